import type {VFile} from 'vfile'
import type {RuleSetting} from '../house.ts'
import type {Options} from '../lint.ts'
import type {FileOptions} from '../read/index.ts'
import {severities, severityOf} from '../report/severity.ts'
import type {Severity} from '../rule.ts'
import {useCompiledPhrases} from './compiled-phrases.ts'
import {configure} from './configure.ts'
import {Failure, sentenceOf, status} from './failure.ts'
import {dash, isInteractive, nameOf, readText} from './input.ts'
import {lintAll} from './lint-all.ts'
import {type SelectOptions, type Source, select} from './select.ts'
import {checkReports, type ReportChoices, writeReports} from './write-reports.ts'

/** What the user chose. */
export interface LintOptions extends ReportChoices, SelectOptions {
  customer?: string
  channel?: NonNullable<Options['channel']>
  language?: NonNullable<Options['language']>
  situation?: NonNullable<Options['situation']>
  inputFormat?: NonNullable<FileOptions['format']>
  keys?: string[]
  preset?: NonNullable<FileOptions['preset']>
  /** A configuration file; or whether to look for one. */
  config?: string | boolean
  /** Severities by rule. */
  rule?: Record<string, RuleSetting>
}

/**
 * `reply-lint [files...]`: lints drafts and reports on all of them. What cannot be read does not stop the others.
 *
 * @param paths the files, folders and patterns, a dash for standard input; none stands for standard input, too
 * @param options what the user chose
 * @param showHelp helps a user who gave nothing to read
 * @returns the exit status
 */
export async function lintFiles(paths: readonly string[], options: LintOptions, showHelp: () => void): Promise<number> {
  const asksGit = options.staged || options.since !== undefined
  if (paths.length === 0 && !asksGit && isInteractive()) {
    showHelp()
    return status.failed
  }
  await checkReports(options)
  useCompiledPhrases(__dirname)
  const {sources, failed} = await select(paths, options)
  const tasks = await configure(sources, options, await readCustomer(options.customer, sources))
  const {files, code} = await lintAll(tasks, failed)
  const isFailing = files.some((file) => fails(file, options.failOn))
  if (options.quiet)
    for (const file of files) file.messages = file.messages.filter((message) => severityOf(message) === 'error')
  const isWritten = await writeReports(files, options)
  if (code !== status.clean || !isWritten) return status.failed
  return isFailing ? status.findings : status.clean
}

async function readCustomer(customer: string | undefined, sources: readonly Source[]): Promise<string | undefined> {
  if (customer === undefined) return undefined
  if (customer === dash && sources.some(({path}) => path === dash))
    throw new Failure('Standard input cannot be both the draft and the customer’s message; name a file for one of them')
  try {
    return await readText(customer)
  } catch (error) {
    throw new Failure(sentenceOf(error, nameOf(customer)))
  }
}

function fails(file: VFile, failOn: LintOptions['failOn']): boolean {
  const failing: readonly Severity[] = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  return file.messages.some((message) => failing.includes(severityOf(message)))
}
