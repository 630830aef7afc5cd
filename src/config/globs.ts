import {relative, sep} from 'node:path'
import type {Configuration} from './configuration.ts'
import type {Fault} from './shape.ts'

/** Tells whether a path matches: the path runs from the folder of the globs, with slashes. */
export type Matches = (path: string) => boolean

/**
 * Makes globs into a test. One without a slash names files in any folder, as in `.gitignore`.
 *
 * @param globs what to match
 * @throws SyntaxError where a bracket is not closed
 */
export async function globMatcher(globs: readonly string[]): Promise<Matches> {
  const {default: picomatch} = await import('picomatch')
  const tests = globs.map((glob) =>
    picomatch(glob.replace(/^\.\//, ''), {basename: !glob.includes('/'), dot: true, strictBrackets: true})
  )
  return (path) => tests.some((matches) => matches(path))
}

/**
 * A path as globs match it.
 *
 * @param path an absolute path
 * @param folder the folder that the globs stand in
 * @returns the path from there, with slashes; nothing for what lies outside
 */
export function pathFrom(path: string, folder: string): string | undefined {
  const inside = relative(folder, path)
  return inside === '' || inside.startsWith('..') ? undefined : inside.split(sep).join('/')
}

/** Tells of globs that cannot be read. */
export async function checkGlobs({overrides = []}: Configuration, tell: (fault: Fault) => void): Promise<void> {
  for (const [index, {files}] of overrides.entries())
    for (const [at, glob] of listOf(files).entries())
      try {
        await globMatcher([glob])
      } catch {
        const path = ['overrides', index, 'files', ...(Array.isArray(files) ? [at] : [])]
        tell({path, on: 'value', says: `the glob “${glob}” has a bracket that is never closed`})
      }
}

/** One, or a list of them, as a list. */
export function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as Item]
}
