import {once} from 'node:events'
import {readBlocks} from '../read/lines.ts'
import type {FieldMap} from '../read/records.ts'
import {useCompiledPhrases} from './compiled-phrases.ts'
import {expectLongRun} from './engine.ts'
import {say, sentenceOf, status} from './failure.ts'
import {dash, isInteractive, nameOf, openStream} from './input.ts'
import {lintRecord} from './lint-record.ts'
import {endQuietlyWhenClosed} from './output.ts'
import {type BatchJob, recordsOf} from './workers/batch-jobs.ts'
import type {WorkerChoice} from './workers/choose.ts'

/** What the user chose. */
export interface BatchOptions {
  inputFormat?: 'jsonl' | 'csv'
  map?: FieldMap
  timing?: boolean
  workers?: WorkerChoice
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
  showHelp: () => Promise<void>
): Promise<number> {
  if (path === undefined && isInteractive()) {
    await showHelp()
    return status.failed
  }
  useCompiledPhrases(__dirname)
  expectLongRun()
  endQuietlyWhenClosed()
  let unread: number
  try {
    unread = await lintBatch(jobsOf(path ?? dash, options), options)
  } catch (error) {
    say(sentenceOf(error, nameOf(path ?? dash)))
    return status.failed
  }
  if (unread === 0) return status.clean
  say(`${unread} ${unread === 1 ? 'record' : 'records'} could not be linted; “error” in the output says why`)
  return status.failed
}

/** Lints records one after another, and from when they pay on in workers. */
async function lintBatch(jobs: AsyncGenerator<BatchJob>, {map, timing, workers}: BatchOptions): Promise<number> {
  const handover =
    workers === undefined ? undefined : new (await import('./workers/choose.ts')).Handover(workers, timing)
  const stopwatch = timing ? new (await import('./timing.ts')).Timing() : undefined
  const {onStep} = stopwatch ?? {}
  let unread = 0
  while (!handover?.isDue()) {
    onStep?.('read')
    const {value: job, done} = await jobs.next()
    if (done) {
      if (stopwatch) process.stderr.write(stopwatch.end())
      return unread
    }
    for (const read of recordsOf(job, map)) {
      const {line, isUnread} = await lintRecord(read, onStep)
      if (isUnread) unread++
      await write(line)
      onStep?.('read')
    }
  }
  const {lintRecords} = await import('./workers/lint-records.ts')
  return unread + (await lintRecords(jobs, map, handover.size, write))
}

/** Writes lines. A reader that is slower than we are sets the pace: the lines do not pile up here. */
async function write(lines: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(lines)) await once(process.stdout, 'drain')
}

function jobsOf(path: string, {inputFormat, map}: BatchOptions): AsyncGenerator<BatchJob> {
  const isCsv = inputFormat === 'csv' || (inputFormat === undefined && /\.(?:csv|tsv)$/i.test(path))
  return isCsv ? rowsOf(path, map) : readBlocks(openStream(path))
}

async function* rowsOf(path: string, map: FieldMap | undefined): AsyncGenerator<BatchJob> {
  const {readCsvRecords} = await import('../read/csv-records.ts')
  for await (const read of readCsvRecords(openStream(path), map)) yield [read]
}
