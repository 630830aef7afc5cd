import {endingsOf} from './endings.ts'
import {numbersOf} from './lists.ts'
import type {WordTest} from './parse.ts'
import {trieOf} from './trie.ts'
import {anyWord, type Morphology, type StemKind, stemKinds, type Words} from './vocabulary.ts'

type Kind = Exclude<keyof Words, 'stems' | 'endings'>

/** A stem with the class of the words that are its forms. */
interface Stem {
  kind: StemKind
  /** Beginnings of words that look like its forms and are none. */
  not: readonly string[]
  classId: number
}

/** How many words an entry may stand for, beside a word that is spelled out. */
const worthOf: Readonly<Record<Kind, number>> = {
  literal: 1,
  exact: 1,
  stem: 2,
  prefix: 5,
  kind: 20,
  infix: 20,
  suffix: 50
}

/** Gives each test of the phrases a class, and collects which words belong to it. */
export class WordClasses {
  readonly #morphology: Morphology
  readonly #ids = new Map<string, number>()
  /** The same by the test itself: a named set, long as it may be, is one test wherever it stands. */
  readonly #known = new WeakMap<WordTest, number>()
  readonly #entries: Readonly<Record<Kind, Map<string, number[]>>> = {
    literal: new Map(),
    exact: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    infix: new Map(),
    stem: new Map(),
    kind: new Map()
  }
  readonly #stems: Stem[] = []

  constructor(morphology: Morphology) {
    this.#morphology = morphology
  }

  /**
   * The class of a test, made on first use.
   *
   * @param test what a word must be; sets are resolved before
   * @returns the class’s number
   */
  classOf(test: WordTest): number {
    if (test.kind === 'any') return anyWord
    let id = this.#known.get(test)
    if (id !== undefined) return id
    const key = JSON.stringify(test)
    id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#ids.size + 1
      this.#ids.set(key, id)
      this.#register(test, id)
    }
    this.#known.set(test, id)
    return id
  }

  /** How many classes there are, with {@linkcode anyWord}. */
  get count(): number {
    return this.#ids.size + 1
  }

  /**
   * How common the words of each class are, roughly: a word that many tests name (“to”) is a common one. Beginnings and
   * endings of words stand for many words.
   */
  commonness(): number[] {
    const sums = Array.from({length: this.count}, () => 0)
    for (const [kind, worth] of Object.entries(worthOf) as [Kind, number][])
      for (const ids of this.#entries[kind].values())
        for (const id of ids) sums[kind === 'stem' ? this.#stems[id]!.classId : id]! += worth * ids.length
    sums[anyWord] = Number.POSITIVE_INFINITY
    return sums
  }

  /** All that was collected. */
  words(): Words {
    const {endings} = this.#morphology
    const {literal, exact, prefix, suffix, infix, stem, kind} = this.#entries
    const none: readonly string[] = []
    const lookAlikes = [...new Map([none, ...this.#stems.map(({not}) => not)].map((not) => [not.join(), not])).values()]
    const numberOf = new Map(lookAlikes.map((not, index) => [not.join(), index]))
    return {
      literal: trieOf(literal),
      exact: trieOf(exact),
      prefix: trieOf(prefix),
      suffix: trieOf(suffix),
      infix: trieOf(infix),
      stem: trieOf(stem),
      kind: trieOf(kind),
      stems: {
        kinds: numbersOf(this.#stems.map((one) => stemKinds.indexOf(one.kind))),
        classes: numbersOf(this.#stems.map((one) => one.classId)),
        not: numbersOf(this.#stems.map((one) => numberOf.get(one.not.join())!)),
        lookAlikes
      },
      endings: endingsOf(endings ? stemKinds.map((one) => endings[one]) : [])
    }
  }

  #register(test: WordTest, id: number): void {
    switch (test.kind) {
      case 'oneOf':
        for (const one of test.tests) this.#register(one, id)
        break
      case 'literal':
        this.#add(test.exact ? 'exact' : 'literal', test.form, id)
        break
      case 'prefix':
      case 'infix':
        this.#add(test.kind, test.form, id)
        break
      case 'suffix':
        this.#add('suffix', reversed(test.form), id)
        break
      case 'number':
        this.#add('kind', 'number', id)
        break
      case 'set':
        this.#add('kind', test.name, id)
        break
      case 'noun':
      case 'verb':
        for (const stem of test.stems) this.#addStem(test, stem, id)
        break
      case 'any':
        break
    }
  }

  #addStem({kind, not}: WordTest & {kind: 'noun' | 'verb'}, stem: string, id: number): void {
    const forms = this.#morphology.forms?.(kind, stem)
    if (forms) for (const form of forms) this.#add('literal', form, id)
    else this.#add('stem', stem, this.#stems.push({kind, not, classId: id}) - 1)
  }

  #add(kind: Kind, key: string, value: number): void {
    const list = this.#entries[kind].get(key)
    if (list) list.push(value)
    else this.#entries[kind].set(key, [value])
  }
}

/** By UTF-16 code units, as the tree is walked. */
function reversed(text: string): string {
  return text.split('').reverse().join('')
}
