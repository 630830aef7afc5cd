import type {Automaton} from './compile.ts'
import type {Lists, Table} from './table.ts'
import type {Stem} from './vocabulary.ts'

/**
 * An automaton as bytes, so that a command need not compile its phrases at each start. First the length of a JSON
 * text (32 bits), then that text with all strings and the lengths of the arrays, then the arrays (16 or 32 bits,
 * little-endian, each begun at a multiple of four).
 */
interface Head {
  owners: readonly string[]
  stems: readonly Stem[]
  /** Of each table, its keys and their lengths. */
  tables: Readonly<Record<TableName, Pick<Table, 'text' | 'lengths'>>>
  lengths: readonly number[]
}

const tableNames = ['literal', 'exact', 'prefix', 'suffix', 'infix', 'stem', 'kind'] as const
type TableName = (typeof tableNames)[number]
const arrayNames = ['takes', 'refuses', 'flags', 'ends'] as const

/**
 * @param automaton an automaton
 * @returns its bytes
 */
export function pack(automaton: Automaton): Uint8Array {
  const arrays: (Uint16Array | Uint32Array)[] = [
    ...arrayNames.map((name) => automaton[name]),
    automaton.follow.starts,
    automaton.follow.values,
    automaton.begin.starts,
    automaton.begin.values,
    ...tableNames.flatMap((name) => [
      automaton.words[name].ends,
      automaton.words[name].starts,
      automaton.words[name].values
    ])
  ]
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, {text: automaton.words[name].text, lengths: automaton.words[name].lengths}])
  )
  const head: Head = {
    owners: automaton.owners,
    stems: automaton.words.stems,
    tables: tables as Head['tables'],
    lengths: arrays.map((array) => array.length)
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
  const head: Head = JSON.parse(decode(bytes.subarray(4, 4 + textLength)))
  let at = 4 + aligned(textLength)
  let array = 0
  const next = <View>(
    View: {new (buffer: ArrayBufferLike, offset: number, length: number): View},
    size: number
  ): View => {
    const length = head.lengths[array++]!
    const view = new View(buffer, byteOffset + at, length)
    at += aligned(length * size)
    return view
  }
  const short = () => next(Uint16Array, 2)
  const long = () => next(Uint32Array, 4)
  const lists = (): Lists => ({starts: long(), values: short()})
  const [takes, refuses, flags, ends] = [short(), short(), short(), short()]
  const [follow, begin] = [lists(), lists()]
  const table = (name: TableName): Table => ({...head.tables[name], ends: long(), ...lists()})
  const tables = Object.fromEntries(tableNames.map((name) => [name, table(name)])) as Record<TableName, Table>
  return {owners: head.owners, words: {...tables, stems: head.stems}, takes, refuses, flags, ends, follow, begin}
}

function aligned(length: number): number {
  return (length + 3) & ~3
}

function padded(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(aligned(bytes.length))
  result.set(bytes)
  return result
}
