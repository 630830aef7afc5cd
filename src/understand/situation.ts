import {faultModel, judgeFault} from './fault.ts'
import type {ActName} from './acts.ts'
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
    fault: customer ? await isFault(customer, owned) : owned || own.some((sentence) => does(sentence, 'pity')),
    open: isOpen(own),
    refusal: own.some((sentence) => does(sentence, 'refusal'))
  }
}

/** How much a sentence that does this tells of a fault. */
const evidence: readonly [name: ActName, weight: number][] = [
  ['trouble', 1],
  ['grievance', 2],
  ['praise', -1],
  ['ownSlip', -2]
]
const ownedWeight = 1

/** The evidence counts between these bounds; one sentence too many decides nothing by itself. */
const [least, most] = [-2, 3]

/**
 * How acts and words are weighed together. Each is right on about four messages in five and they err on different
 * ones; the lean is towards a fault, because an apology that is asked for in vain does the least harm.
 */
const fusion = {acts: 1, half: 0.5, lean: 0.3}

/** Where the customer’s words are known they decide, since a reply may keep silent about the fault. */
async function isFault(customer: Message, owned: boolean): Promise<boolean> {
  let weight = owned ? ownedWeight : 0
  for (const sentence of customer.sentences)
    for (const [name, each] of evidence) if (does(sentence, name)) weight += each
  const byActs = Math.min(most, Math.max(least, weight)) - fusion.half
  const byWords = judgeFault(await faultModel(customer.language.code), customer).score
  return fusion.acts * byActs + byWords + fusion.lean > 0
}

function isOpen(own: readonly Sentence[]): boolean {
  return own.some(
    (sentence) => sentence.part === 'body' && does(sentence, 'pending') && !does(sentence, 'customerFirst')
  )
}
