import {mayFollow} from './endings'
import {at, get, set} from './numbers'
import {keys, Tables, Trie} from './tables'

const nowhere = 0
const root = 0

let tables: usize
/** The letters of the word that is looked up, as UTF-16. */
let text: usize
/** By which of the words looked up each class was found last. */
let foundBy: usize
let word: i32
/** Lists of classes, one behind another: how many, and which. The last is the one that is being made. */
let list: usize
let end: usize
let arena: usize
let arenaEnd: usize
/** The stems that the word may be a form of and that have look-alikes. */
let doubtful: usize

/** Letters of the longest spelling that the host writes. */
export const longestWord: u32 = 2048
/** Room for the classes of remembered words. */
const arenaSize: usize = 8 << 20

/** @returns where nothing stands any more */
export function prepareWords(at: usize, room: usize): usize {
  tables = at
  text = room
  foundBy = text + <usize>longestWord * 2
  doubtful = foundBy + <usize>changetype<Tables>(tables).classes * 4
  arena = doubtful + <usize>changetype<Tables>(tables).stems * 4
  arenaEnd = arena + arenaSize
  forgetWords()
  return arenaEnd
}

/** Where the host writes words, as UTF-16. */
export function textAt(): usize {
  return text
}

/** Where the host reads the stems that have look-alikes. */
export function doubtfulAt(): usize {
  return doubtful
}

/** Begins the lists of classes anew: those made before are no longer there. */
export function forgetWords(): void {
  list = arena
}

/**
 * Begins the list of a word’s classes with those of the word as it was written.
 *
 * @returns what {@link addSpelling} does
 */
export function beginWord(length: u32): u32 {
  word++
  end = list + 4
  addAt(trie(keys.exact), nodeOf(trie(keys.exact), length))
  addBeginnings(trie(keys.prefix), 0, length)
  addEndings(trie(keys.suffix), length)
  for (let from: u32 = 0; from < length; from++) addBeginnings(trie(keys.infix), from, length)
  return addSpelling(length)
}

/** Adds the classes of a kind of words, whose name was written as a text. */
export function addKind(length: u32): void {
  addAt(trie(keys.kind), nodeOf(trie(keys.kind), length))
}

/**
 * Adds the classes of the word in one of its spellings.
 *
 * @returns how many stems it may be a form of that have look-alikes: the host knows those, and adds by {@link addStem} the
 *   stems that the word is a form of
 */
export function addSpelling(length: u32): u32 {
  addAt(trie(keys.literal), nodeOf(trie(keys.literal), length))
  return addStems(length)
}

/** Adds the class of a stem. */
export function addStem(stem: u32): void {
  add(at(changetype<Tables>(tables).stemClasses, stem))
}

/**
 * Ends the list of a word’s classes.
 *
 * @returns where it is, or 0 where no room was left for it: the word is to be looked up again after {@link forgetWords}
 */
export function endWord(): usize {
  if (end > arenaEnd) return 0
  const made = list
  store<u32>(made, (end - made - 4) >> 2)
  list = end
  return made
}

function trie(kind: usize): Trie {
  return changetype<Trie>(tables + offsetof<Tables>() + kind * offsetof<Trie>())
}

function add(id: u32): void {
  if (get(foundBy, id) === word) return
  set(foundBy, id, word)
  if (end < arenaEnd) store<u32>(end, id)
  end += 4
}

function addAt(keys: Trie, node: u32): void {
  const last = at(keys.starts, node + 1)
  for (let one = at(keys.starts, node); one < last; one++) add(at(keys.values, one))
}

function letter(index: u32): u32 {
  return load<u16>(text + ((<usize>index) << 1))
}

function childOf(keys: Trie, node: u32, letter: u32): u32 {
  let low: i32 = at(keys.first, node)
  let high: i32 = <i32>at(keys.first, node + 1) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = at(keys.letters, middle)
    if (found === letter) return middle
    if (found < letter) low = middle + 1
    else high = middle - 1
  }
  return nowhere
}

function nodeOf(keys: Trie, length: u32): u32 {
  let node: u32 = root
  for (let index: u32 = 0; index < length; index++) {
    node = childOf(keys, node, letter(index))
    if (node === nowhere) break
  }
  return node
}

/** Adds what belongs to the keys that stand in the word from a letter on. */
function addBeginnings(keys: Trie, from: u32, length: u32): void {
  let node: u32 = root
  for (let index = from; index < length; index++) {
    node = childOf(keys, node, letter(index))
    if (node === nowhere) return
    addAt(keys, node)
  }
}

function addEndings(keys: Trie, length: u32): void {
  let node: u32 = root
  for (let index = length; index > 0; index--) {
    node = childOf(keys, node, letter(index - 1))
    if (node === nowhere) return
    addAt(keys, node)
  }
}

/** Adds the classes of the stems that the word is a form of, and writes down those in doubt. */
function addStems(length: u32): u32 {
  const tree = trie(keys.stem)
  const own = changetype<Tables>(tables)
  let inDoubt: u32 = 0
  let node: u32 = root
  for (let index: u32 = 0; index < length; index++) {
    node = childOf(tree, node, letter(index))
    if (node === nowhere) break
    const last = at(tree.starts, node + 1)
    for (let one = at(tree.starts, node); one < last; one++) {
      const stem = at(tree.values, one)
      const id = at(own.stemClasses, stem)
      if (get(foundBy, id) === word) continue
      const ending = text + ((<usize>(index + 1)) << 1)
      if (!mayFollow(own, at(own.stemKinds, stem), ending, length - index - 1)) continue
      if (at(own.stemNot, stem) === 0) add(id)
      else set(doubtful, inDoubt++, stem)
    }
  }
  return inDoubt
}
