import {does, type Reply, type Sentence} from './reply.ts'

/** Kinds of words that reach somebody. */
const reaching: ReadonlySet<string> = new Set(['url', 'email', 'phone'])

/**
 * Whether a sentence tells how to reach somebody: a number, an address on the net.
 *
 * @param sentence a sentence of a reply
 */
export function tellsContact(sentence: Sentence): boolean {
  return sentence.words.some((word) => word.kinds.some((kind) => reaching.has(kind)))
}

/**
 * Whether the reply opens a way on beside its no: an alternative, a condition, another party, a handover.
 *
 * @param reply the reply
 */
export function showsWayOn(reply: Reply): boolean {
  const no = reply.sentences.findIndex((sentence) => does(sentence, 'refusal'))
  return reply.sentences.some(
    (sentence, index) =>
      sentence.part !== 'signature' &&
      sentence.part !== 'greeting' &&
      (does(sentence, 'alternative', 'handover') ||
        (sentence.part === 'body' && tellsContact(sentence)) ||
        (index > no && sentence.terminal === '?' && !does(sentence, 'offer')))
  )
}
