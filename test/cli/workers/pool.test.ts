import {Worker} from 'node:worker_threads'
import {afterEach, expect, it} from 'vitest'
import {WorkerPool} from '../../../src/cli/workers/pool.ts'

/** Writes words in capitals. It dies over “deadly”, and once, in all workers together, over “fragile”. */
const script = `
const {parentPort, workerData} = require('node:worker_threads')
parentPort.on('message', (words) => {
  if (words.includes('deadly')) process.exit(3)
  if (words.includes('fragile') && Atomics.exchange(workerData, 0, 1) === 0) process.exit(3)
  parentPort.postMessage({result: words.map((word) => word.toUpperCase())})
})
parentPort.postMessage('ready')`

const opened: {close(): Promise<void>}[] = []
afterEach(async () => {
  for (const pool of opened.splice(0)) await pool.close()
})

function pool(code = script) {
  const deaths: string[] = []
  const workerData = new Int32Array(new SharedArrayBuffer(4))
  const made = new WorkerPool<readonly string[], readonly string[]>(2, {
    start: () => new Worker(code, {eval: true, workerData}),
    halve: (words) => {
      const half = words.length >> 1
      return half === 0 ? undefined : [words.slice(0, half), words.slice(half)]
    },
    join: (one, other) => [...one, ...other],
    giveUp: ([word], reason) => [`${word} is given up: ${reason}`],
    onDeath: (reason) => deaths.push(reason)
  })
  opened.push(made)
  return {run: (words: readonly string[]) => made.run(words), deaths}
}

it('gives each job its own result', async () => {
  const {run, deaths} = pool()
  const jobs = Array.from({length: 50}, (_, index) => [`a${index}`, `b${index}`])
  expect(await Promise.all(jobs.map(run))).toEqual(jobs.map((words) => words.map((word) => word.toUpperCase())))
  expect(deaths).toEqual([])
})

it('does a job once more where a worker dies over it', async () => {
  const {run, deaths} = pool()
  const jobs = [['one'], ['two', 'fragile', 'three'], ['four'], ['five']]
  expect(await Promise.all(jobs.map(run))).toEqual([['ONE'], ['TWO', 'FRAGILE', 'THREE'], ['FOUR'], ['FIVE']])
  expect(deaths).toEqual(['it ended with exit status 3'])
})

it('cuts a job over which workers die, until only the deadly piece is given up', async () => {
  const {run} = pool()
  const jobs = [['a'], ['b', 'c', 'deadly', 'd', 'e', 'deadly', 'f'], ['g']]
  const reason = 'deadly is given up: it ended with exit status 3'
  expect(await Promise.all(jobs.map(run))).toEqual([['A'], ['B', 'C', reason, 'D', 'E', reason, 'F'], ['G']])
})

it('says so where workers cannot begin', async () => {
  const {run} = pool('process.exit(4)')
  const sentence = 'Workers cannot be started: it ended with exit status 4; leave out --workers'
  await expect(run(['a'])).rejects.toThrow(sentence)
  await expect(run(['b'])).rejects.toThrow(sentence)
})
