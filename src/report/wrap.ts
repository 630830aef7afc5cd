import {isSimple, plain, width} from './width.ts'

/**
 * Wraps a text at its spaces. A word that is longer than a line stands on one of its own.
 *
 * @param text the text
 * @param columns how many columns there are
 * @param hang by how much each line but the first is indented; its spaces count among the columns
 */
export function wrap(text: string, columns: number, hang = 0): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of piecesOf(text)) {
    const size = width(word)
    if (line && used + 1 + size > columns) {
      lines.push(line)
      line = ' '.repeat(hang) + word
      used = hang + size
    } else {
      used += size + (line ? 1 : 0)
      line += line ? ` ${word}` : word
    }
  }
  return [...lines, line]
}

/** Without an expression for nearly every text, as V8 would have to compile it. */
function piecesOf(text: string): string[] {
  return isSimple(text) ? text.split(' ').filter(Boolean) : text.split(/[ \t\r\n]+/).map(plain)
}
