import type {VFile} from 'vfile'
import {toFinding} from './json.ts'

/** How far around the words their sentence is looked for, in UTF-16 code units. */
const reach = 400

/**
 * A name for each finding of a file that stays the same while the words stay: made of the rule, the words and their
 * sentence, however the lines are broken and wherever they stand in the file. The second of two equal ones counts.
 *
 * @param file a file with messages
 * @returns 16 hexadecimal digits for each message
 */
export function fingerprintsOf(file: VFile): string[] {
  const text = String(file)
  const seen = new Map<string, number>()
  return file.messages.map((message) => {
    const {ruleId, place, actual = ''} = toFinding(message)
    // What the whole reply lacks has no words of its own.
    const words = message.wholeReply ? [] : [actual, sentenceAround(text, place.start.offset, place.end.offset)]
    const key = [ruleId, message.draft ?? '', ...words.map(flat)].join('\n')
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return hash(`${key}\n${count}`)
  })
}

/**
 * A short name for a text: two hashes by FNV-1a (Fowler, Noll, Vo), each begun elsewhere. No secret is safe in it.
 *
 * @param text any text
 * @returns 16 hexadecimal digits
 */
export function hash(text: string): string {
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  for (let index = 0; index < text.length; index++) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - index), 0x01000193)
  }
  return hex(one) + hex(other)
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0')
}

/** What stands between the ends of sentences, or blank lines, around some words. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const opens = Math.max(...[...before.matchAll(/[.!?]\s|\n\s*\n/g)].map(({0: sign, index}) => index + sign.length), 0)
  const closes = after.search(/[.!?](?:\s|$)|\n\s*\n/)
  return before.slice(opens) + text.slice(start, end) + (closes === -1 ? after : after.slice(0, closes))
}

function flat(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
