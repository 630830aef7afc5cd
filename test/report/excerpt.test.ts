import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {excerpt} from '../../src/report/excerpt.ts'
import {width} from '../../src/report/width.ts'

/** The quotation with a caret under each column of the words. */
function drawn(text: string, words: string, columns = 40): string {
  const start = text.indexOf(words)
  const quote = excerpt(text, [{start, end: start + words.length}], columns)
  const [place] = quote.columns
  return `${quote.text}\n${' '.repeat(place!.start)}${'^'.repeat(place!.end - place!.start)}`
}

const nfd = 'tyytymätön'.normalize('NFD')

describe('words in their line', () => {
  test.each([
    ['a line that fits', 'Hi Anna,\nyour ticket is open.\nBye', 'ticket', 'your ticket is open.\n     ^^^^^^'],
    ['CRLF', 'Hi,\r\nyour ticket\r\nBye', 'ticket', 'your ticket\n     ^^^^^^'],
    ['indentation and tabs', '\t  your\tticket', 'ticket', 'your ticket\n     ^^^^^^'],
    ['an emoji', '😀 your ticket', 'ticket', '😀 your ticket\n        ^^^^^^'],
    ['a family and a flag', '👨‍👩‍👧🇫🇮 ticket', 'ticket', '👨‍👩‍👧🇫🇮 ticket\n     ^^^^^^'],
    ['a skin tone', 'ok 👍🏽 ticket', 'ticket', 'ok 👍🏽 ticket\n      ^^^^^^'],
    ['wide letters', '日本 ticket', 'ticket', '日本 ticket\n     ^^^^^^'],
    ['combining marks before the words', `${nfd} ticket`, 'ticket', `${nfd} ticket\n           ^^^^^^`],
    ['combining marks in the words', `olet ${nfd}!`, nfd, `olet ${nfd}!\n     ^^^^^^^^^^`],
    ['a soft hyphen', 'your tick\u00adet is', 'tick\u00adet', 'your ticket is\n     ^^^^^^'],
    [
      'words over a line break',
      'We regret any\r\n  inconvenience.',
      'any\r\n  inconvenience',
      'We regret any inconvenience.\n          ^^^^^^^^^^^^^^^^^'
    ],
    ['what would act on the terminal', 'a\u001b[31m\u202eb ticket', 'ticket', 'a\ufffd[31mb ticket\n        ^^^^^^']
  ])('%s', (_name, text, words, expected) => {
    expect(drawn(text, words)).toBe(expected)
  })
})

describe('a line that is too long', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'

  test.each([
    ['one', 'one two three four five six seven …\n^^^'],
    ['seven', '… four five six seven eight nine ten …\n                ^^^^^'],
    ['fourteen', '… ten eleven twelve thirteen fourteen\n                             ^^^^^^^^'],
    [
      'two three four five six seven eight nine ten',
      '… two three four five six seven eight …\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'
    ]
  ])('is cut around “%s”', (words, expected) => {
    expect(drawn(long, words)).toBe(expected)
  })

  test('is cut in a word only where there is no space', () => {
    expect(drawn('a'.repeat(100), 'a'.repeat(100), 14)).toBe(`${'a'.repeat(10)} …\n${'^'.repeat(10)}`)
  })

  test('of a megabyte', () => {
    const text = `${'word '.repeat(100_000)}ticket ${'word '.repeat(100_000)}`
    expect(drawn(text, 'ticket', 30)).toBe('… word word ticket word word …\n            ^^^^^^')
  })
})

test('it always fits, and the marks stand under the words', () => {
  const unit = fc.constantFrom('a', 'bb ', ' ', 'ä'.normalize('NFD'), '😀', '日', '👨‍👩‍👧', '\t', 'sana ')
  const part = fc.array(unit, {maxLength: 30}).map((units) => units.join(''))
  fc.assert(
    fc.property(part, part, fc.integer({min: 20, max: 60}), (before, after, columns) => {
      const text = `${before}!XX!${after}`
      const start = before.length
      const quote = excerpt(text, [{start, end: start + 4}], columns)
      expect(width(quote.text)).toBeLessThanOrEqual(columns)
      expect(width(quote.text.slice(0, quote.text.indexOf('!XX!')))).toBe(quote.columns[0]!.start)
      expect(quote.columns[0]!.end - quote.columns[0]!.start).toBe(4)
    })
  )
})
