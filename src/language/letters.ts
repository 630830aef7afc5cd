// The letters of most texts are told by their codes: V8 takes a quarter of a millisecond to make a class of all letters.

/** Whether a letter stands at a place of a text. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  if (code >= 0xc0 && code < 0x100) return code !== 0xd7 && code !== 0xf7
  if (isPunctuation(code)) return false
  return /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** Whether a small letter stands at a place of a text. */
export function isSmallLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (code >= 0xc0 && code < 0x100) return code >= 0xdf && code !== 0xf7
  if (isPunctuation(code)) return false
  return /^\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** Whether a text has a letter. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetterAt(text, at)) return true
  return false
}

/** Whether a text has a letter or a figure. */
export function hasLetterOrFigure(text: string): boolean {
  const code = text.charCodeAt(0)
  return isLetterAt(text, 0) || (code >= 0x30 && code <= 0x39) || /[\p{L}\p{N}]/u.test(text)
}

/** Whether a text has a figure from 0 to 9. */
export function hasFigure(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

/** Whether two letters are the same, and the next one, too: “soooo”. */
export function hasTriple(text: string): boolean {
  for (let at = 2; at < text.length; at++)
    if (text[at] === text[at - 1] && text[at] === text[at - 2] && isLetterAt(text, at)) return true
  return false
}

/** Quotation marks, dashes and the like. */
function isPunctuation(code: number): boolean {
  return code >= 0x2000 && code < 0x2070
}

/** Whether a text may hold a picture. Few do, and V8 takes a millisecond to make a class of all pictures. */
export function mayHavePicture(text: string): boolean {
  return /[\u203c-\uffff]/.test(text)
}

/** Whether two capitals may stand side by side in a text: a plain one has none. */
export function mayHaveCapitals(text: string): boolean {
  let before = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0xff && !isPunctuation(code)) return true
    const isCapital = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
    if (isCapital && before) return true
    before = isCapital
  }
  return false
}
