import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import {record} from '../drafts.mjs'
import {mebibytes, seconds, whole} from '../format.mjs'
import {environment} from '../measure.mjs'
import {ours} from '../peers.mjs'
import {progress} from '../progress.mjs'

export const title = 'A long stream of records'

/** How long, in milliseconds, the last records may take to come out before the input ends. */
const patience = 60_000

/** Records without end: the memory must stay where it is. */
export async function measure({quick}) {
  const count = quick ? 100_000 : 1_000_000
  const {command, args} = ours.on([])
  const child = spawn(command, [...args, 'batch'], {env: environment, stdio: ['pipe', 'pipe', 'inherit']})
  const seen = {lines: 0, sizes: []}
  const [ms] = await Promise.all([watch(child, count / 10, seen), feed(child.stdin, count, seen)])
  const {lines, sizes} = seen
  const steps = sizes.map((_, index) => whole(((index + 1) * count) / 10))
  return {
    says:
      `${whole(count)} records through one pipe into \`batch\`, no two alike, made while it reads: the most that it held in memory (resident ` +
      'set) while those since the column before came out. Flat means that the most in the second half is at most a tenth above the most in the first.',
    head: ['records', ...steps],
    lines: [['memory', ...sizes.map(mebibytes)]],
    after: `${whole(lines)} records came out in ${seconds({ms})}: ${whole((lines / ms) * 1000)} a second, the maker of the records on the same cores.`,
    // A short stream sees too little of the rise and fall to tell whether the memory is flat.
    facts: {
      lost: count - lines,
      ...(quick ? {} : {growth: Math.max(...sizes.slice(5)) / Math.max(...sizes.slice(0, 5))})
    }
  }
}

/** Writes the records as fast as they are read; the end only when all came out, so that the process is still there to be looked at. */
async function feed(input, count, seen) {
  // Whoever stops reading loses records, and that is counted.
  let isClosed = false
  input.on('error', () => {
    isClosed = true
  })
  for (let index = 0; index < count && !isClosed; index++)
    if (!input.write(record(index))) await once(input, 'drain').catch(() => undefined)
  for (let waited = 0; seen.lines < count && !isClosed && waited < patience; waited += 100) await setTimeout(100)
  input.end()
}

/**
 * Counts the lines that come out, and looks at the memory a hundred times in each `step` of them: the collector of garbage lets it rise
 * and fall, and the most of each step is kept.
 *
 * @returns the time until the last line, in milliseconds
 */
async function watch(child, step, seen) {
  const start = performance.now()
  let last = start
  for await (const chunk of child.stdout) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) {
      if (++seen.lines % (step / 100) !== 0) continue
      const index = Math.ceil(seen.lines / step) - 1
      seen.sizes[index] = Math.max(seen.sizes[index] ?? 0, resident(child.pid))
      progress(`${whole(seen.lines)} records`)
    }
    last = performance.now()
  }
  progress('')
  return last - start
}

/** In KiB, as Linux tells it; not a number of a process that is gone. */
function resident(pid) {
  const status = `/proc/${pid}/status`
  return existsSync(status) ? Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]) : Number.NaN
}
