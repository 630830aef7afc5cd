import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect} from 'vitest'
import {drafts, folder, run, shell, test} from './run.ts'

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

test('several reports at once: one to standard output, the others to files', async () => {
  const cwd = folder({'a.txt': drafts.errors})
  mkdirSync(join(cwd, 'out'))
  const formats = ['--format', 'pretty', '--format', 'sarif=out/a.sarif', '--format', 'html=out/a.html']
  const {code, stdout, stderr} = await run(['a.txt', ...formats], {cwd})
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(stdout).toMatch(/^a\.txt\n\n {2}1 {2}/)
  expect(JSON.parse(read(cwd, 'out', 'a.sarif')).runs[0].results[0].ruleId).toBe('canned-apology')
  expect(read(cwd, 'out', 'a.html')).toMatch(/^<!doctype html>/)
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.html', 'a.sarif'])
})

test('only to a file: standard output stays empty', async () => {
  const cwd = folder({'a.txt': drafts.errors})
  expect((await run(['a.txt', '--format', 'junit=a.xml'], {cwd})).stdout).toBe('')
  expect(read(cwd, 'a.xml')).toContain('<testsuites')
})

test('a dash is standard output', async () => {
  expect((await run(['--format', 'compact=-'], {input: drafts.errors})).stdout).toMatch(/^<stdin>:1:1: error: /)
})

test('the replies of one file keep their names', async () => {
  const cwd = folder({
    'm.json': '{"a": {"comment": "We will get back to you soon."}, "b": {"comment": "Hi Anna,\\n\\nit is done."}}'
  })
  const {stdout} = await run(['m.json', '--keys', '*.comment', '--format', 'compact=-', '--format', 'pretty=m.txt'], {
    cwd
  })
  expect(stdout).toMatch(/^m\.json:1:44: warning: “soon”: /m)
  expect(stdout).toMatch(/: \/b\/comment: .*\(missing-closing\)$/m)
  const report = read(cwd, 'm.txt')
  expect(report.indexOf('  /a/comment\n')).toBeGreaterThan(0)
  expect(report.indexOf('  /b/comment\n')).toBeGreaterThan(report.indexOf('vague-timeline'))
})

describe('a file that is there', () => {
  test('is replaced, with its permissions, also behind a link', async () => {
    const cwd = folder({'a.txt': drafts.errors, 'old.json': 'old'})
    chmodSync(join(cwd, 'old.json'), 0o640)
    symlinkSync('old.json', join(cwd, 'link.json'))
    await run(['a.txt', '--format', 'json=link.json'], {cwd})
    expect(JSON.parse(read(cwd, 'old.json'))).toHaveProperty('files')
    expect(statSync(join(cwd, 'old.json')).mode & 0o777).toBe(0o640)
  })

  test('and is no file is written to', async () => {
    const {stdout} = await shell(`printf '%s' '${drafts.errors}' | reply-lint --format json=/dev/stdout | cat`)
    expect(JSON.parse(stdout)).toHaveProperty('files')
  })
})

describe('wrong usage: one sentence, and nothing is linted', () => {
  test.each([
    [['--format', 'sarf'], /'sarf' is invalid.*Did you mean sarif\?/],
    [['--format', 'yaml'], /'yaml' is invalid.*pretty, .*sarif/],
    [['--format', 'sarif='], /Name a file behind the equals sign/],
    [['--format', 'pretty', '--format', 'json'], /Only one report can go to standard output/],
    [['--format', 'sarif=a', '--format', 'json=a'], /Two reports cannot go to a\./],
    [
      ['--format', 'json=nowhere/a.json'],
      /^reply-lint: nowhere\/a\.json cannot be written: there is no folder nowhere\n$/
    ],
    [['--format', 'json=.'], /^reply-lint: \. cannot be written: it is a folder; name a file in it\n$/]
  ])('%j', async (args, sentence) => {
    const cwd = folder({})
    const {code, stdout, stderr} = await run(args, {input: drafts.errors, cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(existsSync(join(cwd, 'a'))).toBe(false)
  })
})
