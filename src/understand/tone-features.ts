import type {ActName} from './acts.ts'
import {ownsUp} from './blame.ts'
import type {Reply, Sentence} from './reply.ts'

/** The tones that a sentence can have, by the rules that speak of them. */
export const tones = ['excuse', 'belittling', 'blaming-customer', 'condescension'] as const
export type Tone = (typeof tones)[number]

/**
 * Features of a sentence as whole numbers: cutting strings for them would cost more than all the weighing. Each comes with
 * the words that it stands on, so that a verdict can name what weighed.
 */
export interface FeatureSink {
  /**
   * @param group one of {@linkcode group}
   * @param feature its number, 32 bits
   * @param start the first of the words that it stands on
   * @param end the word after the last
   */
  add(group: number, feature: number, start: number, end: number): void
  /** Whether the word with this number is one of the frame words, or the letters with it an ending. */
  isKnown(feature: number): boolean
}

/** Kinds of features, each of which weighs as much in a long sentence as in a short one; traits are few and count whole. */
export const group = {words: 0, frames: 1, parts: 2, traits: 3} as const
export const groups = 4

/** What a feature is, so that no two kinds share a number. */
const kind = {
  frameWord: 1,
  ending: 2,
  word: 3,
  stem: 4,
  pair: 5,
  apart: 6,
  whose: 7,
  beginning: 8,
  end: 9,
  frame: 10,
  skeleton: 11,
  trait: 12
} as const
const sign = {begin: 21, number: 22, link: 23, field: 24, gap: 25, name: 26, clause: 27} as const

/** Fowler, Noll and Vo’s prime, 32 bits. */
const prime = 0x01000193
const basis = 0x811c9dc5 | 0

