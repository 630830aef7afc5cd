import type {Language, LanguageCode} from '../language/index.ts'
import {type Automaton, compile, inMemory, Matcher, type Packed, type PhraseList, pack} from '../phrase/index.ts'
import {type ActName, actNames} from './acts.ts'

const actPrefix = 'act '

/** Owners of the lists that understanding itself needs. */
export const actOwner = (name: ActName): string => `${actPrefix}${name}`
export const actOf = (owner: string): ActName | undefined =>
  owner.startsWith(actPrefix) ? (owner.slice(actPrefix.length) as ActName) : undefined
export const timeOwner = 'time'
export const vagueTimeOwner = 'vague time'
export const regretOwners = {feelings: 'regret feelings', hedges: 'regret hedges', certain: 'regret certain'} as const

/** Gives phrases that were compiled before, where it has them. */
export type PhraseBookLoader = (language: Language, lists: readonly PhraseList[]) => Packed | undefined

const matchers = new Map<LanguageCode, WeakMap<readonly PhraseList[], Matcher>>()
let loader: PhraseBookLoader = () => undefined

/**
 * All that is looked for in a language’s texts, compiled once: its acts, its times and the rules’ phrases.
 *
 * @param language the language
 * @param lists the rules’ phrases in it; the same array gives the same matcher
 */
export function phraseBook(language: Language, lists: readonly PhraseList[]): Matcher {
  const ofLanguage = matchers.get(language.code) ?? new WeakMap<readonly PhraseList[], Matcher>()
  matchers.set(language.code, ofLanguage)
  let matcher = ofLanguage.get(lists)
  if (!matcher) {
    matcher = new Matcher(
      loader(language, lists) ?? inMemory(pack(compilePhrases(language, lists))),
      language.morphology
    )
    ofLanguage.set(lists, matcher)
  }
  return matcher
}

/**
 * Has phrases that were compiled before taken from somewhere: compiling is most of a command’s start.
 *
 * @param load where to take them from
 */
export function loadPhraseBooks(load: PhraseBookLoader): void {
  loader = load
}

/**
 * Compiles a language’s phrases and the rules’.
 *
 * @param language the language
 * @param lists the rules’ phrases in it
 */
export function compilePhrases(language: Language, lists: readonly PhraseList[]): Automaton {
  const own: PhraseList[] = actNames.map((name) => ({owner: actOwner(name), phrases: language.acts[name]}))
  own.push({owner: timeOwner, phrases: language.times}, {owner: vagueTimeOwner, phrases: language.vagueTimes})
  const {feelings, hedges, certain} = language.regret
  own.push({owner: regretOwners.feelings, phrases: feelings}, {owner: regretOwners.hedges, phrases: hedges})
  own.push({owner: regretOwners.certain, phrases: certain})
  return compile([...own, ...lists], language.morphology)
}
