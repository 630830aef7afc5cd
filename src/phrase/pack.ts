import type {Automaton} from './compile.ts'
import type {Lists, Numbers} from './lists.ts'
import type {Trie} from './trie.ts'
import type {Stems, Words} from './vocabulary.ts'

/**
 * An automaton as bytes, so that a command need not compile its phrases at each start. First the length of a JSON
 * text (32 bits), then that text with what is no number, then the arrays (16 or 32 bits, little-endian, each begun at
 * a multiple of four).
 */
interface Head {
  owners: Automaton['owners']
  classes: Automaton['classes']
  lookAlikes: Stems['lookAlikes']
  /** Of each array, how many bytes a number takes and how many numbers there are. */
  arrays: readonly (readonly [size: number, length: number])[]
}

const tries = ['literal', 'exact', 'prefix', 'suffix', 'infix', 'stem', 'kind'] as const

/**
 * @param automaton an automaton
 * @returns its bytes
 */
export function pack(automaton: Automaton): Uint8Array {
  const {owners, classes, words, takes, refuses, needs, flags, ends, follow, begin} = automaton
  const {stems} = words
  const arrays: readonly Numbers[] = [
    ...[takes, refuses, needs, flags, ends, stems.kinds, stems.classes, stems.not],
    ...[follow, begin, ...tries.map((name) => words[name].numbers)].flatMap(({starts, values}) => [starts, values]),
    ...tries.flatMap((name) => [words[name].letters, words[name].first])
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

/**
 * @param bytes what {@linkcode pack} made, at a multiple of four in its buffer
 * @param decode how to read UTF-8
 * @returns the automaton; its arrays are views of the bytes
 */
export function unpack(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): Automaton {
  const {buffer, byteOffset} = bytes
  const [textLength = 0] = new Uint32Array(buffer, byteOffset, 1)
  const {owners, classes, lookAlikes, arrays}: Head = JSON.parse(decode(bytes.subarray(4, 4 + textLength)))
  let at = byteOffset + 4 + aligned(textLength)
  let array = 0
  const next = (): Numbers => {
    const [size, length] = arrays[array++]!
    const from = at
    at += aligned(length * size)
    return size === 2 ? new Uint16Array(buffer, from, length) : new Uint32Array(buffer, from, length)
  }
  const lists = (): Lists => ({starts: next(), values: next()})
  const [takes, refuses, needs, flags, ends] = [next(), next(), next(), next(), next()]
  const stems: Stems = {kinds: next(), classes: next(), not: next(), lookAlikes}
  const [follow, begin] = [lists(), lists()]
  const numbers = tries.map(lists)
  const words = tries.map((name, index): [string, Trie] => [
    name,
    {letters: next(), first: next(), numbers: numbers[index]!}
  ])
  return {
    owners,
    classes,
    words: {...Object.fromEntries(words), stems} as Words,
    ...{takes, refuses, needs, flags, ends, follow, begin}
  }
}

function aligned(length: number): number {
  return (length + 3) & ~3
}

function padded(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(aligned(bytes.length))
  result.set(bytes)
  return result
}
