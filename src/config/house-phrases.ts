import {allowedOwner, type House} from '../house.ts'
import type {LanguageCode} from '../language/index.ts'
import {compile, inMemory, Matcher, type PhraseList, pack} from '../phrase/index.ts'
import {listsOfRule, type Rules} from '../rule-phrases.ts'
import type {Vocabulary} from './configuration.ts'
import {wordsOf} from './words.ts'

/** The rule that speaks about the house’s own jargon. */
const jargonRule = 'jargon'

/**
 * Finds the phrases of a house: each language’s are compiled when a reply in it comes.
 *
 * @param rules the house’s rules
 * @param vocabulary its words
 */
export function findHousePhrases(rules: Rules, vocabulary: Vocabulary): House['phrases'] {
  const matchers = new Map<LanguageCode, Matcher | undefined>()
  return (language) => {
    if (!matchers.has(language)) matchers.set(language, matcherOf(rules, vocabulary, language))
    return matchers.get(language)
  }
}

function matcherOf(rules: Rules, vocabulary: Vocabulary, language: LanguageCode): Matcher | undefined {
  const lists: PhraseList[] = Object.entries(rules).flatMap(([id, rule]) => listsOfRule(id, rule, language))
  if (vocabulary.jargon) lists.push(...listsOfRule(jargonRule, {twins: vocabulary.jargon}, language))
  const {allowedTerms = [], names = [], acronyms = []} = vocabulary
  const allowed = [
    ...allowedTerms,
    ...names.flatMap((name) => namePhrase(name, language)),
    ...acronyms.map(acronymPhrase)
  ]
  if (allowed.length > 0) lists.push({owner: allowedOwner, phrases: allowed})
  if (lists.every(({phrases}) => phrases.length === 0)) return undefined
  return new Matcher(inMemory(pack(compile(lists, wordsOf[language]))), wordsOf[language])
}

/** A name that is shorter is inflected only behind a colon: other words begin with its letters. */
const longEnough = 5

/** A name in all its forms. */
function namePhrase(name: string, language: LanguageCode): string[] {
  const words = name.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu) ?? []
  const last = words.pop()
  if (!last) return []
  const forms = language === 'fi' && name.length >= longEnough ? `${last}*` : `(${last}|${last}:*|${last}-*)`
  return [[...words, forms].join(' ')]
}

/** An acronym with its endings: “SLAs”, “SLA:n”, “SLA-raja”. */
function acronymPhrase(letters: string): string {
  const [word = letters] = letters.match(/[\p{L}\p{N}]+/u) ?? []
  return `(${word}|${word}s|${word}:*|${word}-*)`
}
