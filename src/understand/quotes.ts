import {remembered} from '../lazy.ts'
import type {Message} from './reply.ts'
import {type Span, spanAt} from './spans.ts'

/** Longest quotation that is looked for; a mark without its mate quotes nothing. */
const longest = 300
/** What closes what a mark opens. Finnish opens and closes with the same one. */
const closing: Readonly<Record<string, string>> = {'"': '"', '“': '”', '”': '”', '«': '»', '„': '“'}

/** The stretches of a message that stand in quotation marks, in order. */
const quotationsOf = remembered(({text}: Message): Span[] => {
  const found: Span[] = []
  let end = 0
  for (const {0: mark, index} of text.matchAll(/["“”«„]/g)) {
    if (index < end) continue
    const inside = text.slice(index + 1, index + 1 + longest).split('\n', 1)[0]!
    const length = inside.indexOf(closing[mark]!)
    if (length <= 0) continue
    end = index + length + 2
    found.push({start: index, end})
  }
  return found
})

/**
 * Whether words stand in quotation marks: they are somebody else’s, or what a screen says.
 *
 * @param message the message
 * @param start UTF-16 offset of the first of them
 * @param end the one behind them
 */
export function isQuoted(message: Message, start: number, end = start + 1): boolean {
  const quotation = spanAt(quotationsOf(message), start)
  return quotation !== undefined && end <= quotation.end
}

/**
 * Whether the writer’s own words stand at an offset: no quotation, and no field of a template.
 *
 * @param message the message
 * @param offset the UTF-16 offset
 */
export function isOwnAt(message: Message, offset: number): boolean {
  return !isQuoted(message, offset) && !spanAt(message.placeholders, offset)
}
