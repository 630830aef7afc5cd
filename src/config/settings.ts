import type {RuleSetting} from '../house.ts'
import type {Choices, HouseRule, RuleChoice, Vocabulary} from './configuration.ts'
import {globMatcher, listOf, type Matches, pathFrom} from './globs.ts'
import type {Layer} from './layer.ts'
import type {Path} from './shape.ts'

/** A part of a layer that holds for a file: what it says of all files, or one of its overrides. */
export interface Piece {
  layer: Layer
  /** Where it begins in its layer. */
  path: Path
  choices: Choices
}

/** What the last piece that says it decides. */
type Fallback = 'channel' | 'language' | 'situation' | 'keys' | 'preset'

/** What holds for one file, of all that its configuration says. */
export interface Settings extends Pick<Choices, Fallback> {
  rules: Readonly<Record<string, RuleSetting>>
  vocabulary: Vocabulary
  phraseRules: Readonly<Record<string, HouseRule>>
  /** Plugins of retext with their options, each to be looked for from the folder of the configuration. */
  plugins: readonly (readonly [name: string, options?: unknown])[]
}

/**
 * What of a configuration holds for a file, lowest first.
 *
 * @param layers the configuration
 * @param folder the folder that its globs stand in
 * @param file the absolute path of the file; for a text without a name no override holds
 */
export async function piecesFor(layers: readonly Layer[], folder: string, file: string | undefined): Promise<Piece[]> {
  const path = file === undefined ? undefined : pathFrom(file, folder)
  const pieces: Piece[] = []
  for (const layer of layers) {
    pieces.push({layer, path: [], choices: layer.value})
    for (const [index, override] of (layer.value.overrides ?? []).entries()) {
      if (path === undefined || !(await matcherOf(override))(path)) continue
      pieces.push({layer, path: ['overrides', index], choices: override})
    }
  }
  return pieces
}

const matchers = new WeakMap<object, Promise<Matches>>()

function matcherOf(override: {files: string | readonly string[]}): Promise<Matches> {
  const known = matchers.get(override)
  if (known) return known
  const made = globMatcher(listOf(override.files))
  matchers.set(override, made)
  return made
}

/**
 * Lays pieces over one another: what is said later goes before what was said earlier; words add up.
 *
 * @param pieces the pieces, lowest first
 * @param layers all of the configuration
 */
export function settle(pieces: readonly Piece[], layers: readonly Layer[]): Settings {
  const rules: Record<string, RuleSetting> = {}
  for (const {choices} of pieces)
    for (const [id, choice] of Object.entries(choices.rules ?? {})) rules[id] = {...rules[id], ...readChoice(choice)}
  const last = <Name extends Fallback>(name: Name): Pick<Choices, Name> => {
    const value = pieces.findLast(({choices}) => choices[name] !== undefined)?.choices[name]
    return (value === undefined ? {} : {[name]: value}) as Pick<Choices, Name>
  }
  const plugins = layers.flatMap(({value}) => value.plugins ?? [])
  return {
    ...last('channel'),
    ...last('language'),
    ...last('situation'),
    ...last('keys'),
    ...last('preset'),
    rules,
    vocabulary: pieces.reduce((all, {choices}) => addWords(all, choices.vocabulary), {} as Vocabulary),
    phraseRules: Object.assign({}, ...layers.map(({value}) => value.phraseRules ?? {})),
    plugins: plugins.map((plugin) => (typeof plugin === 'string' ? [plugin] : plugin))
  }
}

/** A severity with options that are not named leaves the options of before. */
export function readChoice(choice: RuleChoice): RuleSetting {
  if (typeof choice === 'string') return {severity: choice}
  const [severity, numbers] = choice
  return numbers ? {severity, numbers} : {severity}
}

function addWords(all: Vocabulary, more: Vocabulary = {}): Vocabulary {
  const {jargon = {}} = more
  const address = more.address ?? all.address
  return {
    jargon: {en: {...all.jargon?.en, ...jargon.en}, fi: {...all.jargon?.fi, ...jargon.fi}},
    allowedTerms: [...(all.allowedTerms ?? []), ...(more.allowedTerms ?? [])],
    names: [...(all.names ?? []), ...(more.names ?? [])],
    acronyms: [...(all.acronyms ?? []), ...(more.acronyms ?? [])],
    ...(address ? {address} : {})
  }
}
