import {nounForms, verbForms} from '../language/en/forms.ts'
import {morphology as english} from '../language/en/morphology.ts'
import {sets as englishSets} from '../language/en/sets.ts'
import {endings as finnishEndings} from '../language/fi/endings.ts'
import {morphology as finnish} from '../language/fi/morphology.ts'
import {sets as finnishSets} from '../language/fi/sets.ts'
import type {LanguageCode} from '../language/index.ts'
import type {Morphology} from '../phrase/index.ts'

/**
 * What phrases of the house are compiled with. The command’s bundle leaves the sets, forms and endings out of its
 * languages, since the built-in phrases come compiled; here they are named once more.
 */
export const wordsOf: Readonly<Record<LanguageCode, Morphology>> = {
  en: {...english, forms: (kind, stem) => (kind === 'verb' ? verbForms(stem) : nounForms(stem)), sets: englishSets},
  fi: {...finnish, endings: finnishEndings, sets: finnishSets}
}
