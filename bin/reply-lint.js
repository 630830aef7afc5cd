#!/usr/bin/env node
const {closeSync, openSync, readFileSync, readSync} = require('node:fs')
const {join} = require('node:path')
const {Script} = require('node:vm')

if (typeof WebAssembly === 'undefined') {
  console.error('reply-lint: needs WebAssembly, which this Node was started without; leave out --jitless')
  process.exit(2)
}

const directory = join(__dirname, '../dist/cli')
/** Modules that were loaded, and those that were read and not yet asked for, by their names. */
const loaded = new Map()
const factories = new Map()
const scripts = new Map()

/**
 * Memory that the first bundle is read into, then the code compiled of it, and then the phrases that the command looks
 * for: new memory takes longer to get than to fill.
 */
const memory = new WebAssembly.Memory({initial: 16})
const bytes = Buffer.from(memory.buffer)

/**
 * Loads a module of the bundles that the build made, with the code that V8 compiled of them then: compiling is a third
 * of the start. A cache that another V8 made is passed over.
 */
function load(name) {
  const known = loaded.get(name)
  if (known) return known.exports
  if (!factories.has(name)) read(join(directory, name), scripts.size === 0 ? bytes : undefined)
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
function read(filename, into) {
  const source = readBytes(filename, into).latin1Slice()
  const script = new Script(source, {filename, cachedData: readCache(`${filename}.cache`, into)})
  scripts.set(filename, script)
  for (const [name, factory] of Object.entries(script.runInThisContext())) factories.set(name, factory)
}

function readCache(filename, into) {
  try {
    return readBytes(filename, into)
  } catch {
    return undefined
  }
}

/**
 * Reads a file into memory that is there, if it has room.
 *
 * @returns its bytes, at the beginning of the memory
 */
function readBytes(filename, into) {
  if (!into) return readFileSync(filename)
  const file = openSync(filename)
  try {
    const length = readSync(file, into, 0, into.length, 0)
    return length < into.length ? into.subarray(0, length) : readFileSync(filename)
  } finally {
    closeSync(file)
  }
}

if (require.main === module)
  load('main.cjs').main(process.argv.slice(2), {memory, read: (filename) => readBytes(filename, bytes)})
else module.exports = {load, scripts}
