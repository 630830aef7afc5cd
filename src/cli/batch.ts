import {once} from 'node:events'
import {lint, type Options} from '../lint.ts'
import {type FieldMap, type RecordRead, readRecords} from '../read/records.ts'
import {toRecord} from '../report/json.ts'
import {useCompiledPhrases} from './compiled-phrases.ts'
import {say, sentenceOf, status} from './failure.ts'
import {dash, isInteractive, nameOf, openStream} from './input.ts'
import {endQuietlyWhenClosed} from './output.ts'

/** What the user chose. */
export interface BatchOptions {
  inputFormat?: 'jsonl' | 'csv'
  map?: FieldMap
  timing?: boolean
}

/**
 * `reply-lint batch [file]`: a filter from records to findings, line by line.
 *
 * @param path the file; standard input where none is named
 * @param options what the records look like
 * @param showHelp helps a user who gave nothing to read
 * @returns the exit status
 */
export async function batchFile(
  path: string | undefined,
  options: BatchOptions,
  showHelp: () => void
): Promise<number> {
  if (path === undefined && isInteractive()) {
    showHelp()
    return status.failed
  }
  useCompiledPhrases(__dirname)
  endQuietlyWhenClosed()
  const timing = options.timing ? new (await import('./timing.ts')).Timing() : undefined
  const {onStep} = timing ?? {}
  let unread = 0
  try {
    const records = await recordsOf(path ?? dash, options)
    onStep?.('read')
    for await (const read of records) {
      const result = await lintRecord(read, onStep)
      if ('error' in result) unread++
      // A reader that is slower than we are sets the pace: the lines do not pile up here.
      if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain')
      onStep?.('read')
    }
  } catch (error) {
    say(sentenceOf(error, nameOf(path ?? dash)))
    return status.failed
  }
  if (timing) process.stderr.write(timing.end())
  if (unread === 0) return status.clean
  say(`${unread} ${unread === 1 ? 'record' : 'records'} could not be linted; “error” in the output says why`)
  return status.failed
}

async function recordsOf(path: string, {inputFormat, map}: BatchOptions): Promise<AsyncIterable<RecordRead>> {
  const isCsv = inputFormat === 'csv' || (inputFormat === undefined && /\.(?:csv|tsv)$/i.test(path))
  if (!isCsv) return readRecords(openStream(path), map)
  const {readCsvRecords} = await import('../read/csv-records.ts')
  return readCsvRecords(openStream(path), map)
}

async function lintRecord(read: RecordRead, onStep: Options['onStep']): Promise<object> {
  if ('error' in read) return {...read.key, error: read.error}
  const {reply, ...options} = read.record
  try {
    return {...read.key, ...toRecord(await lint(reply, {...options, onStep}))}
  } catch (error) {
    return {...read.key, error: sentenceOf(error, 'The record')}
  }
}
