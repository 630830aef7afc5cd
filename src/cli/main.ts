import type {CommanderError} from 'commander'
import type {ConfigurationError} from '../config/layer.ts'
import {type Spare, spendOnPhrases} from './compiled-phrases.ts'
import {Failure, say, status} from './failure.ts'
import {leave} from './leave.ts'
import {isPlain, lintPlainly} from './plain-call.ts'

/**
 * Runs the command, and sets the exit status of the process.
 *
 * @param args what the user typed behind the command’s name
 * @param spare memory that nothing else needs any more: see {@linkcode spendOnPhrases}
 */
export async function main(args: readonly string[], spare?: Spare): Promise<void> {
  if (spare) spendOnPhrases(spare)
  const finish = (code: number) => {
    process.exitCode = code
  }
  try {
    if (isPlain(args)) {
      finish(await lintPlainly(args))
      return leave()
    }
    const {createProgram} = await import('./program.ts')
    const program = await createProgram(args, finish)
    await program.parseAsync(args, {from: 'user'})
  } catch (error) {
    if (isToldByCommander(error)) return finish(error.exitCode === 0 ? status.clean : status.failed)
    finish(status.failed)
    const message = (error as Error).message.split('\n', 1)[0]
    if (isToldBySentences(error)) for (const sentence of error.sentences) say(sentence)
    else say(error instanceof Failure ? error.message : `failed, and this is a fault of its own: ${message}`)
  }
}

/** Does what the main thread asks, where this is a worker’s thread. */
export async function work(): Promise<void> {
  await (await import('./workers/worker.ts')).work()
}

/** Its class is loaded only with Commander. */
function isToldByCommander(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')
}

/** A fault of a configuration has a sentence for each place. Its class is loaded only with a configuration. */
function isToldBySentences(error: unknown): error is ConfigurationError {
  return error instanceof Error && error.name === 'ConfigurationError'
}
