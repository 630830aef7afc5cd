import {Numbers} from './numbers'

/** Keys with their numbers as a tree of letters: `src/phrase/trie.ts` tells how. */
@unmanaged
export class Trie {
  letters: Numbers
  first: Numbers
  starts: Numbers
  values: Numbers
}

/** Where the arrays of compiled phrases stand. The host writes the addresses down in this order, the trees behind them. */
@unmanaged
export class Tables {
  classes: u32
  positions: u32
  stems: u32
  /** Whether there are any. */
  endings: u32
  takes: Numbers
  refuses: Numbers
  needs: Numbers
  flags: Numbers
  ends: Numbers
  followStarts: Numbers
  followValues: Numbers
  beginStarts: Numbers
  beginValues: Numbers
  stemClasses: Numbers
  stemKinds: Numbers
  /** Which list of look-alikes each has; the first is empty. */
  stemNot: Numbers
  endingBegin: Numbers
  endingNext: Numbers
  endingEnds: Numbers
}

/** The trees behind the tables, by what their keys are: the order of `tries` in `src/phrase/pack.ts`. */
export namespace keys {
  export const literal = 0
  export const exact = 1
  export const prefix = 2
  export const suffix = 3
  export const infix = 4
  export const stem = 5
  export const kind = 6
}
