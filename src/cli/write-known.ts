import {makeBaseline, writeBaseline} from './baseline.ts'
import {useCompiledPhrases} from './compiled-phrases.ts'
import {configure} from './configure.ts'
import {readCustomer} from './customer.ts'
import {Failure, say, status} from './failure.ts'
import {lintAll} from './lint-all.ts'
import type {JudgingOptions} from './options.ts'
import {select} from './select.ts'
import {checkWritable} from './write-file.ts'

/**
 * `reply-lint baseline FILES`: writes down all findings as known.
 *
 * @param paths the files, folders and patterns
 * @param options what the user chose
 * @returns the exit status
 */
export async function writeKnown(
  paths: readonly string[],
  options: JudgingOptions & {output: string}
): Promise<number> {
  const {output} = options
  checkWritable(output)
  useCompiledPhrases(__dirname)
  const {sources, failed} = await select(paths, {})
  const tasks = await configure(sources, options, await readCustomer(options.customer, sources))
  const {files, code} = await lintAll(tasks, failed, undefined)
  if (code !== status.clean) throw new Failure(`${output} is not written, as some files could not be read`)
  const baseline = makeBaseline(files, output)
  writeBaseline(output, baseline)
  const count = files.reduce((sum, {messages}) => sum + messages.length, 0)
  say(
    `${count} ${count === 1 ? 'finding is' : 'findings are'} known by ${output}; from now on: reply-lint --baseline ${output}`
  )
  return status.clean
}
