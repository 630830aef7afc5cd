import {anyWord} from './vocabulary.ts'

/**
 * Of each position, the class that must still come after it, whichever way a phrase goes on from there: where the
 * sentence has no such word any more, nothing needs to be followed. Most phrases begin with words that every
 * sentence has and go on with words that few have.
 *
 * One pass is enough, from the last position to the first: a position is followed by later ones only.
 *
 * @param takes the class that each position takes
 * @param ends not zero where a phrase may end
 * @param follow the positions that may follow each
 * @param commonness how many words there may be of each class, however roughly: of several classes the rarest is told
 * @returns a class for each position, or {@linkcode anyWord} where nothing need come
 */
export function needsOf(
  takes: readonly number[],
  ends: readonly number[],
  follow: readonly (readonly number[])[],
  commonness: readonly number[]
): number[] {
  const after: (readonly number[])[] = []
  const needs: number[] = []
  for (let at = takes.length - 1; at >= 0; at--) {
    const classes = ends[at] === 0 ? shared(follow[at]!, takes, after) : []
    after[at] = classes
    needs[at] = classes.reduce(
      (rarest, one) => (commonness[one]! < commonness[rarest]! ? one : rarest),
      classes[0] ?? anyWord
    )
  }
  return needs
}

/** The classes that come on each of some ways, those at their beginnings included. */
function shared(ways: readonly number[], takes: readonly number[], after: readonly (readonly number[])[]): number[] {
  let classes: number[] | undefined
  for (const way of ways) {
    const own = takes[way]!
    const later = after[way]!
    if (classes) classes = classes.filter((one) => one === own || later.includes(one))
    else classes = own === anyWord || later.includes(own) ? [...later] : [own, ...later]
    if (classes.length === 0) break
  }
  return classes ?? []
}
