// The quick way in: one reply by standard input against an empty Node, taken in turn: node bench/cold-start.mjs [ROUNDS] [DRAFT]
import {resolve} from 'node:path'
import {emptyNode, oursOnInput} from './peers.mjs'
import {takeTurns} from './rounds.mjs'
import {ratios} from './statistics.mjs'

const [rounds = '31', draft = 'fixtures/drafts/en/late-parcel.txt'] = process.argv.slice(2)
const contenders = [emptyNode, oursOnInput].map((tool) => ({...tool, invocation: tool.on([resolve(draft)])}))
const [empty, ours] = await takeTurns(contenders, {rounds: Number(rounds), budget: Number.POSITIVE_INFINITY})
const sorted = ratios(ours, empty).sort((a, b) => a - b)
console.log(`reply-lint ${ours.ms.toFixed(1)} ms, node -e 0 ${empty.ms.toFixed(1)} ms, n = ${ours.n}`)
console.log(`ratio: median ${sorted[Math.floor(sorted.length / 2)].toFixed(2)}, least ${sorted[0].toFixed(2)}`)
