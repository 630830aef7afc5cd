import type {Paragraph, Root, Sentence, SentenceContent, WordContent} from 'nlcst'
import type {Point, Position} from 'unist'
import {type Class, punctuationClass, spaceClass, wordClass} from './classes.ts'
import {isSpace, isWord, type Source, type Token} from './tokens.ts'

type Leaf = WordContent & {value: string}

/** Builds nlcst’s nodes, in the order of the text: a point is made once, where the last one ended. */
class Builder {
  private readonly source: Source
  private line = 1
  private lineStart = 0
  /** Where the text that has been built so far ends. */
  point: Point = {line: 1, column: 1, offset: 0}

  constructor(source: Source) {
    this.source = source
  }

  /** The raw token of a number. */
  leaf(number: number): Leaf {
    const {text, starts, classes} = this.source
    const from = starts[number]!
    const to = starts[number + 1]!
    const start = this.point
    // Only white space has line ends in it.
    if (classes[number] === spaceClass) this.count(from, to)
    this.point = {line: this.line, column: to - this.lineStart + 1, offset: to}
    return {
      type: leafType(classes[number]!),
      value: text.slice(from, to),
      position: {start, end: this.point}
    } as Leaf
  }

  /** A token of a sentence. */
  token(token: Token): SentenceContent {
    if (!isWord(token)) return this.leaf(token.from) as SentenceContent
    const start = this.point
    const children: WordContent[] = []
    for (let number = token.from; number < token.to; number++) children.push(this.leaf(number))
    return {type: 'WordNode', children, position: this.since(start)}
  }

  /** The position of what began at a point and ends here. */
  since(start: Point): Position {
    return {start, end: this.point}
  }

  private count(from: number, to: number): void {
    const {text} = this.source
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code !== 10 && code !== 13) continue
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++
      this.line++
      this.lineStart = at + 1
    }
  }
}

function leafType(is: Class): 'TextNode' | 'WhiteSpaceNode' | 'PunctuationNode' | 'SymbolNode' {
  if (is === wordClass) return 'TextNode'
  if (is === spaceClass) return 'WhiteSpaceNode'
  return is === punctuationClass ? 'PunctuationNode' : 'SymbolNode'
}

/**
 * Builds the tree of a text. A line end that stands between two sentences ends the paragraph.
 *
 * @param sentences the tokens of each sentence, and of white space beside sentences
 * @param source the text
 */
export function treeOf(sentences: readonly (readonly Token[])[], source: Source): Root {
  const builder = new Builder(source)
  const children: Root['children'] = []
  let paragraph: Paragraph['children'] = []

  /** White space at a paragraph’s edges stands beside it. */
  function close(): void {
    const isEdge = (at: number) => paragraph[at]?.type === 'WhiteSpaceNode'
    let [from, to] = [0, paragraph.length]
    while (from < to && isEdge(from)) from++
    while (to > from && isEdge(to - 1)) to--
    const inner = paragraph.slice(from, to)
    const edges = paragraph as Root['children']
    children.push(...edges.slice(0, from))
    if (inner.length > 0)
      children.push({
        type: 'ParagraphNode',
        children: inner,
        position: {start: inner[0]!.position!.start, end: inner.at(-1)!.position!.end}
      })
    children.push(...edges.slice(to))
    paragraph = []
  }

  for (const tokens of sentences) {
    const {point} = builder
    const first = tokens[0]!
    if (isSpace(first)) {
      paragraph.push(builder.token(first) as Paragraph['children'][number])
      if (hasOnlyLineEnds(source.text.slice(first.start, first.end))) close()
    } else {
      const content: Sentence['children'] = []
      for (let at = 0; at < tokens.length; at++) content.push(builder.token(tokens[at]!))
      paragraph.push({type: 'SentenceNode', children: content, position: builder.since(point)})
    }
  }
  close()
  return {type: 'RootNode', children, position: builder.since({line: 1, column: 1, offset: 0})}
}

/** Whether white space is line ends, and else nothing but spaces and tabs. */
function hasOnlyLineEnds(space: string): boolean {
  let hasLineEnd = false
  for (const letter of space) {
    if (letter === '\n' || letter === '\r') hasLineEnd = true
    else if (letter !== ' ' && letter !== '\t') return false
  }
  return hasLineEnd
}
