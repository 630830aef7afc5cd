/** Longest quotation that is looked for; a mark without its mate quotes nothing. */
const quotation = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|”[^”\n]{1,300}”|«[^»\n]{1,300}»|„[^“\n]{1,300}“/g

/**
 * The stretches of a text that stand in quotation marks: somebody else’s words, or what a screen says.
 *
 * @param text the text
 */
export function findQuotations(text: string): {start: number; end: number}[] {
  return [...text.matchAll(quotation)].map((match) => ({start: match.index, end: match.index + match[0].length}))
}
