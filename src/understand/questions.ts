import {remembered} from '../lazy.ts'
import type {ActName} from './acts.ts'
import {type Answering, answering, hasShape, isPutOff, refusesElse, touched} from './answers.ts'
import {contentWords, mostWords, sharedWords} from './content.ts'
import {hasNextStep} from './next-step.ts'
import {does, type Message, type Reply, type Sentence, type Word} from './reply.ts'

/** What an answer must hold. */
export type QuestionKind = 'when' | 'price' | 'why' | 'status' | 'how' | 'whether' | 'other'

/** A question that the customer asked. */
export interface Question {
  sentence: Sentence
  /** Its own words, where the sentence asks several. */
  words: readonly Word[]
  kind: QuestionKind
  /** Words that tell what it is about. */
  about: readonly string[]
  /** Any words that name it: those, and where they are few, common ones too. */
  named: readonly string[]
  /** Those that the rest of the message does not hold: speaking of these answers this very question. */
  own: readonly string[]
}

/** “Who pays?” may be answered in any words; a yes or no names its thing. */
const fewestAbout = 2

/** Who asks more does not expect an answer to each: each is held against all of the reply, and against the others. */
const mostQuestions = 40

/** “Why?” and “Is it gone?” take their matter from the sentence before. */
const fewestWords = 3

const kinds: readonly (readonly [act: ActName, kind: QuestionKind])[] = [
  ['asksStatus', 'status'],
  ['asksPrice', 'price'],
  ['asksWhy', 'why'],
  ['asksWhen', 'when'],
  ['asksHow', 'how'],
  ['asksWhether', 'whether'],
  ['asksOther', 'other']
]

/**
 * The questions of a message: those with a question mark, and plain requests for information. A sentence may
 * hold several: “when does it open and is there parking?” asks twice.
 *
 * @param customer the customer’s message
 */
export function findQuestions(customer: Message): Question[] {
  const {language, sentences} = customer
  const found: Omit<Question, 'own'>[] = []
  for (const sentence of sentences) {
    if (found.length >= mostQuestions) break
    if (!asks(sentence, customer.text)) continue
    // “When does it come, and could you please send …” asks once; what follows a request for a deed belongs to it.
    const request = Math.min(...sentence.acts.map(({name, start}) => (name === 'rhetorical' ? start : Infinity)))
    const starts = startsOf(sentence)
    for (const [index, {start, kind}] of starts.entries()) {
      // “Could you come down a bit, 150?” asks for a price in the words of a deed.
      const end = Math.min(kind === 'price' ? Infinity : request, starts[index + 1]?.start ?? sentence.words.length)
      const words = sentence.words.slice(start, end)
      if (words.length < fewestWords) continue
      const all = contentWords([{...sentence, part: 'body', words}], language)
      const about = all.filter((word) => !language.commonWords.has(word))
      // “Could you kindly tell me when …” asks only when.
      if (about.length === 0 && starts.length > 1) continue
      found.push({sentence, words, kind, about, named: about.length < fewestAbout ? all : about})
    }
  }
  return found.map((question) => ({...question, own: ownWords(question, customer)}))
}

/** What of a question’s words stands nowhere else in the message; all of them, where none does. */
function ownWords({sentence, named}: Omit<Question, 'own'>, customer: Message): readonly string[] {
  const {language} = customer
  const elsewhere = new Set(sharedWords(named, contentWords(allBut(sentence, customer), language, mostWords), language))
  const own = named.filter((word) => !elsewhere.has(word))
  return own.length > 0 ? own : named
}

function* allBut(one: Sentence, {sentences}: Message): Generator<Sentence> {
  for (const sentence of sentences) if (sentence !== one) yield sentence
}

/** A chat puts the mark anywhere, or leaves it out: “is there a lift? thx”, “is the router included”. */
function asks(sentence: Sentence, text: string): boolean {
  if (text.slice(sentence.start, sentence.end).includes('?')) return true
  const asked = kinds.some(([act]) => does(sentence, act))
  return sentence.acts.some(
    ({name, start}) => (name === 'inquiry' && (start > 0 || asked)) || (name === 'asksWhether' && start === 0)
  )
}

/** Where each question of a sentence begins; the first kind in order has the place. */
function startsOf(sentence: Sentence): {start: number; end: number; kind: QuestionKind}[] {
  const starts: {start: number; end: number; kind: QuestionKind}[] = []
  for (const [act, kind] of kinds)
    for (const {name, start, end} of sentence.acts)
      if (name === act && !starts.some((other) => start < other.end && other.start < end))
        starts.push({start, end, kind})
  starts.sort((a, b) => a.start - b.start)
  // “Can I keep it or do I need a new one?” asks once.
  return starts.filter(({start}, index) => index === 0 || !alternatives.has(sentence.words[start - 1]?.form ?? ''))
}

