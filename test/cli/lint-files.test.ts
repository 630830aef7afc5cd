import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect} from 'vitest'
import {drafts, folder, run, shell, test} from './run.ts'

describe('exit status', () => {
  test('0 for a draft with nothing to mend, and a friendly word', async () => {
    expect(await run([], {input: drafts.clean})).toEqual({
      code: 0,
      stdout: 'Looks good: nothing to mend.\n',
      stderr: ''
    })
  })

  test('1 for an error', async () => {
    const {code, stdout, stderr} = await run([], {input: drafts.errors})
    expect(code).toBe(1)
    expect(stdout).toContain('canned-apology')
    expect(stderr).toBe('')
  })

  test.each([
    ['error', 0],
    ['warning', 1],
    ['suggestion', 1],
    ['never', 0]
  ])('warnings with --fail-on %s: %i', async (failOn, code) => {
    expect((await run(['--fail-on', failOn], {input: drafts.warnings})).code).toBe(code)
  })

  test('--quiet shows errors only, and changes no exit status', async () => {
    const {code, stdout} = await run(['--quiet', '--fail-on', 'warning'], {input: drafts.warnings})
    expect(stdout).toBe('No errors.\n')
    expect(code).toBe(1)
  })

  test.each([
    [['--chanel', 'chat'], /unknown option '--chanel' \(Did you mean --channel\?\)/],
    [['--channel', 'fax'], /'fax' is invalid.*email, chat, template/],
    [['--situation', 'sad'], /'sad' is invalid.*fault, open, refusal/],
    [['--customer', 'nowhere.txt'], /^reply-lint: nowhere.txt does not exist; check the name\n$/],
    [['--customer', '-'], /cannot be both/],
    [['explain'], /missing required argument 'rule'/]
  ])('2 for wrong usage: %j', async (args, sentence) => {
    const {code, stdout, stderr} = await run(args, {input: drafts.clean})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('input', () => {
  test('files, and a dash for standard input among them', async () => {
    const cwd = folder({'a.txt': drafts.errors, 'b.txt': drafts.clean})
    const {code, stdout} = await run(['a.txt', '-', 'b.txt'], {input: drafts.warnings, cwd})
    expect(code).toBe(1)
    expect(stdout).toMatch(/^a\.txt {2,}1 error, .*\n/)
    expect(stdout).toMatch(/^<stdin> {2,}\d.*\n/m)
    expect(stdout).not.toContain('b.txt')
    expect(stdout).toMatch(/ in 2 of 3 files\n$/)
  })

  test('the customer’s message', async () => {
    const cwd = folder({'mail.txt': 'My parcel is still not here, and it was due on Monday!\n'})
    const draft = 'Hi Anna,\n\nYour parcel is in Leeds. It will reach you on Friday.\n\nKind regards,\nMaria\n'
    expect((await run([], {input: draft, cwd})).stdout).not.toContain('missing-apology')
    expect((await run(['--customer', 'mail.txt'], {input: draft, cwd})).stdout).toContain('missing-apology')
  })

  test('a situation that the user declares: what is not named does not hold', async () => {
    const situation = async (...args: string[]) =>
      JSON.parse((await run(['--format', 'json', ...args], {input: drafts.errors})).stdout).files[0].situation
    expect(await situation('--situation', 'fault,refusal')).toEqual({fault: true, open: false, refusal: true})
    expect(await situation('--situation', 'none')).toEqual({fault: false, open: false, refusal: false})
  })

  test('a language and a channel that the user declares', async () => {
    const {stdout} = await run(['--language', 'fi', '--channel', 'chat', '--format', 'json'], {input: 'Ok.\n'})
    expect(JSON.parse(stdout).files[0]).toMatchObject({path: '<stdin>', language: 'fi', channel: 'chat'})
  })

  test('a Finnish draft gets a Finnish report', async () => {
    expect((await run([], {input: drafts.finnishErrors})).stdout).toMatch(/virhe .*\n.*varoitus/s)
  })

  test('input that comes slowly and in pieces', async () => {
    const {stdout} = await shell(`(printf 'We are sorry you '; sleep 0.2; printf 'are unhappy.\\n') | reply-lint`)
    expect(stdout).toContain('We are sorry you are unhappy.')
  })

  test('a mark of UTF-8 and UTF-16', async () => {
    const utf16 = Buffer.from(`\ufeff${drafts.clean}`, 'utf16le')
    const cwd = folder({'8.txt': `\ufeff${drafts.clean}`, 'le.txt': utf16, 'be.txt': Buffer.from(utf16).swap16()})
    const {code, stdout, stderr} = await run(['8.txt', 'le.txt', 'be.txt'], {cwd})
    expect({code, stdout, stderr}).toEqual({code: 0, stdout: 'Looks good: nothing to mend in 3 files.\n', stderr: ''})
  })
})

describe('bad input: a sentence, and nothing lost of the rest', () => {
  test('what cannot be read', async () => {
    const cwd = folder({
      'good.txt': drafts.errors,
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'latin1.txt': Buffer.from('Hyvää päivää\n', 'latin1')
    })
    mkdirSync(join(cwd, 'replies'))
    symlinkSync('loop.txt', join(cwd, 'loop.txt'))
    const files = ['missing.txt', 'replies', 'picture.txt', 'latin1.txt', 'loop.txt', 'good.txt']
    const {code, stdout, stderr} = await run(files, {cwd})
    expect(code).toBe(2)
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^reply-lint: replies holds no drafts that are not ignored; /),
      'reply-lint: missing.txt does not exist; check the name',
      'reply-lint: picture.txt is not text but a binary file; give the reply as plain text',
      'reply-lint: latin1.txt is not UTF-8 (byte 0xE4 at offset 3); save it as UTF-8',
      'reply-lint: loop.txt is a link that leads to itself; check where it points',
      ''
    ])
    expect(stdout).toMatch(/^good\.txt\n/)
    expect(stdout).toContain('canned-apology')
  })

  test.each(['', ' \n\t\r\n', '\ufeff'])('nothing to read: %j', async (input) => {
    expect(await run([], {input})).toEqual({
      code: 0,
      stdout: '',
      stderr: 'reply-lint: Standard input is empty: nothing to read\n'
    })
  })

  test('an empty file among others is named, and no fault', async () => {
    const cwd = folder({'empty.txt': '', 'good.txt': drafts.clean})
    expect(await run(['empty.txt', 'good.txt'], {cwd})).toEqual({
      code: 0,
      stdout: 'Looks good: nothing to mend.\n',
      stderr: 'reply-lint: empty.txt is empty: nothing to read\n'
    })
  })

  test('a folder as standard input', async () => {
    const {code, stderr} = await shell('reply-lint < /tmp')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^reply-lint: Standard input is a folder; /)
  })

  test('a line of a megabyte', async () => {
    const {code, stdout} = await run([], {input: `${'word '.repeat(200_000)}and we are sorry you are unhappy.`})
    expect(code).not.toBe(2)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})
