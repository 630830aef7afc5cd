import {existsSync, readFileSync} from 'node:fs'
import {dirname, sep} from 'node:path'

/** Names of a configuration file, the first of them first. */
const names = ['json', 'yaml', 'yml', 'js', 'mjs'].map((ending) => `reply-lint.config.${ending}`)

/** The key of a configuration in `package.json`. */
export const packageKey = 'reply-lint'

/** Name of a file of patterns, as in `.gitignore`. */
export const ignoreFile = '.replylintignore'

/** What lies in a folder or above it. */
export interface Found {
  /** The nearest configuration file. */
  config: string | undefined
  /** All files of patterns to ignore, the nearest first. */
  ignores: readonly string[]
}

const found = new Map<string, Found>()

/** Has all folders looked into anew: somebody works on the files. */
export function forgetFound(): void {
  found.clear()
}

/**
 * Looks for a configuration from a folder upward: some questions to the file system, and nothing loaded.
 *
 * @param folder an absolute path
 */
export function findUpward(folder: string): Found {
  const known = found.get(folder)
  if (known) return known
  const parent = dirname(folder)
  const above = parent === folder ? {config: undefined, ignores: []} : findUpward(parent)
  const ignore = within(folder, ignoreFile)
  const here = {
    config: configIn(folder) ?? above.config,
    ignores: existsSync(ignore) ? [ignore, ...above.ignores] : above.ignores
  }
  found.set(folder, here)
  return here
}

/** The path of a file of a folder that is an absolute path: there is nothing to tidy up in it. */
const within = (folder: string, name: string) => (folder.endsWith(sep) ? folder + name : folder + sep + name)

/**
 * The configuration file of a folder.
 *
 * @param folder an absolute path
 */
export function configIn(folder: string): string | undefined {
  for (const name of names) {
    const path = within(folder, name)
    if (existsSync(path)) return path
  }
  const path = within(folder, 'package.json')
  return existsSync(path) && hasKey(path) ? path : undefined
}

/** Whether a package.json may hold a configuration; what it is not, is told when it is read. */
function hasKey(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8')
    return text.includes(`"${packageKey}"`) && Object.hasOwn(JSON.parse(text), packageKey)
  } catch {
    return false
  }
}
