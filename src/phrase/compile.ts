import {type Lists, listsOf, type Numbers, numbersOf} from './lists.ts'
import {mergePrefixes} from './merge.ts'
import {needsOf} from './needs.ts'
import {type Phrase, PhraseError, parsePhrase, simplify, type WordTest} from './parse.ts'
import {anyWord, type Morphology, type Words} from './vocabulary.ts'
import {WordClasses} from './word-classes.ts'

/** Phrases that belong together: those of one rule, or of one act. */
export interface PhraseList {
  owner: string
  phrases: readonly string[]
}

/**
 * All phrases as one automaton, as data. A position is one word of one phrase; the arrays tell of each
 * which words it takes, what may follow and what ends there (Glushkov 1961: no empty steps).
 */
export interface Automaton {
  owners: readonly string[]
  words: Words
  /** How many classes there are. */
  classes: number
  /** The class of the words that a position takes. */
  takes: Numbers
  /** The class of words that a position does not take, or 0. */
  refuses: Numbers
  /** The class of words that must still come after a position, or 0. */
  needs: Numbers
  /** What else holds of a position: see {@linkcode flag}. */
  flags: Numbers
  /** The owner whose phrase may end at a position, plus one, or 0. */
  ends: Numbers
  /** The positions that may follow each, by the class that they take. */
  follow: Lists
  /** The positions that a phrase may begin with, by the class that they take. */
  begin: Lists
}

/** Bits of a position’s flags. */
export const flag = {sentenceStart: 1, sentenceEnd: 2, clauseStart: 4, marked: 8, gap: 16, refuses: 32} as const

/** What a part of a phrase looks like from outside. */
interface Fragment {
  empty: boolean
  first: number[]
  last: number[]
}

/**
 * Compiles phrases.
 *
 * @param lists phrases by owner
 * @param morphology the language’s words
 * @returns the automaton
 * @throws PhraseError at the first phrase that cannot be read
 */
export function compile(lists: readonly PhraseList[], morphology: Morphology): Automaton {
  const compiler = new Compiler(morphology)
  for (const [index, {phrases}] of lists.entries()) for (const phrase of phrases) compiler.add(phrase, index)
  return compiler.automaton(lists.map(({owner}) => owner))
}

class Compiler {
  readonly #classes: WordClasses
  readonly #sets: SetReader
  readonly #takes: number[] = []
  readonly #refuses: number[] = []
  readonly #flags: number[] = []
  readonly #ends: number[] = []
  readonly #follow: number[][] = []
  readonly #begin: number[] = []

  constructor(morphology: Morphology) {
    this.#classes = new WordClasses(morphology)
    this.#sets = new SetReader(morphology)
  }

  add(source: string, owner: number): void {
    const tree = this.#sets.read(source)
    const whole = this.#build(tree, hasMark(tree) ? 0 : flag.marked)
    if (whole.empty) throw new PhraseError('a phrase needs at least one word that must be there,', source, 0)
    for (const at of whole.last) this.#ends[at] = owner + 1
    this.#begin.push(...whole.first)
  }

