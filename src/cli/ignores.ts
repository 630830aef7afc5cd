import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {ignoreFile} from '../config/find.ts'

/** Patterns of a folder, and where they come from. */
interface Patterns {
  file: string
  patterns: Ignore
}

/** Tells which files are left out by `.gitignore` and `.replylintignore`, in a folder or above it. */
export class Ignores {
  readonly #names: readonly string[]
  readonly #folders = new Map<string, readonly Patterns[]>()
  readonly #tops = new Map<string, boolean>()

  /** @param names the files that hold patterns */
  constructor(names: readonly string[] = ['.gitignore', ignoreFile]) {
    this.#names = names
  }

  /**
   * The file that says that a path is to be left out; the nearest that speaks of it decides, as for git.
   *
   * @param path an absolute path
   * @param isFolder whether it is a folder
   */
  ignoredBy(path: string, isFolder = false): string | undefined {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const inside = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '')
      for (const {file, patterns} of this.#of(folder)) {
        const {ignored, unignored} = patterns.test(inside)
        if (ignored) return file
        if (unignored) return undefined
      }
      if (this.#isTop(folder)) return undefined
    }
  }

  #of(folder: string): readonly Patterns[] {
    let known = this.#folders.get(folder)
    if (!known) {
      known = this.#names.flatMap((name) => {
        const file = join(folder, name)
        const text = readIfThere(file)
        return text === undefined ? [] : [{file, patterns: ignore().add(text)}]
      })
      this.#folders.set(folder, known)
    }
    return known
  }

  /** Whether nothing above a folder counts: the top of a repository, or of all. */
  #isTop(folder: string): boolean {
    let known = this.#tops.get(folder)
    if (known === undefined) {
      known = dirname(folder) === folder || existsSync(join(folder, '.git'))
      this.#tops.set(folder, known)
    }
    return known
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Makes patterns of a configuration into a test.
 *
 * @param patterns lines as in `.gitignore`
 * @param folder the folder that they stand in
 * @returns whether they leave out a file, by its absolute path
 */
export function ignoredIn(patterns: readonly string[], folder: string): (path: string) => boolean {
  const test = ignore().add([...patterns])
  return (path) => {
    const inside = relative(folder, path)
    return inside !== '' && !inside.startsWith('..') && test.ignores(inside.split(sep).join('/'))
  }
}
