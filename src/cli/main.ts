import {runBatch} from './batch.ts'

export async function main(args: readonly string[]): Promise<void> {
  if (args[0] === 'batch') process.exitCode = await runBatch(process.stdin, process.stdout)
}
