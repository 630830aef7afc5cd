import type {Range} from '../draft.ts'
import {findChoices, hasChoices} from './choices.ts'
import {readLiquid, readMustache, readNotify, readScript, readToolkit, type Statement} from './statements.ts'

/** A tag of a template language, and what it does to the text around it. */
export type Tag = Range & Statement

/** How the tags of a language are written. */
interface Brackets {
  open: string
  close: string
  read(inside: string): Statement
}

const print = (): Statement => ({does: 'print'})
const comment = (body: string): Statement => ({does: 'comment', body})

const brackets: readonly Brackets[] = [
  {open: '{{!--', close: '--}}', read: comment},
  {open: '{{~!--', close: '--~}}', read: comment},
  {open: '{{', close: '}}', read: readMustache},
  {open: '{%', close: '%}', read: readLiquid},
  {open: '{#', close: '#}', read: comment},
  {open: '<%', close: '%>', read: readScript},
  {open: '[%', close: '%]', read: readToolkit},
  {open: '${', close: '}', read: print},
  {open: '((', close: '))', read: readNotify}
]

const opener = /\{[{%#]|<%|\[%|\$\{|\(\(/g

/** No tag is longer: what is, is a bracket that was never closed. */
const longestTag = 4000

/** Whether a text may hold tags that are more than words. Cheap: most texts have none. */
export function hasTags(text: string): boolean {
  if (text.includes('<%') || text.includes('[%') || (text.includes('??') && text.includes('(('))) return true
  return text.includes('{') && (/\{[%#]|\{\{~?\s?(?:[#^!/>&{=]|else\b)/.test(text) || hasChoices(text))
}

/**
 * Finds the tags of Liquid, Jinja, Twig, Nunjucks, Django, Handlebars, Mustache, ERB, EJS, Template Toolkit and GOV.UK
 * Notify, and the choices of ICU MessageFormat.
 *
 * @param text the template
 * @returns the tags in order, without overlaps
 */
export function findTags(text: string): Tag[] {
  const tags: Tag[] = []
  // A closing bracket that stands nowhere behind is not looked for again.
  const missing = new Set<string>()
  opener.lastIndex = 0
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const at = match.index
    const kind = brackets.find(({open, close}) => text.startsWith(open, at) && !missing.has(close))
    if (!kind) continue
    const close = text.indexOf(kind.close, at + kind.open.length)
    if (close === -1) missing.add(kind.close)
    if (close === -1 || close - at > longestTag) continue
    const inside = text.slice(at + kind.open.length, close)
    opener.lastIndex = add(tags, text, kind.read(inside), at, endOf(text, at, close, kind), missing)
  }
  return hasChoices(text) ? withoutOverlaps([...tags, ...findChoices(text)]) : tags
}

/** `{{{name}}}` ends one bracket later. */
function endOf(text: string, at: number, close: number, kind: Brackets): number {
  const end = close + kind.close.length
  return text.startsWith('{{{', at) && text[end] === '}' ? end + 1 : end
}

/** Adds a tag, or what it opens where that is read as a whole; gives the offset to go on from. */
function add(
  tags: Tag[],
  text: string,
  statement: Statement,
  start: number,
  end: number,
  missing: Set<string>
): number {
  if (statement.does === 'inline') {
    tags.push({start, end: start + statement.length, does: 'open', condition: statement.condition})
    tags.push({start: end - 2, end, does: 'close'})
    return end
  }
  if (statement.does === 'skip') {
    const ending = new RegExp(`\\{%[-+~\\s]{0,5}end${statement.until}[-+~\\s]{0,5}%\\}`, 'g')
    ending.lastIndex = end
    const match = missing.has(statement.until) ? null : ending.exec(text)
    if (!match) missing.add(statement.until)
    if (statement.until === 'comment') {
      const whole = {start, end: match ? ending.lastIndex : end}
      tags.push({...whole, does: 'comment', body: text.slice(end, match?.index ?? end)})
      return whole.end
    }
    tags.push({start, end, does: 'nothing'})
    if (!match) return end
    tags.push({start: match.index, end: ending.lastIndex, does: 'nothing'})
    return ending.lastIndex
  }
  tags.push({...statement, start, end})
  return end
}

function withoutOverlaps(tags: Tag[]): Tag[] {
  tags.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Tag[] = []
  for (const tag of tags) if (tag.start >= (kept.at(-1)?.end ?? 0)) kept.push(tag)
  return kept
}
