import {type Block, halveBlock, linesOf} from '../../read/lines.ts'
import {type FieldMap, type RecordRead, readRecord} from '../../read/records.ts'
import {lintRecord, type RecordResult, unread} from '../lint-record.ts'

/** Records to lint: lines of JSON as they stand, which the worker reads, or the rows of a table. */
export type BatchJob = Block | readonly RecordRead[]

/** What a worker must know to read records. */
export interface BatchSetting {
  does: 'batch'
  map: FieldMap | undefined
}

/** What is written for the records of a job. */
export interface BatchResult {
  bytes: Uint8Array<ArrayBuffer>
  /** How many records could not be linted. */
  unread: number
}

/** The records of a job, each with its key. */
export function* recordsOf(job: BatchJob, map: FieldMap | undefined): Generator<RecordRead> {
  if ('bytes' in job) for (const line of linesOf(job)) yield readRecord(line, map)
  else yield* job
}

/** Does jobs in a worker. */
export function batchRunner({map}: BatchSetting) {
  return async (job: BatchJob) => {
    const results: RecordResult[] = []
    for (const read of recordsOf(job, map)) results.push(await lintRecord(read))
    const result = resultOf(results)
    return {result, moved: [result.bytes.buffer]}
  }
}

/** Cuts a job in two between records. */
export function halve(job: BatchJob): readonly [BatchJob, BatchJob] | undefined {
  if ('bytes' in job) return halveBlock(job)
  const half = job.length >> 1
  return half === 0 ? undefined : [job.slice(0, half), job.slice(half)]
}

export function join(one: BatchResult, other: BatchResult): BatchResult {
  return {bytes: Buffer.concat([one.bytes, other.bytes]), unread: one.unread + other.unread}
}

/** What is written for a record over which workers die. */
export function giveUp(job: BatchJob, map: FieldMap | undefined, reason: string): BatchResult {
  const error = `Linting the record ended two workers (the second one: ${reason}); lint it by itself, or leave it out`
  return resultOf([...recordsOf(job, map)].map((read) => unread(read, error)))
}

function resultOf(results: readonly RecordResult[]): BatchResult {
  return {
    bytes: new TextEncoder().encode(results.map(({line}) => line).join('')),
    unread: results.filter(({isUnread}) => isUnread).length
  }
}
