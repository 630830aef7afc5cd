import {at, get, Numbers, set} from './numbers'
import {Tables} from './tables'

/** A way through a phrase that is open after a word. */
@unmanaged
class Path {
  position: u32
  /** The first word that is reported, or -1; and the word after the last. */
  markStart: i32
  markEnd: i32
  /** Words of gaps so far. */
  gap: i32
}

/** A phrase that may end at a word. */
@unmanaged
class Find {
  /** Whose phrase it is: its number and one. */
  owner: u32
  start: i32
  end: i32
}

/** Bits of a position’s flags: those of `src/phrase/compile.ts`. */
namespace flag {
  export const sentenceStart = 1
  export const sentenceEnd = 2
  export const clauseStart = 4
  export const marked = 8
  export const gap = 16
  export const refuses = 32
}

/** The class that every word belongs to. */
const anyWord: u32 = 0

/** With so many followers for each class of a word, those of a class are looked for by halving: a word has dozens of classes. */
const many: u32 = 8

/** Words are counted as far as 32 bits hold, less a sentence however long; a process that reads for weeks gets there. */
const mostWords = 1 << 30

let takes: Numbers
let refuses: Numbers
let needs: Numbers
let flags: Numbers
let ends: Numbers
let followStarts: Numbers
let followValues: Numbers
let beginStarts: Numbers
let beginValues: Numbers
let classes: u32
let positions: u32

/** The last word that belongs to each class, the last of the sentence that does, and the last that reached each position, with its path. */
let classAt: usize
let lastAt: usize
let reached: usize

/** The paths before the word, and those after it. At each position stands one at most. */
let before: usize
let beforeCount: u32
let after: usize
let afterCount: u32

/** The phrases that were found, and room for how many. */
let finds: usize
let findCount: u32
let mostFinds: u32
/** The words of the sentence, or of a part of it: the address of each one’s classes, and one more where a clause begins with it. */
let sentence: usize
/** The most words of a part. */
export const longestPart: u32 = 256

let word: i32
let foreseen: i32
let index: i32
let isClauseStart: bool

function pathOf(list: usize, path: u32): Path {
  return changetype<Path>(list + <usize>path * offsetof<Path>())
}

/** @returns where nothing stands any more */
export function preparePaths(tables: Tables, room: usize): usize {
  takes = tables.takes
  refuses = tables.refuses
  needs = tables.needs
  flags = tables.flags
  ends = tables.ends
  followStarts = tables.followStarts
  followValues = tables.followValues
  beginStarts = tables.beginStarts
  beginValues = tables.beginValues
  classes = tables.classes
  positions = tables.positions
  classAt = room
  lastAt = classAt + <usize>classes * 4
  reached = lastAt + <usize>classes * 4
  before = reached + <usize>positions * 8
  after = before + <usize>positions * offsetof<Path>()
  finds = after + <usize>positions * offsetof<Path>()
  // Whatever the words before it found, one word more finds room.
  mostFinds = 2 * positions
  sentence = finds + <usize>mostFinds * offsetof<Find>()
  word = 0
  return sentence + <usize>longestPart * 4
}

/** Where the host writes the words of a sentence, part by part. */
export function sentenceAt(): usize {
  return sentence
}

/** Where the host reads the phrases that may end at a word. */
export function findsAt(): usize {
  return finds
}

/** Begins a sentence: all its words are foreseen, then taken. */
export function beginSentence(): void {
  if (word > mostWords) {
    memory.fill(classAt, 0, before - classAt)
    word = 0
  }
  foreseen = word
  beforeCount = 0
  index = 0
}

/**
 * Looks at the next part of the sentence, before any is taken.
 *
 * @param count how many words it has
 */
export function foresee(count: u32): void {
  for (let at: u32 = 0; at < count; at++) {
    foreseen++
    const list = listOf(at)
    const end = list + 4 + (load<u32>(list) << 2)
    for (let one = list + 4; one < end; one += 4) set(lastAt, load<u32>(one), foreseen)
  }
}

/**
 * Takes the words of the next part of the sentence, as many as there is room for what they find.
 *
 * @param from the first of them that was not taken
 * @param count how many words the part has
 * @param isEnd whether the sentence ends with it
 * @returns the number of the first word that was not taken
 */
