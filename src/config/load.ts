import {readFileSync} from 'node:fs'
import {extname, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {decode, ReadError} from '../read/text.ts'
import type {Configuration} from './configuration.ts'
import {packageKey} from './find.ts'
import {ConfigurationError, type ImportModule, type Layer, type Locate} from './layer.ts'

/**
 * Reads a configuration file. What it holds is not checked yet.
 *
 * @param path the file
 * @param importModule imports a module of the user’s
 * @throws {ConfigurationError} where it cannot be read
 */
export async function loadFile(path: string, importModule: ImportModule): Promise<Layer> {
  const layer = await load(path, importModule)
  return {...layer, value: withoutNothing(layer.value) as Configuration}
}

async function load(path: string, importModule: ImportModule): Promise<Layer> {
  const name = nameOf(path)
  const ending = extname(path)
  if (['.js', '.mjs', '.cjs'].includes(ending)) return await loadModule(path, name, importModule)
  const text = readText(path, name)
  if (ending === '.yaml' || ending === '.yml') return await loadYaml(text, name)
  const isPackage = /(?:^|[\\/])package\.json$/.test(path)
  const value = parseJson(text, name)
  const prefix = isPackage ? [packageKey] : []
  return {
    name,
    value: (isPackage ? (value as Record<string, unknown>)[packageKey] : value) as Configuration,
    locate: locateIn(text, name, prefix)
  }
}

/** A key with nothing behind it is as good as none: its lines may all be comments. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  const there = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  return Object.fromEntries(there.map(([key, inner]) => [key, withoutNothing(inner)]))
}

/** A path as the user would write it from here. */
export function nameOf(path: string): string {
  const here = relative(process.cwd(), path)
  return here.startsWith('..') || here === '' ? path : here
}

function readText(path: string, name: string): string {
  try {
    return decode(readFileSync(path))
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const why =
      error instanceof ReadError
        ? message
        : code === 'ENOENT'
          ? 'does not exist; check the name'
          : code === 'EISDIR'
            ? 'is a folder; name the file in it'
            : `cannot be read (${code}); check its permissions`
    throw new ConfigurationError([`${name} ${why}`])
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = /at position (\d+)/.exec((error as Error).message)
    const before = text.slice(0, at ? Number(at[1]) : text.length)
    const place = `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`
    throw new ConfigurationError([`${name}:${place}: this is not JSON; look at the commas and quotes here`])
  }
}

async function loadYaml(text: string, name: string): Promise<Layer> {
  const {parseYaml} = await import('./yaml.ts')
  const read = parseYaml(text)
  if ('says' in read)
    throw new ConfigurationError([`${name}:${read.line}:${read.column}: this is not YAML: ${read.says}`])
  return {name, value: read.value ?? {}, locate: locateIn(text, name, [])}
}

async function loadModule(path: string, name: string, importModule: ImportModule): Promise<Layer> {
  const locate: Locate = async (at) => (at.length > 0 ? `${name}: ${at.join('.')}` : name)
  try {
    const {default: value} = await importModule(pathToFileURL(path).href)
    if (value === undefined) throw new Error('it has no default export')
    return {name, value: value as Configuration, locate}
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new ConfigurationError([`${name}: the file fails when it is run: ${said.split('\n', 1)[0]}`])
  }
}

/** Places in a text, found when first asked for: a configuration without a fault needs none. */
function locateIn(text: string, name: string, prefix: readonly string[]): Locate {
  let positions: ReturnType<typeof import('./yaml.ts').positionsIn> | undefined
  return async (path, on) => {
    positions ??= (await import('./yaml.ts')).positionsIn(text)
    const {line, column} = positions([...prefix, ...path], on)
    return `${name}:${line}:${column}`
  }
}
