// Writes beside each draft in fixtures/drafts the report that it gets now. Review the difference: it is the test’s measure.
import {writeFileSync} from 'node:fs'
import {load} from './load.mjs'

const {readBeside, readDrafts, reportOn} = await load('scripts/fixture-drafts.ts')

for (const draft of readDrafts()) {
  const {report} = await reportOn(draft)
  if (report === readBeside(draft.path, 'report')) continue
  writeFileSync(`${draft.path}.report.txt`, report)
  console.log(`${draft.path}.report.txt`)
}
