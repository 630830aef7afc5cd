// Makes what is taken from the code: the README’s run and table, the table of sources, the reports’ examples, a page for
// each rule, and the schema of configuration files.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {load} from './load.mjs'

const {rules} = await load()
const {configurationSchema} = await load('src/config/configuration.ts')
const {readmePage, rulePage, sourcesPage} = await load('scripts/pages.ts')
const {reportsPage} = await load('scripts/report-examples.ts')
const accuracy = JSON.parse(readFileSync('docs/accuracy.json', 'utf8'))
const report = readFileSync('fixtures/drafts/en/late-parcel.report.txt', 'utf8')

writeFileSync('README.md', readmePage(readFileSync('README.md', 'utf8'), rules, report))
writeFileSync('docs/sources.md', sourcesPage(readFileSync('docs/sources.md', 'utf8')))
writeFileSync('docs/reports.md', await reportsPage(readFileSync('docs/reports.md', 'utf8')))
mkdirSync('docs/rules', {recursive: true})
for (const file of readdirSync('docs/rules')) rmSync(`docs/rules/${file}`)
for (const [id, rule] of Object.entries(rules))
  writeFileSync(`docs/rules/${id}.md`, rulePage(id, rule, accuracy.rules[id]))
writeFileSync('schema/config.json', `${JSON.stringify(configurationSchema(rules), null, 2)}\n`)
