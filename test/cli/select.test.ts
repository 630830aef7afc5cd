import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect} from 'vitest'
import {drafts, folder, run, test} from './run.ts'

/** The files that were read, in order. */
async function read(args: readonly string[], cwd: string, input = ''): Promise<string[]> {
  const {stdout} = await run([...args, '--format', 'json'], {cwd, input})
  return JSON.parse(stdout).files.map(({path}: {path: string}) => path)
}

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {cwd, stdio: 'pipe'})

describe('what is read', () => {
  test('all drafts of a folder and of those in it, by the alphabet; each once', async () => {
    const cwd = folder({
      'replies/b.txt': drafts.clean,
      'replies/a/c.txt': drafts.clean,
      'replies/notes.pdf': 'x',
      'replies/.hidden.txt': drafts.clean,
      'replies/node_modules/x.txt': drafts.clean
    })
    expect(await read(['replies'], cwd)).toEqual(['replies/a/c.txt', 'replies/b.txt'])
    expect(await read(['replies/b.txt', 'replies/'], cwd)).toEqual(['replies/b.txt', 'replies/a/c.txt'])
    expect(await read(['.'], cwd)).toEqual(['replies/a/c.txt', 'replies/b.txt'])
  })

  test('patterns that no shell has filled in', async () => {
    const cwd = folder({'r/en/a.txt': drafts.clean, 'r/fi/a.txt': drafts.clean, 'r/b.reply': drafts.clean})
    expect(await read(['r/**/*.txt'], cwd)).toEqual(['r/en/a.txt', 'r/fi/a.txt'])
    expect(await read(['r/{en,fi}/a.*', '*/b.reply'], cwd)).toEqual(['r/en/a.txt', 'r/fi/a.txt', 'r/b.reply'])
    expect(await read(['r/*.txt', 'r/b.reply'], cwd)).toEqual(['r/b.reply'])
  })

  test('a file whose name looks like a pattern', async () => {
    const cwd = folder({'a[1].txt': drafts.clean})
    expect(await read(['a[1].txt'], cwd)).toEqual(['a[1].txt'])
  })

  test('nothing there is a fault', async () => {
    const cwd = folder({'empty/x.pdf': ''})
    const {code, stderr} = await run(['empty', 'no/*.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^reply-lint: empty holds no drafts that are not ignored; drafts end in \.txt/),
      'reply-lint: no/*.txt matches no file that is not ignored; check the pattern'
    ])
    const broken = await run(['r/[a.txt'], {cwd})
    expect(broken).toEqual({
      code: 2,
      stdout: '',
      stderr: 'reply-lint: The pattern “r/[a.txt” has a bracket that is never closed\n'
    })
  })
})

describe('what is left out', () => {
  test('by .gitignore from folders only, by .replylintignore and by the configuration always', async () => {
    const cwd = folder({
      '.gitignore': 'out/\n',
      'r/.gitignore': '*.tmp.txt\n!keep.tmp.txt\n',
      'r/.replylintignore': 'old/\n',
      'r/reply-lint.config.yaml': 'ignore: ["/draft-*"]',
      'r/a.txt': drafts.clean,
      'r/b.tmp.txt': drafts.clean,
      'r/keep.tmp.txt': drafts.clean,
      'r/old/a.txt': drafts.clean,
      'r/draft-1.txt': drafts.clean,
      'r/out/a.txt': drafts.clean
    })
    expect(await read(['r'], cwd)).toEqual(['r/a.txt', 'r/keep.tmp.txt'])
    const {code, stderr} = await run(['r/b.tmp.txt', 'r/old/a.txt', 'r/draft-1.txt'], {cwd})
    expect(code).toBe(0)
    expect(stderr).toBe(
      'reply-lint: r/old/a.txt is left out by r/.replylintignore\nreply-lint: r/draft-1.txt is left out by r/reply-lint.config.yaml\n'
    )
  })
})

