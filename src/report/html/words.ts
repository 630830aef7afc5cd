import type {LanguageCode, Severity} from '../../rule.ts'

/** The words of the page around those of the rules. */
export interface PageWords {
  title: string
  /** How many drafts were read, and in how many of them something was found. */
  summary(all: number, found: number): string
  severities: Readonly<Record<Severity, string>>
  byRule: string
  byDraft: string
  cleanOnes(count: number): string
  /** What stands behind a fold. */
  more(count: number): string
  filter: string
  search: string
  anyRule: string
  severity: string
  rule: string
  /** How many findings the filter leaves; `{shown}` and `{all}` stand for the numbers. */
  shown: string
  nothing: string
  reset: string
  keys: string
  notes: string
  skip: string
}

const summaryEn = (all: number, found: number) =>
  found === 0
    ? `${all === 1 ? 'One draft was' : `${all} drafts were`} read, and there is nothing to mend.`
    : all === 1
      ? 'One draft was read.'
      : `${all} drafts were read; ${found === all ? 'each has' : found === 1 ? 'one has' : `${found} have`} something to mend.`

const summaryFi = (all: number, found: number) =>
  found === 0
    ? `Luettiin ${all === 1 ? 'yksi vastaus' : `${all} vastausta`}, eikä korjattavaa ole.`
    : all === 1
      ? 'Luettiin yksi vastaus.'
      : `Luettiin ${all} vastausta, ${found === all ? 'jokaisessa' : found === 1 ? 'yhdessä' : `${found} vastauksessa`} on korjattavaa.`

/** By language: a page about Finnish drafts only is Finnish. */
export const pageWords: Readonly<Record<LanguageCode, PageWords>> = {
  en: {
    title: 'Replies, read before sending',
    summary: summaryEn,
    severities: {error: 'Errors', warning: 'Warnings', suggestion: 'Suggestions'},
    byRule: 'What to look at',
    byDraft: 'Where it is',
    cleanOnes: (count) => (count === 1 ? 'One draft with nothing to mend' : `${count} drafts with nothing to mend`),
    more: (count) => `${count} more`,
    filter: 'Filter',
    search: 'Search words, rules, files',
    anyRule: 'Every rule',
    severity: 'Severity',
    rule: 'Rule',
    shown: '{shown} of {all} findings',
    nothing: 'The filter leaves nothing.',
    reset: 'Show all',
    keys: 'Keys: <kbd>j</kbd> next finding, <kbd>k</kbd> previous, <kbd>/</kbd> search',
    notes: 'Findings',
    skip: 'To the drafts'
  },
  fi: {
    title: 'Vastaukset tarkistettuina ennen lähetystä',
    summary: summaryFi,
    severities: {error: 'Virheet', warning: 'Varoitukset', suggestion: 'Ehdotukset'},
    byRule: 'Mitä kannattaa korjata',
    byDraft: 'Missä',
    cleanOnes: (count) =>
      count === 1 ? 'Yhdessä vastauksessa ei ole korjattavaa' : `${count} vastauksessa ei ole korjattavaa`,
    more: (count) => `${count} muuta`,
    filter: 'Rajaa',
    search: 'Hae sanaa, sääntöä, tiedostoa',
    anyRule: 'Kaikki säännöt',
    severity: 'Vakavuus',
    rule: 'Sääntö',
    shown: '{shown}/{all} huomautusta',
    nothing: 'Rajauksella ei löydy mitään.',
    reset: 'Näytä kaikki',
    keys: 'Näppäimet: <kbd>j</kbd> seuraava huomautus, <kbd>k</kbd> edellinen, <kbd>/</kbd> haku',
    notes: 'Huomautukset',
    skip: 'Siirry vastauksiin'
  }
}
