import type {Started} from '../kernel/index.ts'
import type {Endings} from './endings.ts'
import type {Numbers} from './lists.ts'
import type {Trie} from './trie.ts'

/** What a phrase needs to know of a language's words. */
export interface Morphology {
  /** Splits a contraction into its words: “don’t” → do, not. */
  split(form: string): readonly string[]
  /** Other spellings and bare forms that a written word also counts as: “voimmehan” → voimme. */
  readings(form: string): readonly string[]
  /** All forms of a noun or a verb, where they can be listed. */
  forms?(kind: StemKind, stem: string): readonly string[]
  /** What may follow a noun's or a verb's stem, where forms cannot be listed: see {@linkcode endingsOf}. */
  endings?: Readonly<Record<StemKind, string>>
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

/** What can be told of stems by their numbers, and not by their letters. */
export interface Looks {
  /** Beginnings of words that look like its forms and are none: which of `lookAlikes`. The first has none. */
  not: Numbers
  lookAlikes: readonly (readonly string[])[]
}

/** Stems, by their numbers. */
export interface Stems extends Looks {
  /** Which of {@linkcode stemKinds} each is. */
  kinds: Numbers
  /** The class of the words that are its forms. */
  classes: Numbers
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
  endings: Endings
}

/** Words seen are remembered up to this many; then the memory starts anew. */
export const rememberedWords = 20_000

/** A word of more letters than these belongs to no class by its letters. The kernel has room for twice as many: some spellings are longer. */
const longestWord = 1024

/** Tells a word’s classes. Each distinct word is looked up once. */
export class Vocabulary {
  /** How often the words were forgotten: a list that was told before is no longer there. */
  forgotten = 0
  private readonly looks: Looks
  private readonly morphology: Morphology
  private readonly started: Started
  /** Where the kernel reads a word, and where it writes the stems that it leaves to us. */
  private letters = new Uint16Array()
  private doubtful = new Uint32Array()
  private readonly lists = new Map<string, number>()

  /**
   * @param looks what stems look like
   * @param morphology the language’s words
   * @param started the kernel, prepared
   */
  constructor(looks: Looks, morphology: Morphology, started: Started) {
    this.looks = looks
    this.morphology = morphology
    this.started = started
  }

  /**
   * The classes of a word.
   *
   * @param word a word of the text
   * @returns the address of the list of their numbers, each once, without {@linkcode anyWord}
   */
  classesOf({form, kinds}: MatchableWord): number {
    const key = kinds.length === 0 ? form : `${form} ${kinds.join(' ')}`
    let list = this.lists.get(key)
    if (list === undefined) {
      list = this.lists.size < rememberedWords ? this.lookUp(form, kinds) : 0
      if (list === 0) {
        this.forget()
        list = this.lookUp(form, kinds)
      }
      this.lists.set(key, list)
    }
    return list
  }

  private forget(): void {
    this.lists.clear()
    this.started.kernel.forgetWords()
    this.forgotten++
  }

  private lookUp(form: string, kinds: readonly string[]): number {
    const {morphology} = this
    const {kernel} = this.started
    const written = form.length > longestWord ? '' : form
    this.addStems(written, kernel.beginWord(this.write(written)))
    const spellings = otherSpellings(written, morphology)
    for (let at = 0; at < spellings.length; at++)
      this.addStems(spellings[at]!, kernel.addSpelling(this.write(spellings[at]!)))
    for (let at = 0; at < kinds.length; at++) kernel.addKind(this.write(kinds[at]!))
    return kernel.endWord()
  }

  /** Adds those of the stems in doubt that the word does not only look like. */
  private addStems(spelling: string, count: number): void {
    const {lookAlikes, not} = this.looks
    for (let at = 0; at < count; at++) {
      const stem = this.doubtful[at]!
      if (!lookAlikes[not[stem]!]!.some((start) => spelling.startsWith(start))) this.started.kernel.addStem(stem)
    }
  }

  private view(): void {
    const {kernel, memory} = this.started
    this.letters = new Uint16Array(memory.buffer, kernel.textAt(), kernel.longestWord.value)
    this.doubtful = new Uint32Array(memory.buffer, kernel.doubtfulAt(), this.looks.not.length)
  }

  private write(text: string): number {
    if (this.letters.length === 0) this.view()
    const {letters} = this
    for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at)
    return text.length
  }
}

/** The word’s other readings, and for a compound with a hyphen its last part and the readings of that. */
function otherSpellings(form: string, morphology: Morphology): readonly string[] {
  const readings = morphology.readings(form)
  const hyphen = form.lastIndexOf('-')
  if (hyphen <= 0 || hyphen === form.length - 1) return readings
  const last = form.slice(hyphen + 1)
  return [...readings, last, ...morphology.readings(last)]
}
