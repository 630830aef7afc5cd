/** What tells whether a word is in it: a set of words needs no more. */
export interface WordSet {
  has(word: string): boolean
}

/**
 * A set of words, written as a text. The text is cut when the first word is looked up: most replies ask few of the
 * lists, and a command has no time to cut them all at its start.
 *
 * @param text the words, with spaces or line ends between them
 */
export function wordSet(text: string): WordSet {
  let words: ReadonlySet<string> | undefined
  return {
    has(word) {
      words ??= new Set(wordsOf(text))
      return words.has(word)
    }
  }
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
