import type {VFile} from 'vfile'
import type {Lint} from '../cache.ts'
import type {Task} from '../configure.ts'
import {say} from '../failure.ts'
import {revive} from '../kept-file.ts'
import {isFault} from '../lint-all.ts'
import {type FileJob, type FileResult, type FilesSetting, giveUp, jobOf} from './file-jobs.ts'
import {inOrder} from './in-order.ts'
import {WorkerPool} from './pool.ts'
import {startWorker} from './start.ts'

/** So many files for each worker are read ahead: they may differ much in length. */
const ahead = 4

/** What came of a file. */
interface Outcome {
  task: Task
  file: VFile | undefined
  /** Why it could not be read. */
  fault?: {error: unknown}
  answer?: FileResult | undefined
}

/**
 * Lints files in workers.
 *
 * @param tasks the files
 * @param size how many workers
 * @param setting what they must know
 * @param remember has what was found before taken from where it is kept
 * @returns each file in its turn, without one that could not be linted; whether that is a fault, of which the user is told
 */
export async function* lintTasks(
  tasks: readonly Task[],
  size: number,
  setting: FilesSetting,
  remember: (lint: Lint) => Lint
): AsyncGenerator<{task: Task; file: VFile | undefined; isFault: boolean}> {
  const pool = new WorkerPool<FileJob, FileResult>(size, {
    start: () => startWorker(setting),
    halve: () => undefined,
    join: (one) => one,
    giveUp,
    onDeath: (reason) => say(`a worker died (${reason}); its file is linted again`)
  })
  const run = async (task: Task): Promise<Outcome> => {
    let answer: FileResult | undefined
    const lint: Lint = async (_task, bytes) => {
      answer = await pool.run(jobOf(task, bytes))
      return answer.file && revive(answer.file, answer.file.text, task.source.name)
    }
    const read = await readSafely(task)
    if ('error' in read) return {task, file: undefined, fault: read}
    return {task, file: await remember(lint)(task, read.bytes), answer}
  }
  try {
    for await (const {task, file, fault, answer} of inOrder(each(tasks), run, ahead * size)) {
      for (const sentence of answer?.said ?? []) say(sentence)
      yield {task, file, isFault: fault ? isFault(fault.error, task.source) : (answer?.isFault ?? false)}
    }
  } finally {
    await pool.close()
  }
}

async function* each<One>(all: Iterable<One>): AsyncGenerator<One> {
  yield* all
}

async function readSafely({source}: Task): Promise<{bytes: Buffer} | {error: unknown}> {
  try {
    return {bytes: await source.read()}
  } catch (error) {
    return {error}
  }
}
