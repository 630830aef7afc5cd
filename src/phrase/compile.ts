import {type Edge, type Phrase, PhraseError, parsePhrase, type WordTest} from './parse.ts'
import {anyWord, type Morphology, Vocabulary} from './vocabulary.ts'

/** Phrases that belong together: those of one rule, or of one act. */
export interface PhraseList {
  owner: string
  phrases: readonly string[]
}

/**
 * All phrases as one automaton. A position is one word of one phrase; the arrays tell of each
 * which words it takes, what may follow and what ends there (Glushkov 1961: no empty steps).
 */
export interface Automaton {
  vocabulary: Vocabulary
  owners: string[]
  /** The class of the words that a position takes. */
  takes: number[]
  /** The class of words that a position does not take, or -1. */
  refuses: number[]
  /** Where in its sentence the position's word must stand. */
  edges: (Edge | undefined)[][]
  /** Whether the position's word is reported, where its phrase marks some. */
  marked: boolean[]
  /** Whether the position belongs to a gap: matches with fewer of these are better. */
  gap: boolean[]
  follow: number[][]
  /** The owner whose phrase may end at a position, or -1. */
  ends: number[]
  /** Positions that a phrase may begin with, by their class. */
  begin: Map<number, number[]>
}

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
 * @param morphology the language's words
 * @returns the automaton
 * @throws PhraseError at the first phrase that cannot be read
 */
export function compile(lists: readonly PhraseList[], morphology: Morphology): Automaton {
  const automaton: Automaton = {
    vocabulary: new Vocabulary(morphology),
    owners: [],
    takes: [],
    refuses: [],
    edges: [],
    marked: [],
    gap: [],
    follow: [],
    ends: [],
    begin: new Map()
  }
  const sets = new SetReader(morphology)
  for (const {owner, phrases} of lists) {
    const ownerId = automaton.owners.push(owner) - 1
    for (const source of phrases) addPhrase(automaton, sets, ownerId, source)
  }
  return automaton
}

function addPhrase(automaton: Automaton, sets: SetReader, owner: number, source: string): void {
  const {vocabulary} = automaton
  const tree = sets.resolve(parsePhrase(source, (form) => sets.morphology.split(form)))

  function position(takes: number, refuses: number, gap: boolean, marked: boolean): Fragment {
    const at = automaton.takes.push(takes) - 1
    automaton.refuses.push(refuses)
    automaton.edges.push([])
    automaton.marked.push(marked)
    automaton.gap.push(gap)
    automaton.follow.push([])
    automaton.ends.push(-1)
    return {empty: false, first: [at], last: [at]}
  }

  function connect(from: readonly number[], to: readonly number[]): void {
    for (const at of from) {
      const follow = automaton.follow[at]!
      for (const next of to) if (!follow.includes(next)) follow.push(next)
    }
  }

  function inTurn(fragments: readonly Fragment[]): Fragment {
    const whole: Fragment = {empty: true, first: [], last: []}
    for (const fragment of fragments) {
      connect(whole.last, fragment.first)
      if (whole.empty) whole.first.push(...fragment.first)
      whole.last = fragment.empty ? [...whole.last, ...fragment.last] : [...fragment.last]
      whole.empty &&= fragment.empty
    }
    return whole
  }

  function build(phrase: Phrase, marked: boolean): Fragment {
    switch (phrase.type) {
      case 'word':
        return position(vocabulary.classOf(phrase.test), -1, false, marked)
      case 'gap': {
        const refuses = phrase.not ? vocabulary.classOf(phrase.not) : -1
        const words = Array.from({length: phrase.max}, () => position(anyWord, refuses, true, marked))
        // Entered at any word, so that each number of words up to the most fits.
        for (const [index, word] of words.entries()) if (index > 0) connect(words[index - 1]!.last, word.first)
        return {empty: true, first: words.flatMap((word) => word.first), last: words.at(-1)!.last}
      }
      case 'optional':
        return {...build(phrase.item, marked), empty: true}
      case 'mark':
        return build(phrase.item, true)
      case 'choice': {
        const options = phrase.options.map((option) => build(option, marked))
        return {
          empty: options.some((option) => option.empty),
          first: options.flatMap((option) => option.first),
          last: options.flatMap((option) => option.last)
        }
      }
      case 'edge':
        return {empty: true, first: [], last: []}
      case 'sequence':
        return sequence(phrase.items, marked)
    }
  }

  function sequence(items: readonly Phrase[], marked: boolean): Fragment {
    const fragments: Fragment[] = []
    let before: Edge[] = []
    for (const item of items) {
      if (item.type === 'edge' && item.edge === 'sentenceEnd') {
        for (const at of fragments.at(-1)?.last ?? []) automaton.edges[at]!.push('sentenceEnd')
      } else if (item.type === 'edge') before.push(item.edge)
      else {
        const fragment = build(item, marked)
        for (const at of fragment.first) automaton.edges[at]!.push(...before)
        before = []
        fragments.push(fragment)
      }
    }
    return inTurn(fragments)
  }

  const marks = hasMark(tree)
  const whole = build(tree, !marks)
  if (whole.empty) throw new PhraseError('a phrase needs at least one word that must be there,', source, 0)
  for (const at of whole.last) automaton.ends[at] = owner
  for (const at of whole.first) {
    const list = automaton.begin.get(automaton.takes[at]!)
    if (list) list.push(at)
    else automaton.begin.set(automaton.takes[at]!, [at])
  }
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
  readonly morphology: Morphology
  readonly #trees = new Map<string, Phrase>()

  constructor(morphology: Morphology) {
    this.morphology = morphology
  }

  resolve(phrase: Phrase): Phrase {
    switch (phrase.type) {
      case 'word':
        return this.#word(phrase)
      case 'gap':
        return phrase.not ? {...phrase, not: this.#test(phrase.not)} : phrase
      case 'sequence':
        return {type: 'sequence', items: phrase.items.map((item) => this.resolve(item))}
      case 'choice':
        return {type: 'choice', options: phrase.options.map((option) => this.resolve(option))}
      case 'optional':
      case 'mark':
        return {type: phrase.type, item: this.resolve(phrase.item)}
      case 'edge':
        return phrase
    }
  }

  #word(phrase: Phrase & {type: 'word'}): Phrase {
    const {test} = phrase
    if (test.kind === 'set') return this.#set(test.name) ?? phrase
    if (test.kind !== 'oneOf' || !test.tests.some((one) => one.kind === 'set')) return phrase
    return mergeWords(test.tests.map((one): Phrase => this.#word({type: 'word', test: one})))
  }

  #test(test: WordTest): WordTest {
    const resolved = this.#word({type: 'word', test})
    return resolved.type === 'word' ? resolved.test : test
  }

  /** The set's tree; a name that the language does not list is a kind of word, such as `@date`. */
  #set(name: string): Phrase | undefined {
    const source = this.morphology.sets[name]
    if (source === undefined) return undefined
    let tree = this.#trees.get(name)
    if (!tree) {
      tree = this.resolve(parsePhrase(source, (form) => this.morphology.split(form)))
      this.#trees.set(name, tree)
    }
    return tree
  }
}

function mergeWords(options: Phrase[]): Phrase {
  const tests: WordTest[] = []
  const longer: Phrase[] = []
  for (const option of options) {
    if (option.type !== 'word') longer.push(option)
    else if (option.test.kind === 'oneOf') tests.push(...option.test.tests)
    else tests.push(option.test)
  }
  const word: Phrase = {type: 'word', test: {kind: 'oneOf', tests}}
  return longer.length === 0 ? word : {type: 'choice', options: [word, ...longer]}
}
