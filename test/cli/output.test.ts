import {spawnSync} from 'node:child_process'
import {describe, expect} from 'vitest'
import {drafts, folder, run, shell, terminal, test} from './run.ts'

const colorSign = '\u001b['

describe('colours', () => {
  test.each([
    [[], {}, false],
    [['--color'], {}, true],
    [[], {FORCE_COLOR: '1'}, true],
    [[], {FORCE_COLOR: '0'}, false],
    [[], {FORCE_COLOR: '1', NO_COLOR: '1'}, false],
    [['--color'], {NO_COLOR: '1'}, true],
    [['--no-color'], {FORCE_COLOR: '1'}, false],
    [['--format', 'vfile', '--color'], {}, true],
    [['--format', 'vfile'], {}, false]
  ])('%j with %j: %j', async (args, env, isColored) => {
    const {stdout} = await run(args, {input: drafts.errors, env})
    expect(stdout.includes(colorSign)).toBe(isColored)
  })

  test('colour changes nothing else', async () => {
    const plain = await run([], {input: drafts.errors})
    const colored = await run(['--color'], {input: drafts.errors})
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colours are made of
    expect(colored.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })
})

test('the report is as wide as the user says', async () => {
  const {stdout} = await run([], {input: drafts.errors, env: {COLUMNS: '44'}})
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44)
})

test('--format vfile is vfile-reporter’s own layout', async () => {
  const {code, stdout} = await run(['--format', 'vfile'], {input: drafts.errors})
  expect(code).toBe(1)
  expect(stdout).toMatch(/^1:1-1:\d+\s+error/m)
})

describe('a reader that goes away', () => {
  test('ends a batch in silence', async () => {
    const cwd = folder({'replies.jsonl': `${JSON.stringify({reply: drafts.errors})}\n`.repeat(300)})
    const {code, stdout, stderr} = await shell(
      'set -o pipefail; reply-lint batch replies.jsonl | head -n 1 > /dev/null',
      cwd
    )
    expect({code, stdout, stderr}).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('ends a report and a page in silence', async () => {
    const line = 'set -o pipefail; reply-lint a.txt | true && reply-lint --help | true && reply-lint rules | true'
    const {code, stderr} = await shell(line, folder({'a.txt': drafts.errors}))
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })
})

const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

describe.runIf(hasScript)('an interactive terminal without input', () => {
  test.each(['', ' batch'])('gets help instead of a hang: reply-lint%s', async (command) => {
    const {code, stdout} = await terminal(command)
    expect(code).toBe(2)
    expect(stdout).toContain(`Usage: reply-lint${command}`)
  })
})

test('a Node without WebAssembly is told in one sentence', async () => {
  const {code, stdout, stderr} = await run([], {input: drafts.errors, env: {NODE_OPTIONS: '--jitless'}})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toMatch(/^reply-lint: needs WebAssembly, [^\n]+; leave out --jitless$/m)
  expect(stderr).not.toMatch(/^\s+at /m)
})
