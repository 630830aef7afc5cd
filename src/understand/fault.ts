import type {LanguageCode} from '../language/index.ts'
import {frames, replyFrames} from './frames.ts'
import type {Message} from './reply.ts'
import {type Model, readModel, type Verdict, weigh} from './weights.ts'
import {wordFeatures} from './word-features.ts'

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
  const sentences = message.sentences.filter(
    (sentence) =>
      (sentence.part !== 'signature' && sentence.part !== 'greeting') || sentence.words.length > longestFrame
  )
  return new Map([
    ...frames(sentences),
    ...(reply ? replyFrames(reply.sentences) : []),
    ...wordFeatures(sentences, message.language)
  ])
}

/**
 * Judges by a model whether a customer’s message tells that something went wrong, by its frames and its words, and by what
 * the reply does about it. Customers tell of trouble in more ways than a list of phrases holds: “I ordered blue, a green one
 * came”. The weights are learnt by `scripts/train-fault.mjs`.
 *
 * @param model the model of its language
 * @param message the customer’s message
 * @param reply what was answered, where it is known
 */
export function judgeFault(model: Model, message: Message, reply?: Message): Verdict {
  return weigh(model, faultFeatures(message, reply))
}

const models = new Map<LanguageCode, Model>()

/**
 * The model of a language, loaded on first use: a reply without its customer’s message needs none.
 *
 * @param code the language
 */
export async function faultModel(code: LanguageCode): Promise<Model> {
  let model = models.get(code)
  if (!model) {
    const {weights} =
      code === 'en' ? await import('../language/en/fault-weights.ts') : await import('../language/fi/fault-weights.ts')
    model = readModel(weights)
    models.set(code, model)
  }
  return model
}
