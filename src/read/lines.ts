import {hasMark, ReadError} from './text.ts'

/** A line of a stream, without its line break. */
export interface Line {
  number: number
  bytes: Buffer
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Whole lines of a stream, as many as came together. */
export interface Block {
  /** The number of its first line. */
  first: number
  bytes: Uint8Array
}

/**
 * Cuts a stream of bytes after line breaks: each chunk with the end of the line that the chunk before it began, as soon as
 * it is there. A byte order mark is left out, and a line may be of any length.
 *
 * @param input chunks of bytes, as they come
 * @throws {ReadError} where the stream begins with the mark of UTF-16
 */
export async function* readBlocks(input: AsyncIterable<Buffer>): AsyncGenerator<Block> {
  let first = 1
  // A line that goes on in the next chunk. Joined once, at its end: to join at each chunk takes quadratic time.
  let begun: Buffer[] = []
  const finish = (end: Buffer): Block => {
    const whole = begun.length === 0 ? end : Buffer.concat([...begun, end])
    const block = {first, bytes: first === 1 ? withoutMark(whole) : whole}
    begun = []
    first += countLines(end)
    return block
  }
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(lineFeed) + 1
    if (end > 0) yield finish(chunk.subarray(0, end))
    if (end < chunk.length) begun.push(chunk.subarray(end))
  }
  if (begun.length > 0) yield finish(Buffer.alloc(0))
}

/**
 * The lines of a block but for blank ones; each keeps its number.
 *
 * @param block whole lines
 */
export function* linesOf({first, bytes}: Block): Generator<Line> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let number = first
  for (let from = 0; from < buffer.length; number++) {
    const feed = buffer.indexOf(lineFeed, from)
    const end = feed === -1 ? buffer.length : feed
    const line = trim(buffer.subarray(from, end))
    if (line.length > 0) yield {number, bytes: line}
    from = end + 1
  }
}

/**
 * Cuts a block in two between lines.
 *
 * @param block whole lines
 * @returns its halves; nothing where it is one line
 */
export function halveBlock({first, bytes}: Block): [Block, Block] | undefined {
  const half = countLines(bytes) >> 1
  let cut = 0
  for (let lines = 0; lines < Math.max(1, half); lines++) cut = bytes.indexOf(lineFeed, cut) + 1
  if (cut === 0 || cut === bytes.length) return undefined
  return [
    {first, bytes: bytes.subarray(0, cut)},
    {first: first + Math.max(1, half), bytes: bytes.subarray(cut)}
  ]
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++
  return count
}

function withoutMark(bytes: Buffer): Buffer {
  if (hasMark(bytes, 0xff, 0xfe) || hasMark(bytes, 0xfe, 0xff))
    throw new ReadError('is UTF-16, and JSON Lines are UTF-8; save it as UTF-8')
  return hasMark(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes
}

function trim(bytes: Buffer): Buffer {
  let start = 0
  let end = bytes.length
  while (start < end && isBlank(bytes[start]!)) start++
  while (end > start && isBlank(bytes[end - 1]!)) end--
  return bytes.subarray(start, end)
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === carriageReturn
}
