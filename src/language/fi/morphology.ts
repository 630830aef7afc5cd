import type {Morphology} from '../../phrase/index.ts'
import {cliticLetters} from './clitics.ts'
import {endings} from './endings.ts'
import {sets} from './sets.ts'

/** Spoken forms that stand for the written one. */
const spoken: Readonly<Record<string, string>> = {
  mä: 'minä',
  mun: 'minun',
  mulle: 'minulle',
  sä: 'sinä',
  sun: 'sinun',
  sulle: 'sinulle',
  sulla: 'sinulla',
  oon: 'olen',
  oot: 'olet',
  oo: 'ole',
  ootte: 'olette',
  ku: 'kun',
  et: 'et',
  sori: 'anteeksi',
  pahottelut: 'pahoittelut',
  pahottelen: 'pahoittelen',
  valitettavast: 'valitettavasti'
}

/** The word without its clitics (voimmehan: voimme), and the written form of a spoken one. */
function readings(form: string): readonly string[] {
  const other: string[] = []
  if (Object.hasOwn(spoken, form)) other.push(spoken[form]!)
  const clitic = cliticLetters(form)
  if (clitic) other.push(form.slice(0, -clitic.length))
  return other
}

/** Finnish writes no contractions, but the negative joins its conjunction: ettei, ellei. */
const joined: Readonly<Record<string, readonly string[]>> = {
  etten: ['että', 'en'],
  ettet: ['että', 'et'],
  ettei: ['että', 'ei'],
  ettemme: ['että', 'emme'],
  ettette: ['että', 'ette'],
  etteivät: ['että', 'eivät'],
  ellet: ['jos', 'et'],
  ellei: ['jos', 'ei'],
  ellemme: ['jos', 'emme'],
  ellette: ['jos', 'ette'],
  jollei: ['jos', 'ei'],
  jollet: ['jos', 'et'],
  jollette: ['jos', 'ette'],
  mikset: ['miksi', 'et'],
  miksette: ['miksi', 'ette']
}

/** How Finnish words are split, spoken and inflected. */
export const morphology: Morphology = {
  split: (form) => (Object.hasOwn(joined, form) ? joined[form]! : [form]),
  readings,
  endings,
  sets
}
