import type {ActName} from './acts.ts'
import {ownsUp} from './blame.ts'
import type {Reply, Sentence} from './reply.ts'

/** The tones that a sentence can have, by the rules that speak of them. */
export const tones = ['excuse', 'belittling', 'blaming-customer', 'condescension'] as const
export type Tone = (typeof tones)[number]

/** Kinds of features, each of which weighs as much in a long sentence as in a short one; traits are few and count whole. */
export const group = {words: 0, frames: 1, parts: 2, traits: 3} as const
export const groups = 4

/** What a feature is, so that no two kinds share a number. The others are known to `kernel/tones.ts` alone. */
const kind = {frameWord: 1, ending: 2, trait: 12} as const
/** Stands in the place of a word’s letters. */
export const sign = {none: 0, number: 22, link: 23, field: 24} as const

/** Fowler, Noll and Vo’s prime and basis, 32 bits. */
const prime = 0x01000193
const basis = 0x811c9dc5 | 0

function mix(one: number, other: number): number {
  const mixed = Math.imul(one ^ other, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
}

/** Letters as a number. */
export function numberOf(text: string): number {
  let hash = basis
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash
}

/** @param word a frame word, folded */
export const frameWordFeature = (word: string): number => mix(kind.frameWord, numberOf(word))
/** @param ending an ending, folded. Those that differ by vowel harmony alone are one. */
export const endingFeature = (ending: string): number =>
  mix(
    kind.ending,
    numberOf([...ending.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('y', 'u')].reverse().join(''))
  )
/** @param trait the name of a trait, of the sentence or of its letter */
export const traitFeature = (trait: string): number => mix(kind.trait, numberOf(trait))

/** What stands for a word in the place of its letters, or {@linkcode sign}`.none`. */
export function signOf(kinds: readonly string[]): number {
  if (kinds.length === 0) return sign.none
  if (kinds.includes('number')) return sign.number
  if (kinds.includes('url') || kinds.includes('email') || kinds.includes('phone')) return sign.link
  return kinds.includes('placeholder') ? sign.field : sign.none
}

/** What a sentence beside may do that tells of this one. */
const telling: ReadonlySet<ActName> = new Set<ActName>([
  ...(['done', 'promise', 'apology', 'ownership', 'refusal', 'alternative', 'request', 'thanks'] as const),
  ...(['offer', 'pending', 'ourSlip'] as const)
])

/** The features of one kind of traits. Each is found out once: traits are few, and each sentence has dozens. */
function traits<Name>(write: (name: Name) => string): (name: Name) => number {
  const known = new Map<Name, number>()
  return (name) => {
    let feature = known.get(name)
    if (feature === undefined) {
      feature = traitFeature(write(name))
      known.set(name, feature)
    }
    return feature
  }
}

const plain = traits((name: string) => name)
const does = traits((act: ActName) => `does ${act}`)
const has = traits((owner: string) => `has ${shortOwner(owner)}`)
const length = traits((fives: number) => `length ${fives}`)
const person = traits((who: number) => `person ${who}`)
const firstPerson = traits((who: number) => `first person ${who}`)
/** One after another, as one number. */
const persons = traits((both: number) => `person ${both >> 4} ${both & 15}`)
const beside = (place: string) => ({
  does: traits((act: ActName) => `${place} ${act}`),
  has: traits((tone: Tone) => `${place} has ${tone}`)
})
const [before, after] = [beside('before'), beside('after')]

/**
 * Gives the traits of a sentence and of what stands beside it.
 *
 * @param reply the reply
 * @param sentence one of its sentences
 * @param add takes the feature of each
 */
export function addTraits(reply: Reply, sentence: Sentence, add: (feature: number) => void): void {
  const {acts, matches, words, index, terminal} = sentence
  const told: number[] = []
  const addOnce = (feature: number) => {
    if (told.includes(feature)) return
    told.push(feature)
    add(feature)
  }
  for (let at = 0; at < acts.length; at++) addOnce(does(acts[at]!.name))
  for (const owner of matches.keys()) if (!owner.endsWith('unless')) addOnce(has(owner))
  if (sentence.times.length > 0) add(plain('tells a time'))
  if (ownsUp(sentence)) add(plain('owns'))
  if (terminal === '?' || terminal === '!') add(plain(terminal))
  add(length(Math.min(6, Math.floor(words.length / 5))))
  if (sentence.listItem) add(plain('item'))
  add(plain(sentence.part))
  addPersons(reply, sentence, add)
  addBeside(reply.sentences[index - 1], before, add)
  addBeside(reply.sentences[index + 1], after, add)
}

/** Who is spoken of, and whom after whom. */
function addPersons({language}: Reply, {words}: Sentence, add: (feature: number) => void): void {
  let named = 0
  let first = 0
  let last = 0
  for (let at = 0; at < words.length; at++) {
    const who = language.personOf(words[at]!.form)
    if (who === 0) continue
    first ||= who
    if (last) add(persons((last << 4) | who))
    last = who
    named |= 1 << who
  }
  add(firstPerson(first))
  for (let who = 1; who < 8; who++) if (named & (1 << who)) add(person(who))
  if (!(named & 0b110000)) add(plain('no you'))
  if (!(named & 0b110)) add(plain('no we'))
}

/** What the sentence before, or after, does. */
function addBeside(other: Sentence | undefined, place: typeof before, add: (feature: number) => void): void {
  if (other?.part !== 'body') return
  for (const {name} of other.acts) if (telling.has(name)) add(place.does(name))
  for (const tone of tones) if (other.matches.has(tone)) add(place.has(tone))
}

/** A rule’s twins are many, and one kind of phrase. */
function shortOwner(owner: string): string {
  const tab = owner.indexOf('\t')
  return tab < 0 ? owner : `${owner.slice(0, tab)} twin`
}
