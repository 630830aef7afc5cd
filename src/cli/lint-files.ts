import {VFile} from 'vfile'
import {lint, type Options} from '../lint.ts'
import {type InputFormat, isPlain, type Preset, readFile} from '../read/index.ts'
import {severities, severityOf} from '../report/severity.ts'
import type {Severity} from '../rule.ts'
import {useCompiledPhrases} from './compiled-phrases.ts'
import {Failure, say, sentenceOf, status} from './failure.ts'
import {dash, isInteractive, nameOf, readBytes, readText} from './input.ts'
import {checkReports, type ReportChoices, writeReports} from './write-reports.ts'

/** What the user chose. */
export interface LintOptions extends ReportChoices {
  customer?: string
  channel?: NonNullable<Options['channel']>
  language?: NonNullable<Options['language']>
  situation?: NonNullable<Options['situation']>
  inputFormat?: InputFormat
  keys?: string[]
  preset?: Preset
}

/**
 * `reply-lint [files...]`: lints drafts and reports on all of them. What cannot be read does not stop the others.
 *
 * @param paths the files, a dash for standard input; none stands for standard input, too
 * @param options what the user chose
 * @param showHelp helps a user who gave nothing to read
 * @returns the exit status
 */
export async function lintFiles(paths: readonly string[], options: LintOptions, showHelp: () => void): Promise<number> {
  if (paths.length === 0 && isInteractive()) {
    showHelp()
    return status.failed
  }
  await checkReports(options)
  useCompiledPhrases(__dirname)
  const drafts = paths.length === 0 ? [dash] : paths
  const how = await lintingOptions(options, drafts)
  const files: VFile[] = []
  let code: number = status.clean
  for (const path of drafts) {
    try {
      const file = await lintFile(path, how, options)
      if (file) files.push(file)
    } catch (error) {
      say(sentenceOf(error, nameOf(path)))
      code = status.failed
    }
  }
  if (code === status.clean && files.some((file) => fails(file, options.failOn))) code = status.findings
  if (options.quiet)
    for (const file of files) file.messages = file.messages.filter((message) => severityOf(message) === 'error')
  return (await writeReports(files, options)) ? code : status.failed
}

async function lintingOptions(options: LintOptions, drafts: readonly string[]): Promise<Options> {
  const {customer, channel, language, situation} = options
  if (customer === undefined) return {channel, language, situation}
  if (customer === dash && drafts.includes(dash))
    throw new Failure('Standard input cannot be both the draft and the customer’s message; name a file for one of them')
  try {
    return {channel, language, situation, customer: await readText(customer)}
  } catch (error) {
    throw new Failure(sentenceOf(error, nameOf(customer)))
  }
}

async function lintFile(path: string, how: Options, options: LintOptions): Promise<VFile | undefined> {
  const name = path === dash ? undefined : path
  const read = await readFile(await readBytes(path), name, {
    format: options.inputFormat,
    keys: options.keys,
    preset: options.preset
  })
  if (!read.text.trim()) {
    say(`${nameOf(path)} is empty: nothing to read`)
    return undefined
  }
  if (!read.drafts.some((draft) => draft.text.trim())) {
    say(`${nameOf(path)} holds no reply: nothing to read`)
    return undefined
  }
  if (isPlain(read))
    return await lint(new VFile(name === undefined ? {value: read.text} : {value: read.text, path}), how)
  const {lintDrafts} = await import('../lint-drafts.ts')
  return await lintDrafts(read, name, how)
}

function fails(file: VFile, failOn: LintOptions['failOn']): boolean {
  const failing: readonly Severity[] = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  return file.messages.some((message) => failing.includes(severityOf(message)))
}
