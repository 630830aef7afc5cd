import type {Language} from '../language/index.ts'
import type {Sentence} from './reply.ts'

/**
 * The words of sentences, as features of a model.
 *
 * @param sentences the sentences
 * @param language their language: its rough stemmer, and the parts of its words
 * @returns `=word`, `stem`, `stem stem` and `~part of a word`, each with its share of its kind: a long text has more words
 *   than a short one, and they weigh as much
 */
export function wordFeatures(sentences: readonly Sentence[], language: Language): Map<string, number> {
  const words = new Set<string>()
  const parts = new Set<string>()
  const {stem, partsOf} = language
  for (const sentence of sentences) {
    let before = '^'
    for (const {form, kinds} of sentence.words) {
      const word = kinds.includes('number') ? '#' : form
      const bare = stem(word)
      words.add(`=${word}`)
      words.add(bare)
      words.add(`${before} ${bare}`)
      before = bare
      for (const part of partsOf(word)) parts.add(`~${part}`)
    }
    words.add(`${before} ${sentence.terminal || '.'}`)
  }
  const features = new Map<string, number>()
  for (const kind of [words, parts]) {
    const share = 1 / Math.sqrt(Math.max(1, kind.size))
    for (const word of kind) features.set(word, share)
  }
  return features
}
