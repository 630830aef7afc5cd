import {type Automaton, flag} from './compile.ts'
import type {Numbers} from './lists.ts'
import {capacity, Paths} from './paths.ts'
import {anyWord} from './vocabulary.ts'

/** With so many followers for each class of a word, those of a class are looked for by halving: a word has dozens of classes. */
const many = 8

/** Words are counted as far as 32 bits hold, less a sentence however long; a process that reads for weeks gets there. */
const mostWords = 2 ** 30

/**
 * One word further. A plain object with plain methods and fields: a command runs this before V8 has compiled it, and
 * private ones are checked at each use.
 */
export class Step {
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
    if (this.word > mostWords) this.forget()
    const {lastAt} = this
    let word = this.word
    for (const classes of sentence) {
      word++
      for (let at = 0; at < classes.length; at++) lastAt[classes[at]!] = word
    }
  }

  private forget(): void {
    for (const words of [this.classAt, this.lastAt, this.reachedAt]) words.fill(0)
    this.word = 0
  }

  /**
   * Takes a word.
   *
   * @param paths the ways that are open before it
   * @param classes the word’s classes
   * @param index its place in the sentence
   * @param isClauseStart whether a clause begins with it
   * @returns the ways that are open after it
   */
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
