// One reply by standard input as a whole process, against an empty Node, taken in turn; medians and their ratio.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'

const rounds = Number(process.argv[2] ?? 31)
const input = readFileSync('fixtures/drafts/en/late-parcel.txt')
const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env

function time(args) {
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, args, {input, env})
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]
const [ours, empty, ratios] = [[], [], []]
for (let round = 0; round <= rounds; round++) {
  const [a, b] = [time(['bin/reply-lint.js']), time(['-e', '0'])]
  if (round === 0) continue
  ours.push(a)
  empty.push(b)
  ratios.push(a / b)
}
console.log(`reply-lint ${median(ours).toFixed(1)} ms, node -e 0 ${median(empty).toFixed(1)} ms, n = ${rounds}`)
console.log(`ratio: median ${median(ratios).toFixed(2)}, least ${ratios[0].toFixed(2)}`)
