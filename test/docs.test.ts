import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {readmePage, rulePage, sourcesPage} from '../scripts/pages.ts'
import {reportsPage} from '../scripts/report-examples.ts'
import {accuracyOf} from '../src/cli/accuracy.ts'
import {configurationSchema} from '../src/config/configuration.ts'

const read = (path: string) => readFileSync(path, 'utf8')

describe('the documentation says what the rules say (else run `npm run docs`)', () => {
  it('in the README', () => {
    const readme = read('README.md')
    expect(readmePage(readme, rules, read('fixtures/drafts/en/late-parcel.report.txt'))).toBe(readme)
  })

  it('on the page of sources', () => {
    expect(sourcesPage(read('docs/sources.md'))).toBe(read('docs/sources.md'))
  })

  it('in the schema of configuration files', () => {
    expect(JSON.parse(read('schema/config.json'))).toEqual(JSON.parse(JSON.stringify(configurationSchema(rules))))
  })

  it('on the page of reports', async () => {
    expect(await reportsPage(read('docs/reports.md'))).toBe(read('docs/reports.md'))
  })

  it.each(Object.entries(rules))('on the page of %s', (id, rule) => {
    expect(read(`docs/rules/${id}.md`)).toBe(rulePage(id, rule, accuracyOf[id]))
  })

  it('has no page of a rule that is gone', () => {
    expect(readdirSync('docs/rules')).toEqual(
      Object.keys(rules)
        .sort()
        .map((id) => `${id}.md`)
    )
  })
})
