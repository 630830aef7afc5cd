import type {LanguageCode} from '../language/index.ts'
import {frames, replyFrames} from './frames.ts'
import type {Message} from './reply.ts'

/**
 * Whether a customer’s message tells that something went wrong, by its frames and its words, and by what the reply does
 * about it (logistic regression). Customers tell of trouble in more ways than a list of phrases holds: “I ordered blue, a
 * green one came”. The weights are learnt from the project’s own labelled messages by `scripts/train-fault.mjs`. A feature
 * is a frame, a word, a stem, two stems in a row or an act of the reply, so that the model can say what weighed most.
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

/** So short a line at the top or the end is an address or a name; parts are those of letters, and customers also chat. */
const longestFrame = 4

/**
 * The features of a message.
 *
 * @param message a customer’s message
 * @param reply what was answered, where it is known
 * @returns how much there is of each: a frame (`@harm told`), `=word`, `stem`, `stem stem`, `~part of a word`, an act of the
 *   reply (`@reply done`)
 */
export function faultFeatures(message: Message, reply?: Message): Map<string, number> {
  const words = new Set<string>()
  const parts = new Set<string>()
  const {stem, partsOf} = message.language
  const sentences = message.sentences.filter(
    (sentence) =>
      (sentence.part !== 'signature' && sentence.part !== 'greeting') || sentence.words.length > longestFrame
  )
  for (const sentence of sentences) {
    let before = '^'
    for (const {form, kinds} of sentence.words) {
      const word = kinds.includes('number') ? '#' : form
      const bare = stem(word)
      words.add(`=${word}`)
      words.add(bare)
      words.add(`${before} ${bare}`)
      before = bare
      for (const part of partsOf(word)) parts.add(`~${part}`)
    }
    words.add(`${before} ${sentence.terminal || '.'}`)
  }
  const features = frames(sentences)
  if (reply) for (const [name, value] of replyFrames(reply.sentences)) features.set(name, value)
  // A long message has more words than a short one, and they weigh as much.
  for (const kind of [words, parts]) {
    const share = 1 / Math.sqrt(Math.max(1, kind.size))
    for (const word of kind) features.set(word, share)
  }
  return features
}

/**
 * Judges a message by a model.
 *
 * @param model the model of its language
 * @param message the customer’s message
 * @param reply what was answered, where it is known
 */
export function judgeFault(model: FaultModel, message: Message, reply?: Message): FaultVerdict {
  const weighed: [feature: string, weight: number][] = []
  let score = model.bias
  for (const [feature, value] of faultFeatures(message, reply)) {
    const weight = (model.weights.get(feature) ?? 0) * value
    score += weight
    if (weight !== 0) weighed.push([feature, weight])
  }
  weighed.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  return {score, because: weighed.slice(0, namedFeatures).map(([feature]) => feature)}
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
    const {weights} =
      code === 'en' ? await import('../language/en/fault-weights.ts') : await import('../language/fi/fault-weights.ts')
    model = readFaultModel(weights)
    models.set(code, model)
  }
  return model
}
