import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect} from 'vitest'
import {drafts, folder, run, test} from './run.ts'

describe('print-config', () => {
  test('says what holds for a file, and which line says so', async () => {
    const cwd = folder({
      'base.yaml': 'rules:\n  slang: error',
      'reply-lint.config.yaml': `extends: ./base.yaml
channel: template
rules: {jargon: off}
phraseRules: {house: {message: m, phrases: {en: [hope]}}}
overrides:
  - files: chat/**
    channel: chat
    rules: {hard-to-read: [warning, {words: 20}]}
`
    })
    const {code, stdout, stderr} = await run(['print-config', 'chat/a.txt'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const lines = stdout.split('\n').map((line) => line.replace(/ {2,}#/, ' #'))
    expect(lines).toEqual(
      expect.arrayContaining([
        'channel: "chat" # reply-lint.config.yaml:7:5',
        '  jargon: off # reply-lint.config.yaml:3:9',
        '  slang: error # base.yaml:2:3',
        '  hard-to-read: [warning, {"words":20}] # reply-lint.config.yaml:8:13',
        '  house: warning # reply-lint.config.yaml:4:15',
        '  canned-apology: error # built in'
      ])
    )
    expect((await run(['print-config', 'a.txt'], {cwd})).stdout).toContain('channel: "template"')
    expect((await run(['print-config', 'a.txt'], {cwd: folder({})})).stdout).toMatch(/no configuration .*\nrules:\n/)
  })
})

describe('test-config', () => {
  const config = (bad: string, good: string) =>
    `phraseRules:\n  house-hope:\n    message: m\n    phrases: {en: ['@we v:hope']}\n    examples: {en: {bad: [${JSON.stringify(bad)}], good: [${JSON.stringify(good)}]}}\n`

  test('tries the examples of the house’s rules', async () => {
    const right = folder({'reply-lint.config.yaml': config('[[We hope]] so.', 'It fits.')})
    expect(await run(['test-config'], {cwd: right})).toEqual({
      code: 0,
      stdout: 'reply-lint.config.yaml can be read; 2 examples are as they say\n',
      stderr: ''
    })
    const wrong = folder({'reply-lint.config.yaml': config('We [[hope]] so.', 'I hope.')})
    expect(await run(['test-config'], {cwd: wrong})).toEqual({
      code: 1,
      stdout:
        'house-hope finds “We hope” in “We hope so.”, and not “hope”\nhouse-hope finds “I hope” in “I hope.”, and is to leave it alone\n',
      stderr: ''
    })
  })

  test('needs an example in each language of a rule, and a configuration', async () => {
    const cwd = folder({'reply-lint.config.yaml': 'phraseRules: {x: {message: m, phrases: {fi: [hei]}}}'})
    expect((await run(['test-config'], {cwd})).stdout).toBe('x has no bad example in Finnish\n')
    const {code, stderr} = await run(['test-config'], {cwd: folder({})})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'reply-lint: There is no configuration here or above; reply-lint init makes one\n'
    })
  })
})

describe('init', () => {
  test('writes a configuration by what it sees, which can be read and holds', async () => {
    const field = drafts.clean.replace('Anna', '{{name}}')
    const cwd = folder({
      'README.md': '# Replies\n',
      'replies/a.txt': field,
      'replies/chat/b.txt': 'Hi {{name}}, the lamp is here.\n',
      'other/odd.json': JSON.stringify({
        list: [{title: 'Late', text: 'Hi {{name}}, the lamp comes on Friday, and we carry it up.'}]
      }),
      'other/settings.yaml': 'color: blue',
      'package.json': '{"name": "x"}'
    })
    const {code, stdout, stderr} = await run(['init'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^reply-lint\.config\.yaml is written: 2 drafts were seen \(2 English, 0 Finnish\)\.\n/)
    const written = readFileSync(join(cwd, 'reply-lint.config.yaml'), 'utf8')
    expect(written).toContain('extends: templates')
    expect(written).toContain('{files: "replies/chat/**", channel: chat}')
    expect(written).toContain('{files: "other/**/*.json", keys: ["list.*.text"]}')
    expect(written).not.toContain('yaml')
    expect(written).toContain('ignore: ["README.md"]')
    const linted = JSON.parse((await run(['.', '--format', 'json'], {cwd})).stdout)
    expect(linted.files.map(({path, channel}: {path: string; channel: string}) => [path, channel])).toEqual([
      ['other/odd.json', 'template'],
      ['replies/a.txt', 'template'],
      ['replies/chat/b.txt', 'chat']
    ])
    expect(await run(['init'], {cwd})).toMatchObject({
      code: 2,
      stderr: 'reply-lint: reply-lint.config.yaml is there already; change it by hand\n'
    })
  })

  test('in an empty folder', async () => {
    const cwd = folder({})
    expect((await run(['init'], {cwd})).stdout).toContain('no drafts were seen')
    expect((await run([], {cwd, input: drafts.clean})).code).toBe(0)
  })
})
