import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hasLetterOrFigure, hasTriple, isLetterAt, isSmallLetterAt, mayHaveCapitals} from '../../src/language/letters.ts'

const character = fc.oneof(
  fc.constantFrom(...'aZ09äÖß×÷µªº’“–…ⁿžŠ🙂𝐀'),
  fc.string({unit: 'binary', minLength: 1, maxLength: 1})
)
const text = fc.array(character, {minLength: 1, maxLength: 6}).map((characters) => characters.join(''))

describe('letters are told as Unicode tells them', () => {
  it('at a place of a text', () => {
    fc.assert(
      fc.property(character, (one) => {
        expect(isLetterAt(one, 0)).toBe(/^\p{L}/u.test(one))
        expect(isSmallLetterAt(one, 0)).toBe(/^\p{Ll}/u.test(one))
      }),
      {numRuns: 2000}
    )
  })

  it('in a text', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(hasLetterOrFigure(one)).toBe(/[\p{L}\p{N}]/u.test(one))
        // These two only spare an expression: they may say yes too often, never no.
        if (/(\p{Ll})\1\1/u.test(one)) expect(hasTriple(one) || /[^\0-\uffff]/u.test(one)).toBe(true)
        if (/\p{Lu}{2}/u.test(one)) expect(mayHaveCapitals(one)).toBe(true)
      }),
      {numRuns: 2000}
    )
  })
})
