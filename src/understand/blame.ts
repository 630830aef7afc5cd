import type {WordSet} from '../language/word-set.ts'
import {remembered} from '../lazy.ts'
import type {Match} from '../phrase/index.ts'
import {does, type Reply, type Sentence} from './reply.ts'

/** Words that turn an owning into its opposite: “that is not our mistake”, “virhe ei ole meidän”. */
const denials = new Set(['not', 'no', 'nor', 'never', 'neither', 'isnt', 'hardly', 'ei', 'eikä', 'eivät', 'eivätkä'])

/** “That is not on us.” */
const pointers = new Set(['that', 'this', 'it'])

/** How far before an owning its denial may stand. */
const reach = 3

/**
 * Whether a sentence owns the fault, and does not deny it.
 *
 * @param sentence a sentence of a reply
 */
export function ownsUp(sentence: Sentence): boolean {
  return sentence.acts.some(
    ({name, start, end}) =>
      name === 'ownership' &&
      !sentence.words.slice(Math.max(0, start - reach), start).some(({form}) => denials.has(form)) &&
      !sentence.words.slice(start, end).some(({form}) => form.startsWith('ei')) &&
      !(pointers.has(sentence.words[start]!.form) && sentence.words[start + 2]?.form === 'not')
  )
}

/**
 * Whether a fault is owned where it is told: in the sentence, or in one beside it in the same paragraph.
 *
 * @param reply the reply
 * @param sentence the sentence that tells of the fault
 */
export function isOwnedNearby(reply: Reply, sentence: Sentence): boolean {
  return [sentence.index - 1, sentence.index, sentence.index + 1]
    .map((index) => reply.sentences[index])
    .some((near) => near?.paragraph === sentence.paragraph && ownsUp(near))
}

/** Whether a reply counts as a whole letter: one or two sentences are judged by their words alone. */
export function isWhole(reply: Reply): boolean {
  return reply.customer !== undefined || reply.sentences.length > longestSnippet
}
const longestSnippet = 3

/**
 * Whether a whole letter somewhere owns the fault, or tells a slip with us as its doer. Such a letter hides nobody and
 * shifts nothing: what it tells beside that is an explanation.
 *
 * @param reply the reply
 */
export const isContrite = remembered(
  (reply: Reply): boolean =>
    isWhole(reply) &&
    reply.sentences.some(
      (sentence) =>
        sentence.part === 'body' && sentence.terminal !== '?' && (ownsUp(sentence) || does(sentence, 'ourSlip'))
    )
)

/**
 * Whether any of these words stands in a stretch of a sentence.
 *
 * @param sentence the sentence
 * @param words folded forms
 * @param within where to look; the whole sentence if left out
 */
export function hasWord(sentence: Sentence, words: WordSet, within?: Match): boolean {
  const {start, end} = within ?? {start: 0, end: sentence.words.length}
  return sentence.words.slice(Math.max(0, start), end).some(({form}) => words.has(form))
}

/** Words that tie a clause to the one before. */
const ties = new Set(['that', 'että', 'kun', 'how', 'jos', 'if', 'joka', 'jotka'])

/**
 * Whether words stand in what an apology names: “sorry that the invoice was sent twice”. Who apologises for
 * it is the doer.
 *
 * @param sentence the sentence
 * @param match the words
 */
export function isApologisedFor({words, acts}: Sentence, {start}: Match): boolean {
  const apology = acts.find(({name, end}) => name === 'apology' && end <= start + 1)
  if (!apology) return false
  const between = words.slice(apology.end, start + 1)
  return !between.some(({clauseStart, form}) => (clauseStart && !ties.has(form)) || turns.has(form))
}

/** After these the apology is over. */
const turns = new Set(['but', 'however', 'because', 'yet', 'though', 'mutta', 'koska', 'sillä', 'kuitenkin', 'vaikka'])
