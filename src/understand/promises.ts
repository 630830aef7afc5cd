import {does, type Reply, type Sentence} from './reply.ts'

/**
 * Whether a sentence promises something of ours for later. A promise that waits for the customer is the
 * customer’s to start; a question promises nothing.
 *
 * @param sentence a sentence of a reply
 */
export function isPromise(sentence: Sentence): boolean {
  if (sentence.part === 'signature' || sentence.part === 'greeting' || sentence.terminal === '?') return false
  return does(sentence, 'promise') && !does(sentence, 'customerFirst')
}

/**
 * Whether the reply says anywhere when.
 *
 * @param reply the reply
 */
export function hasPromisedTime(reply: Reply): boolean {
  return reply.sentences.some((sentence) => sentence.part !== 'signature' && sentence.times.length > 0)
}
