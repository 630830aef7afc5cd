import {chmodSync, lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {Failure} from './failure.ts'

/**
 * Makes sure that a file can be made at a path, before the work is done.
 *
 * @param path the file
 * @throws Failure where its folder does not exist, or the path is a folder itself
 */
export function checkWritable(path: string): void {
  const folder = statSync(dirname(path), {throwIfNoEntry: false})
  if (!folder?.isDirectory()) throw new Failure(`${path} cannot be written: there is no folder ${dirname(path)}`)
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory())
    throw new Failure(`${path} cannot be written: it is a folder; name a file in it`)
}

/**
 * Writes a file so that a reader sees the old one or the new one whole: beside it, and then in its place. A link keeps
 * leading where it leads, and a file keeps its permissions. What is no file (a pipe, a device) is written as it is.
 *
 * @param path the file
 * @param text what is to stand in it
 */
export function writeAtomically(path: string, text: string | Uint8Array): void {
  const old = statSync(path, {throwIfNoEntry: false})
  if (old && !old.isFile()) {
    writeFileSync(path, text)
    return
  }
  const target = lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() && old ? realpathSync(path) : path
  const beside = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text, {flag: 'wx'})
    if (old) chmodSync(beside, old.mode)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, {force: true})
    throw error
  }
}
