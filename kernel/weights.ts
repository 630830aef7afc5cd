/** Kinds of features: those of `group` in `src/understand/tone-model.ts`. */
export namespace group {
  export const words: u32 = 0
  export const frames: u32 = 1
  export const parts: u32 = 2
  export const traits: u32 = 3
}
const groups: usize = 4
const tones: usize = 4

const bucketBits = 12
const bucketShift: u32 = 32 - bucketBits
const buckets: usize = 1 << bucketBits
const lastBits: u32 = 0xffff

/** A feature that was met. */
@unmanaged
class Met {
  group: u32
  feature: u32
  /** Its number among those that weigh something, or -1. */
  index: i32
  /** The words that it stands on. */
  start: u32
  end: u32
}

/** Where the parts of the weights stand: see `packWeights`. */
let starts: usize
let last: usize
let weights: usize

/** Of each group, the sum for each tone, and behind them how many features there were. */
let sums: usize
let counts: usize
/** Where the host writes features without words, and room for how many. */
let traits: usize
export const mostTraits: u32 = 256

/** Where the features are written down that were met; 0 where only their sum is asked for. */
let log: usize
let logged: u32

/**
 * Takes up weights.
 *
 * @param at their address
 * @param room where the sums shall stand
 * @returns where nothing stands any more
 */
export function prepareWeights(at: usize, room: usize): usize {
  const features = <usize>load<u32>(at)
  starts = at + 4 + 2 * 4 * tones
  last = starts + 2 * (buckets + 2)
  weights = last + 2 * (features + (features & 1))
  sums = room
  counts = sums + 4 * groups * tones
  traits = counts + 4 * groups
  return traits + 4 * <usize>mostTraits
}

/** The address of the sums, four bytes each, and of the counts behind them. */
export function sumsAt(): usize {
  return sums
}

/** Has the features written down from an address on, or, at 0, summed. */
export function logAt(address: usize): void {
  log = address
  if (address !== 0) logged = 0
}

/** How many features were written down. */
export function loggedCount(): u32 {
  return logged
}

/** How much room each takes. */
export function logSize(): usize {
  return offsetof<Met>()
}

export function find(feature: u32): i32 {
  const bucket = starts + ((<usize>feature >> bucketShift) << 1)
  const end = <u32>load<u16>(bucket, 2)
  const wanted = feature & lastBits
  for (let index = <u32>load<u16>(bucket); index < end; index++)
    if (load<u16>(last + ((<usize>index) << 1)) === wanted) return index
  return -1
}

export function isKnown(feature: u32): bool {
  return find(feature) >= 0
}

/** Adds a feature that stands on some words. */
export function add(ofGroup: u32, feature: u32, start: u32, end: u32): void {
  const count = counts + ((<usize>ofGroup) << 2)
  store<i32>(count, load<i32>(count) + 1)
  const index = find(feature)
  if (log !== 0) {
    const met = changetype<Met>(log + <usize>logged * offsetof<Met>())
    logged++
    met.group = ofGroup
    met.feature = feature
    met.index = index
    met.start = start
    met.end = end
  } else if (index >= 0) {
    const sum = sums + ((<usize>ofGroup * tones) << 2)
    const own = weights + <usize>index * tones
    for (let tone: usize = 0; tone < tones; tone++)
      store<i32>(sum + (tone << 2), load<i32>(sum + (tone << 2)) + load<i8>(own + tone))
  }
}

/** Where the host writes features that stand on no words. */
export function traitsAt(): usize {
  return traits
}

/** Adds features that stand on no words, as many as were written. */
export function addTraits(count: u32): void {
  for (let at: usize = 0; at < <usize>count; at++) add(group.traits, load<u32>(traits + (at << 2)), 0, 0)
}
