import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {folder, run, test} from './run.ts'

const fixtures = 'fixtures/formats'

test('the built command reads every format, by the name of the file', async () => {
  const files = readdirSync(fixtures).filter((name) => name !== 'README.md')
  const args = ['--no-config', '--format', 'json', '--keys', '**.comment,**.body,/a~1b/**', ...files]
  const {code, stdout, stderr} = await run(args, {cwd: join(process.cwd(), fixtures)})
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(JSON.parse(stdout).files).toHaveLength(files.length)
})

test('standard input is read as the format that the user names', async () => {
  const input = '<p>We will get <b>back</b> to you soon.</p>\n'
  const {stdout} = await run(['--input-format', 'html', '--format', 'json'], {input})
  const found = JSON.parse(stdout).files[0].messages.find(({ruleId}: {ruleId: string}) => ruleId === 'vague-timeline')
  expect(input.slice(found.place.start.offset, found.place.end.offset)).toBe('soon')
})

test('a reply that is not a letter’s file: JSON Lines and CSV, with names of their own', async () => {
  const cwd = folder({
    'a.csv': 'Id;Body\n7;"We will get back to you soon."\n',
    'a.jsonl': '{"id": 7, "ticket": {"body": "We will get back to you soon."}}\n'
  })
  const csv = await run(['batch', 'a.csv', '--map', 'id=Id,reply=Body'], {cwd})
  const jsonl = await run(['batch', 'a.jsonl', '--map', 'reply=ticket.body'], {cwd})
  expect(JSON.parse(csv.stdout)).toEqual({...JSON.parse(jsonl.stdout), id: '7'})
  expect((await run(['batch', 'a.csv', '--map', 'answer=Body'], {cwd})).stderr).toMatch(/It is like reply=Body/)
})
