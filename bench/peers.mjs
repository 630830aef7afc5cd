// The tools that are measured side by side, and how each is called.
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {delimiter, join} from 'node:path'
import {versions} from './versions.mjs'

const here = import.meta.dirname
const root = join(here, '..')
const installed = join(here, '.peers')
const {version} = createRequire(import.meta.url)('../package.json')

/**
 * @typedef Tool
 * @property {string} id
 * @property {string} name with its version
 * @property {string} does what it does beside what we do, so that nobody compares apples with pears
 * @property {string} needs the file without which it is not there
 * @property {(files: string[]) => import('./measure.mjs').Invocation} on how it is called on files
 * @property {(status: number) => boolean} isOk whether an exit status says that it did its work
 */

const node = (script, ...args) => ({
  needs: join(here, script),
  on: (files) => ({command: process.execPath, args: [join(here, script), ...args, ...files], cwd: here})
})
const program = (path, ...args) => ({
  needs: join(installed, path),
  on: (files) => ({command: join(installed, path), args: [...args, ...files], cwd: here})
})
const foundOrNot = (status) => status === 0 || status === 1

/** An npm package’s name with its version, as it is installed. */
function named(name, shown = name) {
  const manifest = join(here, 'node_modules', name, 'package.json')
  return existsSync(manifest) ? `${shown} ${JSON.parse(readFileSync(manifest, 'utf8')).version}` : shown
}

/** An empty Node: what no program for it can be faster than. */
export const emptyNode = {
  id: 'node',
  name: `node -e 0`,
  does: 'nothing',
  on: () => ({command: process.execPath, args: ['-e', '0']}),
  isOk: (status) => status === 0
}

/** Ourselves. */
export const ours = {
  id: 'reply-lint',
  name: `reply-lint ${version}`,
  does: 'parses; all rules; English and Finnish, detected',
  ...node('../bin/reply-lint.js'),
  isOk: foundOrNot
}

/** Ours on standard input, as an editor or a clipboard hands it over. */
export const oursOnInput = {
  ...ours,
  on: ([file]) => ({command: process.execPath, args: [join(root, 'bin/reply-lint.js')], stdin: file, cwd: here})
}

/** @type {Tool[]} */
export const peers = [
  {
    id: 'write-good',
    name: named('write-good'),
    does: 'less: regular expressions, no parse; English only',
    ...node('node_modules/write-good/bin/write-good.js'),
    // Its exit status is the number of its suggestions.
    isOk: (status) => status !== null
  },
  {
    id: 'textlint',
    name: `${named('textlint')} + write-good`,
    does: 'write-good’s rules on textlint’s tree; English only',
    ...node('node_modules/textlint/bin/textlint.js', '--config', 'peers/textlint-write-good.json'),
    isOk: foundOrNot
  },
  {
    id: 'textlint-terminology',
    name: `${named('textlint')} + terminology`,
    does: 'less: one rule, the spelling of technical terms',
    ...node('node_modules/textlint/bin/textlint.js', '--config', 'peers/textlint-terminology.json'),
    isOk: foundOrNot
  },
  {
    id: 'retext',
    name: 'retext, five plugins',
    does: 'parses; equality, passive, readability, repeated-words, simplify; English only; no command around it',
    ...node('peers/retext.mjs'),
    needs: join(here, 'node_modules/retext-equality'),
    isOk: (status) => status === 0
  },
  {
    id: 'alex',
    name: named('alex'),
    does: 'parses; biased and profane words; English only',
    ...node('node_modules/alex/cli.js', '--text'),
    isOk: foundOrNot
  },
  {
    id: 'harper',
    name: named('harper.js'),
    does: 'other work, and more of it: grammar and spelling with a dictionary, in WebAssembly; English only',
    ...node('peers/harper.mjs'),
    needs: join(here, 'node_modules/harper.js'),
    isOk: (status) => status === 0
  },
  {
    id: 'proselint',
    name: `proselint ${versions.proselint}`,
    does: 'Python; less: regular expressions, no parse; English only',
    // By default it ends at a thousand findings.
    ...program('venv/bin/proselint', '--config', 'peers/proselint.json', 'check'),
    isOk: foundOrNot
  },
  {
    id: 'vale',
    name: `Vale ${versions.vale}`,
    does: 'Go, compiled; only its built-in style: repeated words, and spelling with a dictionary; English only',
    ...program('vale', '--config', 'peers/vale.ini'),
    isOk: foundOrNot
  },
  {
    id: 'languagetool',
    name: `LanguageTool ${versions.languageTool}`,
    does: 'other work, and more of it: thousands of grammar rules, tagging, spelling; Java; here English only',
    needs: join(installed, 'languagetool/LanguageTool.class'),
    on: (files) => ({
      command: 'java',
      args: [
        '-cp',
        [join(installed, 'languagetool'), join(installed, 'languagetool/jars/*')].join(delimiter),
        'LanguageTool',
        ...files
      ]
    }),
    isOk: (status) => status === 0
  }
]
