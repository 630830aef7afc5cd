import {does, type Message, type Sentence, type Situation} from './reply.ts'

/**
 * Derives the situation from the reply and, where there is one, the customer’s message.
 *
 * @param reply the reply, understood
 * @param customer the customer’s message, understood
 */
export function deriveSituation(reply: Message, customer: Message | undefined): Situation {
  const own = reply.sentences.filter((sentence) => sentence.part !== 'signature')
  return {fault: isFault(own, customer), open: isOpen(own), refusal: own.some((sentence) => does(sentence, 'refusal'))}
}

/** Where the customer’s words are known they decide, since a reply may keep silent about the fault. */
function isFault(own: readonly Sentence[], customer: Message | undefined): boolean {
  const owned = own.some((sentence) => does(sentence, 'apology', 'ownership'))
  if (!customer) return owned || own.some((sentence) => does(sentence, 'pity'))
  const weight = (name: 'trouble' | 'grievance' | 'praise' | 'ownSlip') =>
    customer.sentences.filter((sentence) => does(sentence, name)).length
  const against = weight('praise') + 2 * weight('ownSlip')
  return weight('trouble') + 2 * weight('grievance') + (owned ? 1 : 0) > against
}

function isOpen(own: readonly Sentence[]): boolean {
  return own.some(
    (sentence) => sentence.part === 'body' && does(sentence, 'pending') && !does(sentence, 'customerFirst')
  )
}
