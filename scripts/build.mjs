// Builds the command (a bundle of what every draft needs, and chunks beside it) and the library (one module a file, with types).
import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {rolldown} from 'rolldown'
import {lateExpressions} from './late-expressions.mjs'
import {lateProse, proseFile} from './late-prose.mjs'
import {load} from './load.mjs'
import {plainLists} from './plain-lists.mjs'
import {withoutPhrases} from './without-phrases.mjs'

const node = (...args) => execFileSync(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']})
const dir = 'dist/cli'
rmSync('dist', {recursive: true, force: true})
node('scripts/kernel.mjs')

/** What every draft needs. All else stays in chunks of its own: other commands and formats, colours, the readability formulas. */
const packages =
  /node_modules\/(?:bail|devlop|extend|is-plain-obj|trough|unified|unist-util-stringify-position|vfile|vfile-message)\//
/** Of these folders, the modules that every draft needs; of all others, all modules but the rare ones. */
const needed = {
  cli: 'compiled-phrases configure customer engine failure input leave lint-all lint-files lint-task main output plain-call select write-reports',
  config: 'find',
  read: 'draft index text',
  report: 'arrange colorless excerpt frame index pretty reporter row severity tally width wrap'
}
const rare =
  /src\/(?:lint-drafts|suppress)\.ts|src\/phrase\/(?:compile|endings|lists|merge|needs|parse|trie|word-classes)\.ts|src\/understand\/compile-phrases\.ts|src\/language\/(?:en|fi)\/(?:belittling|blame|condescension|excuses|faults|forms|irregular-verbs|sets|worth)\.ts|docs\/accuracy\.json|(?:tone|fault)-weights/
const isCore = (id) => {
  if (id.includes('node_modules')) return packages.test(id)
  const [, folder, name] = /\/src\/([^/]+)\/(.+)\.ts$/.exec(id) ?? []
  return folder in needed ? needed[folder].split(' ').includes(name) : !rare.test(id)
}

/**
 * What packages load and a draft does not need: Commander the module that starts programs, vfile a copy of each property
 * of Node’s, and so does what stands between modules of two kinds.
 */
const lateModules = {
  name: 'late-modules',
  transform: {
    filter: {id: /commander\/lib\/command\.js$|extend\/index\.js$|vfile\/lib\/min(?:path|proc)\.js$/},
    handler: (code) =>
      code
        .replace(
          "const childProcess = require('node:child_process');",
          "const childProcess = {get spawn() { return require('node:child_process').spawn }};"
        )
        .replace('module.exports = function extend', 'export default function extend')
        .replace("export {default as minproc} from 'node:process'", 'export const minproc = process')
        .replace(
          "export {default as minpath} from 'node:path'",
          "import {basename, dirname, extname, join, sep} from 'node:path'\nexport const minpath = {basename, dirname, extname, join, sep}"
        )
  }
}

const bundle = await rolldown({
  input: {main: 'src/cli/main.ts'},
  platform: 'node',
  // What is written as modules can be bundled whole; some packages’ other form loads its parts by itself.
  resolve: {mainFields: ['module', 'main']},
  plugins: [plainLists(), withoutPhrases(), lateProse(), lateExpressions(), lateModules],
  treeshake: {moduleSideEffects: false, manualPureFunctions: ['readWordList']},
  logLevel: 'warn'
})
await bundle.write({
  dir,
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  // V8 asks at each use of a constant or a class whether it is there yet, a variable’s value it takes.
  topLevelVar: true,
  minify: true,
  comments: {legal: true},
  codeSplitting: {groups: [{name: 'core', test: isCore}]}
})

/** How a module hands out a name: by a getter, at its end. Ours set no name anew, so that its value does. */
const getter = /Object\.defineProperty\(exports,("[^"]+"),\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g
/** A module as a property of its bundle: what every draft needs is one bundle, so that one file is read, and the rest one each. */
const asProperty = (file) => {
  const code = readFileSync(`${dir}/${file}`, 'utf8').replace(getter, 'exports[$1]=$2')
  return `${JSON.stringify(file)}(exports,require,module,__dirname){${code}\n}`
}
const first = ['main.cjs', 'core.cjs', 'rolldown-runtime.cjs']
// The command takes the weights of tones from files.
for (const file of readdirSync(dir)) if (file.startsWith('tone-weights')) rmSync(`${dir}/${file}`)
const bundles = readdirSync(dir)
  .filter((file) => !first.includes(file))
  .map((file) => [file])
for (const files of [first, ...bundles]) {
  // V8 keeps a text with one curly quote in two bytes a letter: twice the reading, at each start. So it is Latin-1.
  const latin = `({${files.map(asProperty)}})`.replace(
    /[^\0-\xff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  for (const file of files) rmSync(`${dir}/${file}`)
  writeFileSync(`${dir}/${files[0]}`, latin, 'latin1')
}

// The phrases, compiled: the command takes them from a file instead of compiling them at each start.
const {languages, listsOf, packPhrases, rules} = await load('scripts/compiled.ts')
writeFileSync(`${dir}/rules.json`, proseFile(rules))
for (const language of Object.values(languages)) {
  writeFileSync(`${dir}/${language.code}.phrases`, packPhrases(language, listsOf(rules, language.code)))
  const {weights} = await load(`src/language/${language.code}/tone-weights.ts`)
  writeFileSync(`${dir}/${language.code}.tones`, Buffer.from(weights, 'base64'))
}

// With an option, so that what reads options is kept compiled as well.
node(
  'scripts/code-cache.cjs',
  '--channel=email',
  ...['en', 'fi'].map((code) => `fixtures/drafts/${code}/late-parcel.txt`)
)
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
