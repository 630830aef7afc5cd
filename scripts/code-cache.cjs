// Keeps the code that V8 compiles of the bundles while they lint a draft in each language.
const {writeFileSync} = require('node:fs')
const {load, scripts} = require('../bin/reply-lint.js')

async function make(args) {
  await load('main.cjs').main(args)
  for (const [filename, script] of scripts) writeFileSync(`${filename}.cache`, script.createCachedData())
  process.exitCode = 0
}
make(process.argv.slice(2))
