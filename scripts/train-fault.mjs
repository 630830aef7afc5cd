// Learns by which frames and words a customer’s message tells that something went wrong, from fixtures/labelled.
//
//   npm run train [-- --half even]
//
// Logistic regression with L2, full gradient descent with momentum from zero: the same texts give the same weights.
// Writes src/language/{en,fi}/fault-weights.ts. With --half it learns from every other text and tells how it does on the rest.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {unified} from 'unified'
import {load} from './load.mjs'

const {values} = parseArgs({options: {half: {type: 'string'}}})
const {faultFeatures, isFault, judgeFault, languages, listsOf, readFaultModel, replyParser, rules, understandMessage} =
  await load('scripts/train-fault.ts')

/** Chosen by the accuracy on the half that was not learnt. Frames are few and stand for much: the words fill in. */
const penalties = {word: 2, frame: 32}
const steps = 300
const rate = 0.4
const momentum = 0.9
const isFrame = (feature) => feature.startsWith('@')
/** A feature seen in one message tells of that message only. */
const fewestTexts = 2
const mostWeights = 6000

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
  const example = (kind, {index, text, reply, fault}) => ({
    kind,
    index,
    message: understand(text, code),
    reply: reply && understand(reply, code),
    fault
  })
  const drafts = rows('drafts', code)
    .filter(({customer, situation}) => customer && typeof situation.fault === 'boolean')
    .map((row) => ({...row, text: row.customer, fault: row.situation.fault}))
  return [
    ...rows('customers', code).map((row) => example('customers', row)),
    ...[...drafts, ...rows('answered', code)].map((row) => example('answered', row))
  ]
}

/** The bias on the first line, then each feature with its weight: what `readFaultModel` reads. */
function train(examples) {
  const counts = new Map()
  const featured = examples.map(({message, reply, fault}) => ({features: faultFeatures(message, reply), fault}))
  for (const {features} of featured)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const index = new Map()
  const rarity = []
  const penalty = []
  for (const [feature, count] of counts)
    if (count >= fewestTexts) {
      rarity.push(isFrame(feature) ? 1 : Math.log((1 + examples.length) / (1 + count)) + 1)
      penalty.push(isFrame(feature) ? penalties.frame : penalties.word)
      index.set(feature, index.size)
    }
  const data = featured.map(({features, fault}) => {
    const known = [...features].filter(([feature]) => index.has(feature))
    const at = known.map(([feature]) => index.get(feature))
    return {at, values: known.map(([, value], nth) => value * rarity[at[nth]]), fault: fault ? 1 : 0}
  })
  const weights = new Float64Array(index.size)
  const speed = new Float64Array(index.size)
  let bias = 0
  let biasSpeed = 0
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight, feature) => penalty[feature] * weight)
    let biasGradient = 0
    for (const {at, values: amounts, fault} of data) {
      let score = bias
      for (let nth = 0; nth < at.length; nth++) score += weights[at[nth]] * amounts[nth]
      const error = 1 / (1 + Math.exp(-score)) - fault
      for (let nth = 0; nth < at.length; nth++) gradient[at[nth]] += error * amounts[nth]
      biasGradient += error
    }
    for (let feature = 0; feature < weights.length; feature++) {
      speed[feature] = momentum * speed[feature] - (rate * gradient[feature]) / data.length
      weights[feature] += speed[feature]
    }
    biasSpeed = momentum * biasSpeed - (rate * biasGradient) / data.length
    bias += biasSpeed
  }
  const named = [...index].map(([feature, at]) => [feature, Math.round(weights[at] * rarity[at] * 100)])
  named.sort((a, b) => isFrame(b[0]) - isFrame(a[0]) || Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
  return [bias.toFixed(3), ...named.slice(0, mostWeights).map(([feature, weight]) => `${feature}\t${weight}`)].join(
    '\n'
  )
}

/** How often the situation is right by a model. */
function accuracy(written, examples) {
  const model = readFaultModel(written)
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
  const examples = examplesOf(code)
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
  const quoted = `'${written.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`
  writeFileSync(
    `src/language/${code}/fault-weights.ts`,
    `// biome-ignore format: one long text\n/** Made by \`npm run train\`: see src/understand/fault.ts. */\nexport const weights = ${quoted}\n`
  )
}
