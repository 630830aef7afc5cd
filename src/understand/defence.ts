import type {LanguageCode} from '../language/index.ts'
import type {ActName} from './acts.ts'
import {isContrite, isWhole, ownsUp} from './blame.ts'
import {does, type Reply, type Sentence} from './reply.ts'
import {type Model, readModel, type Verdict, weigh} from './weights.ts'
import {wordFeatures} from './word-features.ts'

/** What a sentence does says much of whether it defends. */
const telling: ReadonlySet<ActName> = new Set<ActName>([
  ...(['done', 'promise', 'apology', 'ownership', 'ourSlip', 'refusal', 'alternative', 'request', 'offer'] as const),
  ...(['thanks', 'presumedThanks', 'referral', 'handover', 'pending', 'customerFirst', 'trouble', 'failure'] as const),
  ...(['pity', 'tellsReason', 'harm', 'silence', 'past'] as const)
])
const besides = ['done', 'promise', 'apology', 'ownership', 'refusal', 'alternative', 'request'] as const

/** Signatures of nobody. */
const nobody =
  /^(?:team|services?|support|desk|relations|department|care|claims|returns|customer|asiakaspalvelu|tiimi|palvelu|asiakastuki|tuki|osasto)$/
/** Somebody speaks of themselves. */
const somebody = /^(?:i|minä|en|olen|tein|korjasin|lähetin|palautin|siirsin)$/

const [few, curt, tiny] = [2, 5, 6]

/** What the letter around a sentence is like: whoever has acted, or speaks as somebody, explains rather than defends. */
function letterTraits(reply: Reply): string[] {
  const body = reply.sentences.filter(({part}) => part === 'body')
  const count = (is: (sentence: Sentence) => boolean) => body.filter(is).length
  const has = (name: ActName) => body.some((sentence) => does(sentence, name))
  const done = count((sentence) => does(sentence, 'done'))
  const selves = count(({words}) => words.some(({form}) => somebody.test(form)))
  const times = body.reduce((sum, sentence) => sum + sentence.times.length, 0)
  const contrite = isContrite(reply)
  const {fault, open} = reply.situation
  const traits: [trait: string, is: boolean][] = [
    ['contrite', contrite],
    ['done', done > 0],
    ['much done', done >= few],
    ['promise', has('promise')],
    ['alternative', has('alternative')],
    ['refusal', has('refusal')],
    ['apology', has('apology')],
    ['fault', fault],
    ['no fault', !fault],
    ['open', open],
    ['customer unknown', !reply.customer],
    ['somebody', selves >= few],
    ['nobody', selves === 0],
    ['times', times >= few],
    ['no time', times === 0],
    ['idle', fault && reply.customer !== undefined && done === 0 && !contrite && !has('promise')],
    ['bare no', done === 0 && !contrite && has('refusal')],
    ['curt', body.length < curt],
    ['signed by nobody', reply.sentences.some(isNobody)]
  ]
  return traits.filter(([, is]) => is).map(([trait]) => trait)
}

const isNobody = ({part, words}: Sentence) => part === 'signature' && words.some(({form}) => nobody.test(form))

/** Whether the excuse phrases know the sentence: surely, as any cause, or not. */
function knownAs({matches}: Sentence): string {
  if (matches.has('excuse')) return 'excuse'
  return [...matches.keys()].some((owner) => owner.startsWith('excuse\t')) ? 'cause' : 'unknown'
}

function featuresOf(reply: Reply, sentence: Sentence, traits: readonly string[]): Map<string, number> {
  const features = wordFeatures([sentence], reply.language)
  const add = (name: string) => features.set(`@${name}`, 1)
  const known = knownAs(sentence)
  add(known)
  for (const {name} of sentence.acts) if (telling.has(name)) add(`does ${name}`)
  if (isWhole(reply)) for (const trait of ['letter', ...traits]) add(`${trait}, ${known}`)
  else add(`snippet, ${known}`)
  if (sentence.part !== 'body') add(sentence.part)
  if (sentence.terminal === '!') add('exclaims')
  if (sentence.words.length < tiny) add('tiny')
  for (const [place, beside] of [
    ['before', reply.sentences[sentence.index - 1]] as const,
    ['after', reply.sentences[sentence.index + 1]] as const
  ])
    if (beside?.part === 'body')
      for (const name of besides)
        if (name === 'ownership' ? ownsUp(beside) : does(beside, name)) add(`${place} ${name}`)
  return features
}

const shortest = 4

/** Questions, addresses and links defend nothing. */
const canDefend = ({part, terminal, words}: Sentence) =>
  part !== 'signature' &&
  part !== 'greeting' &&
  terminal !== '?' &&
  words.length >= shortest &&
  !words.some(({kinds}) => kinds.includes('url') || kinds.includes('email'))

/**
 * The sentences of a reply that may put forward a defence, with their features.
 *
 * @param reply the reply
 * @returns by the sentence’s number: `=word`, `stem`, `stem stem`, and `@trait` for what it does and where it stands
 */
export function defenceFeatures(reply: Reply): Map<number, ReadonlyMap<string, number>> {
  const traits = letterTraits(reply)
  return new Map(
    reply.sentences.filter(canDefend).map((sentence) => [sentence.index, featuresOf(reply, sentence, traits)])
  )
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

const models = new Map<LanguageCode, Model>()

async function defenceModel(code: LanguageCode): Promise<Model> {
  let model = models.get(code)
  if (!model) {
    const {weights} =
      code === 'en'
        ? await import('../language/en/defence-weights.ts')
        : await import('../language/fi/defence-weights.ts')
    model = readModel(weights)
    models.set(code, model)
  }
  return model
}

/**
 * How much each sentence of a reply sounds like a defence. One and the same cause explains in a letter that owns the
 * fault or has mended it, and excuses in one that does neither: no list of phrases can tell. The weights are learnt by
 * `scripts/train-defence.mjs`.
 *
 * @param reply the reply
 * @returns by the sentence’s number; nothing for a reply that needs no defence
 */
export async function defencesOf(reply: Reply): Promise<ReadonlyMap<number, Verdict>> {
  const verdicts = new Map<number, Verdict>()
  if (!mayDefend(reply)) return verdicts
  const model = await defenceModel(reply.language.code)
  for (const [index, features] of defenceFeatures(reply)) verdicts.set(index, weigh(model, features))
  return verdicts
}
