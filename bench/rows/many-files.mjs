import {join} from 'node:path'
import {draftFiles} from '../drafts.mjs'
import {folder} from '../folder.mjs'
import {cores, memory, seconds, times} from '../format.mjs'
import {ours} from '../peers.mjs'
import {takeTurns} from '../rounds.mjs'
import {ratio} from '../statistics.mjs'

export const title = 'A thousand drafts in files, one process'

/** A folder of replies, as a team lints it before it goes out. */
export async function measure({present, quick}) {
  const english = draftFiles(join(folder(), 'en'), 'en', 1000)
  const finnish = draftFiles(join(folder(), 'fi'), 'fi', 1000)
  const contenders = [
    {...ours, invocation: ours.on(english)},
    {
      ...ours,
      name: `${ours.name}, Finnish drafts`,
      does: 'the same work on a thousand Finnish drafts',
      invocation: ours.on(finnish)
    },
    ...present.map((tool) => ({...tool, invocation: tool.on(english)}))
  ]
  const limits = {rounds: quick ? 2 : 7, budget: quick ? 20_000 : 40_000, limit: 120_000, use: true}
  const results = await takeTurns(contenders, limits)
  const of = (id) => results[contenders.findIndex((one) => one.id === id)]
  const [own] = results
  const peer = of('write-good')
  const heavy = of('textlint')
  return {
    says: 'All drafts are English but for the second line. Each tool prints what it prints by default. “Of all cores” is the time that it had of them together: where that is more than the time, it works on several at once.',
    head: ['', 'time', '× reply-lint', 'of all cores', 'peak memory', 'rounds'],
    lines: contenders.map(({name}, index) => [
      name,
      seconds(results[index]),
      times(ratio(results[index], own)),
      cores(results[index]),
      memory(results[index]),
      results[index].n
    ]),
    facts: {
      againstWriteGood: ratio(own, peer),
      memoryAgainstTextlint: heavy?.peak && own.peak && own.peak / heavy.peak
    }
  }
}
