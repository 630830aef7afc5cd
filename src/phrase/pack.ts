import {textOf} from '../bytes.ts'
import {type Memory, memoryFor} from '../kernel/index.ts'
import type {Automaton} from './compile.ts'
import type {Lists, Numbers} from './lists.ts'
import type {Looks} from './vocabulary.ts'

/**
 * An automaton as bytes, so that a command need not compile its phrases at each start. First the length of a JSON
 * text (32 bits), then that text with what is no number, then the arrays (16 or 32 bits, little-endian, each begun at
 * a multiple of four).
 */
interface Head {
  owners: Automaton['owners']
  classes: Automaton['classes']
  lookAlikes: Looks['lookAlikes']
  /** Of each array, how many bytes a number takes and how many numbers there are. */
  arrays: readonly (readonly [size: number, length: number])[]
}

/** An automaton where the kernel can read it: its bytes stand at the beginning of a memory. */
export interface Packed {
  memory: Memory
  /** How many bytes. */
  length: number
}

/** Where some of the arrays stand among them. */
const place = {takes: 0, stemNot: 11, endingBegin: 12} as const
const tries = ['literal', 'exact', 'prefix', 'suffix', 'infix', 'stem', 'kind'] as const

/**
 * @param automaton an automaton
 * @returns its bytes
 */
export function pack(automaton: Automaton): Uint8Array {
  const {owners, classes, words, takes, refuses, needs, flags, ends, follow, begin} = automaton
  const {stems, endings} = words
  const listed = ({starts, values}: Lists) => [starts, values]
  const arrays: readonly Numbers[] = [
    ...[takes, refuses, needs, flags, ends, ...listed(follow), ...listed(begin)],
    ...[stems.classes, stems.kinds, stems.not, endings.begin, endings.next, endings.ends],
    ...tries.flatMap((name) => [words[name].letters, words[name].first, ...listed(words[name].numbers)])
  ]
  const head: Head = {
    owners,
    classes,
    lookAlikes: stems.lookAlikes,
    arrays: arrays.map((array) => [array.BYTES_PER_ELEMENT, array.length])
  }
  const text = new TextEncoder().encode(JSON.stringify(head))
  const parts = [new Uint8Array(Uint32Array.of(text.length).buffer), padded(text)]
  for (const array of arrays) parts.push(padded(new Uint8Array(array.buffer, array.byteOffset, array.byteLength)))
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Puts what {@linkcode pack} made into a memory of its own. */
export function inMemory(bytes: Uint8Array): Packed {
  const memory = memoryFor(bytes.length)
  new Uint8Array(memory.buffer).set(bytes)
  return {memory, length: bytes.length}
}

/** What a packed automaton says that the kernel does not read, and what it reads. */
export interface Unpacked {
  owners: Automaton['owners']
  looks: Looks
  /** The tables of `kernel/tables.ts`. */
  tables: readonly number[]
}

/**
 * @param packed an automaton in a memory
 * @returns what it says
 */
export function unpack({memory: {buffer}}: Packed): Unpacked {
  const [textLength = 0] = new Uint32Array(buffer, 0, 1)
  const {owners, classes, lookAlikes, arrays}: Head = JSON.parse(textOf(new Uint8Array(buffer, 4, textLength)))
  let at = 4 + aligned(textLength)
  // The address of an array, and one more where a number takes four bytes.
  const addresses = arrays.map(([size, length]) => {
    const from = at
    at += aligned(length * size)
    return size === 2 ? from : from + 1
  })
  const lengthOf = (array: number) => arrays[array]![1]
  const [size, stems] = arrays[place.stemNot]!
  const not = new (size === 2 ? Uint16Array : Uint32Array)(buffer, addresses[place.stemNot]! & ~1, stems).slice()
  return {
    owners,
    looks: {lookAlikes, not},
    tables: [classes, lengthOf(place.takes), stems, lengthOf(place.endingBegin), ...addresses]
  }
}

/** The next multiple of four. */
export function aligned(length: number): number {
  return (length + 3) & ~3
}

function padded(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(aligned(bytes.length))
  result.set(bytes)
  return result
}
