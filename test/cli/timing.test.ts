import {describe, expect} from 'vitest'
import {drafts, folder, run, test} from './run.ts'

/** The rows of a table: names with their milliseconds and their share. */
const rows = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s{2,}/))
    .map(([name, ms, share]) => ({name, ms: Number(ms), share: Number(share)}))

const record = `${JSON.stringify({id: 1, reply: drafts.errors})}\n`

describe.each([
  ['a file', ['draft.txt'], ''],
  ['a folder', ['.'], ''],
  ['standard input', [], drafts.errors],
  ['records', ['batch'], record]
])('--timing with %s', (_what, args, input) => {
  test('tells how long each step and each rule took, the slowest first; together they are the whole', async () => {
    const cwd = folder({'draft.txt': drafts.errors})
    const {stderr} = await run([...args, '--timing'], {input, cwd})
    const all = rows(stderr)
    const whole = all.pop()!
    expect(whole).toMatchObject({name: 'all', share: 100})
    expect(all.map(({name}) => name)).toEqual(
      expect.arrayContaining(['(read)', '(parse)', '(understand)', '(report)', 'canned-apology', 'excuse'])
    )
    expect(all.map(({ms}) => ms)).toEqual(all.map(({ms}) => ms).toSorted((a, b) => b - a))
    // Each row is rounded.
    expect(Math.abs(all.reduce((sum, {ms}) => sum + ms, 0) - whole.ms)).toBeLessThanOrEqual(0.1 * all.length)
  })

  test('leaves the findings and the exit status as they are', async () => {
    const cwd = folder({'draft.txt': drafts.errors})
    const {code, stdout} = await run([...args, '--timing'], {input, cwd})
    expect({code, stdout, stderr: ''}).toEqual(await run(args, {input, cwd}))
  })
})

test('a rule that is off takes no time, and has no row', async () => {
  const {stderr} = await run(['--timing', '--rule', 'canned-apology=off'], {input: drafts.errors})
  expect(rows(stderr).map(({name}) => name)).not.toContain('canned-apology')
})
