import {
  englishSlang,
  finnishSlang,
  hasTriple,
  isNamed,
  isNegated,
  type Match,
  phraseRule,
  type Sentence,
  spokenEnding,
  type Word,
  wordSet,
  writtenForms
} from '../src/rule.ts'

export default phraseRule({
  severity: 'suggestion',
  finds: {en: 'Colloquial words and text-speak', fi: 'Puhekielen sanat ja tekstiviestien lyhenteet'},
  why: {
    en: 'Slang amuses one customer and puzzles or puts off the next. Plain words sound friendly to everybody.',
    fi: 'Yksi asiakas pitää puhekielestä, toisen se vieraannuttaa. Selkeä yleiskieli on ystävällistä kaikille.'
  },
  source: ['T1', 'T2'],
  message: {en: 'This is slang or text-speak', fi: 'Tämä on puhekieltä tai slangia'},
  instead: {
    en: 'Use the plain word: “we are going to”, “thanks”, “by the way”',
    fi: 'Käytä yleiskielen sanaa: ”minä”, ”tarkistaa”, ”kannettava”'
  },
  silent: {
    en: 'At plain contractions (“I’m”, “we’ll”), at “ok”, and where the word is a name or stands in quotation marks.',
    fi: 'Sanasta ”ok” ja silloin, kun sana on nimi tai se on lainausmerkeissä.'
  },
  phrases: {en: englishSlang.phrases, fi: finnishSlang.phrases},
  twins: {en: englishSlang.twins, fi: {...finnishSlang.twins, ...writtenForms.twins}},
  keep(match, sentence, reply) {
    return (
      !isNamed(sentence, match, reply) &&
      !isLetter(match, sentence) &&
      !isContrast(match, sentence) &&
      !isTown(match, sentence)
    )
  },
  // What no list can hold: “ain’t” reads as “is not”, and letters can be drawn out at will.
  check(reply, report) {
    for (const sentence of reply.sentences) {
      if (sentence.part === 'signature') continue
      for (let start = 0; start < sentence.words.length; start++) {
        const word = sentence.words[start]!
        if (word.contracted || !(isDrawnOut(word) || isSpoken(word, reply.language.code))) continue
        const match = {start, end: start + 1}
        if (!isReported(sentence, match) && !isNamed(sentence, match, reply)) report.words(sentence, match)
      }
    }
  },
  examples: {
    en: {
      bad: ['We are [[gonna]] send a new one.', '[[Btw]], the key is in the box.', 'It [[ain’t]] your fault.'],
      good: ['We’re going to send a new one.', 'Ok, I moved your booking to Friday.', 'Turn the dial to U.']
    },
    fi: {
      bad: ['Voit [[tsekata]] saldon sovelluksesta.', 'Netin [[pitäis]] toimia.', 'Tuo kuitti [[valokuvaks]].'],
      good: ['Voit tarkistaa saldon sovelluksesta.', 'Ok, siirsin ajan tiistaille.']
    }
  }
})

/** “Turn the dial to U” has a letter, not “you”; B4 is a place, and CHAPS is a kind of payment. */
function isLetter(match: Match, sentence: Sentence): boolean {
  const {text} = sentence.words[match.start]!
  const isCapital = text !== text.toLowerCase() && text === text.toUpperCase()
  return (
    match.end - match.start === 1 && isCapital && (/^\P{L}*\p{L}\P{L}*$/u.test(text) || text.length > longestAcronym)
  )
}

/** “Sori on pieni kaupunki”: whoever says sorry does not go on like that. */
const isTown = (match: Match, {words}: Sentence) =>
  words[match.start]!.form === 'sori' && words[match.end]?.form === 'on'

/** “Vaan” after a negative is “but”: “ei tänään vaan huomenna”. */
function isContrast(match: Match, sentence: Sentence): boolean {
  const {form, clauseStart} = sentence.words[match.start]!
  return form === 'vaan' && (clauseStart || isNegated(sentence, match, sentence.words.length))
}

const isDrawnOut = ({text, kinds}: Word) =>
  hasTriple(text) &&
  kinds.every((kind) => kind === 'title') &&
  /(\p{Ll})\1\1/u.test(text) &&
  !/^(?:www|i+$)/i.test(text)

const aint = wordSet("ain't ain’t aint")

const isSpoken = ({form, text, kinds}: Word, code: string) =>
  code === 'en' ? aint.has(text.toLowerCase()) : kinds.length === 0 && spokenEnding.test(form)

const longestAcronym = 4

/** Whether the lists have the word already. */
function isReported(sentence: Sentence, {start}: Match): boolean {
  for (const [owner, matches] of sentence.matches)
    if (/^slang\b/.test(owner) && matches.some((match) => match.start <= start && start < match.end)) return true
  return false
}
