import {rules} from '../../rules/index.ts'
import {frames} from '../report/frame.ts'
import {wrap} from '../report/wrap.ts'
import type {LanguageCode, Rule} from '../rule.ts'
import {suggest} from '../suggest.ts'
import {inAddressForm} from '../understand/wording.ts'
import {accuracyOf} from './accuracy.ts'
import {showExamples} from './explain-examples.ts'
import {Failure} from './failure.ts'
import {print} from './output.ts'
import {openPage, type Page, type PageOptions, paragraph} from './page.ts'
import {sources} from './sources.ts'

/** The words of a page around those of the rule. */
const headings = {
  en: {
    why: 'Why',
    instead: 'Instead',
    silent: 'Says nothing',
    options: 'What can be set',
    accuracy: 'How often it is right',
    source: 'From',
    customer: 'The customer wrote:',
    none: 'The rule has nothing to say in this language.'
  },
  fi: {
    why: 'Miksi',
    instead: 'Näin',
    silent: 'Vaikenee',
    options: 'Mitä voi säätää',
    accuracy: 'Kuinka usein se on oikeassa',
    source: 'Lähde',
    customer: 'Asiakas kirjoitti:',
    none: 'Säännöllä ei ole sanottavaa tällä kielellä.'
  }
} as const

const languageNames = {
  en: {en: 'In English', fi: 'In Finnish'},
  fi: {en: 'Englanniksi', fi: 'Suomeksi'}
} as const

/** The words of the table of how often a rule is right. */
const figureNames = {
  en: {
    en: 'English',
    fi: 'Finnish',
    texts: {text: 'short texts', draft: 'whole replies'},
    right: 'right',
    found: 'found',
    legend: 'right: of its findings; found: of the faults'
  },
  fi: {
    en: 'Englanti',
    fi: 'Suomi',
    texts: {text: 'lyhyttä tekstiä', draft: 'kokonaista vastausta'},
    right: 'oikein',
    found: 'löytyy',
    legend: 'oikein: osuus huomautuksista; löytyy: osuus virheistä'
  }
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
  const shown = chosen ? [chosen] : (['en', 'fi'] as const)
  const words = headings[language]
  const severity = colors[rule.severity](frames[language].severity[rule.severity])
  const section = (heading: string, ...lines: string[]) => `${colors.strong(heading)}\n${lines.join('\n')}\n`
  const blocks = [
    `${colors.strong(name)}  ${severity}\n${paragraph(rule.finds[language], 0, columns)}\n`,
    section(words.why, paragraph(rule.why[language], 2, columns)),
    section(words.instead, paragraph(inAddressForm(rule.instead[language]), 2, columns))
  ]
  if (rule.silent) blocks.push(section(words.silent, paragraph(rule.silent[language], 2, columns)))
  for (const [name, {tells, default: usual}] of Object.entries(rule.options ?? {})) {
    const values = `${languageNames[language].en} ${usual.en}, ${languageNames[language].fi} ${usual.fi}`
    blocks.push(section(words.options, paragraph(`${name}: ${tells[language]} (${values})`, 2, columns)))
  }
  for (const code of shown)
    blocks.push(section(languageNames[language][code], showExamples(rule.examples[code], words, page)))
  const figures = accuracyTable(name, language, shown, page)
  if (figures.length > 0) blocks.push(section(words.accuracy, ...figures))
  blocks.push(section(words.source, ...rule.source.map((source) => hanging(sources[source][language], columns))))
  return blocks.join('\n')
}

/** A row for each language and kind of text on which the rule was measured. */
function accuracyTable(name: string, language: LanguageCode, codes: readonly LanguageCode[], {colors}: Page): string[] {
  const {texts, right, found, legend} = figureNames[language]
  const rows = codes.flatMap((code) =>
    (['text', 'draft'] as const).flatMap((kind) => {
      const figures = accuracyOf[name]?.[code][kind]
      if (!figures || figures.precision === null || figures.recall === null) return []
      const what = `${figureNames[language][code]}, ${figures.texts} ${texts[kind]}`
      return [[what, `${figures.precision} %`, `${figures.recall} %`]]
    })
  )
  if (rows.length === 0) return []
  const width = Math.max(...rows.map(([what]) => what!.length))
  const row = ([what, one, other]: readonly string[]) =>
    `  ${what!.padEnd(width)}  ${one!.padStart(6)}  ${other!.padStart(6)}`
  return [colors.dim(row(['', right, found])), ...rows.map(row), '', `  ${colors.dim(legend)}`]
}

/** An indented item, whose other lines are indented more. */
function hanging(text: string, columns: number): string {
  return wrap(text, columns - 2, 2)
    .map((line) => `  ${line}`)
    .join('\n')
}
