// Makes the examples in docs/reports.md: what each format says of one small draft.
import {VFile} from 'vfile'
import {lint, rules} from '../src/index.ts'
import {type Format, loadReporter} from '../src/report/index.ts'
import {between} from './pages.ts'

const draft =
  'Hi Anna,\n\nWe sent the parcel to the wrong town. We will send it back\nprior to Friday and come back to you soon.\n\nKind regards,\nElla\n'

const fences: Readonly<Partial<Record<Format, string>>> = {
  pretty: '',
  vfile: '',
  compact: '',
  jsonl: 'json',
  sarif: 'json',
  github: '',
  gitlab: 'json',
  rdjson: 'json',
  junit: 'xml',
  checkstyle: 'xml'
}

/**
 * The page about reports with an example of each.
 *
 * @param page the page, with a mark where each example stands
 */
export async function reportsPage(page: string): Promise<string> {
  const file = await lint(new VFile({value: draft, path: 'replies/parcel.txt'}), {channel: 'email'})
  let filled = page
  for (const [format, fence] of Object.entries(fences) as [Format, string][]) {
    const report = await loadReporter(format)
    const options = {columns: 80, colors: undefined, quiet: false, failOn: 'error', rules, version: '1.0.0'} as const
    const text = format === 'sarif' ? resultOf(report([file], options)) : report([file], options)
    const marks = {begin: `<!-- report: ${format} -->`, end: `<!-- /${format} -->`}
    filled = between(filled, marks, `\`\`\`${fence}\n${text.trimEnd()}\n\`\`\``)
  }
  return filled
}

/** The first result that has a fix, as the rules’ help fills pages. */
function resultOf(sarif: string): string {
  const {results} = JSON.parse(sarif).runs[0]
  return JSON.stringify(results.find((result: {fixes?: unknown}) => result.fixes) ?? results[0], undefined, 2)
}
