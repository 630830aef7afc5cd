import type {Language} from '../language/language.ts'
import {contentWords, isNameOnly, kindredWords} from './content.ts'
import type {Question} from './questions.ts'
import {does, type Reply, type Sentence} from './reply.ts'

/** A sum of money, in figures. */
const money = /[€£$]\s?\d|\d\s?(?:€|£|\$|e\b|eur\b|euro)|\b(?:eur|gbp|usd|sek)\s?\d/iu

/** What of a reply may answer, each sentence with the words that it says. */
export interface Answering {
  reply: Reply
  sentences: readonly {sentence: Sentence; said: readonly string[]}[]
}

/**
 * The sentences of a reply that may answer something.
 *
 * @param reply the reply
 */
export function answering(reply: Reply): Answering {
  const body = reply.sentences.filter((sentence) => sentence.part !== 'signature' && !isNameOnly(sentence))
  // A push to buy answers nobody.
  const telling = body.filter((sentence) => !isCourtesy(sentence) && !sentence.matches.has('hard-sell'))
  return {reply, sentences: telling.map((sentence) => ({sentence, said: contentWords([sentence], reply.language)}))}
}

/** “Thank you for your question about the lift” names the lift and tells nothing of it. */
function isCourtesy(sentence: Sentence): boolean {
  return (
    does(sentence, 'thanks', 'apology', 'pity', 'wish') &&
    sentence.times.length === 0 &&
    sentence.terminal !== '?' &&
    !does(sentence, 'affirms', 'refusal', 'done', 'promise', 'alternative', 'ownership', 'tellsReason', 'defers')
  )
}

/** A pointer to a page answers where it says that this very thing stands there: half of what was asked about. */
const toldByPointer = 0.5

/**
 * The words of a question that the reply speaks of.
 *
 * @param question a question of the customer’s
 * @param answers what may answer it
 */
export function touched(question: Question, {reply, sentences}: Answering): string[] {
  const {about, own} = question
  const told = sentences.filter(({sentence}) => !pointsOnly(sentence)).flatMap(({said}) => said)
  const shared = kindredWords(own, told, reply.language)
  if (shared.length > 0) return shared
  const pointed = sentences.filter(({sentence}) => pointsOnly(sentence)).flatMap(({said}) => said)
  const there = kindredWords(about, pointed, reply.language)
  return there.length >= Math.max(1, about.length * toldByPointer) ? there : []
}

/** A sentence of more words says something beside where to look. */
const longestPointer = 24

function pointsOnly(sentence: Sentence): boolean {
  if (sentence.words.length > longestPointer) return false
  return does(sentence, 'pointsAway') && sentence.times.length === 0 && !does(sentence, 'tellsReason', 'refusal')
}

/**
 * Whether something in the reply has the shape that the question’s kind asks for.
 *
 * @param question a question of the customer’s
 * @param answers what may answer it
 * @param alone whether the customer asks nothing else: then a plain no, or a desk to ask at, is the answer
 */
export function hasShape(question: Question, {reply, sentences}: Answering, alone = false): boolean {
  const own = sentences.map(({sentence}) => sentence).filter((sentence) => !pointsOnly(sentence))
  if (alone && own.some((sentence) => does(sentence, 'refusal', 'stands', 'referral')))
    return !refusesElse(question, {reply, sentences})
  switch (question.kind) {
    case 'when':
      return sentences.some(
        ({sentence, said}) =>
          tellsTime(sentence) || (does(sentence, 'done') && speaksOf(question, said, reply.language))
      )
    case 'price':
      return own.some(
        (sentence) => does(sentence, 'tellsPrice') || money.test(reply.text.slice(sentence.start, sentence.end))
      )
    case 'why':
      return own.some((sentence) => does(sentence, 'tellsReason', 'ownership', 'ourSlip'))
    case 'status':
      return own.some(
        (sentence) => sentence.times.length > 0 || does(sentence, 'pending', 'done', 'tellsReason', 'trouble', 'past')
      )
    case 'how':
      return (
        Math.min(question.own.length, question.about.length) < mostGeneral &&
        own.some(
          (sentence) =>
            does(sentence, 'request', 'alternative', 'promise') ||
            (question.about.length === 0 && does(sentence, 'done'))
        )
      )
    case 'whether':
      return sentences.some(
        ({sentence, said}) =>
          !pointsOnly(sentence) &&
          ((does(sentence, 'affirms') && !does(sentence, 'apology', 'pity', 'thanks')) ||
            (does(sentence, 'refusal', 'done', 'alternative') &&
              kindredWords(question.named, said, reply.language).length > 0))
      )
    default:
      return question.words.some(({form}) => asksNeed.has(form)) && own.some((sentence) => does(sentence, 'request'))
  }
}

