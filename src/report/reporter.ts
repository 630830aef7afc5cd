import type {VFile} from 'vfile'
import type {RuleHead, Severity} from '../rule.ts'

/** What standard input is called. */
export const standardInput = '<stdin>'

/** Makes one string of files with their messages. */
export type Reporter = (files: readonly VFile[], options: ReportOptions) => string

/** What a report is made for. */
export interface ReportOptions {
  /** How wide the report may be. */
  columns: number
  /** Colours; without them the report is plain text. */
  colors: Colors | undefined
  /** Whether the files hold their errors only. */
  quiet: boolean
  /** From which severity on findings give the exit status of a failure. */
  failOn: Severity | 'never'
  /** What the rules that were run tell of themselves, by id. */
  rules: Readonly<Record<string, RuleHead>>
  /** The version of the linter. */
  version: string
}

/** Paints a text. */
export type Paint = (text: string) => string

/** What each thing of a report is painted in. */
export interface Colors extends Readonly<Record<Severity, Paint>> {
  /** What the eye may pass over. */
  dim: Paint
  strong: Paint
  /** What is good to hear. */
  good: Paint
}
