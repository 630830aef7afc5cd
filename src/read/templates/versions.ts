import type {Comment} from '../comments.ts'
import {identity, type Prose, type Range} from '../draft.ts'
import {ProseBuilder} from '../prose-builder.ts'
import {chooseBranches, findBranches} from './branches.ts'
import {findTags, hasTags, type Tag} from './tags.ts'

/** A template as its customers get it. */
export interface Template {
  /** The text without tags, one for each set of branches; all its branches stand in one of them. */
  versions: Prose[]
  comments: Comment[]
  /** Whether there are tags other than fields. */
  isTemplate: boolean
  /** Whether some of the letter stands in other files. */
  includes: boolean
}

/**
 * Takes the tags of template languages out of a text. What they print stays, as a word.
 *
 * @param text the template
 */
export function readTemplate(text: string): Template {
  const tags = hasTags(text) ? findTags(text) : []
  const silent = tags.filter(({does}) => does !== 'print')
  if (silent.length === 0) return {versions: [{text, map: identity}], comments: [], isTemplate: false, includes: false}
  const cuts = cutLines(
    text,
    silent.map((tag) => trimmed(text, tag))
  )
  const choices = findBranches(tags, text.length)
  const versions = chooseBranches(choices, text.length).map((out) => without(text, [...cuts, ...out]))
  const comments = silent.flatMap((tag) => (tag.does === 'comment' ? [tag] : []))
  return {versions, comments, isTemplate: true, includes: tags.some(({does}) => does === 'include')}
}

/** The fields of a text. */
function findPrints(text: string): Range[] {
  return /\{\{|\$\{|<%|\[%|\{%|\(\(/.test(text) ? findTags(text).filter(({does}) => does === 'print') : []
}

const opensTrimming = /^(?:\{%[-~]|\{\{~|<%[-_]|\[%[-=~])/
const closesTrimming = /(?:[-~]%\}|~\}\}|[-_]%>|[-=~]%\])$/

/** A tag with the white space that it takes away by its marks: `{%-`, `~}}`. */
function trimmed(text: string, tag: Tag): Range {
  let {start, end} = tag
  const written = text.slice(start, end)
  if (opensTrimming.test(written)) while (start > 0 && isBlank(text, start - 1, true)) start--
  if (closesTrimming.test(written.slice(-4))) while (isBlank(text, end, true)) end++
  return {start, end}
}

function isBlank(text: string, at: number, breaks = false): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 9 || (breaks && (code === 10 || code === 13))
}

/** Where tags stand alone on their lines, the whole lines go: they would leave blank ones. */
function cutLines(text: string, tags: readonly Range[]): Range[] {
  const cuts: Range[] = []
  for (let first = 0; first < tags.length; ) {
    let {start, end} = tags[first]!
    let next = first + 1
    for (;;) {
      let to = end
      while (isBlank(text, to)) to++
      if (next < tags.length && tags[next]!.start <= to) end = Math.max(end, tags[next++]!.end)
      else {
        let from = start
        while (from > 0 && isBlank(text, from - 1)) from--
        const feed = text.startsWith('\r\n', to) ? 2 : text[to] === '\n' ? 1 : 0
        const alone = (from === 0 || text[from - 1] === '\n') && (feed > 0 || to === text.length)
        if (alone) {
          start = from
          end = to + feed
        }
        break
      }
    }
    if (start < (cuts.at(-1)?.end ?? 0)) start = cuts.at(-1)!.end
    const alone = end > tags[next - 1]!.end || start < tags[first]!.start
    if (alone) cuts.push({start, end})
    else cuts.push(...tags.slice(first, next))
    first = next
  }
  return cuts
}

function without(text: string, out: readonly Range[]): Prose {
  const builder = new ProseBuilder(text)
  let copied = 0
  const copy = (from: number, to: number): void => {
    // Tags that trim, and lines that go as a whole, must not make one word of two.
    const joins = builder.length > 0 && from > copied && isWord(text[copied - 1]) && isWord(text[from])
    if (joins && text.slice(copied, from).includes('\n')) builder.put('\n', copied, from)
    builder.copy(from, to)
    copied = to
  }
  let at = 0
  for (const {start, end} of [...out].sort((a, b) => a.start - b.start)) {
    if (start > at) copy(at, start)
    at = Math.max(at, end)
  }
  copy(at, text.length)
  return builder.build()
}

/** A letter that no text has a use for. */
const mask = '\ue000'

/**
 * Hides what template languages print from a parser of markup: to it, each is one long word.
 *
 * @param text the text
 * @returns a text in which everything else stands where it stood
 */
export function hideFields(text: string): string {
  let hidden = ''
  let at = 0
  for (const {start, end} of findPrints(text)) {
    hidden += text.slice(at, start) + mask.repeat(end - start)
    at = end
  }
  return hidden + text.slice(at)
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && letter.trim() !== ''
}

/** A text without what template languages print. */
export function withoutFields(text: string): string {
  return hideFields(text).replaceAll(mask, '')
}
