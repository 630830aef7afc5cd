#!/usr/bin/env node
const {readFileSync} = require('node:fs')
const {join} = require('node:path')
const {Script} = require('node:vm')

const directory = join(__dirname, '../dist/cli')
/** Modules that were loaded, and those that were read and not yet asked for, by their names. */
const loaded = new Map()
const factories = new Map()
const scripts = new Map()

/**
 * Loads a module of the bundles that the build made, with the code that V8 compiled of them then: compiling is a third
 * of the start. A cache that another V8 made is passed over.
 */
function load(name) {
  const known = loaded.get(name)
  if (known) return known.exports
  if (!factories.has(name)) read(join(directory, name))
  const module = {exports: {}}
  loaded.set(name, module)
  factories.get(name)(
    module.exports,
    (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id)),
    module,
    directory
  )
  return module.exports
}

/** Reads a bundle: an object with a function for each of its modules. */
function read(filename) {
  const script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData: readCache(filename)})
  scripts.set(filename, script)
  for (const [name, factory] of Object.entries(script.runInThisContext())) factories.set(name, factory)
}

function readCache(filename) {
  try {
    return readFileSync(`${filename}.cache`)
  } catch {
    return undefined
  }
}

if (require.main === module) load('main.cjs').main(process.argv.slice(2))
else module.exports = {load, scripts}
