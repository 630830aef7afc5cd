import {expect, test} from 'vitest'
import {decode, decodeUtf8, ReadError} from '../../src/read/text.ts'

const text = 'Hyvää päivää 👋\n'
const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['little-endian UTF-16', utf16],
  ['big-endian UTF-16', Buffer.from(utf16).swap16()]
])('reads %s', (_name, bytes) => {
  expect(decode(bytes)).toBe(text)
})

test('leaves the bytes as they were', () => {
  const bytes = Buffer.from(utf16).swap16()
  const before = Buffer.from(bytes)
  decode(bytes)
  expect(bytes).toEqual(before)
})

test('a written U+FFFD is text', () => {
  expect(decode(Buffer.from('a\ufffdb'))).toBe('a\ufffdb')
})

test.each([
  [[0x61, 0xe4, 0x62], 1],
  [[0xff], 0],
  [[0x61, 0xc3], 1],
  // U+FFFD as it is written, and then a byte that is wrong.
  [[0xef, 0xbf, 0xbd, 0xc3, 0xa4, 0x80], 5],
  // A surrogate, and a letter in more bytes than it needs.
  [[0x61, 0xed, 0xa0, 0x80], 1],
  [[0xc0, 0xaf], 0]
])('tells where %j stops being UTF-8', (bytes, offset) => {
  expect(() => decodeUtf8(Buffer.from(bytes))).toThrow(new RegExp(`at offset ${offset}\\)`))
})

test.each([
  ['a NUL byte', Buffer.from('GIF89a\0'), /binary/],
  ['NUL bytes and bytes that are not UTF-8', Buffer.from([0x89, 0x50, 0, 0xff]), /binary/],
  ['UTF-16 that ends early', utf16.subarray(0, -1), /middle of a UTF-16 character/]
])('refuses %s', (_name, bytes, sentence) => {
  expect(() => decode(bytes)).toThrow(ReadError)
  expect(() => decode(bytes)).toThrow(sentence)
})
