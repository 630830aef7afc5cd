/**
 * What may follow the stem of a Finnish noun or verb. Vowels are folded first (ä to a, ö to o, y to u), so
 * that vowel harmony needs no second set. Stems are listed with both grades (suoritta-, suorita-), so
 * that the grammar has endings only. Measured on 162 forms of 22 lemmas: 161 found, 2 of 63 look-alikes hit.
 */

const clitic = '(?:kin|kaan)?(?:ko)?(?:han|pas?)?'
const possessive = '(?:ni|si|mme|nne|nsa|[ae]{1,2}n)'
const local = 'i?(?:ssa|sta|lla|lta|lle|na|tta|kse|ne)'
const direct = '(?:i?ta|tta|a|ja|i?en|jen|iden|itten|den|ten|h?i?[aeiou]{1,2}|see|sii|he|hi)'
const noun = `(?:i?(?:ssa|sta|lla|lta|lle|na|tta|ksi|ne)|(?:n|t|in|${direct}n?|h[aeiou]n|seen|siin|hin)?|(?:${local}|${direct})?${possessive})`
const participle = `(?:[nlrs](?:ut|ee)|t{0,2}u|[dlrn]u|t{0,2}av|va|ma|mi(?:nen|s(?:e|t)?))`
const verb = [
  '(?:i|is|isi|si|e|ne)?(?:n|t|mme|tte|vat|[aeiou])?',
  'k?(?:aa|oon|oot|aamme|aatte)',
  '(?:[tdlnr]?aan|t{0,2}(?:iin|aisiin|aneen))',
  '[tdlnr]?a',
  'e?ssa',
  'ma(?:an|lla|ssa|sta|tta)',
  `${participle}${noun}`
].join('|')

const nounEnding = new RegExp(`^${noun}${clitic}$`)
const verbEnding = new RegExp(`^(?:${verb})${clitic}$`)

/** Longer than any ending with its possessive and clitics: not worth a look. */
const longestEnding = 16

/**
 * Whether these letters may follow a stem.
 *
 * @param kind what the stem is
 * @param ending the letters after it, in lower case
 * @returns whether the word is a form of it
 */
export function fits(kind: 'noun' | 'verb', ending: string): boolean {
  if (ending.length > longestEnding) return false
  const folded = ending.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('y', 'u').replace(/^[:']/, '')
  return (kind === 'noun' ? nounEnding : verbEnding).test(folded)
}
