import {append, kernelForTones, type Started} from '../kernel/index.ts'
import {aligned} from '../phrase/index.ts'
import type {Reply, Sentence} from './reply.ts'
import {group, groups, numberOf, signOf, tones} from './tone-features.ts'

/** What each tone adds to its score where a feature is there, and what it begins with. */
export interface ToneWeights {
  bias: readonly number[]
  /** By the feature’s number. Those that are only known, as frame words are, weigh nothing. */
  features: ReadonlyMap<number, readonly number[]>
}

/** A trait stands for much, and is yet one of dozens. */
export const traitShare = 0.15

const bucketBits = 12
const buckets = 1 << bucketBits
const bucketShift = 32 - bucketBits
/** A bucket is told by the feature’s first bits, its place in the bucket by the last sixteen: two features in 2²⁸ look alike. */
const lastBits = 0xffff
const largest = 127
const count = tones.length

/**
 * Weights as bytes: how many features there are (32 bits); for each tone where it begins, and how much a weight of 1 is (32-bit
 * floats); where each bucket begins, and the last bits of each feature (16 bits); and for each feature its weight for each tone (8
 * bits). All little-endian.
 *
 * @param weights the weights
 */
export function packWeights({bias, features}: ToneWeights): Uint8Array {
  const sorted = [...features].sort(([a], [b]) => (a >>> 0) - (b >>> 0))
  const unit = tones.map((_, tone) => Math.max(1e-9, ...sorted.map(([, each]) => Math.abs(each[tone]!))) / largest)
  const starts = new Uint16Array(buckets + 2)
  for (const [feature] of sorted) starts[(feature >>> bucketShift) + 1]!++
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!
  const last = new Uint16Array(sorted.length + (sorted.length & 1))
  const weighed = new Int8Array(count * sorted.length)
  for (const [index, [feature, each]] of sorted.entries()) {
    last[index] = feature & lastBits
    for (const [tone, weight] of each.entries()) weighed[index * count + tone] = Math.round(weight / unit[tone]!)
  }
  const parts = [Uint32Array.of(sorted.length), Float32Array.from([...bias, ...unit]), starts, last, weighed]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer), at)
    at += part.byteLength
  }
  return bytes
}

/** What was added of a sentence: of each group, the sum for each tone, and how many features there were. */
export type Added = Int32Array

/** A feature of a sentence, with the words that it stands on: from `start` to before `end`. */
export interface Feature {
  group: number
  feature: number
  /** Its number among those that weigh something, or -1. */
  index: number
  start: number
  end: number
}

/** How many numbers the kernel is told of a word, how many it has of it, and how many it tells of a feature. */
const [told, wordSize, featureSize] = [8, 11, 5]

/** Weighs the features of one sentence after another. What they are is told in `kernel/tones.ts`. */
export class ToneModel {
  private readonly started: Started
  private readonly bias: Float32Array
  private readonly unit: Float32Array
  private readonly weights: Int8Array
  /** Where the kernel sums up. */
  private sums: Int32Array

  /** @param bytes what {@linkcode packWeights} made */
  constructor(bytes: Uint8Array) {
    this.started = kernelForTones()
    const at = append(this.started, bytes)
    const {kernel, memory} = this.started
    kernel.prepareTones(at, at + aligned(bytes.length))
    const [length = 0] = new Uint32Array(memory.buffer, at, 1)
    this.bias = new Float32Array(memory.buffer, at + 4, count).slice()
    this.unit = new Float32Array(memory.buffer, at + 4 + 4 * count, count).slice()
    this.weights = new Int8Array(bytes.buffer, bytes.byteOffset + bytes.length - count * length, count * length)
    this.sums = this.viewOfSums()
  }

  private viewOfSums(): Int32Array {
    const {kernel, memory} = this.started
    return new Int32Array(memory.buffer, kernel.sumsAt(), groups * count + groups)
  }

  /** Forgets the sentence before. */
  clear(): void {
    this.sums.fill(0)
  }

