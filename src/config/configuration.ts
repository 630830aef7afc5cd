import type {House} from '../house.ts'
import {presets as helpDesks} from '../read/index.ts'
import {channels, languages, situations} from '../read/records.ts'
import type {Rule, Severity, Twins} from '../rule.ts'
import type {Rules} from '../rule-phrases.ts'
import {presetNames} from './presets.ts'
import {
  anything,
  count,
  list,
  object,
  objectOr,
  oneOf,
  oneOrMore,
  record,
  type Schema,
  type Shape,
  text,
  withOptions
} from './shape.ts'

/** The same in each language, or one text for all. */
export type HouseTexts = string | Partial<Record<(typeof languages)[number], string>>

/** Lists by language. */
type ByLanguage<Value> = Partial<Record<(typeof languages)[number], Value>>

/** A phrase rule of the house: a built-in one’s shape, of which only the message and some phrases must be there. */
export interface HouseRule {
  severity?: Severity
  finds?: HouseTexts
  why?: HouseTexts
  message: HouseTexts
  instead?: HouseTexts
  notIn?: Rule['notIn']
  phrases?: ByLanguage<readonly string[]>
  twins?: ByLanguage<Twins>
  unless?: ByLanguage<readonly string[]>
  examples?: ByLanguage<{bad?: readonly string[]; good?: readonly string[]}>
}

/** The words of the house. */
export interface Vocabulary {
  jargon?: ByLanguage<Twins>
  allowedTerms?: readonly string[]
  names?: readonly string[]
  acronyms?: readonly string[]
  address?: House['address']
}

/** A severity, or that with options; or `off`. */
export type RuleChoice = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, number>>?]

/** What can be said of all files, or of some. */
export interface Choices {
  channel?: (typeof channels)[number]
  language?: (typeof languages)[number]
  situation?: readonly (typeof situations)[number][]
  keys?: readonly string[]
  preset?: (typeof helpDesks)[number]
  rules?: Readonly<Record<string, RuleChoice>>
  vocabulary?: Vocabulary
}

/** What a configuration file holds. */
export interface Configuration extends Choices {
  $schema?: string
  extends?: string | readonly string[]
  phraseRules?: Readonly<Record<string, HouseRule>>
  overrides?: readonly (Choices & {files: string | readonly string[]})[]
  ignore?: string | readonly string[]
  plugins?: readonly (string | readonly [string, unknown?])[]
}

const severityNames = ['off', 'suggestion', 'warning', 'error'] as const

const severity = oneOf(severityNames, 'How much a finding matters, or off')
const phraseList = list(text('A phrase'), 'Phrases: see “The phrase language” in CONTRIBUTING.md')
const twins = record(
  text('The better words; “=” before them where they swap for the phrase as they stand'),
  'Phrases, each with better words'
)
const texts = objectOr(
  text('For every language'),
  object({en: text('In English'), fi: text('In Finnish')}, 'By language'),
  'A text, or one for each language'
)
const byLanguage = (shape: Shape, description: string) => object({en: shape, fi: shape}, description)

/**
 * What a configuration may hold.
 *
 * @param rules the built-in rules
 * @param houseRules ids of the house’s rules
 */
export function configurationShape(rules: Rules, houseRules: readonly string[] = []): Shape {
  const choices: Record<string, Shape> = {
    channel: oneOf(channels, 'How the replies are sent'),
    language: oneOf(languages, 'Their language; detected where it is not given'),
    situation: list(oneOf(situations, 'What is the matter'), 'What holds of the replies; what is not listed does not'),
    keys: list(text('A JSON pointer or a pattern'), 'Which keys of JSON and YAML files hold replies: macros.*.comment'),
    preset: oneOf(helpDesks, 'The help desk that JSON and YAML files come from'),
    rules: rulesShape(rules, houseRules),
    vocabulary: vocabularyShape
  }
  return object(
    {
      $schema: anything('Where the schema of this file is'),
      extends: oneOrMore(
        text('A preset, a path that begins with a dot, or a package'),
        `What this builds on: ${presetNames.join(', ')}, ./a-file.yaml, a-package`
      ),
      ...choices,
      phraseRules: record(houseRuleShape, 'Phrase rules of the house, by id', {
        pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
        says: 'is no name for a rule; write small letters and hyphens: house-style'
      }),
      overrides: list(
        object(
          {files: oneOrMore(text('A glob'), 'Which files, from the folder of this file on'), ...choices},
          'What differs for some files',
          ['files']
        ),
        'What differs for some files; the later goes before the earlier'
      ),
      ignore: oneOrMore(text('A pattern of .gitignore'), 'Files that are no replies, as .gitignore would name them'),
      plugins: list(
        withOptions(text('A package, or a path that begins with a dot'), anything('Its options'), 'A plugin of retext'),
        'Plugins of retext to run beside the rules'
      )
    },
    'How reply-lint reads the replies of this folder'
  )
}

