import {type Automaton, flag} from './compile.ts'
import {Memory} from './memory.ts'
import {capacity, Paths} from './paths.ts'
import {Step} from './step.ts'
import {type MatchableWord, type Morphology, Vocabulary} from './vocabulary.ts'

/** Where a phrase was found, in words of the sentence; `end` is the word after the last. */
export interface Match {
  start: number
  end: number
}

/**
 * Sentences seen are remembered up to this many; then the memory starts anew. A desk greets, thanks, apologises and takes
 * leave in the same words all day, and templates share theirs.
 */
const rememberedSentences = 500
/** A sentence of more words is hardly met again. */
const longestRemembered = 40

/** Finds compiled phrases in sentences. */
export class Matcher {
  readonly #automaton: Automaton
  readonly #vocabulary: Vocabulary
  readonly #step: Step
  readonly #seen = new Memory<ReadonlyMap<string, readonly Match[]>>(rememberedSentences)
  #paths = new Paths(capacity)

  /**
   * @param automaton the compiled phrases
   * @param morphology the language’s words
   */
  constructor(automaton: Automaton, morphology: Morphology) {
    this.#automaton = automaton
    this.#vocabulary = new Vocabulary(automaton.words, automaton.classes, morphology)
    this.#step = new Step(automaton)
  }

  /**
   * Finds all phrases in one pass over a sentence’s words. At each word every position is held by one
   * path at most, so time is linear in the words whatever the phrases are.
   *
   * @param words the words of one sentence
   * @returns by owner, the longest matches from left to right, none overlapping another of its owner; the same map for
   *   the same words, as long as they are remembered
   */
  match(words: readonly MatchableWord[]): ReadonlyMap<string, readonly Match[]> {
    if (words.length > longestRemembered) return this.#find(words)
    const key = keyOf(words)
    let matches = this.#seen.get(key)
    if (!matches) {
      matches = this.#find(words)
      this.#seen.set(key, matches)
    }
    return matches
  }

  #find(words: readonly MatchableWord[]): Map<string, Match[]> {
    const {owners} = this.#automaton
    const step = this.#step
    const found = new Map<number, Match[]>()
    let paths = this.#paths
    paths.length = 0
    const classes = words.map((word) => this.#vocabulary.classesOf(word))
    step.foresee(classes)
    for (let index = 0; index < words.length; index++) {
      const reached = step.take(paths, classes[index]!, index, index === 0 || words[index]!.clauseStart)
      collect(this.#automaton, reached, found, index === words.length - 1)
      step.next = paths
      paths = reached
    }
    this.#paths = paths
    const result = new Map<string, Match[]>()
    for (const [owner, list] of found) result.set(owners[owner - 1]!, longest(list))
    return result
  }
}

/** All that the matcher knows of some words. */
function keyOf(words: readonly MatchableWord[]): string {
  let key = ''
  for (const {form, kinds, clauseStart} of words) {
    key += clauseStart ? `\0${form}` : `\x01${form}`
    if (kinds.length > 0) key += `\x02${kinds.join('\x02')}`
  }
  return key
}

/** Notes the phrases that may end at the last word. */
function collect({ends, flags}: Automaton, paths: Paths, found: Map<number, Match[]>, isLast: boolean): void {
  const {position, markStart, markEnd, length} = paths
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

/** Keeps, from left to right, the longest of the matches that overlap. */
function longest(matches: Match[]): Match[] {
  if (matches.length === 1) return matches
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Match[] = []
  for (const one of matches) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
