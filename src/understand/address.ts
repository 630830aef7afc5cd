import {
  type AddressForm,
  addressOf,
  isOwnedBySeveral,
  isTimeOfThat,
  speaksOfSeveral,
  verbsOfThat
} from '../language/fi/address.ts'
import {endSet, wordSet} from '../language/word-set.ts'
import {remembered} from '../lazy.ts'
import {isQuoted} from './quotes.ts'
import type {Message, Reply, Sentence, Word} from './reply.ts'

export type {AddressForm} from '../language/fi/address.ts'

/** A word that speaks to the customer. */
export interface Address {
  form: AddressForm
  sentence: Sentence
  word: Word
}

/**
 * The words by which a Finnish message speaks to one reader, in order. A te for several people, and what is quoted,
 * is left out.
 *
 * @param message the message
 */
export const addresses = remembered((message: Message): readonly Address[] => {
  if (message.language.code !== 'fi') return []
  const found: Address[] = []
  for (const sentence of message.sentences) {
    if (sentence.part === 'signature') continue
    const plural = sentence.words.some((word) => speaksOfSeveral(word.form)) || speaksToSeveral(sentence)
    for (const [index, word] of sentence.words.entries()) {
      if (word.kinds.some((kind) => kind !== 'title') || isQuoted(message, word.start)) continue
      // A capital inside a sentence is a name (Anne, Lassi) or a courtesy (Te, Sinä).
      const capital = index > 0 && word.kinds.includes('title')
      if (capital && !/^(?:te|teidän|teille|teitä|teiltä|teillä|sinä|sinun|sinulle|sinua|sinulta)$/.test(word.form))
        continue
      const next = sentence.words[index + 1]?.form ?? ''
      if (word.form === 'sinä' && isTimeOfThat(next)) continue
      const isThat = word.form === 'tuo' && verbsOfThat.includes(next)
      const form = addressOf(word.form, (index === 0 || word.clauseStart) && !isThat)
      if (form === undefined || (form === 'te' && (plural || isOwnedBySeveral(word.form)))) continue
      found.push({form, sentence, word})
    }
  }
  return found
})

const teWords = wordSet('olette ette olitte oletteko olisitte te')
const pluralParticiples = endSet('neet leet reet seet')

/** “Olette joutuneet”: the plural participle says that te are several. */
function speaksToSeveral(sentence: Sentence): boolean {
  const {words} = sentence
  return words.some(
    (word, index) =>
      teWords.has(word.form) && words.slice(index + 1, index + 5).some((other) => pluralParticiples.has(other.form))
  )
}

/**
 * Which form a reply uses most, for wording a suggestion alike; undefined where it shows none.
 *
 * @param message the reply
 */
export const mainAddress = remembered((message: Message): AddressForm | undefined => {
  const found = addresses(message)
  if (found.length === 0) return undefined
  const formal = found.filter(({form}) => form === 'te').length
  return formal * 2 > found.length ? 'te' : 'sinä'
})

/**
 * Whether the customer writes Te with its capital, as one person to another.
 *
 * @param customer the customer’s message
 */
export const isFormal = remembered(
  (customer: Message): boolean =>
    customer.language.code === 'fi' &&
    customer.sentences.some((sentence) =>
      sentence.words.some(
        (word, index) =>
          index > 0 && /^Te(?:idän|itä|ille|iltä|illä|istä|ihin|idät|)$/.test(word.text) && !word.kinds.includes('caps')
      )
    )
)

/**
 * Whether the reply goes to several people: two names in the greeting, or a customer who writes as “we”.
 *
 * @param reply the reply
 */
export function goesToSeveral(reply: Reply): boolean {
  const greeting = reply.sentences.find((sentence) => sentence.part === 'greeting')
  if (greeting?.words.some((word, index) => word.form === 'ja' && greeting.words[index + 1]?.kinds.includes('title')))
    return true
  const {customer} = reply
  if (!customer) return false
  const signature = customer.text.trimEnd().split('\n').at(-1)!
  return (
    namesCompany(signature) ||
    customer.sentences.some((sentence) =>
      sentence.words.some((word) => we.test(word.form) || speaksOfSeveral(word.form))
    )
  )
}

/** A customer who speaks for more than one. */
const we =
  /^(?:me|meidän|meillä|meille|meitä|meiltä|meistä|hää(?:t|m|de)\p{L}{0,12}|häih\p{L}{0,8}|miehe(?:ni|mme))$|[aeiouyäö]mme$/u
/** A firm’s or an association’s name. */
const company = /(?<!\p{L})(?:oyj?|ky|ry|ab|tmi|osuus\p{L}{1,12})(?!\p{L})/iu

/** Whether a signature names a firm beside the person: “Jari / Savon Levytyö Oy”, “Antti, Hydromek”. */
function namesCompany(signature: string): boolean {
  if (company.test(signature)) return true
  const [person = '', beside = ''] = signature.split(/[,/]/, 2)
  return /^\p{Lu}/u.test(person) && person.length < 50 && /^\p{Lu}\p{Ll}[\p{L} -]{1,40}$/u.test(beside.trim())
}
