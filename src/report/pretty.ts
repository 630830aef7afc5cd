import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule.ts'
import {groupByDraft, groupByQuotation, groupBySaying, type Placed, sortOut} from './arrange.ts'
import {noColors} from './colorless.ts'
import {excerpt, type Span} from './excerpt.ts'
import {type Frame, frameOf} from './frame.ts'
import {type Colors, type Reporter, type ReportOptions, standardInput} from './reporter.ts'
import {countBySeverity, rank, severities, severityOf} from './severity.ts'
import {signs, tally, tallyFrom} from './tally.ts'
import {plain, width} from './width.ts'
import {wrap} from './wrap.ts'

/** A line longer than this is hard to follow with the eye, however wide the window is. */
const widest = 100
const narrowest = 40

/** In a narrower window the rules’ names have no column of their own. */
const ruleColumnFrom = 60

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
  const blocks = found.map((file) => reportFile(file, found.length, options))
  const summary = summarize(files, found.length, options)
  if (found.length < tallyFrom) return [...blocks, summary].filter(Boolean).join('\n')
  const rows = tally(found, columnsOf(options), options.colors ?? noColors)
  return [...blocks, `${rows.join('\n')}\n`, summary].join('\n')
}

export default pretty

function reportFile(file: VFile, of: number, options: ReportOptions): string {
  const style: Style = {
    columns: columnsOf(options),
    colors: options.colors ?? noColors,
    frame: frameOf([file]),
    digits: String(Math.max(1, ...file.messages.map(({line}) => line ?? 1))).length
  }
  const blocks = groupByDraft(file.messages).flatMap(([name, messages]) => reportDraft(name, messages, file, style))
  return [...nameFile(file, of, style), ...blocks].join('\n')
}

/** The file’s name; among others, with what was found in it at the end of the line. */
function nameFile({path, messages}: VFile, of: number, {columns, colors, frame}: Style): string[] {
  if (of === 1) return path ? [`${colors.strong(plain(path))}\n`] : []
  const name = plain(path ?? standardInput)
  const counts = countBySeverity(messages)
  const found = severities.filter((severity) => counts[severity] > 0)
  const told = found.map((severity) => frame.count(severity, counts[severity])).join(', ')
  return [`${colors.strong(name)}${' '.repeat(Math.max(2, columns - width(name) - width(told)))}${colors.dim(told)}\n`]
}

/** A draft: what is said of its words, and of it as a whole. One of several in a file has a name. */
function reportDraft(name: string, messages: readonly VFileMessage[], file: VFile, style: Style): string[] {
  const text = String(file)
  const {placed, whole} = sortOut(messages)
  const blocks = groupByQuotation(placed, text, quoteColumns(style)).map((group) => reportWords(group, text, style))
  if (whole.length > 0) blocks.push(reportWhole(whole, style))
  return name ? [`  ${style.colors.strong(plain(name))}\n`, ...blocks] : blocks
}

function columnsOf({columns}: ReportOptions): number {
  return Math.max(narrowest, Math.min(widest, columns))
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
    line += severity ? colors[severity](signs[severity].repeat(at - from)) : ' '.repeat(at - from)
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
  if (better) {
    const [first, ...rest] = wrap(`→ ${better}`, columns, 2)
    lines.push(colors.good('→') + first!.slice(1), ...rest)
  }
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
  const counts = countBySeverity(files.flatMap(({messages}) => messages))
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => colors[severity](frame.count(severity, counts[severity])))
  if (parts.length === 0) return `${colors.good(quiet ? frame.noErrors(files.length) : frame.clean(files.length))}\n`
  return `${parts.join(', ')}${files.length > 1 ? frame.inFiles(found, files.length) : ''}\n`
}
