// Learns how a sentence sounds that excuses us, belittles, blames the customer or talks down, and in what letter, from
// fixtures/labelled: from tones-*.jsonl and defences.*.jsonl, which were written for it, and from the even half of all other
// texts, so that the odd half still tells how good it is.
//
//   node scripts/train-tones.mjs [--folds] [--drafts FILE]... [--heaviest N]
//
// Each sentence is an example of each tone: a yes where the label marks words of it. Writes
// src/language/{en,fi}/tone-weights.ts. With --folds it learns without one file of tones-*.jsonl, and tells how it does on the
// texts of that file; --drafts measures on whole drafts instead; --heaviest prints the features that weigh most, each by words
// that it was met in.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {unified} from 'unified'
import {load} from './load.mjs'
import {learn} from './vector-machine.mjs'

const {values} = parseArgs({
  options: {
    folds: {type: 'boolean', default: false},
    drafts: {type: 'string', multiple: true},
    heaviest: {type: 'string'}
  }
})
const {
  addSurroundings,
  canHaveTone,
  endingFeature,
  englishWords,
  finnishWords,
  frameWordFeature,
  group: groupOf,
  groups,
  languages,
  letterFeatures,
  listsOf,
  packWeights,
  replyParser,
  rules,
  shareOf,
  ToneModel,
  tones,
  understand,
  understandMessage
} = await load('scripts/train-tones.ts')

/** Chosen by the texts and drafts that were not learnt. A sentence of a real reply counts as many of a text that was made up. */
const options = {cost: 0.2, heaviestYes: 6, rounds: 20, fewest: 2, most: 11_000, ofAny: 0.3, ofDraft: 8}

/** Whoever talks down in one way often does in another: each tone takes a share of what tells of any of them. */
const any = tones.length
const withAny = (due) => {
  if (due.includes(true)) return [...due, true]
  return [...due, due.includes(undefined) ? undefined : false]
}
const withShareOfAny = (each) => tones.map((_, tone) => (each[tone] + options.ofAny * each[any]) / (1 + options.ofAny))

/** A text that breaks one of these may break another: it tells nothing of the others. */
const kindred = new Set([
  ...[...tones, 'flat-refusal', 'dead-end-referral', 'insult', 'canned-phrase', 'agentless-fault'],
  ...['biased-language', 'hard-sell', 'conditional-apology', 'apology-undone']
])

const isEven = ({index}) => index % 2 === 0
const dir = 'fixtures/labelled'
const parse = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => ({...JSON.parse(line), file, index}))
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
    customer: customer ? await understandMessage(treeOf(customer, code), customer, language, lists) : undefined,
    customerLanguage: customer ? code : undefined,
    situation: {},
    lists
  })
}

const frameWords = {en: englishWords, fi: finnishWords}
const knownIn = Object.fromEntries(
  Object.entries(frameWords).map(([code, words]) => [
    code,
    new Set([
      ...words.frameWords.split(/\s+/).map(frameWordFeature),
      ...words.frameEndings.split(' ').map((ending) => endingFeature(ending))
    ])
  ])
)

/** Models that know their frame words and endings, and nothing more. */
const unlearnt = Object.fromEntries(
  Object.entries(knownIn).map(([code, known]) => [
    code,
    new ToneModel(
      packWeights({bias: tones.map(() => 0), features: new Map([...known].map((one) => [one, [0, 0, 0, 0]]))})
    )
  ])
)

/** Whether a sentence shares words with the label. */
function isMarked({start, end}, text, words) {
  return words.some((marked) => {
    const at = text.toLowerCase().indexOf(marked.toLowerCase())
    return at >= 0 && at < end && at + marked.length > start
  })
}

