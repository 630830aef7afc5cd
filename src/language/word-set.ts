/** What tells whether a word is in it: a set of words needs no more. */
export interface WordSet {
  has(word: string): boolean
}

/** A list that is asked more often is cut: to cut it takes as long as so many searches. */
const fewSearches = 8

/**
 * A set of words, written as a text. Where a few words are looked up, they are searched for in the text, and only then
 * is it cut: most replies ask few of the lists, and each of them a few times.
 *
 * @param text the words, with spaces or line ends between them
 */
export function wordSet(text: string): WordSet {
  let words: ReadonlySet<string> | undefined
  let searched: string | undefined
  let searches = 0
  return {
    has(word) {
      if (words) return words.has(word)
      if (searches++ < fewSearches) {
        searched ??= spaced(text)
        return standsIn(searched, word)
      }
      words = new Set(wordsOf(text))
      return words.has(word)
    }
  }
}

/**
 * A text of words with a space on each side of each, as {@linkcode standsIn} looks through it.
 *
 * @param text the words, with spaces or line ends between them
 */
export const spaced = (text: string): string => ` ${text.replaceAll('\n', ' ')} `

/**
 * Whether a word stands in a text of words: to look for a few is faster than to put hundreds into a set.
 *
 * @param words what {@linkcode spaced} made
 * @param word the word
 */
export function standsIn(words: string, word: string): boolean {
  if (word === '' || word.includes(' ')) return false
  // Spaces are many, first letters are not: the space before is looked at only where all else fits.
  let at = words.indexOf(`${word} `)
  while (at > 0 && words[at - 1] !== ' ') at = words.indexOf(`${word} `, at + 1)
  return at > 0
}

/**
 * The words that begin in some ways.
 *
 * @param text the beginnings, with spaces or line ends between them
 */
export function beginningSet(text: string): WordSet {
  return partSet(text, (word, length) => word.slice(0, length))
}

/**
 * The words that end in some ways.
 *
 * @param text the ends, with spaces or line ends between them
 */
export function endSet(text: string): WordSet {
  return partSet(text, (word, length) => word.slice(-length))
}

/** An expression of as many choices would have to be compiled first, and tries one after another. */
function partSet(text: string, partOf: (word: string, length: number) => string): WordSet {
  let parts: ReadonlySet<string> | undefined
  let lengths: readonly number[] = []
  return {
    has(word) {
      if (!parts) {
        parts = new Set(wordsOf(text))
        lengths = [...new Set(Array.from(parts, (part) => part.length))]
      }
      for (let at = 0; at < lengths.length; at++) {
        const length = lengths[at]!
        if (length <= word.length && parts.has(partOf(word, length))) return true
      }
      return false
    }
  }
}

/** The build writes lists so. */
function isPlainList(text: string): boolean {
  return !text.includes('\n') && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ') && text !== ''
}

/**
 * The words of a text.
 *
 * @param text the words, with spaces or line ends between them
 */
export function wordsOf(text: string): string[] {
  return isPlainList(text) ? text.split(' ') : text.replaceAll('\n', ' ').split(' ').filter(Boolean)
}
