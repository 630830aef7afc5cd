import {irregularVerbs} from './irregular-verbs.ts'

const vowel = /[aeiou]/
const doubling = /[^aeiou][aeiou][bdglmnprt]$/

/**
 * The forms of a verb: the irregular ones from the list, else by the rules of spelling.
 *
 * @param stem its base form: “wait”
 * @returns base, -s, -ing, past and participle
 */
export function verbForms(stem: string): readonly string[] {
  const irregular = irregularVerbs[stem]
  const e = stem.endsWith('e')
  const y = stem.endsWith('y') && !vowel.test(stem.at(-2) ?? 'a')
  const twice = stem.length <= 4 && doubling.test(stem) ? stem.at(-1) : ''
  const root = e ? stem.slice(0, -1) : stem + twice
  const ing = e && /[oey]e$/.test(stem) ? `${stem}ing` : `${root}ing`
  const third = y ? `${stem.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(stem) ? `${stem}es` : `${stem}s`
  const past = irregular ?? [y ? `${stem.slice(0, -1)}ied` : `${root}ed`]
  return [stem, third, ing, ...past]
}

/**
 * The forms of a noun, by the rules of spelling.
 *
 * @param stem its singular
 */
export function nounForms(stem: string): readonly string[] {
  const y = stem.endsWith('y') && !vowel.test(stem.at(-2) ?? 'a')
  const plural = y ? `${stem.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : `${stem}s`
  return [stem, plural]
}
