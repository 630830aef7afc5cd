import type {Rule} from '../src/rule.ts'

/** Marks in the README between which the table of rules stands. */
export const tableMarks = {begin: '<!-- rules: made by `npm run docs` -->', end: '<!-- /rules -->'}

/**
 * The table of rules for the README.
 *
 * @param rules the rules by id
 */
export function rulesTable(rules: Readonly<Record<string, Rule>>): string {
  const rows = Object.entries(rules).map(
    ([id, {severity, finds}]) => `| [${id}](docs/rules/${id}.md) | ${severity} | ${finds} |`
  )
  return ['| rule | severity | finds |', '| --- | --- | --- |', ...rows].join('\n')
}

/**
 * Puts the table into the README.
 *
 * @param readme the README
 * @param table the table
 * @throws Error where the marks are missing
 */
export function withTable(readme: string, table: string): string {
  const begin = readme.indexOf(tableMarks.begin)
  const end = readme.indexOf(tableMarks.end)
  if (begin < 0 || end < begin) throw new Error(`README.md has no ${tableMarks.begin} … ${tableMarks.end}`)
  return `${readme.slice(0, begin + tableMarks.begin.length)}\n${table}\n${readme.slice(end)}`
}

const languageNames = {en: 'English', fi: 'Finnish'} as const

/**
 * A rule’s page.
 *
 * @param id the rule’s id
 * @param rule the rule
 * @param accuracy how often it is right, by language; nothing where it was not measured
 */
export function rulePage(id: string, rule: Rule, accuracy: Accuracy | undefined): string {
  const lines = [
    `# ${id}`,
    '',
    `${rule.finds}.`,
    '',
    `Severity: **${rule.severity}**. Drawn from ${rule.source.join(', ')} (see [the sources](../sources.md)).`,
    '',
    '## Why it matters',
    '',
    rule.why.en,
    '',
    `> ${rule.why.fi}`,
    ''
  ]
  for (const code of ['en', 'fi'] as const) {
    const {bad, good} = rule.examples[code]
    if (bad.length === 0) {
      lines.push(`## In ${languageNames[code]}`, '', 'The rule has nothing to say in this language.', '')
      continue
    }
    lines.push(`## In ${languageNames[code]}`, '', `Says: ${rule.message[code]}. Better: ${rule.instead[code]}`, '')
    lines.push('Finds the words in bold:', '', ...bad.flatMap((text) => [quote(bold(text)), '']))
    lines.push('Finds nothing in:', '', ...good.flatMap((text) => [quote(text), '']))
  }
  if (rule.silent) lines.push('## When it stays silent', '', rule.silent, '')
  if (accuracy) lines.push('## How often it is right', '', ...accuracyLines(accuracy), '')
  return `${lines.join('\n').trimEnd()}\n`
}

/** Precision and recall in per cent, and on how many texts they were measured. */
export interface Figures {
  texts: number
  precision: number | null
  recall: number | null
}

/** By language and kind of text. */
export type Accuracy = Readonly<Record<'en' | 'fi', Readonly<Partial<Record<'text' | 'draft', Figures>>>>>

function accuracyLines(accuracy: Accuracy): string[] {
  const cell = (value: number | null | undefined) => (value === null || value === undefined ? '–' : `${value} %`)
  const rows = (['en', 'fi'] as const).flatMap((code) =>
    (['text', 'draft'] as const).flatMap((kind) => {
      const figures = accuracy[code][kind]
      const name = kind === 'text' ? 'short texts' : 'whole replies'
      return figures
        ? [
            `| ${languageNames[code]}, ${name} | ${figures.texts} | ${cell(figures.precision)} | ${cell(figures.recall)} |`
          ]
        : []
    })
  )
  return [
    'Measured on labelled texts (`npm run accuracy`): of the findings, how many are right; of the faults, how many are found.',
    '',
    '| | texts | right | found |',
    '| --- | --- | --- | --- |',
    ...rows
  ]
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

function bold(text: string): string {
  return text.replace(/\[\[(\[?[^[\]]{1,400}\]?)\]\]/g, '**$1**')
}
