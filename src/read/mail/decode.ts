import type {Prose} from '../draft.ts'
import {ProseBuilder} from '../prose-builder.ts'
import {placeOf, ReadError} from '../text.ts'
import type {Part} from './structure.ts'

/** Charsets in which a byte below 128 is not always that letter. */
const notLikeAscii = /^(?:utf-16|iso-2022|hz-gb|utf-7)/

/**
 * Decodes a part’s body: its transfer encoding and its charset. Each character stands where its bytes are written.
 *
 * @param text the mail
 * @param part a part that holds text
 * @param isBytes whether each UTF-16 unit of the text stands for one byte of the file
 * @throws {ReadError} where its charset is unknown
 */
export function decodePart(text: string, part: Part, isBytes: boolean): Prose {
  const builder = new ProseBuilder(text)
  const {bodyStart, bodyEnd, encoding} = part
  if (encoding === 'quoted-printable') readQuotedPrintable(text, bodyStart, bodyEnd, new Sink(builder, text, part))
  else if (encoding === 'base64') readBase64(text, bodyStart, bodyEnd, new Sink(builder, text, part))
  else if (isBytes) readBytes(text, bodyStart, bodyEnd, new Sink(builder, text, part))
  else builder.copy(bodyStart, bodyEnd)
  return builder.build()
}

/** Takes bytes with their places, and puts the characters that they make. */
class Sink {
  readonly #builder: ProseBuilder
  readonly #decoder: InstanceType<typeof TextDecoder>
  readonly isLikeAscii: boolean
  /** Where the bytes of the character begin that is not yet whole. */
  #begun: number | undefined
  #end = 0

  constructor(builder: ProseBuilder, text: string, {parameters, start}: Part) {
    const charset = parameters.get('charset')?.toLowerCase() || 'utf-8'
    try {
      this.#decoder = new TextDecoder(charset)
    } catch {
      const name = charset.slice(0, 30)
      throw new ReadError(`is in a charset that cannot be read, “${name}” (the part at ${placeOf(text, start)})`)
    }
    this.#builder = builder
    this.isLikeAscii = !notLikeAscii.test(charset)
  }

  /** Letters that stand in the source as they are. */
  copy(start: number, end: number): void {
    this.flush()
    this.#builder.copy(start, end)
  }

  /** A byte that is written at a place. */
  byte(byte: number, start: number, end: number): void {
    if (byte < 128 && this.isLikeAscii) {
      this.flush()
      this.#builder.put(String.fromCharCode(byte), start, end)
      return
    }
    this.#begun ??= start
    this.#end = end
    const made = this.#decoder.decode(Uint8Array.of(byte), {stream: true})
    if (made === '') return
    this.#builder.put(made, this.#begun, end)
    this.#begun = undefined
  }

  /** Ends a character that was cut off. */
  flush(): void {
    if (this.#begun === undefined) return
    this.#builder.put(this.#decoder.decode(), this.#begun, this.#end)
    this.#begun = undefined
  }
}

function readQuotedPrintable(text: string, start: number, end: number, sink: Sink): void {
  let copied = start
  const copyTo = (at: number): void => {
    if (sink.isLikeAscii) {
      if (at > copied) sink.copy(copied, at)
    } else for (let one = copied; one < at; one++) sink.byte(text.charCodeAt(one), one, one + 1)
  }
  for (let at = text.indexOf('=', start); at !== -1 && at < end; at = text.indexOf('=', at + 1)) {
    const soft = softBreak(text, at + 1, end)
    const byte = Number.parseInt(text.slice(at + 1, at + 3), 16)
    const isByte = /^[\da-f]{2}$/i.test(text.slice(at + 1, Math.min(at + 3, end)))
    // What is neither is left as it stands, as mail programs do.
    if (soft === 0 && !isByte) continue
    copyTo(at)
    copied = soft > 0 ? at + 1 + soft : at + 3
    if (soft === 0) sink.byte(byte, at, at + 3)
    at = copied - 1
  }
  copyTo(end)
  sink.flush()
}

/** How long the rest of a line is that “=” joins to the next one; 0 where it is none. */
function softBreak(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2 - from
  return text[at] === '\n' ? at + 1 - from : at === end ? at - from : 0
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...alphabet].map((letter, index) => [letter.charCodeAt(0), index]))

/** Each byte stands in the two letters that hold its bits. */
function readBase64(text: string, start: number, end: number, sink: Sink): void {
  let bits = 0
  let count = 0
  /** The letter that holds the first bit of the next byte. */
  let first = start
  for (let at = start; at < end; at++) {
    const value = values.get(text.charCodeAt(at))
    if (value === undefined) continue
    if (count === 0) first = at
    bits = ((bits << 6) | value) & 0x3fff
    count += 6
    if (count < 8) continue
    count -= 8
    sink.byte((bits >> count) & 0xff, first, at + 1)
    first = at
  }
  sink.flush()
}

function readBytes(text: string, start: number, end: number, sink: Sink): void {
  let copied = start
  for (let at = start; at < end; at++) {
    const byte = text.charCodeAt(at)
    if (byte < 128 && sink.isLikeAscii) continue
    if (at > copied) sink.copy(copied, at)
    sink.byte(byte, at, at + 1)
    copied = at + 1
  }
  if (end > copied) sink.copy(copied, end)
  sink.flush()
}
