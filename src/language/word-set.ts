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
 * The words of a text.
 *
 * @param text the words, with spaces or line ends between them
 */
export function wordsOf(text: string): string[] {
  return text.replaceAll('\n', ' ').split(' ').filter(Boolean)
}
