import type {Morphology} from '../phrase/index.ts'
import type {ActName} from '../understand/acts.ts'
import type {Capitals} from './capitals.ts'
import type {Person} from './person.ts'
import type {WordSet} from './word-set.ts'

/** A language whose replies the linter reads. */
export type LanguageCode = 'en' | 'fi'

/** What a language says when it is sorry; see `understand/regret.ts`. */
export interface RegretWords {
  /** Phrases that name what the customer feels or thinks, in the place of what happened. */
  feelings: readonly string[]
  /** Phrases that leave open whether there is anything to regret. */
  hedges: readonly string[]
  /** The words of a hedge used for a plain fact: “without any warning”. */
  certain: readonly string[]
  /** Words that name nothing, folded. */
  empty: WordSet
  /** Beginnings of words that name nothing, for a language with many endings. */
  emptyBeginnings: readonly string[]
  /** Endings of such words: “-ly” speaks of how much, seldom of what. */
  emptyEndings: readonly string[]
  /** Words with such an ending, or beginning, that do name something. */
  notEmpty: WordSet
  /** Ways to address the customer: “sorry, folks”. */
  address: WordSet
  /** Words that only lead up to a regret. */
  lead: WordSet
  /** Regretting verbs of the third person: what stands before them is who regrets. */
  thirdPerson: WordSet
  /** Joins a clause, or one more thing, to what was said before. */
  and: WordSet
  /** After a comma and an “and”, these go on with what is regretted. */
  goesOn: ReadonlySet<string>
  /** Turns against what was said before. */
  turn: WordSet
  /** Those of them that need no comma to begin a clause. */
  hardTurn: WordSet
  /** After a comma, these go on with the clause before. */
  subordinators: WordSet
  /** Opens a condition. */
  conditions: WordSet
  /** Opens the clause that follows from a condition. */
  therefore: WordSet
  /** Whether the words after an “and” are a clause of their own. */
  opensClause(forms: readonly string[]): boolean
  /** Points back to what was said before: “sorry about that”. */
  backward: WordSet
  /** Whether what is regretted may stand before the regret. */
  complementFirst: boolean
}

/** What the linter knows of one language. Data for the most part: see `en/` and `fi/`. */
export interface Language {
  code: LanguageCode
  morphology: Morphology
  /** What a sentence does, by the phrases that do it. */
  acts: Readonly<Record<ActName, readonly string[]>>
  /** Regret, and what it names. */
  regret: RegretWords
  /** What its words in capitals are. */
  capitals: Capitals
  /** Time expressions: when something will be done. */
  times: readonly string[]
  /** Times that say nothing: “soon”. */
  vagueTimes: readonly string[]
  /** Abbreviations that end in a full stop and do not end the sentence. */
  abbreviations: WordSet
  /** Words that tell nothing of the matter: left out where contents are compared. */
  stopWords: WordSet
  /** Words that fit the matter of nearly any customer: naming one names no matter. */
  commonWords: WordSet
  /** The part of a word that stays when it is inflected, for comparing contents. */
  stem(form: string): string
  /** Little words hung on others, where the language has some: what a word ends in, and how another takes it over. */
  clitics?: {of(form: string): string; join(word: string, clitic: string): string}
  /** Parts of a word that tell of its kin or its form, where words have many forms: beginnings and endings. */
  partsOf(form: string): readonly string[]
  /** Whom a word names, or its ending tells. */
  personOf(form: string): Person
  /** Beginnings of words that name one thing, a line for each thing. */
  kin: readonly string[]
}
