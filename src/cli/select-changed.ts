import {relative, resolve} from 'node:path'
import {ignoreFile} from '../config/find.ts'
import {mayHoldReplies} from '../read/index.ts'
import {Failure} from './failure.ts'
import {git, paths} from './git.ts'
import {Ignores} from './ignores.ts'
import {named, type Selection, type SelectOptions, type Source} from './select.ts'

/** Added, copied, changed, renamed, or of another type: what is gone has nothing to read. */
const filter = '--diff-filter=ACMRT'

/**
 * Finds the drafts that git says have changed: in the index, as they will be committed, or since a commit.
 *
 * @param only files, folders and patterns; where some are named, others are left out
 * @param options what the user chose
 */
export async function selectChanged(only: readonly string[], options: SelectOptions): Promise<Selection> {
  const {staged, since} = options
  if (staged && since !== undefined) throw new Failure('--staged and --since exclude each other; give one of them')
  const root = git(['rev-parse', '--show-toplevel']).toString().trimEnd()
  const where = ['--', ...only]
  const ignores = new Ignores([ignoreFile])
  const wanted = (path: string) => mayHoldReplies(path) && !ignores.ignoredBy(resolve(root, path))
  const shown = (path: string) => relative(process.cwd(), resolve(root, path)) || path
  if (staged) {
    const changed = paths(git(['diff', '--cached', '--name-only', '-z', filter, ...where]))
    return {sources: changed.filter(wanted).map((path) => inIndex(path, shown(path))), failed: false}
  }
  const base = git(['merge-base', since!, 'HEAD']).toString().trimEnd()
  const changed = paths(git(['diff', '--name-only', '-z', filter, base, ...where]))
  const fresh = paths(git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ...where]))
  const all = [...new Set([...changed, ...fresh])].filter(wanted)
  return {sources: all.map((path) => ({...named(shown(path)), isNamed: false})), failed: false}
}

/** A file as it stands in the index. */
function inIndex(path: string, shown: string): Source {
  return {path: shown, name: shown, isNamed: false, read: async () => git(['cat-file', 'blob', `:${path}`])}
}
