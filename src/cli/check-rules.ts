import {rules} from '../../rules/index.ts'
import type {House} from '../house.ts'
import {suggest} from '../suggest.ts'
import {Failure} from './failure.ts'
import type {JudgingOptions} from './options.ts'

/**
 * Checks the names of rules that the user typed.
 *
 * @param typed what the user typed
 * @param houseRules the rules of the house
 * @throws {Failure} at the first that is not known
 */
export function checkRules(typed: JudgingOptions['rule'], houseRules: House['rules']): void {
  const known = [...Object.keys(rules), ...Object.keys(houseRules)]
  const unknown = Object.keys(typed ?? {}).find((id) => !known.includes(id))
  if (unknown === undefined) return
  const near = suggest(unknown, known)
  throw new Failure(
    `--rule: there is no rule “${unknown}”; ${near ? `did you mean ${near}?` : 'reply-lint rules lists them all'}`
  )
}
