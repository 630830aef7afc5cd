import {keyAt, type Table, valuesOf} from './table.ts'

/** What a phrase needs to know of a language's words. */
export interface Morphology {
  /** Splits a contraction into its words: “don’t” → do, not. */
  split(form: string): readonly string[]
  /** Other spellings and bare forms that a written word also counts as: “voimmehan” → voimme. */
  readings(form: string): readonly string[]
  /** All forms of a noun or a verb, where they can be listed. */
  forms?(kind: 'noun' | 'verb', stem: string): readonly string[]
  /** Whether this may follow a noun's or a verb's stem, where forms cannot be listed. */
  fits?(kind: 'noun' | 'verb', ending: string): boolean
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

/** A stem with the class of the words that are its forms. */
export interface Stem {
  kind: 'noun' | 'verb'
  /** Beginnings of words that look like its forms and are none. */
  not: readonly string[]
  classId: number
}

/** Which words belong to which class, as data. A class is one test of a phrase (`v:wait`, `@we`, `*ing`). */
export interface Words {
  literal: Table
  exact: Table
  prefix: Table
  suffix: Table
  infix: Table
  /** The numbers are indexes into `stems`. */
  stem: Table
  stems: readonly Stem[]
  kind: Table
}

/** Words seen are remembered up to this many; then the memory starts anew. */
const rememberedWords = 20_000

/** Tells a word’s classes. Each distinct word is looked up once. */
export class Vocabulary {
  readonly #words: Words
  readonly #morphology: Morphology
  readonly #seen = new Map<string, ReadonlySet<number>>()

  constructor(words: Words, morphology: Morphology) {
    this.#words = words
    this.#morphology = morphology
  }

  /**
   * The classes of a word.
   *
   * @param word a word of the text
   * @returns their numbers, without {@linkcode anyWord}
   */
  classesOf(word: MatchableWord): ReadonlySet<number> {
    const key = word.kinds.length === 0 ? word.form : `${word.form} ${word.kinds.join(' ')}`
    let classes = this.#seen.get(key)
    if (!classes) {
      if (this.#seen.size >= rememberedWords) this.#seen.clear()
      classes = this.#lookUp(word)
      this.#seen.set(key, classes)
    }
    return classes
  }

  #lookUp({form, kinds}: MatchableWord): Set<number> {
    const words = this.#words
    const classes = new Set<number>()
    const add = (table: Table, key: string): void => {
      for (const id of valuesOf(table, key)) classes.add(id)
    }
    for (const kind of kinds) add(words.kind, kind)
    add(words.exact, form)
    const spellings = this.#spellings(form)
    for (const spelling of spellings) add(words.literal, spelling)
    for (const length of words.prefix.lengths) if (length <= form.length) add(words.prefix, form.slice(0, length))
    for (const length of words.suffix.lengths) if (length <= form.length) add(words.suffix, form.slice(-length))
    for (let index = 0; index < words.infix.ends.length; index++) {
      const infix = keyAt(words.infix, index)
      if (form.includes(infix)) add(words.infix, infix)
    }
    for (const spelling of spellings) this.#addStems(spelling, classes)
    return classes
  }

  /** The word, its other readings, and the same of the last part of a compound with a hyphen. */
  #spellings(form: string): string[] {
    const spellings = [form, ...this.#morphology.readings(form)]
    const hyphen = form.lastIndexOf('-')
    if (hyphen <= 0 || hyphen === form.length - 1) return spellings
    const last = form.slice(hyphen + 1)
    return [...spellings, last, ...this.#morphology.readings(last)]
  }

  #addStems(form: string, classes: Set<number>): void {
    for (const length of this.#words.stem.lengths) {
      if (length > form.length) continue
      for (const index of valuesOf(this.#words.stem, form.slice(0, length))) {
        const stem = this.#words.stems[index]!
        if (!classes.has(stem.classId) && this.#fits(stem, form, length)) classes.add(stem.classId)
      }
    }
  }

  #fits(stem: Stem, form: string, length: number): boolean {
    if (stem.not.some((start) => form.startsWith(start))) return false
    return this.#morphology.fits?.(stem.kind, form.slice(length)) ?? form.length === length
  }
}
