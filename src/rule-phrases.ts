import {cliticOf} from './language/fi/clitics.ts'
import type {LanguageCode} from './language/index.ts'
import type {Match, PhraseList} from './phrase/index.ts'
import type {Rule} from './rule.ts'
import type {Reply, Sentence} from './understand/index.ts'

/** Rules by their ids. */
export type Rules = Readonly<Record<string, Rule>>

/** A phrase of a rule, found. */
export interface FoundPhrase {
  sentence: Sentence
  match: Match
  /** The better words for it, where its rule has some. */
  twin: string | undefined
}

const separator = '\t'
const phraseOwner = (id: string) => id
const unlessOwner = (id: string) => `${id}${separator}unless`
const twinOwner = (id: string, twin: string) => `${id}${separator}twin${separator}${twin}`

const listsMade = new WeakMap<Rules, Map<LanguageCode, readonly PhraseList[]>>()

/** What the name of a list tells: read once, as a reply asks for each list that matches in each sentence. */
function partsOf(owner: string): {id: string; kind: string | undefined; twin: string | undefined} {
  let parts = ownersRead.get(owner)
  if (!parts) {
    const [id = '', kind, twin] = owner.split(separator)
    parts = {id, kind, twin}
    ownersRead.set(owner, parts)
  }
  return parts
}
const ownersRead = new Map<string, ReturnType<typeof partsOf>>()

/** Whether a phrase’s own words end like a Finnish clitic: verkko, tapa. Their twins begin with “==”. */
function endsLikeClitic(phrase: string): boolean {
  return phrase.split(/[^\p{L}]/u).some((word) => cliticOf(word) !== '')
}

/**
 * The phrases that rules look for in a language. The same rules give the same array: it is the key to the automaton.
 *
 * @param rules the rules
 * @param language the language
 */
export function listsOf(rules: Rules, language: LanguageCode): readonly PhraseList[] {
  let byLanguage = listsMade.get(rules)
  if (!byLanguage) {
    byLanguage = new Map()
    listsMade.set(rules, byLanguage)
  }
  let lists = byLanguage.get(language)
  if (!lists) {
    lists = Object.entries(rules).flatMap(([id, rule]) => listsOfRule(id, rule, language))
    byLanguage.set(language, lists)
  }
  return lists
}

/**
 * The phrases of one rule in a language.
 *
 * @param id the rule’s id
 * @param rule where its phrases are
 * @param language the language
 */
export function listsOfRule(
  id: string,
  rule: Pick<Rule, 'phrases' | 'twins' | 'unless'>,
  language: LanguageCode
): PhraseList[] {
  const lists: PhraseList[] = []
  const {[language]: phrases} = rule.phrases ?? {}
  if (phrases) lists.push({owner: phraseOwner(id), phrases})
  const {[language]: unless} = rule.unless ?? {}
  if (unless) lists.push({owner: unlessOwner(id), phrases: unless})
  const byTwin = new Map<string, string[]>()
  for (const [phrase, written] of Object.entries(rule.twins?.[language] ?? {})) {
    const twin = language === 'fi' && written.startsWith('=') && endsLikeClitic(phrase) ? `=${written}` : written
    byTwin.set(twin, [...(byTwin.get(twin) ?? []), phrase])
  }
  for (const [twin, ofTwin] of byTwin) lists.push({owner: twinOwner(id, twin), phrases: ofTwin})
  return lists
}

/**
 * The phrases of rules that stand in a reply, in one pass over its sentences.
 *
 * @param rules the rules
 * @param reply the reply
 * @returns by rule, in reading order; in a sentence that silences the rule, none
 */
export function foundPhrases(rules: Rules, reply: Reply): Map<string, FoundPhrase[]> {
  const byRule = new Map<string, FoundPhrase[]>()
  for (const sentence of reply.sentences) {
    if (sentence.part === 'signature') continue
    for (const [owner, matches] of sentence.matches) {
      const {id, kind, twin} = partsOf(owner)
      if (kind === 'unless' || !Object.hasOwn(rules, id) || sentence.matches.has(unlessOwner(id))) continue
      const found = byRule.get(id) ?? []
      byRule.set(id, found)
      for (const match of matches) found.push({sentence, match, twin})
    }
  }
  return byRule
}

/** A wording that swaps as it stands goes before a hint, and a hint before nothing. */
const vagueness = (twin: string | undefined) => (twin?.startsWith('=') ? 0 : twin ? 1 : 2)

/**
 * Of the phrases that overlap in a sentence the longest, and of those the one with the readiest words.
 *
 * @param found phrases of one rule
 */
export function withoutOverlaps(found: readonly FoundPhrase[]): FoundPhrase[] {
  const sorted = [...found].sort(
    (a, b) =>
      a.sentence.index - b.sentence.index ||
      a.match.start - b.match.start ||
      b.match.end - a.match.end ||
      vagueness(a.twin) - vagueness(b.twin)
  )
  const kept: FoundPhrase[] = []
  for (const one of sorted) {
    const last = kept.at(-1)
    if (last?.sentence !== one.sentence || one.match.start >= last.match.end) kept.push(one)
  }
  return kept
}
