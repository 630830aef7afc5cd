import type {LanguageCode} from '../language/index.ts'
import {type Phrase, PhraseError, parsePhrase, type WordTest} from '../phrase/index.ts'
import type {Rules} from '../rule-phrases.ts'
import {suggest} from '../suggest.ts'
import type {Configuration} from './configuration.ts'
import type {Fault, Path} from './shape.ts'
import {wordsOf} from './words.ts'

/** What `@name` can stand for beside a language’s sets. */
const kinds = ['number', 'date', 'clock', 'duration', 'url', 'email', 'phone', 'placeholder', 'emoji', 'title', 'caps']

/**
 * Tells of phrases that cannot be read, and of rules that are named like a built-in one.
 *
 * @param configuration what has its shape
 * @param rules the built-in rules
 * @param tell hears of each fault
 */
export function checkHouseRules(configuration: Configuration, rules: Rules, tell: (fault: Fault) => void): void {
  const {phraseRules = {}, vocabulary, overrides = []} = configuration
  for (const [id, rule] of Object.entries(phraseRules)) {
    const path = ['phraseRules', id]
    if (Object.hasOwn(rules, id)) tell({path, on: 'name', says: `“${id}” is a built-in rule; give yours another name`})
    if (!rule.phrases && !rule.twins) tell({path, on: 'name', says: `“${id}” has neither phrases nor twins`})
    for (const part of ['phrases', 'twins', 'unless'] as const) checkByLanguage(rule[part], [...path, part], tell)
  }
  checkByLanguage(vocabulary?.jargon, ['vocabulary', 'jargon'], tell)
  checkTerms(vocabulary?.allowedTerms, ['vocabulary', 'allowedTerms'], tell)
  for (const [index, {vocabulary: words}] of overrides.entries()) {
    checkByLanguage(words?.jargon, ['overrides', index, 'vocabulary', 'jargon'], tell)
    checkTerms(words?.allowedTerms, ['overrides', index, 'vocabulary', 'allowedTerms'], tell)
  }
}

type Phrases = readonly string[] | Readonly<Record<string, string>>

function checkByLanguage(
  byLanguage: Partial<Record<LanguageCode, Phrases>> | undefined,
  path: Path,
  tell: (fault: Fault) => void
): void {
  for (const code of ['en', 'fi'] as const) {
    const phrases = byLanguage?.[code] ?? []
    if (Array.isArray(phrases))
      for (const [index, phrase] of phrases.entries())
        checkPhrase(phrase, [code], [...path, code, index], 'value', tell)
    else for (const phrase of Object.keys(phrases)) checkPhrase(phrase, [code], [...path, code, phrase], 'name', tell)
  }
}

/** Allowed terms are for every language. */
function checkTerms(terms: readonly string[] | undefined, path: Path, tell: (fault: Fault) => void): void {
  for (const [index, term] of (terms ?? []).entries()) checkPhrase(term, ['en', 'fi'], [...path, index], 'value', tell)
}

function checkPhrase(
  source: string,
  codes: readonly LanguageCode[],
  path: Path,
  on: Fault['on'],
  tell: (fault: Fault) => void
): void {
  try {
    const tree = parsePhrase(source)
    if (canBeEmpty(tree)) throw new PhraseError('a phrase needs at least one word that must be there,', source, 0)
    const known = [...codes.flatMap((code) => Object.keys(wordsOf[code].sets)), ...kinds]
    for (const name of setsIn(tree)) {
      if (known.includes(name)) continue
      const near = suggest(name, known)
      tell({path, on, says: `“@${name}” is no set of words${near ? `; did you mean “@${near}”?` : ''}`})
    }
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    tell({path, on, says: error.message})
  }
}

function canBeEmpty(phrase: Phrase): boolean {
  switch (phrase.type) {
    case 'word':
      return false
    case 'mark':
      return canBeEmpty(phrase.item)
    case 'sequence':
      return phrase.items.every(canBeEmpty)
    case 'choice':
      return phrase.options.some(canBeEmpty)
    default:
      return true
  }
}

function setsIn(phrase: Phrase): string[] {
  switch (phrase.type) {
    case 'word':
      return [phrase.test, ...(phrase.not ? [phrase.not] : [])].flatMap(setsOf)
    case 'gap':
      return phrase.not ? setsOf(phrase.not) : []
    case 'optional':
    case 'mark':
      return setsIn(phrase.item)
    case 'sequence':
      return phrase.items.flatMap(setsIn)
    case 'choice':
      return phrase.options.flatMap(setsIn)
    default:
      return []
  }
}

function setsOf(test: WordTest): string[] {
  if (test.kind === 'set') return [test.name]
  return test.kind === 'oneOf' ? test.tests.flatMap(setsOf) : []
}
