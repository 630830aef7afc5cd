import {describe, expect} from 'vitest'
import {drafts, folder, run, shell, test} from './run.ts'

/** Records in several blocks of bytes, some of which are none. What the linter does not read makes them long. */
const padding = 'x'.repeat(1000)
const records = [
  '\ufeff{"id": "first", "reply": "Ok."}\r',
  ...Array.from({length: 300}, (_, id) => JSON.stringify({id, reply: id % 20 ? 'Ok.' : drafts.errors, padding})),
  '',
  '{"id": 1, "reply": "my secret" "}',
  '{"id": 2}',
  JSON.stringify({reply: drafts.finnishErrors, channel: 'chat'}),
  '{"reply": "The last line has no end."}'
].join('\n')

const table = ['id,Body', ...Array.from({length: 120}, (_, id) => `${id},"Hi,\nok ${id}."`), '120'].join('\n')

describe('what comes out with workers is what comes out without', () => {
  test.each([
    ['lines of JSON', ['batch'], records],
    ['a table', ['batch', '--input-format', 'csv', '--map', 'reply=Body'], table],
    ['nothing', ['batch'], ''],
    ['UTF-16', ['batch'], Buffer.from('\ufeff{"reply": "Hi"}\n', 'utf16le')],
    ['a broken table', ['batch', '--input-format', 'csv'], 'id,reply\n1,Ok.\n2,"never closed\n']
  ])('%s', async (_what, args, input) => {
    const one = await run(args, {input})
    expect(await run([...args, '--workers', '2'], {input})).toEqual(one)
    expect(await run([...args, '--workers', 'auto'], {input})).toEqual(one)
  })

  test.each([[[]], [['--format', 'json']], [['--format', 'vfile']], [['--fail-on', 'never', '--quiet']]])(
    'files %j',
    async (args) => {
      const cwd = folder({
        'a.txt': drafts.errors,
        'b.md': `# Title\n\n${drafts.clean}`,
        'c.json': JSON.stringify({macros: [{comment: drafts.errors}, {comment: drafts.warnings}]}),
        'd.json': '{"broken": ',
        'e.txt': ' \n',
        'f.txt': drafts.finnishErrors,
        'chat/g.txt': 'Ok.',
        'h.txt': Buffer.from([0x48, 0x00, 0x69]),
        'reply-lint.config.json': JSON.stringify({
          rules: {'canned-apology': 'off'},
          overrides: [{files: 'chat/**', channel: 'chat'}],
          ignore: ['left-out.txt']
        }),
        'left-out.txt': drafts.errors
      })
      const all = ['a.txt', 'b.md', 'c.json', 'missing.txt', 'd.json', 'e.txt', 'f.txt', 'chat/g.txt', 'h.txt', '-']
      const options = {cwd, input: drafts.warnings}
      const one = await run([...all, 'left-out.txt', ...args], options)
      expect(one.code).toBe(2)
      expect(await run([...all, 'left-out.txt', ...args, '--workers', '3'], options)).toEqual(one)
    }
  )
})

test('a plugin of the configuration runs in workers, too', async () => {
  const plugin = `export default () => (tree, file) => { file.message('seen by the plugin', {source: 'mine', ruleId: 'own'}) }`
  const cwd = folder({
    'plugin.mjs': plugin,
    'reply-lint.config.json': JSON.stringify({plugins: ['./plugin.mjs']}),
    'a.txt': 'Ok.',
    'b.txt': 'Ok.'
  })
  const args = ['a.txt', 'b.txt', '--format', 'compact']
  const one = await run(args, {cwd})
  expect(one.stdout.match(/seen by the plugin/g)).toHaveLength(2)
  expect(await run([...args, '--workers', '2'], {cwd})).toEqual(one)
})

test('what was found before is not sent to workers, and what they find is kept', async () => {
  const cwd = folder({'a.txt': drafts.errors, 'b.txt': drafts.finnishErrors})
  const args = ['a.txt', 'b.txt', '--cache', '--cache-location', 'cache', '--workers', '2']
  const first = await run(args, {cwd})
  expect(first.code).toBe(1)
  expect(await run(args, {cwd})).toEqual(first)
  expect(await run(args.slice(0, -2), {cwd})).toEqual(first)
})

test('a reader that goes away ends the work in silence', async () => {
  const cwd = folder({'records.jsonl': records.repeat(4)})
  const {stdout, stderr} = await shell('{ reply-lint batch records.jsonl --workers 2; echo $? >&2; } | head -n 1', cwd)
  expect({id: JSON.parse(stdout).id, stderr}).toEqual({id: 'first', stderr: '0\n'})
})

test('a reader that is slow gets every line', async () => {
  const cwd = folder({'records.jsonl': records})
  const {stdout} = await shell('reply-lint batch records.jsonl --workers 2 | (sleep 1; wc -l)', cwd)
  expect(Number(stdout)).toBe(305)
})

test('a reader that is slow gets the whole report on files', async () => {
  const files = Object.fromEntries(Array.from({length: 60}, (_, index) => [`${index}.txt`, drafts.errors.repeat(3)]))
  const cwd = folder(files)
  const one = await run(['.', '--format', 'json'], {cwd})
  expect(one.stdout.length).toBeGreaterThan(1 << 17)
  const {stdout} = await shell('reply-lint . --format json --workers 2 | (sleep 1; cat)', cwd)
  expect(stdout).toBe(one.stdout)
})

describe('declines with a clear sentence', () => {
  test.each([
    [['--workers', '0'], /workers.*It is a whole number from 1 on, or auto\./],
    [['--workers', '2', '--timing'], /^reply-lint: --timing measures one process; leave out --workers\n$/],
    [['--workers', '2', '--fix'], /^reply-lint: --fix mends files in one process; leave out --workers\n$/]
  ])('%j', async (args, sentence) => {
    const cwd = folder({'a.txt': 'Ok.', 'b.txt': 'Ok.'})
    expect(await run(['a.txt', 'b.txt', ...args], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(sentence)
    })
  })
})
