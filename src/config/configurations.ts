import {dirname} from 'node:path'
import type {House} from '../house.ts'
import {listOf} from './globs.ts'
import {makeHouse} from './house.ts'
import type {Layer} from './layer.ts'
import {type Host, readLayers} from './layers.ts'
import {loadPlugins} from './plugins.ts'
import {type Piece, piecesFor, type Settings, settle} from './settings.ts'

/** What a configuration decides for a file. */
export interface Decided {
  settings: Settings
  house: House
  /** The same text where the same holds: the key of what was found before. */
  signature: string
}

/** Reads configurations and tells what they decide, each thing once. */
export class Configurations {
  readonly #host: Host
  readonly #layers = new Map<string, Promise<Layer[]>>()
  readonly #decided = new Map<string, Promise<Decided>>()

  constructor(host: Host) {
    this.#host = host
  }

  /**
   * The layers of a configuration, lowest first.
   *
   * @param config the absolute path of its file
   * @throws {ConfigurationError} where it, or what it extends, is wrong
   */
  layers(config: string): Promise<Layer[]> {
    return kept(this.#layers, config, () => readLayers(config, this.#host))
  }

  /**
   * The parts of a configuration that hold for a file, lowest first.
   *
   * @param config the absolute path of the configuration
   * @param file the absolute path of the file; nothing for a text without a name
   */
  async pieces(config: string, file: string | undefined): Promise<Piece[]> {
    return await piecesFor(await this.layers(config), dirname(config), file)
  }

  /**
   * What holds for a file.
   *
   * @param config the absolute path of its configuration
   * @param file the absolute path of the file; nothing for a text without a name
   */
  async decide(config: string, file: string | undefined): Promise<Decided> {
    const layers = await this.layers(config)
    const pieces = await this.pieces(config, file)
    const key = [config, ...pieces.map(({layer, path}) => `${layers.indexOf(layer)} ${path.join('/')}`)].join('\n')
    return await kept(this.#decided, key, async () => {
      const settings = settle(pieces, layers)
      const house = await makeHouse(settings, await loadPlugins(layers, config, this.#host.importModule))
      return {settings, house, signature: JSON.stringify(settings)}
    })
  }

  /**
   * Patterns of what the configuration ignores, as in `.gitignore`, from its folder on.
   *
   * @param config the absolute path of its file
   */
  async ignored(config: string): Promise<readonly string[]> {
    return (await this.layers(config)).flatMap(({value}) => listOf(value.ignore))
  }
}

function kept<Value>(map: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = map.get(key)
  if (known) return known
  const made = make()
  map.set(key, made)
  return made
}
