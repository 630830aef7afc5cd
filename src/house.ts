import type {PluggableList} from 'unified'
import type {LanguageCode} from './language/index.ts'
import type {Matcher} from './phrase/index.ts'
import type {Severity} from './rule.ts'
import type {Rules} from './rule-phrases.ts'
import type {Reply} from './understand/index.ts'

/** What a user says of a rule. */
export interface RuleSetting {
  severity?: Severity | 'off' | undefined
  /** Its options that are not as the rule has them. */
  numbers?: Readonly<Record<string, number>> | undefined
}

/** What a house decides beside the built-in rules. */
export interface House {
  /** What holds of rules, by id: of built-in ones and the house’s own. */
  settings: Readonly<Record<string, RuleSetting>>
  /** The house’s own rules. */
  rules: Rules
  /**
   * Finds the phrases of those rules, the house’s own jargon, and the words that it allows.
   *
   * @param language the language of the reply
   */
  phrases(language: LanguageCode): Matcher | undefined
  /** How it speaks to its customers. */
  address: Reply['houseAddress']
  /** Plugins of retext, which see the same tree and add messages of their own. */
  plugins: PluggableList
}

/** Owner of the words that the house allows: names, terms that its customers know. */
export const allowedOwner = 'allowed'
