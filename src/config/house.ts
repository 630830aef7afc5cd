import type {PluggableList} from 'unified'
import type {House} from '../house.ts'
import type {Rule, Texts} from '../rule.ts'
import type {Configuration, HouseRule, HouseTexts} from './configuration.ts'
import type {Settings} from './settings.ts'

/**
 * Makes a house of what its configuration says. Its phrases have an automaton of their own beside that of the built-in
 * ones, made when a reply in their language comes.
 *
 * @param settings what holds
 * @param plugins the plugins of retext, loaded
 */
export async function makeHouse(settings: Settings, plugins: PluggableList): Promise<House> {
  const rules = Object.fromEntries(Object.entries(settings.phraseRules).map(([id, rule]) => [id, toRule(rule)]))
  const phrases = hasPhrases(settings) ? (await import('./house-phrases.ts')).findHousePhrases : undefined
  return {
    settings: settings.rules,
    rules,
    address: settings.vocabulary.address,
    plugins,
    phrases: phrases?.(rules, settings.vocabulary) ?? (() => undefined)
  }
}

/**
 * Whether a configuration has phrases, or words, of its own.
 *
 * @param configuration the configuration
 */
export function hasPhrases({phraseRules, vocabulary}: Pick<Configuration, 'phraseRules' | 'vocabulary'>): boolean {
  const {jargon, allowedTerms, names, acronyms} = vocabulary ?? {}
  const all = [phraseRules, jargon?.en, jargon?.fi, allowedTerms, names, acronyms]
  return all.some((some) => some !== undefined && Object.keys(some).length > 0)
}

/**
 * A phrase rule of a house as one of ours.
 *
 * @param rule the rule as its configuration has it
 */
export function toRule(rule: HouseRule): Rule {
  const {severity = 'warning', message, instead = '', why = '', notIn, phrases, twins, unless, examples} = rule
  const {en = {}, fi = {}} = examples ?? {}
  return {
    severity,
    finds: bothTexts(rule.finds ?? message),
    why: bothTexts(why),
    source: [],
    message: bothTexts(message),
    instead: bothTexts(instead),
    examples: {en: {bad: en.bad ?? [], good: en.good ?? []}, fi: {bad: fi.bad ?? [], good: fi.good ?? []}},
    ...(notIn ? {notIn} : {}),
    ...(phrases ? {phrases} : {}),
    ...(twins ? {twins} : {}),
    ...(unless ? {unless} : {})
  }
}

/** What is said in one language only is said so in the other, too. */
function bothTexts(texts: HouseTexts): Texts {
  if (typeof texts === 'string') return {en: texts, fi: texts}
  const {en = texts.fi ?? '', fi = en} = texts
  return {en, fi}
}