function mix(one: number, other: number): number {
  const mixed = Math.imul(one ^ other, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
}

/** Letters as a number. Endings that differ by vowel harmony alone have one. */
function numberOf(text: string): number {
  let hash = basis
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash
}
function harmonised(letter: number): number {
  return letter === 228 ? 97 : letter === 246 ? 111 : letter === 121 ? 117 : letter
}

/** @param word a frame word, folded */
export const frameWordFeature = (word: string): number => mix(kind.frameWord, numberOf(word))
/** @param ending an ending, folded */
export function endingFeature(ending: string): number {
  let hash = basis
  for (let at = ending.length - 1; at >= 0; at--) hash = Math.imul(hash ^ harmonised(ending.charCodeAt(at)), prime)
  return mix(kind.ending, hash)
}
/** @param trait the name of a trait, of the sentence or of its letter */
export const traitFeature = (trait: string): number => mix(kind.trait, numberOf(trait))

const beginnings = [4, 7, 9]
const endings = [3, 4, 5]
const longestEnding = 7
const longestFrame = 4
const longestSkeleton = 5
/** How many frame words, and how many words, may lie between two that belong together. */
const [nextFew, reach] = [4, 8]

/** A sentence’s words as numbers: one array for each thing that is known of them, used again and again. */
let room = 64
let [stems, frames, persons, isFrameWord] = [0, 1, 2, 3].map(() => new Int32Array(room))

/**
 * Gives the features of a sentence’s words.
 *
 * @param reply the reply
 * @param sentence one of its sentences
 * @param sink takes them
 */
export function addWordFeatures({language}: Reply, {words, terminal}: Sentence, sink: FeatureSink): void {
  const count = words.length
  if (count > room) {
    room = 2 * count
    ;[stems, frames, persons, isFrameWord] = [0, 1, 2, 3].map(() => new Int32Array(room))
  }
  const mark = numberOf(terminal || '.')
  let before: number = sign.begin
  for (let at = 0; at < count; at++) {
    const {form, kinds} = words[at]!
    const special = kinds.length > 0 ? signOf(kinds) : 0
    const whole = special || numberOf(form)
    const stem = special || numberOf(language.stem(form))
    isFrameWord![at] = !special && sink.isKnown(mix(kind.frameWord, whole)) ? 1 : 0
    persons![at] = language.personOf(form)
    stems![at] = stem
    frames![at] = special || (isFrameWord![at] ? whole : at > 0 && kinds.includes('title') ? sign.name : endingOf(form))
    sink.add(group.words, mix(kind.word, whole), at, at + 1)
    sink.add(group.words, mix(kind.stem, stem), at, at + 1)
    sink.add(group.words, mix(mix(kind.pair, before), stem), Math.max(0, at - 1), at + 1)
    before = stem
    if (!special && form.length > 3) addParts(form, at)
  }
  sink.add(group.words, mix(mix(kind.pair, before), mark), count - 1, count)
  addPairs()
  addPersons()
  addFrames()
  addSkeleton()

  function endingOf(form: string): number {
    const clitic = language.clitics?.of(form) ?? ''
    const last = form.length - clitic.length
    let hash = basis
    let found = clitic ? endingFeature(clitic) : (sign.gap as number)
    for (let length = 1; length <= longestEnding && length < last - 1; length++) {
      hash = Math.imul(hash ^ harmonised(form.charCodeAt(last - length)), prime)
      const feature = mix(kind.ending, hash)
      if (sink.isKnown(feature)) found = clitic ? mix(feature, endingFeature(clitic)) : feature
    }
    return found
  }

  function addParts(form: string, at: number): void {
    let hash = basis
    for (let length = 1, next = 0; length < form.length && next < beginnings.length; length++) {
      hash = Math.imul(hash ^ form.charCodeAt(length - 1), prime)
      if (length !== beginnings[next]) continue
      sink.add(group.parts, mix(kind.beginning, hash), at, at + 1)
      next++
    }
    hash = basis
    for (let length = 1, next = 0; length < form.length && next < endings.length; length++) {
      hash = Math.imul(hash ^ harmonised(form.charCodeAt(form.length - length)), prime)
      if (length !== endings[next]) continue
      sink.add(group.parts, mix(kind.end, hash), at, at + 1)
      next++
    }
  }

  /** Frame words near one another: “you … have”, “not … our”. */
  function addPairs(): void {
    for (let first = 0; first < count; first++) {
      if (!isFrameWord![first]) continue
      for (let second = first + 1, seen = 0; second < count && second - first <= reach && seen < nextFew; second++) {
        if (!isFrameWord![second]) continue
        seen++
        sink.add(group.words, mix(mix(kind.apart, frames![first]!), frames![second]!), first, second + 1)
      }
    }
  }

  /** Each stem beside each person that the sentence names. */
  function addPersons(): void {
    let named = 0
    for (let at = 0; at < count; at++) named |= 1 << persons![at]!
    for (let who = 1; who < 8; who++)
      if (named & (1 << who))
        for (let at = 0; at < count; at++) sink.add(group.words, mix(mix(kind.whose, who), stems![at]!), at, at + 1)
  }

  /** Up to four words in a row, each as itself or as the kind of word that it is. */
  function addFrames(): void {
    for (let from = -1; from <= count; from++) {
      let hash: number = kind.frame
      for (let at = from; at <= count && at < from + longestFrame; at++) {
        if (at < 0) hash = mix(hash, sign.begin)
        else if (at === count) hash = mix(hash, mark)
        else hash = mix(hash, at > 0 && words[at]!.clauseStart ? mix(sign.clause, frames![at]!) : frames![at]!)
        sink.add(group.frames, hash, Math.max(0, from), Math.min(count, at + 1))
      }
    }
  }

  /** Up to five frame words with the gaps between them, however long a gap is. */
  function addSkeleton(): void {
    for (let from = -1; from <= count; from++) {
      if (from > 0 && from < count && !isFrameWord![from] && !isFrameWord![from - 1]) continue
      let hash: number = kind.skeleton
      for (let at = from, length = 1; at <= count && length <= longestSkeleton; at++, length++) {
        if (at < 0) hash = mix(hash, sign.begin)
        else if (at === count) hash = mix(hash, mark)
        else if (isFrameWord![at]) hash = mix(hash, frames![at]!)
        else {
          while (at + 1 < count && !isFrameWord![at + 1]) at++
          hash = mix(hash, sign.gap)
        }
        if (length > 1) sink.add(group.frames, hash, Math.max(0, from), Math.min(count, at + 1))
      }
    }
  }
}

function signOf(kinds: readonly string[]): number {
  if (kinds.includes('number')) return sign.number
  if (kinds.includes('url') || kinds.includes('email') || kinds.includes('phone')) return sign.link
  return kinds.includes('placeholder') ? sign.field : 0
}

/** What a sentence beside may do that tells of this one. */
const telling: ReadonlySet<ActName> = new Set<ActName>([
  ...(['done', 'promise', 'apology', 'ownership', 'refusal', 'alternative', 'request', 'thanks'] as const),
  ...(['offer', 'pending', 'ourSlip'] as const)
])

/**
 * Gives the traits of a sentence and of what stands beside it.
 *
 * @param reply the reply
 * @param sentence one of its sentences
 * @param add takes the name of each
 */
export function addTraits(reply: Reply, sentence: Sentence, add: (trait: string) => void): void {
  const {acts, matches, words, index} = sentence
  for (const name of new Set(acts.map((act) => act.name))) add(`does ${name}`)
  const owners = new Set<string>()
  for (const owner of matches.keys()) if (!owner.endsWith('unless')) owners.add(shortOwner(owner))
  for (const owner of owners) add(`has ${owner}`)
  if (sentence.times.length > 0) add('tells a time')
  if (ownsUp(sentence)) add('owns')
  if (sentence.terminal === '?' || sentence.terminal === '!') add(sentence.terminal)
  add(`length ${Math.min(6, Math.floor(words.length / 5))}`)
  if (sentence.listItem) add('item')
  add(sentence.part)
  let named = 0
  let first = 0
  let last = 0
  for (const {form} of words) {
    const who = reply.language.personOf(form)
    if (who === 0) continue
    first ||= who
    if (last) named |= 1 << who
    if (last) add(`person ${last} ${who}`)
    last = who
    named |= 1 << who
  }
  add(`first person ${first}`)
  for (let who = 1; who < 8; who++) if (named & (1 << who)) add(`person ${who}`)
  if (!(named & 0b110000)) add('no you')
  if (!(named & 0b110)) add('no we')
  for (const [place, beside] of [
    ['before', reply.sentences[index - 1]] as const,
    ['after', reply.sentences[index + 1]] as const
  ]) {
    if (beside?.part !== 'body') continue
    for (const {name} of beside.acts) if (telling.has(name)) add(`${place} ${name}`)
    for (const rule of tones) if (beside.matches.has(rule)) add(`${place} has ${rule}`)
  }
}

/** A rule’s twins are many, and one kind of phrase. */
function shortOwner(owner: string): string {
  const tab = owner.indexOf('\t')
  return tab < 0 ? owner : `${owner.slice(0, tab)} twin`
}
