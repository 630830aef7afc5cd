import {rules} from '../../rules/index.ts'
import {severities} from '../report/severity.ts'
import type {LanguageCode, Severity} from '../rule.ts'
import {print} from './output.ts'
import {openPage, type Page, type PageOptions, paragraph} from './page.ts'

/** From here on a table is easier to read than a list. */
const tableColumns = 72

const words = {
  en: {
    severity: {error: 'Errors', warning: 'Warnings', suggestion: 'Suggestions'},
    more: 'reply-lint explain RULE tells more about one.'
  },
  fi: {
    severity: {error: 'Virheet', warning: 'Varoitukset', suggestion: 'Ehdotukset'},
    more: 'reply-lint explain SÄÄNTÖ --language fi kertoo säännöstä lisää.'
  }
} as const satisfies Record<LanguageCode, {severity: Record<Severity, string>; more: string}>

/**
 * `reply-lint rules`: every rule in a few words, worst first.
 *
 * @param options what the user chose
 */
export async function listRules(options: PageOptions): Promise<void> {
  const page = await openPage(options)
  const language = options.language ?? 'en'
  const names = Object.keys(rules)
  const width = Math.max(...names.map((name) => name.length))
  const item = page.columns < tableColumns ? listItem : tableRow
  const blocks = severities.map((severity) => {
    const rows = names
      .filter((name) => rules[name]!.severity === severity)
      .map((name) => item(name, rules[name]!.finds[language], width, page))
    return [page.colors[severity](words[language].severity[severity]), ...rows].join('\n')
  })
  const more = page.colors.dim(paragraph(words[language].more, 0, page.columns))
  await print(`${[...blocks, more].join('\n\n')}\n`)
}

function tableRow(name: string, finds: string, width: number, {columns, colors}: Page): string {
  return `  ${colors.strong(name.padEnd(width))}  ${paragraph(finds, width + 4, columns).trimStart()}`
}

function listItem(name: string, finds: string, _width: number, {columns, colors}: Page): string {
  return `  ${colors.strong(name)}\n${paragraph(finds, 4, columns)}`
}
