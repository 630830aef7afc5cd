import {hasMark, ReadError} from './text.ts'

/** A line of a stream, without its line break. */
export interface Line {
  number: number
  bytes: Buffer
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Cuts a stream of bytes into lines of any length. A byte order mark and blank lines are left out; each line keeps
 * its number.
 *
 * @param input chunks of bytes, as they come
 * @throws {ReadError} where the stream begins with the mark of UTF-16
 */
export async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0
  // A line that goes on in the next chunk. Joined once, at its end: to join at each chunk takes quadratic time.
  let begun: Buffer[] = []
  const finish = (end: Buffer): Line | undefined => {
    const whole = begun.length === 0 ? end : Buffer.concat([...begun, end])
    begun = []
    number++
    const bytes = trim(number === 1 ? withoutMark(whole) : whole)
    return bytes.length === 0 ? undefined : {number, bytes}
  }
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      const line = finish(chunk.subarray(from, at))
      from = at + 1
      if (line) yield line
    }
    if (from < chunk.length) begun.push(from === 0 ? chunk : chunk.subarray(from))
  }
  if (begun.length === 0) return
  const last = finish(Buffer.alloc(0))
  if (last) yield last
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
