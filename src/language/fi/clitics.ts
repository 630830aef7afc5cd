/** Little words that Finnish hangs on others. In a swap they move to the new word: “mäkin” is “minäkin”. */
const clitic = /(?:kin|kaan|kään|kohan|köhän|ko|kö|han|hän|pas|päs|pa|pä)$/
const shortestBare = 2
/** Words that end so by themselves. */
const whole = new Set(['joskin', 'vaikkakin', 'niinikään', 'huomioithan', 'huomioittehan'])
const back: Readonly<Record<string, string>> = {ä: 'a', ö: 'o', y: 'u'}
const front: Readonly<Record<string, string>> = {a: 'ä', o: 'ö', u: 'y'}

/**
 * The clitic at the end of a word, if it has one.
 *
 * @param form a folded word
 */
export function cliticOf(form: string): string {
  if (whole.has(form)) return ''
  const found = clitic.exec(form)
  return found && found.index >= shortestBare ? found[0] : ''
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