const alternatives: ReadonlySet<string> = new Set(['or', 'vai', 'tai'])

/** Words by which we tell of what we did: “I’ve moved you”, “siirsin”, “varasimme”. */
const ourDeed = /^(?:i|we)$|i(?:n|mme)$/u
/** Little words that look like one. */
const noDeed: ReadonlySet<string> = new Set(
  'niin noin näin vain siin silloin tuolloin jolloin takaisin kuitenkin tietenkin myöskin tosin sentään usein'.split(
    ' '
  )
)

/** Whether the reply begins with news that names no question: it may answer the first in other words. */
function opensFreely(questions: readonly Question[], {reply, sentences}: Answering): boolean {
  const first = sentences.find(
    ({sentence}) => !does(sentence, 'apology', 'wish') && sentence.words.length >= fewestWords
  )
  return (
    first !== undefined &&
    does(first.sentence, 'done') &&
    first.sentence.words.some(({form}) => ourDeed.test(form) && !noDeed.has(form)) &&
    !questions.some(({named}) => sharedWords(named, first.said, reply.language).length > 0)
  )
}

/** Whether the reply begins with a yes or no that needs no more words, as to the first question: “There is, and …”. */
function opensWithYes({sentences}: Answering): boolean {
  const [first] = sentences
  return (
    first?.sentence.acts.some(
      ({name, start, end}) =>
        name === 'affirms' &&
        start === 0 &&
        end >= bareYes &&
        (first.sentence.words[end]?.clauseStart ?? first.sentence.words.length === end)
    ) ?? false
  )
}
/** “Yes” alone may go with what follows: “yes, the lift works”. */
const bareYes = 2

/** Questions that a reply answers by what is done, or can be: “what am I to do?”, “is there a way?” */
const asksForStep: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['how', 'whether', 'status'])

/** Whether a reply neither takes the matter further, nor says yes or no. */
function saysNothing(reply: Reply): boolean {
  return (
    !hasNextStep(reply) &&
    !reply.sentences.some(
      (sentence) =>
        does(sentence, 'refusal', 'stands') || sentence.acts.some(({name, start}) => name === 'affirms' && start === 0)
    )
  )
}

/** A word that it shares with the question is an answer, where the question has few of them. */
const leastShared = 0.3

function isAnsweredBy(question: Question, answers: Answering): boolean {
  const shared = touched(question, answers).length
  return shared > 0 && shared >= question.own.length * leastShared
}

/**
 * The questions that a reply surely leaves open. In doubt a question counts as answered.
 *
 * @param reply the reply
 * @param customer the customer’s message, in the same language
 */
export function unansweredQuestions(reply: Reply, customer: Message): Question[] {
  const questions = findQuestions(customer)
  if (questions.length === 0) return []
  const answers = answering(reply)
  const isShaped = remembered((question: Question) => hasShape(question, answers))
  const spoken = new Set(questions.filter((question) => touched(question, answers).length > 0))
  const isIdle = saysNothing(reply)
  return questions.filter((question) => {
    const others = questions.filter((other) => other !== question)
    if (isPutOff(question, others, answers)) return false
    const {kind, about} = question
    if (kind === 'when') return !isShaped(question)
    if (spoken.has(question) && kind !== 'price') return false
    if (kind === 'price' || kind === 'why') return !isShaped(question)
    if (isIdle && asksForStep.has(kind) && !isAnsweredBy(question, answers)) return true
    if (kind === 'how' && about.length === 0 && !hasNextStep(reply)) return true
    if ((kind === 'status' || kind === 'how') && isShaped(question)) return false
    if (others.length === 0 && about.length > 0 && refusesElse(question, answers)) return true
    if (about.length < (kind === 'whether' ? 1 : fewestAbout)) return false
    if (others.some((other) => spoken.has(other)))
      return !(question === questions[0] && (opensFreely(questions, answers) || opensWithYes(answers)))
    // Several questions, and nothing that sounds like an answer to any of them.
    const isAnswered =
      others.length === 0
        ? hasShape(question, answers, true) || (kind === 'whether' && opensFreely(questions, answers))
        : questions.some(isShaped)
    return about.length >= fewestAbout && !isAnswered
  })
}
