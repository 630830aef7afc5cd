import {placeOf, ReadError} from '../text.ts'

/** A part of a mail, or the mail itself, as it stands in its source: UTF-16 offsets, no decoding. */
export interface Part {
  /** `text/plain`, in small letters. */
  type: string
  parameters: ReadonlyMap<string, string>
  /** `quoted-printable`, `base64`; else as it stands. */
  encoding: string
  isAttachment: boolean
  /** Where its header begins, and its body. */
  start: number
  bodyStart: number
  bodyEnd: number
  parts: readonly Part[]
}

/** Parts in parts: no mail program goes as deep, and each level is one more walk over the text. */
const deepest = 20
/** A header is longer only by accident. */
const longestHeader = 1_000_000

/**
 * Reads the structure of a mail (RFC 2045, 2046). Bodies are left as they are.
 *
 * @param text the mail
 * @throws {ReadError} where it has no header, or its parts have no boundary
 */
export function readStructure(text: string): Part {
  // Mail folders keep “From anna@example.com Mon May  4 …” above the header.
  const start = /^(?:>?From [^\n]{0,300}\n)?\s{0,9}/.exec(text)![0].length
  if (!/^[\w-]{1,76}[ \t]*:/.test(text.slice(start, start + 100)))
    throw new ReadError(`is no mail: ${placeOf(text, start)} is no header such as “Subject: …”`)
  return readPart(text, start, text.length, 0)
}

function readPart(text: string, start: number, end: number, depth: number): Part {
  const {headers, bodyStart} = readHeaders(text, start, end)
  const {value, parameters} = parseValue(headers.get('content-type') ?? 'text/plain')
  const disposition = parseValue(headers.get('content-disposition') ?? '')
  const encoding = parseValue(headers.get('content-transfer-encoding') ?? '').value
  const isNamed = disposition.parameters.has('filename') || parameters.has('name')
  const type = value.includes('/') ? value : 'text/plain'
  const part: Part = {
    type,
    parameters,
    encoding,
    isAttachment: disposition.value === 'attachment' || (isNamed && disposition.value !== 'inline'),
    start,
    bodyStart,
    bodyEnd: end,
    parts: []
  }
  if (!type.startsWith('multipart/') || depth >= deepest) return part
  const boundary = parameters.get('boundary')
  if (!boundary) throw new ReadError(`is a broken mail at ${placeOf(text, start)}: its parts have no boundary`)
  const ranges = splitParts(text, bodyStart, end, `--${boundary}`)
  if (ranges.length === 0)
    throw new ReadError(`is a broken mail at ${placeOf(text, bodyStart)}: the boundary of its parts stands nowhere`)
  return {...part, parts: ranges.map((range) => readPart(text, range.start, range.end, depth + 1))}
}

/** The header’s fields by their names, in small letters; of several of one name, the first. */
function readHeaders(text: string, start: number, end: number): {headers: Map<string, string>; bodyStart: number} {
  const headers = new Map<string, string>()
  const limit = Math.min(end, start + longestHeader)
  let name = ''
  let at = start
  while (at < limit) {
    const feed = text.indexOf('\n', at)
    const next = feed === -1 || feed >= end ? end : feed + 1
    const line = text.slice(at, Math.min(next, at + 10_000)).trimEnd()
    at = next
    if (line === '') break
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) {
      const value = headers.get(name)
      if (value !== undefined && value.length < 10_000) headers.set(name, `${value} ${line.trim()}`)
    } else if (colon > 0) {
      const field = line.slice(0, colon).trim().toLowerCase()
      name = headers.has(field) ? '' : field
      if (name) headers.set(name, line.slice(colon + 1).trim())
    }
  }
  return {headers, bodyStart: at}
}

const parameter =
  /;\s{0,99}([\w-]{1,60})(?:\*(\d{0,2})\*?)?\s{0,9}=\s{0,9}(?:"((?:[^"\\]|\\.){0,2000})"|([^;\s"]{0,2000}))/g

/** A header’s value and its parameters; long ones may come in numbered pieces (RFC 2231). */
function parseValue(header: string): {value: string; parameters: Map<string, string>} {
  const parameters = new Map<string, string>()
  for (const [, name, number, quoted, bare] of header.matchAll(parameter)) {
    const key = name!.toLowerCase()
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? ''
    if (!parameters.has(key)) parameters.set(key, value)
    else if (number) parameters.set(key, parameters.get(key)! + value)
  }
  return {value: header.split(';', 1)[0]!.trim().toLowerCase(), parameters}
}

/** The stretches between lines that begin with a delimiter. */
function splitParts(text: string, start: number, end: number, delimiter: string): {start: number; end: number}[] {
  const ranges: {start: number; end: number}[] = []
  let begin: number | undefined
  for (let at = text.indexOf(delimiter, start); at !== -1 && at < end; at = text.indexOf(delimiter, at + 1)) {
    if (at > start && text[at - 1] !== '\n') continue
    const after = at + delimiter.length
    const isLast = text.startsWith('--', after)
    const feed = text.indexOf('\n', after)
    const lineEnd = feed === -1 ? text.length : feed
    if (text.slice(isLast ? after + 2 : after, Math.min(lineEnd, after + 200)).trim() !== '') continue
    if (begin !== undefined) ranges.push({start: begin, end: Math.max(begin, beforeBreak(text, at))})
    begin = Math.min(lineEnd + 1, end)
    if (isLast) return ranges
  }
  // Whoever cut the mail off left its last part open.
  if (begin !== undefined && begin < end) ranges.push({start: begin, end})
  return ranges
}

/** The line break before a delimiter belongs to it. */
function beforeBreak(text: string, at: number): number {
  if (text[at - 1] !== '\n') return at
  return text[at - 2] === '\r' ? at - 2 : at - 1
}

/**
 * The parts that hold the letter: of alternatives the plain text, or the HTML where there is none; of a mixture all
 * that is no attachment.
 *
 * @param part the mail
 * @param isBlank whether a part holds no words
 */
export function letterParts(part: Part, isBlank: (part: Part) => boolean): Part[] {
  if (part.isAttachment) return []
  if (part.type === 'text/plain' || part.type === 'text/html') return isBlank(part) ? [] : [part]
  if (!part.type.startsWith('multipart/')) return []
  const found = part.parts.map((inner) => letterParts(inner, isBlank))
  if (part.type === 'multipart/alternative') {
    const isPlain = (parts: readonly Part[]) => parts.length > 0 && parts.every(({type}) => type === 'text/plain')
    return found.find(isPlain) ?? found.findLast((parts) => parts.length > 0) ?? []
  }
  if (part.type === 'multipart/related' || part.type === 'multipart/signed')
    return found.find((parts) => parts.length > 0) ?? []
  return found.flat()
}
