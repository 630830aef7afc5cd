import {noteStream} from './leave.ts'
import {type LintOptions, lintFiles} from './lint-files.ts'

/** Commands beside the main one. */
export const commandNames = 'batch explain rules baseline init print-config test-config completion help'.split(' ')

/** What holds where the user chose nothing. */
export const defaults: LintOptions = {failOn: 'error'}

/**
 * Whether the user typed nothing but names of files, if anything: there is nothing to parse then, and Commander, which
 * would take a thirtieth of a short run, can stay where it is.
 *
 * @param args what the user typed
 */
export function isPlain(args: readonly string[]): boolean {
  return args.every((arg) => arg !== '' && !arg.startsWith('-') && !commandNames.includes(arg))
}

/**
 * Lints drafts as {@linkcode defaults} say.
 *
 * @param paths what the user typed: files, folders and patterns; standard input where there are none
 * @returns the exit status
 */
export function lintPlainly(paths: readonly string[]): Promise<number> {
  return lintFiles(paths, defaults, async () => {
    const {createProgram} = await import('./program.ts')
    const program = await createProgram(['--help'], () => {})
    noteStream()
    program.outputHelp({error: true})
  })
}
