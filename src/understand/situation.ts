import {type FaultVerdict, faultModel, judgeFault} from './fault.ts'
import {does, type Message, type Sentence, type Situation} from './reply.ts'

/**
 * Derives the situation from the reply and, where there is one, the customer’s message.
 *
 * @param reply the reply, understood
 * @param customer the customer’s message, understood
 */
export async function deriveSituation(reply: Message, customer: Message | undefined): Promise<Situation> {
  const own = reply.sentences.filter((sentence) => sentence.part !== 'signature')
  const owned = own.some((sentence) => does(sentence, 'apology', 'ownership'))
  return {
    fault: customer
      ? isFault(judgeFault(await faultModel(customer.language.code), customer), owned)
      : owned || own.some((sentence) => does(sentence, 'pity')),
    open: isOpen(own),
    refusal: own.some((sentence) => does(sentence, 'refusal'))
  }
}

/** A reply that owns a fault knows of one; the same scale as the model’s, on which 1 is “rather sure”. */
const ownedWeight = 1

/**
 * Where the customer’s words are known they decide, since a reply may keep silent about the fault.
 *
 * @param verdict on the customer’s message
 * @param owned whether the reply apologises or owns up
 */
export function isFault({score}: FaultVerdict, owned: boolean): boolean {
  return score + (owned ? ownedWeight : 0) > 0
}

function isOpen(own: readonly Sentence[]): boolean {
  return own.some(
    (sentence) => sentence.part === 'body' && does(sentence, 'pending') && !does(sentence, 'customerFirst')
  )
}
