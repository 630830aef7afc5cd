export {beginSentence, findsAt, foresee, foundCount, longestPart, sentenceAt, take} from './paths'
export {addWords, prepareTones, roomForWords} from './tones'
export {addTraits, loggedCount, mostTraits, sumsAt, traitsAt} from './weights'
export {addKind, addSpelling, addStem, beginWord, doubtfulAt, endWord, forgetWords, longestWord, textAt} from './words'

import {growTo} from './numbers'
import {preparePaths} from './paths'
import {Tables} from './tables'
import {prepareWords} from './words'

/**
 * Prepares to find phrases.
 *
 * @param tables where the addresses of the arrays stand
 * @param room where nothing stands any more
 */
export function preparePhrases(tables: usize, room: usize): void {
  growTo(prepareWords(tables, preparePaths(changetype<Tables>(tables), room)))
}
