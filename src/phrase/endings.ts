import {type Numbers, numbersOf} from './lists.ts'

/**
 * Endings as a table: what may follow the stem of a noun or a verb is read letter by letter, from state to state.
 * State 0 is where no ending goes on. `kernel/endings.ts` reads it.
 */
export interface Endings {
  /** For each grammar, the state before the first letter. */
  begin: Numbers
  /** Of each state, for each letter from a to z, the state after it. */
  next: Numbers
  /** Of each state, 1 where an ending may end there. */
  ends: Numbers
}

/** How many letters there are. */
const alphabet = 26
const firstLetter = 'a'.charCodeAt(0)

/** A part of a grammar. */
type Part =
  | {type: 'letters'; letters: string}
  | {type: 'sequence' | 'choice'; parts: readonly Part[]}
  | {type: 'repeated'; part: Part; least: number; most: number}

/**
 * Makes a table of grammars.
 *
 * @param grammars each a regular expression of small letters from a to z, `(?:…)`, `|`, `[…]`, `?` and `{n,m}`
 * @throws SyntaxError where a grammar has something else
 */
export function endingsOf(grammars: readonly string[]): Endings {
  const begin: number[] = []
  const next: number[] = Array.from({length: alphabet}, () => 0)
  const ends = [0]
  for (const grammar of grammars) {
    const {first, empty, letters, follow, last} = new Positions(new Reader(grammar).read())
    // Each set of positions that may have been read last is a state (Rabin and Scott 1959); -1 is the beginning.
    const states = new Map<string, number>()
    const sets: number[][] = []
    const stateOf = (set: number[]): number => {
      const key = set.join()
      let state = states.get(key)
      if (state === undefined) {
        state = ends.length
        states.set(key, state)
        sets.push(set)
        ends.push(set.some((at) => (at < 0 ? empty : last.has(at))) ? 1 : 0)
        next.push(...Array.from({length: alphabet}, () => 0))
      }
      return state
    }
    begin.push(stateOf([-1]))
    for (let index = 0; index < sets.length; index++) {
      const reachable = sets[index]!.flatMap((at) => (at < 0 ? first : follow[at]!))
      const row = alphabet * states.get(sets[index]!.join())!
      for (let letter = 0; letter < alphabet; letter++) {
        const taken = reachable.filter((at) => letters[at]!.includes(String.fromCharCode(firstLetter + letter)))
        if (taken.length > 0) next[row + letter] = stateOf([...new Set(taken)].sort((a, b) => a - b))
      }
    }
  }
  return {begin: numbersOf(begin), next: numbersOf(next), ends: numbersOf(ends)}
}

/** What a part of a grammar looks like from outside. */
interface Fragment {
  empty: boolean
  first: readonly number[]
  last: readonly number[]
}

/** The letters of a grammar as positions, each with those that may follow it (Glushkov 1961). */
class Positions {
  readonly letters: string[] = []
  readonly follow: number[][] = []
  readonly empty: boolean
  readonly first: readonly number[]
  readonly last: ReadonlySet<number>

  constructor(part: Part) {
    const {empty, first, last} = this.#build(part)
    this.empty = empty
    this.first = first
    this.last = new Set(last)
  }

  #build(part: Part): Fragment {
    switch (part.type) {
      case 'letters': {
        const at = this.letters.push(part.letters) - 1
        this.follow.push([])
        return {empty: false, first: [at], last: [at]}
      }
      case 'choice': {
        const options = part.parts.map((option) => this.#build(option))
        return {
          empty: options.some(({empty}) => empty),
          first: options.flatMap(({first}) => first),
          last: options.flatMap(({last}) => last)
        }
      }
      case 'sequence':
        return this.#join(part.parts.map((item) => this.#build(item)))
      case 'repeated':
        return this.#join(
          Array.from({length: part.most}, (_, index) => {
            const once = this.#build(part.part)
            return index < part.least ? once : {...once, empty: true}
          })
        )
    }
  }

  #join(items: readonly Fragment[]): Fragment {
    let whole: Fragment = {empty: true, first: [], last: []}
    for (const item of items) {
      for (const at of whole.last) this.follow[at]!.push(...item.first)
      whole = {
        empty: whole.empty && item.empty,
        first: whole.empty ? [...whole.first, ...item.first] : whole.first,
        last: item.empty ? [...whole.last, ...item.last] : item.last
      }
    }
    return whole
  }
}

class Reader {
  readonly #grammar: string
  #at = 0

  constructor(grammar: string) {
    this.#grammar = grammar
  }

  read(): Part {
    const part = this.#choice()
    if (this.#at < this.#grammar.length) this.#fail()
    return part
  }

  #choice(): Part {
    const parts = [this.#sequence()]
    while (this.#take('|')) parts.push(this.#sequence())
    return {type: 'choice', parts}
  }

  #sequence(): Part {
    const parts: Part[] = []
    while (this.#at < this.#grammar.length && !'|)'.includes(this.#grammar[this.#at]!)) parts.push(this.#repeated())
    return {type: 'sequence', parts}
  }

  #repeated(): Part {
    const part = this.#single()
    if (this.#take('?')) return {type: 'repeated', part, least: 0, most: 1}
    const [braces, least, most] = /^\{(\d+),(\d+)\}/.exec(this.#grammar.slice(this.#at)) ?? []
    if (!braces) return part
    this.#at += braces.length
    return {type: 'repeated', part, least: Number(least), most: Number(most)}
  }

  #single(): Part {
    if (this.#take('(?:')) {
      const part = this.#choice()
      if (!this.#take(')')) this.#fail()
      return part
    }
    const [text = this.#fail(), letters = text] = /^(?:[a-z]|\[([a-z]+)\])/.exec(this.#grammar.slice(this.#at)) ?? []
    this.#at += text.length
    return {type: 'letters', letters}
  }

  #take(sign: string): boolean {
    if (!this.#grammar.startsWith(sign, this.#at)) return false
    this.#at += sign.length
    return true
  }

  #fail(): never {
    throw new SyntaxError(`an ending cannot be read from “${this.#grammar.slice(this.#at)}” on`)
  }
}
