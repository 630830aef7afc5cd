import type {Match} from '../phrase/index.ts'
import type {Sentence} from './reply.ts'

const negatives = new Set([
  ...['no', 'not', 'never', 'nothing', 'neither', 'nor', 'hardly'],
  ...['ei', 'en', 'et', 'emme', 'ette', 'eivät', 'eikä', 'enkä', 'älä', 'älkää', 'tuskin']
])

/**
 * Whether a no stands before words in their clause: “this is not a small matter”.
 *
 * @param sentence where the words stand
 * @param match the words
 * @param reach how many words before them may lie between
 */
export function isNegated(sentence: Sentence, match: Match, reach = 3): boolean {
  for (let index = match.start; index >= 0 && index >= match.start - reach; index--) {
    const word = sentence.words[index]!
    if (index < match.start && negatives.has(word.form)) return true
    if (word.clauseStart) return false
  }
  return false
}

/** Whether a word is written like a name: with a capital, and not only because the sentence begins there. */
export function looksLikeName(sentence: Sentence, index: number): boolean {
  return index > 0 && (sentence.words[index]?.kinds.includes('title') ?? false)
}

/** The folded word so many places after the match: 0 is the next one. */
export function wordAfter(sentence: Sentence, match: Match, places = 0): string {
  return sentence.words[match.end + places]?.form ?? ''
}

/** The folded word so many places before the match: 0 is the last one before it. */
export function wordBefore(sentence: Sentence, match: Match, places = 0): string {
  return sentence.words[match.start - 1 - places]?.form ?? ''
}