export function take(from: u32, count: u32, isEnd: bool): u32 {
  findCount = 0
  let at = from
  for (; at < count && findCount + positions <= mostFinds; at++) {
    takeWord(listOf(at), !!(load<u32>(sentence + ((<usize>at) << 2)) & 1))
    collect(isEnd && at === count - 1)
  }
  return at
}

/** How many phrases the words that were taken last found. */
export function foundCount(): u32 {
  return findCount
}

function listOf(at: u32): usize {
  return load<u32>(sentence + ((<usize>at) << 2)) & ~1
}

function takeWord(list: usize, clauseStart: bool): void {
  word++
  isClauseStart = clauseStart
  afterCount = 0
  const count = load<u32>(list)
  const first = list + 4
  const end = first + (count << 2)
  for (let one = first; one < end; one += 4) set(classAt, load<u32>(one), word)
  for (let path: u32 = 0; path < beforeCount; path++) follow(pathOf(before, path), first, end, count)
  // The phrases that begin with any word, and those that begin with one of its classes.
  begin(anyWord)
  for (let one = first; one < end; one += 4) begin(load<u32>(one))
  const spare = before
  before = after
  after = spare
  beforeCount = afterCount
  index++
}

function follow(path: Path, first: usize, end: usize, count: u32): void {
  const lastFollower = at(followStarts, path.position + 1)
  let one = at(followStarts, path.position)
  // The followers stand in the order of their classes; first those that take any word.
  for (; one < lastFollower; one++) {
    const next = at(followValues, one)
    const taken = at(takes, next)
    if (taken !== anyWord) {
      if (lastFollower - one > many * (count + 1)) break
      if (get(classAt, taken) !== word) continue
    }
    reach(next, path.markStart, path.markEnd, path.gap)
  }
  if (one === lastFollower) return
  for (let own = first; own < end; own += 4) {
    const id = load<u32>(own)
    for (let same = firstOf(id, one, lastFollower); same < lastFollower; same++) {
      const next = at(followValues, same)
      if (at(takes, next) !== id) break
      reach(next, path.markStart, path.markEnd, path.gap)
    }
  }
}

/** The first of some followers that takes a class, or a later one: by halving. */
function firstOf(id: u32, from: u32, to: u32): u32 {
  while (from < to) {
    const middle = (from + to) >> 1
    if (at(takes, at(followValues, middle)) < id) from = middle + 1
    else to = middle
  }
  return from
}

function begin(id: u32): void {
  const end = at(beginStarts, id + 1)
  for (let one = at(beginStarts, id); one < end; one++) reach(at(beginValues, one), -1, -1, 0)
}

/**
 * Lengthens a path by the word, if the position may stand there and what must come after it does come. Of two paths at one
 * position the one with fewer words of gaps goes on.
 */
function reach(position: u32, markStart: i32, markEnd: i32, gap: i32): void {
  const need = at(needs, position)
  if (need !== anyWord && get(lastAt, need) <= word) return
  const edges = at(flags, position)
  if (edges & flag.refuses && get(classAt, at(refuses, position)) === word) return
  if (edges & flag.sentenceStart && index !== 0) return
  if (edges & flag.clauseStart && !isClauseStart) return
  const gaps = edges & flag.gap ? gap + 1 : gap
  const stamp = reached + ((<usize>position) << 3)
  let path: Path
  if (load<i32>(stamp) === word) {
    path = pathOf(after, load<u32>(stamp, 4))
    if (path.gap <= gaps) return
  } else {
    store<i32>(stamp, word)
    store<u32>(stamp, afterCount, 4)
    path = pathOf(after, afterCount++)
  }
  path.position = position
  path.markStart = edges & flag.marked && markStart === -1 ? index : markStart
  path.markEnd = edges & flag.marked ? index + 1 : markEnd
  path.gap = gaps
}

/** Notes the phrases that may end at the word that was taken. */
function collect(isLast: bool): void {
  for (let one: u32 = 0; one < beforeCount; one++) {
    const path = pathOf(before, one)
    const owner = at(ends, path.position)
    if (owner === 0 || path.markStart === -1 || (at(flags, path.position) & flag.sentenceEnd && !isLast)) continue
    const find = changetype<Find>(finds + <usize>findCount * offsetof<Find>())
    findCount++
    find.owner = owner
    find.start = path.markStart
    find.end = path.markEnd
  }
}
