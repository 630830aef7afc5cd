import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect} from 'vitest'
import {drafts, folder, run, test} from './run.ts'

describe('--cache', () => {
  const files = {'a.txt': drafts.errors, 'b.txt': drafts.finnishErrors, 'c.txt': drafts.clean}
  const cached = (cwd: string, ...more: string[]) => run(['--cache', ...more, 'a.txt', 'b.txt', 'c.txt'], {cwd})

  test.each(['pretty', 'json', 'sarif', 'vfile'])('gives the same report as before: %s', async (format) => {
    const cwd = folder(files)
    const without = await run(['--format', format, 'a.txt', 'b.txt', 'c.txt'], {cwd})
    expect(await cached(cwd, '--format', format)).toEqual(without)
    expect(await cached(cwd, '--format', format)).toEqual(without)
    expect(existsSync(join(cwd, '.reply-lint-cache'))).toBe(true)
  })

  test('answers by what it remembers, until the file or what holds for it changes', async () => {
    const cwd = folder(files)
    await cached(cwd)
    const path = join(cwd, '.reply-lint-cache')
    // A mark in the memory shows who answers.
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"reason":"[^"]*"/g, '"reason":"remembered"'))
    const count = async (...more: string[]) =>
      (await cached(cwd, '--format', 'json', ...more)).stdout.split('remembered').length - 1
    expect(await count()).toBeGreaterThan(5)
    expect(await count('--channel', 'chat')).toBe(0)
    await cached(cwd)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"reason":"[^"]*"/g, '"reason":"remembered"'))
    writeFileSync(join(cwd, 'a.txt'), `${drafts.errors}\n`)
    const {stdout} = await cached(cwd, '--format', 'json')
    expect(stdout.slice(0, stdout.indexOf('b.txt'))).not.toContain('remembered')
    expect(stdout.slice(stdout.indexOf('b.txt'))).toContain('remembered')
    writeFileSync(join(cwd, 'reply-lint.config.yaml'), 'rules: {jargon: error}')
    expect(await count()).toBe(0)
  })

  test('takes no harm from a broken memory', async () => {
    const cwd = folder({...files, '.reply-lint-cache': '{"a.txt": '})
    expect((await cached(cwd)).code).toBe(1)
    const {stderr} = await cached(cwd, '--cache-location', 'a.txt/cache')
    expect(stderr).toMatch(/^reply-lint: a\.txt\/cache cannot be written, and nothing is remembered: /)
  })
})
