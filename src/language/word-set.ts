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
  let searches = 0
  return {
    has(word) {
      if (words) return words.has(word)
      if (searches++ < fewSearches) return standsIn(text, word)
      words = new Set(wordsOf(text))
      return words.has(word)
    }
  }
}

/** Whether a word stands in a text of words. */
function standsIn(text: string, word: string): boolean {
  if (word === '' || !isOne(word)) return false
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if ((at === 0 || isGap(text, at - 1)) && (at + word.length === text.length || isGap(text, at + word.length)))
      return true
  return false
}

/** Whether words lie apart at a place of a text. */
function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || code === 0x0a
}

/** Whether a text is one word, as those of a list are. */
const isOne = (text: string) => !text.includes(' ') && !text.includes('\n')

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
