import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect} from 'vitest'
import {drafts, folder, run, test} from './run.ts'

const file = 'reply-lint-baseline.json'
const letter =
  'Hi Anna,\n\nThank you for your message. We are sorry that you are unhappy with our service. The lamp arrives on Friday.\n\nKind regards,\nMaria\n'

/** A folder with a letter whose findings are known. */
async function known(): Promise<string> {
  const cwd = folder({'replies/a.txt': letter, 'replies/b.txt': drafts.errors})
  const {code, stderr} = await run(['baseline', 'replies'], {cwd})
  expect(code).toBe(0)
  expect(stderr).toMatch(/^reply-lint: \d+ findings are known by reply-lint-baseline\.json/)
  return cwd
}

const check = (cwd: string, ...more: string[]) => run(['--baseline', file, ...more, 'replies'], {cwd})

describe('a baseline', () => {
  test('silences what is known, and nothing else', async () => {
    const cwd = await known()
    const before = await check(cwd)
    expect(before).toMatchObject({code: 0, stdout: 'Looks good: nothing to mend in 2 files.\n'})
    expect(before.stderr).toMatch(/^reply-lint: reply-lint-baseline\.json silences \d+ known findings\n$/)
    writeFileSync(
      join(cwd, 'replies/a.txt'),
      letter.replace('The lamp', 'We apologise for any inconvenience. The lamp')
    )
    const {code, stdout} = await check(cwd)
    expect(code).toBe(1)
    expect(stdout).toContain('We apologise for any inconvenience')
    expect(stdout).not.toContain('unhappy with our service')
  })

  test('knows a sentence again wherever it stands and however it is broken into lines', async () => {
    const cwd = await known()
    const moved = letter
      .replace('Thank you for your message. ', 'Thank you for your message.\n\nThe shop is open.\n\n')
      .replace('unhappy with our service', 'unhappy  with our\r\nservice')
    writeFileSync(join(cwd, 'replies/a.txt'), moved)
    expect((await check(cwd)).code).toBe(0)
  })

  test('counts: the same sentence once more is new', async () => {
    const cwd = await known()
    const again = 'We are sorry that you are unhappy with our service. '
    writeFileSync(join(cwd, 'replies/a.txt'), letter.replace('The lamp', `${again}The lamp`))
    expect((await check(cwd)).code).toBe(1)
  })

  test('tells what is mended, and takes it out when asked', async () => {
    const cwd = await known()
    writeFileSync(join(cwd, 'replies/a.txt'), drafts.clean)
    rmSync(join(cwd, 'replies/b.txt'))
    expect((await check(cwd)).stderr).toMatch(
      /known findings in reply-lint-baseline\.json are mended; --prune-baseline takes them out/
    )
    expect((await run(['--prune-baseline', 'replies'], {cwd})).stderr).toMatch(/known findings taken out of/)
    expect(JSON.parse(readFileSync(join(cwd, file), 'utf8'))).toEqual({version: 1, files: {}})
  })

  test('pruning keeps what was not looked at', async () => {
    const cwd = await known()
    writeFileSync(join(cwd, 'replies/a.txt'), drafts.clean)
    await run(['--baseline', file, '--prune-baseline', 'replies/a.txt'], {cwd})
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, file), 'utf8')).files)).toEqual(['replies/b.txt'])
  })

  test('is written in the same order each time', async () => {
    const cwd = await known()
    const first = readFileSync(join(cwd, file), 'utf8')
    await run(['baseline', 'replies/b.txt', 'replies/a.txt'], {cwd})
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(first)
  })

  test.each([
    ['{"version": 2, "files": {}}', 'is a baseline of version 2, and this reply-lint reads version 1; make it anew'],
    ['{"files": []}', 'is no baseline; make one with reply-lint baseline --output reply-lint-baseline.json'],
    ['{', 'is not JSON, and so no baseline; make it anew with reply-lint baseline --output reply-lint-baseline.json']
  ])('that cannot be used is a sentence: %s', async (text, says) => {
    const cwd = folder({[file]: text, 'replies/a.txt': letter})
    expect(await check(cwd)).toEqual({code: 2, stdout: '', stderr: `reply-lint: ${file} ${says}\n`})
  })

  test('that is not there says how to make it', async () => {
    const cwd = await known()
    renameSync(join(cwd, file), join(cwd, 'other.json'))
    expect((await check(cwd)).stderr).toBe(
      `reply-lint: ${file} does not exist; make it with reply-lint baseline --output ${file}\n`
    )
  })
})

test.each([
  [0, 1],
  [1, 1],
  [2, 0]
])('--max-warnings %i', async (most, status) => {
  // Two warnings: no greeting, no closing.
  const {code, stderr} = await run(['--max-warnings', String(most)], {input: drafts.warnings})
  expect(code).toBe(status)
  expect(stderr).toMatch(
    status === 1 ? /^reply-lint: 2 warnings are more than the \d that --max-warnings allows\n$/ : /^$/
  )
})
