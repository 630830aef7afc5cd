import {existsSync} from 'node:fs'
import {dirname, isAbsolute, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Rules} from '../rule-phrases.ts'
import {suggest} from '../suggest.ts'
import {type Configuration, configurationShape} from './configuration.ts'
import {checkGlobs} from './globs.ts'
import {hasPhrases} from './house.ts'
import {ConfigurationError, type ImportModule, type Layer} from './layer.ts'
import {loadFile, nameOf} from './load.ts'
import {type PresetName, presetNames, presetOf} from './presets.ts'
import type {Fault} from './shape.ts'

/** What reading a configuration needs from outside. */
export interface Host {
  /** The built-in rules. */
  rules: Rules
  importModule: ImportModule
}

/**
 * Reads a configuration file and all that it extends, and checks them.
 *
 * @param path the file
 * @param host what is needed from outside
 * @returns the layers, lowest first
 * @throws {ConfigurationError} with every fault that was found
 */
export async function readLayers(path: string, host: Host): Promise<Layer[]> {
  const faults: string[] = []
  const layers = await layersOf(path, [], host, faults)
  if (faults.length > 0) throw new ConfigurationError(faults)
  return layers
}

async function layersOf(path: string, chain: readonly string[], host: Host, faults: string[]): Promise<Layer[]> {
  const layer = await loadFile(path, host.importModule)
  const layers: Layer[] = []
  for (const [index, base] of basesOf(layer.value).entries()) {
    const at = Array.isArray(layer.value.extends) ? ['extends', index] : ['extends']
    const tell = async (says: string) => void faults.push(`${await layer.locate(at, 'value')}: ${says}`)
    if (isPreset(base)) {
      layers.push({name: `preset ${base}`, value: presetOf(base, host.rules), locate: async () => `preset ${base}`})
      continue
    }
    const file = await resolveBase(base, path)
    if (file === undefined) await tell(unresolved(base))
    else if (file === path || chain.includes(file)) {
      const circle = [...chain.slice(chain.indexOf(file)), path, file].map(nameOf)
      await tell(
        `“${base}” extends itself in a circle: ${(file === path ? [path, path].map(nameOf) : circle).join(' → ')}`
      )
    } else
      try {
        layers.push(...(await layersOf(file, [...chain, path], host, faults)))
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error
        faults.push(...error.sentences)
      }
  }
  await check(layer, layers, host, faults)
  return [...layers, layer]
}

function basesOf({extends: bases}: Configuration): readonly string[] {
  const list: readonly unknown[] = Array.isArray(bases) ? bases : [bases]
  return list.map((base) => (typeof base === 'string' && base !== '' ? base : 'recommended'))
}

function isPreset(name: string): name is PresetName {
  return presetNames.some((preset) => preset === name)
}

function unresolved(base: string): string {
  const near = suggest(base, presetNames)
  const isPath = /^[./]/.test(base)
  const help = near ? `did you mean “${near}”?` : isPath ? 'check the path' : 'is the package installed?'
  return `“${base}” is not there to be extended; ${help}`
}

/** The file that a base is: a path from the file that names it, or a package installed for that file. */
async function resolveBase(base: string, from: string): Promise<string | undefined> {
  if (/^\.{1,2}[\\/]/.test(base) || isAbsolute(base)) {
    const path = resolve(dirname(from), base)
    return existsSync(path) ? path : undefined
  }
  const url = await resolvePackage(base, from)
  return url === undefined ? undefined : fileURLToPath(url)
}

/**
 * Where a package’s module is, seen from a file.
 *
 * @param name the package, or a path that begins with a dot
 * @param from the file
 * @returns its URL; nothing where it is not installed
 */
export async function resolvePackage(name: string, from: string): Promise<string | undefined> {
  const {resolve: resolveModule} = await import('import-meta-resolve')
  try {
    return resolveModule(name, pathToFileURL(from).href)
  } catch {
    return undefined
  }
}

async function check(layer: Layer, below: readonly Layer[], host: Host, faults: string[]): Promise<void> {
  const found: Fault[] = []
  const tell = (fault: Fault) => void found.push(fault)
  const houseRules = [...below, layer].flatMap(({value}) => Object.keys(value?.phraseRules ?? {}))
  configurationShape(host.rules, houseRules).check(layer.value, [], tell)
  // Of a thing that has not its shape nothing more can be said.
  if (found.length === 0) {
    if (hasOwnPhrases(layer.value)) (await import('./phrases.ts')).checkHouseRules(layer.value, host.rules, tell)
    await checkGlobs(layer.value, tell)
  }
  for (const {path, on, says} of found) faults.push(`${await layer.locate(path, on)}: ${says}`)
}

function hasOwnPhrases({overrides = [], ...whole}: Configuration): boolean {
  return hasPhrases(whole) || overrides.some(hasPhrases)
}
