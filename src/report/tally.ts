import type {VFile} from 'vfile'
import type {Severity} from '../rule.ts'
import {frameOf} from './frame.ts'
import type {Colors} from './reporter.ts'
import {severities, severityOf} from './severity.ts'

/** What stands under the words, and in a bar, so that the severities differ without colour, too. */
export const signs: Readonly<Record<Severity, string>> = {error: '^', warning: '~', suggestion: '-'}

/** From so many files with findings on, it is worth telling how often each rule found something. */
export const tallyFrom = 3

/** More rows than this are no summary. */
const mostRows = 12

/**
 * How often each rule found something, in bars, most often first.
 *
 * @param files files with messages
 * @param columns how wide a line may be
 * @param colors what to paint it in
 * @returns lines; rules that found least are left out where there are many
 */
export function tally(files: readonly VFile[], columns: number, colors: Colors): string[] {
  const found = countByRule(files)
  const rows = found.slice(0, found.length > mostRows + 1 ? mostRows : undefined)
  const most = Math.max(...rows.map(({count}) => count))
  const nameWidth = Math.max(...rows.map(({rule}) => rule.length))
  const countWidth = String(most).length
  const room = Math.max(1, columns - nameWidth - countWidth - 6)
  const lines = rows.map(({rule, count, bySeverity}) => {
    const bar = severities.map((severity) => colors[severity](signs[severity].repeat(scaled(bySeverity[severity]))))
    return `  ${rule.padEnd(nameWidth)}  ${String(count).padStart(countWidth)}  ${bar.join('')}`
  })
  return rows.length < found.length
    ? [...lines, `  ${colors.dim(frameOf(files).otherRules(found.length - rows.length))}`]
    : lines

  function scaled(count: number): number {
    return most <= room ? count : count === 0 ? 0 : Math.max(1, Math.round((count * room) / most))
  }
}

interface RuleCount {
  rule: string
  count: number
  bySeverity: Record<Severity, number>
}

function countByRule(files: readonly VFile[]): RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const message of files.flatMap((file) => file.messages)) {
    const rule = message.ruleId ?? message.source ?? ''
    const known = counts.get(rule) ?? {rule, count: 0, bySeverity: {error: 0, warning: 0, suggestion: 0}}
    known.count++
    known.bySeverity[severityOf(message)]++
    counts.set(rule, known)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || b.bySeverity.error - a.bySeverity.error)
}
