import {statSync} from 'node:fs'
import type {VFile} from 'vfile'
import type {Task} from './configure.ts'
import {Failure, say, status} from './failure.ts'
import {type Mended, mend} from './fix.ts'
import {dash} from './input.ts'
import {isFault, type Linted} from './lint-all.ts'
import {print} from './output.ts'
import {nameOfSource} from './select.ts'
import {writeAtomically} from './write-file.ts'

/** What the user chose of fixes. */
export interface FixOptions {
  fix?: boolean
  /** Whether to show what would be mended, and write nothing. */
  fixDryRun?: boolean
  staged?: boolean
}

/**
 * Lints files and mends them. One that cannot be read or written does not stop the others. From standard input the mended
 * draft goes to standard output, in the place of a report.
 *
 * @param tasks the files
 * @param failed whether something that was asked for is not there
 * @param options what the user chose
 */
export async function fixAll(
  tasks: readonly Task[],
  failed: boolean,
  options: FixOptions
): Promise<Linted & {isShown: boolean}> {
  if (options.staged) throw new Failure('--fix mends files, and --staged reads what git has of them; give one of them')
  const files: VFile[] = []
  let code: number = failed ? status.failed : status.clean
  let count = 0
  let mendedFiles = 0
  let isShown = options.fixDryRun === true
  for (const task of tasks) {
    task.linting.onStep?.('read')
    try {
      const bytes = await task.source.read()
      const mended = await mend(task, bytes)
      if (options.fixDryRun) await print(await diffOf(mended, nameOfSource(task.source)))
      else if (task.source.path === dash) {
        isShown = true
        await print(mended.after || bytes.toString())
      } else if (mended.count > 0) write(task.source.path, bytes, mended)
      if (mended.file) files.push(mended.file)
      count += mended.count
      if (mended.count > 0) mendedFiles++
    } catch (error) {
      if (isFault(error, task.source)) code = status.failed
    }
  }
  if (count > 0) say(sentence(count, mendedFiles, options.fixDryRun === true))
  return {files, code, isShown}
}

function sentence(count: number, files: number, isDry: boolean): string {
  const places = `${count} ${count === 1 ? 'place' : 'places'}`
  const where = files === 1 ? 'one file' : `${files} files`
  return isDry ? `${places} in ${where} would be mended` : `${places} mended in ${where}`
}

async function diffOf({before, after}: Mended, name: string): Promise<string> {
  if (before === after) return ''
  const {createTwoFilesPatch} = await import('diff')
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, {context: 2})
  return patch.slice(patch.indexOf('--- '))
}

/** Why a file was read and cannot be written, as the rest of a sentence. */
class WriteError extends Failure {}

/** Writes a mended draft as its file was written: with its mark, in its encoding. */
function write(path: string, bytes: Buffer, {before, after}: Mended): void {
  if ((statSync(path).mode & 0o222) === 0) throw new WriteError(`${path} can only be read, and was not mended`)
  const encode = encodingOf(bytes, before)
  if (!encode)
    throw new WriteError(`${path} has an encoding that cannot be written; save it as UTF-8 to have it mended`)
  writeAtomically(path, encode(after))
}

/** The way to write a text as a file was written, if it gives that file again. */
function encodingOf(bytes: Buffer, text: string): ((text: string) => Buffer) | undefined {
  const ways: ((text: string) => Buffer)[] = [
    (body) => Buffer.from(body),
    (body) => Buffer.from(`\ufeff${body}`),
    (body) => Buffer.from(`\ufeff${body}`, 'utf16le'),
    (body) => Buffer.from(`\ufeff${body}`, 'utf16le').swap16()
  ]
  return ways.find((encode) => encode(text).equals(bytes))
}
