import type {Root} from 'nlcst'
import type {Language} from '../language/index.ts'
import {remembered} from '../lazy.ts'
import type {Match, Matcher, PhraseList} from '../phrase/index.ts'
import type {Act, ActName} from './acts.ts'
import {findEntities} from './entities.ts'
import {decideParts, type Undecided} from './parts.ts'
import {actOf, actOwner, phraseBook, timeOwner, vagueTimeOwner} from './phrase-book.ts'
import {findForeign} from './quoted.ts'
import type {Message, Placeholder} from './reply.ts'
import {cutSentences, type RawSentence} from './sentences.ts'
import type {Span} from './spans.ts'
import {tokens} from './words.ts'

type Matches = ReadonlyMap<string, readonly Match[]>

/** Acts that take another act back where they share words: “no need to be sorry”. */
const takesBack: Partial<Record<ActName, ActName>> = {
  noApology: 'apology',
  presumedThanks: 'thanks',
  noPromise: 'promise',
  noRefusal: 'refusal',
  noAlternative: 'alternative',
  noReferral: 'referral',
  noOffer: 'offer'
}

/**
 * Understands one message: its parts, its sentences and what each does.
 *
 * @param tree nlcst of the text, with positions
 * @param text the text
 * @param language its language
 * @param lists phrases that rules look for in it
 * @param housePhrases finds phrases of the house beside them
 */
export async function understandMessage(
  tree: Root,
  text: string,
  language: Language,
  lists: readonly PhraseList[],
  housePhrases?: Matcher
): Promise<Message> {
  const book = await phraseBook(language, lists)
  const {ranges} = findForeign(text)
  const ownText = blank(text, ranges)
  const entities = findEntities(ownText)
  const cut = cutSentences(tokens(tree, text, entities, ranges), text, language.morphology, language.abbreviations)
  const raw = cut.flatMap((sentence, index) => (index === 0 ? apart(sentence, text, book) : [sentence]))
  const undecided = raw.map(({words, start, end, terminal, listItem, paragraph}, index): Undecided => {
    const matches = withHouse(book.match(words), housePhrases?.match(words))
    const times = matches.get(timeOwner) ?? []
    const vagueTimes = matches.get(vagueTimeOwner) ?? []
    const acts = actsOf(matches)
    // Spelled out, as a copy of unknown properties takes longer than the rest.
    return {words, start, end, terminal, listItem, paragraph, index, acts, times, vagueTimes, matches}
  })
  return {
    text,
    language,
    sentences: decideParts(undecided, text),
    placeholders: entities.map((entity) => entity.placeholder).filter((one): one is Placeholder => one !== undefined),
    ownText
  }
}

/** What was found, with what the house’s phrases found; a rule of ours may have phrases of the house. */
function withHouse(ours: Matches, theirs: Matches | undefined): Matches {
  if (!theirs || theirs.size === 0) return ours
  const both = new Map(ours)
  for (const [owner, matches] of theirs) both.set(owner, [...(both.get(owner) ?? []), ...matches])
  return both
}

/** The longest address, in words: “Good morning Mr and Mrs Smith”. */
const longestAddress = 6

/** “Hi Anna, your parcel left” is a greeting and a sentence. */
function apart(sentence: RawSentence, text: string, book: Matcher): RawSentence[] {
  const {words} = sentence
  // “Hyvä(t) huoltaja(t)” is one address.
  const comma = words.findIndex(
    (word, index) => index > 0 && word.clauseStart && !/[()]/.test(text.slice(words[index - 1]!.end, word.start))
  )
  if (comma < 1 || comma > longestAddress) return [sentence]
  const address = words.slice(0, comma)
  if (!book.match(address).has(actOwner('greeting'))) return [sentence]
  const {start} = words[comma]!
  const end = sentence.start + text.slice(sentence.start, start).trimEnd().length
  return [
    {...sentence, words: address, end, terminal: ''},
    {...sentence, words: words.slice(comma), start}
  ]
}

/** The text with spaces in place of some of it, so that offsets hold. */
function blank(text: string, ranges: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of ranges) {
    parts.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** What a sentence does; a sentence met again has the same matches, and does the same. */
const actsOf = remembered((matches: Matches): readonly Act[] => {
  const acts: Act[] = []
  for (const [owner, list] of matches) {
    const name = actOf(owner)
    if (name) for (const {start, end} of list) acts.push({name, start, end})
  }
  const takers = acts.filter(({name}) => takesBack[name])
  if (takers.length === 0) return acts
  return acts.filter(
    (act) =>
      !takers.some((other) => takesBack[other.name] === act.name && other.start < act.end && act.start < other.end)
  )
})
