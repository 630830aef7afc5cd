import type {PositionMap, Range, Suppression} from './draft.ts'

/** A comment of any syntax, with what it says. */
export interface Comment extends Range {
  body: string
}

const directive = /^\s*reply-lint-(disable-next-line|disable-file|disable|enable)(?![\w-])([\w\s,-]*)/

/**
 * Reads comments that keep rules silent: `reply-lint-disable-next-line ID`, `reply-lint-disable ID` up to
 * `reply-lint-enable ID`, `reply-lint-disable-file ID`; several ids with commas or spaces, all rules without an id.
 *
 * @param comments the comments of a text, in any order
 * @param text the text
 * @param map from the text to the source
 */
export function readSuppressions(comments: readonly Comment[], text: string, map: PositionMap): Suppression[] {
  const found: Suppression[] = []
  /** Ranges that go on: by the rule, or by nothing for all rules. */
  const open = new Set<Suppression>()
  for (const comment of [...comments].sort((a, b) => a.start - b.start)) {
    const match = directive.exec(comment.body)
    if (!match) continue
    // What stands behind “--” says why.
    const ids = match[2]!
      .split('--', 1)[0]!
      .split(/[\s,]+/)
      .filter(Boolean)
    const rules = ids.length > 0 ? ids : undefined
    const start = match[1] === 'disable-file' ? 0 : match[1] === 'disable' ? comment.end : nextLine(text, comment.end)
    if (match[1] === 'enable') {
      for (const one of open)
        if (!rules || rules.join() === one.rules?.join()) {
          one.over = {start: one.over.start, end: comment.start}
          open.delete(one)
        }
      continue
    }
    const end = match[1] === 'disable-next-line' ? lineEnd(text, start) : text.length
    const suppression = {rules, over: {start, end}, comment: {start: comment.start, end: comment.end}}
    if (match[1] === 'disable') open.add(suppression)
    found.push(suppression)
  }
  return found.map(({rules, over, comment}) => ({
    rules,
    over: toSource(map, over),
    comment: toSource(map, comment)
  }))
}

function toSource(map: PositionMap, {start, end}: Range): Range {
  const source = map.toSource(start, end)
  return {start: source.start, end: source.end}
}

/** Where the next line begins that is not blank. */
function nextLine(text: string, from: number): number {
  let at = lineEnd(text, from)
  while (at < text.length && /\s/.test(text[at]!)) at++
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed === -1 ? text.length : feed
}
