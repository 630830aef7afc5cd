import {fold} from './fold.ts'

/**
 * Reads one phrase, as a person writes it in a rule or a configuration, into a tree.
 *
 * | written           | means                                                             |
 * | ----------------- | ----------------------------------------------------------------- |
 * | `sorry`           | this word, in any letter case                                     |
 * | `(sad\|sorry)`    | one of these; each may be several words                           |
 * | `very?`, `(a b)?` | may be there or not                                               |
 * | `...`, `...6`     | up to three, or six, words of any kind inside the sentence        |
 * | `...!not/never`   | the same, but none of these words                                 |
 * | `_`               | any one word                                                      |
 * | `#`               | a number                                                          |
 * | `un*`, `*ing`     | a word that begins, or ends, like this; `*late*`: has it anywhere |
 * | `v:wait`          | any form of a verb; in Finnish its stems: `v:suoritta/suorita`    |
 * | `n:order`         | any form of a noun; in Finnish its stems: `n:tiketti/tiketi`      |
 * | `n:a/b!c/d`       | the same, but no word that begins with c or d                     |
 * | `_!c/d`, `*ed!c`  | such a word, but none of these                                    |
 * | `=ko`             | exactly this word: no clitic, no other spelling                   |
 * | `@name`           | a set of words that the language names, or a kind such as `@date` |
 * | `^`, `$`          | the sentence begins, or ends, here                                |
 * | `,`               | a clause begins here (after a comma, a dash, a colon …)           |
 * | `<so on>`         | report these words only; what stands around them is context       |
 */

/** What one word must be. */
export type WordTest =
  | {kind: 'literal'; form: string; exact: boolean}
  | {kind: 'prefix' | 'suffix' | 'infix'; form: string}
  | {kind: 'noun' | 'verb'; stems: string[]; not: string[]}
  | {kind: 'set'; name: string}
  | {kind: 'number'}
  | {kind: 'any'}
  | {kind: 'oneOf'; tests: WordTest[]}

export type Edge = 'sentenceStart' | 'sentenceEnd' | 'clauseStart'

export type Phrase =
  | {type: 'word'; test: WordTest; not?: WordTest}
  | {type: 'gap'; max: number; not: WordTest | undefined}
  | {type: 'sequence'; items: Phrase[]}
  | {type: 'choice'; options: Phrase[]}
  | {type: 'optional'; item: Phrase}
  | {type: 'mark'; item: Phrase}
  | {type: 'edge'; edge: Edge}

/** A phrase that cannot be read: what is wrong, and at which character (from 0). */
export class PhraseError extends Error {
  readonly phrase: string
  readonly at: number
  constructor(message: string, phrase: string, at: number) {
    super(`${message} at character ${at + 1} of “${phrase}”`)
    this.name = 'PhraseError'
    this.phrase = phrase
    this.at = at
  }
}

/** How a language splits a written word: “don’t” into “do” and “not”. */
export type Splitter = (form: string) => readonly string[]

const longestGap = 12
const defaultGap = 3
const closers: Record<string, string> = {'(': ')', '<': '>'}
const special = new Set([' ', '\t', '\n', '(', ')', '<', '>', '|', '?', ',', '^', '$'])
const edges: Record<string, Edge> = {'^': 'sentenceStart', $: 'sentenceEnd', ',': 'clauseStart'}

/**
 * Reads a phrase.
 *
 * @param source the phrase as written
 * @param split how the language splits contractions
 * @returns its tree
 * @throws PhraseError where it cannot be read
 */
