import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {join} from 'node:path'
import {finished} from 'node:stream/promises'
import {record} from '../drafts.mjs'
import {folder} from '../folder.mjs'
import {cores, memory, seconds, times, whole} from '../format.mjs'
import {emptyNode, ours} from '../peers.mjs'
import {takeTurns} from '../rounds.mjs'
import {ratio} from '../statistics.mjs'

export const title = 'Ten thousand records by `batch`'

const count = 10_000

/** Records in, records out. No other tool here has such a door, so that this is measured against an empty Node alone. */
export async function measure({quick}) {
  const invocation = ours.on([])
  const path = await write()
  const batch = (name, ...args) => ({
    ...ours,
    name,
    invocation: {...invocation, args: [...invocation.args, 'batch', path, ...args]}
  })
  const ways = [batch(ours.name), batch('the same with `--workers 2`', '--workers', '2')]
  const contenders = [{...emptyNode, invocation: emptyNode.on()}, ...ways]
  const limits = {rounds: quick ? 1 : 3, budget: 90_000, limit: 300_000, use: true}
  const [empty, ...results] = await takeTurns(contenders, limits)
  return {
    says: 'Half of them English and half Finnish. The other tools have no such door: a program would start them anew for each record, or put records into files.',
    head: ['', 'time', 'records a second', '× `node -e 0`', 'of all cores', 'peak memory', 'rounds'],
    lines: results.map((result, index) => [
      ways[index].name,
      seconds(result),
      result.failed ? '' : whole((count / result.ms) * 1000),
      times(ratio(result, empty)),
      cores(result),
      memory(result),
      result.n
    ]),
    facts: {}
  }
}

async function write() {
  const path = join(folder(), 'records.jsonl')
  const file = createWriteStream(path)
  for (let index = 0; index < count; index++) if (!file.write(record(index))) await once(file, 'drain')
  file.end()
  await finished(file)
  return path
}
