import type {Language} from '../language/index.ts'
import {type Automaton, compile, type PhraseList} from '../phrase/index.ts'
import {actNames} from './acts.ts'

/** Owners of the lists that understanding itself needs. */
export const actOwner = (name: string): string => `act ${name}`
export const timeOwner = 'time'
export const vagueTimeOwner = 'vague time'

/** Automata made so far, by language and by the rules’ lists. */
const made = new WeakMap<Language, Map<readonly PhraseList[], Automaton>>()
const noLists: readonly PhraseList[] = []

/**
 * All that is looked for in a language’s texts, compiled once: its acts, its times and the rules’ phrases.
 *
 * @param language the language
 * @param lists the rules’ phrases in it; the same array gives the same automaton
 */
export function phraseBook(language: Language, lists: readonly PhraseList[] = noLists): Automaton {
  let books = made.get(language)
  if (!books) made.set(language, (books = new Map()))
  let automaton = books.get(lists)
  if (!automaton) {
    const own: PhraseList[] = actNames.map((name) => ({owner: actOwner(name), phrases: language.acts[name]}))
    own.push({owner: timeOwner, phrases: language.times}, {owner: vagueTimeOwner, phrases: language.vagueTimes})
    automaton = compile([...own, ...lists], language.morphology)
    books.set(lists, automaton)
  }
  return automaton
}
