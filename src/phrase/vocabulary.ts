import type {Numbers} from './lists.ts'
import {Memory} from './memory.ts'
import {childOf, lettersAfter, nodeOf, nowhere, root, type Trie} from './trie.ts'

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
export const rememberedWords = 20_000

/** Tells a word’s classes. Each distinct word is looked up once. */
export class Vocabulary {
  readonly #lookup: Lookup
  readonly #seen = new Memory<readonly number[]>(rememberedWords)

  /**
   * @param words which words belong to which class
   * @param classes how many classes there are
   * @param morphology the language’s words
   */
  constructor(words: Words, classes: number, morphology: Morphology) {
    this.#lookup = new Lookup(words, classes, morphology)
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
      classes = this.#lookup.classesOf(form, kinds)
      this.#seen.set(key, classes)
    }
    return classes
  }
}

/** Looks a word up. With plain fields, as a command runs this before V8 has compiled it. */
class Lookup {
  private readonly words: Words
  private readonly morphology: Morphology
  /** The classes that were found so far, and by which of the words looked up each was found last. */
  private found: number[] = []
  private readonly foundBy: Uint32Array
  private word = 0
  /** The first letters of what may stand anywhere in a word: few letters of a text are among them. */
  private readonly infixBegins: string

  constructor(words: Words, classes: number, morphology: Morphology) {
    this.words = words
    this.morphology = morphology
    this.foundBy = new Uint32Array(classes)
    this.infixBegins = lettersAfter(words.infix, root)
  }

  classesOf(form: string, kinds: readonly string[]): readonly number[] {
    const {words, morphology} = this
    this.word++
    this.found = []
    for (const kind of kinds) this.addAt(words.kind, nodeOf(words.kind, kind))
    this.addAt(words.exact, nodeOf(words.exact, form))
    this.addBeginnings(words.prefix, form, 0)
    this.addEndings(words.suffix, form)
    for (let at = 0; at < form.length; at++)
      if (this.infixBegins.includes(form[at]!)) this.addBeginnings(words.infix, form, at)
    for (const spelling of spellingsOf(form, morphology)) {
      this.addAt(words.literal, nodeOf(words.literal, spelling))
      this.addStems(spelling)
    }
    return this.found
  }

  private add(id: number): void {
    if (this.foundBy[id] === this.word) return
    this.foundBy[id] = this.word
    this.found.push(id)
  }

  private addAt({numbers: {starts, values}}: Trie, node: number): void {
    const end = starts[node + 1]!
    const {found, foundBy, word} = this
    for (let at = starts[node]!; at < end; at++) {
      const id = values[at]!
      if (foundBy[id] === word) continue
      foundBy[id] = word
      found.push(id)
    }
  }

  /** Adds what belongs to the keys that stand in a word from a letter on. */
  private addBeginnings(trie: Trie, form: string, from: number): void {
    let node = root
    for (let at = from; at < form.length; at++) {
      node = childOf(trie, node, form.charCodeAt(at))
      if (node === nowhere) return
      this.addAt(trie, node)
    }
  }

  private addEndings(trie: Trie, form: string): void {
    let node = root
    for (let at = form.length - 1; at >= 0; at--) {
      node = childOf(trie, node, form.charCodeAt(at))
      if (node === nowhere) return
      this.addAt(trie, node)
    }
  }

  private addStems(form: string): void {
    const {stem: trie} = this.words
    const {starts, values} = trie.numbers
    let node = root
    for (let at = 0; at < form.length; at++) {
      node = childOf(trie, node, form.charCodeAt(at))
      if (node === nowhere) return
      for (let index = starts[node]!; index < starts[node + 1]!; index++) this.addStem(values[index]!, form, at + 1)
    }
  }

  /** Adds the class of a stem that a word begins with, if what is left may follow it. */
  private addStem(stem: number, form: string, end: number): void {
    const {stems} = this.words
    const id = stems.classes[stem]!
    if (this.foundBy[id] === this.word) return
    if (stems.lookAlikes[stems.not[stem]!]!.some((start) => form.startsWith(start))) return
    const kind = stemKinds[stems.kinds[stem]!]!
    if (this.morphology.fits?.(kind, form.slice(end)) ?? end === form.length) this.add(id)
  }
}

/** The word, its other readings, and the same of the last part of a compound with a hyphen. */
function spellingsOf(form: string, morphology: Morphology): string[] {
  const spellings = [form, ...morphology.readings(form)]
  const hyphen = form.lastIndexOf('-')
  if (hyphen <= 0 || hyphen === form.length - 1) return spellings
  const last = form.slice(hyphen + 1)
  return [...spellings, last, ...morphology.readings(last)]
}
