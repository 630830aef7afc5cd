import {type Cell, cells, isSimple} from './width.ts'

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
  return simpleExcerpt(text, line, spans, columns) ?? cellExcerpt(text, line, spans, columns)
}

/** Nearly every line: short, and each character in a column of its own. */
function simpleExcerpt(
  text: string,
  {from, to, starts, ends}: Line,
  spans: readonly Span[],
  columns: number
): Excerpt | undefined {
  if (!starts || !ends || to - from > columns) return undefined
  const line = text.slice(from, to)
  if (!isSimple(line)) return undefined
  const column = (offset: number) => Math.max(0, Math.min(line.length, offset - from))
  return {
    text: line,
    columns: spans.map(({start, end}) => ({start: Math.max(0, column(start + 1) - 1), end: column(end)}))
  }
}

function cellExcerpt(text: string, around: Line, spans: readonly Span[], columns: number): Excerpt {
  const {starts, ends} = around
  const line = cells(text.slice(around.from, around.to), around.from)
  const fits = starts && ends && size(line) <= columns
  const {from, to} = fits ? {from: 0, to: line.length} : window(line, spans, columns)
  const before = from > 0 || !starts ? cutBefore : ''
  const after = to < line.length || !ends ? cutAfter : ''
  const column = (index: number) => before.length + size(line.slice(from, Math.min(index, to)))
  const shown = line.slice(from, to).map((cell) => cell.text)
  return {
    text: before + shown.join('') + after,
    columns: spans.map(({start, end}) => ({
      start: column(firstCell(line, start)),
      end: column(cellAfter(line, end))
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
function window(line: readonly Cell[], spans: readonly Span[], columns: number): {from: number; to: number} {
  const starts = spans.map(({start}) => firstCell(line, start))
  const ends = spans.map(({end}) => cellAfter(line, end))
  const first = Math.min(...starts)
  const last = Math.max(...ends)
  const room = columns - cutColumns
  const spare = Math.max(0, room - size(line.slice(first, last)))
  let from = first
  for (let left = Math.max(spare / 2, spare - size(line.slice(last))); from > 0; from--) {
    left -= line[from - 1]!.width
    if (left < 0) break
  }
  let to = from
  for (let left = room; to < line.length; to++) {
    left -= line[to]!.width
    if (left < 0) break
  }
  const seen = Math.max(first, ...ends.filter((end) => end <= to))
  return {from: wordStart(line, from, first), to: wordEnd(line, to, seen)}
}

function wordStart(line: readonly Cell[], from: number, most: number): number {
  if (from === 0) return from
  let at = from
  while (at < most && line[at - 1]!.text !== ' ') at++
  return at
}

function wordEnd(line: readonly Cell[], to: number, least: number): number {
  if (to === line.length) return to
  let at = to
  while (at > least && line[at]!.text !== ' ') at--
  // What goes on without a space behind the words, or is all one word, is cut where the room ends.
  return line[at]!.text === ' ' ? at : to
}

/** The number of the cell that an offset stands in. */
function firstCell(line: readonly Cell[], offset: number): number {
  return Math.max(0, cellAfter(line, offset + 1) - 1)
}

/** The number of the first cell that begins at an offset or behind it. */
function cellAfter(line: readonly Cell[], offset: number): number {
  let low = 0
  let high = line.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (line[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function size(line: readonly Cell[]): number {
  return line.reduce((sum, cell) => sum + cell.width, 0)
}
