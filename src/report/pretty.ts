import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule.ts'
import {groupByQuotation, groupBySaying, type Placed, sortOut} from './arrange.ts'
import {noColors} from './colorless.ts'
import {excerpt, type Span} from './excerpt.ts'
import {type Frame, frameOf} from './frame.ts'
import type {Colors, Reporter, ReportOptions} from './reporter.ts'
import {countBySeverity, rank, severities, severityOf} from './severity.ts'
import {plain, width} from './width.ts'
import {wrap} from './wrap.ts'

/** A line longer than this is hard to follow with the eye, however wide the window is. */
const widest = 100
const narrowest = 40

/** In a narrower window the rules’ names have no column of their own. */
const ruleColumnFrom = 60

/** What stands under the words, so that the severities differ without colour, too. */
const underlines: Readonly<Record<Severity, string>> = {error: '^', warning: '~', suggestion: '-'}

/** What a block of the report is written with. */
interface Style {
  columns: number
  colors: Colors
  frame: Frame
  /** How wide the line numbers are. */
  digits: number
}

/**
 * The default report, for a writer in a hurry: in reading order, as a draft is mended from top to bottom; what the
 * whole reply lacks comes last, and then the counts, worst first.
 */
const pretty: Reporter = (files, options) => {
  const found = files.filter((file) => file.messages.length > 0)
  const blocks = found.map((file) => reportFile(file, options))
  const summary = summarize(files, found.length, options)
  return [...blocks, summary].filter(Boolean).join('\n')
}

export default pretty

function reportFile(file: VFile, {columns, colors}: ReportOptions): string {
  const {placed, whole} = sortOut(file.messages)
  const style: Style = {
    columns: Math.max(narrowest, Math.min(widest, columns)),
    colors: colors ?? noColors,
    frame: frameOf([file]),
    digits: String(placed.at(-1)?.line ?? 1).length
  }
  const text = String(file)
  const blocks = groupByQuotation(placed, text, quoteColumns(style)).map((group) => reportWords(group, text, style))
  if (whole.length > 0) blocks.push(reportWhole(whole, style))
  const name = file.path ? [`${style.colors.strong(plain(file.path))}\n`] : []
  return [...name, ...blocks].join('\n')
}

function quoteColumns(style: Style): number {
  return style.columns - margin(style).length
}

function margin({digits}: Style): string {
  return ' '.repeat(digits + 4)
}

function reportWords(group: readonly Placed[], text: string, style: Style): string {
  const {colors, digits} = style
  const quote = excerpt(text, group, quoteColumns(style))
  const number = String(group[0]!.line).padStart(digits)
  const lines = [`  ${colors.dim(number)}  ${quote.text}`, margin(style) + underline(group, quote.columns, colors)]
  const said = groupBySaying(group.map(({message}) => message))
  for (const messages of said) lines.push(...reportMessages(messages, style, said.length > 1))
  return `${lines.join('\n')}\n`
}

function underline(group: readonly Placed[], columns: readonly Span[], colors: Colors): string {
  const length = Math.max(...columns.map(({end}) => end))
  const marks = Array.from<Severity | undefined>({length})
  const drawn = group.map(({message}, index) => ({severity: severityOf(message), ...columns[index]!}))
  // Over words that are longer, shorter ones; over what matters less, what matters more.
  drawn.sort((a, b) => b.end - b.start - (a.end - a.start) || rank(b.severity) - rank(a.severity))
  for (const {severity, start, end} of drawn) marks.fill(severity, start, end)
  let line = ''
  for (let at = 0; at < marks.length; ) {
    const severity = marks[at]
    const from = at
    while (at < marks.length && marks[at] === severity) at++
    line += severity ? colors[severity](underlines[severity].repeat(at - from)) : ' '.repeat(at - from)
  }
  return line
}

function reportWhole(messages: readonly VFileMessage[], style: Style): string {
  const {colors, frame} = style
  const lines = [margin(style) + colors.dim(frame.wholeReply)]
  for (const message of messages) lines.push(...reportMessages([message], style, false))
  return `${lines.join('\n')}\n`
}

/** What is wrong, the rule behind it, and the better wording. Where a quotation is shared, the words are named. */
function reportMessages(messages: readonly VFileMessage[], style: Style, isNamed: boolean): string[] {
  const {colors, frame} = style
  const columns = quoteColumns(style)
  const message = messages[0]!
  const severity = severityOf(message)
  const label = frame.severity[severity]
  const says = `${label}\u00a0 ${isNamed ? nameWords(messages, columns / 3, frame) : ''}${message.reason}`
  const rule = message.ruleId ?? message.source ?? ''
  // The rules’ names make a column on the right where there is room for one, and else end the sentence.
  const hasColumn = columns >= ruleColumnFrom
  const lines = hasColumn ? wrap(says, columns - width(rule) - 2, 2) : wrap(`${says} (${rule})`, columns, 2)
  if (hasColumn) lines[0] += ' '.repeat(columns - width(lines[0]!) - width(rule)) + colors.dim(rule)
  else lines.push(lines.pop()!.replace(/\([^()]*\)$/, (name) => colors.dim(name)))
  lines[0] = colors[severity](label) + lines[0]!.slice(label.length)
  const better = message.note ?? message.expected?.map(frame.quote).join(', ')
  if (better) lines.push(...wrap(`→ ${better}`, columns, 2))
  return lines.map((line) => margin(style) + line)
}

/** “These”, “words”: before what is said of them, unless they are too long for a name. */
function nameWords(messages: readonly VFileMessage[], most: number, {quote}: Frame): string {
  const words = [...new Set(messages.map(({actual}) => plain(actual ?? '')))]
  if (words.some((each) => !each || width(each) > most)) return ''
  return `${words.map(quote).join(', ')}: `
}

function summarize(files: readonly VFile[], found: number, {colors = noColors, quiet}: ReportOptions): string {
  if (files.length === 0) return ''
  const frame = frameOf(files)
  const counts = countBySeverity(files)
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => colors[severity](frame.count(severity, counts[severity])))
  if (parts.length === 0) return `${colors.good(quiet ? frame.noErrors(files.length) : frame.clean(files.length))}\n`
  return `${parts.join(', ')}${files.length > 1 ? frame.inFiles(found, files.length) : ''}\n`
}
