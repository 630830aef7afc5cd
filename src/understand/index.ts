import type {Root} from 'nlcst'
import type {AddressForm} from '../language/fi/address.ts'
import type {Language, LanguageCode} from '../language/index.ts'
import type {Matcher, PhraseList} from '../phrase/index.ts'
import {understandMessage} from './message.ts'
import type {Channel, Message, Reply, Situation} from './reply.ts'
import {deriveSituation} from './situation.ts'
import {noTones} from './tones.ts'

export {type Act, type ActName, actNames} from './acts.ts'
export {understandMessage} from './message.ts'
export {findForeign} from './quoted.ts'
export {
  breaks,
  type Channel,
  does,
  isLone,
  type Message,
  type Part,
  type Placeholder,
  type Reply,
  type Sentence,
  type Situation,
  type Word
} from './reply.ts'

/** What is known of a reply beside its text. */
export interface Surroundings {
  channel: Channel
  language: Language
  customer: Message | undefined
  customerLanguage: LanguageCode | 'other' | undefined
  /** What the user declares; the rest is derived. */
  situation: Partial<Situation>
  lists: readonly PhraseList[]
  /** Finds the phrases of the house, too. */
  housePhrases: Matcher | undefined
  houseAddress: AddressForm | undefined
}

/**
 * Understands a reply, once, for all rules to read.
 *
 * @param tree nlcst of the reply, with positions
 * @param text the reply
 * @param surroundings what is known beside it
 */
export async function understand(tree: Root, text: string, surroundings: Surroundings): Promise<Reply> {
  const {channel, language, customer, customerLanguage, houseAddress} = surroundings
  const message = await understandMessage(tree, text, language, surroundings.lists, surroundings.housePhrases)
  const derived = await deriveSituation(message, customerLanguage === 'other' ? undefined : customer)
  return {
    ...message,
    channel,
    customer,
    customerLanguage,
    situation: {...derived.situation, ...surroundings.situation},
    faultIsSure: surroundings.situation.fault !== undefined || derived.faultIsSure,
    houseAddress,
    hard: new Set(),
    tones: noTones
  }
}
