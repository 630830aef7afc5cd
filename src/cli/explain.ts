import {rules} from '../../rules/index.ts'
import {width} from '../report/width.ts'
import {wrap} from '../report/wrap.ts'
import type {Examples, LanguageCode, Rule} from '../rule.ts'
import {inAddressForm} from '../understand/wording.ts'
import {accuracyOf} from './accuracy.ts'
import {Failure} from './failure.ts'
import {print} from './output.ts'
import {openPage, type Page, type PageOptions, paragraph} from './page.ts'
import {sources} from './sources.ts'
import {suggest} from './suggest.ts'

/** The words of a page around those of the rule. */
const headings = {
  en: {
    why: 'Why',
    instead: 'Instead',
    silent: 'Says nothing',
    accuracy: 'How often it is right',
    source: 'From',
    customer: 'The customer wrote:'
  },
  fi: {
    why: 'Miksi',
    instead: 'Näin',
    silent: 'Vaikenee',
    accuracy: 'Kuinka usein se on oikeassa',
    source: 'Lähde',
    customer: 'Asiakas kirjoitti:'
  }
} as const

const languageNames = {
  en: {en: 'English', fi: 'Finnish'},
  fi: {en: 'Englanniksi', fi: 'Suomeksi'}
} as const

const severityNames = {
  en: {error: 'error', warning: 'warning', suggestion: 'suggestion'},
  fi: {error: 'virhe', warning: 'varoitus', suggestion: 'ehdotus'}
} as const

/**
 * `reply-lint explain RULE`: a page about a rule.
 *
 * @param name the rule
 * @param options what the user chose
 */
export async function explain(name: string, options: PageOptions): Promise<void> {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
  if (!rule) throw new Failure(unknownRule(name))
  await print(pageOf(name, rule, options.language, await openPage(options)))
}

function unknownRule(name: string): string {
  const near = suggest(name, Object.keys(rules))
  return `There is no rule “${name}”; ${near ? `did you mean ${near}?` : 'reply-lint rules lists them all'}`
}

/** The page, with examples in all languages unless one is chosen. */
function pageOf(name: string, rule: Rule, chosen: LanguageCode | undefined, page: Page): string {
  const {columns, colors} = page
  const language = chosen ?? 'en'
  const words = headings[language]
  const severity = colors[rule.severity](severityNames[language][rule.severity])
  const section = (heading: string, text: string) => `${colors.strong(heading)}\n${paragraph(text, 2, columns)}\n`
  const blocks = [
    `${colors.strong(name)}  ${severity}\n${paragraph(language === 'en' ? rule.finds : rule.message[language], 0, columns)}\n`,
    section(words.why, rule.why[language]),
    section(words.instead, inAddressForm(rule.instead[language]))
  ]
  // Told in English only so far.
  if (rule.silent && language === 'en') blocks.push(section(words.silent, rule.silent))
  for (const code of chosen ? [chosen] : (['en', 'fi'] as const))
    blocks.push(
      `${colors.strong(languageNames[language][code])}\n${examplesOf(rule.examples[code], words.customer, page)}\n`
    )
  const figures = accuracyLines(name, language, chosen ? [chosen] : ['en', 'fi'])
  if (figures.length > 0)
    blocks.push(`${colors.strong(words.accuracy)}\n${figures.map((line) => paragraph(line, 2, columns)).join('\n')}\n`)
  const texts = rule.source.map((source) =>
    wrap(sources[source], columns - 2, 2)
      .map((line) => `  ${line}`)
      .join('\n')
  )
  blocks.push(`${colors.strong(words.source)}\n${texts.join('\n')}\n`)
  return blocks.join('\n')
}

/** A line for each language and kind of text on which the rule was measured. */
function accuracyLines(name: string, language: LanguageCode, codes: readonly LanguageCode[]): string[] {
  return codes.flatMap((code) =>
    (['text', 'draft'] as const).flatMap((kind) => {
      const figures = accuracyOf[name]?.[code][kind]
      if (!figures || figures.precision === null || figures.recall === null) return []
      const {precision, recall, texts} = figures
      return language === 'en'
        ? `${languageNames.en[code]}: ${precision} % of its findings are right, ${recall} % of the faults are found (${texts} ${kind === 'text' ? 'short texts' : 'whole replies'})`
        : `${languageNames.fi[code]}: löydöistä ${precision} % on oikeita, virheistä löytyy ${recall} % (${texts} ${kind === 'text' ? 'lyhyttä tekstiä' : 'kokonaista vastausta'})`
    })
  )
}

function examplesOf({as, bad, good}: Examples, customerWrote: string, page: Page): string {
  const lines = as?.customer ? [page.colors.dim(paragraph(`${customerWrote} ${as.customer}`, 2, page.columns))] : []
  for (const example of bad) lines.push(badExample(example, page))
  for (const example of good) lines.push(marked(page.colors.good('✓'), flat(example), page))
  return lines.join('\n')
}

/** An example with the words underlined that the rule finds, where it fits in a line; else these stand in brackets. */
function badExample(example: string, page: Page): string {
  const text = flat(example)
  let bare = ''
  let underline = ''
  let from = 0
  for (let open = text.indexOf('[['); open >= 0; open = text.indexOf('[[', from)) {
    let close = text.indexOf(']]', open)
    // A bracket of the text itself may stand inside: “[[[Name]]]”.
    while (text[close + 2] === ']') close++
    const words = text.slice(open + 2, close)
    bare += text.slice(from, open) + words
    underline += ' '.repeat(width(text.slice(from, open))) + '~'.repeat(width(words))
    from = close + 2
  }
  bare += text.slice(from)
  const sign = page.colors.error('✗')
  if (width(bare) > page.columns - 4) return marked(sign, text, page)
  return `${marked(sign, bare, page)}\n    ${page.colors.error(underline)}`
}

function marked(mark: string, text: string, {columns}: Page): string {
  return `  ${mark} ${wrap(text, columns - 4).join('\n    ')}`
}

function flat(example: string): string {
  const lines = example.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join(' ')
}
