import type {VFile} from 'vfile'
import type {Severity} from '../rule.ts'

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
