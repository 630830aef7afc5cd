/**
 * The linter as a library: `lint` for a reply, `replyLint` for a retext processor.
 */
export {rules} from '../rules/index.ts'
export {detectLanguage, type LanguageCode} from './language/index.ts'
export {lint, type Options, type ReplyData, replyLint} from './lint.ts'
export {PhraseError} from './phrase/index.ts'
export {
  type Examples,
  type FindingDetails,
  phraseRule,
  type Report,
  type Rule,
  replyRule,
  type Severity
} from './rule.ts'
export type {Channel, Reply, Situation} from './understand/index.ts'
