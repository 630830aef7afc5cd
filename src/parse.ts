import type {Node, Nodes, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import type {Parser, Plugin} from 'unified'
import type {Point, Position} from 'unist'
import type {LanguageCode} from './language/language.ts'

/**
 * The parser’s work grows faster than the text, so it gets pieces of about this many characters. A paragraph is
 * nearly always shorter, and its tree is the same whether it is parsed alone or in its letter.
 */
const pieceLength = 4000

/**
 * Parses prose into nlcst with retext-english or retext-latin, paragraph by paragraph: time is linear in the text.
 *
 * @param language the language to parse as
 */
export const replyParser: Plugin<[language: LanguageCode], string, Root> = function (language) {
  const plugin = language === 'en' ? retextEnglish : retextLatin
  plugin.call(this as never)
  const parser = this.parser as Parser<Root>
  this.parser = (document, file) => {
    const children: Root['children'] = []
    let line = 1
    let lineStart = 0
    let offset = 0
    for (const piece of pieces(document)) {
      const tree = parser(piece, file)
      if (offset > 0) move(tree, {line: line - 1, column: offset - lineStart, offset})
      children.push(...tree.children)
      for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) {
        line++
        lineStart = offset + at + 1
      }
      offset += piece.length
    }
    const first: Point = {line: 1, column: 1, offset: 0}
    const last: Point = {line, column: offset - lineStart + 1, offset}
    return {type: 'RootNode', children, position: {start: first, end: last}}
  }
}

/** Cuts a text at blank lines, and where none comes in time, at a line, a sentence or a space. */
export function* pieces(text: string): Iterable<string> {
  const blankLine = /\n[ \t\r]*\n/g
  let from = 0
  while (from < text.length) {
    blankLine.lastIndex = from
    let to = text.length
    if (to - from > pieceLength) {
      to = from
      for (let match = blankLine.exec(text); match; match = blankLine.exec(text)) {
        if (blankLine.lastIndex - from > pieceLength) break
        to = blankLine.lastIndex
      }
      if (to === from) to = cutIn(text, from, from + pieceLength)
    }
    yield text.slice(from, to)
    from = to
  }
}

function cutIn(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length
  const window = text.slice(from, to)
  for (const end of ['\n', '. ', ' ']) {
    const at = window.lastIndexOf(end)
    if (at > pieceLength / 2) return from + at + end.length
  }
  const code = text.charCodeAt(to - 1)
  return code >= 0xd800 && code < 0xdc00 ? to - 1 : to
}

/** Puts a tree that was parsed alone where it stands in the text. Points may be shared: each node gets its own. */
function move(node: Nodes | Node, by: Point): void {
  if (node.position)
    (node as {position: Position}).position = {start: moved(node.position.start, by), end: moved(node.position.end, by)}
  if ('children' in node) for (const child of (node as Root).children) move(child, by)
}

function moved(point: Point, by: Point): Point {
  return {
    line: point.line + by.line,
    column: point.line === 1 ? point.column + by.column : point.column,
    offset: (point.offset ?? 0) + (by.offset ?? 0)
  }
}
