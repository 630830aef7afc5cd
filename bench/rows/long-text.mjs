import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {text} from '../drafts.mjs'
import {folder} from '../folder.mjs'
import {memory, seconds, times} from '../format.mjs'
import {ours} from '../peers.mjs'
import {takeTurns} from '../rounds.mjs'
import {ratio} from '../statistics.mjs'

export const title = 'One long text'

/** The first is so short that what a tool takes for it is its start. */
const sizes = [500, 100_000, 1_000_000, 10_000_000]
const shown = ['100 kB', '1 MB', '10 MB']
const limit = 120_000

/** One text of a tenth of a megabyte, ten times that, and ten times that again: how the cost grows. */
export async function measure({present, quick}) {
  const tools = [ours, {...ours, name: `${ours.name}, Finnish text`, language: 'fi'}, ...present]
  const results = tools.map(() => [])
  for (const size of sizes) {
    const files = Object.fromEntries(['en', 'fi'].map((language) => [language, write(language, size)]))
    const tried = tools.map((_, index) => index).filter((index) => index < 2 || canGrow(results[index]))
    const contenders = tried.map((index) => ({
      ...tools[index],
      invocation: tools[index].on([files[tools[index].language ?? 'en']])
    }))
    const limits = {rounds: quick ? 1 : 3, budget: quick ? 15_000 : 30_000, limit, use: true}
    for (const [turn, result] of (await takeTurns(contenders, limits)).entries()) results[tried[turn]].push(result)
  }
  const [english, finnish] = results
  const peer = results[tools.findIndex(({id}) => id === 'textlint')]
  return {
    says:
      'One English text, but for the second line; 100 kB are 100,000 letters. Growth is how many times as long ten times the text takes, from 100 kB to 1 MB and from ' +
      `1 MB to 10 MB, without what the tool takes for 500 letters, which is its start. No run may take more than ${limit / 1000} s; a tool that would, by what it took for a tenth, is not run.`,
    head: ['', ...shown, '× reply-lint at 1 MB', 'growth', 'peak memory at 1 MB', 'at 10 MB'],
    lines: tools.map((tool, index) => {
      const [, ...rest] = results[index]
      return [
        tool.name,
        ...shown.map((_, size) => seconds(rest[size])),
        times(ratio(rest[1], english[2])),
        growthOf(results[index]).filter(Number.isFinite).map(times).join(', '),
        memory(rest[1]),
        memory(rest[2])
      ]
    }),
    facts: {
      megabyteAgainstTextlint: ratio(english[2], peer?.[2]),
      growth: Math.max(...growthOf(english), ...growthOf(finnish))
    }
  }
}

function write(language, size) {
  const path = join(folder(), `${language}-${size}.txt`)
  writeFileSync(path, text(language, size))
  return path
}

/** Whether a tool will be done in time with ten times the text, if its cost grows no faster than the text. */
function canGrow([start, ...results]) {
  const last = results.at(-1)
  return last === undefined || (!last.failed && start.ms + 10 * (last.ms - start.ms) <= limit)
}

/** How many times as long ten times the text takes, from each size to the next; not a number where a run was not ended. */
function growthOf([start, ...results]) {
  const net = results.map((result) => (result.failed ? Number.NaN : result.ms - start.ms))
  return [1, 2].map((size) => net[size] / net[size - 1])
}
