import type {VFile} from 'vfile'
import {severities, severityOf} from '../report/severity.ts'
import type {Severity} from '../rule.ts'
import type {BaselineOptions} from './baseline.ts'
import {useCompiledPhrases} from './compiled-phrases.ts'
import {configure, type Task} from './configure.ts'
import {readCustomer} from './customer.ts'
import {Failure, say, status} from './failure.ts'
import type {FixOptions} from './fix-all.ts'
import {isInteractive} from './input.ts'
import {type Crew, lintAll} from './lint-all.ts'
import type {JudgingOptions} from './options.ts'
import {type SelectOptions, select} from './select.ts'
import type {WorkerChoice} from './workers/choose.ts'
import {checkReports, type ReportChoices, writeReports} from './write-reports.ts'

/** What the user chose. */
export interface LintOptions extends JudgingOptions, ReportChoices, SelectOptions, FixOptions, BaselineOptions {
  /** How many warnings are too many, less one. */
  maxWarnings?: number
  cache?: boolean
  cacheLocation?: string
  watch?: boolean
  timing?: boolean
  workers?: WorkerChoice
}

/**
 * `reply-lint [files...]`: lints drafts and reports on all of them. What cannot be read does not stop the others.
 *
 * @param paths the files, folders and patterns, a dash for standard input; none stands for standard input, too
 * @param options what the user chose
 * @param showHelp helps a user who gave nothing to read
 * @returns the exit status
 */
export async function lintFiles(
  paths: readonly string[],
  options: LintOptions,
  showHelp: () => Promise<void>
): Promise<number> {
  const asksGit = options.staged || options.since !== undefined
  if (paths.length === 0 && !asksGit && isInteractive()) {
    await showHelp()
    return status.failed
  }
  if (options.watch) {
    const {watch, ...once} = options
    return await (await import('./watch.ts')).watchFiles(paths, () => lintFiles(paths, once, showHelp))
  }
  await checkReports(options)
  useCompiledPhrases(__dirname)
  const timing = options.timing ? new (await import('./timing.ts')).Timing() : undefined
  const {onStep} = timing ?? {}
  const {sources, failed} = await select(paths, options)
  const customer = await readCustomer(options.customer, sources)
  const tasks = await configure(sources, {...options, onStep}, customer)
  const mends = options.fix || options.fixDryRun
  const crew = options.workers === undefined ? undefined : await crewFor(options, tasks, customer)
  const linted = mends
    ? await (await import('./fix-all.ts')).fixAll(tasks, failed, options)
    : await lintAll(tasks, failed, options.cache ? await cacheFile(options) : undefined, crew)
  const {files} = linted
  if (options.baseline !== undefined || options.pruneBaseline)
    (await import('./baseline.ts')).silenceKnown(files, options)
  const isFailing = files.some((file) => fails(file, options.failOn)) || hasTooMany(files, options.maxWarnings)
  if (options.quiet)
    for (const file of files) file.messages = file.messages.filter((message) => severityOf(message) === 'error')
  const isWritten = linted.isShown || (await writeReports(files, options))
  if (timing) process.stderr.write(timing.end())
  if (linted.code !== status.clean || !isWritten) return status.failed
  return isFailing ? status.findings : status.clean
}

/** Workers, as the user wants them. One file is no work for several. */
async function crewFor(
  options: LintOptions,
  tasks: readonly Task[],
  customer: string | undefined
): Promise<Crew | undefined> {
  const {Handover} = await import('./workers/choose.ts')
  if (options.fix || options.fixDryRun) throw new Failure('--fix mends files in one process; leave out --workers')
  const handover = new Handover(options.workers!, options.timing)
  return tasks.length > 1 ? {handover, setting: {does: 'files', options, customer}} : undefined
}

async function cacheFile({cacheLocation}: LintOptions): Promise<string> {
  return (await import('./cache.ts')).cachePath(cacheLocation)
}

function hasTooMany(files: readonly VFile[], most: number | undefined): boolean {
  if (most === undefined) return false
  const count = files.flatMap(({messages}) => messages.filter((message) => severityOf(message) === 'warning')).length
  if (count <= most) return false
  say(`${count} ${count === 1 ? 'warning is' : 'warnings are'} more than the ${most} that --max-warnings allows`)
  return true
}

function fails(file: VFile, failOn: LintOptions['failOn']): boolean {
  const failing: readonly Severity[] = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  return file.messages.some((message) => failing.includes(severityOf(message)))
}
