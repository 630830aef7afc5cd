import {remembered} from '../lazy.ts'
import type {Match} from '../phrase/index.ts'
import type {ActName} from './acts.ts'
import {does, type Reply, type Sentence} from './reply.ts'

/** Whether a sentence is one in which we could promise something: no greeting, signature or question. */
function isOurs(sentence: Sentence): boolean {
  return sentence.part !== 'signature' && sentence.part !== 'greeting' && sentence.terminal !== '?'
}

/**
 * Whether a sentence promises something of ours for later. A promise that waits for the customer is the
 * customer’s to start; a question promises nothing.
 *
 * @param sentence a sentence of a reply
 */
export function isPromise(sentence: Sentence): boolean {
  // What a push to buy promises is the push.
  if (!isOurs(sentence) || does(sentence, 'customerFirst') || sentence.matches.has('hard-sell')) return false
  const condition = conditionOf(sentence)
  return sentence.acts.some(({name, start}) => name === 'promise' && start < condition)
}

const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'jos', 'mikäli', 'ellei', 'ellen', 'ellemme'])
/** After these an “if” asks whether. */
const asking: ReadonlySet<string> = new Set(
  'see check ask know find out whether tell confirm katso katson tarkistan selvitän kysyn'.split(' ')
)

/** “Should be with you on Friday” is no condition, “should it happen again” is. */
const elliptic: ReadonlySet<string> = new Set('be arrive come have reach land get ship take'.split(' '))

/**
 * Where a condition opens a clause, so that what follows is offered for a case only: “jos kankaassa on virhe, korjaamme
 * sen”. The number of a word, or infinity.
 */
function conditionOf({words}: Sentence): number {
  const at = words.findIndex(
    ({form, clauseStart}, index) =>
      (conditions.has(form) || (index === 0 && form === 'should' && !elliptic.has(words[1]?.form ?? ''))) &&
      (index === 0 || clauseStart) &&
      !asking.has(words[index - 1]?.form ?? '')
  )
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** Words that tell a vague time only of what is promised: “kohta 8”, “näitä sattuu joskus”, “at this point in time”. */
const loose: ReadonlySet<string> = new Set([
  ...['in time', 'eventually', 'promptly', 'timely', 'presently', 'over time', 'later on', 'further on'],
  ...['kohta', 'joskus', 'hyvissä ajoin', 'myöhemmin', 'ajallaan', 'aikanaan', 'vähitellen', 'pikkuhiljaa'],
  ...[
    'around the corner',
    'round the corner',
    'some day',
    'in the long run',
    'in the longer run',
    'stat',
    'as and when'
  ],
  ...['lähempänä', 'omia aikojaan', 'omalla painollaan', 'tuokiossa', 'joku päivä', 'jonakin päivänä']
])

/**
 * The times of a sentence that say nothing of when we act.
 *
 * @param sentence a sentence of a reply
 */
export function vagueTimesOf(sentence: Sentence): readonly Match[] {
  if (!looksAhead(sentence)) return []
  if (does(sentence, 'promise', 'pending', 'handover')) return sentence.vagueTimes
  if (does(sentence, 'thanks')) return []
  return sentence.vagueTimes.filter(
    ({start, end}) =>
      !loose.has(
        sentence.words
          .slice(start, end)
          .map(({form}) => form)
          .join(' ')
      )
  )
}

/**
 * Whether a sentence speaks of what will come, so that a vague time in it is a time that we give. “Reply as soon
 * as possible” asks, “see you soon” wishes, “soon after” tells of the past.
 *
 * @param sentence a sentence of a reply
 */
export function looksAhead(sentence: Sentence): boolean {
  if (!isOurs(sentence)) return false
  if (does(sentence, 'promise')) return !does(sentence, 'customerFirst')
  return !does(sentence, 'request', 'wish', 'customerFirst', 'greeting', 'valediction', 'past')
}

/**
 * Whether a sentence says when something will happen: “The plumber comes tomorrow at nine.”
 *
 * @param sentence a sentence of a reply
 */
export function givesTime(sentence: Sentence): boolean {
  return sentence.times.length > 0 && looksAhead(sentence) && !does(sentence, ...otherTimes)
}

/** What a sentence that tells when does beside it, where the time is not that of a promise. */
const otherTimes: readonly ActName[] = [
  'past',
  'apology',
  'presumedThanks',
  'request',
  'refusal',
  'offer',
  'referral',
  'greeting',
  'wish'
]

/**
 * Whether the reply says when a promise is kept: in the promise, or right beside it. Times of other things (since when
 * the lift is broken, when the desk is open) tell nothing of it.
 *
 * @param reply the reply
 */
export function hasPromisedTime(reply: Reply): boolean {
  return promisedTimes(reply).length > 0
}

/** In so long a reply a time far off is that of another thing. */
const [longReply, near] = [10, 2]

/**
 * Whether a vague time is made good by a real one: anywhere in a short reply, near it in a long one.
 *
 * @param reply the reply
 * @param sentence where the vague time stands
 */
export function isTimeToldFor(reply: Reply, sentence: Sentence): boolean {
  const {isLong, times} = timingOf(reply)
  if (!isLong) return times.size > 0
  for (let index = sentence.index - near; index <= sentence.index + near; index++) if (times.has(index)) return true
  return false
}

/** Whether a reply is long, and its sentences that say when. */
const timingOf = remembered((reply: Reply) => ({
  isLong: reply.sentences.filter(({part}) => part === 'body').length > longReply,
  times: new Set(promisedTimes(reply).map(({index}) => index))
}))

/** “On Wednesdays”, “keskiviikkoisin”: what happens week by week. */
const weekly =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$|^(?:maanantai|tiistai|keskiviikkoi|torstai|perjantai|lauantai|sunnuntai)sin$/
const recurs = ({words}: Sentence) => words.some(({form}) => weekly.test(form))

function promisedTimes(reply: Reply): Sentence[] {
  return reply.sentences.filter((sentence, index) => {
    // A push to buy tells when the offer ends.
    if (sentence.part === 'signature' || sentence.times.length === 0 || sentence.matches.has('hard-sell')) return false
    if (does(sentence, 'promise', 'handover', 'pending')) return true
    if (does(sentence, ...otherTimes) || recurs(sentence)) return false
    const [before, after] = [reply.sentences[index - 1], reply.sentences[index + 1]]
    return [before, after].some((beside) => beside !== undefined && does(beside, 'promise', 'handover'))
  })
}
