import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {record} from '../drafts.mjs'
import {mebibytes, seconds, whole} from '../format.mjs'
import {environment} from '../measure.mjs'
import {ours} from '../peers.mjs'
import {progress} from '../progress.mjs'

export const title = 'A stream of a million records'

/** Records without end: the memory must stay where it is. */
export async function measure({quick}) {
  const count = quick ? 100_000 : 1_000_000
  const {command, args} = ours.on([])
  const start = performance.now()
  const child = spawn(command, [...args, 'batch'], {env: environment, stdio: ['pipe', 'pipe', 'inherit']})
  const fed = feed(child.stdin, count)
  const {lines, sizes} = await watch(child, count / 10)
  const ms = performance.now() - start
  await fed
  const steps = sizes.map((_, index) => whole(((index + 1) * count) / 10))
  return {
    says:
      `${whole(count)} records through one pipe into \`batch\`, no two alike, made while it reads: what it holds in memory (resident set) when ` +
      'so many came out. Flat means that the most in the second half is at most a tenth above the most in the first.',
    head: ['records', ...steps],
    lines: [['memory', ...sizes.map(mebibytes)]],
    after: `${whole(lines)} records came out in ${seconds({ms})}: ${whole((lines / ms) * 1000)} a second, the maker of the records on the same cores.`,
    facts: {growth: Math.max(...sizes.slice(5)) / Math.max(...sizes.slice(0, 5)), lost: count - lines}
  }
}

async function feed(input, count) {
  for (let index = 0; index < count; index++) if (!input.write(record(index))) await once(input, 'drain')
  input.end()
}

/** Counts the lines that come out, and looks at the memory each time that `step` more did. */
async function watch(child, step) {
  const sizes = []
  let lines = 0
  for await (const chunk of child.stdout)
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1))
      if (++lines % step === 0) {
        sizes.push(resident(child.pid))
        progress(`${whole(lines)} records`)
      }
  progress('')
  return {lines, sizes}
}

/** In KiB, as Linux tells it. Of a process that is ending, what it had last is unknown. */
function resident(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN)
}
