// Builds the command (one bundle, with what only some paths need in chunks beside it) and the library (one module a file, with types).
import {execFileSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {rolldown} from 'rolldown'
import {load} from './load.mjs'
import {withoutPhrases} from './without-phrases.mjs'

rmSync('dist', {recursive: true, force: true})

const bundle = await rolldown({
  input: 'src/cli/main.ts',
  platform: 'node',
  plugins: [withoutPhrases()],
  treeshake: {moduleSideEffects: false},
  logLevel: 'warn'
})
await bundle.write({
  dir: 'dist/cli',
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  minify: true,
  comments: {legal: true}
})

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'})

// The phrases, compiled: the command takes them from a file instead of compiling them at each start.
const {compilePhrases, languages, listsOf, pack, rules} = await load('scripts/compiled.ts')
for (const language of Object.values(languages))
  writeFileSync(`dist/cli/${language.code}.phrases`, pack(compilePhrases(language, listsOf(rules, language.code))))
