/** What a character is to the parser: numbers, so that a text’s characters are told apart quickly. */
export const wordClass = 1
export const spaceClass = 2
export const punctuationClass = 3
export const symbolClass = 4
export type Class = typeof wordClass | typeof spaceClass | typeof punctuationClass | typeof symbolClass

/** Of each UTF-16 code unit; zero is not known yet. */
const classes = new Uint8Array(0x10000)

function know(characters: string, as: Class): void {
  for (let at = 0; at < characters.length; at++) classes[characters.charCodeAt(at)] = as
}

// What most texts are made of, so that few of them need an expression.
know('etaoinshrdlucmfwypvbgkqjxzäöåETAOINSHRDLUCMFWYPVBGKQJXZÄÖÅ0123456789', wordClass)
know(' \n\r\t\u00a0', spaceClass)
know('.,\'’-!?:;"()“”–—…/‘[]{}_\\', punctuationClass)
// Unicode calls the first ten punctuation, parse-latin does not.
know('#%&*@†‡‰‱※$+<=>^`|~€', symbolClass)

/**
 * The class of a character, as parse-latin tells them: letters, marks and numbers make words; punctuation is Unicode’s,
 * but for some; all else is a symbol.
 *
 * @param code a UTF-16 code unit; a half of a pair is a symbol
 */
export function classOf(code: number): Class {
  const known = classes[code]
  if (known) return known as Class
  const found = classify(String.fromCharCode(code))
  classes[code] = found
  return found
}

function classify(character: string): Class {
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return wordClass
  if (/\p{P}/u.test(character)) return punctuationClass
  return /[\s\u0085]/.test(character) && character !== '\ufeff' ? spaceClass : symbolClass
}
