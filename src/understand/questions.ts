import type {ActName} from './acts.ts'
import {contentOf, contentWords, sharedWords} from './content.ts'
import {does, type Message, type Reply, type Sentence} from './reply.ts'

/** What an answer must hold. */
export type QuestionKind = 'when' | 'price' | 'whether' | 'other'

/** A question that the customer asked. */
export interface Question {
  sentence: Sentence
  kind: QuestionKind
  /** Words that tell what it is about. */
  about: readonly string[]
}

/** “Who pays?” may be answered in any words; a yes or no names its thing. */
const fewestAbout = 2

const kinds: readonly (readonly [act: ActName, kind: QuestionKind])[] = [
  ['asksPrice', 'price'],
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
      const about = contentWords([{...sentence, part: 'body', words}], language)
      found.push({sentence, kind, about: about.filter((word) => !language.commonWords.has(word))})
    }
  }
  return found
}

/** A chat puts the mark anywhere, or leaves it out: “is there a lift? thx”, “is the router included”. */
function asks(sentence: Sentence, text: string): boolean {
  if (text.slice(sentence.start, sentence.end).includes('?')) return true
  return sentence.acts.some(
    ({name, start}) => (name === 'inquiry' && start > 0) || (name === 'asksWhether' && start === 0)
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
  const body = reply.sentences.filter(({part}) => part !== 'signature' && part !== 'greeting')
  if (body.some((sentence) => asksBack(sentence) || does(sentence, 'defers'))) return []
  const questions = findQuestions(customer)
  const said = contentOf(reply)
  const touched = (question: Question) => sharedWords(question.about, said, reply.language).length > 0
  return questions.filter((question) => {
    if (question.kind === 'when') return !body.some(tellsTime)
    if (question.kind === 'price') return !body.some(tellsNumber) && !touched(question)
    if (question.about.length < (question.kind === 'whether' ? 1 : fewestAbout) || touched(question)) return false
    return questions.some((other) => other !== question && touched(other))
  })
}

function asksBack(sentence: Sentence): boolean {
  return sentence.terminal === '?' && !does(sentence, 'offer')
}

function tellsTime(sentence: Sentence): boolean {
  return sentence.times.length > 0 || does(sentence, 'done') || tellsNumber(sentence)
}

function tellsNumber(sentence: Sentence): boolean {
  return sentence.words.some((word) => /\d/.test(word.form))
}
