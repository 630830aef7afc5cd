import {cells, isSimple} from './width.ts'

/** What a terminal shows of a text, cell by cell, by their numbers. */
export interface Row {
  length: number
  /** How many columns some cells take, from one to before another. */
  width(from: number, to: number): number
  text(from: number, to: number): string
  /** The number of the first cell that begins at an offset or behind it. */
  after(offset: number): number
}

/**
 * @param text a text
 * @param offset what its offsets are counted from
 */
export function rowOf(text: string, offset: number): Row {
  return isSimple(text) ? simpleRow(text, offset) : cellRow(text, offset)
}

/** Nearly every text: each character is a cell of one column. */
function simpleRow(text: string, offset: number): Row {
  return {
    length: text.length,
    width: (from, to) => to - from,
    text: (from, to) => text.slice(from, to),
    after: (at) => Math.max(0, Math.min(text.length, at - offset))
  }
}

function cellRow(text: string, offset: number): Row {
  const row = cells(text, offset)
  return {
    length: row.length,
    width(from, to) {
      let columns = 0
      for (let at = from; at < to; at++) columns += row[at]!.width
      return columns
    },
    text: (from, to) =>
      row
        .slice(from, to)
        .map((cell) => cell.text)
        .join(''),
    after(at) {
      let low = 0
      let high = row.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (row[middle]!.start < at) low = middle + 1
        else high = middle
      }
      return low
    }
  }
}
