import {lazy} from '../lazy.ts'
import type {ActName} from './acts.ts'
import type {Part, Sentence} from './reply.ts'

/** What decides a sentence’s part: a sentence without it. */
export type Undecided = Omit<Sentence, 'part'> & {part?: Part}

/** Friendly last words, and how many sentences from the end they may stand. Thanks open a letter as often as they end it. */
const lastWords: readonly ActName[] = ['wish', 'offer', 'thanks']
const reach: Partial<Record<ActName, number>> = {wish: 3, offer: 3, thanks: 1}
const farthest = Math.max(...Object.values(reach))
const longestValediction = 8
const longestAddress = 3
const longestCall = 5
const longestName = 5
const longestTitle = 3
const longestSignature = 14
const postscripts = ['ps', 'p.s', 'ps.', 'p.s.']

/**
 * Says of each sentence whether it greets, closes, signs or speaks of the matter.
 *
 * @param sentences the sentences in order, with their acts
 * @param text the source
 * @returns the same sentences with their part
 */
export function decideParts(sentences: readonly Undecided[], text: string): Sentence[] {
  const parts: Part[] = sentences.map(() => 'body')
  let first = 0
  while (first < sentences.length && isHeading(sentences[first]!, text)) parts[first++] = 'signature'
  const opening = sentences[first]
  if (opening && isGreeting(opening, text)) parts[first] = 'greeting'

  const isOnlySigned = signedFrom(sentences)
  // Thanks open a letter, too: they take leave only where nothing but a signature follows.
  const isValediction = (sentence: Undecided, index: number): boolean =>
    index > first &&
    sentence.words.length <= longestValediction &&
    has(sentence, 'valediction') &&
    (!has(sentence, 'thanks') || isOnlySigned(index + 1))
  const isFreshValediction = (sentence: Undecided, index: number): boolean =>
    index > first &&
    sentence.words.length <= longestCall &&
    text[sentence.end - 1] === ',' &&
    index + 1 < sentences.length &&
    isOnlySigned(index + 1)
  const known = sentences.findLastIndex(isValediction)
  const valediction = known >= 0 ? known : sentences.findLastIndex(isFreshValediction)
  if (valediction >= 0) markSignature(sentences, parts, valediction)
  else markNames(sentences, parts, first)

  const firstOwn = parts.indexOf('body')
  const lastOwn = parts.findLastIndex((part, index) => part === 'body' && !isPostscript(sentences[index]!))
  for (let index = lastOwn; index > Math.max(firstOwn, lastOwn - farthest) && parts[index] === 'body'; index--)
    if (isLastWord(sentences[index]!, lastOwn - index)) parts[index] = 'closing'
  return sentences.map((sentence, index) => ({...sentence, part: parts[index]!}))
}

/** Tells whether all sentences from a number on look like a signature. */
function signedFrom(sentences: readonly Undecided[]): (index: number) => boolean {
  const last = lazy(() => sentences.findLastIndex((sentence) => !looksSigned(sentence)))
  return (index) => index > last()
}

/** Friendly words near the end; or a few words called out at the very end, which are a wish of some kind. */
function isLastWord(sentence: Undecided, toEnd: number): boolean {
  if (lastWords.some((name) => toEnd < (reach[name] ?? 0) && has(sentence, name))) return true
  const isCall = toEnd === 0 && sentence.terminal === '!' && sentence.words.length <= longestCall
  return isCall && !wantsBack.has(sentence.words[0]?.form ?? '')
}

/** “Rate us 1–5!” wishes nothing. */
const wantsBack: ReadonlySet<string> = new Set(
  'rate review follow like click order buy subscribe arvioi arvostele seuraa klikkaa tilaa osta arvioithan'.split(' ')
)

function has(sentence: Undecided, ...names: readonly ActName[]): boolean {
  return sentence.acts.some((act) => names.includes(act.name))
}

/** A greeting by its words; or a bare name, or “@name”, on its own line or before a comma. */
function isGreeting(sentence: Undecided, text: string): boolean {
  if (sentence.acts.some((act) => act.name === 'greeting' && act.start <= 1)) return true
  const {words} = sentence
  const name = words[0]
  if (!name) return false
  if (text[sentence.start] === '@' || name.text.startsWith('@')) return true
  const isName = (word: (typeof words)[number]) =>
    word.kinds.includes('title') || word.kinds.includes('placeholder-name')
  const called = [',', '!', '–', '-', ':'].includes(text[sentence.end - 1] ?? '')
  return called && words.length <= longestAddress && words.every(isName)
}

/** “Subject: …” above the letter. */
function isHeading(sentence: Undecided, text: string): boolean {
  const opening = text.slice(sentence.start, sentence.start + 12)
  return opening.includes(':') && /^(?:subject|re|aihe|vs|vastaus|otsikko|title)\s*:/i.test(opening)
}

function isPostscript(sentence: Undecided): boolean {
  return (
    postscripts.includes(sentence.words[0]?.form ?? '') ||
    (sentence.words[0]?.form === 'p' && sentence.words[1]?.form === 's')
  )
}

/** The valediction closes; what follows signs, until a postscript or a real sentence begins. */
function markSignature(sentences: readonly Undecided[], parts: Part[], valediction: number): void {
  parts[valediction] = 'closing'
  for (let index = valediction + 1; index < sentences.length; index++) {
    const sentence = sentences[index]!
    if (isPostscript(sentence)) {
      for (let rest = index; rest < sentences.length; rest++) parts[rest] = 'body'
      break
    }
    parts[index] = has(sentence, ...lastWords, 'valediction') ? 'closing' : 'signature'
  }
}

/** Without a valediction the lines at the end that look like a name, a title or an address sign. */
function markNames(sentences: readonly Undecided[], parts: Part[], first: number): void {
  for (let index = sentences.length - 1; index > first && index > sentences.length - longestSignature; index--) {
    const sentence = sentences[index]!
    const isTitle = sentence.terminal === '' && sentence.words.length <= longestTitle && !sentence.listItem
    if (!looksSigned(sentence) && !(isTitle && looksSigned(sentences[index - 1]!))) break
    parts[index] = 'signature'
  }
}

function looksSigned(sentence: Undecided): boolean {
  const {words} = sentence
  if (
    sentence.listItem ||
    has(sentence, ...lastWords, 'promise', 'done', 'apology', 'request', 'alternative', 'refusal')
  )
    return false
  if (sentence.terminal === '?' || sentence.terminal === '!') return false
  const contact = words.some((word) =>
    word.kinds.some((kind) => kind === 'phone' || kind === 'email' || kind === 'url')
  )
  if (contact && words.length <= longestName + 4) return true
  if (words.length > longestName + 2 || (sentence.terminal === '.' && words.length > 2)) return false
  return words[0]?.kinds.some((kind) => kind === 'title' || kind === 'caps' || kind.startsWith('placeholder')) ?? false
}
