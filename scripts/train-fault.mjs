// Learns by which frames and words a customer’s message tells that something went wrong, from fixtures/labelled.
//
//   npm run train [-- --half even]
//
// Writes src/language/{en,fi}/fault-weights.ts. With --half it learns from every other text and tells how it does on the rest.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {unified} from 'unified'
import {load} from './load.mjs'
import {learn, weightsModule} from './regression.mjs'

const {values} = parseArgs({options: {half: {type: 'string'}}})
const {faultFeatures, isFault, judgeFault, languages, listsOf, readModel, replyParser, rules, understandMessage} =
  await load('scripts/train-fault.ts')

/** Chosen by the accuracy on the half that was not learnt. A feature seen in one message tells of that message only. */
const options = {penalties: {word: 2, named: 32}, steps: 300, rate: 0.4, fewest: 2, most: 6000}

const dir = 'fixtures/labelled'
const rows = (prefix, code) =>
  readdirSync(dir)
    .filter((file) => file.startsWith(prefix) && file.endsWith(`.${code}.jsonl`))
    .flatMap((file) =>
      readFileSync(`${dir}/${file}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line, index) => ({...JSON.parse(line), index}))
    )

function understand(text, code) {
  const tree = unified().use(replyParser, code).parse(text)
  return understandMessage(tree, text, languages[code], listsOf(rules, code))
}

function examplesOf(code) {
  const example = async (kind, {index, text, reply, fault}) => ({
    kind,
    index,
    message: await understand(text, code),
    reply: reply && (await understand(reply, code)),
    fault
  })
  const drafts = rows('drafts', code)
    .filter(({customer, situation}) => customer && typeof situation.fault === 'boolean')
    .map((row) => ({...row, text: row.customer, fault: row.situation.fault}))
  return Promise.all([
    ...rows('customers', code).map((row) => example('customers', row)),
    ...[...drafts, ...rows('answered', code)].map((row) => example('answered', row))
  ])
}

const train = (examples) =>
  learn(
    examples.map(({message, reply, fault}) => ({features: faultFeatures(message, reply), yes: fault})),
    options
  )

/** How often the situation is right by a model. */
function accuracy(written, examples) {
  const model = readModel(written)
  return ['customers', 'answered']
    .map((kind) => {
      const those = examples.filter((each) => each.kind === kind)
      const right = those.filter(({message, reply, fault}) => isFault(judgeFault(model, message, reply)) === fault)
      const alarms = those.filter((each) => !each.fault && !right.includes(each))
      return `${kind} ${right.length} of ${those.length} (${((100 * right.length) / those.length).toFixed(1)} %; ${alarms.length} false alarms)`
    })
    .join(', ')
}

for (const code of Object.keys(languages)) {
  const examples = await examplesOf(code)
  if (values.half) {
    const isLearnt = ({index}) => (index % 2 === 0) === (values.half === 'even')
    const written = train(examples.filter(isLearnt))
    console.log(
      `${code}: on the half not learnt ${accuracy(
        written,
        examples.filter((each) => !isLearnt(each))
      )}`
    )
    continue
  }
  const written = train(examples)
  console.log(`${code}: ${accuracy(written, examples)} of those learnt; ${Buffer.byteLength(written)} bytes`)
  writeFileSync(`src/language/${code}/fault-weights.ts`, weightsModule(written, 'fault.ts'))
}
