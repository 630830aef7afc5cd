import {rules} from '../../rules/index.ts'
import type {Severity} from '../rule.ts'
import {print} from './output.ts'
import {openPage, type Page, type PageOptions, paragraph} from './page.ts'

/** From here on a table is easier to read than a list. */
const tableColumns = 72

const longestSeverity: Severity = 'suggestion'

/**
 * `reply-lint rules`: every rule in a few words.
 *
 * @param options what the user chose
 */
export async function listRules(options: PageOptions): Promise<void> {
  const page = await openPage(options)
  const names = Object.keys(rules)
  const width = Math.max(...names.map((name) => name.length))
  const lines = names.map((name) => (page.columns < tableColumns ? listItem(name, page) : tableRow(name, width, page)))
  const more = page.colors.dim(paragraph('reply-lint explain RULE tells more about one.', 0, page.columns))
  await print(`${lines.join('\n')}\n\n${more}\n`)
}

function tableRow(name: string, width: number, {columns, colors}: Page): string {
  const {severity, finds} = rules[name]!
  const indent = width + longestSeverity.length + 4
  const first = colors.strong(name.padEnd(width + 2)) + colors[severity](severity.padEnd(longestSeverity.length + 2))
  return first + paragraph(finds, indent, columns).trimStart()
}

function listItem(name: string, {columns, colors}: Page): string {
  const {severity, finds} = rules[name]!
  return `${colors.strong(name)}  ${colors[severity](severity)}\n${paragraph(finds, 2, columns)}`
}
