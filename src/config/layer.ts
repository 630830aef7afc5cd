import type {Configuration} from './configuration.ts'
import type {Fault, Path} from './shape.ts'

/** One configuration of several that hold together, lowest first. */
export interface Layer {
  /** What it is called in a sentence: a path from the working folder, or a preset. */
  name: string
  value: Configuration
  /** Says where in its file something stands. */
  locate: Locate
}

/** Imports a module by its URL. */
export type ImportModule = (url: string) => Promise<{default?: unknown}>

/** A place in a file, as `name:line:column`; only the name where there are no lines. */
export type Locate = (path: Path, on: Fault['on']) => Promise<string>

/** Why a configuration cannot be used: a sentence for each fault, with its place. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}
