import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests put their files; gone when they are through. */
    folders: string
  }
}

const built = 'dist/cli/main.cjs'
const sources = ['kernel', 'src', 'rules', 'scripts']

/** Builds the command before the tests that run it, where a source is newer. */
export default function prepare({provide}: TestProject): () => void {
  const madeAt = existsSync(built) ? statSync(built).mtimeMs : 0
  const isNewer = (folder: string) =>
    (readdirSync(folder, {recursive: true}) as string[]).some((file) => statSync(`${folder}/${file}`).mtimeMs > madeAt)
  if (sources.some(isNewer)) execFileSync(process.execPath, ['scripts/build.mjs'], {stdio: 'inherit'})
  const folders = mkdtempSync(join(tmpdir(), 'reply-lint-'))
  provide('folders', folders)
  return () => rmSync(folders, {recursive: true, force: true})
}
