import {isUtf8} from 'node:buffer'
import type {Draft, Prose, Reader} from './draft.ts'
import {readLetter} from './letter.ts'
import {decodePart} from './mail/decode.ts'
import {unflow} from './mail/flowed.ts'
import {letterParts, type Part, readStructure} from './mail/structure.ts'
import {concat} from './prose-builder.ts'
import {decode} from './text.ts'

/**
 * Mail (RFC 5322, MIME): the plain text is judged, or the HTML where there is none. Attachments stay encoded. Where a
 * mail is no UTF-8, each UTF-16 unit of its text stands for one byte.
 */
const eml: Reader = {
  read: async (bytes) => {
    const isBytes = !isUtf8(bytes)
    const text = isBytes ? bytes.toString('latin1') : decode(bytes)
    if (text.trim() === '') return {text, drafts: []}
    const decoded = new Map<Part, Prose>()
    const proseOf = (part: Part): Prose => {
      const known = decoded.get(part) ?? decodePart(text, part, isBytes)
      decoded.set(part, known)
      return known
    }
    const drafts: Draft[] = []
    for (const part of letterParts(readStructure(text), (one) => proseOf(one).text.trim() === '')) {
      const prose = proseOf(part)
      const isFlowed = part.type === 'text/plain' && part.parameters.get('format')?.toLowerCase() === 'flowed'
      const flat = isFlowed ? unflow(prose, part.parameters.get('delsp')?.toLowerCase() === 'yes') : prose
      for (const draft of await readLetter(flat.text, part.type === 'text/html' ? 'html' : 'text', flat.map))
        drafts.push({
          ...draft,
          canHold: (words) => !isBytes && canStand(part, words) && (draft.canHold?.(words) ?? true)
        })
    }
    return {text, drafts: joined(drafts)}
  }
}

export default eml

/** Whether words can stand in a part as they are. */
function canStand({encoding}: Part, words: string): boolean {
  if (encoding === 'base64') return false
  return encoding === '8bit' || /^[ -<>-~]*$/.test(words)
}

/** A letter in several parts is one letter; what stands beside it stays beside it. */
function joined(drafts: readonly Draft[]): Draft[] {
  const letters = drafts.filter(({isFragment}) => !isFragment)
  const [first] = letters
  if (!first || letters.length === 1) return [...drafts]
  const suppressions = letters.flatMap((letter) => letter.suppressions ?? [])
  const canHold = (words: string) => letters.every((letter) => letter.canHold?.(words) ?? true)
  return [
    {...first, ...concat(letters), others: undefined, suppressions, canHold},
    ...drafts.filter(({isFragment}) => isFragment)
  ]
}
