import {lazy} from '../../lazy.ts'
import {type Person, person, personTable} from '../person.ts'

const table = lazy(() =>
  personTable({
    we: 'me minä mä en emme olen olemme olin olimme voin voimme itse',
    our: 'meidän minun mun',
    us: 'meille meillä meitä meiltä minulle minua minulla',
    you: 'te sinä sä et ette olet olette olit olitte olisit olisitte älä älkää',
    your: 'sinun teidän sun',
    they: 'he hän heidän hänen ne',
    it: 'se tämä tuo sen tämän sitä tätä'
  })
)

/**
 * The person that a Finnish word names, or that its ending tells: “-mme” is ours, “-nne” and “-si” yours.
 *
 * @param form a folded word, without its clitic
 */
export function personOf(form: string): Person {
  const known = table().get(form)
  if (known !== undefined || form.length < 5) return known ?? person.nobody
  if (form.endsWith('mme')) return person.we
  if (form.endsWith('tte') || form.endsWith('isit')) return person.you
  if (form.endsWith('nne')) return person.your
  return form.endsWith('si') && !form.endsWith('isi') && !form.endsWith('ksi') ? person.your : person.nobody
}
