// Bundles the library’s sources as they stand and imports them, so that scripts need no build.
import {mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'

export async function load(input = 'src/index.ts') {
  const dir = mkdtempSync(join(process.cwd(), 'node_modules', '.load-'))
  try {
    // What the library loads late, a script may load at once.
    const checks = {ineffectiveDynamicImport: false}
    const bundle = await rolldown({input, platform: 'node', logLevel: 'warn', checks, external: [/^[^./]/]})
    await bundle.write({dir, format: 'esm', entryFileNames: 'entry.mjs', chunkFileNames: '[name].mjs'})
    return await import(pathToFileURL(join(dir, 'entry.mjs')).href)
  } finally {
    process.on('exit', () => rmSync(dir, {recursive: true, force: true}))
  }
}
