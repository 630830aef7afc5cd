import type {ActName} from './acts.ts'
import {answering, hasShape, isPutOff, touched} from './answers.ts'
import {contentWords} from './content.ts'
import {does, type Message, type Reply, type Sentence} from './reply.ts'

/** What an answer must hold. */
export type QuestionKind = 'when' | 'price' | 'why' | 'whether' | 'other'

/** A question that the customer asked. */
export interface Question {
  sentence: Sentence
  kind: QuestionKind
  /** Words that tell what it is about. */
  about: readonly string[]
}

/** “Who pays?” may be answered in any words; a yes or no names its thing. */
const fewestAbout = 2

/** “Why?” and “Is it gone?” take their matter from the sentence before. */
const fewestWords = 3

const kinds: readonly (readonly [act: ActName, kind: QuestionKind])[] = [
  ['asksPrice', 'price'],
  ['asksWhy', 'why'],
  ['asksWhen', 'when'],
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
  const {language} = customer
  const found: Question[] = []
  for (const sentence of customer.sentences) {
    if (does(sentence, 'rhetorical') || !asks(sentence, customer.text)) continue
    const starts = startsOf(sentence)
    for (const [index, {start, kind}] of starts.entries()) {
      const words = sentence.words.slice(start, starts[index + 1]?.start)
      if (words.length < fewestWords) continue
      const about = contentWords([{...sentence, part: 'body', words}], language)
      found.push({sentence, kind, about: about.filter((word) => !language.commonWords.has(word))})
    }
  }
  return found
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
  return starts.sort((a, b) => a.start - b.start)
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
  const spoken = new Set(questions.filter((question) => touched(question, answers).length > 0))
  return questions.filter((question) => {
    const others = questions.filter((other) => other !== question)
    if (isPutOff(question, others, answers)) return false
    const {kind, about} = question
    if (kind === 'when') return !hasShape(question, answers)
    if (spoken.has(question) && kind !== 'price') return false
    if (kind === 'price' || kind === 'why') return !hasShape(question, answers)
    if (about.length < (kind === 'whether' ? 1 : fewestAbout)) return false
    if (others.some((other) => spoken.has(other))) return true
    return others.length === 0 && about.length >= fewestAbout && !hasShape(question, answers)
  })
}
