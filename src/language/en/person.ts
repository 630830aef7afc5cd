import {lazy} from '../../lazy.ts'
import {type Person, person, personTable} from '../person.ts'

const table = lazy(() =>
  personTable({
    we: 'i we',
    our: 'my our',
    us: 'me us',
    you: 'you',
    your: 'your yours',
    they: 'they he she their',
    it: 'it this that'
  })
)

/**
 * The person that an English word names.
 *
 * @param form a folded word
 */
export function personOf(form: string): Person {
  return form.length > 5 ? person.nobody : (table().get(form) ?? person.nobody)
}
