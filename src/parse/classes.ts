import {ParseLatin} from 'parse-latin'

/** What a character is to the parser: numbers, so that a text’s characters are told apart quickly. */
export const wordClass = 1
export const spaceClass = 2
export const punctuationClass = 3
export const symbolClass = 4
export type Class = typeof wordClass | typeof spaceClass | typeof punctuationClass | typeof symbolClass

const classOfType: Readonly<Record<string, Class>> = {
  WordNode: wordClass,
  WhiteSpaceNode: spaceClass,
  PunctuationNode: punctuationClass,
  SymbolNode: symbolClass
}

/** Of each UTF-16 code unit; zero is not known yet. */
const classes = new Uint8Array(0x10000)

function know(characters: string, as: Class): void {
  for (let at = 0; at < characters.length; at++) classes[characters.charCodeAt(at)] = as
}

know('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZåäöÅÄÖéÉ', wordClass)
know(' \n\r\t\u00a0', spaceClass)
know('\\!"\'(),-./:;?[]_{}…–—’‘“”', punctuationClass)
know('$+<=>^`|~&%@#*', symbolClass)

/**
 * The class of a character. Those that most texts are made of are known here; any other is asked of parse-latin itself,
 * once, which has Unicode’s lists.
 *
 * @param code a UTF-16 code unit; halves of a pair are symbols
 */
export function classOf(code: number): Class {
  const known = classes[code]
  if (known) return known as Class
  const [node] = new ParseLatin().tokenize(String.fromCharCode(code))
  const found = classOfType[node!.type]!
  classes[code] = found
  return found
}
