/**
 * What a user may have meant.
 *
 * @param typed what the user typed
 * @param known what there is
 * @returns the nearest of what there is, unless all of it is far
 */
export function suggest(typed: string, known: readonly string[]): string | undefined {
  const whole = known.find((name) => typed.length > 3 && name.includes(typed))
  if (whole) return whole
  let best: string | undefined
  let least = Math.max(2, typed.length * 0.4)
  for (const name of known) {
    const distance = editDistance(typed, name)
    if (distance < least) {
      best = name
      least = distance
    }
  }
  return best
}

/** How many letters are to be added, left out or changed (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
