import type {Match} from '../phrase/index.ts'
import type {Sentence} from './reply.ts'

/** A clause of fewer words says too little by itself. */
const shortest = 3
/** A clause must bear this much of what the sentence’s clauses weigh. */
const most = 0.5

/**
 * The clause of a sentence that weighs most; the whole sentence where none stands out.
 *
 * @param sentence the sentence
 * @param shares what each of its words weighs
 */
export function heaviestClause({words}: Sentence, shares: Float64Array): Match {
  let best: Match = {start: 0, end: words.length}
  let weight = 0
  let all = 0
  for (let start = 0; start < words.length; ) {
    let end = start + 1
    while (end < words.length && !words[end]!.clauseStart) end++
    const sum = Math.max(
      0,
      shares.subarray(start, end).reduce((total, share) => total + share, 0)
    )
    all += sum
    if (sum > weight) [best, weight] = [{start, end}, sum]
    start = end
  }
  return best.end - best.start < shortest || weight < most * all ? {start: 0, end: words.length} : best
}

/**
 * The words that weigh most, as they are written.
 *
 * @param sentence the sentence
 * @param match where to look
 * @param shares what each of its words weighs
 * @param count how many words at most
 * @returns in the order that they stand in
 */
export function heaviestWords({words}: Sentence, {start, end}: Match, shares: Float64Array, count: number): string[] {
  const heaviest = [...words.keys()]
    .filter((at) => at >= start && at < end && shares[at]! > 0 && !words[at]!.contracted)
    .sort((a, b) => shares[b]! - shares[a]!)
    .slice(0, count)
    .sort((a, b) => a - b)
  return [...new Set(heaviest.map((at) => words[at]!.text))]
}
