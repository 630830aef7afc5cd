import fc from 'fast-check'
import {expect, it} from 'vitest'
import {inOrder} from '../../../src/cli/workers/in-order.ts'

async function* from<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values
}

it('keeps the order, whichever job is done first, and begins no more than may be untaken', async () => {
  const job = fc.record({turns: fc.nat(8)})
  await fc.assert(
    fc.asyncProperty(fc.array(job, {maxLength: 20}), fc.integer({min: 1, max: 5}), async (jobs, most) => {
      let begun = 0
      let taken = 0
      const run = async ({turns}: {turns: number}) => {
        const number = begun++
        expect(begun - taken).toBeLessThanOrEqual(most)
        for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
        return number
      }
      const results: number[] = []
      for await (const result of inOrder(from(jobs), run, most)) {
        results.push(result)
        taken++
      }
      expect(results).toEqual(jobs.map((_, index) => index))
    }),
    {numRuns: 50}
  )
})

it('gives a result before the next job is there', async () => {
  let send: (word: string) => void = () => {}
  async function* jobs() {
    yield 'first'
    yield await new Promise<string>((resolve) => {
      send = resolve
    })
  }
  const results = inOrder(jobs(), async (word) => word, 4)
  expect(await results.next()).toEqual({value: 'first', done: false})
  send('second')
  expect(await results.next()).toEqual({value: 'second', done: false})
  expect(await results.next()).toEqual({value: undefined, done: true})
})

it('throws why there are no more jobs behind the results of those that were', async () => {
  async function* jobs() {
    yield* [1, 2]
    throw new Error('the disk is gone')
  }
  const results: number[] = []
  const all = async () => {
    for await (const result of inOrder(jobs(), async (job) => job, 4)) results.push(result)
  }
  await expect(all()).rejects.toThrow('the disk is gone')
  expect(results).toEqual([1, 2])
})

it('throws where a job fails, and lets nobody trip over those behind it', async () => {
  const run = async (job: number) => {
    if (job > 1) throw new Error(`job ${job}`)
    return job
  }
  const results: number[] = []
  const all = async () => {
    for await (const result of inOrder(from([1, 2, 3]), run, 3)) results.push(result)
  }
  await expect(all()).rejects.toThrow('job 2')
  expect(results).toEqual([1])
})
