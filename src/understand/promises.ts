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
  return isOurs(sentence) && does(sentence, 'promise') && !does(sentence, 'customerFirst')
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
  return reply.sentences.some((sentence, index) => {
    if (sentence.part === 'signature' || sentence.times.length === 0) return false
    if (does(sentence, 'promise', 'handover', 'pending')) return true
    if (does(sentence, ...otherTimes)) return false
    const [before, after] = [reply.sentences[index - 1], reply.sentences[index + 1]]
    return [before, after].some((beside) => beside !== undefined && does(beside, 'promise', 'handover'))
  })
}
