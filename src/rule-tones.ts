import type {Match} from './phrase/index.ts'
import type {FindingDetails, Rule} from './rule.ts'
import {isWhole} from './understand/blame.ts'
import type {Reply, Sentence} from './understand/index.ts'
import {type Tone, tones} from './understand/tone-features.ts'
import {heaviestClause, heaviestWords} from './understand/tone-places.ts'

/**
 * Whether a phrase holds where it stands: what stands around it may sound like anything but that.
 *
 * @param rule whose phrase it is
 * @param sentence where it was found
 * @param reply the reply, with its tones
 */
export function isMeant({tone}: Rule, sentence: Sentence, reply: Reply): boolean {
  const known = tone?.limits[reply.language.code].known
  if (!tone || known === undefined) return true
  const verdict = reply.tones.of(sentence)
  return !verdict || verdict.score(tone.name) >= known
}

/** A place that sounds like what a rule speaks of. */
export interface FoundTone {
  sentence: Sentence
  match: Match
  details: FindingDetails
}

/** Whether a phrase says what else these words sound like: it is surer. */
const hasRival = ({matches}: Sentence, {start, end}: Match, name: Tone) =>
  tones.some((rival) => rival !== name && matches.get(rival)?.some((found) => found.start < end && start < found.end))

/** How many words a finding names. */
const named = 3

/**
 * The places of a reply that a rule’s phrases have not found, and that sound like what it speaks of.
 *
 * @param rule the rule
 * @param reply the reply, with its tones
 * @param known the sentences that a phrase of the rule was found in
 */
export function foundTones({tone}: Rule, reply: Reply, known: ReadonlySet<Sentence>): FoundTone[] {
  if (!tone) return []
  const limits = tone.limits[reply.language.code]
  const least = isWhole(reply) ? limits.letter : limits.snippet
  const found: FoundTone[] = []
  for (const sentence of reply.sentences) {
    if (known.has(sentence) || !(tone.may?.(sentence, reply) ?? true)) continue
    const verdict = reply.tones.of(sentence)
    if (!verdict || verdict.score(tone.name) < least) continue
    const shares = verdict.shares(tone.name)
    const match = heaviestClause(sentence, shares)
    if (hasRival(sentence, match, tone.name)) continue
    const because = heaviestWords(sentence, match, shares, named)
    found.push({
      sentence,
      match,
      details: {because, severity: tone.severity}
    })
  }
  return found
}
