// How often each rule is right, on the labelled texts in fixtures/labelled.
//
//   npm run accuracy -- [--rule ID] [--lang en|fi] [--half even|odd] [--fresh] [--show] [--stray N] [--write]
//
// A short text is scored on the rule that it names, a whole draft on all rules but those it is unsure of.
// --half takes every other text: rules are written by looking at the even ones and checked on the odd ones.
// --fresh reads the whole drafts in fresh-*.jsonl in place of all others: who wrote and labelled them saw no rule.
// --show prints each text where rule and label differ; --stray N prints N alarms on texts that are labelled
// for other rules only, to be read by eye. --write keeps the figures of the odd half, which rules are not written by, in
// docs/accuracy.json: the rules’ pages and `reply-lint explain` show them.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {load} from './load.mjs'

const {values} = parseArgs({
  options: {
    rule: {type: 'string'},
    lang: {type: 'string'},
    half: {type: 'string'},
    fresh: {type: 'boolean', default: false},
    show: {type: 'boolean', default: false},
    stray: {type: 'string'},
    write: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false}
  }
})
const {lint, rules} = await load()
const dir = 'fixtures/labelled'
if (values.write) values.half = 'odd'
const inHalf = (index) => !values.half || (index % 2 === 0) === (values.half === 'even')
const read = (prefix) =>
  readdirSync(dir)
    .filter((file) => file.startsWith(prefix) && file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(`${dir}/${file}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line, index) => ({...JSON.parse(line), index, file}))
    )
    .filter((row) => !values.lang || row.lang === values.lang)

const tally = {}
const count = (kind, rule, lang, due, found) => {
  const key = `${kind} ${rule} ${lang}`
  tally[key] ??= {hit: 0, missed: 0, alarm: 0, quiet: 0}
  const row = tally[key]
  row[due ? (found ? 'hit' : 'missed') : found ? 'alarm' : 'quiet']++
}
const differ = []
const strays = []
const wanted = (rule) => !values.rule || values.rule === rule

for (const row of values.fresh ? [] : read('phrases')) {
  if (!wanted(row.rule) && !values.stray) continue
  const file = await lint(row.text, {language: row.lang, channel: 'chat'})
  const found = file.messages.filter((message) => message.ruleId === (values.rule ?? row.rule))
  if (wanted(row.rule)) {
    if (!inHalf(row.index)) continue
    count('text ', row.rule, row.lang, row.broken, found.length > 0)
    if (row.broken !== found.length > 0)
      differ.push(
        `${row.broken ? 'missed     ' : 'false alarm'} ${row.lang} ${row.text}${row.words ? `  ## ${row.words.join(' | ')}` : `  ## ${found.map((m) => m.actual)}`}`
      )
  } else if (inHalf(row.index) && found.length > 0)
    strays.push(`${row.rule} ${row.lang} ${row.text}  ## ${found.map((message) => message.actual).join(' | ')}`)
}
for (const row of read(values.fresh ? 'fresh' : 'drafts')) {
  if (!inHalf(row.index)) continue
  const file = await lint(row.reply, {channel: row.channel, customer: row.customer ?? undefined})
  const found = new Map(Map.groupBy ? Map.groupBy(file.messages, (m) => m.ruleId) : group(file.messages))
  for (const rule of Object.keys(rules)) {
    if (!wanted(rule) || row.unsure?.includes(rule)) continue
    const due = rule in row.labels
    count('draft', rule, row.lang, due, found.has(rule))
    if (due !== found.has(rule))
      differ.push(
        `${due ? 'missed     ' : 'false alarm'} ${row.id} ${row.channel} ${JSON.stringify(file.data.reply.situation)} labelled ${JSON.stringify(row.situation)}\n  customer: ${row.customer}\n  reply: ${row.reply.replaceAll('\n', '\n    ')}\n  ## label ${JSON.stringify(row.labels[rule] ?? null)}, found ${JSON.stringify((found.get(rule) ?? []).map((message) => message.actual))}`
      )
  }
}

function group(messages) {
  const map = new Map()
  for (const message of messages) map.set(message.ruleId, [...(map.get(message.ruleId) ?? []), message])
  return map
}
const percent = (part, whole) => (whole ? Math.round((100 * part) / whole) : null)
const figures = ({hit, missed, alarm, quiet}) => ({
  texts: hit + missed + alarm + quiet,
  precision: percent(hit, hit + alarm),
  recall: percent(hit, hit + missed),
  f1: percent(2 * hit, 2 * hit + alarm + missed),
  missed,
  'false alarms': alarm
})
if (values.write) {
  const byRule = {}
  for (const [key, row] of Object.entries(tally).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, kind, rule, lang] = /^(\w+) +(\S+) (\w+)$/.exec(key)
    byRule[rule] ??= {en: {}, fi: {}}
    const {texts, precision, recall} = figures(row)
    byRule[rule][lang][kind] = {texts, precision, recall}
  }
  writeFileSync('docs/accuracy.json', `${JSON.stringify({rules: byRule}, null, 2)}\n`)
}
const table = Object.fromEntries(
  Object.entries(tally)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => [key, figures(row)])
)
for (const kind of ['text', 'draft'])
  for (const lang of ['en', 'fi']) {
    const rows = Object.entries(tally).filter(([key]) => key.startsWith(kind) && key.endsWith(lang))
    const sum = {hit: 0, missed: 0, alarm: 0, quiet: 0}
    for (const [, row] of rows) for (const key in sum) sum[key] += row[key]
    if (rows.length > 1) table[`${kind.padEnd(5)} all rules ${lang}`] = figures(sum)
  }
if (values.json) console.log(JSON.stringify(table, null, 2))
else console.table(table)
if (values.show) for (const line of differ) console.log(line)
if (values.stray) {
  const step = Math.max(1, Math.floor(strays.length / Number(values.stray)))
  console.log(`${strays.length} alarms on texts of other rules`)
  for (let index = 0; index < strays.length; index += step) console.log(strays[index])
}
