import type {Severity} from '../../rule.ts'
import {rank} from '../severity.ts'
import {escapeHtml} from './escape.ts'

/** Words to be marked. */
export interface Mark {
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  severity: Severity
  /** The number of the finding, which its note has, too. */
  number: number
}

/** Of a text longer than this, what stands far from all marks is left out. */
const long = 20_000

/** How much is kept at each end of what is left out. */
const kept = 300

/**
 * A text as HTML, with links to the notes around the words that these are about. Where several findings meet, the
 * link goes to the one with the fewest words, and the worst one colours them.
 *
 * @param text the text
 * @param marks the words
 */
export function markText(text: string, marks: readonly Mark[]): string {
  const edges = new Set([0, text.length, ...marks.flatMap(({start, end}) => [start, end])])
  const cuts = [...edges].sort((a, b) => a - b)
  const open = new Set<Mark>()
  const byStart = [...marks].sort((a, b) => a.start - b.start)
  let next = 0
  let html = ''
  for (let index = 0; index < cuts.length; index++) {
    const from = cuts[index]!
    const to = cuts[index + 1] ?? from
    for (; next < byStart.length && byStart[next]!.start <= from; next++) open.add(byStart[next]!)
    const closing = [...open].filter(({end}) => end <= from)
    html += closing.map(({number}) => `<sup>${number}</sup>`).join('')
    for (const mark of closing) open.delete(mark)
    const words = text.slice(from, to)
    if (words) html += open.size > 0 ? link(words, [...open]) : escapeHtml(text.length > long ? shorten(words) : words)
  }
  return html
}

function link(words: string, marks: readonly Mark[]): string {
  const closest = marks.reduce((one, other) => (other.end - other.start < one.end - one.start ? other : one))
  const {severity} = marks.reduce((one, other) => (rank(other.severity) < rank(one.severity) ? other : one))
  const numbers = marks.map(({number}) => number).join(' ')
  return `<a class="mark ${severity}" href="#n${closest.number}" data-n="${numbers}">${escapeHtml(words)}</a>`
}

function shorten(words: string): string {
  return words.length > 3 * kept ? `${words.slice(0, kept)} […] ${words.slice(-kept)}` : words
}
