import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

let made

/** The folder for what a run writes; it is gone at the end. */
export function folder() {
  if (made) return made
  made = mkdtempSync(join(tmpdir(), 'reply-lint-bench-'))
  process.on('exit', () => rmSync(made, {recursive: true}))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
  return made
}
