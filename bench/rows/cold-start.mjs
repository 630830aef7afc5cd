import {join} from 'node:path'
import {draftFiles} from '../drafts.mjs'
import {folder} from '../folder.mjs'
import {memory, milliseconds, times} from '../format.mjs'
import {emptyNode, oursOnInput} from '../peers.mjs'
import {takeTurns} from '../rounds.mjs'
import {ratio} from '../statistics.mjs'

export const title = 'One draft, cold'

/** One draft as a whole process: what a person waits for who lints what is on the clipboard. */
export async function measure({present, quick}) {
  const file = draftFiles(join(folder(), 'one'), 'en', 1)
  const tools = [emptyNode, oursOnInput, ...present]
  const contenders = tools.map((tool) => ({...tool, invocation: tool.on(file)}))
  const results = await takeTurns(contenders, {rounds: quick ? 9 : 31, budget: quick ? 15_000 : 45_000, limit: 60_000})
  // The wrapper that sees the memory takes a moment of its own, so it stays out of the rounds that are timed.
  const peaks = await takeTurns(contenders, {rounds: 2, budget: 15_000, limit: 60_000, use: true})
  const [empty, own] = results
  return {
    says: 'One draft of some 90 words, a whole process; ours by standard input, the others by the file’s name.',
    head: ['', 'time', '× `node -e 0`', '× reply-lint', 'peak memory', 'rounds'],
    lines: tools.map((tool, index) => [
      tool.name,
      milliseconds(results[index]),
      times(ratio(results[index], empty)),
      times(ratio(results[index], own)),
      memory(peaks[index]),
      results[index].n
    ]),
    facts: {againstNode: ratio(own, empty)}
  }
}
