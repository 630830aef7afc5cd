import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {BatchSetting} from './batch-jobs.ts'
import type {FilesSetting} from './file-jobs.ts'

/** What a worker needs to know before its first job. */
export type Setting = BatchSetting | FilesSetting

/**
 * Starts a worker: the same bundles, with the code that was compiled of them.
 *
 * @param setting what it will do; it can be cloned
 */
export function startWorker(setting: Setting): Worker {
  return new Worker(join(__dirname, '../../bin/worker.js'), {workerData: setting})
}
