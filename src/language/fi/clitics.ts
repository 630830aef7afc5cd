/** Little words that Finnish hangs on others. In a swap they move to the new word: “mäkin” is “minäkin”. */
const clitics = ['kohan', 'köhän', 'kaan', 'kään', 'kin', 'han', 'hän', 'pas', 'päs', 'ko', 'kö', 'pa', 'pä']
/** Their last two letters: most words end otherwise. */
const lastTwo: ReadonlySet<string> = new Set(clitics.map((clitic) => clitic.slice(-2)))
const shortestBare = 2
/** Words that end so by themselves. */
const whole = new Set(['joskin', 'vaikkakin', 'niinikään', 'huomioithan', 'huomioittehan'])
const back: Readonly<Record<string, string>> = {ä: 'a', ö: 'o', y: 'u'}
const front: Readonly<Record<string, string>> = {a: 'ä', o: 'ö', u: 'y'}

/**
 * The letters at the end of a word that are a clitic elsewhere, the most that there are.
 *
 * @param form a folded word
 */
export function cliticLetters(form: string): string {
  if (!lastTwo.has(form.slice(-2))) return ''
  const found = clitics.find((clitic) => form.endsWith(clitic)) ?? ''
  return form.length - found.length < shortestBare ? '' : found
}

/**
 * The clitic at the end of a word, if it has one.
 *
 * @param form a folded word
 */
export function cliticOf(form: string): string {
  return whole.has(form) ? '' : cliticLetters(form)
}

/**
 * Hangs a clitic on a word, with the vowels that the word asks for; of several words on the first: “otetaanko huomioon”.
 *
 * @param words the word, or words
 * @param ending the clitic, in either harmony
 */
export function joinClitic(words: string, ending: string): string {
  const [word = '', ...others] = words.split(' ')
  const isBack = /[aou]/.test(word)
  const turned = isBack ? back : front
  const joined = word + ending.replace(/[aouäöy]/g, (vowel) => turned[vowel] ?? vowel)
  return [joined, ...others].join(' ')
}
