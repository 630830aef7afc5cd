import {type FeatureSink, group, groups, tones} from './tone-features.ts'

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
export interface Added {
  sums: Float64Array
  met: Int32Array
}

/** Weighs the features of one sentence after another. */
export class ToneModel implements FeatureSink {
  private readonly bias: Float32Array
  private readonly unit: Float32Array
  private readonly starts: Uint16Array
  private readonly last: Uint16Array
  private readonly weights: Int8Array
  /** Of each group, the sum for each tone, and how many features there were. */
  private readonly sums = new Float64Array(groups * count)
  private readonly met = new Int32Array(groups)

  /** @param bytes what {@linkcode packWeights} made, at a multiple of four in its buffer */
  constructor({buffer, byteOffset}: Uint8Array) {
    const [length = 0] = new Uint32Array(buffer, byteOffset, 1)
    const numbers = byteOffset + 4
    const starts = numbers + 2 * 4 * count
    const last = starts + 2 * (buckets + 2)
    this.bias = new Float32Array(buffer, numbers, count)
    this.unit = new Float32Array(buffer, numbers + 4 * count, count)
    this.starts = new Uint16Array(buffer, starts, buckets + 2)
    this.last = new Uint16Array(buffer, last, length)
    this.weights = new Int8Array(buffer, last + 2 * (length + (length & 1)), count * length)
  }

  /** Forgets the sentence before. */
  clear(): void {
    this.sums.fill(0)
    this.met.fill(0)
  }

  /** @returns all that was added, for {@linkcode restore} */
  save(): Added {
    return {sums: this.sums.slice(), met: this.met.slice()}
  }

  /** Puts back what was added once, in the place of what was added since. */
  restore({sums, met}: Added): void {
    this.sums.set(sums)
    this.met.set(met)
  }

  add(ofGroup: number, feature: number): void {
    this.met[ofGroup]!++
    const at = this.find(feature)
    if (at < 0) return
    for (let tone = 0; tone < count; tone++) this.sums[ofGroup * count + tone]! += this.weights[at * count + tone]!
  }

  isKnown(feature: number): boolean {
    return this.find(feature) >= 0
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
  weightOf(ofGroup: number, feature: number, tone: number): number {
    const at = this.find(feature)
    return at < 0 ? 0 : this.weights[at * count + tone]! * this.unit[tone]! * this.share(ofGroup)
  }

  private share(ofGroup: number): number {
    return shareOf(ofGroup, this.met[ofGroup]!)
  }

  private find(feature: number): number {
    const {starts, last} = this
    const bucket = feature >>> bucketShift
    const end = starts[bucket + 1]!
    const wanted = feature & lastBits
    for (let at = starts[bucket]!; at < end; at++) if (last[at] === wanted) return at
    return -1
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
