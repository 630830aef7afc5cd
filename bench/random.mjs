/**
 * A small generator of numbers that look random and are the same in each run: mulberry32, by Tommy Ettinger (public domain).
 *
 * @param seed a whole number
 * @returns a function that gives the next number, from 0 up to but not 1
 */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
