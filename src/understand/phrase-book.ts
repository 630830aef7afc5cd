import type {Language, LanguageCode} from '../language/index.ts'
import {type Automaton, compile, Matcher, type PhraseList} from '../phrase/index.ts'
import {actNames} from './acts.ts'

/** Owners of the lists that understanding itself needs. */
export const actOwner = (name: string): string => `act ${name}`
export const timeOwner = 'time'
export const vagueTimeOwner = 'vague time'
export const regretOwners = {feelings: 'regret feelings', hedges: 'regret hedges', certain: 'regret certain'} as const

const noLists: readonly PhraseList[] = []
const matchers = new Map<LanguageCode, Map<readonly PhraseList[], Matcher>>()

/**
 * All that is looked for in a language’s texts, compiled once: its acts, its times and the rules’ phrases.
 *
 * @param language the language
 * @param lists the rules’ phrases in it; the same array gives the same matcher
 */
export function phraseBook(language: Language, lists: readonly PhraseList[] = noLists): Matcher {
  let matcher = matchers.get(language.code)?.get(lists)
  if (!matcher) {
    matcher = new Matcher(compilePhrases(language, lists), language.morphology)
    remember(language.code, lists, matcher)
  }
  return matcher
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

/**
 * Takes phrases that were compiled before.
 *
 * @param language the language
 * @param lists the rules’ phrases that were compiled with its own
 * @param automaton what {@linkcode compilePhrases} made of both
 */
export function usePhraseBook(language: Language, lists: readonly PhraseList[], automaton: Automaton): void {
  remember(language.code, lists, new Matcher(automaton, language.morphology))
}

function remember(code: LanguageCode, lists: readonly PhraseList[], matcher: Matcher): void {
  const ofLanguage = matchers.get(code) ?? new Map<readonly PhraseList[], Matcher>()
  matchers.set(code, ofLanguage.set(lists, matcher))
}
