import {isSmallLetterAt} from '../language/letters.ts'
import {wordSet} from '../language/word-set.ts'
import {punctuationClass} from './classes.ts'
import {append, isMark, isOne, isSpace, isWord, prepend, type Token} from './tokens.ts'

/** The tokens of a sentence. */
type Sentence = Token[]

/** Words whose full stop ends no sentence in any language of Latin letters (parse-latin); one letter and short numbers, too. */
const abbreviations = wordSet(
  'al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz'
)

function isAbbreviation(word: string): boolean {
  const low = word.toLowerCase()
  return (low.length <= 3 && /^(?:[0-9]{1,3}|[a-z])$/.test(low)) || abbreviations.has(low)
}

/**
 * Puts tokens into sentences, as parse-latin’s plugins for paragraphs do, one after another. Each is one pass that keeps
 * the sentences that it has done with in a list, where theirs splice.
 *
 * @param tokens the tokens of a text, with the words joined
 * @param text the text
 * @param isOwnAbbreviation what else a language abbreviates, by the word without its full stop
 * @returns sentences in order, white space between them and around them a sentence of its own
 */
export function putIntoSentences(
  tokens: readonly Token[],
  text: string,
  isOwnAbbreviation?: (word: string) => boolean
): Sentence[] {
  let sentences = cutAtTerminals(tokens, text)
  if (isOwnAbbreviation) sentences = joinAfter(sentences, text, isOwnAbbreviation)
  sentences = joinWordless(sentences)
  takeClosers(sentences, text)
  sentences = joinTo(sentences, (sentence) => beginsSmall(sentence, text))
  sentences = joinTo(sentences, ([first]) => isWord(first) && isDigit(text, first.start))
  sentences = joinAfter(sentences, text, isAbbreviation)
  sentences = joinTo(sentences, (sentence) => beginsWithComma(sentence, text))
  return sentences.flatMap((sentence) => breakAtBlankLines(joinFullStops(sentence, text), text))
}

/** Of these a run of one character ends a sentence. */
const terminals = '!.?…‽'

function isTerminal(token: Token, text: string): boolean {
  return token.class === punctuationClass && terminals.includes(text[token.start]!)
}

function cutAtTerminals(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++)
    if (at === tokens.length - 1 || isTerminal(tokens[at]!, text)) {
      sentences.push(tokens.slice(from, at + 1))
      from = at + 1
    }
  return sentences
}

function pushAll(onto: Token[], more: readonly Token[]): void {
  for (const one of more) onto.push(one)
}

/** A sentence that ends in an abbreviation goes on in the next one. */
function joinAfter(sentences: readonly Sentence[], text: string, isShort: (word: string) => boolean): Sentence[] {
  const kept: Sentence[] = []
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!
    for (;;) {
      const [word, stop] = [sentence.at(-2), sentence.at(-1)]
      if (!isMark(stop) || !isOne(stop, '.', text) || !isWord(word) || !isShort(text.slice(word.start, word.end))) break
      append(word, stop)
      sentence.pop()
      if (at + 1 === sentences.length) break
      pushAll(sentence, sentences[++at]!)
    }
    kept.push(sentence)
  }
  return kept
}

/** Marks without a word belong to the sentence before them, and the first ones to the sentence after them. */
function joinWordless(sentences: readonly Sentence[]): Sentence[] {
  const kept: Sentence[] = []
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!
    if (sentence.some(isWord)) kept.push(sentence)
    else if (kept.length > 0) pushAll(kept.at(-1)!, sentence)
    else if (at + 1 < sentences.length) kept.push([...sentence, ...sentences[++at]!])
    else kept.push(sentence)
  }
  return kept
}

/** Closing marks and terminals that follow a sentence’s end belong to it. */
function takeClosers(sentences: readonly Sentence[], text: string): void {
  for (let at = 1; at < sentences.length; at++) {
    const [before, sentence] = [sentences[at - 1]!, sentences[at]!]
    let taken = 0
    while (isMark(sentence[taken]) && isCloser(sentence[taken]!, text)) before.push(sentence[taken++]!)
    if (taken > 0) sentence.splice(0, taken)
  }
}

const closers = '!"\').?]}…‽»’”›'

/** One of them, however often. */
function isCloser({start}: Token, text: string): boolean {
  const code = text.charCodeAt(start)
  return closers.includes(text[start]!) || (code >= rareMarks && /^[\p{Pe}\p{Pf}]/u.test(text[start]!))
}

/** Brackets and quotation marks that our languages do not have begin here. */
const rareMarks = 0xf00

/** Sentences that begin so belong to the one before them. */
function joinTo(sentences: readonly Sentence[], belongs: (sentence: Sentence) => boolean): Sentence[] {
  const kept: Sentence[] = []
  for (const sentence of sentences) {
    const before = kept.at(-1)
    if (before && belongs(sentence)) pushAll(before, sentence)
    else kept.push(sentence)
  }
  return kept
}

function beginsSmall(sentence: Sentence, text: string): boolean {
  const first = sentence.find((token) => !isSpace(token))
  return isWord(first) && isSmallLetterAt(text, first.start)
}

function beginsWithComma(sentence: Sentence, text: string): boolean {
  const first = sentence.find((token) => !isSpace(token))
  return isMark(first) && (isOne(first, ',', text) || isOne(first, ';', text))
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

/** Joins full stops that end no sentence to the word before them, or after them. Backwards: the last terminal is no such one. */
function joinFullStops(sentence: Sentence, text: string): Sentence {
  /** What stands behind, the nearest last. */
  const behind: Token[] = []
  let isBeforeEnd = false
  for (let at = sentence.length - 1; at >= 0; at--) {
    const token = sentence[at]!
    const isStop = isMark(token) && isOne(token, '.', text)
    if (isWord(token)) isBeforeEnd = true
    else if (isTerminal(token, text)) {
      if (!isBeforeEnd) isBeforeEnd = true
      else if (isStop) {
        const [before, next, afterNext] = [sentence[at - 1], behind.at(-1), behind.at(-2)]
        if (isWord(before)) {
          if (!(isSpace(next) && isOne(afterNext, '.', text))) {
            append(before, token)
            behind.push(before)
            at--
            continue
          }
        } else if (isWord(next)) {
          prepend(next, token)
          continue
        }
      }
    }
    behind.push(token)
  }
  return behind.reverse()
}

/** A blank line ends a sentence that nothing else has ended. White space at its edges stands beside it. */
function breakAtBlankLines(sentence: Sentence, text: string): Sentence[] {
  const parts: Sentence[] = []
  let from = 0
  let to = sentence.length
  if (isSpace(sentence[from])) parts.push([sentence[from++]!])
  const last = to > from && isSpace(sentence[to - 1]) ? sentence[--to] : undefined
  let begun = from
  for (let at = from + 1; at < to - 1; at++)
    if (at > begun && isSpace(sentence[at]) && hasBlankLine(sentence[at]!, text)) {
      parts.push(sentence.slice(begun, at), [sentence[at]!])
      begun = at + 1
    }
  if (begun < to) parts.push(sentence.slice(begun, to))
  if (last) parts.push([last])
  return parts
}

function hasBlankLine({start, end}: Token, text: string): boolean {
  let lines = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++
  }
  return lines > 1
}
