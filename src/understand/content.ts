import type {Language} from '../language/language.ts'
import {isLetterAt} from '../language/letters.ts'
import {lazy, remembered} from '../lazy.ts'
import {does, type Message, type Reply, type Sentence, type Word} from './reply.ts'

/** Letters that two words must share at their start to be forms of one. Few: a wrong likeness only keeps us silent. */
const sharedStart = 4
/** Letters of a stem that may stand inside a compound: “imuri” in “pölynimurin”. */
const sharedInside = 5
const shortestWord = 3
/** A greeting or signature of more words than these says something beside the name. */
const longestName = 4

/** Letters, and what stands between letters. */
function isPlainWord(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const mark = form[at]
    if (!isLetterAt(form, at) && (at === 0 || (mark !== "'" && mark !== '-'))) return false
  }
  return form !== ''
}

/**
 * The words of sentences that tell of the matter: no stop words, numbers, addresses or names in a signature.
 *
 * @param sentences what to look at
 * @param language their language
 * @param most how many are enough: no more are compared
 * @returns their folded forms, each once
 */
export function contentWords(sentences: Iterable<Sentence>, language: Language, most = Infinity): string[] {
  const forms = new Set<string>()
  for (const sentence of sentences) {
    if (forms.size >= most) break
    if (isNameOnly(sentence)) continue
    for (const word of sentence.words) for (const form of partsOf(word)) if (tells(form, language)) forms.add(form)
  }
  return [...forms]
}

/**
 * Whether a sentence only calls or signs: “@customer We cannot do that” is taken for a greeting, and says more.
 *
 * @param sentence a sentence
 */
export function isNameOnly(sentence: Sentence): boolean {
  return (sentence.part === 'signature' || sentence.part === 'greeting') && sentence.words.length <= longestName
}

/** A word without its hyphens: “late-check-in” names a check-in. */
function partsOf(word: Word): string[] {
  return isPlainWord(word.form) ? word.form.split('-') : []
}

function tells(form: string, language: Language): boolean {
  return form.length >= shortestWord && !language.stopWords.has(form)
}

/** More words than a letter holds are not compared: a long text would cost the square of its length. */
export const mostWords = 400

/** What words are compared by. */
const comparable = remembered((language: Language) =>
  remembered((words: readonly string[]) => {
    const said = words.slice(0, mostWords).map((form) => ({form, stem: language.stem(form)}))
    const stems = new Set(said.map(({stem}) => stem))
    return {said, stems, starts: new Set([...stems].filter(isLong).map(startOf))}
  })
)

/**
 * The words of a list that another list speaks of too, in the same or another form: the same stem, the same
 * beginning, or one in the other’s compound.
 *
 * @param words folded words
 * @param others folded words
 * @param language their language
 */
export function sharedWords(words: readonly string[], others: readonly string[], language: Language): string[] {
  const {said, stems, starts} = comparable(language)(others)
  return words.slice(0, mostWords).filter((form) => {
    const stem = language.stem(form)
    if (stems.has(stem) || (isLong(stem) && starts.has(startOf(stem)))) return true
    return said.some((other) => isInside(stem, other.form) || isInside(other.stem, form))
  })
}

/** The things that words name, by their beginnings, for each language. */
const things = new Map<Language, () => ReadonlyMap<string, readonly number[]>>()

/** The longest and the shortest beginning of a word in a list of kin. */
const [longestKin, shortestKin] = [11, 2]

/** Numbers of the things that a word names: “refund” and “reimbursed” name one. */
function thingsOf(form: string, language: Language): readonly number[] {
  let known = things.get(language)
  if (!known) {
    known = lazy(() => {
      const map = new Map<string, number[]>()
      for (const [index, line] of language.kin.entries())
        for (const word of line.split(' ')) map.set(word, [...(map.get(word) ?? []), index])
      return map
    })
    things.set(language, known)
  }
  for (let length = Math.min(longestKin, form.length); length > shortestKin; length--) {
    const found = known().get(form.slice(0, length))
    if (found) return found
  }
  return []
}

/**
 * The words of a list that another list speaks of too, in the same words or in others for the same thing.
 *
 * @param words folded words
 * @param others folded words
 * @param language their language
 */
export function kindredWords(words: readonly string[], others: readonly string[], language: Language): string[] {
  const shared = new Set(sharedWords(words, others, language))
  const named = new Set(others.slice(0, mostWords).flatMap((form) => thingsOf(form, language)))
  return words.filter((form) => shared.has(form) || thingsOf(form, language).some((thing) => named.has(thing)))
}

const isLong = (stem: string): boolean => stem.length >= sharedStart
const startOf = (stem: string): string => stem.slice(0, sharedStart)
const isInside = (stem: string, form: string): boolean => stem.length >= sharedInside && form.includes(stem)

/**
 * Content words of a whole message.
 *
 * @param message a message, understood
 */
export function contentOf(message: Message): string[] {
  return contentWords(message.sentences, message.language)
}

/** A message of fewer telling words may be answered in quite other ones. */
const fewestTelling = 5

/**
 * Whether the reply names the customer’s own matter, or may do: it shares a telling word with the message, or
 * holds a fact of its own (a number, a time, something done, a plain no).
 *
 * @param reply the reply
 * @param customer the customer’s message, in the same language
 */
export function namesMatter(reply: Reply, customer: Message): boolean {
  const {language} = reply
  const asked = contentOf(customer)
  const telling = asked.filter((word) => !language.commonWords.has(word))
  if (telling.length < fewestTelling) return true
  const body = reply.sentences.filter((sentence) => sentence.part !== 'signature' && !isNameOnly(sentence))
  const own = body.filter(({matches}) => !matches.has('canned-phrase'))
  if (own.some((sentence) => tellsFact(sentence) || path.test(reply.text.slice(sentence.start, sentence.end))))
    return true
  if (own.some((sentence) => namesWish(sentence, asked, language))) return true
  const said = contentWords(own, language)
  // Of a reply of few words any word at all may name the matter.
  if (said.length < fewestTelling) return sharedWords(asked, said, language).length > 0
  const saying = said.filter((word) => !language.commonWords.has(word))
  return sharedWords(telling, saying, language).length > 0
}

/** What a customer wished for, as we tell it: “you want a date”, “toivoit päivää”. */
const wished = /^(?:want|wanted|need|needed|ask|asked|expected|hoped)$/
const wishedInFinnish = /^(?:halusi|toivo|toivoi|pyysi|kysyi|tarvitse|odoti)(?:t|tte)$/

/** Whether a sentence repeats what the customer wished for, in a word however common. */
function namesWish({words, ...rest}: Sentence, asked: readonly string[], language: Language): boolean {
  const at = words.findIndex(
    ({form}, index) => wishedInFinnish.test(form) || (wished.test(form) && words[index - 1]?.form === 'you')
  )
  if (at < 0) return false
  return sharedWords(asked, contentWords([{...rest, words: words.slice(at + 1)}], language), language).length > 0
}

/** Where to click: “Settings > Cards”. */
const path = / [>→›] /

/** “-40 % until Sunday” is a number, but tells nothing of the matter. */
function tellsFact(sentence: Sentence): boolean {
  if (sentence.matches.has('hard-sell')) return false
  return sentence.times.length > 0 || does(sentence, 'refusal') || sentence.words.some((word) => /\d/.test(word.form))
}
