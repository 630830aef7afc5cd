/** Who is spoken of: the writer’s side, the customer, or somebody else. */
export const person = {nobody: 0, we: 1, our: 2, us: 3, you: 4, your: 5, they: 6, it: 7} as const
export type Person = (typeof person)[keyof typeof person]

/**
 * A table of words by the person that they name.
 *
 * @param words for each person its words, with spaces between them
 */
export function personTable(words: Readonly<Partial<Record<keyof typeof person, string>>>): Map<string, Person> {
  const table = new Map<string, Person>()
  for (const [name, list] of Object.entries(words))
    for (const word of list.split(' ')) table.set(word, person[name as keyof typeof person])
  return table
}
