import type {AddressForm} from '../language/fi/address.ts'
import type {Language, LanguageCode} from '../language/language.ts'
import type {Match} from '../phrase/index.ts'
import type {Act, ActName} from './acts.ts'
import type {Tones} from './tones.ts'

/** How the reply reaches the customer. */
export type Channel = 'email' | 'chat' | 'template'

/** What is the matter: see {@linkcode Reply.situation}. */
export interface Situation {
  /** Something went wrong on our side, or the customer complains. */
  fault: boolean
  /** The reply does not settle the matter. */
  open: boolean
  /** We say no to what the customer asked for. */
  refusal: boolean
}

/** What a piece of text stands for, beside being a word. */
export type WordKind =
  | 'number'
  | 'date'
  | 'clock'
  | 'duration'
  | 'url'
  | 'email'
  | 'phone'
  | 'placeholder'
  | 'placeholder-name'
  | 'placeholder-time'
  | 'emoji'
  | 'title'
  | 'caps'

/** A word of the text. A contraction gives one for each of its words, all with the contraction’s place. */
export interface Word {
  /** Folded form: composed, lower case, straight apostrophes. */
  form: string
  /** As written. */
  text: string
  /** UTF-16 offset of the first character, and of the one after the last. */
  start: number
  end: number
  kinds: readonly WordKind[]
  /** Whether a clause begins here: after a comma, a colon, a dash, a bracket. */
  clauseStart: boolean
  /** Whether this is a later word of a contraction. */
  contracted: boolean
}

/** The part of a reply that a sentence belongs to. */
export type Part = 'greeting' | 'body' | 'closing' | 'signature'

/** A sentence, or a line that stands alone. */
export interface Sentence {
  index: number
  words: readonly Word[]
  start: number
  end: number
  /** The mark that it ends in: `.`, `?`, `!`, or nothing. */
  terminal: string
  part: Part
  /** Whether it is an item of a list, or a heading. */
  listItem: boolean
  /** Number of the paragraph that it stands in. */
  paragraph: number
  acts: readonly Act[]
  /** Time expressions. */
  times: readonly Match[]
  /** Time expressions that say nothing. */
  vagueTimes: readonly Match[]
  /** Matches of the rules’ phrases, by the rule’s list. */
  matches: ReadonlyMap<string, readonly Match[]>
}

/** A text understood: what every rule reads. */
export interface Message {
  text: string
  language: Language
  sentences: readonly Sentence[]
  /** Placeholders of template languages, wherever they stand. */
  placeholders: readonly Placeholder[]
  /** The text with spaces in place of what is not the writer’s own: quoted mail, footers. Offsets hold. */
  ownText: string
}

/** A field of a template. */
export interface Placeholder {
  start: number
  end: number
  /** What stands between its brackets. */
  name: string
  /** Whether the brackets belong to a template language; else somebody wrote them by hand. */
  machine: boolean
}

/** A reply to a customer, understood. */
export interface Reply extends Message {
  channel: Channel
  situation: Situation
  /** Whether a fault is beyond doubt. Where it is not, what rests on it is a warning and no error. */
  faultIsSure: boolean
  /** The customer’s message, where it is known. */
  customer: Message | undefined
  /** The language that the customer writes in, where it is known; it may be none of ours. */
  customerLanguage: LanguageCode | 'other' | undefined
  /** How the house speaks to its customers, where it says so. */
  houseAddress: AddressForm | undefined
  /** English sentences that the readability formulas find hard, by number. */
  hard: ReadonlySet<number>
  /** How its sentences sound. */
  tones: Tones
}

/** Whether a sentence does something. */
export function does(sentence: Sentence, ...names: readonly ActName[]): boolean {
  const {acts} = sentence
  for (let at = 0; at < acts.length; at++) if (names.includes(acts[at]!.name)) return true
  return false
}

/** Whether a phrase of any of these rules stands in a sentence. */
export function breaks({matches}: Sentence, rules: readonly string[]): boolean {
  for (let at = 0; at < rules.length; at++) if (matches.has(rules[at]!)) return true
  return false
}

/**
 * Whether a rule’s phrases match once at most in a reply: one mild word is an accident, two are a manner.
 *
 * @param reply the reply
 * @param rule the rule’s id
 */
export function isLone(reply: Reply, rule: string): boolean {
  let count = 0
  for (const {matches} of reply.sentences) {
    // The phrases of a rule stand under its id, those with a twin under the id and more: the same words may be found twice.
    const starts = new Set<number>()
    for (const [owner, found] of matches)
      if (owner === rule || owner.startsWith(`${rule}\ttwin`)) for (const {start} of found) starts.add(start)
    count += starts.size
    if (count > 1) return false
  }
  return true
}
