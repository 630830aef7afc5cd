import type {WordTest} from './parse.ts'

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

/** Words seen are remembered up to this many; then the memory starts anew. */
const rememberedWords = 20_000

type Stem = {kind: 'noun' | 'verb'; not: readonly string[]; classId: number}

/**
 * The word classes of a set of phrases: which classes a word of the text belongs to.
 * A class is one test (`v:wait`, `@we`, `*ing`); each distinct word is looked up once.
 */
export class Vocabulary {
  readonly #morphology: Morphology
  readonly #ids = new Map<string, number>()
  readonly #literal = new Map<string, number[]>()
  readonly #exact = new Map<string, number[]>()
  readonly #prefix = new Affixes<number>()
  readonly #suffix = new Affixes<number>()
  readonly #infix: [form: string, id: number][] = []
  readonly #stem = new Affixes<Stem>()
  readonly #kind = new Map<string, number[]>()
  readonly #seen = new Map<string, ReadonlySet<number>>()

  constructor(morphology: Morphology) {
    this.#morphology = morphology
  }

  /**
   * The class of a test, made on first use.
   *
   * @param test what a word must be; sets are resolved before
   * @returns the class's number
   */
  classOf(test: WordTest): number {
    if (test.kind === 'any') return anyWord
    const key = JSON.stringify(test)
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#ids.size + 1
      this.#ids.set(key, id)
      this.#register(test, id)
      this.#seen.clear()
    }
    return id
  }

  #register(test: WordTest, id: number): void {
    switch (test.kind) {
      case 'oneOf':
        for (const one of test.tests) this.#register(one, id)
        break
      case 'literal':
        append(test.exact ? this.#exact : this.#literal, test.form, id)
        break
      case 'prefix':
        this.#prefix.add(test.form, id)
        break
      case 'suffix':
        this.#suffix.add(test.form, id)
        break
      case 'infix':
        this.#infix.push([test.form, id])
        break
      case 'number':
        append(this.#kind, 'number', id)
        break
      case 'set':
        append(this.#kind, test.name, id)
        break
      case 'noun':
      case 'verb':
        for (const stem of test.stems) {
          const forms = this.#morphology.forms?.(test.kind, stem)
          if (forms) for (const form of forms) append(this.#literal, form, id)
          else this.#stem.add(stem, {kind: test.kind, not: test.not, classId: id})
        }
        break
      case 'any':
        break
    }
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
    const classes = new Set<number>()
    const addAll = (ids: readonly number[] | undefined) => {
      if (ids) for (const id of ids) classes.add(id)
    }
    for (const kind of kinds) addAll(this.#kind.get(kind))
    addAll(this.#exact.get(form))
    const compound = form.lastIndexOf('-')
    const spellings = [form, ...this.#morphology.readings(form)]
    if (compound > 0) spellings.push(form.slice(compound + 1), ...this.#morphology.readings(form.slice(compound + 1)))
    for (const spelling of spellings) addAll(this.#literal.get(spelling))
    for (const id of this.#prefix.starting(form)) classes.add(id)
    for (const id of this.#suffix.ending(form)) classes.add(id)
    for (const [infix, id] of this.#infix) if (form.includes(infix)) classes.add(id)
    for (const spelling of spellings)
      for (const [length, stem] of this.#stem.entriesStarting(spelling))
        if (!classes.has(stem.classId) && this.#fits(stem, spelling, length)) classes.add(stem.classId)
    return classes
  }

  #fits(stem: Stem, form: string, length: number): boolean {
    return (
      !stem.not.some((start) => form.startsWith(start)) &&
      (this.#morphology.fits?.(stem.kind, form.slice(length)) ?? form.length === length)
    )
  }
}

/** Values by the letters that a word begins or ends with: one look-up for each length in use. */
class Affixes<Value> {
  readonly #byForm = new Map<string, Value[]>()
  readonly #lengths = new Set<number>()

  add(form: string, value: Value): void {
    append(this.#byForm, form, value)
    this.#lengths.add(form.length)
  }

  *starting(word: string): Iterable<Value> {
    for (const [, value] of this.entriesStarting(word)) yield value
  }

  *entriesStarting(word: string): Iterable<[length: number, value: Value]> {
    for (const length of this.#lengths)
      if (length <= word.length)
        for (const value of this.#byForm.get(word.slice(0, length)) ?? []) yield [length, value]
  }

  *ending(word: string): Iterable<Value> {
    for (const length of this.#lengths)
      if (length <= word.length) yield* this.#byForm.get(word.slice(word.length - length)) ?? []
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
