// A thousand replies in files, linted in one process, against one of them: how many times as long.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const dir = mkdtempSync(join(tmpdir(), 'reply-lint-'))
const draft = readFileSync('fixtures/drafts/en/late-parcel.txt', 'utf8')
const files = Array.from({length: 1000}, (_, index) => join(dir, `${index}.txt`))
for (const [index, file] of files.entries()) writeFileSync(file, draft.replace('logistics', `logistics ${index}`))
const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
const time = (list) => {
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, ['bin/reply-lint.js', '--format', 'json', ...list], {env, maxBuffer: 1 << 28})
  return Number(process.hrtime.bigint() - start) / 1e6
}
time(files.slice(0, 1))
const [one, all] = [time(files.slice(0, 1)), time(files)]
console.log(
  `1 file ${one.toFixed(0)} ms, 1,000 files ${all.toFixed(0)} ms: ${(1000 / (all / 1000)).toFixed(0)} replies a second`
)
rmSync(dir, {recursive: true})
