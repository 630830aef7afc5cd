/**
 * The form in which words are compared: composed (NFC), lower case, straight apostrophes, no soft hyphens.
 *
 * @param text a word, or any text
 * @returns its folded form; offsets no longer hold in it
 */
export function fold(text: string): string {
  return isPlain(text) ? text.toLowerCase() : foldMarks(text).toLowerCase()
}

/** Whether a text has only Western letters and marks, and none of those that are folded: most have. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0xff || code === softHyphen || code === acute) return false
  }
  return true
}

const softHyphen = 0xad
const acute = 0xb4

function foldMarks(text: string): string {
  // Composing is dear; most texts have no combining mark.
  const composed = /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text
  return composed.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
}
