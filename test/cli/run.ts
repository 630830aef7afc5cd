import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {inject, test as oneByOne} from 'vitest'

/** A test that runs the command waits more than it works: many at a time. */
export const test = oneByOne.concurrent

/** Drafts by the worst that is found in them. */
export const drafts = {
  clean:
    'Hi Anna,\n\nThank you for your message. Your parcel arrives on Friday.\n\nIf anything is unclear, reply to this message.\n\nKind regards,\nMaria\n',
  warnings: 'Your parcel arrives on Friday.\n',
  errors: 'We are sorry you are unhappy. We will get back to you soon.\n',
  finnishErrors: 'Onpa harmi, että olet tyytymätön. Palaamme asiaan pian.\n'
} as const

/** What the command wrote, and its exit status. */
export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** What the command is run with. */
export interface RunOptions {
  input?: string | Buffer
  env?: NodeJS.ProcessEnv
  cwd?: string
}

const command = join(import.meta.dirname, '../../bin/reply-lint.js')

/** Runs the built command. */
export function run(args: readonly string[], {input = '', env = {}, cwd}: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, [command, ...args], {env: {...bareEnvironment(), ...env}, cwd})
  // A command that ends before it has read its input is no fault of the test.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return ended(child)
}

/** Runs a line of bash, in which `reply-lint` is the built command. */
export function shell(line: string, cwd?: string): Promise<Run> {
  const script = `reply-lint() { ${quote(process.execPath)} ${quote(command)} "$@"; }; ${line}`
  return ended(spawn('bash', ['-c', script], {env: bareEnvironment(), cwd}))
}

/** Runs the built command in a terminal at which nobody types. */
export function terminal(args: string): Promise<Run> {
  const line = `${quote(process.execPath)} ${quote(command)}${args}`
  return ended(spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {env: bareEnvironment()}))
}

/** The environment, but for what decides over colours and widths. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const {NO_COLOR, FORCE_COLOR, COLUMNS, NODE_EXTRA_CA_CERTS, ...rest} = process.env
  return rest
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  return new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', reject).on('close', (code) => resolve({code, stdout, stderr}))
  })
}

/** A folder with these files, gone when the tests are. */
export function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const path = mkdtempSync(join(inject('folders'), 'test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), content)
  }
  return path
}

function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}
