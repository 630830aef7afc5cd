import type {VFile} from 'vfile'
import type {LanguageCode, Severity} from '../rule.ts'

/** The words of the report around those of the rules. */
export interface Frame {
  severity: Readonly<Record<Severity, string>>
  /** “1 error”, “2 errors”. */
  count(severity: Severity, count: number): string
  wholeReply: string
  /** Puts words in quotation marks. */
  quote(words: string): string
  /** In how many files something was found, behind the counts. */
  inFiles(found: number, all: number): string
  /** What stands for the rules that found least. */
  otherRules(count: number): string
  /** What a writer hears when nothing was found in this many files. */
  clean(files: number): string
  /** The same where only errors were looked for. */
  noErrors(files: number): string
}

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

const english = {
  error: counted('error', 'errors'),
  warning: counted('warning', 'warnings'),
  suggestion: counted('suggestion', 'suggestions')
}

const finnish = {
  error: counted('virhe', 'virhettä'),
  warning: counted('varoitus', 'varoitusta'),
  suggestion: counted('ehdotus', 'ehdotusta')
}

/** The frame in each language that the linter reads: a Finnish draft gets a Finnish report. */
export const frames: Readonly<Record<LanguageCode, Frame>> = {
  en: {
    severity: {error: 'error', warning: 'warning', suggestion: 'suggestion'},
    count: (severity, count) => english[severity](count),
    wholeReply: 'The reply as a whole',
    quote: (words) => `“${words}”`,
    inFiles: (found, all) => ` in ${found} of ${all} files`,
    otherRules: (count) => `and ${count} other rules`,
    clean: (files) => (files === 1 ? 'Looks good: nothing to mend.' : `Looks good: nothing to mend in ${files} files.`),
    noErrors: (files) => (files === 1 ? 'No errors.' : `No errors in ${files} files.`)
  },
  fi: {
    severity: {error: 'virhe', warning: 'varoitus', suggestion: 'ehdotus'},
    count: (severity, count) => finnish[severity](count),
    wholeReply: 'Koko vastaus',
    quote: (words) => `”${words}”`,
    inFiles: (found, all) => ` (${found}/${all} tiedostossa)`,
    otherRules: (count) => `ja ${count} muuta sääntöä`,
    clean: (files) => `Hyvältä näyttää: ei korjattavaa${files === 1 ? '' : ` ${files} tiedostossa`}.`,
    noErrors: (files) => `Ei virheitä${files === 1 ? '' : ` ${files} tiedostossa`}.`
  }
}

/** The language to speak about files: Finnish where all of them are Finnish. */
export function languageOf(files: readonly VFile[]): LanguageCode {
  return files.length > 0 && files.every((file) => file.data.reply?.language === 'fi') ? 'fi' : 'en'
}

/** The frame to speak about files in. */
export function frameOf(files: readonly VFile[]): Frame {
  return frames[languageOf(files)]
}
