import {append, isMark, isOne, isWord, prepend, type Source, type Token} from './tokens.ts'

/**
 * Joins what belongs to words, as parse-latin’s plugins for sentences do, one after another. Each is one pass that keeps
 * what it has done with in a list, where theirs splice.
 *
 * @param tokens the tokens of a text, raw or with what a language joins
 * @param source the text
 */
export function joinWords(tokens: readonly Token[], source: Source): readonly Token[] {
  const {text} = source
  let list = tokens
  // “&c”.
  if (text.includes('&'))
    list = joinMarks('&', list, text, (before, next) => (!isWord(before) && isWord(next) ? next : undefined))
  // “two- or threefold”.
  if (text.includes('-')) list = joinMarks('-', list, text, (before, next) => (isWord(next) ? undefined : before))
  list = joinInside(list, text)
  if (text.includes('/')) list = joinSlashes(list, text)
  // “e.g.”: the last full stop of letters that each have one.
  return joinMarks('.', list, text, (before) => (isWord(before) && isInitialism(before, source) ? before : undefined))
}

/**
 * Joins a mark to a word beside it.
 *
 * @param mark the character that it is
 * @param list the tokens
 * @param text the text
 * @param choose the token that it belongs to, the one before it or the next; a mark is joined to words alone
 */
function joinMarks(
  mark: string,
  list: readonly Token[],
  text: string,
  choose: (before: Token | undefined, next: Token | undefined) => Token | undefined
): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < list.length; at++) {
    const token = list[at]!
    if (!isMark(token) || !isOne(token, mark, text)) {
      kept.push(token)
      continue
    }
    const before = kept.at(-1)
    const word = choose(before, list[at + 1])
    if (!isWord(word)) kept.push(token)
    else if (word === before) append(word, token)
    else prepend(word, token)
  }
  return kept
}

const shortWord = 3
const length = ({start, end}: Token) => end - start

/** “a/b”: two short words, or one. */
function joinSlashes(list: readonly Token[], text: string): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < list.length; at++) {
    const token = list[at]!
    const word = kept.at(-1)
    const next = list[at + 1]
    const isShort = !isWord(next) || length(next) < shortWord
    if (!isMark(token) || !isOne(token, '/', text) || !isWord(word) || length(word) >= shortWord || !isShort)
      kept.push(token)
    else if (isWord(next)) {
      append(word, next)
      at++
    } else append(word, token)
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
