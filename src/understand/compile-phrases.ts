import type {Language} from '../language/index.ts'
import {compile, type PhraseList, pack} from '../phrase/index.ts'
import {actNames} from './acts.ts'
import {actOwner, regretOwners, timeOwner, vagueTimeOwner} from './phrase-book.ts'

/**
 * Compiles a language’s phrases and the rules’.
 *
 * @param language the language
 * @param lists the rules’ phrases in it
 * @returns what is read from a file later, or by a matcher now
 */
export function packPhrases(language: Language, lists: readonly PhraseList[]): Uint8Array {
  const own: PhraseList[] = actNames.map((name) => ({owner: actOwner(name), phrases: language.acts[name]}))
  own.push({owner: timeOwner, phrases: language.times}, {owner: vagueTimeOwner, phrases: language.vagueTimes})
  const {feelings, hedges, certain} = language.regret
  own.push({owner: regretOwners.feelings, phrases: feelings}, {owner: regretOwners.hedges, phrases: hedges})
  own.push({owner: regretOwners.certain, phrases: certain})
  return pack(compile([...own, ...lists], language.morphology))
}
