import {expect, test} from 'vitest'
import {wrap} from '../../src/report/wrap.ts'

test('breaks at spaces, with the rest indented', () => {
  expect(wrap('one two three four', 9, 2)).toEqual(['one two', '  three', '  four'])
})

test('keeps what a no-break space holds together', () => {
  expect(wrap('klo\u00a012 mennessä', 8)).toEqual(['klo 12', 'mennessä'])
})

test('counts columns, not code units', () => {
  expect(wrap('😀 😀 😀', 5)).toEqual(['😀 😀', '😀'])
  expect(wrap('äö äö'.normalize('NFD'), 5)).toEqual(['äö äö'.normalize('NFD')])
})

test('leaves a word that is too long whole', () => {
  expect(wrap('a https://example.com/long b', 10)).toEqual(['a', 'https://example.com/long', 'b'])
})
