import type {Morphology} from '../phrase/index.ts'
import type {ActName} from '../understand/acts.ts'

/** A language whose replies the linter reads. */
export type LanguageCode = 'en' | 'fi'

/** What the linter knows of one language. Data for the most part: see `en/` and `fi/`. */
export interface Language {
  code: LanguageCode
  morphology: Morphology
  /** What a sentence does, by the phrases that do it. */
  acts: Readonly<Record<ActName, readonly string[]>>
  /** Time expressions: when something will be done. */
  times: readonly string[]
  /** Times that say nothing: “soon”. */
  vagueTimes: readonly string[]
  /** Abbreviations that end in a full stop and do not end the sentence. */
  abbreviations: ReadonlySet<string>
  /** Words that tell nothing of the matter: left out where contents are compared. */
  stopWords: ReadonlySet<string>
  /** The part of a word that stays when it is inflected, for comparing contents. */
  stem(form: string): string
}
