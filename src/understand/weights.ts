/**
 * Weights that were learnt from the project’s own labelled texts (logistic regression). A feature is something that a
 * reader can point at, such as a word, a stem or an act, so that a verdict can say what weighed most.
 */
export interface Model {
  bias: number
  /** What each feature adds where it is there. */
  weights: ReadonlyMap<string, number>
}

/** A verdict, and why. */
export interface Verdict {
  /** Above zero: rather yes. */
  score: number
  /** The features that weighed most, the heaviest first. */
  because: readonly string[]
}

/** How many features a verdict names. */
const namedFeatures = 5

/**
 * Judges something by a model.
 *
 * @param model the model
 * @param features how much there is of each feature
 */
export function weigh(model: Model, features: ReadonlyMap<string, number>): Verdict {
  const weighed: [feature: string, weight: number][] = []
  let score = model.bias
  for (const [feature, value] of features) {
    const weight = (model.weights.get(feature) ?? 0) * value
    score += weight
    if (weight !== 0) weighed.push([feature, weight])
  }
  weighed.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  return {score, because: weighed.slice(0, namedFeatures).map(([feature]) => feature)}
}

/**
 * Reads a model as the training wrote it.
 *
 * @param written the bias on the first line, then a feature, a tab and a hundred times its weight on each
 */
export function readModel(written: string): Model {
  const [bias = '0', ...lines] = written.split('\n')
  const weights = new Map<string, number>()
  for (const line of lines) {
    const tab = line.indexOf('\t')
    if (tab > 0) weights.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 100)
  }
  return {bias: Number(bias), weights}
}
