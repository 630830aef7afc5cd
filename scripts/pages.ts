import type {Accuracy} from '../src/cli/accuracy.ts'
import {sources} from '../src/cli/sources.ts'
import type {Rule} from '../src/rule.ts'
import {inAddressForm} from '../src/understand/wording.ts'

/** Marks in the README between which the table of rules stands. */
export const tableMarks = {begin: '<!-- rules: made by `npm run docs` -->', end: '<!-- /rules -->'}

/** Marks between which the report on a draft stands. */
export const runMarks = {begin: '<!-- run: fixtures/drafts/en/late-parcel.txt -->', end: '<!-- /run -->'}

/** Marks in the page of sources between which their table stands. */
export const sourceMarks = {begin: '<!-- sources: made by `npm run docs` -->', end: '<!-- /sources -->'}

function rulesTable(rules: Readonly<Record<string, Rule>>): string {
  const rows = Object.entries(rules).map(
    ([id, {severity, finds}]) => `| [${id}](docs/rules/${id}.md) | ${severity} | ${finds.en} |`
  )
  return ['| rule | severity | finds |', '| --- | --- | --- |', ...rows].join('\n')
}

/**
 * Puts a text between two marks.
 *
 * @param page the page
 * @param marks the marks
 * @param text what is to stand between them
 * @throws Error where the marks are missing
 */
export function between(page: string, marks: {begin: string; end: string}, text: string): string {
  const begin = page.indexOf(marks.begin)
  const end = page.indexOf(marks.end)
  if (begin < 0 || end < begin) throw new Error(`there is no ${marks.begin} … ${marks.end}`)
  return `${page.slice(0, begin + marks.begin.length)}\n${text}\n${page.slice(end)}`
}

/**
 * The README with what is made of the rules and of a real run.
 *
 * @param readme the README
 * @param rules the rules by id
 * @param report the report on the draft that it shows
 */
export function readmePage(readme: string, rules: Readonly<Record<string, Rule>>, report: string): string {
  const shown = between(readme, runMarks, `\`\`\`\n${report.trimEnd()}\n\`\`\``)
  return between(shown, tableMarks, rulesTable(rules))
}

/**
 * The page of sources with the table of them.
 *
 * @param page the page
 */
export function sourcesPage(page: string): string {
  const rows = Object.entries(sources).map(([id, {en, tells}]) => `| ${id} | ${en}: ${tells} |`)
  return between(page, sourceMarks, ['| | text |', '| --- | --- |', ...rows].join('\n'))
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
    `${rule.finds.en}.`,
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
    lines.push(
      `## In ${languageNames[code]}`,
      '',
      `Says: ${rule.message[code]}. Better: ${inAddressForm(rule.instead[code])}`,
      ''
    )
    lines.push('Finds the words in bold:', '', ...bad.flatMap((text) => [quote(bold(text)), '']))
    lines.push('Finds nothing in:', '', ...good.flatMap((text) => [quote(text), '']))
  }
  if (rule.silent) lines.push('## When it stays silent', '', rule.silent.en, '', `> ${rule.silent.fi}`, '')
  if (rule.options)
    lines.push(
      '## What can be set',
      '',
      ...Object.entries(rule.options).map(
        ([name, {tells, default: usual}]) => `- \`${name}\`: ${tells.en} (English: ${usual.en}, Finnish: ${usual.fi})`
      ),
      '',
      'See [the configuration](../configuration.md).',
      ''
    )
  if (accuracy)
    lines.push('## How often it is right', '', ...accuracyLines(accuracy), '', ...(learnt[id] ? [learnt[id], ''] : []))
  return `${lines.join('\n').trimEnd()}\n`
}

/** What to know of a figure whose texts have also taught the model that the rule asks. */
const learnt: Readonly<Record<string, string>> = {
  'missing-apology':
    'The model of customers’ trouble (`npm run train`) has learnt from these replies too. In 120 replies by writers who saw no rule, 32 of 34 findings were right, and 32 of 35 faults were found.'
}

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
