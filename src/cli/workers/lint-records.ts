import type {Worker} from 'node:worker_threads'
import type {FieldMap} from '../../read/records.ts'
import {say} from '../failure.ts'
import {type BatchJob, type BatchResult, giveUp, halve, join} from './batch-jobs.ts'
import {inOrder} from './in-order.ts'
import {WorkerPool} from './pool.ts'
import {startWorker} from './start.ts'

/** So many jobs for each worker are read ahead: one that is done, and one that waits for it to be. */
const ahead = 2

/** So many rows that are there already are one job. */
const mostRows = 64

/**
 * Lints records in workers, and writes what comes of them in the order of the records.
 *
 * @param jobs the records, as they come
 * @param map the names that the records use
 * @param size how many workers
 * @param write writes lines, and waits for a slow reader
 * @param start starts a worker
 * @returns how many records could not be linted
 */
export async function lintRecords(
  jobs: AsyncIterator<BatchJob>,
  map: FieldMap | undefined,
  size: number,
  write: (bytes: Uint8Array) => Promise<void>,
  start: () => Worker = () => startWorker({does: 'batch', map})
): Promise<number> {
  const pool = new WorkerPool<BatchJob, BatchResult>(size, {
    start,
    halve,
    join,
    giveUp: (job, reason) => giveUp(job, map, reason),
    onDeath: (reason) => say(`a worker died (${reason}); its records are linted again`)
  })
  let unread = 0
  try {
    for await (const result of inOrder(rowsTogether(jobs), (job) => pool.run(job), ahead * size)) {
      unread += result.unread
      await write(result.bytes)
    }
  } finally {
    await pool.close()
  }
  return unread
}

/** Rows that are there already as one job: to send each by itself costs. Lines come together as they are. */
async function* rowsTogether(jobs: AsyncIterator<BatchJob>): AsyncGenerator<BatchJob> {
  for (let coming = jobs.next(); ; ) {
    const {value, done} = await coming
    if (done) return
    if ('bytes' in value) {
      yield value
      coming = jobs.next()
      continue
    }
    const rows = [...value]
    coming = jobs.next()
    while (rows.length < mostRows) {
      const next = await atOnce(coming)
      if (!next || next.done || 'bytes' in next.value) break
      rows.push(...next.value)
      coming = jobs.next()
    }
    yield rows
  }
}

/** What a promise gives, if it gives it without waiting for anything from outside. That it fails, who waits for it hears. */
async function atOnce<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  const soon = new Promise<undefined>((resolve) => setImmediate(resolve, undefined))
  return await Promise.race([promise.catch(() => undefined), soon])
}
