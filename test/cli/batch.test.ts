import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {describe, expect} from 'vitest'
import {drafts, folder, run, test} from './run.ts'

const lines = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const records = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')

test('a line out for each record in, in order', async () => {
  const input = records({id: 'b', reply: drafts.errors}, {id: 1, reply: drafts.clean}, {reply: drafts.finnishErrors})
  const {code, stdout, stderr} = await run(['batch', '--format', 'jsonl'], {input})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  const [first, second, third] = lines(stdout)
  expect(first).toMatchObject({id: 'b', language: 'en', channel: 'email'})
  expect(first.messages[0]).toMatchObject({
    ruleId: 'canned-apology',
    severity: 'error',
    place: {start: {line: 1, column: 1, offset: 0}}
  })
  expect(second).toMatchObject({id: 1, messages: []})
  expect(third).toMatchObject({line: 3, language: 'fi'})
})

test('what a record says of its reply', async () => {
  const input = records({
    id: 1,
    reply: 'Ok, se on perillä.',
    customer: 'Missä pakettini on?',
    channel: 'chat',
    language: 'fi',
    situation: {refusal: true}
  })
  const {stdout} = await run(['batch'], {input})
  expect(lines(stdout)[0]).toMatchObject({language: 'fi', channel: 'chat', situation: {refusal: true}})
})

test('a bad record gives an error in its place, and the rest goes on', async () => {
  const input = ['{"id": 1, "reply": "Hi"', '{"id": 2}', '[]', '{"id": 3, "reply": "Ok."}', ''].join('\n')
  const {code, stdout, stderr} = await run(['batch'], {input})
  expect(code).toBe(2)
  expect(stderr).toBe('reply-lint: 3 records could not be linted; “error” in the output says why\n')
  const [json, reply, object, good] = lines(stdout)
  expect(json).toEqual({line: 1, error: expect.stringMatching(/^The record is not JSON/)})
  expect(reply).toEqual({id: 2, error: 'The record has no “reply”; give the text of the reply'})
  expect(object).toEqual({line: 3, error: expect.stringMatching(/^The record is not an object/)})
  expect(good).toMatchObject({id: 3, messages: expect.any(Array)})
})

test('a customer’s words stay out of the errors', async () => {
  const {stdout, stderr} = await run(['batch'], {input: '{"reply": "my secret" "}\n{"reply": ["my secret"]}\n'})
  expect(stdout + stderr).not.toContain('secret')
})

describe('a file', () => {
  test('instead of standard input', async () => {
    const cwd = folder({'replies.jsonl': records({id: 1, reply: drafts.clean})})
    expect((await run(['batch', 'replies.jsonl'], {cwd})).stdout).toMatch(/^\{"id":1,/)
  })

  test.each([
    ['missing.jsonl', 'missing.jsonl does not exist; check the name'],
    ['.', '. is a folder; name the files in it, such as replies/*.txt'],
    ['utf16.jsonl', 'utf16.jsonl is UTF-16, and JSON Lines are UTF-8; save it as UTF-8']
  ])('that cannot be read: %s', async (file, sentence) => {
    const cwd = folder({'utf16.jsonl': Buffer.from('\ufeff{"reply": "Hi"}\n', 'utf16le')})
    expect(await run(['batch', file], {cwd})).toEqual({code: 2, stdout: '', stderr: `reply-lint: ${sentence}\n`})
  })
})

test('no records: no lines', async () => {
  expect(await run(['batch'], {input: '\n \r\n'})).toEqual({code: 0, stdout: '', stderr: ''})
})

test('a result comes before the next record is there', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../bin/reply-lint.js'), 'batch'])
  for (const id of [1, 2]) {
    child.stdin.write(records({id, reply: 'Ok.'}))
    const [chunk] = await once(child.stdout, 'data')
    expect(JSON.parse(chunk).id).toBe(id)
  }
  child.stdin.end()
  expect(await once(child, 'close')).toEqual([0, null])
})

test('a reader that is slow gets every line', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../bin/reply-lint.js'), 'batch'])
  child.stdin.end(records({reply: drafts.errors}).repeat(200))
  await once(child.stdout, 'readable')
  let text = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk
  expect(lines(text).map(({line}) => line)).toEqual(Array.from({length: 200}, (_, index) => index + 1))
})
