import {acronymMeanings, everydayAcronyms} from '../language/acronyms.ts'
import {mayHaveCapitals} from '../language/letters.ts'
import {remembered} from '../lazy.ts'
import type {Match} from '../phrase/index.ts'
import {loudWord} from './capitals.ts'
import {isExplained} from './mentions.ts'
import {greeted} from './names.ts'
import {isQuoted} from './quotes.ts'
import type {Message, Reply, Sentence, Word} from './reply.ts'
import {spanAt} from './spans.ts'

/** An acronym that stands in a text. */
export interface Acronym {
  sentence: Sentence
  match: Match
  /** Its letters in lower case, without what is joined to them: “SLA:n” is “sla”. */
  letters: string
  start: number
  end: number
}

/** What follows a firm’s letters. */
const company =
  /^(?:bank|retail|group|store|stores|hotel|hotels|music|energy|mobile|sport|arena|radio|media|finance|insurance|travel|airlines|shop|market|oy|oyj|ab|ltd|inc|gmbh|plc|one|two|card|pay)$/
/** What precedes a code that a system made up. */
const codeBefore =
  /^(?:code|codes|koodi|koodia|koodilla|koodin|tunnus|tunnuksesi|tunnuksenne|viite|reference|ref|voucher|password|salasana|rekisterinumero|rekisterinumerosi|plate|registration|malli|model|flight|lento)$/

/**
 * The acronyms of a reply that nobody explains: neither everyday ones, nor words in capitals for force, nor codes, nor
 * what the customer wrote.
 *
 * @param reply the reply
 * @returns each at its first place
 */
export function unexplainedAcronyms(reply: Reply): Acronym[] {
  const all = reply.sentences.flatMap((sentence) => acronymsOf(sentence, reply))
  const settled = new Set(all.filter((one) => isExplained(one.sentence, one.match, reply)).map((one) => one.letters))
  const spelledOut = spelledOutIn(reply, new Set(all.map(({letters}) => letters)))
  const first = new Map<string, Acronym>()
  for (const one of all) {
    const {letters, start, end} = one
    if (settled.has(letters) || first.has(letters) || spelledOut.has(letters)) continue
    if (isQuoted(reply, start, end) || isWrittenBy(reply.customer, letters)) continue
    first.set(letters, one)
  }
  return [...first.values()]
}

/** “Hi PJ,”: letters that are greeted are a name. */
function isGreeted({start}: Word, reply: Reply): boolean {
  return spanAt(greetedIn(reply), start) !== undefined
}
const greetedIn = remembered(greeted)

/** A name with initials stands in a short greeting; a longer one runs on into the matter. */
const longestGreeting = 5

function acronymsOf(sentence: Sentence, reply: Reply): Acronym[] {
  if (
    sentence.part === 'signature' ||
    (sentence.part === 'greeting' && sentence.words.length <= longestGreeting) ||
    isAllCapitals(sentence)
  )
    return []
  const found: Acronym[] = []
  for (let index = 0; index < sentence.words.length; index++) {
    const word = sentence.words[index]!
    if (word.contracted || !isPlain(word)) continue
    const letters = lettersOf(word.text)
    if (!letters || isEveryday(letters, reply) || loudWord(sentence, index, reply)) continue
    if (isGreeted(word, reply) || isInitials(sentence, index, reply) || isInShout(sentence, index, reply)) continue
    if (isCode(sentence, index, letters) || isShown(sentence, index, letters, reply)) continue
    const start = word.start + word.text.toLowerCase().indexOf(letters)
    const end = start + letters.length
    const plural = /^s(?!\p{L})/u.test(word.text.slice(end - word.start)) ? 1 : 0
    found.push({sentence, match: {start: index, end: index + 1}, letters, start, end: end + plural})
  }
  return found
}

/** Whoever writes for a team signs a public answer by initials at its very end: “^FH”, “/TF”, or after a link. */
function isInitials({words}: Sentence, index: number, {text}: Reply): boolean {
  const {start, end} = words[index]!
  if (text.slice(end).trim() !== '') return false
  return /[\^*/~–—-]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || !!words[index - 1]?.kinds.includes('url')
}

