import {describe, expect, it} from 'vitest'
import {compile, inMemory, Matcher, type Morphology, PhraseError, pack, parsePhrase} from '../../src/phrase/index.ts'

const plain: Morphology = {
  split: (form) => (form === "don't" ? ['do', 'not'] : [form]),
  readings: () => [],
  sets: {we: '(we|our team)'}
}

const matcherOf = (...phrases: string[]) =>
  new Matcher(inMemory(pack(compile([{owner: 'test', phrases}], plain))), plain)

/** The words that a phrase finds in a sentence, each match joined by spaces. */
function find(phrase: string, sentence: string): string[] {
  const words = sentence
    .toLowerCase()
    .match(/[\p{L}\p{N}']+|,/gu)!
    .flatMap((form) => (form === "don't" ? ['do', 'not'] : [form]))
  const list: {form: string; kinds: string[]; clauseStart: boolean}[] = []
  for (const [index, form] of words.entries())
    if (form !== ',')
      list.push({form, kinds: /^\d/.test(form) ? ['number'] : [], clauseStart: index === 0 || words[index - 1] === ','})
  const found = matcherOf(phrase).match(list).get('test') ?? []
  return found.map(({start, end}) =>
    list
      .slice(start, end)
      .map((word) => word.form)
      .join(' ')
  )
}

describe('a phrase', () => {
  it('is its words in their order', () => {
    expect(find('sorry to hear', 'We are sorry to hear that')).toEqual(['sorry to hear'])
    expect(find('sorry to hear', 'to hear sorry')).toEqual([])
  })

  it('may leave a choice, of one word or of several', () => {
    expect(find('(sad|so very sorry) to hear', 'so very sorry to hear')).toEqual(['so very sorry to hear'])
    expect(find('(sad|so very sorry) to hear', 'sad to hear')).toEqual(['sad to hear'])
  })

  it('may leave a part out', () => {
    expect(find('we are (so very)? sorry', 'we are sorry')).toEqual(['we are sorry'])
    expect(find('we are (so very)? sorry', 'we are so very sorry')).toEqual(['we are so very sorry'])
    expect(find('we are (so very)? sorry', 'we are very sorry')).toEqual([])
  })

  it('may skip words, up to the number that it gives', () => {
    expect(find('sorry ...2 delay', 'sorry for the delay')).toEqual(['sorry for the delay'])
    expect(find('sorry ...2 delay', 'sorry for all the delay')).toEqual([])
    expect(find('sorry ... delay', 'sorry delay')).toEqual(['sorry delay'])
  })

  it('skips no word that the gap, or the place, refuses', () => {
    expect(find('will ...2!not help', 'we will gladly help')).toEqual(['will gladly help'])
    expect(find('will ...2!not help', 'we will not help')).toEqual([])
    expect(find('will _!not/never', 'we will never')).toEqual([])
    expect(find('will _!not/never', 'we will try')).toEqual(['will try'])
  })

  it('holds to the edges of a sentence and of a clause', () => {
    expect(find('^ sorry', 'sorry about that')).toEqual(['sorry'])
    expect(find('^ sorry', 'we are sorry')).toEqual([])
    expect(find('sorry $', 'we are sorry')).toEqual(['sorry'])
    expect(find('sorry $', 'sorry about that')).toEqual([])
    expect(find(', call', 'if it breaks, call us')).toEqual(['call'])
    expect(find(', call', 'we call you')).toEqual([])
  })

  it('holds to an edge beside a part that may be missing', () => {
    expect(find('^ first? check', 'check the cable')).toEqual(['check'])
    expect(find('^ first? check', 'first check the cable')).toEqual(['first check'])
    expect(find('^ first? check', 'we check the cable')).toEqual([])
    expect(find('^ ...2 check', 'then we check')).toEqual(['then we check'])
    expect(find('^ ...2 check', 'and then we check')).toEqual([])
    expect(find('thanks _? $', 'thanks anna')).toEqual(['thanks anna'])
    expect(find('thanks _? $', 'thanks for writing to us')).toEqual([])
  })

  it('takes an edge for one of the options of a choice', () => {
    expect(find('(that|^) works', 'that works')).toEqual(['that works'])
    expect(find('(that|^) works', 'works well')).toEqual(['works'])
    expect(find('(that|^) works', 'it works')).toEqual([])
    expect(find('sorry (again|$)', 'we are sorry')).toEqual(['sorry'])
    expect(find('sorry (again|$)', 'sorry again about that')).toEqual(['sorry again'])
    expect(find('sorry (again|$)', 'sorry about that')).toEqual([])
    expect(find('is (#|_)', 'it is late')).toEqual(['is late'])
  })

  it('knows numbers, beginnings and ends of words, and named sets', () => {
    expect(find('within # days', 'within 3 days')).toEqual(['within 3 days'])
    expect(find('un*', 'an unhappy man')).toEqual(['unhappy'])
    expect(find('*ing', 'we are looking')).toEqual(['looking'])
    expect(find('@we check', 'our team check')).toEqual(['our team check'])
  })

  it('reads a contraction as its words', () => {
    expect(find('do not', "please don't call")).toEqual(['do not'])
    expect(find("don't", 'please do not call')).toEqual(['do not'])
  })

  it('reports only the words that it marks', () => {
    expect(find('will reply <soon>', 'we will reply soon')).toEqual(['soon'])
  })

  it('takes the longest of the matches that begin together, but no longer a gap than it needs', () => {
    expect(find('sorry (about that)?', 'sorry about that')).toEqual(['sorry about that'])
    expect(find('we ...6 sorry', 'we know we are sorry')).toEqual(['we are sorry'])
  })
})

describe('a matcher', () => {
  it('does not take a sentence for one that it met before, with the same words in other clauses or of other kinds', () => {
    const matcher = () => matcherOf(', call', '# call')
    const word = (form: string, clauseStart = false, kinds: string[] = []) => ({form, clauseStart, kinds})
    const sentences = [
      [word('may', true), word('call', true)],
      [word('may', true), word('call')],
      [word('may', true, ['number']), word('call')],
      [word('may', true), word('call'), word('me')],
      [word('may', true, ['number', 'call'])]
    ]
    const alone = sentences.map((words) => matcher().match(words))
    const one = matcher()
    for (const _ of [1, 2]) expect(sentences.map((words) => one.match(words))).toEqual(alone)
    expect(alone.map((matches) => matches.size)).toEqual([1, 0, 1, 0, 0])
  })
})

describe('a phrase that cannot be read', () => {
  it.each([
    ['(sorry', 1, /never closed/],
    ['sorry)', 6, /closes nothing/],
    ['sorry ||', 8, /empty/],
    ['...99 sorry', 1, /gap takes a number/],
    ['so*rry', 1, /“\*” stands only/],
    ['n:', 1, /needs a stem/]
  ])('%s says where and what is wrong', (phrase, at, message) => {
    expect(() => parsePhrase(phrase)).toThrow(message)
    try {
      parsePhrase(phrase)
    } catch (error) {
      expect(error).toBeInstanceOf(PhraseError)
      expect((error as PhraseError).at + 1).toBe(at)
    }
  })

  it('needs a word that must be there', () => {
    expect(() => compile([{owner: 'test', phrases: ['sorry?']}], plain)).toThrow(/at least one word/)
  })
})
