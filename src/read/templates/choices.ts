import type {Range} from '../draft.ts'
import type {Statement} from './statements.ts'

const choice = /\{\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}(?:plural|select|selectordinal)\s{0,9},/y

/** Whether a text may hold choices of ICU MessageFormat. */
export function hasChoices(text: string): boolean {
  return text.includes('{') && /,\s{0,9}(?:plural|select|selectordinal)\s{0,9},/.test(text)
}

/**
 * Finds the choices of ICU MessageFormat: `{count, plural, one {# day} other {# days}}`. What stands in the inner
 * brackets is text, the rest is tags.
 *
 * @param text the message
 */
export function findChoices(text: string): (Range & Statement)[] {
  const tags: (Range & Statement)[] = []
  /** What is open: choices by what they ask about, their branches, and other brackets. */
  const open: {kind: 'choice' | 'branch' | 'other'; asks?: string}[] = []
  for (let at = 0; at < text.length; ) {
    const around = open.at(-1)
    const inChoice = around?.kind === 'choice'
    choice.lastIndex = at
    const match = text[at] === '{' && !inChoice ? choice.exec(text) : null
    if (match) {
      tags.push({does: 'open', condition: undefined, isSwitch: true, start: at, end: choice.lastIndex})
      open.push({kind: 'choice', asks: match[1]!})
      at = choice.lastIndex
    } else if (text[at] === '}') {
      const closed = open.pop()
      if (closed?.kind === 'choice') tags.push({does: 'close', start: at, end: at + 1})
      if (closed?.kind === 'branch') tags.push({does: 'nothing', start: at, end: at + 1})
      at++
    } else if (inChoice) {
      const label = /^[^{}]{0,80}/.exec(text.slice(at, at + 80))![0]
      const begins = text[at + label.length] === '{'
      const range = {start: at, end: at + label.length + (begins ? 1 : 0)}
      if (begins) {
        open.push({kind: 'branch'})
        tags.push({does: 'branch', condition: {asks: `${around.asks} ${label.trim()}`, negated: false}, ...range})
      } else tags.push({does: 'nothing', ...range})
      at = Math.max(range.end, at + 1)
    } else {
      if (text[at] === '{') open.push({kind: 'other'})
      at++
    }
  }
  return open.some(({kind}) => kind === 'choice') ? [] : tags
}
