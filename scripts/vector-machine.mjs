// A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008, “A dual
// coordinate descent method for large-scale linear SVM”, algorithm 1), in an order that is always the same.

/** Steele and Vigna’s SplitMix, 32 bits: only to shuffle. */
function shuffler(seed) {
  let state = seed
  return (list) => {
    for (let at = list.length - 1; at > 0; at--) {
      state = (state + 0x9e3779b9) | 0
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
      const other = ((mixed ^ (mixed >>> 15)) >>> 0) % (at + 1)
      ;[list[at], list[other]] = [list[other], list[at]]
    }
  }
}

/**
 * @param rows for each example `{at: Int32Array, values: Float32Array}`, its features and how much there is of each
 * @param yes for each whether it is one
 * @param costs for each what a mistake costs
 * @param size how many features there are
 * @param rounds how many times it looks at all examples
 * @returns the weights, the last of them the bias
 */
export function learn(rows, yes, costs, size, rounds) {
  const weights = new Float64Array(size + 1)
  const alphas = new Float64Array(rows.length)
  const squares = rows.map(({values}) => values.reduce((sum, value) => sum + value * value, 1))
  const order = rows.map((_, index) => index)
  const shuffle = shuffler(1)
  for (let round = 0; round < rounds; round++) {
    shuffle(order)
    for (const index of order) {
      const {at, values} = rows[index]
      const sign = yes[index] ? 1 : -1
      const slack = 1 / (2 * costs[index])
      let score = weights[size]
      for (let nth = 0; nth < at.length; nth++) score += weights[at[nth]] * values[nth]
      const gradient = sign * score - 1 + slack * alphas[index]
      const alpha = Math.max(0, alphas[index] - gradient / (squares[index] + slack))
      const step = sign * (alpha - alphas[index])
      if (step === 0) continue
      alphas[index] = alpha
      weights[size] += step
      for (let nth = 0; nth < at.length; nth++) weights[at[nth]] += step * values[nth]
    }
  }
  return weights
}
