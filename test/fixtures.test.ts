import {describe, expect, it} from 'vitest'
import {readBeside, readDrafts, reportOn} from '../scripts/fixture-drafts.ts'
import {severityOf} from '../src/report/severity.ts'

const drafts = readDrafts()

describe('the drafts in fixtures', () => {
  it.each(['en', 'fi'])('are at least twelve in %s', (language) => {
    expect(drafts.filter((draft) => draft.language === language).length).toBeGreaterThanOrEqual(12)
  })

  it.each(drafts)('$path gets the report that stands beside it', async (draft) => {
    const {report} = await reportOn(draft)
    expect(report, 'run `npm run fixtures` and review the difference').toBe(readBeside(draft.path, 'report'))
  })

  it.each(drafts.filter(({exemplary}) => exemplary))('$path has no error and no warning', async (draft) => {
    const {file} = await reportOn(draft)
    const found = file.messages.filter((message) => severityOf(message) !== 'suggestion')
    expect(found.map(({ruleId, actual}) => `${ruleId}: ${actual}`)).toEqual([])
  })
})
