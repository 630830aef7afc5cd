import type {Match} from '../phrase/index.ts'
import type {Act} from './acts.ts'
import {does, type Reply, type Sentence, type Word} from './reply.ts'

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

/** Kinds of words that tell when somebody can be met. */
const meeting: ReadonlySet<string> = new Set(['clock'])

/** Opening hours: “open from 8”, “auki klo 7–22”. */
const hours = /\b(?:open|klo|auki|avoinna|until|between)\b[^.!?\n]{0,20}?\d/iu

/** The last word of a street’s name, and how far from it its number may stand: “12 Mill Road”, “Asematie 7”. */
const street =
  /^(?:street|st|road|rd|lane|avenue|square|way|row|court|close)$|\p{L}(?:katu|tie|kuja|polku|tori|ranta|kaari|raitti|väylä|aukio)$/u
const [before, after] = [3, 1]
/** A floor, a desk: “platform 1”. */
const spot = /^(?:platform|floor|room|desk|gate|lobby|aula|huone|kerros|laituri|portti)$/

/** A sentence that sends the customer away, and its words that do. */
export interface DeadEnd {
  sentence: Sentence
  act: Act
}

/**
 * The places of a reply that send the customer to somebody else and do not say how to reach them.
 *
 * @param reply the reply
 */
export function deadEnds(reply: Reply): DeadEnd[] {
  const own = reply.sentences.filter((sentence) => sentence.part !== 'signature' && sentence.part !== 'greeting')
  if (own.some((sentence) => tellsContact(sentence) || does(sentence, 'handover'))) return []
  const found: DeadEnd[] = []
  for (const [index, sentence] of own.entries()) {
    if (sentence.terminal === '?') continue
    const act = sentence.acts.find(({name}) => name === 'referral')
    const near = own.slice(Math.max(0, index - 1), index + 2)
    if (act && !near.some((other) => tellsMeeting(other, reply))) found.push({sentence, act})
  }
  return found
}

function tellsMeeting(sentence: Sentence, reply: Reply): boolean {
  const {words, start, end} = sentence
  return (
    words.some((word) => word.kinds.some((kind) => meeting.has(kind))) ||
    words.some((word, at) => isPlace(word, words.slice(Math.max(0, at - before), at + after + 1))) ||
    hours.test(reply.text.slice(start, end))
  )
}

function isPlace({form}: Word, near: readonly Word[]): boolean {
  return spot.test(form) || (street.test(form) && near.some((word) => /^\d{1,4}[a-z]?$/.test(word.form)))
}

/**
 * The clause in which an act begins: what a reader takes for the whole of it.
 *
 * @param sentence its sentence
 * @param act the act
 */
export function clauseOf(sentence: Sentence, act: Act): Match {
  const {words} = sentence
  let start = act.start
  while (start > 0 && !words[start]!.clauseStart) start--
  const next = words.findIndex((word, index) => index > act.start + 1 && word.clauseStart)
  return {start, end: next === -1 ? words.length : next}
}
