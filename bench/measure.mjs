// Runs a process from its first to its last moment, and says how long it took and how much memory it had at most.
import {spawn} from 'node:child_process'
import {closeSync, existsSync, openSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {folder} from './folder.mjs'

/** Reading certificates takes longer than an empty Node, and would drown all else. */
const {NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...environment} = process.env

export {environment}

/**
 * GNU time asks the kernel for the most memory that a process had at once, and for the time that it had of all cores. Node could
 * only be asked from inside, which costs each start something; so it is a wrapper for the runs where these are asked for.
 */
const gnuTime = '/usr/bin/time'
export const seesUse = existsSync(gnuTime)

/**
 * @typedef Invocation a process to run
 * @property {string} command
 * @property {string[]} args
 * @property {string} [stdin] a file that it reads as standard input
 * @property {string} [cwd]
 */

/**
 * Runs a process. What it writes goes to /dev/null, or is kept.
 *
 * @param {Invocation} invocation
 * @param options `limit` ends it after so many milliseconds; `use` asks for its memory and its cores; `keep` keeps its output
 * @returns `ms`, its exit `status` (`null` where it was ended), its `output`, and where asked for `peak` in KiB and `cpu` in ms
 */
export async function run({command, args, stdin, cwd}, {limit, use, keep} = {}) {
  const report = join(folder(), 'peak')
  const asked = use && seesUse
  const [program, ...rest] = asked
    ? [gnuTime, '-q', '-f', '%M %U %S', '-o', report, command, ...args]
    : [command, ...args]
  const input = stdin === undefined ? 'ignore' : openSync(stdin)
  const output = keep ? 'pipe' : 'ignore'
  const start = process.hrtime.bigint()
  // In a group of its own, so that the wrapper and what it wraps are ended together.
  const child = spawn(program, rest, {cwd, env: environment, stdio: [input, output, output], detached: true})
  const chunks = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk))
  const timer = limit && setTimeout(() => process.kill(-child.pid, 'SIGKILL'), limit)
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on(keep ? 'close' : 'exit', resolve)
  })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  clearTimeout(timer)
  if (stdin !== undefined) closeSync(input)
  const used = asked && status !== null ? readUse(report) : {}
  return {ms, status, output: Buffer.concat(chunks).toString(), ...used}
}

function readUse(report) {
  const [peak, user, system] = readFileSync(report, 'utf8').split(' ').map(Number)
  return {peak, cpu: (user + system) * 1000}
}
