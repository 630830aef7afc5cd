import type {VFile} from 'vfile'
import {UnknownShape} from '../read/index.ts'
import type {Lint} from './cache.ts'
import type {Task} from './configure.ts'
import {expectLongRun, expectOnly, keepHeapSmall} from './engine.ts'
import {say, sentenceOf, status} from './failure.ts'
import {lintTask} from './lint-task.ts'
import {isLink, nameOfSource, type Source} from './select.ts'
import type {Handover} from './workers/choose.ts'
import type {FilesSetting} from './workers/file-jobs.ts'

/** What came of the work. */
export interface Linted {
  files: VFile[]
  /** The exit status, as far as the findings do not decide over it. */
  code: number
  /** Whether the user was shown what came of it already. */
  isShown?: boolean
}

/** Workers, and when they take over. */
export interface Crew {
  handover: Handover
  setting: FilesSetting
}

/** From so many files on a run may be long: how far it has come is shown, and V8 is told. */
const many = 20
/** After so many files it is looked how large the heap has grown. */
const now = 5

/**
 * Lints files. One that cannot be read does not stop the others.
 *
 * @param tasks the files
 * @param failed whether something that was asked for is not there
 * @param cacheFile where what was found is kept, if anywhere
 * @param crew workers, where the user wants some
 */
export async function lintAll(
  tasks: readonly Task[],
  failed: boolean,
  cacheFile: string | undefined,
  crew?: Crew
): Promise<Linted> {
  const files: VFile[] = []
  let code: number = failed ? status.failed : status.clean
  const cache = cacheFile === undefined ? undefined : new (await import('./cache.ts')).Cache(cacheFile)
  const lint = cache?.around(lintTask) ?? lintTask
  const isLong = tasks.length >= many
  const progress = isLong ? (await import('./progress.ts')).showProgress(tasks.length) : undefined
  if (isLong) expectLongRun()
  for (const [index, task] of tasks.entries()) {
    if (isLong && index % now === 0) keepHeapSmall()
    if (crew?.handover.isDue((tasks.length - index) / index)) {
      const {lintTasks} = await import('./workers/lint-tasks.ts')
      const remember = (lint: Lint) => cache?.around(lint) ?? lint
      for await (const one of lintTasks(tasks.slice(index), crew.handover.size, crew.setting, remember)) {
        progress?.step(nameOfSource(one.task.source))
        if (one.file) files.push(one.file)
        if (one.isFault) code = status.failed
      }
      break
    }
    progress?.step(nameOfSource(task.source))
    task.linting.onStep?.('read')
    try {
      const bytes = await task.source.read()
      if (tasks.length === 1) expectOnly(bytes)
      const file = await lint(task, bytes)
      if (file) files.push(file)
    } catch (error) {
      if (isFault(error, task.source)) code = status.failed
    }
  }
  tasks[0]?.linting.onStep?.('report')
  progress?.end()
  cache?.save()
  return {files, code}
}

/**
 * Tells the user why a file was not linted, and whether that is a fault. What was listed a moment ago may be gone; and
 * not all JSON in a folder holds replies.
 */
export function isFault(error: unknown, source: Source): boolean {
  const name = nameOfSource(source)
  const {code, path} = error as NodeJS.ErrnoException
  // A file of our own that is not there is no draft that is gone.
  const isMissing = !source.isNamed && code === 'ENOENT' && path === source.path
  if (isMissing && !isLink(source.path)) {
    say(`${name} is gone since it was listed`)
    return false
  }
  if (error instanceof UnknownShape && !source.isNamed) return false
  say(isMissing ? `${name} is a link that leads nowhere; check where it points` : sentenceOf(error, name))
  return true
}
