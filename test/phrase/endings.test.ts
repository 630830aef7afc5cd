import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {endings} from '../../src/language/fi/endings.ts'
import {endingsOf} from '../../src/phrase/endings.ts'
import {compile, inMemory, Matcher, type Morphology, pack} from '../../src/phrase/index.ts'

const finnish: Morphology = {split: (form) => [form], readings: () => [], sets: {}, endings}
const word = (form: string) => ({form, kinds: [], clauseStart: false})
const matcher = new Matcher(
  inMemory(
    pack(
      compile(
        [
          {owner: 'noun', phrases: ['n:talo']},
          {owner: 'verb', phrases: ['v:sano']}
        ],
        finnish
      )
    )
  ),
  finnish
)

const letters = [...new Set(`${endings.noun}${endings.verb}`.replace(/[^a-z]/g, ''))]
/** Endings and near misses: mostly pieces of the grammar itself, put together. */
const ending = fc
  .array(
    fc.oneof(
      fc.constantFrom(...letters),
      fc.constantFrom('ssa', 'sta', 'lle', 'mme', 'nsa', 'kin', 'ko', 'han', 'pas', 'isi', 'tta', 'mi', 'nen', 'vat')
    ),
    {maxLength: 4}
  )
  .map((pieces) => pieces.join(''))

describe('the endings of stems', () => {
  it.each([
    ['noun', 'talo', endings.noun],
    ['verb', 'sano', endings.verb]
  ])('of a %s are what their grammar says', (owner, stem, grammar) => {
    const oracle = new RegExp(`^(?:${grammar})$`)
    fc.assert(
      fc.property(ending, (one) => {
        const found = matcher.match([word(stem + one)]).has(owner)
        expect(found).toBe(one.length <= 16 && oracle.test(one))
      }),
      {numRuns: 3000}
    )
  })

  it('may stand behind a mark, and in either harmony', () => {
    for (const form of ["talo'ssa", 'talo:ssa', 'talossä', 'talossakö'])
      expect(matcher.match([word(form)]).size).toBe(1)
    for (const form of ['talo::ssa', 'talo:', 'taloss', 'talossa1'])
      expect(matcher.match([word(form)]).has('noun')).toBe(form === 'talo:')
  })

  it.each(['a*', '(a)', 'a{2}', '[a-c]', '(?:a', 'ä'])('a grammar cannot hold %s', (grammar) => {
    expect(() => endingsOf([grammar])).toThrow(SyntaxError)
  })
})