  automaton(owners: readonly string[]): Automaton {
    const {takes, refuses, flags, ends, follow, begin} = mergePrefixes({
      takes: this.#takes,
      refuses: this.#refuses,
      flags: this.#flags,
      ends: this.#ends,
      follow: this.#follow,
      begin: this.#begin
    })
    const byClass: number[][] = []
    for (const list of follow) list.sort((a, b) => takes[a]! - takes[b]!)
    for (const at of begin) byClass[takes[at]!] = [...(byClass[takes[at]!] ?? []), at]
    return {
      owners,
      words: this.#classes.words(),
      classes: this.#classes.count,
      takes: numbersOf(takes),
      refuses: numbersOf(refuses),
      needs: numbersOf(needsOf(takes, ends, follow, this.#classes.commonness())),
      flags: numbersOf(flags),
      ends: numbersOf(ends),
      follow: listsOf(follow),
      begin: listsOf(Array.from({length: this.#classes.count}, (_, id) => byClass[id] ?? []))
    }
  }

  #build(phrase: Phrase, flags: number): Fragment {
    switch (phrase.type) {
      case 'word':
        return this.#position(
          this.#classes.classOf(phrase.test),
          phrase.not ? this.#classes.classOf(phrase.not) : 0,
          flags
        )
      case 'gap':
        return this.#gap(phrase, flags)
      case 'optional':
        return {...this.#build(phrase.item, flags), empty: true}
      case 'mark':
        return this.#build(phrase.item, flags | flag.marked)
      case 'choice': {
        const options = phrase.options.map((option) => this.#build(option, flags))
        return {
          empty: options.some((option) => option.empty),
          first: options.flatMap((option) => option.first),
          last: options.flatMap((option) => option.last)
        }
      }
      case 'edge':
        return {empty: true, first: [], last: []}
      case 'sequence':
        return this.#sequence(phrase.items, flags)
    }
  }

  /** Left after any of its words, so that each number of words up to the most fits. */
  #gap({max, not}: Phrase & {type: 'gap'}, flags: number): Fragment {
    const refuses = not ? this.#classes.classOf(not) : 0
    const words = Array.from({length: max}, () => this.#position(anyWord, refuses, flags | flag.gap))
    for (const [index, word] of words.entries()) if (index > 0) this.#connect(words[index - 1]!.last, word.first)
    return {empty: true, first: words[0]!.first, last: words.flatMap((word) => word.last)}
  }

  #sequence(items: readonly Phrase[], flags: number): Fragment {
    const whole: Fragment = {empty: true, first: [], last: []}
    let before = 0
    for (const [index, item] of items.entries()) {
      if (item.type === 'edge') {
        // Looked at only where a match ends, so that it holds for all words that may be the last.
        if (item.edge === 'sentenceEnd') for (const at of whole.last) this.#flags[at]! |= flag.sentenceEnd
        else before |= flag[item.edge]
        continue
      }
      if (before !== 0 && (item.type === 'optional' || item.type === 'gap')) {
        this.#append(whole, this.#build(withoutOptional(items, index), flags))
        return whole
      }
      if (item.type === 'choice' && item.options.some(({type}) => type === 'edge')) {
        this.#append(whole, this.#edgeOrWords(items, index, whole, flags))
        return whole
      }
      const fragment = this.#build(item, flags)
      for (const at of fragment.first) this.#flags[at]! |= before
      before = 0
      this.#append(whole, fragment)
    }
    return whole
  }

  /** The rest of a sequence from a choice on, where an edge is one of the options: “(that|^) is”, “sorry (again|$)”. */
  #edgeOrWords(items: readonly Phrase[], at: number, before: Fragment, flags: number): Fragment {
    const {options} = items[at] as Phrase & {type: 'choice'}
    const [edges, rest] = [edgesBefore(items, at), items.slice(at + 1)]
    const words = options.filter((option) => option.type !== 'edge')
    const ends = options.some((option) => option.type === 'edge' && option.edge === 'sentenceEnd')
    if (ends) for (const last of before.last) this.#flags[last]! |= flag.sentenceEnd
    const begins = options.filter((option) => option.type === 'edge' && option.edge !== 'sentenceEnd')
    const sequences = [
      ...begins.map((edge) => [...edges, edge, ...rest]),
      [...edges, simplify({type: 'choice', options: words}), ...rest]
    ]
    const built = sequences.map((sequence) => this.#build({type: 'sequence', items: sequence}, flags))
    return {
      empty: ends && rest.length === 0,
      first: built.flatMap(({first}) => first),
      last: built.flatMap(({last}) => last)
    }
  }

  #append(whole: Fragment, fragment: Fragment): void {
    this.#connect(whole.last, fragment.first)
    if (whole.empty) whole.first.push(...fragment.first)
    whole.last = fragment.empty ? [...whole.last, ...fragment.last] : [...fragment.last]
    whole.empty &&= fragment.empty
  }

  #position(takes: number, refuses: number, flags: number): Fragment {
    const at = this.#takes.push(takes) - 1
    this.#refuses.push(refuses)
    this.#flags.push(refuses === 0 ? flags : flags | flag.refuses)
    this.#ends.push(0)
    this.#follow.push([])
    return {empty: false, first: [at], last: [at]}
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    for (const at of from) {
      const follow = this.#follow[at]!
      for (const next of to) if (!follow.includes(next)) follow.push(next)
    }
  }
}

/**
 * The rest of a sequence from an edge on, where an optional part or a gap follows the edge: once with that part
 * and once without, since the edge belongs to whichever word comes first.
 */
function withoutOptional(items: readonly Phrase[], at: number): Phrase {
  const [edges, rest] = [edgesBefore(items, at), items.slice(at + 1)]
  return {
    type: 'choice',
    options: [
      {type: 'sequence', items: [...edges, ...needed(items[at]!), ...rest]},
      {type: 'sequence', items: [...edges, ...rest]}
    ]
  }
}

/** The edges that stand right before a part. */
function edgesBefore(items: readonly Phrase[], at: number): readonly Phrase[] {
  const first = items.slice(0, at).findLastIndex((item) => item.type !== 'edge') + 1
  return items.slice(first, at)
}

/** An optional part, or a gap, with at least one word. */
function needed(item: Phrase): Phrase[] {
  if (item.type === 'optional') return [item.item]
  if (item.type !== 'gap') return [item]
  const word: Phrase = {type: 'word', test: {kind: 'any'}, ...(item.not ? {not: item.not} : {})}
  return item.max === 1 ? [word] : [word, {...item, max: item.max - 1}]
}

function hasMark(phrase: Phrase): boolean {
  switch (phrase.type) {
    case 'mark':
      return true
    case 'sequence':
      return phrase.items.some(hasMark)
    case 'choice':
      return phrase.options.some(hasMark)
    case 'optional':
      return hasMark(phrase.item)
    default:
      return false
  }
}

/** Puts a language's named sets in the place of their names. */
class SetReader {
  readonly #morphology: Morphology
  readonly #trees = new Map<string, Phrase>()

  constructor(morphology: Morphology) {
    this.#morphology = morphology
  }

  /** A phrase’s tree, without the names of sets. */
  read(source: string): Phrase {
    return this.#resolve(parsePhrase(source, (form) => this.#morphology.split(form)))
  }

  #resolve(phrase: Phrase): Phrase {
    switch (phrase.type) {
      case 'word':
        return this.#word(phrase)
      case 'gap':
        return phrase.not ? {...phrase, not: this.#test(phrase.not)} : phrase
      case 'sequence':
        return {type: 'sequence', items: phrase.items.map((item) => this.#resolve(item))}
      case 'choice':
        return simplify({type: 'choice', options: phrase.options.map((option) => this.#resolve(option))})
      case 'optional':
      case 'mark':
        return {type: phrase.type, item: this.#resolve(phrase.item)}
      case 'edge':
        return phrase
    }
  }

  #word(phrase: Phrase & {type: 'word'}): Phrase {
    const {test, not} = phrase
    if (not) return {...phrase, test: this.#test(test), not: this.#test(not)}
    if (test.kind === 'set') return this.#set(test.name) ?? phrase
    if (test.kind !== 'oneOf' || !test.tests.some((one) => one.kind === 'set')) return phrase
    return simplify({type: 'choice', options: test.tests.map((one): Phrase => this.#word({type: 'word', test: one}))})
  }

  #test(test: WordTest): WordTest {
    const resolved = this.#word({type: 'word', test})
    return resolved.type === 'word' ? resolved.test : test
  }

  /** The set's tree; a name that the language does not list is a kind of word, such as `@date`. */
  #set(name: string): Phrase | undefined {
    const source = this.#morphology.sets[name]
    if (source === undefined) return undefined
    let tree = this.#trees.get(name)
    if (!tree) {
      tree = this.read(source)
      this.#trees.set(name, tree)
    }
    return tree
  }
}
