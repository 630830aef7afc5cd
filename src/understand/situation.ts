import {faultModel, judgeFault} from './fault.ts'
import {does, type Message, type Sentence, type Situation} from './reply.ts'
import type {Verdict} from './weights.ts'

/** What is the matter, and whether a fault is beyond doubt. */
export interface DerivedSituation {
  situation: Situation
  faultIsSure: boolean
}

/**
 * Derives the situation from the reply and, where there is one, the customer’s message.
 *
 * @param reply the reply, understood
 * @param customer the customer’s message, understood
 */
export async function deriveSituation(reply: Message, customer: Message | undefined): Promise<DerivedSituation> {
  const own = reply.sentences.filter((sentence) => sentence.part !== 'signature')
  const verdict = customer && judgeFault(await faultModel(customer.language.code), customer, reply)
  const isSpared = customer?.sentences.some((sentence) => does(sentence, 'ownSlip', 'spared')) ?? false
  return {
    situation: {
      fault: verdict
        ? isFault(verdict, {isSpared, isAdmitted: own.some(admits)})
        : own.some((sentence) => does(sentence, 'apology', 'ownership', 'pity', 'knownFault')),
      open: isOpen(own),
      refusal: own.some((sentence) => does(sentence, 'refusal'))
    },
    faultIsSure: verdict === undefined || (verdict.score > beyondDoubt && !isSpared)
  }
}

/** On the model’s scale, where 1 is “rather sure”: a fault seen where there is none shames a good reply. */
const doubt = 0.25

/** So much surer a verdict must be where the customer owns a slip, or says that nobody is to blame. */
const benefit = 1.5

/** Above this, nineteen of twenty faults that are seen are there. */
const beyondDoubt = 1.75

/** So much less sure it may be where the reply itself tells that we, or nobody, did something wrong. */
const admission = 1.1

/** What speaks for a fault, or against it, beside the verdict. */
export interface Circumstances {
  /** The customer blames nobody here: owns a slip, has a change of mind. */
  isSpared?: boolean
  /** The reply tells of a fault of ours. */
  isAdmitted?: boolean
}

/**
 * Whether a verdict is sure enough.
 *
 * @param verdict on the customer’s message
 * @param circumstances what is known beside it
 */
export function isFault({score}: Verdict, {isSpared, isAdmitted}: Circumstances = {}): boolean {
  return score > doubt + (isSpared ? benefit : 0) - (isAdmitted && !isSpared ? admission : 0)
}

function admits(sentence: Sentence): boolean {
  return does(sentence, 'ownership', 'ourSlip') || sentence.matches.has('agentless-fault')
}

function isOpen(own: readonly Sentence[]): boolean {
  return own.some(
    (sentence) => sentence.part === 'body' && does(sentence, 'pending') && !does(sentence, 'customerFirst')
  )
}
