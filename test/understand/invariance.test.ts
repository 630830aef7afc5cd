import fc from 'fast-check'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {languages} from '../../src/language/index.ts'
import {lint} from '../../src/lint.ts'
import {replyParser} from '../../src/parse/index.ts'
import type {LanguageCode} from '../../src/rule.ts'
import {listsOf} from '../../src/rule-phrases.ts'
import {understandMessage} from '../../src/understand/index.ts'

/** What is written, each in its language: the rules’ own examples without their marks. */
const texts = Object.values(rules).flatMap(({examples}) =>
  (['en', 'fi'] as const).flatMap((code) =>
    [...examples[code].bad, ...examples[code].good].map((text) => ({
      code,
      text: text.replace(/\[\[(?!\[)|(?<!\])\]\]/g, '')
    }))
  )
)
const anyText = fc.constantFrom(...texts)

/** Which phrases are found, and in which words of which sentence. */
async function phrasesIn(code: LanguageCode, text: string): Promise<string[]> {
  const tree = unified().use(replyParser, code).parse(text)
  const {sentences} = await understandMessage(tree, text, languages[code], listsOf(rules, code))
  return sentences.flatMap(({index, matches}) =>
    [...matches].flatMap(([owner, list]) => list.map(({start, end}) => `${index} ${owner} ${start}-${end}`))
  )
}

describe('phrases are words, not characters:', () => {
  const same = (change: (text: string) => string) =>
    fc.assert(
      fc.asyncProperty(anyText, async ({code, text}) => {
        expect(await phrasesIn(code, change(text))).toEqual(await phrasesIn(code, text))
      }),
      {numRuns: 300}
    )

  it('decomposed letters (NFD) change nothing', () => same((text) => text.normalize('NFD')))
  it('Windows line ends change nothing', () => same((text) => text.replaceAll('\n', '\r\n')))
  it('curly apostrophes change nothing', () => same((text) => text.replaceAll("'", '’')))
  it('non-breaking spaces change nothing', () => same((text) => text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')))
  it('doubled spaces change nothing', () => same((text) => text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '  ')))
})

describe('every finding', () => {
  it('points at the words that it quotes, at the line and column where they stand', async () => {
    const letter = fc
      .array(anyText, {minLength: 1, maxLength: 4})
      .map((parts) => ({code: parts[0]!.code, text: parts.map((part) => part.text).join('\n\n')}))
    await fc.assert(
      fc.asyncProperty(
        letter,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async ({code, text}, lineEnd, decompose) => {
          const source = (decompose ? text.normalize('NFD') : text).replaceAll('\n', lineEnd)
          const file = await lint(source, {language: code})
          for (const {place, actual} of file.messages) {
            if (!place || !('start' in place)) throw new Error('a finding without a place')
            const {start, end} = place
            expect(source.slice(start.offset, end.offset)).toBe(actual)
            const line = source.split('\n')[start.line - 1]!
            expect(line.slice(start.column - 1)).toContain(actual!.split('\n')[0])
          }
        }
      ),
      {numRuns: 150}
    )
  })

  it('lies inside any text whatever, and nothing throws', async () => {
    const bits = fc.constantFrom(
      'Hei ',
      'sorry ',
      '\n',
      '\r\n\r\n',
      '{{',
      '}}',
      '> ',
      '-- \n',
      '\u0308',
      '😀',
      '"',
      '...',
      '!!',
      '[x]',
      'http://',
      '@',
      '\u00ad',
      '\0',
      'klo 12.30 ',
      'Mr. ',
      '%',
      '<',
      '\ufeff'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bits, fc.string({unit: 'grapheme'})), {maxLength: 40}), async (parts) => {
        const text = parts.join('')
        for (const language of ['en', 'fi'] as const) {
          const file = await lint(text, {language, customer: text})
          for (const {place, reason} of file.messages) {
            expect(reason).not.toMatch(/failed on this reply/)
            if (!place || !('start' in place)) continue
            expect(place.start.offset).toBeGreaterThanOrEqual(0)
            expect(place.end.offset).toBeLessThanOrEqual(text.length)
            expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset!)
          }
        }
      }),
      {numRuns: 200}
    )
  })
})
