import type {WordSet} from './word-set.ts'

/** What a language’s words in capitals are. */
export interface Capitals {
  /** Ordinary words that people put in capitals for force. */
  loud: WordSet
  /** Those of them that stand on no button or label. */
  force: WordSet
  /** Function words that are abbreviations as well: the US, the WHO. */
  acronyms: WordSet
  /** How ordinary words end that are too many to list; no abbreviation or name ends so. */
  ordinaryEnding: RegExp
  /** Words after which capitals show what is on a screen, a key, a label. */
  shownAfter: RegExp
  /** Words before which they do. */
  shownBefore: RegExp
  /** What follows a firm’s name. */
  company: RegExp
  /** Words that cry even before a colon. */
  alarm: RegExp
}
