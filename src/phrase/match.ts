import {type Automaton, flag} from './compile.ts'
import type {Numbers} from './lists.ts'
import {Paths} from './paths.ts'
import {anyWord, type MatchableWord, type Morphology, Vocabulary} from './vocabulary.ts'

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

/** Paths to begin with: a busy word of a long sentence has some hundreds. */
const capacity = 512

/** Finds compiled phrases in sentences. */
export class Matcher {
  readonly #automaton: Automaton
  readonly #vocabulary: Vocabulary
  readonly #step: Step
  readonly #seen = new Map<string, ReadonlyMap<string, readonly Match[]>>()
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
      if (this.#seen.size >= rememberedSentences) this.#seen.clear()
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

/** With so many followers for each class of a word, those of a class are looked for by halving: a word has dozens of classes. */
const many = 8

/**
 * One word further. A plain object with plain methods and fields: a command runs this before V8 has compiled it, and
 * private ones are checked at each use.
 */
class Step {
  /** The paths after the word. */
  next = new Paths(capacity)
  private readonly automaton: Automaton
  /** Counts the words. */
  private word = 0
  /** The last word that belongs to each class, and that reached each position, and by which path: cheaper than sets. */
  private readonly classAt: Int32Array
  /** The last word of the sentence that belongs to each class. */
  private readonly lastAt: Int32Array
  private readonly reachedAt: Int32Array
  private readonly reachedBy: Int32Array
  private index = 0
  private isClauseStart = false

  constructor(automaton: Automaton) {
    this.automaton = automaton
    this.classAt = new Int32Array(automaton.classes)
    this.lastAt = new Int32Array(automaton.classes)
    this.reachedAt = new Int32Array(automaton.takes.length)
    this.reachedBy = new Int32Array(automaton.takes.length)
  }

  /** Looks through a sentence before its words are taken. */
  foresee(sentence: readonly (readonly number[])[]): void {
    const {lastAt} = this
    let word = this.word
    for (const classes of sentence) {
      word++
      for (let at = 0; at < classes.length; at++) lastAt[classes[at]!] = word
    }
  }

  take(paths: Paths, classes: readonly number[], index: number, isClauseStart: boolean): Paths {
    const {follow, takes, needs} = this.automaton
    const {starts, values} = follow
    const {classAt, lastAt} = this
    const word = ++this.word
    this.next.length = 0
    this.index = index
    this.isClauseStart = isClauseStart
    for (let at = 0; at < classes.length; at++) classAt[classes[at]!] = word
    const {position, markStart, markEnd, gap, length} = paths
    const most = many * (classes.length + 1)
    for (let path = 0; path < length; path++) {
      const from = position[path]!
      const end = starts[from + 1]!
      let at = starts[from]!
      // The followers stand in the order of their classes; first those that take any word.
      for (; at < end; at++) {
        const next = values[at]!
        const taken = takes[next]!
        if (taken !== anyWord) {
          if (end - at > most) break
          if (classAt[taken] !== word) continue
        }
        const need = needs[next]!
        if (need === anyWord || lastAt[need]! > word) this.reach(next, markStart[path]!, markEnd[path]!, gap[path]!)
      }
      if (at === end) continue
      for (let one = 0; one < classes.length; one++) {
        const id = classes[one]!
        for (let same = firstOf(id, values, takes, at, end); same < end && takes[values[same]!] === id; same++) {
          const need = needs[values[same]!]!
          if (need === anyWord || lastAt[need]! > word)
            this.reach(values[same]!, markStart[path]!, markEnd[path]!, gap[path]!)
        }
      }
    }
    this.begin(classes)
    return this.next
  }

  /** Opens the phrases that may begin with the word: those that begin with any, and those of its classes. */
  private begin(classes: readonly number[]): void {
    const {
      begin: {starts, values},
      needs
    } = this.automaton
    const {lastAt, word} = this
    for (let one = -1; one < classes.length; one++) {
      const id = one < 0 ? anyWord : classes[one]!
      // A word has dozens of classes, and few of them begin a phrase.
      const end = starts[id + 1]!
      for (let at = starts[id]!; at < end; at++) {
        const need = needs[values[at]!]!
        if (need === anyWord || lastAt[need]! > word) this.reach(values[at]!, -1, -1, 0)
      }
    }
  }

  /** Lengthens a path by the word, if the position may stand there. Of two paths at one position the one with fewer words of gaps goes on. */
  private reach(position: number, markStart: number, markEnd: number, gap: number): void {
    const edges = this.automaton.flags[position]!
    if (edges & flag.refuses && this.classAt[this.automaton.refuses[position]!] === this.word) return
    if (edges & flag.sentenceStart && this.index !== 0) return
    if (edges & flag.clauseStart && !this.isClauseStart) return
    const gaps = edges & flag.gap ? gap + 1 : gap
    const {next} = this
    const isKnown = this.reachedAt[position] === this.word
    const at = isKnown ? this.reachedBy[position]! : next.length
    if (isKnown && next.gap[at]! <= gaps) return
    this.reachedAt[position] = this.word
    this.reachedBy[position] = at
    if (edges & flag.marked) next.set(at, position, markStart === -1 ? this.index : markStart, this.index + 1, gaps)
    else next.set(at, position, markStart, markEnd, gaps)
  }
}

/** The first of some followers that takes a class, or a later one: by halving. */
function firstOf(id: number, followers: Numbers, takes: Numbers, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (takes[followers[middle]!]! < id) low = middle + 1
    else high = middle
  }
  return low
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
