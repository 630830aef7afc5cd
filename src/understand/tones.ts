import {fromBase64} from '../bytes.ts'
import type {LanguageCode} from '../language/index.ts'
import {lazy} from '../lazy.ts'
import type {ActName} from './acts.ts'
import {isContrite, isWhole} from './blame.ts'
import {letterTraits} from './letter-traits.ts'
import {does, type Reply, type Sentence} from './reply.ts'
import {addTraits, type Tone, tones, traitFeature} from './tone-features.ts'
import {type Added, ToneModel} from './tone-model.ts'

/** How much a sentence sounds like something, and by which of its words. */
export interface ToneVerdict {
  /** Above zero: rather yes. */
  score(tone: Tone): number
  /** What each word adds to a tone’s score. */
  shares(tone: Tone): Float64Array
}

/** How the sentences of a reply sound. */
export interface Tones {
  /** @returns nothing for a sentence that can have no tone */
  of(sentence: Sentence): ToneVerdict | undefined
}

/** Where no rule asks. */
export const noTones: Tones = {of: () => undefined}

const shortest = 3

/** Whether a sentence can have a tone: it is said to the customer, and is more than a line of an address. */
export const canHaveTone = ({part, words}: Sentence): boolean =>
  part !== 'signature' && part !== 'greeting' && words.length >= shortest

/**
 * What tells of the letter in each of its sentences.
 *
 * @param reply the reply
 * @returns the numbers of its traits
 */
export function letterFeatures(reply: Reply): number[] {
  const traits = isWhole(reply) ? ['letter', ...letterTraits(reply)] : ['snippet']
  return traits.map((trait) => traitFeature(`letter ${trait}`))
}

/**
 * Gives the traits of a sentence and of its letter.
 *
 * @param reply the reply
 * @param sentence one of its sentences
 * @param letter what {@linkcode letterFeatures} told
 * @param add takes the number of each
 */
export function addSurroundings(
  reply: Reply,
  sentence: Sentence,
  letter: readonly number[],
  add: (feature: number) => void
): void {
  addTraits(reply, sentence, add)
  for (const feature of letter) add(feature)
}

/** Gives the weights of a language as bytes, where it has them. */
export type ToneLoader = (code: LanguageCode) => Uint8Array | undefined

let loader: ToneLoader = () => undefined
const models = new Map<LanguageCode, ToneModel>()

/**
 * Has the weights taken from somewhere: a command reads a file.
 *
 * @param load where to take them from
 */
export function loadTones(load: ToneLoader): void {
  loader = load
}

async function modelOf(code: LanguageCode): Promise<ToneModel> {
  let model = models.get(code)
  if (!model) {
    model = new ToneModel(loader(code) ?? (await writtenWeights(code)))
    models.set(code, model)
  }
  return model
}

async function writtenWeights(code: LanguageCode): Promise<Uint8Array> {
  const {weights} =
    code === 'en' ? await import('../language/en/tone-weights.ts') : await import('../language/fi/tone-weights.ts')
  return fromBase64(weights)
}

/**
 * How the sentences of a reply sound. No list of phrases holds all ways to excuse oneself or to talk down, and one and the
 * same cause explains in a letter that has mended the fault and excuses in one that has not. The weights are learnt by
 * `scripts/train-tones.mjs`. A sentence is weighed when it is first asked for: many replies are beyond suspicion.
 *
 * @param reply the reply
 */
export async function tonesOf(reply: Reply): Promise<Tones> {
  if (!reply.sentences.some(canHaveTone)) return noTones
  const model = await modelOf(reply.language.code)
  const letter = lazy(() => letterFeatures(reply))
  const verdicts = new Map<Sentence, ToneVerdict | undefined>()
  return {
    of(sentence) {
      if (!verdicts.has(sentence))
        verdicts.set(sentence, canHaveTone(sentence) ? verdictOn(sentence, reply, letter(), model) : undefined)
      return verdicts.get(sentence)
    }
  }
}

function verdictOn(sentence: Sentence, reply: Reply, letter: readonly number[], model: ToneModel): ToneVerdict {
  addAgain(reply, sentence, model)
  const traits: number[] = []
  addSurroundings(reply, sentence, letter, (feature) => traits.push(feature))
  model.addTraits(traits)
  const scores = tones.map((_, tone) => model.score(tone))
  return {
    score: (tone) => scores[tones.indexOf(tone)]!,
    shares: (tone) => sharesOf(model, reply, sentence, tones.indexOf(tone))
  }
}

/** What the words of sentences met before added. Such a sentence has the same matches, the very same map. */
const addedBy = new WeakMap<Sentence['matches'], Map<string, Added>>()

/** Adds the features of a sentence’s words alone, as they were added before where they were. */
function addAgain(reply: Reply, sentence: Sentence, model: ToneModel): void {
  const byTerminal = addedBy.get(sentence.matches) ?? new Map<string, Added>()
  addedBy.set(sentence.matches, byTerminal)
  const known = byTerminal.get(sentence.terminal)
  if (known) {
    model.restore(known)
    return
  }
  model.clear()
  model.addWords(reply, sentence)
  byTerminal.set(sentence.terminal, model.save())
}

function sharesOf(model: ToneModel, reply: Reply, sentence: Sentence, tone: number): Float64Array {
  const shares = new Float64Array(sentence.words.length)
  model.clear()
  for (const feature of model.featuresOfWords(reply, sentence)) {
    const {start, end} = feature
    const each = model.weightOf(feature, tone) / (end - start)
    for (let at = start; at < end; at++) shares[at]! += each
  }
  return shares
}

/**
 * Whether a reply may need to defend itself: a whole letter about a fault, or one that says no and does nothing else,
 * and that does not own the fault.
 *
 * @param reply the reply
 */
export function mayDefend(reply: Reply): boolean {
  if (!isWhole(reply) || isContrite(reply)) return false
  const has = (...names: readonly ActName[]) => reply.sentences.some((sentence) => does(sentence, ...names))
  return reply.situation.fault || has('apology') || (reply.situation.refusal && !has('done', 'alternative'))
}
