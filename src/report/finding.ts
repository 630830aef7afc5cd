import type {VFile} from 'vfile'
import type {Frame} from './frame.ts'
import {frameOf} from './frame.ts'
import {type Finding, toFinding} from './json.ts'
import {plain} from './width.ts'

/** A finding as reports for programs need it. */
export interface Told extends Finding {
  /** What is wrong, with the words where they are few. */
  says: string
  /** What to write instead, where there is something to say. */
  better: string | undefined
  /** Whether it is about the reply as a whole: then only its line tells where that could stand. */
  isWhole: boolean
}

/** Longer words are no name for themselves. */
const mostNamed = 60

/**
 * The findings of a file, told in the language of its reply.
 *
 * @param file a file with messages
 */
export function findingsOf(file: VFile): Told[] {
  const frame = frameOf([file])
  return file.messages.map((message) => {
    const finding = toFinding(message)
    const isWhole = message.wholeReply === true
    // The words tell where they stand; what is said of a draft as a whole needs the draft’s name, where it has one.
    const words = !isWhole ? nameWords(finding.actual, frame) : message.draft ? `${message.draft}: ` : ''
    return {
      ...finding,
      says: oneLine(words + finding.reason),
      better: betterOf(finding, frame),
      isWhole
    }
  })
}

/**
 * A finding in one line: what is wrong, and what to write instead.
 *
 * @param finding the finding
 */
export function inOneLine({says, better}: Told): string {
  return better === undefined ? says : `${says} → ${better}`
}

/**
 * A finding in sentences: what is wrong; below, what to write instead.
 *
 * @param finding the finding
 */
export function inTwoLines({says, better}: Told): string {
  return better === undefined ? says : `${says}\n${better}`
}

function nameWords(actual: string | undefined, {quote}: Frame): string {
  const words = oneLine(actual ?? '')
  return words && words.length <= mostNamed ? `${quote(words)}: ` : ''
}

function betterOf({note, expected}: Finding, {quote}: Frame): string | undefined {
  const better = note ?? expected?.map(quote).join(', ')
  return better ? oneLine(better) : undefined
}

/** A text without line breaks and other characters that act on what shows them. */
function oneLine(text: string): string {
  return plain(text).replace(/ {2,}/g, ' ').trim()
}