/** The example that a sentence is, with how much there is of each feature: `features` and `amounts`, side by side. */
function exampleOf(reply, sentence, letter, code) {
  const met = [...Array(groups)].map(() => new Map())
  const sizes = new Int32Array(groups)
  const names = new Map()
  const add = (group, feature) => {
    sizes[group]++
    met[group].set(feature, (met[group].get(feature) ?? 0) + 1)
  }
  for (const {group, feature, start, end} of unlearnt[code].featuresOfWords(reply, sentence)) {
    add(group, feature)
    if (!values.heaviest) continue
    const words = sentence.words.slice(start, end).map(({form}) => form)
    names.set(feature, words.join(' '))
  }
  addSurroundings(reply, sentence, letter, (feature) => add(groupOf.traits, feature))
  const features = new Int32Array(met.reduce((sum, {size}) => sum + size, 0))
  const amounts = new Float32Array(features.length)
  let at = 0
  for (const [group, counts] of met.entries())
    for (const [feature, count] of counts) {
      features[at] = feature
      amounts[at++] = count * shareOf(group, sizes[group])
    }
  return {features, amounts, names}
}

/** What a label says of a sentence: yes, no, or nothing. */
function isDue(row, tone, sentence, alone) {
  if (row.reply === undefined) {
    if (!row.broken) return false
    if (row.rule !== tone) return kindred.has(row.rule) ? undefined : false
    if (alone) return true
    return row.words?.length > 0 ? isMarked(sentence, row.text, row.words) : undefined
  }
  if (row.unsure?.includes(tone)) return undefined
  const words = row.labels[tone]
  if (!words) return false
  return words.length > 0 ? isMarked(sentence, row.reply, words) : undefined
}

async function textOf(row) {
  const isDraft = row.reply !== undefined
  const text = isDraft ? row.reply : row.text
  const reply = await replyOf(text, row.lang, isDraft ? row.channel : 'chat', row.customer ?? undefined)
  const sentences = reply.sentences.filter(canHaveTone)
  const letter = letterFeatures(reply)
  return {
    row,
    examples: sentences.map((sentence) => ({
      isDraft,
      ...exampleOf(reply, sentence, letter, row.lang),
      due: withAny(tones.map((tone) => isDue(row, tone, sentence, sentences.length === 1)))
    }))
  }
}

async function textsOf(list) {
  const texts = []
  for (const row of list) texts.push(await textOf(row))
  return texts
}

/** Learns the weights of each tone: of all features first, then of those alone that weigh most. */
function train(texts, code) {
  const examples = texts.flatMap((text) => text.examples)
  const counts = new Map()
  for (const {features} of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= options.fewest).map(([feature]) => feature)
  const first = learnAll(examples, frequent)
  const weight = (_, at) =>
    Math.max(...first.map((weights) => Math.abs(weights[at]))) * Math.sqrt(counts.get(frequent[at]))
  const ranked = frequent.map((feature, at) => [feature, weight(feature, at)])
  ranked.sort(([a, one], [b, other]) => other - one || a - b)
  const kept = ranked.slice(0, options.most).map(([feature]) => feature)
  const weights = learnAll(examples, kept)
  const features = new Map(kept.map((feature, at) => [feature, withShareOfAny(weights.map((each) => each[at]))]))
  for (const feature of knownIn[code])
    if (!features.has(feature))
      features.set(
        feature,
        tones.map(() => 0)
      )
  return {bias: withShareOfAny(weights.map((each) => each[kept.length])), features}
}

function learnAll(examples, features) {
  const places = new Map(features.map((feature, at) => [feature, at]))
  const sparse = examples.map(({features: all, amounts}) => {
    const known = [...all.keys()].filter((nth) => places.has(all[nth]))
    return {
      at: Int32Array.from(known, (nth) => places.get(all[nth])),
      values: Float32Array.from(known, (nth) => amounts[nth])
    }
  })
  return [...tones, any].map((_, tone) => {
    const told = [...examples.keys()].filter((nth) => examples[nth].due[tone] !== undefined)
    const yes = told.map((nth) => examples[nth].due[tone])
    const some = yes.filter(Boolean).length
    const weight = Math.min(options.heaviestYes, Math.sqrt((yes.length - some) / some))
    const costs = yes.map(
      (is, nth) => options.cost * (is ? weight : 1) * (examples[told[nth]].isDraft ? options.ofDraft : 1)
    )
    return learn(
      told.map((nth) => sparse[nth]),
      yes,
      costs,
      features.length,
      options.rounds
    )
  })
}

