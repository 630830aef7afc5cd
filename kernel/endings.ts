import {at} from './numbers'
import {Tables} from './tables'

const letters: u32 = 26
const nowhere: u32 = 0
/** Longer than any ending with its possessive and clitics: not worth a look. */
const longestEnding: u32 = 16

/**
 * Whether letters may follow a stem: `src/phrase/endings.ts` tells how their table is made. A language without one has no endings.
 *
 * @param tables where the table is
 * @param kind what the stem is of, by its number
 * @param text the address of the letters, as UTF-16
 * @param length how many there are
 */
export function mayFollow(tables: Tables, kind: u32, text: usize, length: u32): bool {
  if (tables.endings === 0) return length === 0
  if (length > longestEnding) return false
  let state = at(tables.endingBegin, kind)
  for (let index: u32 = isMark(text, length) ? 1 : 0; index < length; index++) {
    const letter = folded(load<u16>(text + ((<usize>index) << 1))) - 97
    if (letter >= letters) return false
    state = at(tables.endingNext, state * letters + letter)
    if (state === nowhere) return false
  }
  return at(tables.endingEnds, state) !== 0
}

/** Whether an ending stands behind a mark: “EU:n”, “show’n”. */
function isMark(text: usize, length: u32): bool {
  if (length === 0) return false
  const first = load<u16>(text)
  return first === 0x3a || first === 0x27
}

/** Vowels without their harmony. */
function folded(letter: u32): u32 {
  return letter === 0xe4 ? 0x61 : letter === 0xf6 ? 0x6f : letter === 0x79 ? 0x75 : letter
}