function rulesShape(rules: Rules, houseRules: readonly string[]): Shape {
  const known = Object.entries(rules).map(([id, rule]): [string, Shape] => {
    const numbers = Object.entries(rule.options ?? {}).map(([name, {tells, least}]): [string, Shape] => [
      name,
      count(least, tells.en)
    ])
    const options = numbers.length > 0 ? object(Object.fromEntries(numbers), 'Its options') : undefined
    return [id, withOptions(severity, options, rule.finds.en)]
  })
  for (const id of houseRules) known.push([id, withOptions(severity, undefined, 'A rule of the house')])
  const shape = object(Object.fromEntries(known), 'Severities of rules')
  // A schema cannot know the rules of the house.
  return {...shape, schema: {...shape.schema, additionalProperties: severity.schema}}
}

const vocabularyShape = object(
  {
    jargon: byLanguage(twins, 'Words of the house that customers do not know, each with a plain twin'),
    allowedTerms: list(text('A phrase'), 'Words that customers do know: no rule finds fault with them'),
    names: list(text('A name'), 'Names of products and services, in any of their forms'),
    acronyms: list(text('Capital letters'), 'Acronyms that need no explaining'),
    address: oneOf(['sinä', 'te'], 'How the house speaks to its customers in Finnish')
  },
  'The words of the house'
)

const houseRuleShape = object(
  {
    severity: oneOf(['suggestion', 'warning', 'error'], 'How much a finding matters (default: warning)'),
    finds: texts,
    why: texts,
    message: texts,
    instead: texts,
    notIn: list(oneOf(channels, 'A channel'), 'Channels in which it says nothing'),
    phrases: byLanguage(phraseList, 'What it looks for'),
    twins: byLanguage(twins, 'The same, with better words for each'),
    unless: byLanguage(phraseList, 'A match says nothing where one of these stands in its sentence'),
    examples: byLanguage(
      object(
        {
          bad: list(text('[[…]] stands around what is found'), 'What it finds'),
          good: list(text('A text'), 'What it leaves alone')
        },
        'Short texts that show the rule; reply-lint test-config tries them'
      ),
      'Examples'
    )
  },
  'A phrase rule',
  ['message']
)

/**
 * The JSON Schema of configuration files.
 *
 * @param rules the built-in rules
 */
export function configurationSchema(rules: Rules): Schema {
  const {schema} = configurationShape(rules)
  const properties = schema.properties as Readonly<Record<string, Schema>>
  const shared = {severity: severity.schema, texts: texts.schema, twins: twins.schema, phrases: phraseList.schema}
  const named = new Map(
    Object.entries({...shared, rules: properties.rules!, vocabulary: vocabularyShape.schema}).map(([name, value]) => [
      value,
      name
    ])
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:reply-lint:schema:config',
    title: 'Configuration of reply-lint',
    ...(withReferences(schema, named) as Schema),
    $defs: Object.fromEntries([...named].map(([value, name]) => [name, withReferences(value, named, value)]))
  }
}

/** A schema with references in place of the parts that have names. */
function withReferences(schema: unknown, named: ReadonlyMap<Schema, string>, self?: Schema): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map((item) => withReferences(item, named))
  const name = schema === self ? undefined : named.get(schema as Schema)
  if (name) return {$ref: `#/$defs/${name}`}
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withReferences(value, named)]))
}
