// Keeps the code that V8 compiles of the bundles while they lint a draft in each language.
const {writeFileSync} = require('node:fs')
const {resolve} = require('node:path')

const [directory, ...drafts] = process.argv.slice(2)
const {cacheOf, loadBundle} = require(resolve(directory, 'start.cjs'))

async function make() {
  const loaded = new Map()
  const {main} = loadBundle(resolve(directory), 'main.cjs', loaded)
  for (const draft of drafts) await main([draft])
  for (const [filename, {script}] of loaded) writeFileSync(cacheOf(filename), script.createCachedData())
  process.exitCode = 0
}
make()
