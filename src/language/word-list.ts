/** Phrases, and those that have a plainer twin: what a phrase rule takes. */
export interface WordList {
  phrases: readonly string[]
  twins: Readonly<Record<string, string>>
}

/**
 * Reads a list of words that have something plainer beside them. Each line holds phrases, then the plainer words:
 *
 * | line                      | meaning                                                     |
 * | ------------------------- | ----------------------------------------------------------- |
 * | `utilise; make use of => use` | “use” is a hint: the sentence has to be bent to it      |
 * | `prior to == before`      | the one can stand in the place of the other as it is        |
 * | `hot bag; cage`           | no short twin                                               |
 * | `# hotels`                | a heading                                                   |
 *
 * @param source the list
 * @param expand what a language makes of each phrase, where it has a shorthand of its own
 */
export function readWordList(source: string, expand: (phrase: string) => string = (phrase) => phrase): WordList {
  const phrases: string[] = []
  const twins: Record<string, string> = {}
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [left = '', safe] = line.split(' == ', 2)
    const [words = '', hint] = left.split(' => ', 2)
    const twin = safe === undefined ? hint?.trim() : `=${safe.trim()}`
    for (const one of words.split(';')) {
      if (one.trim() === '') continue
      const phrase = expand(one.trim())
      if (twin === undefined) phrases.push(phrase)
      else twins[phrase] = twin
    }
  }
  return {phrases, twins}
}

/**
 * Two plain words are also written as one with a hyphen: “soft bounce”, “soft-bounced”.
 *
 * @param phrase a phrase
 * @returns the same, with its hyphenated spelling beside it
 */
export function orHyphenated(phrase: string): string {
  const [first = '', second = '', more] = phrase.split(' ')
  const plain = /^[a-z]{3,20}$/
  return more === undefined && plain.test(first) && plain.test(second) ? `(${phrase}|${first}-${second}*)` : phrase
}
