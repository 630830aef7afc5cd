/** What an XML file begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Characters that XML 1.0 has no way to write (production 2, Char), halves of surrogate pairs among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/**
 * A text as it can stand in an XML element.
 *
 * @param text any text; what XML cannot hold becomes U+FFFD
 */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign]!)
    .replaceAll('\r', '&#13;')
}

/**
 * An XML element.
 *
 * @param name its name
 * @param attributes its attributes; those without a value are left out
 * @param children what stands in it, as XML
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = []
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

/** Line breaks and tabs of an attribute would be read as spaces. */
function attribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