/** “WHAT WE DID TO FIX IT”: a word between capitals that are no acronyms is none itself. */
function isInShout({words}: Sentence, index: number, {language}: Reply): boolean {
  return [words[index - 1], words[index + 1]].some(
    (word) =>
      word?.kinds.includes('caps') && (language.stopWords.has(word.form) || language.capitals.loud.has(word.form))
  )
}

const isPlain = (word: Word) => word.kinds.every((kind) => kind === 'caps' || kind === 'title')

/** The acronym in a word, of two to six letters: “SLA:n”, “SIP-pohjainen”, “SKUs”, “e-RMA”. Codes have figures, or capitals on both sides. */
function lettersOf(text: string): string | undefined {
  if (!mayHaveCapitals(text) || /[\d&_/]/.test(text)) return undefined
  const parts = text.split('-')
  const capitals = parts.map((part) => /^(\p{Lu}{2,6})(?:s|[:'’]\p{Ll}{1,8})?$/u.exec(part)?.[1])
  if (parts.length > 1 && parts.every((part) => /^\p{Lu}+$/u.test(part))) return undefined
  return capitals.find((one) => one !== undefined)?.toLowerCase()
}

/** Longer ones that can be read aloud are mostly words in capitals: a button, a sign, a name. */
const longestAcronym = 4

function isEveryday(letters: string, {language}: Reply): boolean {
  if (everydayAcronyms[language.code].has(letters) || language.capitals.loud.has(letters)) return true
  return (
    letters.length > longestAcronym && canBeRead(letters) && !Object.hasOwn(acronymMeanings[language.code](), letters)
  )
}

/** Whether letters make syllables: there is a vowel, and no heap of consonants. */
const canBeRead = (letters: string) => /[aeiouyäö]/.test(letters) && !/[^aeiouyäö]{4}|^[^aeiouyäö]{3}/.test(letters)

/** Whether letters are what a button, a display or a sign says. */
function isShown({words}: Sentence, index: number, letters: string, {language}: Reply): boolean {
  const {shownAfter, shownBefore} = language.capitals
  const before = [words[index - 1], words[index - 2]].some((word) => word !== undefined && shownAfter.test(word.form))
  if (!before && !shownBefore.test(words[index + 1]?.form ?? '')) return false
  return canBeRead(letters) && !Object.hasOwn(acronymMeanings[language.code](), letters)
}

/** A sentence in capitals shouts, or is a heading. */
function isAllCapitals({words}: Sentence): boolean {
  const capitals = words.filter((word) => word.kinds.includes('caps')).length
  return words.length > 2 && capitals > words.length / 2
}

const longAsACode = 4

function isCode({words}: Sentence, index: number, letters: string): boolean {
  const next = words[index + 1]
  if (next && company.test(next.form) && /^\p{Lu}/u.test(next.text)) return true
  const before = [words[index - 1], words[index - 2]].some((word) => word !== undefined && codeBefore.test(word.form))
  if (before && (letters.length >= longAsACode || next?.kinds.includes('number'))) return true
  return /^[x]+$/.test(letters)
}

/** The acronyms whose letters begin words of the reply, one after another: “know your customer”. */
function spelledOutIn(reply: Reply, acronyms: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  const lengths = [...new Set([...acronyms].map(({length}) => length))]
  if (lengths.length === 0) return found
  for (const {words} of reply.sentences) {
    // A word in capitals spells out nothing, and one of two letters is hardly meant.
    const initials = words
      .map(({text, form, kinds}) => (text.length > 2 && !kinds.includes('caps') ? form[0]! : ' '))
      .join('')
    for (const length of lengths)
      for (let at = 0; at + length <= initials.length; at++) {
        const letters = initials.slice(at, at + length)
        if (acronyms.has(letters)) found.add(letters)
      }
  }
  return found
}

function isWrittenBy(message: Message | undefined, letters: string): boolean {
  return message !== undefined && writtenBy(message).has(letters)
}
const writtenBy = remembered(
  ({sentences}: Message) => new Set(sentences.flatMap(({words}) => words.map(({form}) => form.split(/[:'-]/, 1)[0]!)))
)

/** What an acronym stands for in plain words, where it is a well-known one. */
export function meaningOf(letters: string, reply: Reply): string | undefined {
  return acronymMeanings[reply.language.code]()[letters]
}
