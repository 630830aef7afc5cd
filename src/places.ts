import type {Point} from 'unist'

/**
 * Turns offsets of a text into lines and columns: each by halving, so that many findings in a long text stay cheap.
 *
 * @param text the text
 * @returns the point of a UTF-16 offset; lines and columns from 1
 */
export function places(text: string): (offset: number) => Point & {offset: number} {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
}

/** Where each line begins; a line ends at a line feed, or at a carriage return that stands alone. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
