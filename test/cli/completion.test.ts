import {spawnSync} from 'node:child_process'
import {describe, expect} from 'vitest'
import {rules} from '../../rules/index.ts'
import {commandNames} from '../../src/cli/plain-call.ts'
import {createProgram} from '../../src/cli/program.ts'
import {folder, run, shell, test} from './run.ts'

const program = await createProgram(['--help'], () => {})

/** What bash offers behind some words, the last of them begun. */
async function offered(words: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const line = `source <(reply-lint completion bash)
    COMP_WORDS=(reply-lint ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
    _reply_lint; printf '%s\\n' "\${COMPREPLY[@]}"`
  const {stdout, stderr} = await shell(line, folder(files))
  expect(stderr).toBe('')
  return stdout.split('\n').filter(Boolean)
}

test('knows each command by its name, before the commands are made', () => {
  expect([...program.commands.map((command) => command.name()), 'help'].sort()).toEqual([...commandNames].sort())
})

describe('bash', () => {
  test('offers the commands and the files', async () => {
    const commands = program.commands.map((command) => command.name())
    expect(await offered([''], {'draft.txt': ''})).toEqual(expect.arrayContaining([...commands, 'help', 'draft.txt']))
    expect(await offered(['exp'])).toEqual(['explain'])
  })

  test('offers every option, and the values that it takes', async () => {
    const long = program.options.map((option) => option.long)
    expect(await offered(['--'])).toEqual(expect.arrayContaining([...long, '--help']))
    expect(await offered(['--channel', ''])).toEqual(['email', 'chat', 'template'])
    expect(await offered(['--customer', 'm'], {'mail.txt': ''})).toEqual(['mail.txt'])
  })

  test('offers what a command takes', async () => {
    expect(await offered(['explain', ''])).toEqual(Object.keys(rules))
    expect(await offered(['explain', 'x', '--language', ''])).toEqual(['en', 'fi'])
    expect(await offered(['completion', ''])).toEqual(['bash', 'zsh', 'fish'])
    expect(await offered(['batch', 'r'], {'replies.jsonl': ''})).toEqual(['replies.jsonl'])
    expect(await offered(['help', 'ru'])).toEqual(['rules'])
  })
})

describe.each(['bash', 'zsh', 'fish'])('%s', (name) => {
  const isHere = spawnSync(name, ['-c', 'true']).status === 0

  test('knows every command and option', async () => {
    const {code, stdout} = await run(['completion', name])
    expect(code).toBe(0)
    const options = [program, ...program.commands].flatMap((command) => command.options)
    for (const command of program.commands) expect(stdout).toContain(command.name())
    for (const option of options)
      expect(stdout).toContain(name === 'fish' ? `-l ${option.long!.slice(2)}` : option.long)
  })

  test('can be read by its shell', {skip: !isHere}, async () => {
    const {stdout} = await run(['completion', name])
    const cwd = folder({script: stdout})
    const {status, stderr} = spawnSync(name, ['-n', 'script'], {cwd, encoding: 'utf8'})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
  })
})

test('another shell is no shell', async () => {
  const {code, stderr} = await run(['completion', 'tcsh'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/bash, zsh, fish/)
})
