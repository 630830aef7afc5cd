import {type Class, classOf, punctuationClass, spaceClass, type symbolClass, wordClass} from './classes.ts'

/** A token: characters of one class that belong together; or several tokens that were joined to a word. */
export interface Token {
  class: Class
  /** The first of the characters, and the one after the last, in UTF-16 code units. */
  start: number
  end: number
  /** Of a word, the numbers of its first raw token and of the one after its last; of all else, its own. */
  from: number
  to: number
}

/** A text cut into raw tokens, before any are joined. */
export interface Source {
  text: string
  /** Where the raw token of each number begins; one more than there are tokens, so that each also ends. */
  starts: readonly number[]
  classes: readonly Class[]
}

/**
 * Cuts a text where the class of its characters changes. Words and white space go on; of punctuation and symbols only the
 * same character does, and the second half of a pair.
 */
export function cut(text: string): Source {
  const starts: number[] = []
  const classes: Class[] = []
  let before: Class | 0 = 0
  let codeBefore = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const now = classOf(code)
    if (now !== before || (now >= punctuationClass && code !== codeBefore && !isHalf(code))) {
      starts.push(at)
      classes.push(now)
    }
    before = now
    codeBefore = code
  }
  starts.push(text.length)
  return {text, starts, classes}
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xe000
}

/** The raw tokens, each by itself. */
export function tokensOf({starts, classes}: Source): Token[] {
  return classes.map((is, number) => ({
    class: is,
    start: starts[number]!,
    end: starts[number + 1]!,
    from: number,
    to: number + 1
  }))
}

type Of<Kind extends Class> = Token & {class: Kind}

export const isWord = (token: Token | undefined): token is Of<typeof wordClass> => token?.class === wordClass
export const isSpace = (token: Token | undefined): token is Of<typeof spaceClass> => token?.class === spaceClass
/** Punctuation or a symbol. */
export const isMark = (token: Token | undefined): token is Of<typeof punctuationClass | typeof symbolClass> =>
  token !== undefined && token.class >= punctuationClass

/** Whether a token is one certain character. */
export function isOne(token: Token | undefined, character: string, text: string): token is Token {
  return token !== undefined && token.end - token.start === 1 && text[token.start] === character
}

/** Joins a token to the word before it. */
export function append(word: Token, token: Token): void {
  word.end = token.end
  word.to = token.to
}

/** Joins a token to the word after it. */
export function prepend(word: Token, token: Token): void {
  word.start = token.start
  word.from = token.from
}
