import type {LanguageCode} from './language/index.ts'
import type {Match} from './phrase/index.ts'
import type {Channel, Reply, Sentence} from './understand/index.ts'
import type {Tone} from './understand/tone-features.ts'

export {jargon as englishJargon} from './language/en/jargon.ts'
export {moreJargon as moreEnglishJargon} from './language/en/more-jargon.ts'
export {officialese as englishOfficialese} from './language/en/officialese.ts'
export {plainSwaps as englishPlainSwaps} from './language/en/plain-swaps.ts'
export {slang as englishSlang} from './language/en/slang.ts'
export {looksBorrowed} from './language/fi/everyday-loans.ts'
export {jargon as finnishJargon} from './language/fi/jargon.ts'
export {officialese as finnishOfficialese} from './language/fi/officialese.ts'
export {plainSwaps as finnishPlainSwaps} from './language/fi/plain-swaps.ts'
export {slang as finnishSlang} from './language/fi/slang.ts'
export {spokenEnding} from './language/fi/spoken-endings.ts'
export {writtenForms} from './language/fi/written-forms.ts'
export type {LanguageCode} from './language/index.ts'
export {hasTriple, mayHavePicture} from './language/letters.ts'
export {beginningSet, endSet, type WordSet, wordSet} from './language/word-set.ts'
export {remembered} from './lazy.ts'
export type {Match} from './phrase/index.ts'
export {meaningOf, unexplainedAcronyms} from './understand/acronyms.ts'
export {type Address, type AddressForm, addresses, goesToSeveral, isFormal, mainAddress} from './understand/address.ts'
export {hasWord, isApologisedFor, isContrite, isOwnedNearby, isWhole, ownsUp} from './understand/blame.ts'
export {loudWord} from './understand/capitals.ts'
export {namesMatter} from './understand/content.ts'
export {isNegated, looksLikeName, wordAfter, wordBefore} from './understand/context.ts'
export {
  type Act,
  type ActName,
  breaks,
  type Channel,
  does,
  isLone,
  type Message,
  type Reply,
  type Sentence,
  type Situation,
  type Word
} from './understand/index.ts'
export {isExplained, isNamed, says, uses} from './understand/mentions.ts'
export {greeted, hasOtherFamily, isSamePerson, misspelt, type Person, signed} from './understand/names.ts'
export {hasNextStep} from './understand/next-step.ts'
export {hasPromisedTime, isPromise, isTimeToldFor, vagueTimesOf} from './understand/promises.ts'
export {unansweredQuestions} from './understand/questions.ts'
export {isOwnAt} from './understand/quotes.ts'
export {lettersOf, lix, readable, wordCount} from './understand/readability.ts'
export {clauseOf} from './understand/refusals.ts'
export {isOwnedNext, isToldNearby, type Regret, regretsOf} from './understand/regret.ts'
export {spanAt} from './understand/spans.ts'
export {mayDefend} from './understand/tones.ts'
export {deadEnds, flatRefusal, tellsContact} from './understand/ways-on.ts'
export {clauseWith, customersName, inAddressForm, promiseWithTime} from './understand/wording.ts'

/** How much a finding matters. An error is worth stopping a letter for. */
export type Severity = 'error' | 'warning' | 'suggestion'

/** The texts on good customer service that the rules are drawn from. */
export type Source = 'T0' | 'T1' | 'T2' | 'T3' | 'T4'

/** The same in each language that the linter reads. */
export type Texts = Readonly<Record<LanguageCode, string>>

/** Short texts that show a rule. In a bad one, `[[…]]` stands around the words that it finds. */
export interface Examples {
  bad: readonly string[]
  good: readonly string[]
  /** What the examples are read as, where it is not a bare sentence of a chat. */
  as?: ExampleSetting
}

/** What is known beside an example’s text. */
export interface ExampleSetting {
  channel?: Channel
  customer?: string
}

/** Phrases, each with the plainer or better words for it. An “=” before those: one swaps for the other as it stands. */
export type Twins = Readonly<Record<string, string>>

