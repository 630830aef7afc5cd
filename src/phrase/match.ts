import {type Automaton, flag} from './compile.ts'
import {Paths} from './paths.ts'
import type {Lists} from './table.ts'
import {anyWord, type MatchableWord, type Morphology, Vocabulary} from './vocabulary.ts'

/** Where a phrase was found, in words of the sentence; `end` is the word after the last. */
export interface Match {
  start: number
  end: number
}

/** Paths to begin with: a busy word of a long sentence has some hundreds. */
const capacity = 512

/** Finds compiled phrases in sentences. */
export class Matcher {
  readonly #automaton: Automaton
  readonly #vocabulary: Vocabulary
  /** At which word, and by which path, each position was last reached: cheaper than a map for each word. */
  readonly #reachedAt: Int32Array
  readonly #reachedBy: Int32Array
  #word = 0
  #paths = new Paths(capacity)
  #next = new Paths(capacity)

  /**
   * @param automaton the compiled phrases
   * @param morphology the language’s words
   */
  constructor(automaton: Automaton, morphology: Morphology) {
    this.#automaton = automaton
    this.#vocabulary = new Vocabulary(automaton.words, morphology)
    this.#reachedAt = new Int32Array(automaton.takes.length)
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
    const {follow, begin, owners} = this.#automaton
    const found = new Map<number, Match[]>()
    this.#paths.length = 0
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!
      const classes = this.#vocabulary.classesOf(word)
      const paths = this.#paths
      this.#next.length = 0
      this.#word++
      for (let path = 0; path < paths.length; path++) {
        const position = paths.position[path]!
        const last = follow.starts[position + 1]!
        for (let at = follow.starts[position]!; at < last; at++) {
          const next = follow.values[at]!
          if (this.#takes(next, classes, word, index))
            this.#reach(next, index, paths.markStart[path]!, paths.markEnd[path]!, paths.gap[path]!)
        }
      }
      this.#begin(begin, anyWord, classes, word, index)
      for (const id of classes) this.#begin(begin, id, classes, word, index)
      this.#collect(found, index === words.length - 1)
      this.#paths = this.#next
      this.#next = paths
    }
    const result = new Map<string, Match[]>()
    for (const [owner, list] of found) result.set(owners[owner - 1]!, longest(list))
    return result
  }

  /** Opens the phrases that begin with a class of words. */
  #begin(begin: Lists, id: number, classes: ReadonlySet<number>, word: MatchableWord, index: number): void {
    if (id + 1 >= begin.starts.length) return
    const last = begin.starts[id + 1]!
    for (let at = begin.starts[id]!; at < last; at++) {
      const position = begin.values[at]!
      if (this.#takes(position, classes, word, index)) this.#reach(position, index, -1, -1, 0)
    }
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
  #reach(position: number, index: number, markStart: number, markEnd: number, gap: number): void {
    const flags = this.#automaton.flags[position]!
    const gaps = flags & flag.gap ? gap + 1 : gap
    const known = this.#reachedAt[position] === this.#word
    const at = known ? this.#reachedBy[position]! : this.#next.length
    if (known && this.#next.gap[at]! <= gaps) return
    this.#reachedAt[position] = this.#word
    this.#reachedBy[position] = at
    if (flags & flag.marked) this.#next.set(at, position, markStart === -1 ? index : markStart, index + 1, gaps)
    else this.#next.set(at, position, markStart, markEnd, gaps)
  }

  /** Notes the phrases that may end at this word. */
  #collect(found: Map<number, Match[]>, isLast: boolean): void {
    const {ends, flags} = this.#automaton
    const {position, markStart, markEnd, length} = this.#next
    for (let path = 0; path < length; path++) {
      const at = position[path]!
      const owner = ends[at]!
      if (owner === 0 || markStart[path] === -1 || (flags[at]! & flag.sentenceEnd && !isLast)) continue
      const one = {start: markStart[path]!, end: markEnd[path]!}
      const list = found.get(owner)
      if (list) list.push(one)
      else found.set(owner, [one])
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
