import {readMarks} from '../report/example.ts'
import type {Span} from '../report/excerpt.ts'
import {cells, plain, width} from '../report/width.ts'
import type {Examples} from '../rule.ts'
import {type Page, paragraph} from './page.ts'

/** The words of a page around the examples. */
export interface ExampleWords {
  customer: string
  /** What to say where the rule finds nothing in a language. */
  none: string
}

/**
 * The examples of a rule: what it finds, with the words underlined, and what it leaves alone.
 *
 * @param examples the examples in a language
 * @param words the words around them
 * @param page where they stand
 */
export function showExamples({as, bad, good}: Examples, words: ExampleWords, page: Page): string {
  const lines: string[] = []
  if (bad.length === 0) lines.push(paragraph(words.none, 2, page.columns))
  if (as?.customer) lines.push(page.colors.dim(paragraph(`${words.customer} ${as.customer}`, 2, page.columns)))
  for (const example of bad) {
    const {text, spans} = readMarks(flat(example))
    lines.push(showExample(page.colors.error('✗'), text, spans, page))
  }
  for (const example of good) lines.push(showExample(page.colors.good('✓'), flat(example), [], page))
  return lines.join('\n')
}

/** A text behind its sign, wrapped; below each line that has some of the words, these are underlined. */
function showExample(sign: string, text: string, spans: readonly Span[], {columns, colors}: Page): string {
  const isMarked = (offset: number) => spans.some(({start, end}) => start <= offset && offset < end)
  const lines: string[] = []
  let line = ''
  let marks = ''
  const finish = () => {
    lines.push(`${lines.length === 0 ? `  ${sign} ` : '    '}${line}`)
    if (marks.trim()) lines.push(`    ${colors.error(marks.trimEnd())}`)
  }
  for (const {0: word, index} of text.matchAll(/[^ ]+/g)) {
    if (line && width(line) + 1 + width(plain(word)) > columns - 4) {
      finish()
      line = ''
      marks = ''
    }
    if (line) {
      line += ' '
      marks += isMarked(index - 1) ? '~' : ' '
    }
    line += plain(word)
    marks += cells(word, index)
      .map((cell) => (isMarked(cell.start) ? '~' : ' ').repeat(cell.width))
      .join('')
  }
  finish()
  return lines.join('\n')
}

function flat(example: string): string {
  const lines = example.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join(' ')
}
