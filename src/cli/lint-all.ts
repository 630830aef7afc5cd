import type {VFile} from 'vfile'
import {UnknownShape} from '../read/index.ts'
import type {Task} from './configure.ts'
import {say, sentenceOf, status} from './failure.ts'
import {lintTask} from './lint-task.ts'
import {isLink, nameOfSource} from './select.ts'

/** What came of the work. */
export interface Linted {
  files: VFile[]
  /** The exit status, as far as the findings do not decide over it. */
  code: number
}

/**
 * Lints files. One that cannot be read does not stop the others.
 *
 * @param tasks the files
 * @param failed whether something that was asked for is not there
 */
export async function lintAll(tasks: readonly Task[], failed: boolean): Promise<Linted> {
  const files: VFile[] = []
  let code: number = failed ? status.failed : status.clean
  for (const task of tasks) {
    try {
      const file = await lintTask(task, await task.source.read())
      if (file) files.push(file)
    } catch (error) {
      if (!isFault(error, task)) continue
      code = status.failed
    }
  }
  return {files, code}
}

/**
 * Tells the user why a file was not linted, and whether that is a fault. What was listed a moment ago may be gone; and
 * not all JSON in a folder holds replies.
 */
function isFault(error: unknown, {source}: Task): boolean {
  const name = nameOfSource(source)
  const isMissing = !source.isNamed && (error as NodeJS.ErrnoException).code === 'ENOENT'
  if (isMissing && !isLink(source.path)) {
    say(`${name} is gone since it was listed`)
    return false
  }
  if (error instanceof UnknownShape && !source.isNamed) return false
  say(isMissing ? `${name} is a link that leads nowhere; check where it points` : sentenceOf(error, name))
  return true
}
