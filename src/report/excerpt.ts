import {type Row, rowOf} from './row.ts'

/** Where words stand: offsets in a text, or columns of a line. */
export interface Span {
  start: number
  end: number
}

/** Words in their line. */
export interface Excerpt {
  text: string
  /** The columns that the words of each span take; none where they are cut away. */
  columns: Span[]
}

const cutBefore = '… '
const cutAfter = ' …'

/** The columns that the signs of a cut take at most. */
export const cutColumns = cutBefore.length + cutAfter.length

/**
 * Quotes words in their line: the whole line where it fits, else what stands around them. Where they go over a line
 * break, their lines are quoted as one.
 *
 * @param text the whole text
 * @param spans the words
 * @param columns how many columns there are
 */
export function excerpt(text: string, spans: readonly Span[], columns: number): Excerpt {
  const first = Math.min(...spans.map(({start}) => start))
  const last = Math.max(...spans.map(({end}) => end))
  const line = lineAround(text, first, last, 4 * columns)
  return excerptOf(text, line, spans, columns)
}

function excerptOf(text: string, around: Line, spans: readonly Span[], columns: number): Excerpt {
  const {starts, ends} = around
  const line = rowOf(text.slice(around.from, around.to), around.from)
  const fits = starts && ends && line.width(0, line.length) <= columns
  const {from, to} = fits ? {from: 0, to: line.length} : window(line, spans, columns)
  const before = from > 0 || !starts ? cutBefore : ''
  const after = to < line.length || !ends ? cutAfter : ''
  const column = (index: number) => before.length + line.width(from, Math.max(from, Math.min(index, to)))
  return {
    text: before + line.text(from, to) + after,
    columns: spans.map(({start, end}) => ({
      start: column(firstCell(line, start)),
      end: column(line.after(end))
    }))
  }
}

/** A line, or a part of one, without the spaces around it: UTF-16 offsets, and whether the line itself starts and ends there. */
interface Line {
  from: number
  to: number
  starts: boolean
  ends: boolean
}

/** The line of some words, or, as a line may be a megabyte long, what is in reach of them. */
function lineAround(text: string, first: number, last: number, reach: number): Line {
  const begin = Math.max(0, first - reach)
  const head = text.slice(begin, first)
  const lineBreak = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'))
  const wordsEnd = Math.min(last, first + reach)
  const tail = text.slice(wordsEnd, wordsEnd + reach)
  const nextBreak = tail.search(/[\r\n]/)
  let from = begin + lineBreak + 1
  let to = wordsEnd + (nextBreak === -1 ? tail.length : nextBreak)
  const starts = lineBreak >= 0 || begin === 0
  const ends = wordsEnd === last && (nextBreak >= 0 || to === text.length)
  while (from < first && isBlankAt(text, from)) from++
  while (to > wordsEnd && isBlankAt(text, to - 1)) to--
  return {from, to, starts, ends}
}

/** What a terminal shows as a space. */
function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x2028 || code === 0x2029
}

/** The cells that fit: the words with as much on their left as on their right, and no word cut in two. */
function window(line: Row, spans: readonly Span[], columns: number): {from: number; to: number} {
  const ends = spans.map(({end}) => line.after(end))
  const first = Math.min(...spans.map(({start}) => firstCell(line, start)))
  const last = Math.max(...ends)
  const room = columns - cutColumns
  const spare = Math.max(0, room - line.width(first, last))
  let from = first
  for (let left = Math.max(spare / 2, spare - line.width(last, line.length)); from > 0; from--) {
    left -= line.width(from - 1, from)
    if (left < 0) break
  }
  let to = from
  for (let left = room; to < line.length; to++) {
    left -= line.width(to, to + 1)
    if (left < 0) break
  }
  const seen = Math.max(first, ...ends.filter((end) => end <= to))
  return {from: wordStart(line, from, first), to: wordEnd(line, to, seen)}
}

const isSpace = (line: Row, at: number): boolean => line.text(at, at + 1) === ' '

function wordStart(line: Row, from: number, most: number): number {
  if (from === 0) return from
  let at = from
  while (at < most && !isSpace(line, at - 1)) at++
  return at
}

function wordEnd(line: Row, to: number, least: number): number {
  if (to === line.length) return to
  let at = to
  while (at > least && !isSpace(line, at)) at--
  // What goes on without a space behind the words, or is all one word, is cut where the room ends.
  return isSpace(line, at) ? at : to
}

/** The number of the cell that an offset stands in. */
function firstCell(line: Row, offset: number): number {
  return Math.max(0, line.after(offset + 1) - 1)
}
