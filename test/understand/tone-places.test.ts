import {describe, expect, it} from 'vitest'
import type {Sentence} from '../../src/understand/index.ts'
import {heaviestClause, heaviestWords} from '../../src/understand/tone-places.ts'

/** A sentence whose clauses begin after the commas. */
function sentence(text: string): Sentence {
  const words = text.split(' ').map((word, at, all) => ({
    text: word.replace(',', ''),
    clauseStart: at === 0 || all[at - 1]!.endsWith(','),
    contracted: false
  }))
  return {words} as unknown as Sentence
}

describe('the clause that weighs most', () => {
  const text = sentence('come on now, it is only a scratch, and the lamp works')

  it('is marked where one bears half of the weight', () => {
    expect(heaviestClause(text, Float64Array.of(0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0.5, 0))).toEqual({start: 3, end: 8})
  })

  it('is the whole sentence where none stands out', () => {
    expect(heaviestClause(text, Float64Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0))).toEqual({start: 0, end: 12})
  })

  it('is the whole sentence where it is a word or two', () => {
    const short = sentence('no worries, it is a scratch')
    expect(heaviestClause(short, Float64Array.of(1, 1, 0, 0, 0, 0))).toEqual({start: 0, end: 6})
  })

  it('names its heaviest words in the order that they stand in', () => {
    const shares = Float64Array.of(9, 0, 0, 0, 0.2, 1, 0, 2, 0, 0, 0, 0)
    expect(heaviestWords(text, {start: 3, end: 8}, shares, 2)).toEqual(['only', 'scratch'])
  })
})
