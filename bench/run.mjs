// Measures everything side by side, and prints a table of each: see README.md beside this file.
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {times} from './format.mjs'
import {judge} from './limits.mjs'
import {seesUse} from './measure.mjs'
import {fill, section, toolsSection} from './page.mjs'
import {peers} from './peers.mjs'
import {tryOut} from './present.mjs'
import * as coldStart from './rows/cold-start.mjs'
import * as longText from './rows/long-text.mjs'
import * as manyFiles from './rows/many-files.mjs'
import * as records from './rows/records.mjs'
import * as stream from './rows/stream.mjs'

const rows = {'cold-start': coldStart, 'many-files': manyFiles, records, 'long-text': longText, stream}
const page = 'docs/performance.md'

const {values} = parseArgs({
  options: {
    only: {type: 'string', multiple: true, default: Object.keys(rows)},
    peer: {type: 'string', multiple: true, default: peers.map(({id}) => id)},
    alone: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false}
  }
})
const chosen = values.alone ? [] : values.peer
const unknown = [
  ...values.only.filter((name) => !(name in rows)),
  ...values.peer.filter((id) => !peers.some((one) => one.id === id))
]
if (unknown.length > 0)
  stop(`There is no ${unknown.join(', ')}: rows are ${Object.keys(rows)}, peers ${peers.map(({id}) => id)}`)
const isWhole = !values.quick && values.only.length === Object.keys(rows).length && chosen.length === peers.length
if (values.write && !isWhole) stop('--write writes one whole run: without --only, --peer, --alone and --quick')
if (!seesUse) console.error('Memory and use of the cores are not measured: GNU time is not installed')

const tried = await tryOut(peers.filter(({id}) => chosen.includes(id)))
const sections = [toolsSection(tried)]
const facts = {}
console.log(sections[0])
for (const name of values.only) {
  console.error(`${name} …`)
  const result = await rows[name].measure({present: tried.filter(({missing}) => !missing), quick: values.quick})
  facts[name] = result.facts
  sections.push(section(rows[name].title, result))
  console.log(`\n${sections.at(-1)}`)
}
const judged = judge(facts)
for (const {says, most, value, held} of judged)
  console.error(`${held ? 'held' : 'BROKEN'}: ${says}: ${times(value) || 'could not be measured'}, at most ${most}`)
if (values.write) writeFileSync(page, fill(readFileSync(page, 'utf8'), sections, judged))
if (values.check && judged.some(({held}) => !held)) process.exitCode = 1

function stop(sentence) {
  console.error(sentence)
  process.exit(2)
}
