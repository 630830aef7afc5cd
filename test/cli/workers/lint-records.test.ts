import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import type {BatchJob} from '../../../src/cli/workers/batch-jobs.ts'
import {lintRecords} from '../../../src/cli/workers/lint-records.ts'
import {readBlocks} from '../../../src/read/lines.ts'
import type {RecordRead} from '../../../src/read/records.ts'

/** A worker of the built command that dies over a record with “deadly” in it. */
const script = `
const {parentPort, workerData} = require('node:worker_threads')
parentPort.on('message', (job) => {
  const text = job.bytes ? Buffer.from(job.bytes).toString() : JSON.stringify(job)
  if (text.includes('deadly')) process.exit(3)
})
require(workerData.worker)`

const worker = join(import.meta.dirname, '../../../bin/worker.js')
const start = () => new Worker(script, {eval: true, workerData: {does: 'batch', worker}})

const said: string[] = []
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockImplementation((sentence) => said.push(String(sentence)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  said.length = 0
})

async function lint(jobs: AsyncGenerator<BatchJob>): Promise<{unread: number; lines: Record<string, unknown>[]}> {
  const written: Uint8Array[] = []
  const write = async (bytes: Uint8Array) => {
    written.push(bytes)
  }
  const unread = await lintRecords(jobs, undefined, 2, write, start)
  const text = Buffer.concat(written).toString()
  return {
    unread,
    lines: text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
}

const death =
  'Linting the record ended two workers (the second one: it ended with exit status 3); lint it by itself, or leave it out'

/** Ids and errors alone. */
const outcome = ({id, line, error}: Record<string, unknown>) => (error === undefined ? id : {id: id ?? line, error})

it('lints all records but one over which workers die, each once and in its place', async () => {
  async function* input() {
    for (let block = 0; block < 8; block++) {
      const records = Array.from({length: 5}, (_, index) => ({id: block * 5 + index, reply: `Ok ${index}.`}))
      if (block === 3) records[2]!.reply = 'deadly'
      yield Buffer.from(`${records.map((record) => JSON.stringify(record)).join('\n')}\n`)
    }
    yield Buffer.from('{"reply": \n\n{"reply": "deadly"}')
  }
  const {unread, lines} = await lint(readBlocks(input()))
  const ids: unknown[] = Array.from({length: 40}, (_, index) => (index === 17 ? {id: 17, error: death} : index))
  expect(lines.map(outcome)).toEqual([
    ...ids,
    {id: 41, error: expect.stringMatching(/^The record is not JSON/)},
    {id: 43, error: death}
  ])
  expect(unread).toBe(3)
  expect(new Set(said)).toEqual(
    new Set(['reply-lint: a worker died (it ended with exit status 3); its records are linted again\n'])
  )
})

it('sends rows of a table that come together as one job', async () => {
  const row = (id: number, reply: string): BatchJob => [{key: {id}, record: {reply}} satisfies RecordRead]
  async function* rows() {
    for (let id = 0; id < 200; id++) yield row(id, id === 99 ? 'deadly' : 'Ok.')
  }
  const {unread, lines} = await lint(rows())
  expect(lines.map(outcome)).toEqual(Array.from({length: 200}, (_, id) => (id === 99 ? {id, error: death} : id)))
  expect(unread).toBe(1)
})
