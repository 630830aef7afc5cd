import {wordSet} from '../word-set.ts'

/** Words that tell nothing of the matter. */
export const stopWords =
  wordSet(`a about above after again all also always am an and any asked asking anyone anything are as ask at away back be because been before being best both but by call came can come could customer day days dear
did do does doing done down each email else even ever every few first for from further get getting give given go going good got great had happy has have having he hello help her here hi him his how however
i if in into is it its just keep kind know last let like little long look looking made make many matter may me message might more most much must my need never new next no not nothing now of off on once one
only or other our out over own past please possible put question questions quite rather really reach regards reply said same say see send service she should since so some someone something sorry still
such support sure take team tell than thank thanks that the their them then there these they thing things this those through time to today together told tomorrow too try two until up upon us use very
via want was way we well went were what when where whether which while who why will wish with within without would write yes yesterday yet you your yours best kindly cheers`)

/** Words that fit nearly any matter: “your order”, “this issue”. */
export const commonWords =
  wordSet(`recent recently visit closing resolved opportunity expectations explain explanation going account accounts order orders ordered ordering issue issues problem problems app site website service services product products item items customer customers purchase purchases experience
feedback complaint complaints situation information info details request system user users use used using company contact number date week weeks month months year years hour hours minute minutes
morning afternoon evening monday tuesday wednesday thursday friday saturday sunday pay paid paying payment payments work works working find able currently anything everything hope love loved lovely nice new old
big small different whole actually already always twice three four five six seven eight nine ten half people person someone guys family mum dad wife husband son daughter friend think thought feel felt
want wants wanted need needs needed show shows start started stop stopped live lives happen happened waiting wait waited understand`)

const endings = wordSet('ations ation ings ing ments ment edly ness ied ies ed es ly er s e y')
const longestEnding = 6
const doubled = 'bdglmnprt'

/**
 * A rough stem, for comparing contents only: “delivery”, “delivered” and “delivering” share one.
 *
 * @param form a folded word
 * @returns its stem; never shorter than three letters
 */
export function stem(form: string): string {
  const bare = form.endsWith("'s") ? form.slice(0, -2) : form
  const cut = withoutEnding(bare)
  const last = cut.at(-1)
  return last && doubled.includes(last) && cut.at(-2) === last ? cut.slice(0, -1) : cut
}

function withoutEnding(word: string): string {
  for (let at = Math.max(0, word.length - longestEnding); at < word.length; at++)
    if (endings.has(word.slice(at))) return at >= 3 ? word.slice(0, at) : word
  return word
}
