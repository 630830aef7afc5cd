import {remembered} from '../lazy.ts'
import type {Match} from '../phrase/index.ts'
import type {Message, Reply, Sentence, Word} from './reply.ts'

// The letters of both languages are spelled out: V8 takes milliseconds to compile a class of all letters that ignores case.

/** How much text around a word is looked at for its explanation. */
const reach = 90

/** A way to explain a word beside it. */
interface Sign {
  /** What must stand near the word before the expression is worth compiling, in lower case … */
  needs: readonly string[]
  /** … and how near, in letters. */
  within: number
  /** What must stand there; without it, what it needs is enough. */
  pattern?: RegExp
}

const whichIs = ['which', 'that'].flatMap((one) =>
  [' is', ' are', ' mean', ' stand', ' tell'].map((verb) => one + verb)
)
const dashes = [' – ', ' — ', ' - ']

/** What may stand right after a word that is explained there. The first words after it may be its own noun: “HS code”. */
const explainedAfter: Readonly<Record<string, readonly Sign[]>> = {
  en: [
    {
      needs: whichIs,
      within: reach,
      pattern:
        /^["”’']?(?:\s(?!is\b|are\b|was\b)\w{1,20}){0,2},? (?:which|that) (?:is|are|means?|stands|tells?)(?: (?:a|an|the|what|how|that|when|for|our|short|just|simply)| \w{2,20} for)\b/
    },
    {
      needs: ['mean', 'stands for', 'refers to', 'short for'],
      within: 30,
      pattern:
        /^["”’']? (?:(?:simply|just|only|here|really|basically) )?(?:means?|stands for|refers to|is short for|are short for)\b/
    },
    {
      needs: [' is ', ' are '],
      within: 6,
      pattern:
        /^["”’']? (?:is|are) (?:simply|just|only|what|when|where|our (?:name|word|code|term)|the (?:name|word|code|term|number|time|money|fee)|a (?:name|word|code|term|number|kind|type)|how)\b/
    },
    {needs: ['for short'], within: 12, pattern: /^["”’']? for short\b/},
    {
      needs: [', '],
      within: 3,
      pattern:
        /^["”’']?, (?:that is|i\.e\.|in other words|in plain words|meaning|or|short for|which is|aka|also known as)\b/
    },
    {
      needs: dashes,
      within: 4,
      pattern:
        /^["”’']? (?:–|—|-) (?:that is|that's|the|a|an|it is|it's|meaning|i\.e\.|short for|in other words|which)\b/
    },
    {needs: ['i.e.', 'aka'], within: 8, pattern: /^["”]? ?:? (?:i\.e\.|aka)/}
  ],
  fi: [
    {
      needs: [
        ' eli',
        ' toisin sanoen',
        ' ts.',
        ' siis',
        ' tarkoitta',
        ' merkitsee',
        ' on lyhenn',
        ' on se',
        ' on nimi',
        ' viittaa'
      ],
      within: 24,
      pattern:
        /^["”’']?,? (?:eli|elikkä|toisin sanoen|ts\.|siis|tarkoittaa|tarkoittavat|merkitsee|on lyhenne|on lyhennys|on siis|on se|on nimi|viittaa)(?=[\s,:])/
    },
    {
      needs: [' joka ', ' jolla ', ' josta ', ' jossa ', ' jotka ', ' mikä '],
      within: reach,
      pattern:
        /^["”’']?(?: [A-Za-zÅÄÖåäö-]{1,25})?,? (?:joka|jolla|josta|jossa|jotka|mikä) (?:on|tarkoittaa|tarkoitetaan|kertoo|ovat|tarkoittavat|käytetään|merkitsee)(?=[\s,])/
    },
    {needs: dashes, within: 4, pattern: /^["”’']? (?:–|—|-) (?:eli|se on|se|siis|tarkoittaa)(?=[\s,])/}
  ]
}

/** An apposition after a word that the sentence opens with: “Latency, the wait between …, is high”. */
const apposition: Readonly<Record<string, Sign>> = {
  en: {
    needs: [', '],
    within: 14,
    pattern: /^["”’']?(?: (?:number|code|id|form|file|reference))?, (?:the|a|an|our|your) [^,.;]{3,90},(?! and\b| or\b)/
  },
  fi: {
    needs: [', '],
    within: 3,
    pattern: /^["”’']?, (?![^,]{0,40}(?:jo(?:ka|ta|sta|ssa|tka)|mutta|niin|jos|kun)(?=\s))[^,.;]{4,90}, (?=[a-zåäö])/
  }
}
const opening: Readonly<Record<string, RegExp>> = {en: /(?:^|[^,]\s)(?:(?:an?|the|our|your) )?["“]?$/i, fi: /^["”]?$/}

/** What may stand right before a word that is named there, or that a gloss precedes. */
const explainedBefore: Readonly<Record<string, readonly Sign[]>> = {
  en: [
    {needs: [' ('], within: reach, pattern: /[\w’')] \((?:[^()]{0,70},? )?["“]?$/},
    {
      needs: [
        'called',
        'known as',
        'named',
        'abbreviated',
        'short',
        'stands for',
        'call',
        'term',
        'word',
        'marked',
        'labelled'
      ],
      within: 30,
      pattern:
        /\b(?:called|known as|so-called|named|abbreviated(?: to| as)?|for short|stands for|short for|calls?(?: (?:it|this|that|these|them))?|terms?|the words?|marked|labelled)(?: (?:an?|the|your|our|as))? ?["“”'‘]?$/i
    }
  ],
  fi: [
    {needs: [' ('], within: reach, pattern: /[\wåäö’')”] \((?:[^()]{0,70},? )?["”]?$/i},
    {
      needs: ['eli', 'niin sanott', 'ns.', 'nimeltä', 'kutsu', 'lyhen', 'sana', 'termi'],
      within: 30,
      pattern:
        /(?:^|\s)(?:eli|niin sanott[a-zåäö]{0,5}|ns\.|nimeltä(?:än)?|kutsutaan|kutsumme|kutsutte|lyhen[a-zåäö]{1,12}|sana[a-zåäö]{0,4}|termi[a-zåäö]{0,5}) ?["”]?$/i
    }
  ]
}

/** Words in brackets after a word, or after the noun that it belongs to: “HS code (a number for customs)”. */
const brackets = /^["”’']?(?: [A-Za-zÅÄÖåäö-]{1,25})? \(([^()]{1,120})\)/

const isGlossed = (after: string) => after.includes('(') && /[a-zåäö]{2}/.test(brackets.exec(after)?.[1] ?? '')

const stands = ({needs, pattern}: Sign, text: string, near: string) =>
  needs.some((need) => near.includes(need)) && (pattern?.test(text) ?? true)
const standsAfter = (sign: Sign, after: string) => stands(sign, after, after.slice(0, sign.within))
const standsBefore = (sign: Sign, before: string) => stands(sign, before, before.slice(-sign.within).toLowerCase())

/** How the writer says that a word is the customer’s own: “you asked about”, “mainitsemasi”. */
const customersWord: Readonly<Record<string, Sign>> = {
  en: {
    needs: [' ask', ' mentioned', ' wrote', ' said', ' used', ' call', ' quoted', ' named', ' mean'],
    within: reach,
    pattern: /\byou(?:'ve|’ve| have)? (?:asked|mentioned|wrote|said|used|call|called|quoted|named|mean|meant|ask)\b/i
  },
  fi: {
    needs: [
      'mainitsema',
      'kysymä',
      'kysyit',
      'mainitsit',
      'kyseli',
      'tiedusteli',
      'viittaama',
      'käyttämä',
      'tarkoittama',
      'sanoit',
      'kerroit',
      'kirjoitit',
      'kirjoittama'
    ],
    within: reach
  }
}
/** How far before the word that stands, in letters. */
const customersReach = 45

/**
 * Whether a hard word is told where it stands, or is only spoken about: “SKU (product code)”, “backlog eli jono”,
 * “you asked what provisioning means”.
 *
 * @param sentence where the word stands
 * @param match the word
 * @param reply the text around it
 */
export function isExplained(sentence: Sentence, match: Match, reply: Reply): boolean {
  const {before, after} = around(sentence, match, reply)
  const {code} = reply.language
  return (
    isGlossed(after) ||
    explainedAfter[code]!.some((sign) => standsAfter(sign, after)) ||
    explainedBefore[code]!.some((sign) => standsBefore(sign, before)) ||
    (standsAfter(apposition[code]!, after) && opening[code]!.test(before)) ||
    standsBefore(customersWord[code]!, before.slice(-customersReach).split(/[.!?]/).at(-1)!)
  )
}

/** What a name is the name of, after it: “the Pipeline tab”, “Sprint-tila”, “Backlog-niminen”. */
const named: Readonly<Record<string, RegExp>> = {
  en: /^["”’']? (?:tab|button|menu|key|icon|page|screen|view|folder|mode|section|field|setting|option) ?/,
  fi: /^["”’']?-(?:nim|painik|tila|välileh|valik|kohta|kohda|näky|kansio|sivu|asetu|taulu|kenttä|kentä|mall|sarja|tuot|kahvila|ravintola|kauppa|kaupa)|^ on (?:[a-zåäö]{2,20} )?nimi(?=[\s,])/
}

/** Addresses, numbers and fields hold letters of their own. */
const isPlain = (word: Word) => word.kinds.every((kind) => kind === 'caps' || kind === 'title' || kind === 'number')

/** Whether a match opens its sentence, or is the first word after those whom it addresses: “@anna Gotcha”. */
const isOpening = ({words}: Sentence, match: Match, {text}: Reply): boolean =>
  words.slice(0, match.start).every((word) => word.text.startsWith('@') || text[word.start - 1] === '@')

/**
 * Whether a word is a name or stands in quotation marks: then it is somebody else’s choice of words.
 *
 * @param sentence where the word stands
 * @param match the word
 * @param reply the text around it
 */
export function isNamed(sentence: Sentence, match: Match, reply: Reply): boolean {
  const {before, after, text} = around(sentence, match, reply)
  if (sentence.words.slice(match.start, match.end).some((word) => !isPlain(word))) return true
  if (/["“”«‘]$/.test(before) || /(?:^|\s)['’]$/.test(before)) return true
  if (!/^[A-ZÅÄÖ]/.test(text)) return false
  if (
    /^[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,30}[a-zåäö]/.test(text) &&
    !isOpening(sentence, match, reply) &&
    !sentence.words[match.start]!.clauseStart
  )
    return true
  if (reply.language.code === 'en')
    return /^["”’']?\s[A-ZÅÄÖ]/.test(after) && match.start > 0 ? true : named.en!.test(after) && match.start > 0
  const hyphen = text.indexOf('-')
  return named.fi!.test(hyphen > 0 ? text.slice(hyphen) : after)
}

/**
 * Whether somebody uses a word, in any of its forms.
 *
 * @param message the text, if any
 * @param forms the folded words
 */
export function uses(message: Message | undefined, forms: readonly string[]): boolean {
  if (!message) return false
  const isSaid = (form: string) => stemsOf(message).has(message.language.stem(form))
  return forms.filter((form) => form.length > 1).every((form) => isSaid(bare(form)) || longParts(form).some(isSaid))
}

/**
 * Whether somebody uses a word in just this form.
 *
 * @param message the text, if any
 * @param form the folded word
 */
export function says(message: Message | undefined, form: string): boolean {
  return message !== undefined && formsOf(message).has(form)
}

const formsOf = remembered(
  ({sentences}: Message) => new Set(sentences.flatMap(({words}) => words.map(({form}) => form)))
)
const stemsOf = remembered((message: Message) => {
  const stems = new Set<string>()
  for (const form of formsOf(message))
    for (const part of [bare(form), ...form.split('-')]) stems.add(message.language.stem(part))
  return stems
})

/** The parts of a compound that are words of their own: “per-seat” is a customer’s word who asks for “120 seats”. */
const longParts = (form: string) => (form.includes('-') ? form.split('-').filter((part) => part.length > 3) : [])

/** A word without what is joined to it: “sla:n” and “sla-raja” are “sla”. */
const bare = (form: string) => form.split(/[:-]/, 1)[0]!

function around({start, end, words}: Sentence, match: Match, {text}: Reply) {
  const from = words[match.start]!.start
  const to = words[match.end - 1]!.end
  return {
    before: text.slice(Math.max(start, from - reach), from),
    text: text.slice(from, to),
    after: text.slice(to, Math.min(Math.max(end, to + 2), to + 2 * reach))
  }
}
