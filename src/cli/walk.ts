import {type Dirent, readdirSync, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import {knownEndings, mayHoldReplies} from '../read/index.ts'
import {Failure, sentenceOf} from './failure.ts'
import {Ignores} from './ignores.ts'

/** The files of a folder or of a pattern, and what went wrong on the way. */
export interface Listed {
  files: readonly string[]
  /** Sentences. */
  faults: readonly string[]
}

/**
 * Lists the drafts of a folder and of all folders in it, or those that a pattern names, by the alphabet. Links to
 * folders are not followed, so that no circle of links is without end.
 *
 * @param path a folder or a pattern, as the user wrote it
 * @param isFolder whether it is a folder
 */
export async function listDrafts(path: string, isFolder: boolean): Promise<Listed> {
  const wanted: Wanted = isFolder ? {base: path, takes: mayHoldReplies, depth: Infinity} : readPattern(path)
  const files: string[] = []
  const faults: string[] = []
  walk(wanted.base, wanted, {files, faults, ignores: new Ignores()}, 0)
  if (files.length === 0 && faults.length === 0)
    faults.push(
      isFolder
        ? `${path} holds no drafts that are not ignored; drafts end in .${knownEndings.join(', .')}`
        : `${path} matches no file that is not ignored; check the pattern`
    )
  return {files, faults}
}

/** Which files of a folder are wanted. */
interface Wanted {
  base: string
  takes(path: string): boolean
  /** How many folders deep they may lie. */
  depth: number
}

/**
 * The folder that a pattern begins in.
 *
 * @param pattern the pattern
 */
export function patternBase(pattern: string): string {
  return picomatch.scan(pattern).base || '.'
}

function readPattern(pattern: string): Wanted {
  const {base, glob} = picomatch.scan(pattern)
  try {
    const matches = picomatch(glob, {strictBrackets: true})
    const folder = base || '.'
    return {
      base: folder,
      takes: (path) => matches(relative(folder, path).split(sep).join('/')),
      depth: glob.includes('**') ? Infinity : glob.split('/').length - 1
    }
  } catch {
    throw new Failure(`The pattern “${pattern}” has a bracket that is never closed`)
  }
}

/** What a walk gathers on its way. */
interface Walk {
  files: string[]
  faults: string[]
  ignores: Ignores
}

function walk(folder: string, wanted: Wanted, on: Walk, depth: number): void {
  for (const entry of entriesOf(folder, on.faults)) {
    const {name} = entry
    if (name.startsWith('.') || name === 'node_modules') continue
    const path = join(folder, name)
    const isFolder = entry.isDirectory()
    if (!isFolder && !(wanted.takes(path) && isFile(entry, path))) continue
    if (on.ignores.ignoredBy(resolve(path), isFolder)) continue
    if (!isFolder) on.files.push(path)
    else if (depth < wanted.depth) walk(path, wanted, on, depth + 1)
  }
}

function entriesOf(folder: string, faults: string[]): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    // A folder that was there a moment ago may be gone, and nothing with it.
    const {code} = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') faults.push(sentenceOf(error, folder))
    return []
  }
}

/** A link that leads nowhere counts: reading it will say so. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path, {throwIfNoEntry: false})?.isFile() ?? true
  } catch {
    return true
  }
}
