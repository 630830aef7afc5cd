/** Header lines that mail programs put above a quoted message, in English, Finnish and Swedish. */
const quoteHeaders: readonly RegExp[] = [
  /^on\s[^\n]{6,160}\swrote:\s*$/im,
  /^[^\n]{0,160}\bkirjoitti(?:\s[^\n]{0,80})?:\s*$/im,
  /^[^\n]{0,160}\bskrev(?:\s[^\n]{0,80})?:\s*$/im,
  /^-{2,}\s?(?:original message|alkuperäinen viesti|ursprungligt meddelande|forwarded message|välitetty viesti)\s?-{2,}\s*$/im,
  /^(?:from|lähettäjä|från):\s[^\n]{1,160}\n(?:(?:sent|date|to|lähetetty|päivämäärä|päiväys|vastaanottaja|skickat|till)):/im,
  /^>/m
]

/** What opens a legal footer, or says that a machine sent the letter. */
const footers: readonly RegExp[] = [
  /^(?:this (?:e-?mail|message)(?: and any [^\n]{0,40})? (?:is|are|may be|contains?)|the information (?:contained )?in this (?:e-?mail|message)|confidentiality notice|disclaimer:|you (?:are receiving|received) this (?:e-?mail|message)|if you (?:have received|are not the intended|received) this)/im,
  /^(?:tämä (?:sähköposti|viesti)(?: ja sen[^\n]{0,40})? (?:on|voi|saattaa|sisältää)[^\n]{0,60}(?:luottamuksel|tarkoitettu|salassa)|viesti on tarkoitettu|jos olet saanut (?:tämän )?viestin)/im
]

const signatureMark = /^-- ?$/m

/**
 * Finds where the writer’s own words end and what is quoted below, or above.
 *
 * @param text the reply
 * @returns the end of the writer’s words (UTF-16 offset), and the quoted text without its marks
 */
export function findQuoted(text: string): {
  ownEnd: number
  quoted: {start: number; end: number; text: string} | undefined
} {
  const starts = quoteHeaders.map((header) => header.exec(text)?.index).filter((index) => index !== undefined)
  const start = starts.length > 0 ? Math.min(...starts) : undefined
  const ends = footers.map((footer) => footer.exec(text)?.index).filter((index) => index !== undefined && index > 0)
  const footer = ends.length > 0 ? Math.min(...(ends as number[])) : undefined
  const mark = signatureMark.exec(text)?.index
  const ownEnd = Math.min(text.length, start ?? text.length, footer ?? text.length, mark || text.length)
  if (start === undefined) return {ownEnd, quoted: undefined}
  const end = footer !== undefined && footer > start ? footer : text.length
  return {ownEnd, quoted: {start, end, text: unquote(text.slice(start, end))}}
}

/** The quoted words without their header and their “>”. */
function unquote(quoted: string): string {
  return quoted
    .split('\n')
    .filter((line) => !quoteHeaders.some((header) => header.test(line) && !line.startsWith('>')))
    .filter(
      (line) =>
        !/^(?:from|sent|to|cc|date|subject|lähettäjä|lähetetty|vastaanottaja|kopio|päivämäärä|aihe|från|skickat|till|ämne):/i.test(
          line
        )
    )
    .map((line) => line.replace(/^(?:>[ \t]?)+/, ''))
    .join('\n')
    .trim()
}
