import {chmodSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect} from 'vitest'
import {rules} from '../../rules/index.ts'
import {apply, fixesOf} from '../../src/cli/fix.ts'
import {lint} from '../../src/index.ts'
import {folder, run, test} from './run.ts'

const stiff = 'Hi Anna,\n\nPrior to the visit, show the card, and prior to that the key.\n\nKind regards,\nMaria\n'
const plain = 'Hi Anna,\n\nBefore the visit, show the card, and before that the key.\n\nKind regards,\nMaria\n'

describe('--fix', () => {
  test('puts safe wordings into files and reports what is left; twice changes nothing the second time', async () => {
    const cwd = folder({'a.txt': stiff, 'b.txt': plain})
    chmodSync(join(cwd, 'a.txt'), 0o640)
    const first = await run(['--fix', 'a.txt', 'b.txt'], {cwd})
    expect(first.stderr).toBe('reply-lint: 2 places mended in one file\n')
    expect(first.stdout).not.toContain('officialese')
    expect(first.stdout).toContain('missing-thanks')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(plain)
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
    expect((await run(['--fix', 'a.txt', 'b.txt'], {cwd})).stderr).toBe('')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(plain)
  })

  test('of standard input gives the mended draft', async () => {
    expect(await run(['--fix'], {input: stiff})).toEqual({
      code: 0,
      stdout: plain,
      stderr: 'reply-lint: 2 places mended in one file\n'
    })
    expect((await run(['--fix'], {input: plain})).stdout).toBe(plain)
  })

  test('leaves quoted mail and fields alone', async () => {
    const quoted = `${plain}\nOn Mon, 3 Mar 2025 at 10:15, Anna wrote:\n> I came prior to the visit and utilised the key.\n`
    expect((await run(['--fix'], {input: quoted})).stdout).toBe(quoted)
    const cwd = folder({
      'reply-lint.config.yaml':
        'channel: template\nphraseRules: {x: {message: m, twins: {en: {"thank _ so much": "=thank you"}}}}'
    })
    const field = 'Hi {{name}}, thank {{owner}} so much.\n'
    expect((await run(['--fix'], {input: field, cwd})).stdout).toBe(field)
    expect((await run(['--fix'], {input: 'Hi {{name}}, thank Anna so much.\n', cwd})).stdout).toBe(
      'Hi {{name}}, thank you.\n'
    )
  })

  test('keeps the encoding and its mark, and where a link leads', async () => {
    const utf16 = Buffer.from(`\ufeff${stiff}`, 'utf16le')
    const cwd = folder({'bom.txt': `\ufeff${stiff}`, 'utf16.txt': utf16, 'real.txt': stiff.replaceAll('\n', '\r\n')})
    symlinkSync('real.txt', join(cwd, 'link.txt'))
    await run(['--fix', 'bom.txt', 'utf16.txt', 'link.txt'], {cwd})
    expect(readFileSync(join(cwd, 'bom.txt'), 'utf8')).toBe(`\ufeff${plain}`)
    expect(readFileSync(join(cwd, 'utf16.txt'))).toEqual(Buffer.from(`\ufeff${plain}`, 'utf16le'))
    expect(readFileSync(join(cwd, 'real.txt'), 'utf8')).toBe(plain.replaceAll('\n', '\r\n'))
    expect(readFileSync(join(cwd, 'link.txt'), 'utf8')).toBe(plain.replaceAll('\n', '\r\n'))
  })

  test('mends a file of templates where nothing needs an escape', async () => {
    const json = JSON.stringify({macros: [{comment: 'Hi {{name}}, please ask prior to the visit.\n"Yes"'}]})
    const cwd = folder({'m.json': json})
    await run(['--fix', '--keys', 'macros.*.comment', 'm.json'], {cwd})
    expect(JSON.parse(readFileSync(join(cwd, 'm.json'), 'utf8')).macros[0].comment).toBe(
      'Hi {{name}}, please ask before the visit.\n"Yes"'
    )
  })

  test('tells of a file that can only be read, and mends the others', async () => {
    const cwd = folder({'a.txt': stiff, 'b.txt': stiff})
    chmodSync(join(cwd, 'a.txt'), 0o444)
    const {code, stderr} = await run(['--fix', 'a.txt', 'b.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe(
      'reply-lint: a.txt can only be read, and was not mended\nreply-lint: 2 places mended in one file\n'
    )
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(stiff)
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(plain)
  })

  test('--fix-dry-run shows a diff and writes nothing', async () => {
    const cwd = folder({'a.txt': stiff})
    const {stdout, stderr} = await run(['--fix-dry-run', 'a.txt'], {cwd})
    expect(stdout).toContain('--- a.txt\n+++ a.txt\n')
    expect(stdout).toContain(
      '-Prior to the visit, show the card, and prior to that the key.\n+Before the visit, show the card, and before that the key.\n'
    )
    expect(stderr).toBe('reply-lint: 2 places in one file would be mended\n')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(stiff)
  })

  test('goes with no index', async () => {
    const {code, stderr} = await run(['--fix', '--staged'], {cwd: process.cwd()})
    expect(code).toBe(2)
    expect(stderr).toMatch(/--fix mends files/)
  })
})

describe('a fix', () => {
  const twins = Object.values(rules).flatMap((rule) =>
    (['en', 'fi'] as const).flatMap((code) =>
      Object.entries(rule.twins?.[code] ?? {}).flatMap(([phrase, twin]) =>
        twin.startsWith('=') && /^[\p{L} ]+$/u.test(phrase) ? [{code, phrase}] : []
      )
    )
  )
  const filler = {
    en: ['we can ask', 'the lamp', 'is here', 'on Friday', 'for you', '{{name}}', 'tomorrow'],
    fi: ['voimme kysyä', 'lamppu', 'on täällä', 'perjantaina', 'sinulle', '{{nimi}}', 'huomenna']
  }
  const drafts = fc.constantFrom('en', 'fi').chain((language) => {
    const code = language as 'en' | 'fi'
    const words = fc.constantFrom(
      ...filler[code],
      ...twins.filter((one) => one.code === code).map(({phrase}) => phrase)
    )
    const sentence = fc.array(words, {minLength: 1, maxLength: 6}).map((list) => `${list.join(' ')}.`)
    return fc.array(sentence, {minLength: 1, maxLength: 4}).map((list) => ({code, text: list.join(' ')}))
  })

  test('changes nothing outside its words, and raises no new finding of its rule', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async ({code, text}) => {
        const how = {language: code, channel: 'chat'} as const
        const {messages} = await lint(new VFile(text), how)
        for (const message of messages) {
          const [fix] = fixesOf([message])
          if (!fix) continue
          const mended = apply(text, [fix])
          expect(mended.slice(0, fix.start)).toBe(text.slice(0, fix.start))
          expect(mended.slice(fix.start + fix.words.length)).toBe(text.slice(fix.end))
          const after = await lint(new VFile(mended), how)
          const count = (list: typeof messages) => list.filter(({ruleId}) => ruleId === message.ruleId).length
          expect(count(after.messages), `${message.ruleId}: “${text}” → “${mended}”`).toBeLessThan(count(messages))
        }
      }),
      {numRuns: 150}
    )
  })
})
