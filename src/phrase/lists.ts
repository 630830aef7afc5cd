/** Whole numbers in as few bytes as the largest of them needs. */
export type Numbers = Uint16Array | Uint32Array

/** @param numbers none below zero */
export function numbersOf(numbers: readonly number[]): Numbers {
  return numbers.some((number) => number > 0xffff) ? Uint32Array.from(numbers) : Uint16Array.from(numbers)
}

/** Lists of numbers one after another: list `n` stands in `values` from `starts[n]` to `starts[n + 1]`. */
export interface Lists {
  starts: Numbers
  values: Numbers
}

/** Puts lists one after another. */
export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = [0]
  const values: number[] = []
  for (const list of lists) {
    for (const value of list) values.push(value)
    starts.push(values.length)
  }
  return {starts: numbersOf(starts), values: numbersOf(values)}
}
