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
export {ReadError, UnknownShape} from './text.ts'

/** The readers but for plain text, each loaded when a file needs it. */
const readers = {
  markdown: async () => await import('./markdown.ts'),
  html: async () => await import('./html.ts'),
  eml: async () => await import('./eml.ts'),
  json: async () => await import('./json.ts'),
  yaml: async () => await import('./yaml.ts'),
  po: async () => await import('./po.ts')
} satisfies Record<string, () => Promise<{default: Reader}>>

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
const endings: Readonly<Record<string, InputFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mjml: 'html',
  eml: 'eml',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  po: 'po',
  pot: 'po'
}

/** Endings of template languages: what stands before them tells the format, as in `welcome.html.erb`. */
const templateEndings = /\.(?:liquid|jinja2?|j2|njk|twig|tt2?|handlebars|hbs|mustache|erb|ejs|ftl)$/i

/** What the name of a file with replies can end in. */
export const knownEndings = ['txt', 'text', ...Object.keys(endings)] as const

/**
 * Whether a file may hold replies, by its name.
 *
 * @param path its name
 */
export function mayHoldReplies(path: string): boolean {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return templateEndings.test(path) || knownEndings.includes(ending)
}

/**
 * Tells a file’s format by its name.
 *
 * @param path the file; what has no name is plain text
 */
export function formatOf(path: string | undefined): InputFormat {
  const bare = path?.replace(templateEndings, '') ?? ''
  const dot = bare.lastIndexOf('.')
  return (dot > 0 && endings[bare.slice(dot + 1).toLowerCase()]) || 'text'
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
  const isTemplate = path !== undefined && templateEndings.test(path)
  // `welcome.liquid` does not say what it holds.
  const looks =
    isTemplate && format === 'text' && !options.format && /<\/?(?:p|br|div|td|html)\b/i.test(bytes.toString())
  const read =
    format === 'text' && !looks ? await readText(bytes) : await readAs(looks ? 'html' : format, bytes, options)
  // By custom, a name with a line before it is that of a part which other templates take in.
  const isPart = path !== undefined && /(?:^|[\\/])_[^\\/]*$/.test(path)
  if (!isTemplate && !isPart) return read
  const marks = {...(isTemplate ? {isTemplate} : {}), ...(isPart ? {isPart} : {})}
  return {...read, drafts: read.drafts.map((draft) => ({...draft, ...marks}))}
}

async function readAs(format: string, bytes: Buffer, options: ReadOptions): Promise<ReadFile> {
  const reader: Reader = (await (readers as Record<string, () => Promise<{default: Reader}>>)[format]!()).default
  return await reader.read(bytes, options)
}

/** Plain text, which nearly always is a reply and nothing more. */
async function readText(bytes: Buffer): Promise<ReadFile> {
  const text = decode(bytes)
  const isMore =
    text.startsWith('---') || text.includes('{') || text.includes('<%') || text.includes('[%') || text.includes('((')
  return {text, drafts: isMore ? await (await import('./letter.ts')).readLetter(text, 'text') : [{text, map: identity}]}
}

/** Whether a file is nothing but one reply as it stands. */
export function isPlain({text, drafts}: ReadFile): boolean {
  const [draft] = drafts
  return drafts.length === 1 && draft!.map === identity && draft!.text === text && isBare(draft!)
}

function isBare({others, customer, settings, suppressions, isTemplate, isFragment, isPart}: Draft): boolean {
  return !(others || customer || settings || suppressions || isTemplate || isFragment || isPart)
}
