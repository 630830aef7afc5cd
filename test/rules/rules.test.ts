import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {checkHouseRules} from '../../src/config/phrases.ts'
import {lint} from '../../src/index.ts'
import type {Examples, LanguageCode} from '../../src/rule.ts'

const files = readdirSync('rules').filter((file) => file.endsWith('.ts') && file !== 'index.ts')
const languages: readonly LanguageCode[] = ['en', 'fi']

/** An example’s text without its brackets, and the words that stood in them. */
function readMarks(marked: string): {text: string; words: string[]} {
  const words: string[] = []
  // The outermost brackets mark; a field’s own brackets may stand inside.
  const text = marked.replace(/\[\[(\[?[^[\]]+\]?|\{\{[^{}]+\}\})\]\]/g, (_, found: string) => {
    words.push(found)
    return found
  })
  return {text, words}
}

/** The words that a rule finds in an example. */
async function found(id: string, text: string, code: LanguageCode, as: Examples['as']): Promise<string[]> {
  const file = await lint(text, {language: code, channel: as?.channel ?? 'chat', customer: as?.customer})
  return file.messages.filter((message) => message.ruleId === id).map((message) => message.actual ?? '')
}

describe('every rule', () => {
  it('is named in rules/index.ts by its file', () => {
    expect(Object.keys(rules), 'add the rule to rules/index.ts, in the order of the alphabet').toEqual(
      files.map((file) => file.replace('.ts', '')).sort()
    )
  })

  it.each(files)('%s imports src/rule.ts and nothing else', (file) => {
    const imports = [...readFileSync(`rules/${file}`, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1])
    expect(new Set(imports)).toEqual(new Set(['../src/rule.ts']))
  })

  it.each(Object.entries(rules))('%s names no set of words that there is not', (_, rule) => {
    const {phrases, twins, unless} = rule
    const faults: string[] = []
    const probe = {phraseRules: {probe: {phrases, twins, unless}}} as unknown as Parameters<typeof checkHouseRules>[0]
    if (phrases || twins) checkHouseRules(probe, {}, ({says}) => faults.push(says))
    expect(faults).toEqual([])
  })

  it.each(Object.entries(rules))('%s tells of itself in both languages', (_, rule) => {
    expect(rule.source.length).toBeGreaterThan(0)
    for (const code of languages) expect(rule.finds[code]).toMatch(/^[A-ZÄÖ“”].*[^.!]$/u)
    for (const text of [rule.finds, rule.why, rule.message, rule.instead, ...(rule.silent ? [rule.silent] : [])])
      for (const code of languages) {
        expect(text[code].length).toBeGreaterThan(5)
        expect(text[code], 'no exclamation marks outside quotations').not.toMatch(/!(?![^“”"]*[”"])/u)
      }
    for (const code of languages) expect(rule.why[code]).not.toMatch(/\bplease\b|should have/i)
  })
})

describe.each(Object.entries(rules))('%s', (id, rule) => {
  for (const code of languages) {
    const {bad, good, as} = rule.examples[code]
    if (rule.phrases?.[code] || rule.twins?.[code] || rule.check)
      it(`has examples in ${code}, or none where it does not speak the language`, () => {
        // Beside one customer’s message a reply in the other language is never right: nothing good can be shown.
        const shown = id === 'wrong-language' ? bad : good
        expect(shown.length, `write an example in rules/${id}.ts`).toBeGreaterThan(0)
      })
    it.each(bad)(`${code}: finds exactly the marked words of “%s”`, async (marked) => {
      const {text, words} = readMarks(marked)
      expect(words.length, 'mark the words that the rule finds with [[…]]').toBeGreaterThan(0)
      expect(await found(id, text, code, as)).toEqual(words)
    })
    it.each(good)(`${code}: finds nothing in “%s”`, async (text) => {
      expect(await found(id, text, code, as)).toEqual([])
    })
  }
})
