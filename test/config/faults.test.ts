import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {configurationSchema} from '../../src/config/configuration.ts'
import {ConfigurationError} from '../../src/config/layer.ts'
import {readLayers} from '../../src/config/layers.ts'
import {folder} from '../cli/run.ts'

const host = {rules, importModule: async (url: string) => await import(url)}

/** The sentences about the first of some files, without the folder that they are in. */
async function faults(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const cwd = folder(files)
  try {
    await readLayers(`${cwd}/${Object.keys(files)[0]}`, host)
    return []
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return error.sentences.map((sentence) => sentence.replaceAll(`${cwd}/`, ''))
  }
}

/** Configurations with the faults that are told of them; these are no faults of their shape where `shape` says so. */
const wrong: readonly {yaml: string; says: readonly string[]; shape?: false}[] = [
  {yaml: 'rules: {jargn: off}', says: ['1:9: “jargn” is not known here; did you mean “jargon”?'], shape: false},
  {yaml: 'rules:\n  jargon: eror', says: ['2:11: “eror” is not known here; did you mean “error”?']},
  {yaml: 'chanel: chat', says: ['1:1: “chanel” is not known here; did you mean “channel”?']},
  {yaml: 'channel: fax', says: ['1:10: “fax” is not known here; it can be email, chat or template']},
  {yaml: 'rules: {hard-to-read: [error, {wrds: 3}]}', says: ['1:32: “wrds” is not known here; did you mean “words”?']},
  {
    yaml: 'rules: {hard-to-read: [error, {words: 1}]}',
    says: ['1:39: “words” is 1, and takes a whole number from 5 on']
  },
  {yaml: 'rules: {jargon: [error, {words: 9}]}', says: ['1:17: “jargon” takes no options']},
  {yaml: 'overrides: [{channel: chat}]', says: ['1:13: “files” is missing']},
  {
    yaml: 'overrides: [{files: "[a"}]',
    says: ['1:21: the glob “[a” has a bracket that is never closed'],
    shape: false
  },
  {yaml: 'vocabulary: {address: sina}', says: ['1:23: “sina” is not known here; did you mean “sinä”?']},
  {yaml: 'vocabulary: {names: [1]}', says: ['1:22: “names[0]” is 1, and takes some text']},
  {
    yaml: 'phraseRules: {House: {message: m, phrases: {en: [a]}}}',
    says: ['1:15: “House” is no name for a rule; write small letters and hyphens: house-style']
  },
  {
    yaml: 'phraseRules: {jargon: {message: m, phrases: {en: [a]}}}',
    says: ['1:15: “jargon” is a built-in rule; give yours another name'],
    shape: false
  },
  {
    yaml: 'phraseRules:\n  x:\n    message: m\n    phrases:\n      en: [ok, "(we"]',
    says: ['5:16: “(” is never closed at character 1 of “(we”'],
    shape: false
  },
  {
    yaml: 'phraseRules: {x: {message: m, twins: {en: {"@wee": us}}}}',
    says: ['1:44: “@wee” is no set of words; did you mean “@we”?'],
    shape: false
  },
  {
    yaml: 'extends: strickt',
    says: ['1:10: “strickt” is not there to be extended; did you mean “strict”?'],
    shape: false
  },
  {yaml: 'extends: [./no.yaml]', says: ['1:11: “./no.yaml” is not there to be extended; check the path'], shape: false},
  {yaml: '[]', says: ['1:1: the configuration is a list, and takes an object']}
]

const right: readonly string[] = [
  '',
  'extends: [strict, chat]',
  'channel: template\nlanguage: fi\nsituation: [fault]\nkeys: ["macros.*.comment"]\npreset: zendesk',
  'rules: {jargon: off, hard-to-read: [warning, {words: 20}], house: error}\nphraseRules: {house: {message: m, twins: {en: {a: b}}}}',
  'vocabulary: {jargon: {en: {tier: level}}, allowedTerms: [ticket], names: [Aava], acronyms: [KYC], address: te}',
  'overrides: [{files: "chat/**", channel: chat}, {files: [a, b], vocabulary: {names: [c]}}]',
  'ignore: drafts\nplugins: [retext-equality, [retext-profanities, {sureness: 1}]]'
]

describe('a fault of a configuration is one sentence with its place', () => {
  test.each(wrong)('$yaml', async ({yaml, says}) => {
    expect(await faults({'c.yaml': yaml})).toEqual(says.map((sentence) => `c.yaml:${sentence}`))
  })

  test('in JSON and in package.json, with their own lines', async () => {
    expect(await faults({'c.json': '{\n\t"rules": {\n\t\t"jargn": "off"}}'})).toEqual([
      'c.json:3:3: “jargn” is not known here; did you mean “jargon”?'
    ])
    expect(await faults({'package.json': '{"name": "x",\n"reply-lint": {"chanel": "chat"}}'})).toEqual([
      'package.json:2:16: “chanel” is not known here; did you mean “channel”?'
    ])
    expect(await faults({'c.json': '{"rules": {}\n "x": 1}'})).toEqual([
      'c.json:2:2: this is not JSON; look at the commas and quotes here'
    ])
  })

  test('all of them at once, those of what it extends, too', async () => {
    const files = {'c.yaml': 'extends: ./base.yaml\nchannel: fax\nrules: {jargn: off}', 'base.yaml': 'languag: fi'}
    expect(await faults(files)).toEqual([
      'base.yaml:1:1: “languag” is not known here; did you mean “language”?',
      'c.yaml:2:10: “fax” is not known here; it can be email, chat or template',
      'c.yaml:3:9: “jargn” is not known here; did you mean “jargon”?'
    ])
  })

  test('a circle is told with its way', async () => {
    expect(await faults({'a.yaml': 'extends: ./b.yaml', 'b.yaml': 'extends: [strict, ./a.yaml]'})).toEqual([
      'b.yaml:1:19: “./a.yaml” extends itself in a circle: a.yaml → b.yaml → a.yaml'
    ])
  })

  test('a module that throws', async () => {
    expect(await faults({'c.mjs': 'throw new Error("no luck")'})).toEqual([
      'c.mjs: the file fails when it is run: no luck'
    ])
    expect(await faults({'c.mjs': 'export default {rules: {jargon: "of"}}'})).toEqual([
      'c.mjs: rules.jargon: “of” is not known here; did you mean “off”?'
    ])
  })
})

test.each(right)('nothing is wrong with %j', async (yaml) => {
  expect(await faults({'c.yaml': yaml})).toEqual([])
})

test('the schema takes what is right, and refuses what has another shape', async () => {
  const {parse} = await import('yaml')
  const validate = new Ajv2020({strict: false}).compile(configurationSchema(rules))
  for (const yaml of right) expect(validate(parse(yaml) ?? {}), yaml).toBe(true)
  for (const {yaml, shape} of wrong) expect(validate(parse(yaml)), yaml).toBe(shape === false)
})
