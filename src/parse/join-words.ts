import {append, isMark, isOne, isWord, prepend, type Source, type Token} from './tokens.ts'

/**
 * Joins what belongs to words, as parse-latin’s plugins for sentences do, one after another. Each is one pass that keeps
 * what it has done with in a list, where theirs splice.
 *
 * @param tokens the tokens of a text, raw or with what a language joins
 * @param source the text
 */
export function joinWords(tokens: readonly Token[], source: Source): Token[] {
  const {text} = source
  return joinInitialisms(joinSlashes(joinInside(joinHyphens(joinAmpersands(tokens, text), text), text)), source)

  /** “a/b”: two short words, or one. */
  function joinSlashes(list: readonly Token[]): Token[] {
    const kept: Token[] = []
    for (let at = 0; at < list.length; at++) {
      const token = list[at]!
      const word = kept.at(-1)
      if (isMark(token) && isOne(token, '/', text) && isWord(word) && length(word) < shortWord) {
        const next = list[at + 1]
        if (!isWord(next)) {
          append(word, token)
          continue
        }
        if (length(next) < shortWord) {
          append(word, next)
          at++
          continue
        }
      }
      kept.push(token)
    }
    return kept
  }
}

const shortWord = 3
const length = ({start, end}: Token) => end - start

/** “&c”. */
function joinAmpersands(list: readonly Token[], text: string): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < list.length; at++) {
    const token = list[at]!
    const next = list[at + 1]
    if (isMark(token) && isOne(token, '&', text) && isWord(next) && !isWord(kept.at(-1))) prepend(next, token)
    else kept.push(token)
  }
  return kept
}

/** “two- or threefold”. */
function joinHyphens(list: readonly Token[], text: string): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < list.length; at++) {
    const token = list[at]!
    const word = kept.at(-1)
    if (isMark(token) && isOne(token, '-', text) && isWord(word) && !isWord(list[at + 1])) append(word, token)
    else kept.push(token)
  }
  return kept
}

/** “don’t”, “2:30”, “a@b.c”. */
function joinInside(list: readonly Token[], text: string): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < list.length; at++) {
    const token = list[at]!
    const word = kept.at(-1)
    if (isMark(token) && isWord(word)) {
      let last = -1
      for (let further = at; further < list.length; further++) {
        const one = list[further]!
        if (isWord(one)) last = further
        else if (!(isMark(one) && isInside(one, text))) break
      }
      if (last >= 0) {
        append(word, list[last]!)
        at = last
        continue
      }
    }
    kept.push(token)
  }
  return kept
}

const insides = "&'-.:=?@\u00ad\u00b7\u2010\u2011\u2019\u2027"

/** Marks that may stand in a word. */
function isInside({start, end}: Token, text: string): boolean {
  return text[start] === '_' || (end - start === 1 && insides.includes(text[start]!))
}

/** “e.g.”: the last full stop of letters that each have one. */
function joinInitialisms(list: readonly Token[], source: Source): Token[] {
  const kept: Token[] = []
  for (const token of list) {
    const word = kept.at(-1)
    if (isMark(token) && isOne(token, '.', source.text) && isWord(word) && isInitialism(word, source))
      append(word, token)
    else kept.push(token)
  }
  return kept
}

/** Whether a word is of single characters with full stops between them, and not of figures only. */
function isInitialism({from, to}: Token, {text, starts}: Source): boolean {
  const count = to - from
  if (count === 1 || count % 2 === 0) return false
  let onlyFigures = true
  for (let part = count - 1; part >= 0; part--) {
    const start = starts[from + part]!
    const size = starts[from + part + 1]! - start
    if (part % 2 === 0) {
      if (size > 1) return false
      if (!isFigure(text, start)) onlyFigures = false
    } else if (size !== 1 || text[start] !== '.') {
      if (part < count - 2) break
      return false
    }
  }
  return !onlyFigures
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : /^\p{N}/u.test(text[at]!)
}
