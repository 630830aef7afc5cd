import {type Draft, identity, type Reader, type ReadFile, type ReadOptions} from './draft.ts'
import {decode} from './text.ts'

export {
  type Draft,
  type DraftSettings,
  identity,
  type PositionMap,
  type Preset,
  type Prose,
  presets,
  type Range,
  type ReadFile,
  type ReadOptions,
  type SourceRange,
  type Suppression
} from './draft.ts'
export {ReadError} from './text.ts'

/** The readers but for plain text, each loaded when a file needs it. */
const readers = {} satisfies Record<string, () => Promise<{default: Reader}>>

/** The name of a format. */
export type InputFormat = 'text' | keyof typeof readers

/** The names of the formats. */
export const inputFormats = ['text', ...Object.keys(readers)] as readonly InputFormat[]

/** How to read files, and as what. */
export interface FileOptions extends ReadOptions {
  /** The format; else told by the file’s name. */
  format?: InputFormat | undefined
}

/** Formats by the ending of a file’s name. */
const endings: Readonly<Record<string, InputFormat>> = {}

/**
 * Tells a file’s format by its name.
 *
 * @param path the file; what has no name is plain text
 */
export function formatOf(path: string | undefined): InputFormat {
  if (path === undefined) return 'text'
  const dot = path.lastIndexOf('.')
  return (dot > 0 && endings[path.slice(dot + 1).toLowerCase()]) || 'text'
}

/**
 * Reads a file: finds the replies in it, and where they stand.
 *
 * @param bytes the whole file
 * @param path its name, where it has one
 * @param options how to read it
 * @throws {ReadError} where it cannot be read
 */
export async function readFile(bytes: Buffer, path: string | undefined, options: FileOptions = {}): Promise<ReadFile> {
  const format = options.format ?? formatOf(path)
  if (format === 'text') return readPlain(bytes)
  const reader: Reader = (await (readers as Record<string, () => Promise<{default: Reader}>>)[format]!()).default
  return await reader.read(bytes, options)
}

function readPlain(bytes: Buffer): ReadFile {
  const text = decode(bytes)
  return {text, drafts: [{text, map: identity}]}
}

/** Whether a file is nothing but one reply as it stands. */
export function isPlain({text, drafts}: ReadFile): boolean {
  const [draft] = drafts
  return drafts.length === 1 && draft!.map === identity && draft!.text === text && isBare(draft!)
}

function isBare({others, customer, settings, suppressions, isTemplate, isFragment}: Draft): boolean {
  return !(others || customer || settings || suppressions || isTemplate || isFragment)
}
