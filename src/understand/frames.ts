import type {Act, ActName} from './acts.ts'
import type {Sentence} from './reply.ts'

/** The frames that tell of a fault where they are told as facts. */
const tellings: readonly ActName[] = ['contrast', 'harm', 'silence', 'failure', 'moneyTrouble', 'demand']
/** These go by single words, and so count for less. */
const troubles: ReadonlySet<ActName> = new Set<ActName>([...tellings, 'trouble', 'grievance'])
/** What tells of something else. */
const others: ReadonlySet<ActName> = new Set<ActName>([
  'supposed',
  'howTo',
  'serviceRequest',
  'elsewhere',
  'praise',
  'ownSlip',
  'spared',
  'inquiry'
])

/** A frame counts this often at most. */
const most = 2
/** Who says in so many words that nobody is to blame is believed. */
const spares = 3
const [much, veryMuch] = [2, 4]

/** How a frame is meant: told as a fact, asked, wished or supposed, or told of somebody else’s doing. */
type Standing = 'told' | 'asked' | 'wanted' | 'own'

const first = (sentence: Sentence, ...names: readonly ActName[]) =>
  sentence.acts.reduce(
    (least, act) => (names.includes(act.name) ? Math.min(least, act.start) : least),
    Number.POSITIVE_INFINITY
  )

/** The words before a question or a wish stand as told: “you sent me a chipped vase, can I swap it?” */
function standings(sentence: Sentence): {whole: Standing; of: (act: Act) => Standing} {
  const asked = first(sentence, 'howTo')
  const wanted = first(sentence, 'serviceRequest', 'supposed')
  const isAsked = sentence.terminal === '?'
  if (Number.isFinite(first(sentence, 'ownSlip', 'elsewhere'))) return {whole: 'own', of: () => 'own'}
  if (isAsked && !Number.isFinite(asked)) return {whole: 'asked', of: () => 'asked'}
  return {
    whole: isAsked || Number.isFinite(asked) ? 'asked' : Number.isFinite(wanted) ? 'wanted' : 'told',
    of: ({start}) => (start >= asked ? 'asked' : start >= wanted ? 'wanted' : 'told')
  }
}

/**
 * Which frames a customer’s message uses, and how they are meant.
 *
 * @param sentences its sentences, without address and name
 * @returns how much there is of each: `@harm told`, `@harm asked`, `@praise` …
 */
export function frames(sentences: readonly Sentence[]): Map<string, number> {
  const found = new Map<string, number>()
  const add = (name: string, value = 1) => found.set(`@${name}`, Math.min(most, (found.get(`@${name}`) ?? 0) + value))
  let toldCount = 0
  let otherCount = 0
  let isAsked = false
  for (const sentence of sentences) {
    const {whole, of} = standings(sentence)
    isAsked ||= sentence.terminal === '?'
    add(`is ${whole}`, 1 / sentences.length)
    const seen = new Set<string>()
    for (const act of sentence.acts) {
      const standing = troubles.has(act.name) ? of(act) : ''
      const name = standing ? `${act.name} ${standing}` : act.name
      if (seen.has(name) || !(standing || others.has(act.name))) continue
      seen.add(name)
      add(name)
      if (standing === 'told' && tellings.includes(act.name)) toldCount++
      if (!standing && act.name !== 'inquiry') otherCount++
    }
  }
  if (found.has('@spared')) found.set('@spared', spares)
  if (toldCount === 0) add(otherCount > 0 ? 'nothing told, but others' : 'nothing told')
  if (toldCount >= much) add('much told')
  if (toldCount >= veryMuch) add('very much told')
  if (toldCount > 0 && otherCount === 0) add('only told')
  // Who writes without a wish, a question or praise mostly complains.
  if (otherCount === 0 && !isAsked) add('no wish')
  return found
}

/**
 * What a reply does, as a sign of what it answers: who owns up, or mends something, knows of a fault.
 *
 * @param sentences the reply’s sentences
 * @returns how much there is of each act: `@reply done`, `@reply refusal` …; and `@reply`
 */
export function replyFrames(sentences: readonly Sentence[]): Map<string, number> {
  const found = new Map([['@reply', 1]])
  for (const {part, acts} of sentences)
    if (part !== 'signature')
      for (const {name} of acts) found.set(`@reply ${name}`, Math.min(most, (found.get(`@reply ${name}`) ?? 0) + 1))
  return found
}
