// Learns how a sentence that defends us sounds, and in what letter, from fixtures/labelled: from defences.*.jsonl, which
// were written for it, and from the even half of all other texts, so that the odd half still tells how good it is.
//
//   node scripts/train-defence.mjs [--folds 5] [--drafts FILE]...
//
// Each sentence of a draft is an example: a yes where the draft’s label marks words of it. Writes
// src/language/{en,fi}/defence-weights.ts. With --folds it learns from all but one part, again and again, and tells how
// often a whole draft is right in the part that was not learnt; --drafts measures on drafts of other files instead.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {unified} from 'unified'
import {load} from './load.mjs'
import {learn, weightsModule} from './regression.mjs'

const {values} = parseArgs({options: {folds: {type: 'string'}, drafts: {type: 'string', multiple: true}}})
const {
  defenceFeatures,
  languages,
  listsOf,
  mayDefend,
  readModel,
  replyParser,
  rules,
  understand,
  understandMessage,
  weigh
} = await load('scripts/train-defence.ts')

const rule = 'excuse'
/** Chosen by the drafts that were not learnt. */
const options = {penalties: {word: 0.7, named: 4}, steps: 300, rate: 0.6, fewest: 3, most: 6000}
/** Defences are few among sentences: each counts as so many, up to this. */
const heaviest = 6
/** Of the texts for other rules every so many-th shows what is no defence. */
const others = 3

const isEven = ({index}) => index % 2 === 0

const dir = 'fixtures/labelled'
const parse = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => ({...JSON.parse(line), index}))
const rows = (prefix, code) =>
  readdirSync(dir)
    .filter((file) => file.startsWith(prefix) && file.endsWith(`.${code}.jsonl`))
    .flatMap((file) => parse(`${dir}/${file}`))

const treeOf = (text, code) => unified().use(replyParser, code).parse(text)

async function replyOf(text, code, channel, customer) {
  const language = languages[code]
  const lists = listsOf(rules, code)
  return understand(treeOf(text, code), text, {
    channel,
    language,
    customer: customer ? understandMessage(treeOf(customer, code), customer, language, lists) : undefined,
    customerLanguage: customer ? code : undefined,
    situation: {},
    lists
  })
}

/** Whether a sentence shares words with the label. */
function isMarked({start, end}, text, words) {
  return words.some((marked) => {
    const at = text.toLowerCase().indexOf(marked.toLowerCase())
    return at >= 0 && at < end && at + marked.length > start
  })
}

async function exampleOf(row, text, channel, customer, due, words) {
  const reply = await replyOf(text, row.lang, channel, customer)
  const sentences = [...defenceFeatures(reply)].map(([index, features]) => ({
    features,
    yes: due && (words.length > 0 ? isMarked(reply.sentences[index], text, words) : reply.sentences.length === 1)
  }))
  return {row, sentences, due, may: mayDefend(reply)}
}

async function draftsOf(list) {
  const certain = list.filter(({unsure}) => !unsure?.includes(rule))
  return Promise.all(
    certain.map((row) =>
      exampleOf(row, row.reply, row.channel, row.customer ?? undefined, rule in row.labels, row.labels[rule] ?? [])
    )
  )
}

function textsOf(code) {
  const chosen = rows('phrases', code).filter((row) => isEven(row) && (row.rule === rule || row.index % others === 0))
  return Promise.all(
    chosen.map((row) => exampleOf(row, row.text, 'chat', undefined, row.rule === rule && row.broken, row.words ?? []))
  )
}

function train(examples) {
  const sentences = examples.flatMap((example) => example.sentences)
  const yes = sentences.filter((sentence) => sentence.yes).length
  const weight = Math.min(heaviest, Math.sqrt((sentences.length - yes) / yes))
  return learn(
    sentences.map((sentence) => ({...sentence, weight: sentence.yes ? weight : 1})),
    options
  )
}

/** How often whole drafts are right at some thresholds. */
function tell(title, judged) {
  for (const threshold of [-0.8, -0.4, -0.2, 0, 0.3]) {
    const found = judged.filter(({score}) => score > threshold)
    const right = found.filter(({due}) => due).length
    const due = judged.filter((one) => one.due).length
    const share = (part, whole) => ((100 * part) / whole).toFixed(0)
    console.log(
      `${title}, above ${threshold}: precision ${share(right, found.length)}, recall ${share(right, due)} (${found.length} found, ${due} due)`
    )
  }
}

function judge(written, examples) {
  const model = readModel(written)
  return examples.map(({due, may, sentences, row}) => ({
    id: row.id,
    due,
    score: may ? Math.max(...sentences.map(({features}) => weigh(model, features).score)) : Number.NEGATIVE_INFINITY
  }))
}

for (const code of Object.keys(languages)) {
  const drafts = await draftsOf([...rows('defences', code), ...rows('drafts', code).filter(isEven)])
  const texts = await textsOf(code)
  if (values.drafts) {
    const written = train([...drafts, ...texts])
    const others = values.drafts.flatMap(parse).filter(({lang}) => lang === code)
    tell(`${code}, other drafts`, judge(written, await draftsOf(others)))
    continue
  }
  if (values.folds) {
    const folds = Number(values.folds)
    const judged = [...Array(folds).keys()].flatMap((fold) => {
      const isLeft = ({row}) => row.index % folds === fold
      const written = train([...drafts, ...texts].filter((example) => !isLeft(example)))
      return judge(written, drafts.filter(isLeft))
    })
    tell(`${code}, drafts not learnt`, judged)
    continue
  }
  const written = train([...drafts, ...texts])
  console.log(`${code}: ${Buffer.byteLength(written)} bytes`)
  writeFileSync(`src/language/${code}/defence-weights.ts`, weightsModule(written, 'defence.ts'))
}
