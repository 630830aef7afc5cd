import {expect} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {rules} from '../../rules/index.ts'
import {inAddressForm} from '../../src/understand/wording.ts'
import {run, test} from './run.ts'

test('rules lists every rule, in a narrow terminal, too', async () => {
  for (const COLUMNS of ['80', '40']) {
    const {code, stdout} = await run(['rules'], {env: {COLUMNS}})
    expect(code).toBe(0)
    for (const name of Object.keys(rules)) expect(stdout).toMatch(new RegExp(`^ *${name}\\b`, 'm'))
    expect(stdout.split('\n').filter((line) => line.length > Number(COLUMNS))).toEqual([])
  }
})

test('explain tells of a rule, with examples in both languages', async () => {
  const {code, stdout} = await run(['explain', 'missing-apology'])
  expect(code).toBe(0)
  for (const heading of ['Why', 'Instead', 'In English', 'In Finnish', 'From'])
    expect(stdout).toMatch(new RegExp(`^${heading}$`, 'm'))
  expect(stdout).toMatch(/✗ Your parcel is in Leeds\..*\n {4}~+\n/)
})

test('explain --language fi speaks Finnish', async () => {
  const {stdout} = await run(['explain', '--language', 'fi', 'missing-apology'])
  expect(stdout).toContain(rules['missing-apology']!.finds.fi)
  expect(stdout).toMatch(/^Miksi$/m)
  expect(stdout).not.toContain('Leeds')
})

test('the Finnish pages are wholly Finnish', async () => {
  for (const [name, {finds, why, instead, silent}] of Object.entries(rules)) {
    const {stdout} = await run(['explain', '--language', 'fi', name], {env: {COLUMNS: '1000'}})
    const flat = stdout.replace(/\s+/g, ' ')
    for (const texts of [finds, why, instead, ...(silent ? [silent] : [])]) {
      expect(flat).toContain(inAddressForm(texts.fi))
      expect(flat).not.toContain(inAddressForm(texts.en))
    }
    expect(flat).not.toMatch(/\b(the|and|of|from)\b/)
  }
  const {stdout} = await run(['rules', '--language', 'fi'])
  expect(stdout).toMatch(/^Virheet$/m)
  expect(stdout).toContain(rules.jargon!.finds.fi)
})

test('an example that is too long for a line is underlined on each of its lines', async () => {
  const {stdout} = await run(['explain', '--language', 'en', 'missing-thanks'], {env: {COLUMNS: '40'}})
  expect(stdout).toContain(`  ✗ Hi Tom, I am sorry that we left the
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    shade out. I posted it today. Kind
    ~~~~~~~~~~
    regards, Ella`)
})

test('there is a page for every rule', async () => {
  const pages = await Promise.all(Object.keys(rules).map((name) => run(['explain', name], {env: {COLUMNS: '60'}})))
  for (const {code, stdout} of pages) {
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/undefined(?!-acronym)|\[object/)
  }
})

test.each([
  ['jragon', 'There is no rule “jragon”; did you mean jargon?'],
  ['placeholder', 'There is no rule “placeholder”; did you mean leftover-placeholder?'],
  ['constructor', 'There is no rule “constructor”; reply-lint rules lists them all']
])('explain %s', async (name, sentence) => {
  expect(await run(['explain', name])).toEqual({code: 2, stdout: '', stderr: `reply-lint: ${sentence}\n`})
})

test('help of the command and of its commands', async () => {
  for (const args of [['--help'], ['help'], ['batch', '--help'], ['help', 'explain']]) {
    const {code, stdout, stderr} = await run(args)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^Usage: reply-lint.*\nExamples:\n {2}(?:echo|reply-lint)/s)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  }
})

test('the version is the package’s', async () => {
  expect((await run(['--version'])).stdout).toBe(`${packageJson.version}\n`)
})