/** How a text sounds at its worst. */
function judge(weights, texts) {
  return texts.map(({row, examples}) => ({
    row,
    scores: tones.map((_, tone) =>
      Math.max(
        ...examples.map(({features, amounts}) =>
          features.reduce(
            (sum, feature, nth) => sum + (weights.features.get(feature)?.[tone] ?? 0) * amounts[nth],
            weights.bias[tone]
          )
        )
      )
    )
  }))
}

/** How many of the due are found at a threshold, and how many of the found are due. */
function tell(title, judged) {
  const due = judged.filter((one) => one.due).length
  const percent = (part, whole) => (whole ? Math.round((100 * part) / whole) : 0)
  const figures = [-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8].map((threshold) => {
    const found = judged.filter(({score}) => score > threshold)
    const right = found.filter((one) => one.due).length
    return `${threshold}: ${percent(right, found.length)}/${percent(right, due)}`
  })
  console.log(`${title} (${due} of ${judged.length} due), above a score precision/recall: ${figures.join(', ')}`)
}

/** Of each tone the features that weigh most, by words that they were met in. */
function tellHeaviest({features}, texts) {
  const names = new Map(texts.flatMap(({examples}) => examples.flatMap((example) => [...example.names])))
  for (const [tone, name] of tones.entries()) {
    const heaviest = [...features].sort(([, a], [, b]) => Math.abs(b[tone]) - Math.abs(a[tone]))
    console.log(`\n${name}`)
    for (const [feature, weights] of heaviest.slice(0, Number(values.heaviest)))
      console.log(`  ${weights[tone].toFixed(2)} ${names.get(feature) || '(a trait)'}`)
  }
}

const percentOfTexts = (judged, tone) =>
  judged
    .filter(({row}) => row.rule === tones[tone] || !row.broken)
    .map(({row, scores}) => ({due: row.broken, score: scores[tone]}))

const module = (bytes) => `// biome-ignore format: one long text
/** Made by \`npm run train\`: see src/understand/tones.ts. */
export const weights = '${Buffer.from(bytes).toString('base64')}'
`

for (const code of Object.keys(languages)) {
  const own = await textsOf(rows('tones', code))
  const others = await textsOf(
    [...rows('defences', code), ...rows('phrases', code).filter(isEven), ...rows('drafts', code).filter(isEven)].filter(
      (row) => row.rule || row.labels
    )
  )
  if (values.folds) {
    for (const file of new Set(own.map(({row}) => row.file))) {
      const weights = train([...own.filter(({row}) => row.file !== file), ...others], code)
      const judged = judge(
        weights,
        own.filter(({row}) => row.file === file)
      )
      for (const [tone, name] of tones.entries()) tell(`${file}, ${name}`, percentOfTexts(judged, tone))
    }
    continue
  }
  const weights = train([...own, ...others], code)
  if (values.drafts) {
    const drafts = await textsOf(values.drafts.flatMap(parse).filter(({lang}) => lang === code))
    const judged = judge(weights, drafts)
    for (const [tone, name] of tones.entries())
      tell(
        `${code}, drafts, ${name}`,
        judged
          .filter(({row}) => !row.unsure?.includes(name))
          .map(({row, scores}) => ({due: name in row.labels, score: scores[tone]}))
      )
    continue
  }
  if (values.heaviest) {
    tellHeaviest(weights, [...own, ...others])
    continue
  }
  const bytes = packWeights(weights)
  console.log(`${code}: ${weights.features.size} features, ${bytes.length} bytes`)
  writeFileSync(`src/language/${code}/tone-weights.ts`, module(bytes))
}