/** Says of a place what is wrong there. */
export interface Report {
  /** Words of a sentence. */
  words(sentence: Sentence, match: Match, more?: FindingDetails): unknown
  /** A whole sentence. */
  sentence(sentence: Sentence, more?: FindingDetails): unknown
  /** What the whole reply lacks; the sentence is where it could stand. */
  lack(sentence: Sentence, more?: FindingDetails): unknown
  /** A stretch of the text, in UTF-16 offsets. */
  range(start: number, end: number, more?: FindingDetails): unknown
}

/** What differs from what the rule’s head says. */
export interface FindingDetails {
  message?: string | undefined
  instead?: string | undefined
  severity?: Severity | undefined
  /** The words that weighed most, where the model of a tone found it. */
  because?: readonly string[] | undefined
  /** Wordings that can stand in the place of the words found; the first is safe to apply. */
  expected?: readonly string[] | undefined
}

/** What a rule takes from the model of how sentences sound. */
export interface ToneOfRule {
  /** What the sentences sound like. */
  name: Tone
  limits: Readonly<Record<LanguageCode, ToneLimits>>
  /** Where it differs from that of the rule, whose phrases are surer. */
  severity?: Severity
  /** Looks at a sentence once more: false drops it. */
  may?(sentence: Sentence, reply: Reply): boolean
}

/** How much a sentence must sound like something, on the model’s scale, for a finding. */
export interface ToneLimits {
  /** In a whole letter. */
  letter: number
  /** In one or two sentences. */
  snippet: number
  /** Where a phrase has found it: below this, what stands around the phrase takes it back. */
  known?: number
}

/** A number of a rule that a user can set. */
export interface RuleOption {
  /** What it is, in a few words. */
  tells: Texts
  /** What holds where nothing is set. */
  default: Readonly<Record<LanguageCode, number>>
  /** The least that it can be. */
  least: number
}

/** What every rule tells of itself. */
export interface RuleHead {
  severity: Severity
  /** What it finds, in a few words: “Regret that names nothing”. */
  finds: Texts
  /** Why that matters to the customer. */
  why: Texts
  source: readonly Source[]
  /** What the linter says of a finding. */
  message: Texts
  /** The way out: an example in better words. Finnish: `{sinä|te}` where the words depend on how the reply addresses its reader. */
  instead: Texts
  /** When it holds its tongue, for its page. */
  silent?: Texts
  /** Channels in which it says nothing. */
  notIn?: readonly Channel[]
  /** Whether it says nothing without the customer’s message. */
  needsCustomer?: boolean
  /** What a user can set. */
  options?: Readonly<Record<string, RuleOption>>
  examples: Readonly<Record<LanguageCode, Examples>>
}

/** A rule: its head, and how it finds. */
export interface Rule extends RuleHead {
  /** What it looks for, by language. */
  phrases?: Readonly<Partial<Record<LanguageCode, readonly string[]>>>
  /** The same, with better words for each. */
  twins?: Readonly<Partial<Record<LanguageCode, Twins>>>
  /** How sentences sound that its phrases do not hold. */
  tone?: ToneOfRule
  /** A match says nothing where one of these stands in its sentence. */
  unless?: Readonly<Partial<Record<LanguageCode, readonly string[]>>>
  /** Looks at a match once more: false drops it. */
  keep?(match: Match, sentence: Sentence, reply: Reply): boolean
  /** Looks at the whole reply; the numbers are those of its options. */
  check?(reply: Reply, report: Report, numbers: Readonly<Record<string, number>>): void
}

/**
 * A rule that looks for phrases.
 *
 * @param rule its head and its phrases
 * @returns the same rule
 */
export function phraseRule(rule: Rule & Required<Pick<Rule, 'phrases'>>): Rule {
  return rule
}

/**
 * A rule that looks at the whole reply.
 *
 * @param rule its head and its check
 * @returns the same rule
 */
export function replyRule(rule: Rule & Required<Pick<Rule, 'check'>>): Rule {
  return rule
}
