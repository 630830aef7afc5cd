import type {VFile} from 'vfile'
import {configurer, type Task} from '../configure.ts'
import {hear} from '../failure.ts'
import {type KeptFile, keep} from '../kept-file.ts'
import {isFault} from '../lint-all.ts'
import {lintTask} from '../lint-task.ts'
import type {JudgingOptions} from '../options.ts'
import {nameOfSource} from '../select.ts'

/** A file to lint. Its configuration the worker reads by itself: what a plugin is cannot be sent. */
export interface FileJob {
  path: string
  name: string | undefined
  isNamed: boolean
  bytes: Uint8Array
}

/** What a worker must know to lint files. */
export interface FilesSetting {
  does: 'files'
  options: JudgingOptions
  customer: string | undefined
}

/** What came of a file. */
export interface FileResult {
  /** What the user is to be told. */
  said: readonly string[]
  isFault: boolean
  file?: KeptFile & {text: string}
}

/** Does jobs in a worker. */
export function fileRunner({options, customer}: FilesSetting) {
  const configure = configurer(options, customer)
  return async ({bytes, ...source}: FileJob): Promise<{result: FileResult; moved: ArrayBuffer[]}> => {
    const said: string[] = []
    hear((sentence) => said.push(sentence))
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const whole = {...source, read: async () => buffer}
    try {
      const [task] = await configure([whole])
      const file = task && (await lintTask(task, buffer))
      return {result: {said, isFault: false, ...(file ? {file: sendable(file)} : {})}, moved: []}
    } catch (error) {
      return {result: {isFault: isFault(error, whole), said}, moved: []}
    }
  }
}

/** A file as it can be sent: of what plugins note beside it, nobody can say that. */
function sendable(file: VFile): KeptFile & {text: string} {
  const {reply, drafts} = file.data
  return {...keep(file), data: {...(reply ? {reply} : {}), ...(drafts ? {drafts} : {})}, text: String(file)}
}

/** A file as a job. */
export function jobOf({source: {path, name, isNamed}}: Task, bytes: Uint8Array): FileJob {
  return {path, name, isNamed, bytes}
}

/** What comes of a file over which workers die. */
export function giveUp(job: FileJob, reason: string): FileResult {
  const name = nameOfSource(job)
  return {said: [`${name} cannot be linted: it ended two workers (the second one: ${reason})`], isFault: true}
}
