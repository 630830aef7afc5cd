// Logistic regression with L2, full gradient descent with momentum from zero: the same texts give the same weights.
const momentum = 0.9
export const isNamed = (feature) => feature.startsWith('@')

/**
 * Learns which features speak for a yes. Features that begin with @ are few and stand for much: words fill in.
 *
 * @param examples `{features: Map, yes, weight?}`; a weight counts an example as that many
 * @param options `penalties` on words and on named features, `steps`, `rate`, `fewest` examples that a feature needs, `most` weights kept
 * @returns the bias on the first line, then each feature with its weight: what `readModel` reads
 */
export function learn(examples, {penalties, steps, rate, fewest, most}) {
  const counts = new Map()
  for (const {features} of examples)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const index = new Map()
  const rarity = []
  const penalty = []
  for (const [feature, count] of counts)
    if (count >= fewest) {
      rarity.push(isNamed(feature) ? 1 : Math.log((1 + examples.length) / (1 + count)) + 1)
      penalty.push(isNamed(feature) ? penalties.named : penalties.word)
      index.set(feature, index.size)
    }
  const data = examples.map(({features, yes, weight = 1}) => {
    const known = [...features].filter(([feature]) => index.has(feature))
    const at = known.map(([feature]) => index.get(feature))
    return {at, values: known.map(([, value], nth) => value * rarity[at[nth]]), yes: yes ? 1 : 0, weight}
  })
  const weights = new Float64Array(index.size)
  const speed = new Float64Array(index.size)
  let bias = 0
  let biasSpeed = 0
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight, feature) => penalty[feature] * weight)
    let biasGradient = 0
    for (const {at, values: amounts, yes, weight} of data) {
      let score = bias
      for (let nth = 0; nth < at.length; nth++) score += weights[at[nth]] * amounts[nth]
      const error = (1 / (1 + Math.exp(-score)) - yes) * weight
      for (let nth = 0; nth < at.length; nth++) gradient[at[nth]] += error * amounts[nth]
      biasGradient += error
    }
    for (let feature = 0; feature < weights.length; feature++) {
      speed[feature] = momentum * speed[feature] - (rate * gradient[feature]) / data.length
      weights[feature] += speed[feature]
    }
    biasSpeed = momentum * biasSpeed - (rate * biasGradient) / data.length
    bias += biasSpeed
  }
  const named = [...index].map(([feature, at]) => [feature, Math.round(weights[at] * rarity[at] * 100)])
  named.sort((a, b) => isNamed(b[0]) - isNamed(a[0]) || Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
  const kept = named.filter(([, weight]) => weight !== 0).slice(0, most)
  return [bias.toFixed(3), ...kept.map(([feature, weight]) => `${feature}\t${weight}`)].join('\n')
}

/** The module that holds a model. */
export function weightsModule(written, understanding) {
  const quoted = written.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\t', '\\t')
  return `// biome-ignore format: one long text\n/** Made by \`npm run train\`: see src/understand/${understanding}. */\nexport const weights = '${quoted}'\n`
}
