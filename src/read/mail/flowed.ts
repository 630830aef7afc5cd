import type {Prose} from '../draft.ts'
import {compose, ProseBuilder} from '../prose-builder.ts'

/**
 * Joins the lines of `format=flowed` (RFC 3676): a line that ends in a space goes on in the next one of its depth of
 * quotation; a space at the beginning of a line only protects what follows.
 *
 * @param prose the decoded part
 * @param deletesSpace whether the space at the end was put in only for that (`delsp=yes`)
 */
export function unflow(prose: Prose, deletesSpace: boolean): Prose {
  const {text} = prose
  const builder = new ProseBuilder(text)
  let before: {depth: number; flows: boolean} | undefined
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed === -1 ? text.length : feed + 1
    const lineEnd = feed === -1 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed
    let from = start
    while (from < lineEnd && text[from] === '>') from++
    const depth = from - start
    const joins = before?.flows === true && before.depth === depth
    if (!joins) {
      if (before?.flows) builder.copy(start - 1, start)
      builder.copy(start, from)
    }
    if (text[from] === ' ') {
      // Marks of quotation keep their space: what reads them looks for it.
      if (depth > 0 && !joins) builder.copy(from, from + 1)
      from++
    }
    const isMark = text.slice(from, lineEnd) === '-- '
    const flows = !isMark && lineEnd > from && text[lineEnd - 1] === ' ' && feed !== -1
    builder.copy(from, flows && deletesSpace ? lineEnd - 1 : lineEnd)
    if (!flows) builder.copy(lineEnd, next)
    before = {depth, flows}
    start = next
  }
  const {map, text: joined} = builder.build()
  return {text: joined, map: compose(prose.map, map)}
}
