import {growTo} from './numbers'
import {add, group, isKnown, logAt, logSize, prepareWeights} from './weights'

/** A word of the sentence, as the host writes it down: see `src/understand/tone-words.ts`. */
@unmanaged
class Word {
  /** Its first letter’s number among all letters, how many it has, and how many of them are its stem, and its clitic. */
  start: u32
  length: u32
  stemLength: u32
  cliticLength: u32
  /** A sign in the place of the letters, or 0. */
  sign: u32
  /** Whom it names. */
  person: u32
  /** Whether it has a capital; whether a clause begins with it. */
  isTitle: u32
  isClauseStart: u32
  /** What the kernel makes of it. */
  stem: u32
  frame: u32
  isFrameWord: u32
}

/** What a feature is, so that no two kinds share a number. The first two are also known to `src/understand/tone-model.ts`. */
namespace kind {
  export const frameWord: u32 = 1
  export const ending: u32 = 2
  export const word: u32 = 3
  export const stem: u32 = 4
  export const pair: u32 = 5
  export const apart: u32 = 6
  export const whose: u32 = 7
  export const beginning: u32 = 8
  export const end: u32 = 9
  export const frame: u32 = 10
  export const skeleton: u32 = 11
}
/** Stands for what is no word. */
namespace sign {
  export const begin: u32 = 21
  export const gap: u32 = 25
  export const name: u32 = 26
  export const clause: u32 = 27
}

const longestEnding: u32 = 7
const longestFrame: u32 = 4
const longestSkeleton: u32 = 5
/** How many frame words, and how many words, may lie between two that belong together. */
const nextFew: u32 = 4
const reach: u32 = 8
/** A word of fewer letters has no parts. */
const shortestParted: u32 = 4
/** How many persons there are, nobody among them. */
const persons: u32 = 8
/** More features than a word has. */
const featuresOfWord: usize = 40

/** Fowler, Noll and Vo’s prime and basis, 32 bits. */
const prime: u32 = 0x01000193
const basis: u32 = 0x811c9dc5

let free: usize
/** The sentence’s words and their letters. */
let words: usize
let letters: usize
let log: usize
let count: u32

/**
 * Prepares to tell tones.
 *
 * @param weights the address of their weights
 * @param room where nothing stands any more
 */
export function prepareTones(weights: usize, room: usize): void {
  free = prepareWeights(weights, room)
  growTo(free)
}

/**
 * Makes room for a sentence.
 *
 * @param wordCount how many words it has
 * @param letterCount how many letters they have
 * @returns where the host writes the words, and behind them the letters as UTF-16
 */
export function roomForWords(wordCount: u32, letterCount: u32): usize {
  count = wordCount
  words = free
  letters = words + <usize>wordCount * offsetof<Word>()
  log = (letters + ((<usize>letterCount) << 1) + 3) & ~3
  growTo(log)
  return words
}

/**
 * Adds the features of the sentence’s words.
 *
 * @param mark the number of the mark that ends the sentence
 * @param isLogged whether the features are written down instead of summed
 * @returns where they are written down
 */
export function addWords(mark: u32, isLogged: bool): usize {
  if (isLogged) growTo(log + (<usize>count + 2) * featuresOfWord * logSize())
  logAt(isLogged ? log : 0)
  let before = sign.begin
  for (let at: u32 = 0; at < count; at++) {
    const word = wordAt(at)
    const whole = word.sign || hashOf(word.start, word.length)
    word.stem = word.sign || hashOf(word.start, word.stemLength)
    word.isFrameWord = !word.sign && isKnown(mix(kind.frameWord, whole)) ? 1 : 0
    word.frame = word.sign ? word.sign : word.isFrameWord ? whole : at > 0 && word.isTitle ? sign.name : endingOf(word)
    add(group.words, mix(kind.word, whole), at, at + 1)
    add(group.words, mix(kind.stem, word.stem), at, at + 1)
    add(group.words, mix(mix(kind.pair, before), word.stem), at > 0 ? at - 1 : 0, at + 1)
    before = word.stem
    if (!word.sign && word.length >= shortestParted) addParts(word, at)
  }
  add(group.words, mix(mix(kind.pair, before), mark), count - 1, count)
  addPairs()
  addPersons()
  addFrames(mark)
  addSkeleton(mark)
  logAt(0)
  return log
}

function wordAt(at: u32): Word {
  return changetype<Word>(words + <usize>at * offsetof<Word>())
}

function letter(index: u32): u32 {
  return load<u16>(letters + ((<usize>index) << 1))
}

