/** What must hold, by ratio: how many times as much as what stands beside it. `fact` is what a row found out. */
export const limits = [
  {row: 'cold-start', fact: 'againstNode', most: 1.8, says: 'one reply by standard input, against `node -e 0`'},
  {row: 'many-files', fact: 'againstWriteGood', most: 0.6, says: '1,000 files in one process, against write-good'},
  {
    row: 'many-files',
    fact: 'memoryAgainstTextlint',
    most: 0.6,
    says: 'peak memory on 1,000 files, against textlint with write-good'
  },
  {
    row: 'long-text',
    fact: 'megabyteAgainstTextlint',
    most: 0.7,
    says: '1 MB in one file, against textlint with write-good'
  },
  {row: 'long-text', fact: 'growth', most: 12, says: 'time for ten times the text in one file'},
  {row: 'stream', fact: 'growth', most: 1.1, says: 'memory of a stream, second half against first'},
  {row: 'stream', fact: 'lost', most: 0, says: 'records of a stream that did not come out'}
]

/**
 * How each limit is held.
 *
 * @param facts what each row found, by the row’s name: a fact that is not there was not asked for, one that is undefined could not be measured
 * @returns for each limit whose fact was asked for, its `value` and whether it is `held`
 */
export function judge(facts) {
  return limits
    .filter(({row, fact}) => row in facts && fact in facts[row])
    .map((limit) => {
      const value = facts[limit.row][limit.fact]
      return {...limit, value, held: value !== undefined && value <= limit.most}
    })
}
