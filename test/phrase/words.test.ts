import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compile, inMemory, Matcher, type Morphology, pack} from '../../src/phrase/index.ts'

const plain: Morphology = {split: (form) => [form], readings: () => [], sets: {}}
const word = (form: string) => ({form, kinds: [], clauseStart: false})
const matcherOf = (phrases: Readonly<Record<string, string>>) =>
  new Matcher(
    inMemory(
      pack(
        compile(
          Object.entries(phrases).map(([owner, one]) => ({owner, phrases: [one]})),
          plain
        )
      )
    ),
    plain
  )

const letters = fc.string({unit: fc.constantFrom('a', 'b', 'ä', 'z'), minLength: 1, maxLength: 5})
/** A phrase of one word, and which words it finds. */
const tests: Readonly<Record<string, (key: string) => [phrase: string, finds: (form: string) => boolean]>> = {
  word: (key) => [key, (form) => form === key],
  beginning: (key) => [`${key}*`, (form) => form.startsWith(key)],
  end: (key) => [`*${key}`, (form) => form.endsWith(key)],
  part: (key) => [`*${key}*`, (form) => form.includes(key)]
}

describe('the words of phrases', () => {
  it('are found whole, and by their beginnings, ends and parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(tests)), letters), {minLength: 1, maxLength: 12}),
        fc.array(letters, {minLength: 1, maxLength: 5}),
        (keys, forms) => {
          const phrases = keys.map(([kind, key]) => tests[kind]!(key))
          const matcher = matcherOf(Object.fromEntries(phrases.map(([phrase], index) => [index, phrase])))
          const found = matcher.match(forms.map(word))
          for (const [index, [, finds]] of phrases.entries()) {
            const due = forms.flatMap((form, at) => (finds(form) ? [{start: at, end: at + 1}] : []))
            expect(found.get(String(index)) ?? []).toEqual(due)
          }
        }
      )
    )
  })

  it('are found in a sentence of more words than are remembered', () => {
    const matcher = matcherOf({sorry: 'sorry to hear', late: 'late .. parcel'})
    const other = Array.from({length: 30_000}, (_, index) => `word${index}`)
    const found = matcher.match(
      [...['sorry', 'to', 'hear'], ...other, ...['sorry', 'to', 'hear', 'late', 'parcel']].map(word)
    )
    expect(found.get('sorry')).toEqual([
      {start: 0, end: 3},
      {start: 30_003, end: 30_006}
    ])
  })

  it('are found among more of them than two bytes can number', () => {
    const terms = Array.from({length: 70_000}, (_, index) => `term${index.toString(36)} inc`)
    const matcher = new Matcher(inMemory(pack(compile([{owner: 'names', phrases: terms}], plain))), plain)
    const forms = [0, 65_535, 69_999].map((index) => `term${index.toString(36)}`)
    for (const form of forms) expect(matcher.match([form, 'inc'].map(word)).get('names')).toEqual([{start: 0, end: 2}])
    expect(matcher.match(['company', 'inc'].map(word)).size).toBe(0)
  })

  it('has no class for a word of thousands of letters, and finds those beside it', () => {
    const matcher = matcherOf({call: 'call us'})
    expect(matcher.match(['a'.repeat(5000), 'call', 'us'].map(word)).get('call')).toEqual([{start: 1, end: 3}])
  })
})