export function parsePhrase(source: string, split: Splitter = (form) => [form]): Phrase {
  let at = 0

  const fail = (message: string, where = at): never => {
    throw new PhraseError(message, source, where)
  }

  function choice(closer: string | undefined): Phrase {
    const start = at
    const options = [sequence(closer)]
    while (source[at] === '|') {
      at++
      options.push(sequence(closer))
    }
    if (closer === undefined) {
      if (at < source.length) fail(`“${source[at]}” closes nothing`)
    } else if (source[at] === closer) at++
    else fail(`“${closer === ')' ? '(' : '<'}” is never closed`, start - 1)
    return options.length === 1 ? options[0]! : simplify({type: 'choice', options})
  }

  function sequence(closer: string | undefined): Phrase {
    const items: Phrase[] = []
    while (at < source.length) {
      const char = source[at]!
      if (/\s/.test(char)) at++
      else if (char === '|' || char === closer) break
      else if (char === ')' || char === '>') fail(`“${char}” closes nothing`)
      else {
        let item = one(char)
        while (source[at] === '?') {
          item = {type: 'optional', item}
          at++
        }
        items.push(item)
      }
    }
    if (items.length === 0 || (closer === undefined && items.every(({type}) => type === 'edge')))
      fail('an empty phrase, or an empty choice,')
    return items.length === 1 ? items[0]! : {type: 'sequence', items}
  }

  function one(char: string): Phrase {
    if (char === '(' || char === '<') {
      at++
      const item = choice(closers[char])
      return char === '<' ? {type: 'mark', item} : item
    }
    const edge = edges[char]
    if (edge) {
      at++
      return {type: 'edge', edge}
    }
    const start = at
    while (at < source.length && !special.has(source[at]!)) at++
    if (at === start) fail(`“${char}” stands after nothing`)
    const token = source.slice(start, at)
    if (token.startsWith('...')) return gap(token, start)
    return word(token, start)
  }

  function gap(token: string, start: number): Phrase {
    const [size = '', not] = exclusion(token.slice(3))
    const max = size === '' ? defaultGap : Number(size)
    if (!Number.isInteger(max) || max < 1 || max > longestGap)
      fail(`a gap takes a number from 1 to ${longestGap}`, start)
    return {type: 'gap', max, not: noneOf(not, start)}
  }

  function noneOf(list: string | undefined, start: number): WordTest | undefined {
    return list === undefined ? undefined : {kind: 'oneOf', tests: list.split('/').map((part) => wordTest(part, start))}
  }

  function word(token: string, start: number): Phrase {
    if (!/^[nv]:/.test(token) && token.includes('!')) {
      const [body, list] = exclusion(token)
      const not = noneOf(list, start)!
      return {type: 'word', test: wordTest(body!, start), not}
    }
    const test = wordTest(token, start)
    if (test.kind !== 'literal' || test.exact) return {type: 'word', test}
    const items = split(test.form).map((form): Phrase => ({type: 'word', test: {kind: 'literal', form, exact: false}}))
    return items.length === 1 ? items[0]! : {type: 'sequence', items}
  }

  function wordTest(token: string, start: number): WordTest {
    if (token === '#') return {kind: 'number'}
    if (token === '_') return {kind: 'any'}
    const rest = token.slice(1)
    if (token[0] === '@') return rest ? {kind: 'set', name: rest} : fail('“@” needs the name of a set', start)
    if (token[0] === '=')
      return rest ? {kind: 'literal', form: fold(rest), exact: true} : fail('“=” needs a word', start)
    if (/^[nv]:/.test(token)) {
      const [stems = '', not = ''] = token.slice(2).split('!', 2)
      const list = (text: string) => text.split('/').filter(Boolean).map(fold)
      if (!stems) fail(`“${token}” needs a stem`, start)
      return {kind: token[0] === 'n' ? 'noun' : 'verb', stems: list(stems), not: list(not)}
    }
    const [before, after] = [token.startsWith('*'), token.length > 1 && token.endsWith('*')]
    const form = token.slice(before ? 1 : 0, after ? -1 : undefined)
    if (form === '' || form.includes('*')) fail('“*” stands only at the beginning or the end of a word', start)
    if (!before && !after) return {kind: 'literal', form: fold(form), exact: false}
    return {kind: before && after ? 'infix' : before ? 'suffix' : 'prefix', form: fold(form)}
  }

  return choice(undefined)
}

/** What a token takes, and what it does not. */
function exclusion(token: string): [body: string, list: string | undefined] {
  const at = token.indexOf('!')
  return at === -1 ? [token, undefined] : [token.slice(0, at), token.slice(at + 1)]
}

/** The single words of a choice are one word with several readings: one place to look at instead of many, and the same. */
export function simplify({options}: Phrase & {type: 'choice'}): Phrase {
  const tests: WordTest[] = []
  const others: Phrase[] = []
  for (const option of options) {
    if (option.type === 'choice') {
      const inner = simplify(option)
      if (inner.type === 'choice') {
        for (const one of inner.options) sort(one)
        continue
      }
      sort(inner)
    } else sort(option)
  }
  function sort(option: Phrase): void {
    if (option.type !== 'word' || option.not) others.push(option)
    else if (option.test.kind === 'oneOf') tests.push(...option.test.tests)
    else tests.push(option.test)
  }
  if (tests.length === 0) return {type: 'choice', options: others}
  if (tests.some(({kind}) => kind === 'any')) tests.splice(0, tests.length, {kind: 'any'})
  const word: Phrase = {type: 'word', test: tests.length === 1 ? tests[0]! : {kind: 'oneOf', tests}}
  return others.length === 0 ? word : {type: 'choice', options: [word, ...others]}
}
