/**
 * A sorted list of keys, each with some numbers. The keys stand in one text and are looked up by halving, so that a
 * table that comes from a file is ready as it is: no map has to be filled before the first word can be looked up.
 */
export interface Table {
  /** All keys in order, one right after another. */
  text: string
  /** Where each key ends in the text. */
  ends: Uint32Array
  /** The lengths that keys have, each once. */
  lengths: readonly number[]
  /** Where each key’s numbers begin in `values`; one more at the end. */
  starts: Uint32Array
  values: Uint16Array
}

const none = new Uint16Array(0)

/** The key at an index. */
export function keyAt({text, ends}: Table, index: number): string {
  return text.slice(index === 0 ? 0 : ends[index - 1], ends[index])
}

/**
 * The numbers of a key.
 *
 * @param table where to look
 * @param key what to look for
 * @returns its numbers, none where it is not there
 */
export function valuesOf(table: Table, key: string): Uint16Array {
  let low = 0
  let high = table.ends.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = keyAt(table, middle)
    if (found === key) return table.values.subarray(table.starts[middle]!, table.starts[middle + 1]!)
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return none
}

/** Makes a table of keys with their numbers. */
export function tableOf(entries: ReadonlyMap<string, readonly number[]>): Table {
  const keys = [...entries.keys()].sort()
  const ends = new Uint32Array(keys.length)
  const starts = new Uint32Array(keys.length + 1)
  const values: number[] = []
  let end = 0
  for (const [index, key] of keys.entries()) {
    end += key.length
    ends[index] = end
    values.push(...new Set(entries.get(key)))
    starts[index + 1] = values.length
  }
  const lengths = [...new Set(keys.map((key) => key.length))]
  return {text: keys.join(''), ends, lengths, starts, values: Uint16Array.from(values)}
}

/** Lists of numbers one after another: list `n` stands in `values` from `starts[n]` to `starts[n + 1]`. */
export interface Lists {
  starts: Uint32Array
  values: Uint16Array
}

/** Puts lists one after another. */
export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1)
  for (const [index, list] of lists.entries()) starts[index + 1] = starts[index]! + list.length
  return {starts, values: Uint16Array.from(lists.flat())}
}
