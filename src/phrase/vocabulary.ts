import type {Numbers} from './lists.ts'
import {childOf, nodeOf, nowhere, root, type Trie} from './trie.ts'

/** What a phrase needs to know of a language's words. */
export interface Morphology {
  /** Splits a contraction into its words: “don’t” → do, not. */
  split(form: string): readonly string[]
  /** Other spellings and bare forms that a written word also counts as: “voimmehan” → voimme. */
  readings(form: string): readonly string[]
  /** All forms of a noun or a verb, where they can be listed. */
  forms?(kind: StemKind, stem: string): readonly string[]
  /** Whether this may follow a noun's or a verb's stem, where forms cannot be listed. */
  fits?(kind: StemKind, ending: string): boolean
  /** Named sets of words, each itself a phrase: `@we`. */
  sets: Readonly<Record<string, string>>
}

/** What the matcher must know of a word of the text. */
export interface MatchableWord {
  /** Folded form. */
  form: string
  /** What kind of thing it is, beside a word: number, date, url, placeholder … */
  kinds: readonly string[]
  /** Whether a clause begins here. */
  clauseStart: boolean
}

/** The class that every word belongs to. */
export const anyWord = 0

/** What a stem is of, by its number. */
export const stemKinds = ['noun', 'verb'] as const
export type StemKind = (typeof stemKinds)[number]

/** Stems, by their numbers. */
export interface Stems {
  /** Which of {@linkcode stemKinds} each is. */
  kinds: Numbers
  /** The class of the words that are its forms. */
  classes: Numbers
  /** Beginnings of words that look like its forms and are none: which of `lookAlikes`. */
  not: Numbers
  lookAlikes: readonly (readonly string[])[]
}

/** Which words belong to which class, as data. A class is one test of a phrase (`v:wait`, `@we`, `*ing`). */
export interface Words {
  literal: Trie
  exact: Trie
  prefix: Trie
  /** The letters of the keys stand in reverse. */
  suffix: Trie
  infix: Trie
  /** The numbers are those of `stems`. */
  stem: Trie
  kind: Trie
  stems: Stems
}

/** Words seen are remembered up to this many; then the memory starts anew. */
const rememberedWords = 20_000

/** Tells a word’s classes. Each distinct word is looked up once. */
export class Vocabulary {
  readonly #words: Words
  readonly #morphology: Morphology
  readonly #seen = new Map<string, readonly number[]>()

  constructor(words: Words, morphology: Morphology) {
    this.#words = words
    this.#morphology = morphology
  }

  /**
   * The classes of a word.
   *
   * @param word a word of the text
   * @returns their numbers, each once, without {@linkcode anyWord}
   */
  classesOf({form, kinds}: MatchableWord): readonly number[] {
    const key = kinds.length === 0 ? form : `${form} ${kinds.join(' ')}`
    let classes = this.#seen.get(key)
    if (!classes) {
      if (this.#seen.size >= rememberedWords) this.#seen.clear()
      classes = lookUp(form, kinds, this.#words, this.#morphology)
      this.#seen.set(key, classes)
    }
    return classes
  }
}

function lookUp(form: string, kinds: readonly string[], words: Words, morphology: Morphology): number[] {
  const classes: number[] = []
  for (const kind of kinds) addAt(words.kind, nodeOf(words.kind, kind), classes)
  addAt(words.exact, nodeOf(words.exact, form), classes)
  addBeginnings(words.prefix, form, 0, classes)
  addEndings(words.suffix, form, classes)
  for (let at = 0; at < form.length; at++) addBeginnings(words.infix, form, at, classes)
  for (const spelling of spellingsOf(form, morphology)) {
    addAt(words.literal, nodeOf(words.literal, spelling), classes)
    addStems(words, morphology, spelling, classes)
  }
  return classes
}

/** The word, its other readings, and the same of the last part of a compound with a hyphen. */
function spellingsOf(form: string, morphology: Morphology): string[] {
  const spellings = [form, ...morphology.readings(form)]
  const hyphen = form.lastIndexOf('-')
  if (hyphen <= 0 || hyphen === form.length - 1) return spellings
  const last = form.slice(hyphen + 1)
  return [...spellings, last, ...morphology.readings(last)]
}

function addAt({numbers}: Trie, node: number, classes: number[]): void {
  const end = numbers.starts[node + 1]!
  for (let at = numbers.starts[node]!; at < end; at++) add(numbers.values[at]!, classes)
}

function add(id: number, classes: number[]): void {
  if (!classes.includes(id)) classes.push(id)
}

/** Adds what belongs to the keys that stand in a word from a letter on. */
function addBeginnings(trie: Trie, form: string, from: number, classes: number[]): void {
  let node = root
  for (let at = from; at < form.length; at++) {
    node = childOf(trie, node, form.charCodeAt(at))
    if (node === nowhere) return
    addAt(trie, node, classes)
  }
}

function addEndings(trie: Trie, form: string, classes: number[]): void {
  let node = root
  for (let at = form.length - 1; at >= 0; at--) {
    node = childOf(trie, node, form.charCodeAt(at))
    if (node === nowhere) return
    addAt(trie, node, classes)
  }
}

function addStems({stem: trie, stems}: Words, morphology: Morphology, form: string, classes: number[]): void {
  const {starts, values} = trie.numbers
  let node = root
  for (let at = 0; at < form.length; at++) {
    node = childOf(trie, node, form.charCodeAt(at))
    if (node === nowhere) return
    for (let index = starts[node]!; index < starts[node + 1]!; index++) {
      const stem = values[index]!
      const id = stems.classes[stem]!
      if (classes.includes(id) || stems.lookAlikes[stems.not[stem]!]!.some((start) => form.startsWith(start))) continue
      const fits = morphology.fits?.(stemKinds[stems.kinds[stem]!]!, form.slice(at + 1)) ?? at + 1 === form.length
      if (fits) classes.push(id)
    }
  }
}
