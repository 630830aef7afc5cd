import {type Lists, listsOf, type Numbers, numbersOf} from './lists.ts'

/**
 * Keys, each with some numbers, as a tree of letters in flat arrays: one that comes from a file is ready as it is, no
 * string is cut to look one up, and one walk along a word meets all keys that the word begins with. Node 0 is the root;
 * the children of a node stand side by side, by their letters. `kernel/words.ts` walks along them.
 */
export interface Trie {
  /** The UTF-16 code unit that leads to each node. */
  letters: Numbers
  /** The first child of each node; the children end where those of the next node begin. */
  first: Numbers
  /** The numbers of the key that ends at each node, or none. */
  numbers: Lists
}

/** Makes a tree of keys with their numbers. A key has at least one letter. */
export function trieOf(entries: ReadonlyMap<string, readonly number[]>): Trie {
  const keys = [...entries.keys()].sort()
  const letters = [0]
  const first: number[] = []
  const numbers: (readonly number[])[] = []
  // Breadth first, so that siblings stand side by side. A node is the keys from `from` to `to`, which share `length` letters.
  const nodes = [{from: 0, to: keys.length, length: 0}]
  for (const {from, to, length} of nodes) {
    const hasKey = from < to && keys[from]!.length === length
    numbers.push(hasKey && length > 0 ? [...new Set(entries.get(keys[from]!))] : [])
    first.push(nodes.length)
    for (let at = hasKey ? from + 1 : from; at < to; ) {
      const letter = keys[at]!.charCodeAt(length)
      let end = at + 1
      while (end < to && keys[end]!.charCodeAt(length) === letter) end++
      letters.push(letter)
      nodes.push({from: at, to: end, length: length + 1})
      at = end
    }
  }
  first.push(nodes.length)
  return {letters: numbersOf(letters), first: numbersOf(first), numbers: listsOf(numbers)}
}
