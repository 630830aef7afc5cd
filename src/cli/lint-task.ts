import {VFile} from 'vfile'
import {lint} from '../lint.ts'
import {isPlain, readFile} from '../read/index.ts'
import type {Task} from './configure.ts'
import {say} from './failure.ts'
import {nameOfSource} from './select.ts'

/**
 * Lints one file.
 *
 * @param task the file, and what holds for it
 * @param bytes what it holds
 * @returns the file with its messages; nothing where it holds nothing to read, which the user is told
 */
export async function lintTask({source, reading, linting}: Task, bytes: Buffer): Promise<VFile | undefined> {
  const {name} = source
  linting.onStep?.('read')
  const read = await readFile(bytes, name, reading)
  if (!read.text.trim()) {
    say(`${nameOfSource(source)} is empty: nothing to read`)
    return undefined
  }
  if (!read.drafts.some((draft) => draft.text.trim())) {
    say(`${nameOfSource(source)} holds no reply: nothing to read`)
    return undefined
  }
  if (isPlain(read))
    return await lint(new VFile(name === undefined ? {value: read.text} : {value: read.text, path: name}), linting)
  const {lintDrafts} = await import('../lint-drafts.ts')
  return await lintDrafts(read, name, linting)
}
