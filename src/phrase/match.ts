import type {Automaton} from './compile.ts'
import {anyWord, type MatchableWord} from './vocabulary.ts'

/** Where a phrase was found, in words of the sentence; `end` is the word after the last. */
export interface Match {
  start: number
  end: number
}

/** One way through a phrase so far. */
interface Path {
  position: number
  start: number
  markStart: number
  markEnd: number
  gap: number
}

/**
 * Finds all phrases in one pass over a sentence's words. At each word every position is held by one
 * path at most, so time is linear in the words whatever the phrases are.
 *
 * @param automaton the compiled phrases
 * @param words the words of one sentence
 * @returns by owner, the longest matches from left to right, none overlapping another of its owner
 */
export function match(automaton: Automaton, words: readonly MatchableWord[]): Map<string, Match[]> {
  const {takes, refuses, edges, marked, gap, follow, ends, begin, vocabulary, owners} = automaton
  const found = new Map<number, Match[]>()
  let paths: Path[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const classes = vocabulary.classesOf(word)
    const next: Path[] = []
    const holder = new Map<number, number>()

    const step = (position: number, from: Path | undefined): void => {
      const needed = takes[position]!
      if (needed !== anyWord && !classes.has(needed)) return
      if (refuses[position] !== -1 && classes.has(refuses[position]!)) return
      for (const edge of edges[position]!) {
        if (edge === 'sentenceStart' && index !== 0) return
        if (edge === 'clauseStart' && index !== 0 && !word.clauseStart) return
      }
      const isMarked = marked[position]!
      const path: Path = {
        position,
        start: from?.start ?? index,
        markStart: from && from.markStart !== -1 ? from.markStart : isMarked ? index : -1,
        markEnd: isMarked ? index + 1 : (from?.markEnd ?? -1),
        gap: (from?.gap ?? 0) + (gap[position] ? 1 : 0)
      }
      const held = holder.get(position)
      if (held === undefined) holder.set(position, next.push(path) - 1)
      else if (path.gap < next[held]!.gap) next[held] = path
    }

    for (const path of paths) for (const position of follow[path.position]!) step(position, path)
    for (const position of begin.get(anyWord) ?? []) step(position, undefined)
    for (const id of classes) for (const position of begin.get(id) ?? []) step(position, undefined)

    for (const {position, markStart, markEnd} of next) {
      const owner = ends[position]!
      if (owner === -1 || markStart === -1) continue
      if (edges[position]!.includes('sentenceEnd') && index !== words.length - 1) continue
      const list = found.get(owner)
      if (list) list.push({start: markStart, end: markEnd})
      else found.set(owner, [{start: markStart, end: markEnd}])
    }
    paths = next
  }
  const result = new Map<string, Match[]>()
  for (const [owner, list] of found) result.set(owners[owner]!, longest(list))
  return result
}

/** Keeps, from left to right, the longest of the matches that overlap. */
function longest(matches: Match[]): Match[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Match[] = []
  for (const one of matches) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
