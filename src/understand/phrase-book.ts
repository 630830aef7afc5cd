import type {Language, LanguageCode} from '../language/index.ts'
import {inMemory, Matcher, type Packed, type PhraseList} from '../phrase/index.ts'
import type {ActName} from './acts.ts'

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

const matchers = new Map<LanguageCode, WeakMap<readonly PhraseList[], Promise<Matcher>>>()
let loader: PhraseBookLoader = () => undefined

/**
 * All that is looked for in a language’s texts, compiled once: its acts, its times and the rules’ phrases.
 *
 * @param language the language
 * @param lists the rules’ phrases in it; the same array gives the same matcher
 */
export function phraseBook(language: Language, lists: readonly PhraseList[]): Promise<Matcher> {
  const ofLanguage = matchers.get(language.code) ?? new WeakMap<readonly PhraseList[], Promise<Matcher>>()
  matchers.set(language.code, ofLanguage)
  let matcher = ofLanguage.get(lists)
  if (!matcher) {
    matcher = matcherOf(language, lists)
    ofLanguage.set(lists, matcher)
  }
  return matcher
}

/** A command, which has them compiled, can leave the compiler where it is. */
async function matcherOf(language: Language, lists: readonly PhraseList[]): Promise<Matcher> {
  const compiled = loader(language, lists)
  if (compiled) return new Matcher(compiled, language.morphology)
  const {packPhrases} = await import('./compile-phrases.ts')
  return new Matcher(inMemory(packPhrases(language, lists)), language.morphology)
}

/**
 * Has phrases that were compiled before taken from somewhere: compiling is most of a command’s start.
 *
 * @param load where to take them from
 */
export function loadPhraseBooks(load: PhraseBookLoader): void {
  loader = load
}
