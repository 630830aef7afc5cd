import {parentPort, workerData} from 'node:worker_threads'
import {useCompiledPhrases} from '../compiled-phrases.ts'
import type {Setting} from './start.ts'

/** Does the jobs that the main thread sends, one after another. */
export async function work(): Promise<void> {
  const setting = workerData as Setting
  useCompiledPhrases(__dirname)
  const run =
    setting.does === 'batch'
      ? (await import('./batch-jobs.ts')).batchRunner(setting)
      : (await import('./file-jobs.ts')).fileRunner(setting)
  parentPort!.on('message', async (job) => {
    const {result, moved} = await run(job)
    parentPort!.postMessage({result}, moved)
  })
  parentPort!.postMessage('ready')
}
