/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  start: number
  /** Behind its last character. */
  end: number
}

/**
 * The stretch that an offset stands in, by halving: a long letter has thousands of sentences and quotations, and asks for
 * each of its words.
 *
 * @param spans stretches in order, without overlaps
 * @param offset the offset
 * @returns the stretch; nothing where the offset stands between two
 */
export function spanAt<One extends Span>(spans: readonly One[], offset: number): One | undefined {
  const one = spans[firstBehind(spans, offset)]
  return one && one.start <= offset ? one : undefined
}

/** The number of the first stretch that ends behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
