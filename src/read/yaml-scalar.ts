import type {Scalar} from 'yaml'
import type {Prose} from './draft.ts'
import {ProseBuilder} from './prose-builder.ts'

/**
 * The text of a YAML scalar with its way back: its escapes and its folded lines.
 *
 * @param source the file
 * @param scalar the scalar as the parser read it; its value is the truth
 */
export function unfold(source: string, scalar: Scalar.Parsed & Scalar<string>): Prose {
  const {type, value} = scalar
  const [start, end] = scalar.range
  const builder = new ProseBuilder(source)
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') unfoldBlock(builder, source, start, end, value)
  else if (type === 'PLAIN') unfoldFlow(builder, source, start, end, '')
  else unfoldFlow(builder, source, start + 1, end - 1, type === 'QUOTE_DOUBLE' ? '\\' : "'")
  const prose = builder.build()
  if (prose.text === value) return prose
  // Whatever the file does that is not foreseen here: the reply is right, and stands somewhere in the scalar.
  const whole = new ProseBuilder(source)
  whole.put(value, start, end)
  return whole.build()
}

const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\t': '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029'
}
const digits: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8}

/** A scalar on one line, or folded over several. */
function unfoldFlow(builder: ProseBuilder, source: string, start: number, end: number, mark: string): void {
  let copied = start
  const replace = (text: string, from: number, to: number): number => {
    builder.copy(copied, from)
    builder.put(text, from, to)
    copied = to
    return to
  }
  for (let at = start; at < end; ) {
    const letter = source[at]!
    if (mark === "'" && letter === "'") at = replace("'", at, at + 2)
    else if (mark === '\\' && letter === '\\') {
      const next = source[at + 1]!
      const count = digits[next]
      if (next === '\n' || next === '\r') at = replace('', at, afterBlank(source, at + 1, end))
      else if (count)
        at = replace(
          String.fromCodePoint(Number.parseInt(source.slice(at + 2, at + 2 + count), 16)),
          at,
          at + 2 + count
        )
      else at = replace(named[next] ?? next, at, at + 2)
    } else if (letter === ' ' || letter === '\t' || letter === '\n' || letter === '\r') {
      const to = afterBlank(source, at, end)
      const breaks = source.slice(at, to).split('\n').length - 1
      at = breaks === 0 ? to : replace(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at, to)
    } else at++
  }
  builder.copy(copied, end)
}

function afterBlank(source: string, from: number, end: number): number {
  let at = from
  while (at < end && ' \t\r\n'.includes(source[at]!)) at++
  return at
}

/** A scalar of lines below its key: `|` keeps the line breaks, `>` makes spaces of some. The value tells which. */
function unfoldBlock(builder: ProseBuilder, source: string, start: number, end: number, value: string): void {
  let line = source.indexOf('\n', start) + 1
  if (line === 0) return
  const indent = indentOf(source, line, end, source.slice(start, line))
  let breakStart = line
  while (line < end && builder.length < value.length) {
    const feed = source.indexOf('\n', line)
    const next = feed === -1 || feed >= end ? end : feed + 1
    const lineEnd = feed === -1 || feed >= end ? end : source[feed - 1] === '\r' ? feed - 1 : feed
    const words = Math.min(line + indent, lineEnd)
    if (words < lineEnd) {
      const between = betweenLines(value, builder.length, source.slice(words, lineEnd))
      builder.put(between, breakStart, Math.max(breakStart, line))
      builder.copy(words, lineEnd)
      breakStart = lineEnd
    }
    line = next
  }
  builder.put(value.slice(builder.length), breakStart, Math.max(breakStart, Math.min(line, end)))
}

/** What the value has before the words of a line: nothing, a space, or line breaks. */
function betweenLines(value: string, from: number, words: string): string {
  let at = from
  while (value[at] === '\n') at++
  if (value.startsWith(words, at)) return value.slice(from, at)
  return value[from] === ' ' && value.startsWith(words, from + 1) ? ' ' : ''
}

/** How far a block’s lines are indented: what its header says, or else its first line of words. */
function indentOf(source: string, from: number, end: number, header: string): number {
  const given = /^[|>][+-]?(\d)/.exec(header)?.[1]
  for (let line = from; line < end; ) {
    const feed = source.indexOf('\n', line)
    const lineEnd = feed === -1 ? end : feed
    let at = line
    while (at < lineEnd && source[at] === ' ') at++
    if (at < lineEnd && source[at] !== '\r') {
      if (!given) return at - line
      break
    }
    line = lineEnd + 1
  }
  if (!given) return 0
  let own = source.lastIndexOf('\n', from - 2) + 1
  const begin = own
  while (source[own] === ' ') own++
  return Number(given) + own - begin
}
