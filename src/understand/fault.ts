import type {LanguageCode} from '../language/index.ts'
import type {Message} from './reply.ts'

/**
 * Whether a customer’s message tells that something went wrong, by its words alone (logistic regression). Customers tell
 * of trouble in more ways than a list of phrases holds: “I ordered blue, a green one came”. The weights are learnt
 * from the project’s own labelled messages by `scripts/train-fault.mjs`; each feature is a word, a stem or two stems in
 * a row, so that the model can say what weighed most.
 */
export interface FaultModel {
  bias: number
  /** What each feature adds where it is there. */
  weights: ReadonlyMap<string, number>
}

/** A verdict, and why. */
export interface FaultVerdict {
  /** Above zero: something went wrong. */
  score: number
  /** The features that weighed most, the heaviest first. */
  because: readonly string[]
}

/** How many features a verdict names. */
const namedFeatures = 5

/**
 * The features of a message.
 *
 * @param message a customer’s message
 * @returns each once: `=word`, `stem`, `stem stem`
 */
export function faultFeatures(message: Message): Set<string> {
  const features = new Set<string>()
  const {stem} = message.language
  for (const sentence of message.sentences) {
    if (sentence.part === 'signature' || sentence.part === 'greeting') continue
    let before = '^'
    for (const {form, kinds} of sentence.words) {
      const word = kinds.includes('number') ? '#' : form
      const bare = stem(word)
      features.add(`=${word}`)
      features.add(bare)
      features.add(`${before} ${bare}`)
      before = bare
    }
    features.add(`${before} ${sentence.terminal || '.'}`)
  }
  return features
}

/**
 * Judges a message by a model.
 *
 * @param model the model of its language
 * @param message the customer’s message
 */
export function judgeFault(model: FaultModel, message: Message): FaultVerdict {
  const weighed: [feature: string, weight: number][] = []
  const features = faultFeatures(message)
  const scale = featureScale(features.size)
  let score = model.bias
  for (const feature of features) {
    const weight = model.weights.get(feature)
    if (weight === undefined) continue
    score += weight * scale
    weighed.push([feature, weight])
  }
  weighed.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  return {score, because: weighed.slice(0, namedFeatures).map(([feature]) => feature)}
}

/** A long message has more features than a short one, and weighs as much. */
export function featureScale(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count))
}

/**
 * Reads a model as the training script wrote it.
 *
 * @param written the bias on the first line, then a feature, a tab and its weight on each
 */
export function readFaultModel(written: string): FaultModel {
  const [bias = '0', ...lines] = written.split('\n')
  const weights = new Map<string, number>()
  for (const line of lines) {
    const tab = line.indexOf('\t')
    if (tab > 0) weights.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 100)
  }
  return {bias: Number(bias), weights}
}

const models = new Map<LanguageCode, FaultModel>()

/**
 * The model of a language, loaded on first use: a reply without its customer’s message needs none.
 *
 * @param code the language
 */
export async function faultModel(code: LanguageCode): Promise<FaultModel> {
  let model = models.get(code)
  if (!model) {
    const {weights} = code === 'en' ? await import('../language/en/fault-weights.ts') : await import('../language/fi/fault-weights.ts')
    model = readFaultModel(weights)
    models.set(code, model)
  }
  return model
}
