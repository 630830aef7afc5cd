/**
 * What a terminal shows of a text: characters as the reader counts them, and the columns that each takes. By hand,
 * as `Intl.Segmenter` and what builds on it take longer to load than a draft takes to lint.
 */
export interface Cell {
  text: string
  width: number
  /** UTF-16 offset of its first code unit. */
  start: number
}

/** First and last of the characters below U+10000 that take two columns (Unicode, EastAsianWidth: W and F). */
const wide = [
  0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3, 0x25fd, 0x25fe,
  0x2614, 0x2615, 0x2648, 0x2653, 0x267f, 0x267f, 0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be,
  0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa,
  0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755,
  0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50, 0x2b55, 0x2b55,
  0x2e80, 0x303e, 0x3041, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff01, 0xff60,
  0xffe0, 0xffe6
]

/** Nearly every word: characters of one column each, to be shown as they are. By codes, as V8 need not compile those. */
export function isSimple(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSimpleCode(text.charCodeAt(at))) return false
  return true
}

function isSimpleCode(code: number): boolean {
  if (code < 0x20 || (code > 0x7e && code < 0xa1) || code === 0xad) return false
  return code <= 0x2ff || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2190 && code <= 0x2193)
}

const zeroWidthJoiner = 0x200d
const emojiVariation = 0xfe0f

/**
 * Cuts a text into what stands in a terminal’s columns. A line break and the indentation after it become one space,
 * a tab too; characters that would act on the terminal do not get there.
 *
 * @param text any text
 * @param offset what to count the cells’ offsets from
 */
export function cells(text: string, offset = 0): Cell[] {
  const result: Cell[] = []
  if (isSimple(text)) {
    for (let at = 0; at < text.length; at++) result.push({text: text[at]!, width: 1, start: at + offset})
    return result
  }
  let joins = false
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index)!
    const start = index
    index += code > 0xffff ? 2 : 1
    if (isLineEnd(code)) {
      while (index < text.length && /\s/.test(text.charAt(index))) index++
      result.push({text: ' ', width: 1, start: start + offset})
      continue
    }
    const last = result.at(-1)
    const width = widthOf(code)
    if (last && (joins || width === 0 || pairsWith(last, code))) {
      if (!isInvisible(code)) last.text += text.slice(start, index)
      if (code === emojiVariation && last.text.charCodeAt(0) > 0x7f) last.width = 2
    } else {
      result.push({text: visible(code), width: Math.max(width, isInvisible(code) ? 0 : 1), start: start + offset})
    }
    joins = code === zeroWidthJoiner && (last?.width ?? 0) === 2
  }
  return result
}

/** A text as a terminal may show it. */
export function plain(text: string): string {
  if (isSimple(text)) return text
  return cells(text)
    .map((cell) => cell.text)
    .join('')
}

/** How many columns a text takes. */
export function width(text: string): number {
  let columns = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code)) while (isIndent(text.charCodeAt(at + 1))) at++
    else if (!isSimpleCode(code)) return widthByCells(text)
    columns++
  }
  return columns
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

function isIndent(code: number): boolean {
  return code === 0x20 || code === 0x09 || isLineEnd(code)
}

function widthByCells(text: string): number {
  return cells(text).reduce((sum, cell) => sum + cell.width, 0)
}

function widthOf(code: number): 0 | 1 | 2 {
  if (code < 0x300 || (code >= 0x2010 && code <= 0x2027)) return isInvisible(code) ? 0 : 1
  if (code > 0xffff)
    // Planes of tags and variation selectors; skin tones.
    return code >= 0xe0000 || (code >= 0x1f3fb && code <= 0x1f3ff) ? 0 : isWideAstral(code) ? 2 : 1
  if (isInvisible(code) || (code >= 0xfe00 && code <= emojiVariation) || code === zeroWidthJoiner) return 0
  if (/\p{M}/u.test(String.fromCharCode(code))) return 0
  for (let index = 0; index < wide.length && code >= wide[index]!; index += 2) if (code <= wide[index + 1]!) return 2
  return 1
}

function isWideAstral(code: number): boolean {
  return (
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd) ||
    (code >= 0x16fe0 && code <= 0x1b2ff) ||
    (code >= 0x1f18e && code <= 0x1f265) ||
    code === 0x1f004 ||
    code === 0x1f0cf
  )
}

/** Two regional indicators are one flag. */
function pairsWith(last: Cell, code: number): boolean {
  if (!isRegional(code) || last.text.length !== 2 || !isRegional(last.text.codePointAt(0)!)) return false
  last.width = 2
  return true
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

/** Soft hyphens, and marks of direction and order: without a picture, and they could turn the report around. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f && code !== zeroWidthJoiner) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  )
}

function visible(code: number): string {
  if (code === 0x09 || code === 0xa0 || code === 0x2028 || code === 0x2029) return ' '
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return '\ufffd'
  return isInvisible(code) ? '' : String.fromCodePoint(code)
}
