/** The one in the middle; of an even number, the mean of the two there; of none, `undefined`. */
export function median(numbers) {
  if (numbers.length === 0) return undefined
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half) - 1]) / 2
}

/** How many times as long one thing took as another in each round that both were in: the two saw the same machine. */
export const ratios = (one, other) =>
  one.times.flatMap((ms, round) => (ms && other.times[round] ? [ms / other.times[round]] : []))

/**
 * How many times as long one thing took as another: the median of the ratios by round; where they share no round, the ratio of
 * their medians; where one of them has no time, `undefined`.
 */
export function ratio(one, other) {
  if (!one || !other || one.failed || other.failed) return undefined
  const shared = ratios(one, other)
  return shared.length > 0 ? median(shared) : one.ms / other.ms
}
