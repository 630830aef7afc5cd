import {type Started, startKernel} from '../kernel/index.ts'
import {Memory} from './memory.ts'
import {aligned, type Packed, unpack} from './pack.ts'
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

/** Of each phrase that it found the kernel tells three numbers. */
const findLength = 3

/** Finds compiled phrases in sentences. */
export class Matcher {
  readonly #owners: readonly string[]
  readonly #started: Started
  readonly #vocabulary: Vocabulary
  readonly #seen = new Memory<ReadonlyMap<string, readonly Match[]>>(rememberedSentences)
  /** Where the kernel writes what it found. */
  #finds = new Int32Array()
  /** Where it reads a sentence. */
  #sentence = new Uint32Array()

  /**
   * @param packed the compiled phrases; their memory belongs to the matcher from now on
   * @param morphology the language’s words
   */
  constructor(packed: Packed, morphology: Morphology) {
    const {memory, length} = packed
    const {owners, looks, tables} = unpack(packed)
    this.#owners = owners
    this.#started = startKernel(memory)
    const at = aligned(length)
    const room = at + 4 * tables.length
    if (room > memory.buffer.byteLength) memory.grow(1)
    new Uint32Array(memory.buffer, at).set(tables)
    this.#started.kernel.preparePhrases(at, room)
    this.#vocabulary = new Vocabulary(looks, morphology, this.#started)
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
    const {kernel, memory} = this.#started
    if (this.#finds.length === 0) {
      this.#finds = new Int32Array(memory.buffer, kernel.findsAt())
      this.#sentence = new Uint32Array(memory.buffer, kernel.sentenceAt(), kernel.longestPart.value)
    }
    const longestPart = this.#sentence.length
    const found = new Map<number, Match[]>()
    kernel.beginSentence()
    for (let from = 0; from < words.length; from += longestPart) kernel.foresee(this.#write(words, from))
    for (let from = 0; from < words.length; from += longestPart) {
      const count = words.length > longestPart ? this.#write(words, from) : words.length
      for (let taken = 0; taken < count; ) {
        taken = kernel.take(taken, count, from + count === words.length)
        this.#collect(kernel.foundCount(), found)
      }
    }
    const result = new Map<string, Match[]>()
    for (const [owner, list] of found) result.set(this.#owners[owner - 1]!, longest(list))
    return result
  }

  /**
   * Writes a part of a sentence where the kernel reads it.
   *
   * @returns how many words it has
   */
  #write(words: readonly MatchableWord[], from: number): number {
    const vocabulary = this.#vocabulary
    const {forgotten} = vocabulary
    const count = Math.min(this.#sentence.length, words.length - from)
    for (let at = 0; at < count; at++) {
      const word = words[from + at]!
      this.#sentence[at] = vocabulary.classesOf(word) + (from + at === 0 || word.clauseStart ? 1 : 0)
    }
    // Once the words before it are forgotten, there is room for those of a part.
    return vocabulary.forgotten === forgotten ? count : this.#write(words, from)
  }

  /** Notes the phrases that the kernel found. */
  #collect(count: number, found: Map<number, Match[]>): void {
    const finds = this.#finds
    for (let at = 0; at < count * findLength; at += findLength) {
      const owner = finds[at]!
      const one = {start: finds[at + 1]!, end: finds[at + 2]!}
      const list = found.get(owner)
      if (list) list.push(one)
      else found.set(owner, [one])
    }
  }
}

/** All that the matcher knows of some words. */
function keyOf(words: readonly MatchableWord[]): string {
  let key = ''
  for (let at = 0; at < words.length; at++) {
    const {form, kinds, clauseStart} = words[at]!
    key += clauseStart ? `\0${form}` : `\x01${form}`
    if (kinds.length > 0) key += `\x02${kinds.join('\x02')}`
  }
  return key
}

/** Keeps, from left to right, the longest of the matches that overlap. */
function longest(matches: Match[]): Match[] {
  if (matches.length === 1) return matches
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Match[] = []
  for (const one of matches) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
