import {dirname, resolve} from 'node:path'
import {findUpward} from '../config/find.ts'
import type {House, RuleSetting} from '../house.ts'
import type {Options} from '../lint.ts'
import type {FileOptions} from '../read/index.ts'
import type {JudgingOptions} from './options.ts'
import type {Source} from './select.ts'

/** A draft with what holds for it. */
export interface Task {
  source: Source
  reading: FileOptions
  linting: Options
  /** The same text where the same holds, whatever the draft says. */
  signature: string
}

/** Decides for drafts what holds; those that a configuration leaves out are not among the tasks. */
export type Configure = (sources: readonly Source[]) => Promise<Task[]>

/**
 * Decides for each draft what holds: what the user typed, else its configuration. All configurations are read before
 * the first draft is linted, so that a fault in one stops the work before it has begun.
 *
 * @param sources the drafts
 * @param options what the user typed
 * @param customer the customer’s message, where one was named
 * @returns the drafts that no configuration leaves out
 */
export async function configure(
  sources: readonly Source[],
  options: JudgingOptions,
  customer: string | undefined
): Promise<Task[]> {
  return await configurer(options, customer)(sources)
}

/**
 * The same for drafts that come one after another: each configuration is read once.
 *
 * @param options what the user typed
 * @param customer the customer’s message, where one was named
 */
export function configurer(options: JudgingOptions, customer: string | undefined): Configure {
  const typed = typedOptions(options, customer)
  const {config} = options
  let byFiles: Configure | undefined
  return async (sources) => {
    if (config === false || (typeof config !== 'string' && sources.every(isBare))) {
      if (options.rule) (await import('./check-rules.ts')).checkRules(options.rule, {})
      return sources.map((source) => ({...typed, source, signature: ''}))
    }
    byFiles ??= (await import('./configure-by-files.ts')).configurerByFiles(options, typed)
    return await byFiles(sources)
  }
}

/** Whether nothing in the folder of a draft, or above it, says how to read it. */
function isBare(source: Source): boolean {
  const {config, ignores} = findUpward(folderOf(source))
  return config === undefined && ignores.length === 0
}

/** The folder whose configuration holds for a draft; for a text without a name, where the user is. */
export function folderOf({name}: Source): string {
  return name === undefined ? process.cwd() : dirname(resolve(name))
}

/** What the user typed. */
export type Typed = Omit<Task, 'source' | 'signature'>

function typedOptions(options: JudgingOptions, customer: string | undefined): Typed {
  const {channel, language, situation, inputFormat, keys, preset, rule, onStep} = options
  return {
    reading: {format: inputFormat, keys, preset},
    linting: {channel, language, situation, customer, house: rule && withRules(noHouse, rule), onStep}
  }
}

const noHouse: House = {settings: {}, rules: {}, phrases: () => undefined, address: undefined, plugins: []}

/** A house with severities that the user typed. */
export function withRules(house: House, typed: Readonly<Record<string, RuleSetting>> | undefined): House {
  if (!typed) return house
  const settings = {...house.settings}
  for (const [id, setting] of Object.entries(typed)) settings[id] = {...settings[id], ...setting}
  return {...house, settings}
}
