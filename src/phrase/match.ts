import {type Automaton, flag} from './compile.ts'
import {anyWord, type MatchableWord, type Morphology, Vocabulary} from './vocabulary.ts'

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

/** Finds compiled phrases in sentences. */
export class Matcher {
  readonly #automaton: Automaton
  readonly #vocabulary: Vocabulary
  /** At which word, and by which path, each position was last reached: cheaper than a map for each word. */
  readonly #reachedAt: Int32Array
  readonly #reachedBy: Int32Array
  #word = 0

  /**
   * @param automaton the compiled phrases
   * @param morphology the language’s words
   */
  constructor(automaton: Automaton, morphology: Morphology) {
    this.#automaton = automaton
    this.#vocabulary = new Vocabulary(automaton.words, morphology)
    this.#reachedAt = new Int32Array(automaton.takes.length).fill(-1)
    this.#reachedBy = new Int32Array(automaton.takes.length)
  }

  /**
   * Finds all phrases in one pass over a sentence’s words. At each word every position is held by one
   * path at most, so time is linear in the words whatever the phrases are.
   *
   * @param words the words of one sentence
   * @returns by owner, the longest matches from left to right, none overlapping another of its owner
   */
  match(words: readonly MatchableWord[]): Map<string, Match[]> {
    const {follow, begin, flags, ends, owners} = this.#automaton
    const found = new Map<number, Match[]>()
    let paths: Path[] = []
    for (const [index, word] of words.entries()) {
      const classes = this.#vocabulary.classesOf(word)
      const next: Path[] = []
      this.#word++
      const step = (position: number, from: Path | undefined): void => {
        if (this.#takes(position, classes, word, index)) this.#reach(position, from, index, next)
      }
      for (const path of paths)
        for (let at = follow.starts[path.position]!; at < follow.starts[path.position + 1]!; at++)
          step(follow.values[at]!, path)
      const enter = (id: number): void => {
        for (let at = begin.starts[id]!; at < begin.starts[id + 1]!; at++) step(begin.values[at]!, undefined)
      }
      if (begin.starts.length > 1) enter(anyWord)
      for (const id of classes) if (id + 1 < begin.starts.length) enter(id)

      for (const {position, markStart, markEnd} of next) {
        const owner = ends[position]!
        if (owner === 0 || markStart === -1) continue
        if (flags[position]! & flag.sentenceEnd && index !== words.length - 1) continue
        const list = found.get(owner)
        if (list) list.push({start: markStart, end: markEnd})
        else found.set(owner, [{start: markStart, end: markEnd}])
      }
      paths = next
    }
    const result = new Map<string, Match[]>()
    for (const [owner, list] of found) result.set(owners[owner - 1]!, longest(list))
    return result
  }

  #takes(position: number, classes: ReadonlySet<number>, word: MatchableWord, index: number): boolean {
    const {takes, refuses, flags} = this.#automaton
    const needed = takes[position]!
    if (needed !== anyWord && !classes.has(needed)) return false
    const refused = refuses[position]!
    if (refused !== 0 && classes.has(refused)) return false
    const edges = flags[position]!
    if (edges & flag.sentenceStart && index !== 0) return false
    return !(edges & flag.clauseStart) || index === 0 || word.clauseStart
  }

  /** Lengthens a path by a word; of two paths at one position the one with fewer words of gaps goes on. */
  #reach(position: number, from: Path | undefined, index: number, next: Path[]): void {
    const flags = this.#automaton.flags[position]!
    const marked = (flags & flag.marked) !== 0
    const gap = (from?.gap ?? 0) + (flags & flag.gap ? 1 : 0)
    const known = this.#reachedAt[position] === this.#word
    if (known && next[this.#reachedBy[position]!]!.gap <= gap) return
    const path: Path = {
      position,
      start: from?.start ?? index,
      markStart: from && from.markStart !== -1 ? from.markStart : marked ? index : -1,
      markEnd: marked ? index + 1 : (from?.markEnd ?? -1),
      gap
    }
    if (known) next[this.#reachedBy[position]!] = path
    else {
      this.#reachedAt[position] = this.#word
      this.#reachedBy[position] = next.push(path) - 1
    }
  }
}

/** Keeps, from left to right, the longest of the matches that overlap. */
function longest(matches: Match[]): Match[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Match[] = []
  for (const one of matches) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
