import {fileURLToPath} from 'node:url'
import type {Pluggable, PluggableList} from 'unified'
import {ConfigurationError, type ImportModule, type Layer} from './layer.ts'
import {resolvePackage} from './layers.ts'

/**
 * Loads the plugins of retext that a configuration names, as seen from its file.
 *
 * @param layers the configuration
 * @param from its file
 * @param importModule imports a module of the user’s
 * @throws {ConfigurationError} where one is not installed, or is no plugin
 */
export async function loadPlugins(
  layers: readonly Layer[],
  from: string,
  importModule: ImportModule
): Promise<PluggableList> {
  const loaded: Pluggable[] = []
  for (const {value, locate} of layers)
    for (const [index, named] of (value.plugins ?? []).entries()) {
      const [name, options] = typeof named === 'string' ? [named] : named
      const plugin = await loadPlugin(name, from, importModule)
      if (typeof plugin === 'string')
        throw new ConfigurationError([`${await locate(['plugins', index], 'value')}: ${plugin}`])
      loaded.push(options === undefined ? plugin : ([plugin, options] as Pluggable))
    }
  return loaded
}

/** A plugin, or a sentence that says why there is none. */
async function loadPlugin(name: string, from: string, importModule: ImportModule): Promise<Pluggable | string> {
  const url = await resolvePackage(name, from)
  if (url === undefined) return `the plugin “${name}” is not installed; npm install --save-dev ${name}`
  try {
    const {default: plugin} = await importModule(url)
    if (typeof plugin === 'function') return plugin as Pluggable
    return `“${name}” is no plugin of retext: its default export is no function`
  } catch (error) {
    const said = (error as Error).message.split('\n', 1)[0]
    return `the plugin “${name}” fails when it is loaded (${fileURLToPath(url)}): ${said}`
  }
}
