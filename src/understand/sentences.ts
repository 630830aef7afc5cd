import {isLetterAt, isSmallLetterAt, mayHavePicture} from '../language/letters.ts'
import type {WordSet} from '../language/word-set.ts'
import type {Morphology} from '../phrase/index.ts'
import {fold} from '../phrase/index.ts'
import type {Word} from './reply.ts'
import {type Span, spanAt} from './spans.ts'
import {type Token, wordsOf} from './words.ts'

/** A sentence before it is understood. */
export interface RawSentence {
  words: Word[]
  start: number
  end: number
  terminal: string
  listItem: boolean
  paragraph: number
}

/** A line at least this long may have been wrapped by a mail program; a shorter one was ended by its writer. */
const wrapWidth = 56

const terminals = '?!.…'
const closers = '"”’)]'

const listMarker = /^[ \t]*(?:[-*•–·▪]|\(?\d{1,2}[.)]|[a-z]\))(?=[ \t])/

/** Nearly every line begins with a word: that needs no expression. */
function isListItem(line: string): boolean {
  if (isLetterAt(line, 0) && line[1] !== ')') return false
  return listMarker.test(line)
}

/**
 * Cuts tokens into sentences. Lines decide first (“Hi Anna,” and “Thank you…” are two), the parser’s
 * full stops second, and a full stop after an abbreviation ends nothing.
 *
 * @param list all tokens of the text
 * @param text the source
 * @param morphology the language’s words
 * @param abbreviations words whose full stop ends no sentence
 */
export function cutSentences(
  list: readonly Token[],
  text: string,
  morphology: Morphology,
  abbreviations: WordSet
): RawSentence[] {
  const sentences: RawSentence[] = []
  const lineStart = lineStarts(text)
  let current: Token[] = []
  let paragraph = 0

  const close = (): void => {
    const words = wordsOf(current, morphology)
    const first = current.find((token) => token.type !== 'space')
    const last = current.findLast((token) => token.type !== 'space')
    if (first && last && (words.length > 0 || /\p{L}|\p{N}/u.test(text.slice(first.start, last.end))))
      sentences.push({
        words,
        start: first.start,
        end: last.end,
        terminal: terminalOf(text.slice(first.start, last.end)),
        listItem: isListItem(text.slice(lineStart(first.start), first.end + 1)),
        paragraph
      })
    current = []
  }

  for (let index = 0; index < list.length; index++) {
    const token = list[index]!
    const before = list[index - 1]
    if (before && token.sentence !== before.sentence && token.type !== 'space' && before.type !== 'space') {
      if (!endsInAbbreviation(current, abbreviations)) close()
    } else if (token.type === 'space' && token.text.includes('\n')) {
      if (isBlankLine(token.text)) {
        close()
        paragraph++
      } else if (!isWrapped(text.slice(lineStart(token.start), token.start), text, list[index + 1])) close()
    } else if (token.type === 'space' && list[index + 1]?.sentence !== current.at(-1)?.sentence) {
      if (!endsInAbbreviation(current, abbreviations)) close()
    }
    if (beginsAnew(token, current) || beginsLow(token, current, abbreviations)) close()
    if (token.type !== 'space' || current.length > 0) current.push(token)
  }
  close()
  return sentences
}

/** Pictures end a sentence as a full stop does. Letters and figures that can be one belong to words. */
const picture = /(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f])$/u

/**
 * Whether a capital begins a sentence that the parser has not seen: after a number (“in room 214. I have moved you”), a letter
 * that is a unit or the end of a code (“+18 °C. The”, “24/0193/F. I”), an address or a picture.
 */
function beginsAnew(token: Token, current: readonly Token[]): boolean {
  if (token.type !== 'word' || current.at(-1)?.type !== 'space') return false
  const first = token.text[0]!
  if (first === first.toLowerCase()) return false
  const before = current.at(-3)
  const last = current.at(-2)
  if (!last) return false
  if (last.kinds.includes('url') || (mayHavePicture(last.text) && picture.test(last.text))) return true
  const ended = last.text === '.' && before?.type === 'word' ? before : last
  const full = ended === before ? `${before.text}.` : last.text
  if (!full.endsWith('.')) return false
  if (/^\d{1,9}\.$/.test(full)) return true
  const letter = full.length - 2
  if (letter < 0 || !isLetterAt(full, letter)) return false
  return letter === 0 ? /^[°º/]$/.test(current.at(ended === before ? -4 : -3)?.text ?? '') : full[letter - 1] === '/'
}

/** A word this long before a full stop is hardly an abbreviation that nobody listed. */
const shortestEnd = 4

/**
 * Whether a small letter begins a sentence, as in a chat: “only 55, sorry. could cut the legs for you”. The parser takes it
 * for more of the sentence before.
 */
function beginsLow(token: Token, current: readonly Token[], abbreviations: WordSet): boolean {
  if (token.type !== 'word' || !isSmallLetterAt(token.text, 0) || current.at(-1)?.type !== 'space') return false
  const before = current.at(-3)
  const last = current.at(-2)
  if (last?.text === '!' || last?.text === '?') return before?.type === 'word'
  if (!last?.text.endsWith('.')) return false
  const word = last.text === '.' && before?.type === 'word' ? before.text : last.text.slice(0, -1)
  if (!last?.text.endsWith('.') || word === undefined || word.length < shortestEnd) return false
  return !/[^a-zåäöA-ZÅÄÖ’']/.test(word) && !abbreviations.has(fold(word))
}

function isBlankLine(space: string): boolean {
  return space.indexOf('\n') !== space.lastIndexOf('\n')
}

/** Whether a line break only wraps a long line: the sentence goes on after it. */
function isWrapped(line: string, text: string, next: Token | undefined): boolean {
  if (!next) return false
  const following = text.slice(next.start, next.start + 80)
  if (isListItem(following) || /[.!?:;]$/.test(line.trimEnd())) return false
  const goesOnLow = isSmallLetterAt(following, /^["“(]/.test(following) ? 1 : 0)
  return line.length >= wrapWidth ? true : goesOnLow && !/[,!]$/.test(line.trimEnd()) && line.length >= 24
}

/** Tells where the line of an offset begins. A line may be as long as the text, and is not walked back for each sentence. */
function lineStarts(text: string): (offset: number) => number {
  const lines: Span[] = []
  for (let start = 0; start <= text.length; start = lines.at(-1)!.end) {
    const lineBreak = text.indexOf('\n', start)
    lines.push({start, end: (lineBreak === -1 ? text.length : lineBreak) + 1})
  }
  return (offset) => spanAt(lines, offset)!.start
}

function endsInAbbreviation(current: readonly Token[], abbreviations: WordSet): boolean {
  const last = current.at(-1)
  if (!last) return false
  if (last.type === 'word') return last.text.endsWith('.') && abbreviations.has(fold(last.text.slice(0, -1)))
  const word = current.at(-2)
  return last.text === '.' && word?.type === 'word' && abbreviations.has(fold(word.text))
}

function terminalOf(sentence: string): string {
  let at = sentence.length - 1
  while (at >= 0 && closers.includes(sentence[at]!)) at--
  let terminal = ''
  for (; at >= 0 && terminals.includes(sentence[at]!); at--) {
    if (sentence[at] === '?') return '?'
    terminal = sentence[at] === '!' || terminal === '!' ? '!' : '.'
  }
  return terminal
}
