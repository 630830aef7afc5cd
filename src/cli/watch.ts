import {type FSWatcher, statSync, watch} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {forgetFound} from '../config/find.ts'
import {Failure, say} from './failure.ts'
import {dash} from './input.ts'
import {patternBase} from './walk.ts'

/** An editor writes a file in several steps; this many milliseconds after the last of them it is read. */
const pause = 120

/**
 * Runs once, and again whenever a file in the folders of the drafts changes, until the user ends it.
 *
 * @param paths the files, folders and patterns that the user named
 * @param run lints them
 */
export async function watchFiles(paths: readonly string[], run: () => Promise<number>): Promise<number> {
  if (paths.length === 0 || paths.includes(dash)) throw new Failure('--watch watches files; name some, or a folder')
  await run()
  const watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  let isRunning = false
  const changed = (_event: string, name: string | null) => {
    // What we write ourselves, and what version control does, changes no draft.
    if (isRunning || /(?:^|[\\/])(?:\.git|node_modules|\.reply-lint-cache)(?:[\\/]|$)|\.tmp$/.test(name ?? '')) return
    clearTimeout(timer)
    timer = setTimeout(async () => {
      isRunning = true
      forgetFound()
      try {
        say('something changed')
        await run()
      } catch (error) {
        for (const sentence of (error as Error).message.split('\n')) say(sentence)
      }
      isRunning = false
    }, pause)
  }
  for (const [folder, recursive] of foldersOf(paths)) watchers.push(watch(folder, {recursive}, changed))
  return await new Promise<number>((end) => {
    process.once('SIGINT', () => {
      for (const watcher of watchers) watcher.close()
      end(0)
    })
  })
}

function foldersOf(paths: readonly string[]): Map<string, boolean> {
  const folders = new Map<string, boolean>()
  for (const path of paths) {
    const stat = statSync(path, {throwIfNoEntry: false})
    const [folder, recursive] = stat?.isDirectory()
      ? [path, true]
      : stat
        ? [dirname(path), false]
        : [patternBase(path), true]
    if (statSync(folder, {throwIfNoEntry: false}))
      folders.set(resolve(folder), recursive || (folders.get(resolve(folder)) ?? false))
  }
  return folders
}
