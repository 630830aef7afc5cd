// Drafts to measure with: mixed of sentences by a seed, so that no two are alike and each run has the same ones.
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {seeded} from './random.mjs'
import * as en from './sentences/en.mjs'
import * as fi from './sentences/fi.mjs'

const languages = {en, fi}
/** Order numbers have seven digits, and this has no factor in common with ten million: each draft has a number of its own. */
const orders = {count: 10_000_000, step: 7_654_321}

/**
 * One draft of some 80 words: a greeting, thanks that name an order, an apology in two of three, facts, steps, a closing.
 *
 * @param language `en` or `fi`
 * @param index which one; two drafts of one language are alike only if their indexes are ten million apart
 */
export function draft(language, index) {
  const parts = languages[language]
  const random = seeded(index * 2 + (language === 'fi' ? 1 : 0))
  const one = (list) => list[Math.floor(random() * list.length)]
  const some = (list, count) => {
    const left = [...list]
    return Array.from({length: count}, () => left.splice(Math.floor(random() * left.length), 1)[0]).join(' ')
  }
  const order = String((index * orders.step) % orders.count).padStart(7, '0')
  const apology = random() < 2 / 3 ? ` ${one(parts.apology)}` : ''
  return [
    one(parts.greeting),
    one(parts.thanks) + apology,
    some(parts.facts, 2 + Math.floor(random() * 3)),
    some(parts.steps, 1 + Math.floor(random() * 2)),
    one(parts.closing)
  ]
    .join('\n\n')
    .replace(/\{(\w+)\}/g, (_, slot) => (slot === 'order' ? order : one(parts.slots[slot])))
    .concat('\n')
}

/**
 * Drafts in files of a folder, which is made.
 *
 * @returns the paths
 */
export function draftFiles(folder, language, count) {
  mkdirSync(folder, {recursive: true})
  return Array.from({length: count}, (_, index) => {
    const path = join(folder, `${language}-${index}.txt`)
    writeFileSync(path, draft(language, index))
    return path
  })
}

/** One text of so many letters, of whole drafts as far as they go. */
export function text(language, size) {
  const drafts = []
  for (let length = 0, index = 0; length < size; index++) {
    drafts.push(draft(language, index))
    length += drafts[index].length + 1
  }
  return drafts.join('\n').slice(0, size)
}

/** A record for `reply-lint batch`, as a line: every other one is Finnish. */
export function record(index) {
  return `${JSON.stringify({id: index, reply: draft(index % 2 ? 'fi' : 'en', index)})}\n`
}