  /** @returns all that was added, for {@linkcode restore} */
  save(): Added {
    return this.sums.slice()
  }

  /** Puts back what was added once, in the place of what was added since. */
  restore(added: Added): void {
    this.sums.set(added)
  }

  /** Adds features that stand on no words. */
  addTraits(features: readonly number[]): void {
    const {kernel, memory} = this.started
    const mostTraits = kernel.mostTraits.value
    for (let from = 0; from < features.length; from += mostTraits) {
      const some = features.slice(from, from + mostTraits)
      new Int32Array(memory.buffer, kernel.traitsAt(), mostTraits).set(some)
      kernel.addTraits(some.length)
    }
  }

  /** Adds the features of a sentence’s words. */
  addWords(reply: Reply, sentence: Sentence): void {
    this.writeWords(reply, sentence)
    this.started.kernel.addWords(numberOf(sentence.terminal || '.'), 0)
  }

  /** @returns the features of a sentence’s words; they count as added, and are not summed */
  featuresOfWords(reply: Reply, sentence: Sentence): Feature[] {
    this.writeWords(reply, sentence)
    const at = this.started.kernel.addWords(numberOf(sentence.terminal || '.'), 1)
    const length = this.started.kernel.loggedCount()
    this.sums = this.viewOfSums()
    const log = new Int32Array(this.started.memory.buffer, at, length * featureSize)
    return Array.from({length}, (_, one) => {
      const [group = 0, feature = 0, index = 0, start = 0, end = 0] = log.subarray(one * featureSize)
      return {group, feature, index, start, end}
    })
  }

  /** Writes a sentence’s words where the kernel reads them. */
  private writeWords({language}: Reply, {words}: Sentence): void {
    let letterCount = 0
    for (let at = 0; at < words.length; at++) letterCount += words[at]!.form.length
    const at = this.started.kernel.roomForWords(words.length, letterCount)
    const {buffer} = this.started.memory
    if (this.sums.buffer !== buffer) this.sums = this.viewOfSums()
    const rows = new Int32Array(buffer, at, wordSize * words.length)
    const letters = new Uint16Array(buffer, at + 4 * rows.length, letterCount)
    let letter = 0
    let row = 0
    for (let word = 0; word < words.length; word++) {
      const {form, kinds, clauseStart} = words[word]!
      rows[row] = letter
      rows[row + 1] = form.length
      rows[row + 2] = language.stem(form).length
      rows[row + 3] = language.clitics ? language.clitics.of(form).length : 0
      rows[row + 4] = signOf(kinds)
      rows[row + 5] = language.personOf(form)
      rows[row + 6] = kinds.includes('title') ? 1 : 0
      rows[row + told - 1] = clauseStart ? 1 : 0
      row += wordSize
      for (let index = 0; index < form.length; index++) letters[letter++] = form.charCodeAt(index)
    }
  }

  /**
   * What was added, weighed.
   *
   * @param tone the number of a tone
   * @returns above zero: rather yes
   */
  score(tone: number): number {
    let sum = 0
    for (let ofGroup = 0; ofGroup < groups; ofGroup++) sum += this.sums[ofGroup * count + tone]! * this.share(ofGroup)
    return this.bias[tone]! + sum * this.unit[tone]!
  }

  /** @returns what a feature adds to a tone’s score in the sentence that was added */
  weightOf({group, index}: Feature, tone: number): number {
    return index < 0 ? 0 : this.weights[index * count + tone]! * this.unit[tone]! * this.share(group)
  }

  private share(ofGroup: number): number {
    return shareOf(ofGroup, this.sums[groups * count + ofGroup]!)
  }
}

/**
 * What one feature of a group counts.
 *
 * @param ofGroup the group
 * @param size how many features of it there are
 */
export function shareOf(ofGroup: number, size: number): number {
  return ofGroup === group.traits ? traitShare : 1 / Math.sqrt(Math.max(1, size))
}
