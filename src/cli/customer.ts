import {Failure, sentenceOf} from './failure.ts'
import {dash, nameOf, readText} from './input.ts'
import type {Source} from './select.ts'

/**
 * Reads the customer’s message.
 *
 * @param customer the file that the user named
 * @param sources the drafts
 * @throws {Failure} where it cannot be read
 */
export async function readCustomer(
  customer: string | undefined,
  sources: readonly Source[]
): Promise<string | undefined> {
  if (customer === undefined) return undefined
  if (customer === dash && sources.some(({path}) => path === dash))
    throw new Failure('Standard input cannot be both the draft and the customer’s message; name a file for one of them')
  try {
    return await readText(customer)
  } catch (error) {
    throw new Failure(sentenceOf(error, nameOf(customer)))
  }
}
