// Learns by which words and acts a customer’s message tells that something went wrong, from fixtures/labelled.
//
//   npm run train [-- --half even]
//
// Logistic regression with L2, full gradient descent from zero: the same texts give the same weights.
// Writes src/language/{en,fi}/fault-weights.ts. With --half it learns from every other text and tells how it does on the rest.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {unified} from 'unified'
import {load} from './load.mjs'

const {values} = parseArgs({options: {half: {type: 'string'}}})
const {
  faultFeatures,
  featureScale,
  judgeFault,
  languages,
  listsOf,
  readFaultModel,
  replyParser,
  rules,
  understandMessage
} = await load('scripts/train-fault.ts')

/** Chosen by the accuracy on the half that was not learnt. */
const penalty = 8
const steps = 500
const rate = 2
/** A feature seen in one message tells of that message only. */
const fewestTexts = 2
const mostWeights = 4000

const dir = 'fixtures/labelled'
const rows = (prefix, code) =>
  readdirSync(dir)
    .filter((file) => file.startsWith(prefix) && file.endsWith(`.${code}.jsonl`))
    .flatMap((file) =>
      readFileSync(`${dir}/${file}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    )

function understand(text, code) {
  const tree = unified().use(replyParser, code).parse(text)
  return understandMessage(tree, text, languages[code], listsOf(rules, code))
}

function examplesOf(code) {
  const alone = rows('customers', code).map(({text, fault}) => ({message: understand(text, code), fault}))
  const answered = rows('drafts', code)
    .filter(({customer, situation}) => customer && typeof situation.fault === 'boolean')
    .map(({customer, situation}) => ({message: understand(customer, code), fault: situation.fault}))
  return [...alone, ...answered]
}

/** The bias on the first line, then each feature with its weight: what `readFaultModel` reads. */
function train(examples) {
  const counts = new Map()
  const featured = examples.map(({message, fault}) => ({features: faultFeatures(message), fault}))
  for (const {features} of featured) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const index = new Map()
  const rarity = []
  for (const [feature, count] of counts)
    if (count >= fewestTexts) {
      rarity[index.size] = Math.log((1 + examples.length) / (1 + count)) + 1
      index.set(feature, index.size)
    }
  const data = featured.map(({features, fault}) => ({
    at: [...features].map((feature) => index.get(feature)).filter((at) => at !== undefined),
    scale: featureScale(features.size),
    fault: fault ? 1 : 0
  }))
  const weights = new Float64Array(index.size)
  let bias = 0
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(index.size)
    let biasGradient = 0
    for (const {at, scale, fault} of data) {
      let score = bias
      for (const feature of at) score += weights[feature] * rarity[feature] * scale
      const error = 1 / (1 + Math.exp(-score)) - fault
      for (const feature of at) gradient[feature] += error * rarity[feature] * scale
      biasGradient += error
    }
    for (let feature = 0; feature < weights.length; feature++)
      weights[feature] -= (rate * (gradient[feature] + penalty * weights[feature])) / data.length
    bias -= (rate * biasGradient) / data.length
  }
  const named = [...index].map(([feature, at]) => [feature, Math.round(weights[at] * rarity[at] * 100)])
  named.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
  return [bias.toFixed(3), ...named.slice(0, mostWeights).map(([feature, weight]) => `${feature}\t${weight}`)].join(
    '\n'
  )
}

function accuracy(written, examples) {
  const model = readFaultModel(written)
  const right = examples.filter(({message, fault}) => judgeFault(model, message).score > 0 === fault)
  return `${right.length} of ${examples.length} right (${Math.round((100 * right.length) / examples.length)} %)`
}

for (const code of Object.keys(languages)) {
  const examples = examplesOf(code)
  if (values.half) {
    const isLearnt = (index) => (index % 2 === 0) === (values.half === 'even')
    const written = train(examples.filter((_, index) => isLearnt(index)))
    console.log(
      `${code}: on the half not learnt ${accuracy(
        written,
        examples.filter((_, index) => !isLearnt(index))
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
