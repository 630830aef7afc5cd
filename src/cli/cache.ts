import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {VFile} from 'vfile'
import packageJson from '../../package.json' with {type: 'json'}
import {decode} from '../read/text.ts'
import type {Task} from './configure.ts'
import {say} from './failure.ts'
import {type KeptFile, keep, revive} from './kept-file.ts'
import {writeAtomically} from './write-file.ts'

/** Lints a file. */
export type Lint = (task: Task, bytes: Buffer) => Promise<VFile | undefined>

/** What was found in a file, and what it was found by. */
interface Entry extends KeptFile {
  /** Of the file’s bytes, of what holds for it and of the linter itself. */
  key: string
}

/** Where findings are kept where nobody says: out of git’s sight, if there is such a place. */
export function cachePath(chosen: string | undefined): string {
  return chosen ?? (existsSync('node_modules') ? 'node_modules/.cache/reply-lint.json' : '.reply-lint-cache')
}

/** What was found before, by file. A cache that cannot be read or written is passed over. */
export class Cache {
  readonly #path: string
  readonly #before: Readonly<Record<string, Entry>>
  readonly #after: Record<string, Entry> = {}
  readonly #linter: string
  #isChanged = false

  /** @param path its file */
  constructor(path: string) {
    this.#path = path
    this.#before = readEntries(path)
    this.#linter = `${packageJson.version} ${buildStamp()}`
  }

  /**
   * Lints a file, unless the same was linted before by the same.
   *
   * @param lint lints it
   */
  around(lint: Lint): Lint {
    return async (task, bytes) => {
      const {path} = task.source
      const key = this.#keyOf(task, bytes)
      const known = this.#before[path]
      if (known?.key === key) {
        this.#after[path] = known
        return revive(known, decode(bytes), task.source.name)
      }
      this.#isChanged = true
      const file = await lint(task, bytes)
      if (file && isDecoded(file, bytes)) this.#after[path] = {key, ...keep(file)}
      return file
    }
  }

  /** Keeps what was found. What was found in other files before is kept, too. */
  save(): void {
    if (!this.#isChanged) return
    try {
      mkdirSync(dirname(this.#path), {recursive: true})
      writeAtomically(this.#path, JSON.stringify({...this.#before, ...this.#after}))
    } catch (error) {
      say(`${this.#path} cannot be written, and nothing is remembered: ${(error as Error).message.split('\n', 1)[0]}`)
    }
  }

  #keyOf({reading, linting: {house, ...linting}, signature}: Task, bytes: Buffer): string {
    const how = JSON.stringify([this.#linter, reading, linting, house?.settings, signature])
    return createHash('sha1').update(how).update('\0').update(bytes).digest('base64')
  }
}

function readEntries(path: string): Record<string, Entry> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Entry>
  } catch {
    return {}
  }
}

/** Changes with each build, so that a linter that is being worked on does not remember its former self. */
function buildStamp(): string {
  return ['main.cjs', 'en.phrases', 'fi.phrases']
    .map((name) => {
      const {size, mtimeMs} = statSync(join(__dirname, name))
      return `${size}@${mtimeMs}`
    })
    .join()
}

/** Whether the text is nothing but the bytes read: some formats are in encodings of their own. */
function isDecoded(file: VFile, bytes: Buffer): boolean {
  try {
    return String(file) === decode(bytes)
  } catch {
    return false
  }
}