/** “Which papers do I need?” is answered by what to bring. */
const asksNeed: ReadonlySet<string> = new Set(
  'need needed needs require required bring tarvitsen tarvitsemme tarvitaan tarvitaanko tarvita mukaan'.split(' ')
)

/** Words that ask for somebody, or somewhere. */
const asksParty: ReadonlySet<string> = new Set(
  'who whom whose where kuka ketkä ketä kenen kenelle keneltä keneen missä mistä mihin minne'.split(' ')
)

/**
 * Whether a reply says no, and to something else of the message: who asks whom to turn to is not answered by that.
 *
 * @param question a question of the customer’s
 * @param answers the reply
 */
export function refusesElse({kind, sentence, words, named}: Question, {reply, sentences}: Answering): boolean {
  const {customer, language} = reply
  if (kind !== 'other' || !customer || !words.some(({form}) => asksParty.has(form))) return false
  const own = sentences.map((one) => one.sentence)
  const nos = own.filter((one) => does(one, 'refusal', 'stands'))
  if (nos.length === 0 || own.some((one) => does(one, 'referral', 'alternative'))) return false
  const said = contentWords(nos, language)
  if (kindredWords(named, said, language).length > 0) return false
  const rest = customer.sentences.filter((other) => other !== sentence)
  return kindredWords(contentWords(rest, language), said, language).length > 0
}

/** A time to come: not one of what was, nor one that an apology or thanks speaks of. */
function tellsTime(sentence: Sentence): boolean {
  if (sentence.words.length <= longestLeave && leaves.has(sentence.words[0]?.form ?? '')) return false
  if (does(sentence, 'customerFirst')) return true
  const told = sentence.times.length > 0 || sentence.words.some(({kinds}) => kinds.some((kind) => isTime.has(kind)))
  return told && (does(sentence, 'promise') || !does(sentence, 'past', 'apology', 'thanks', 'presumedThanks'))
}

/** Whether words speak of what a question is about; of a bare “when?”, all may. */
function speaksOf({about}: Question, said: readonly string[], language: Language): boolean {
  return about.length === 0 || kindredWords(about, said, language).length > 0
}

/** “How do I get it going again?” is answered by any advice; “how do I print the hours on it?” is not. */
const mostGeneral = 2

/** “See you on Sunday!” tells no time. */
const leaves: ReadonlySet<string> = new Set(['see', 'nähdään', 'tervetuloa', 'enjoy', 'have', 'mukavaa', 'hyvää'])
const longestLeave = 6

const isTime: ReadonlySet<string> = new Set(['date', 'clock', 'duration'])

/**
 * Whether the reply says that the answer will come, or asks back about it. What it defers or asks may be another
 * question’s: then it says nothing of this one.
 *
 * @param question a question of the customer’s
 * @param others the customer’s other questions
 * @param answers the reply
 */
export function isPutOff(question: Question, others: readonly Question[], {reply, sentences}: Answering): boolean {
  return sentences.some(({sentence, said}, index) => {
    if (!does(sentence, 'defers') && !(sentence.terminal === '?' && !does(sentence, 'offer'))) return false
    if (others.length === 0 || does(sentence, 'speaksOfAll')) return true
    if (!does(sentence, 'defers')) return speaksOf(question, said, reply.language)
    // “They write to you today” goes on about what the sentence before it told.
    const before = sentences[index - 1]?.said ?? []
    const all = [question, ...others]
    const topic = all.some((one) => speaksOf(one, said, reply.language)) ? said : [...before, ...said]
    return speaksOf(question, topic, reply.language) || !others.some((one) => speaksOf(one, topic, reply.language))
  })
}