function mix(one: u32, other: u32): u32 {
  const mixed = (one ^ other) * 0x85ebca6b
  return (mixed ^ (mixed >> 15)) * 0xc2b2ae35
}

function hashed(hash: u32, letter: u32): u32 {
  return (hash ^ letter) * prime
}

function hashOf(start: u32, length: u32): u32 {
  let hash = basis
  for (let index = start; index < start + length; index++) hash = hashed(hash, letter(index))
  return hash
}

/** A letter of an ending: endings that differ by vowel harmony alone have one number. */
function harmonised(index: u32): u32 {
  const code = letter(index)
  return code === 228 ? 97 : code === 246 ? 111 : code === 121 ? 117 : code
}

/** The longest known ending of a word, before its clitic and with it. */
function endingOf(word: Word): u32 {
  const last = word.length - word.cliticLength
  let clitic: u32 = 0
  if (word.cliticLength > 0) {
    let hash = basis
    for (let index = word.length; index > last; index--) hash = hashed(hash, harmonised(word.start + index - 1))
    clitic = mix(kind.ending, hash)
  }
  let found = word.cliticLength > 0 ? clitic : sign.gap
  let hash = basis
  for (let length: u32 = 1; length <= longestEnding && length + 1 < last; length++) {
    hash = hashed(hash, harmonised(word.start + last - length))
    const feature = mix(kind.ending, hash)
    if (isKnown(feature)) found = word.cliticLength > 0 ? mix(feature, clitic) : feature
  }
  return found
}

function addParts(word: Word, at: u32): void {
  let hash = basis
  for (let length: u32 = 1; length < word.length && length <= 9; length++) {
    hash = hashed(hash, letter(word.start + length - 1))
    if (length === 4 || length === 7 || length === 9) add(group.parts, mix(kind.beginning, hash), at, at + 1)
  }
  hash = basis
  for (let length: u32 = 1; length < word.length && length <= 5; length++) {
    hash = hashed(hash, harmonised(word.start + word.length - length))
    if (length >= 3) add(group.parts, mix(kind.end, hash), at, at + 1)
  }
}

/** Frame words near one another: “you … have”, “not … our”. */
function addPairs(): void {
  for (let first: u32 = 0; first < count; first++) {
    const one = wordAt(first)
    if (!one.isFrameWord) continue
    let seen: u32 = 0
    for (let second = first + 1; second < count && second - first <= reach && seen < nextFew; second++) {
      const other = wordAt(second)
      if (!other.isFrameWord) continue
      seen++
      add(group.words, mix(mix(kind.apart, one.frame), other.frame), first, second + 1)
    }
  }
}

/** Each stem beside each person that the sentence names. */
function addPersons(): void {
  let named: u32 = 0
  for (let at: u32 = 0; at < count; at++) named |= 1 << wordAt(at).person
  for (let who: u32 = 1; who < persons; who++)
    if (named & (1 << who))
      for (let at: u32 = 0; at < count; at++) add(group.words, mix(mix(kind.whose, who), wordAt(at).stem), at, at + 1)
}

/** Up to four words in a row, each as itself or as the kind of word that it is. */
function addFrames(mark: u32): void {
  const size = <i32>count
  for (let from = -1; from <= size; from++) {
    let hash = kind.frame
    for (let at = from; at <= size && at < from + <i32>longestFrame; at++) {
      if (at < 0) hash = mix(hash, sign.begin)
      else if (at === size) hash = mix(hash, mark)
      else {
        const word = wordAt(at)
        hash = mix(hash, at > 0 && word.isClauseStart ? mix(sign.clause, word.frame) : word.frame)
      }
      add(group.frames, hash, max(0, from), min(size, at + 1))
    }
  }
}

/** Up to five frame words with the gaps between them, however long a gap is. */
function addSkeleton(mark: u32): void {
  const size = <i32>count
  for (let from = -1; from <= size; from++) {
    if (from > 0 && from < size && !wordAt(from).isFrameWord && !wordAt(from - 1).isFrameWord) continue
    let hash = kind.skeleton
    let length: u32 = 1
    for (let at = from; at <= size && length <= longestSkeleton; at++) {
      if (at < 0) hash = mix(hash, sign.begin)
      else if (at === size) hash = mix(hash, mark)
      else if (wordAt(at).isFrameWord) hash = mix(hash, wordAt(at).frame)
      else {
        while (at + 1 < size && !wordAt(at + 1).isFrameWord) at++
        hash = mix(hash, sign.gap)
      }
      if (length > 1) add(group.frames, hash, max(0, from), min(size, at + 1))
      length++
    }
  }
}
