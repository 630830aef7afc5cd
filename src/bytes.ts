/** Whether Node’s own way is there: it needs no table that the browser’s loads first. */
const inNode = typeof Buffer !== 'undefined'

/** @param encoded bytes in Base64 */
export function fromBase64(encoded: string): Uint8Array {
  return inNode ? Buffer.from(encoded, 'base64') : Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
}

/** @param bytes a text in UTF-8 */
export function textOf(bytes: Uint8Array): string {
  const {buffer, byteOffset, length} = bytes
  return inNode ? Buffer.from(buffer, byteOffset, length).toString() : new TextDecoder().decode(bytes)
}
