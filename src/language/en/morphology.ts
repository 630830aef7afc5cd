import {lazy} from '../../lazy.ts'
import type {Morphology} from '../../phrase/index.ts'
import {nounForms, verbForms} from './forms.ts'
import {sets} from './sets.ts'

const endings: readonly [ending: string, word: string][] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", 'would']
]

/** Contractions that do not follow the endings, and the ones written without their apostrophe. */
const contractions = lazy(
  () =>
    new Map<string, readonly string[]>(
      Object.entries({
        "can't": ['can', 'not'],
        cannot: ['can', 'not'],
        "won't": ['will', 'not'],
        "shan't": ['shall', 'not'],
        "ain't": ['is', 'not'],
        "let's": ['let', 'us'],
        cant: ['can', 'not'],
        dont: ['do', 'not'],
        didnt: ['did', 'not'],
        doesnt: ['does', 'not'],
        isnt: ['is', 'not'],
        wasnt: ['was', 'not'],
        havent: ['have', 'not'],
        hasnt: ['has', 'not'],
        couldnt: ['could', 'not'],
        wouldnt: ['would', 'not'],
        shouldnt: ['should', 'not'],
        im: ['i', 'am'],
        ive: ['i', 'have'],
        youre: ['you', 'are'],
        youve: ['you', 'have'],
        thats: ['that', 'is']
      })
    )
)

/** “It’s” is “it is”; “Anna’s” is not “Anna is”. */
const beforeIs = new Set([
  'it',
  'that',
  'there',
  'here',
  'what',
  'who',
  'he',
  'she',
  'where',
  'how',
  'this',
  'everything'
])

function split(form: string): readonly string[] {
  const known = contractions().get(form)
  if (known) return known
  const apostrophe = form.indexOf("'")
  if (apostrophe <= 0) return [form]
  for (const [ending, word] of endings)
    if (form.length > ending.length && form.endsWith(ending)) return [form.slice(0, -ending.length), word]
  const owner = form.slice(0, -2)
  return form.endsWith("'s") && beforeIs.has(owner) ? [owner, 'is'] : [form]
}

/** British and American spellings count as one another; a possessive counts as its owner. */
function readings(form: string): readonly string[] {
  const other: string[] = []
  if (form.endsWith("'s")) other.push(form.slice(0, -2))
  const z = form.includes('iz') ? /iz(?:e|ed|es|er|ing|ation)s?$/.exec(form) : null
  if (z) other.push(`${form.slice(0, z.index)}is${form.slice(z.index + 2)}`)
  const or = form.indexOf('or', 2)
  if (or > 0 && /^(?:fav|col|behavi|hon|lab)or/.test(form)) other.push(`${form.slice(0, or)}our${form.slice(or + 2)}`)
  return other
}

/** How English words are split, spelled and inflected. */
export const morphology: Morphology = {
  split,
  readings,
  forms: (kind, stem) => (kind === 'verb' ? verbForms(stem) : nounForms(stem)),
  sets
}
