// Harper has no command for Node: node bench/peers/harper.mjs FILE...
import {readFileSync} from 'node:fs'
import {LocalLinter} from 'harper.js'
import {binary} from 'harper.js/binary'

const linter = new LocalLinter({binary})
for (const path of process.argv.slice(2)) {
  const lints = await linter.lint(readFileSync(path, 'utf8'), {language: 'plaintext'})
  const lines = lints.map((lint) => `  ${lint.span().start}  ${lint.lint_kind()}  ${lint.message()}`)
  console.log([path, ...lines].join('\n'))
}
