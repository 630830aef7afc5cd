import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'

const built = 'dist/cli/main.cjs'
const sources = ['src', 'rules', 'scripts']

/** Builds the command before the tests that run it, where a source is newer. */
export default function build(): void {
  const madeAt = existsSync(built) ? statSync(built).mtimeMs : 0
  const isNewer = (folder: string) =>
    (readdirSync(folder, {recursive: true}) as string[]).some((file) => statSync(`${folder}/${file}`).mtimeMs > madeAt)
  if (sources.some(isNewer)) execFileSync(process.execPath, ['scripts/build.mjs'], {stdio: 'inherit'})
}
