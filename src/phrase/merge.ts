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
 * One pass is enough: a phrase is read from left to right, so what comes before a position has a lower number and is
 * merged already.
 *
 * @param positions what the phrases were compiled into
 * @returns the same with fewer positions
 */
export function mergePrefixes({takes, refuses, flags, ends, follow, begin}: Positions): Positions {
  const before: number[][] = takes.map(() => [])
  for (const at of begin) before[at]!.push(opening)
  const numbers = new Int32Array(takes.length)
  const byKind = new Map<string, number>()
  const merged: Positions = {takes: [], refuses: [], flags: [], ends: [], follow: [], begin: []}
  for (let at = 0; at < takes.length; at++) {
    const kind = `${takes[at]} ${refuses[at]} ${flags[at]} ${ends[at]} ${distinct(before[at]!).join()}`
    let number = byKind.get(kind)
    if (number === undefined) {
      number = merged.takes.push(takes[at]!) - 1
      merged.refuses.push(refuses[at]!)
      merged.flags.push(flags[at]!)
      merged.ends.push(ends[at]!)
      byKind.set(kind, number)
    }
    numbers[at] = number
    for (const next of follow[at]!) before[next]!.push(number)
  }
  const followers = merged.takes.map(() => new Set<number>())
  for (const [at, list] of follow.entries()) for (const next of list) followers[numbers[at]!]!.add(numbers[next]!)
  merged.follow = followers.map((set) => [...set])
  merged.begin = [...new Set(begin.map((at) => numbers[at]!))]
  return merged
}

function distinct(numbers: number[]): number[] {
  if (numbers.length < 2) return numbers
  return numbers.sort((a, b) => a - b).filter((number, index) => number !== numbers[index - 1])
}
