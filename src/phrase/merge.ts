/** Positions of an automaton before they are packed: see {@linkcode Automaton}. */
export interface Positions {
  takes: number[]
  refuses: number[]
  flags: number[]
  ends: number[]
  follow: number[][]
  /** Positions that a phrase may begin with. */
  begin: number[]
}

/** What comes before a position that a phrase begins with. */
const opening = -1

/**
 * Makes one of positions that are reached in just the same way: “we are sorry” and “we are aware” share their first two.
 * Nothing else is found, but a word that opens five hundred phrases opens a handful of positions.
 *
 * @param positions what the phrases were compiled into
 * @returns the same with fewer positions
 */
export function mergePrefixes(positions: Positions): Positions {
  let merged = positions
  for (;;) {
    const next = mergeOnce(merged)
    if (next.takes.length === merged.takes.length) return merged
    merged = next
  }
}

/** Two positions are one where they take and report the same words, end the same phrase and come after the same ones. */
function mergeOnce({takes, refuses, flags, ends, follow, begin}: Positions): Positions {
  const before: number[][] = takes.map(() => [])
  for (const at of begin) before[at]!.push(opening)
  for (const [at, list] of follow.entries()) for (const next of list) before[next]!.push(at)
  const byKind = new Map<string, number>()
  const representative = takes.map((_, at) => {
    const kind = `${takes[at]} ${refuses[at]} ${flags[at]} ${ends[at]} ${before[at]!.sort((a, b) => a - b).join()}`
    const known = byKind.get(kind)
    if (known !== undefined) return known
    byKind.set(kind, at)
    return at
  })
  const kept = takes.map((_, at) => at).filter((at) => representative[at] === at)
  const renumbered = new Map(kept.map((at, index) => [at, index]))
  const numberOf = (at: number) => renumbered.get(representative[at]!)!
  const followers = kept.map(() => new Set<number>())
  for (const [at, list] of follow.entries()) for (const next of list) followers[numberOf(at)]!.add(numberOf(next))
  return {
    takes: kept.map((at) => takes[at]!),
    refuses: kept.map((at) => refuses[at]!),
    flags: kept.map((at) => flags[at]!),
    ends: kept.map((at) => ends[at]!),
    follow: followers.map((set) => [...set]),
    begin: [...new Set(begin.map(numberOf))]
  }
}
