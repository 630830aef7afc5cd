import {wordSet} from '../language/word-set.ts'
import {remembered} from '../lazy.ts'
import type {ActName} from './acts.ts'
import {givesTime} from './promises.ts'
import {breaks, does, type Reply, type Sentence, type Word} from './reply.ts'
import {pushes, tellsContact} from './ways-on.ts'

/** What is done, or will be, by us; in whatever tone it is told. */
const ours: readonly ActName[] = ['promise', 'done', 'pending', 'handover', 'ownership']
/** What the customer may do: a step where it is meant to help. */
const theirs: readonly ActName[] = ['request', 'alternative', 'customerFirst', 'referral']
/** Acts whose words, found in another, make it no step: our slip told as a deed, a no, a courtesy. */
const undoingOurs: ReadonlySet<ActName> = new Set<ActName>(['noStep', 'ourSlip', 'refusal'])
const undoingTheirs: ReadonlySet<ActName> = new Set<ActName>(['noStep'])

/** Rules whose words take nothing further, whatever they seem to do. */
const empty = ['canned-phrase', 'agentless-fault']
/** Rules whose words send or advise nobody in earnest: a shrug, too. */
const pushing = [...pushes, 'belittling']

/** Where a message can be sent, beside an address: “slide into our DMs”. */
const channels = wordSet('dm dms pm yv chat chatissa chatiin chatin chattiin')
const isChannel = ({form}: Word) => channels.has(form) || form.startsWith('dm:') || form.startsWith('yksityisviesti')

/** A greeting of more words says something beside. */
const longestGreeting = 4

/**
 * Whether a reply takes the matter further: tells what has been done, what we do next, what the customer can do.
 *
 * @param reply the reply
 */
export const hasNextStep = remembered((reply: Reply): boolean =>
  reply.sentences.some(
    (sentence) =>
      sentence.part !== 'signature' &&
      (sentence.part !== 'greeting' || sentence.words.length > longestGreeting) &&
      isStep(sentence)
  )
)

function isStep(sentence: Sentence): boolean {
  if (tellsContact(sentence) || sentence.words.some(isChannel)) return true
  if (holds(sentence, ours, undoingOurs)) return true
  if (breaks(sentence, pushing)) return false
  return holds(sentence, theirs, undoingTheirs) || givesTime(sentence) || asksBack(sentence)
}

/** Whether an act stands in a sentence, in words that are not those of something else. */
function holds(sentence: Sentence, names: readonly ActName[], undoing: ReadonlySet<ActName>): boolean {
  const others = [
    ...sentence.acts.filter(({name}) => undoing.has(name)),
    ...empty.flatMap((rule) => sentence.matches.get(rule) ?? [])
  ]
  return sentence.acts.some(
    (act) =>
      names.includes(act.name) &&
      (act.name === 'ownership' || !others.some(({start, end}) => start < act.end && act.start < end))
  )
}

/** A question to the customer waits for an answer. */
function asksBack(sentence: Sentence): boolean {
  return sentence.terminal === '?' && !does(sentence, 'asksWhy', 'offer')
}
