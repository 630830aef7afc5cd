import {statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {Configurations, type Decided} from '../config/configurations.ts'
import {findUpward, ignoreFile} from '../config/find.ts'
import {situations} from '../read/records.ts'
import {checkRules} from './check-rules.ts'
import {type Configure, folderOf, type Task, type Typed, withRules} from './configure.ts'
import {Failure, say} from './failure.ts'
import {Ignores, ignoredIn} from './ignores.ts'
import {importModule} from './import-module.ts'
import type {JudgingOptions} from './options.ts'
import {nameOfSource, type Source} from './select.ts'

/**
 * Decides for each draft what its configuration says; see `configurer`.
 *
 * @param options what the user typed
 * @param typed the same, as the linter reads it: it goes before the configuration
 */
export function configurerByFiles(options: JudgingOptions, typed: Typed): Configure {
  const configurations = new Configurations({rules, importModule})
  const isLeftOut = leftOut(configurations)
  return async (sources) => {
    const tasks: Task[] = []
    for (const source of sources) {
      const config = configOf(source, options)
      const by = await isLeftOut(source, config)
      if (by !== undefined) {
        if (source.isNamed) say(`${nameOfSource(source)} is left out by ${by}`)
        continue
      }
      const file = source.name === undefined ? undefined : resolve(source.name)
      const decided = config === undefined ? undefined : await configurations.decide(config, file)
      checkRules(options.rule, decided?.house.rules ?? {})
      tasks.push(decided ? taskOf(source, typed, decided, options) : {...typed, source, signature: ''})
    }
    return tasks
  }
}

/** The configuration that holds for a draft, by its absolute path. */
export function configOf(source: Source, {config}: Pick<JudgingOptions, 'config'>): string | undefined {
  if (config === false) return undefined
  if (typeof config !== 'string') return findUpward(folderOf(source)).config
  const path = resolve(config)
  if (!statSync(path, {throwIfNoEntry: false})) throw new Failure(`${config} does not exist; check the name`)
  return path
}

/** Tells what leaves a draft out: a configuration, or a file of patterns. */
function leftOut(configurations: Configurations) {
  const files = new Ignores([ignoreFile])
  const tests = new Map<string, (path: string) => boolean>()
  return async ({name}: Source, config: string | undefined): Promise<string | undefined> => {
    if (name === undefined) return undefined
    const path = resolve(name)
    if (config !== undefined) {
      if (!tests.has(config)) tests.set(config, ignoredIn(await configurations.ignored(config), dirname(config)))
      if (tests.get(config)!(path)) return nameHere(config)
    }
    const file = files.ignoredBy(path)
    return file && nameHere(file)
  }
}

function nameHere(path: string): string {
  return path.startsWith(`${process.cwd()}/`) ? path.slice(process.cwd().length + 1) : path
}

function taskOf(
  source: Source,
  {reading, linting}: Typed,
  {settings, house, signature}: Decided,
  options: JudgingOptions
): Task {
  const {channel, language, situation, keys, preset} = settings
  const listed = situation && Object.fromEntries(situations.map((name) => [name, situation.includes(name)]))
  return {
    source,
    reading: {...reading, keys: reading.keys ?? keys, preset: reading.preset ?? preset},
    linting: {
      ...linting,
      channel: linting.channel ?? channel,
      language: linting.language ?? language,
      situation: linting.situation ?? listed,
      house: withRules(house, options.rule)
    },
    signature
  }
}
