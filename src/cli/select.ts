import {lstatSync, statSync} from 'node:fs'
import {say} from './failure.ts'
import {dash, nameOf, readBytes} from './input.ts'

/** A draft to read. */
export interface Source {
  /** Where it is, or a dash for standard input. */
  path: string
  /** The name by which its configuration and its format are told; standard input may have none. */
  name: string | undefined
  /** Whether the user named it; else it was found in a folder, by a pattern or by git. */
  isNamed: boolean
  read(): Promise<Buffer>
}

/** What was chosen to be read. */
export interface Selection {
  sources: readonly Source[]
  /** Whether something that was asked for is not there. */
  failed: boolean
}

/** What decides over the selection. */
export interface SelectOptions {
  stdinFilename?: string
  staged?: boolean
  since?: string
}

/**
 * Finds the drafts that the user named: files, folders, patterns, standard input, or what git says has changed.
 *
 * @param paths what was named; nothing stands for standard input, or for all that has changed
 * @param options what the user chose
 */
export async function select(paths: readonly string[], options: SelectOptions): Promise<Selection> {
  if (options.staged || options.since !== undefined)
    return await (await import('./select-changed.ts')).selectChanged(paths, options)
  const sources: Source[] = []
  let failed = false
  const seen = new Set<string>()
  const add = (source: Source) => {
    if (seen.has(source.path)) return
    seen.add(source.path)
    sources.push(source)
  }
  for (const path of paths.length === 0 ? [dash] : paths) {
    if (path === dash) add({...named(path), name: options.stdinFilename})
    else if (isFolder(path) || (isPattern(path) && !isThere(path))) {
      const {listDrafts} = await import('./walk.ts')
      const listed = await listDrafts(path, isFolder(path))
      for (const file of listed.files) add({...named(file), isNamed: false})
      for (const sentence of listed.faults) say(sentence)
      failed ||= listed.faults.length > 0
    } else add(named(path))
  }
  return {sources, failed}
}

/** A file, by the name that the user gave it. */
export function named(path: string): Source {
  return {path, name: path, isNamed: true, read: () => readBytes(path)}
}

/** What a source is called in a sentence. */
export function nameOfSource({path, name}: Pick<Source, 'path' | 'name'>): string {
  return path === dash && name !== undefined ? name : nameOf(path)
}

/** Whether a path is a link, wherever it leads. */
export function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
  } catch {
    // Reading it will say why.
    return false
  }
}

function isThere(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false}) !== undefined
  } catch {
    return true
  }
}

/** Whether a name may be a pattern that no shell has filled in. */
function isPattern(path: string): boolean {
  return /[*?[{]|[!+@]\(/.test(path)
}
