import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {ParseEnglish} from 'parse-english'
import {ParseLatin} from 'parse-latin'
import {describe, expect, it} from 'vitest'
import {classOf} from '../../src/parse/classes.ts'
import {parse} from '../../src/parse/index.ts'

const oracles = {en: new ParseEnglish(), fi: new ParseLatin()}
const languages = ['en', 'fi'] as const

const expectSame = (text: string) => {
  for (const language of languages)
    expect(parse(text, language), JSON.stringify(text)).toEqual(oracles[language].parse(text))
}

/** What plugins of the oracles look for, beside plain words. */
const pieces = fc.constantFrom(
  ...[
    'Anna',
    'we',
    'B',
    'c',
    'n',
    'o',
    'ol',
    'tis',
    'em',
    'w',
    '80s',
    '3',
    '12',
    '1234',
    'e',
    'g',
    'Mr',
    'mr',
    'Inc',
    'in',
    'al',
    'etc'
  ],
  ...[
    'Äiti',
    'ä',
    'a\u0308',
    'Ω',
    'ω',
    'ｘ',
    'ª',
    '²',
    'ß',
    'Ǆ',
    'ǅ',
    '_',
    '__',
    '中',
    '😀',
    '👩‍👩‍👧',
    '❤️',
    '\ud83d',
    '\udc00'
  ],
  ...[
    '.',
    '.',
    '.',
    '..',
    '...',
    '…',
    '?',
    '!',
    '?!',
    '!!',
    '‽',
    ',',
    ';',
    ':',
    '-',
    '--',
    '–',
    '—',
    '/',
    '&',
    '&&',
    '@',
    '=',
    '#',
    '$'
  ],
  ...[
    "'",
    "'",
    '’',
    '‘',
    '"',
    '“',
    '”',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '»',
    '«',
    '›',
    '‹',
    '·',
    '\u00ad',
    '\u2011',
    '\\',
    '%',
    '*'
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\r\n\r\n',
    '\n \n',
    '\t',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\u0085',
    '\ufeff'
  ]
)
/** Scripts that have not changed for long: of younger ones parse-latin knows another version of Unicode than Node. U+0295 has changed its case. */
const scripts = [
  [0, 0x295],
  [0x296, 0x800],
  [0x1e00, 0x3040],
  [0xd800, 0x10000]
] as const
const codes = scripts.flatMap(([from, to]) => Array.from({length: to - from}, (_, index) => from + index))
const text = fc.array(pieces, {minLength: 1, maxLength: 30}).map((parts) => parts.join(''))

describe('the parser makes the tree of parse-english and parse-latin', () => {
  it('of any text', () => {
    fc.assert(
      fc.property(text, (one) => expectSame(one)),
      {numRuns: 3000}
    )
  })

  it('of any characters', () => {
    const character = fc
      .oneof(...scripts.map(([min, max]) => fc.integer({min, max: max - 1})))
      .map((code) => String.fromCharCode(code))
    const characters = fc.array(character, {minLength: 1, maxLength: 40}).map((parts) => parts.join(''))
    fc.assert(fc.property(characters, expectSame), {numRuns: 1000})
  })

  it('of every mark and letter at the places that decide', () => {
    for (const code of codes) {
      const one = String.fromCharCode(code)
      const all = `A${one}b. A b.${one} C ${one}. ${one}D`
      for (const language of languages)
        if (!isDeepStrictEqual(parse(all, language), oracles[language].parse(all))) expectSame(all)
    }
  })

  it('knows every character as they do', () => {
    const parser = new ParseLatin()
    const types = ['', 'WordNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode']
    const differing = codes.filter(
      (code) => types[classOf(code)] !== parser.tokenize(String.fromCharCode(code))[0]!.type
    )
    expect(differing.map((code) => code.toString(16))).toEqual([])
  })
})
