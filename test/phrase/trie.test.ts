import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {childOf, nodeOf, nowhere, root, trieOf} from '../../src/phrase/trie.ts'

const key = fc.string({unit: fc.constantFrom('a', 'b', 'ä', '-', '\u2019'), minLength: 1, maxLength: 6})
const numbersAt = ({numbers}: ReturnType<typeof trieOf>, node: number) => [
  ...numbers.values.slice(numbers.starts[node], numbers.starts[node + 1])
]

describe('a tree of keys', () => {
  it('gives each key its numbers, and other words none', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.uniqueArray(fc.nat(70_000), {minLength: 1})), key, (entries, other) => {
        const trie = trieOf(new Map(Object.entries(entries)))
        for (const [one, numbers] of Object.entries(entries))
          expect(numbersAt(trie, nodeOf(trie, one))).toEqual(numbers)
        if (!Object.hasOwn(entries, other)) expect(numbersAt(trie, nodeOf(trie, other))).toEqual([])
      })
    )
  })

  it('meets, on one walk along a word, all keys that the word begins with', () => {
    const trie = trieOf(new Map([...['a', 'ab', 'abc', 'b']].map((one, index) => [one, [index]])))
    const met: number[] = []
    let node = root
    for (const letter of 'abd') {
      node = childOf(trie, node, letter.charCodeAt(0))
      if (node === nowhere) break
      met.push(...numbersAt(trie, node))
    }
    expect(met).toEqual([0, 1])
  })
})
