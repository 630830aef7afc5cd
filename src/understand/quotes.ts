/** Longest quotation that is looked for; a mark without its mate quotes nothing. */
const longest = 300
/** What closes what a mark opens. Finnish opens and closes with the same one. */
const closing: Readonly<Record<string, string>> = {'"': '"', '“': '”', '”': '”', '«': '»', '„': '“'}

/**
 * The stretches of a text that stand in quotation marks: somebody else’s words, or what a screen says.
 *
 * @param text the text
 */
export function findQuotations(text: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  for (const {0: mark, index} of text.matchAll(/["“”«„]/g)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const inside = text.slice(index + 1, index + 1 + longest).split('\n', 1)[0]!
    const length = inside.indexOf(closing[mark]!)
    if (length > 0) found.push({start: index, end: index + length + 2})
  }
  return found
}