describe('bad folders', () => {
  test('a circle of links ends, and a link to nowhere is told', async () => {
    const cwd = folder({'r/a.txt': drafts.clean, 'elsewhere.txt': drafts.clean})
    mkdirSync(join(cwd, 'r/deep'))
    symlinkSync('..', join(cwd, 'r/deep/up'))
    symlinkSync('../elsewhere.txt', join(cwd, 'r/link.txt'))
    symlinkSync('nowhere.txt', join(cwd, 'r/dangling.txt'))
    symlinkSync('loop.txt', join(cwd, 'r/loop.txt'))
    const {code, stdout, stderr} = await run(['r', '--format', 'json'], {cwd})
    expect(code).toBe(2)
    expect(JSON.parse(stdout).files.map(({path}: {path: string}) => path)).toEqual(['r/a.txt', 'r/link.txt'])
    expect(stderr).toBe(
      'reply-lint: r/dangling.txt is a link that leads nowhere; check where it points\nreply-lint: r/loop.txt is a link that leads to itself; check where it points\n'
    )
  })
})

describe('a file that is gone between listing and reading', () => {
  test('is told, and is no fault', async () => {
    const cwd = folder({
      'r/a.txt': drafts.clean,
      'r/b.txt': drafts.clean,
      // Read after the files are listed, and before the first is read.
      'reply-lint.config.mjs': 'import {rmSync} from "node:fs"; rmSync("r/a.txt"); export default {}'
    })
    expect(await run(['r'], {cwd})).toEqual({
      code: 0,
      stdout: 'Looks good: nothing to mend.\n',
      stderr: 'reply-lint: r/a.txt is gone since it was listed\n'
    })
  })
})

describe('what git says has changed', () => {
  const repository = () => {
    const cwd = folder({'a.txt': drafts.clean, 'sub/b.txt': drafts.clean, 'c.pdf': 'x'})
    git(cwd, 'init', '--quiet', '--initial-branch', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '--quiet', '--message', 'one')
    return cwd
  }

  test('--staged reads the index, not the working tree', async () => {
    const cwd = repository()
    expect(await run(['--staged'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
    writeFileSync(join(cwd, 'a.txt'), drafts.errors)
    git(cwd, 'add', 'a.txt')
    writeFileSync(join(cwd, 'a.txt'), drafts.clean)
    writeFileSync(join(cwd, 'sub/b.txt'), drafts.errors)
    const {code, stdout} = await run(['--staged'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toMatch(/^a\.txt\n/)
    expect(stdout).not.toContain('b.txt')
    expect(await read(['--staged'], join(cwd, 'sub'))).toEqual(['../a.txt'])
    expect(await read(['--staged', 'sub'], cwd)).toEqual([])
  })

  test('--since reads what differs from where the branches parted, and what git does not know yet', async () => {
    const cwd = repository()
    git(cwd, 'checkout', '--quiet', '-b', 'topic')
    writeFileSync(join(cwd, 'sub/b.txt'), drafts.errors)
    git(cwd, 'commit', '--quiet', '--all', '--message', 'two')
    git(cwd, 'checkout', '--quiet', 'main')
    writeFileSync(join(cwd, 'a.txt'), drafts.warnings)
    git(cwd, 'commit', '--quiet', '--all', '--message', 'three')
    git(cwd, 'checkout', '--quiet', 'topic')
    writeFileSync(join(cwd, 'new.txt'), drafts.errors)
    expect(await read(['--since', 'main'], cwd)).toEqual(['sub/b.txt', 'new.txt'])
  })

  test.each([
    [['--since', 'nowhere'], /^reply-lint: git says: /],
    [['--staged', '--since', 'main'], /exclude each other/]
  ])('a fault is a sentence: %j', async (args, sentence) => {
    const {code, stderr} = await run(args, {cwd: repository()})
    expect(code).toBe(2)
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect((await run(['--staged'], {cwd: folder({})})).stderr).toMatch(/git says: not a git repository/)
  })
})
