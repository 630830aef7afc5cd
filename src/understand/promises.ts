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
 * Whether the reply says anywhere when: a time that tells of the past or of a span gone by is none.
 *
 * @param reply the reply
 */
export function hasPromisedTime(reply: Reply): boolean {
  return reply.sentences.some(
    (sentence) =>
      sentence.part !== 'signature' &&
      sentence.times.length > 0 &&
      (does(sentence, 'promise') || !does(sentence, 'past'))
  )
}
