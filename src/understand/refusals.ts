import {wordSet} from '../language/word-set.ts'
import type {Match} from '../phrase/index.ts'
import type {Act, ActName} from './acts.ts'
import {contentWords, isNameOnly, mostWords, sharedWords} from './content.ts'
import {does, type Message, type Reply, type Sentence} from './reply.ts'

/** A place of a reply that says no. */
export interface Refusal {
  sentence: Sentence
  act: Act
}

/** A no inside a reason or a description: “since the check does not cover minors”, “jota ei voi muokata”. */
export const subordinates =
  wordSet(`since because which who whose where whereas if when unless as so jotta joka jotka jota joita johon joihin
jossa jolla joista jolle kunnes ellei jos kun ettei etteivät`)

/** A reply of so few sentences says nothing in passing. */
export const shortReply = 4
/** A no with so few telling words speaks of what was said before: “that is not possible”. */
const fewWords = 2

/**
 * The sentences of a reply in which it speaks to the customer of the matter.
 *
 * @param reply the reply
 */
export function ownSentences({sentences}: Message): Sentence[] {
  return sentences.filter((sentence) => sentence.part !== 'signature' && !isNameOnly(sentence))
}

/**
 * The places of a reply that refuse the customer something. In a letter to a known customer these must have to do
 * with what the customer wrote: “we cannot discuss the driver” refuses nobody who asks for a repair. Where there is
 * none, and the customer wants something, they are the places that let everything stay as it is.
 *
 * @param reply the reply
 */
export function refusalsOf(reply: Reply): Refusal[] {
  const own = ownSentences(reply)
  const plain = own.filter(({terminal}) => terminal !== '?')
  const isShort = own.length <= shortReply
  const {customer} = reply
  const known = customer && reply.customerLanguage === reply.language.code ? customer : undefined
  const said = (name: 'refusal' | 'stands', allows: (refusal: Refusal) => boolean): Refusal[] =>
    plain.flatMap((sentence) => {
      const act = sentence.acts.find((one) => one.name === name && allows({sentence, act: one}))
      return act ? [{sentence, act}] : []
    })
  const asked = known && contentWords(known.sentences, known.language, mostWords)
  const isCurious = known !== undefined && asksOnlyToKnow(known)
  const few = isCurious ? fewWords - 1 : fewWords
  const nos = said(
    'refusal',
    (no) => (isShort && !isCurious) || (!isInPassing(no) && (!asked || concerns(no, asked, reply, few)))
  )
  if (nos.length > 0 || !known || !wantsSomething(known, reply)) return nos
  return said('stands', (no) => !isInPassing(no))
}

function isInPassing({sentence, act}: Refusal): boolean {
  const {start} = clauseOf(sentence, act)
  return start > 0 && subordinates.has(sentence.words[start]?.form ?? '')
}

/** Acts of who wants something done, given or allowed. */
const wishes: readonly ActName[] = ['request', 'serviceRequest', 'howTo', 'asksWhether', 'asksPrice']

/** Whether a customer only asks why or when: a no is then one to something else. */
function asksOnlyToKnow({sentences}: Message): boolean {
  const questions = sentences.filter(({terminal}) => terminal === '?')
  return (
    questions.length > 0 &&
    questions.every((sentence) => does(sentence, 'asksWhy', 'asksWhen')) &&
    !sentences.some((sentence) => does(sentence, ...wishes))
  )
}

/** Words that turn down what somebody asked for, whatever that was. */
const turnsDown = /^(?:declin|reject|refus|deni|deny|dismiss|turn|hylä|hylk|evät|epää|epäsi|torju|kielt|kieltei)/

/** Whether a no speaks of something that the customer wrote of, of money, or of what was said before. */
function concerns({sentence, act}: Refusal, asked: readonly string[], {language}: Reply, few: number): boolean {
  if (does(sentence, 'tellsPrice', 'moneyTrouble', 'stands')) return true
  const {start, end} = clauseOf(sentence, act)
  if (sentence.words.slice(act.start, act.end).some(({form}) => turnsDown.test(form))) return true
  const clause = contentWords(
    [{...sentence, part: 'body', words: sentence.words.slice(start, Math.max(end, act.end))}],
    language
  )
  return clause.length <= few || sharedWords(contentWords([sentence], language), asked, language).length > 0
}

function wantsSomething(customer: Message, {situation}: Reply): boolean {
  return (
    situation.fault ||
    customer.sentences.some(
      (sentence) =>
        sentence.terminal === '?' || does(sentence, 'request', 'inquiry', 'demand', 'grievance', 'serviceRequest')
    )
  )
}

/**
 * The clause in which an act begins: what a reader takes for the whole of it.
 *
 * @param sentence its sentence
 * @param act the act
 */
export function clauseOf(sentence: Sentence, act: Match): Match {
  const {words} = sentence
  let start = act.start
  while (start > 0 && !words[start]!.clauseStart) start--
  const next = words.findIndex((word, index) => index > act.start + 1 && word.clauseStart)
  return {start, end: next === -1 ? words.length : next}
}
