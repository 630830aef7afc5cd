import {isUtf8} from 'node:buffer'

/** Why something cannot be read, as the rest of a sentence that begins with its name: “is a binary file …”. */
export class ReadError extends Error {
  override name = 'ReadError'
}

/** Nobody says which parts of a file are replies, and its shape does not tell. */
export class UnknownShape extends ReadError {
  override name = 'UnknownShape'
}

/**
 * Reads bytes as text: UTF-8, or UTF-16 where a byte order mark says so. The mark is no part of the text.
 *
 * @param bytes the whole file
 * @throws {ReadError} where they are no text, or are in another encoding
 */
export function decode(bytes: Buffer): string {
  const text = decodeUtf16(bytes) ?? decodeUtf8(bytes)
  if (text.includes('\0')) throw new ReadError('is not text but a binary file; give the reply as plain text')
  return text
}

/**
 * Reads bytes as UTF-8.
 *
 * @param bytes the whole text, or a line of it
 * @throws {ReadError} where they are not UTF-8, with the place of the first wrong byte
 */
export function decodeUtf8(bytes: Buffer): string {
  const text = bytes.toString('utf8', hasMark(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0)
  if (isUtf8(bytes)) return text
  if (text.includes('\0')) throw new ReadError('is not text but a binary file; give the reply as plain text')
  const offset = firstInvalid(bytes)
  const byte = bytes[offset]!.toString(16).toUpperCase()
  throw new ReadError(`is not UTF-8 (byte 0x${byte} at offset ${offset}); save it as UTF-8`)
}

function decodeUtf16(bytes: Buffer): string | undefined {
  const little = hasMark(bytes, 0xff, 0xfe)
  if (!little && !hasMark(bytes, 0xfe, 0xff)) return undefined
  if (bytes.length % 2 === 1)
    throw new ReadError('ends in the middle of a UTF-16 character; save it once more, as UTF-8')
  const body = bytes.subarray(2)
  return (little ? body : Buffer.from(body).swap16()).toString('utf16le')
}

/** Whether bytes begin with a byte order mark. */
export function hasMark(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** The first byte that is no UTF-8: the first U+FFFD that decoding makes where none is written. */
function firstInvalid(bytes: Buffer): number {
  const text = bytes.toString('utf8')
  let offset = 0
  let from = 0
  for (;;) {
    const at = text.indexOf('\ufffd', from)
    if (at === -1) return bytes.length - 1
    offset += Buffer.byteLength(text.slice(from, at))
    if (!hasMark(bytes.subarray(offset), 0xef, 0xbf, 0xbd)) return offset
    offset += 3
    from = at + 1
  }
}

/**
 * A place for a sentence: “line 3, column 14”.
 *
 * @param text the file
 * @param offset UTF-16 offset in it
 */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  return `line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`
}
