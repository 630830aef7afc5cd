import {execFileSync} from 'node:child_process'
import {Failure} from './failure.ts'

/**
 * Runs git in the working folder.
 *
 * @param args its arguments
 * @returns what it wrote
 * @throws {Failure} where it is not there, or does not know what is asked
 */
export function git(args: readonly string[]): Buffer {
  try {
    return execFileSync('git', args, {stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30})
  } catch (error) {
    const {code, stderr} = error as NodeJS.ErrnoException & {stderr?: Buffer}
    if (code === 'ENOENT') throw new Failure('--staged and --since ask git, which is not installed here')
    const said =
      String(stderr ?? '')
        .trim()
        .split('\n', 1)[0] || (error as Error).message
    throw new Failure(`git says: ${said.replace(/^(?:fatal|error): /, '')}`)
  }
}

/** Paths that git wrote with a zero byte behind each. */
export function paths(output: Buffer): string[] {
  return output.toString().split('\0').filter(Boolean)
}
