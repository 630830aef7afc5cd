// The measured part of docs/performance.md.
import {cpus, totalmem} from 'node:os'
import {table, times} from './format.mjs'
import {ours} from './peers.mjs'

const begin = '<!-- bench: made by `npm run bench -- --write` -->'
const end = '<!-- /bench -->'

/** The tools of a run, with what each does, or that it is missing; and the machine. */
export function toolsSection(tried) {
  const lines = [ours, ...tried].map(({name, does, missing}) => [name, missing ? `missing: ${missing}` : does])
  return `### The tools\n\n${table(['', 'what it does'], lines, 2)}`
}

/** One row of the suite: what was done, and its table. */
export function section(title, {says, head, lines, after}) {
  return [`### ${title}`, says, table(head, lines), ...(after ? [after] : [])].join('\n\n')
}

/** The page with what was measured between its marks. */
export function fill(page, sections, judged) {
  const limits = table(
    ['what must hold', 'at most', 'measured'],
    judged.map(({says, most, value, held}) => [
      says,
      most,
      times(value) ? times(value) + (held ? '' : ' (broken)') : 'not measured'
    ])
  )
  const parts = [begin, machine(), `### What must hold\n\n${limits}`, ...sections, end]
  const [before, rest] = page.split(begin)
  if (rest === undefined || !rest.includes(end)) throw new Error(`the page has no place between ${begin} and ${end}`)
  return before + parts.join('\n\n') + rest.slice(rest.indexOf(end) + end.length)
}

function machine() {
  const [{model}] = cpus()
  const gibibytes = Math.round(totalmem() / 2 ** 30)
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day}: ${model.trim()}, ${cpus().length} cores, ${gibibytes} GiB, ${process.platform}, Node ${process.versions.node}.`
}
