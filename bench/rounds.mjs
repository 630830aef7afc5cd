// Takes the measured programs in turn, round by round, so that what else the machine does falls on all of them alike.
import {run} from './measure.mjs'
import {progress} from './progress.mjs'
import {median} from './statistics.mjs'

/**
 * @typedef Contender
 * @property {string} name
 * @property {import('./measure.mjs').Invocation} invocation
 * @property {(status: number) => boolean} isOk whether it did its work, by its exit status
 */

/**
 * Runs all contenders once a round. The first round warms the disk's cache and does not count, except for those that are so slow
 * that they have no other.
 *
 * @param {Contender[]} contenders
 * @param options `rounds` that count; `budget`, the milliseconds that one contender may take for all of them; `limit`, those that
 *   one run may take; `use`: whether memory and cores are asked for
 * @returns for each contender `times` by round (with holes), the `ms` in the middle, `n`, the `peak` in KiB and `cpu` in ms, or why it `failed`
 */
export async function takeTurns(contenders, {rounds, budget, limit, use = false}) {
  const results = contenders.map(() => ({times: [], peaks: [], cpus: []}))
  for (let round = 0; round <= rounds; round++)
    for (const [index, {name, invocation, isOk}] of contenders.entries()) {
      const result = results[index]
      if (result.failed || round >= (result.runs ?? 1)) continue
      progress(`${name}, round ${round} of ${(result.runs ?? rounds + 1) - 1}`)
      const {ms, status, peak, cpu} = await run(invocation, {limit, use})
      if (status === null) result.failed = `> ${Math.round(ms / 1000)} s`
      else if (!isOk(status)) result.failed = `failed with status ${status}`
      result.times[round] = ms
      if (peak) result.peaks.push(peak)
      if (cpu) result.cpus.push(cpu)
      result.runs ??= 1 + Math.min(rounds, Math.floor(Math.max(0, budget - ms) / ms))
    }
  progress('')
  return results.map(summary)
}

function summary({times, peaks, cpus, failed}) {
  if (failed) return {failed}
  const counted = times.length > 1 ? times.map((ms, round) => (round === 0 ? undefined : ms)) : times
  const list = counted.filter((ms) => ms !== undefined)
  return {times: counted, ms: median(list), n: list.length, peak: median(peaks), cpu: median(cpus)}
}
