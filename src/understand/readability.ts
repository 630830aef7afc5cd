import type {Root, Sentence as SentenceNode} from 'nlcst'
import {VFile} from 'vfile'
import {hasLetter, hasLetterOrFigure} from '../language/letters.ts'
import type {Reply, Sentence, Word} from './reply.ts'

/**
 * The age that a sentence may ask of its reader, and how many of the seven formulas must agree that it asks more.
 */
const reader = {age: 18, threshold: 5 / 7, minWords: 12}

/** Sentences that are read as sentences: no greeting, no signature, no list. */
export function readable(reply: Reply): Sentence[] {
  return reply.sentences.filter(
    (sentence) => !sentence.listItem && (sentence.part === 'body' || sentence.part === 'closing')
  )
}

/** Nobody spells out an address, and what a field will hold nobody knows: they count as no word. */
const isRead = ({contracted, kinds}: Word) =>
  !contracted && !kinds.includes('url') && !kinds.includes('email') && !kinds.includes('placeholder')

/** Words of a sentence as a reader counts them: a contraction is one, and punctuation is none. */
export function wordCount(sentence: Sentence): number {
  return sentence.words.filter((word) => isRead(word) && hasLetterOrFigure(word.text)).length
}

/**
 * Sentences that the seven formulas find hard but whose automated readability index stands under this are long rather than
 * hard: people read them once. The index is quickly told, so that the formulas are loaded for the rare sentence over it only.
 */
const easyIndex = 18

/** The automated readability index of one sentence (Smith & Senter 1967). */
function automatedIndex(words: readonly {text: string}[]): number {
  const letters = words.reduce((sum, {text}) => sum + text.length, 0)
  return 4.71 * (letters / words.length) + 0.5 * words.length - 21.43
}

/** Whether the formulas need not be asked. */
function isPlain(sentence: Sentence): boolean {
  const words = sentence.words.filter(isRead)
  return words.length < reader.minWords || automatedIndex(words) < easyIndex
}

/**
 * The English sentences that retext-readability finds hard to read. Its formulas are loaded only when a sentence
 * is not plainly easy.
 *
 * @param reply the reply
 * @returns numbers of the sentences
 */
export async function hardSentences(reply: Reply): Promise<Set<number>> {
  const doubtful = readable(reply).filter((sentence) => !isPlain(sentence))
  if (doubtful.length === 0) return new Set()
  const {default: retextReadability} = await import('retext-readability')
  const file = new VFile()
  retextReadability(reader)(treeOf(doubtful), file)
  return new Set(file.messages.map((message) => message.line!))
}

/** The sentences as nlcst, each on a “line” of its own number. */
function treeOf(sentences: readonly Sentence[]): Root {
  const children = sentences.map((sentence): SentenceNode => {
    const point = {line: sentence.index, column: 1, offset: 0}
    return {
      type: 'SentenceNode',
      position: {start: point, end: point},
      children: sentence.words
        .filter(isRead)
        .map(({text}) => ({type: 'WordNode', children: [{type: 'TextNode', value: text}]}))
    }
  })
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children}]}
}

/**
 * Björnsson’s LIX of one sentence: its words, and the per cent of them that have over six letters.
 * Ordinary Finnish newspapers measure 72, Swedish ones 47 (Björnsson 1983): bands do not carry over.
 *
 * @param sentence the sentence
 */
export function lix(sentence: Sentence): number {
  const words = spelled(sentence)
  if (words.length === 0) return 0
  const long = words.filter((word) => word.text.length > 6).length
  return words.length + (100 * long) / words.length
}

/**
 * How many letters the words of a sentence have, in all and on average.
 *
 * @param sentence the sentence
 */
export function lettersOf(sentence: Sentence): {all: number; each: number} {
  const words = spelled(sentence)
  const all = words.reduce((sum, {text}) => sum + text.length, 0)
  return {all, each: words.length === 0 ? 0 : all / words.length}
}

/** The words of a sentence that have letters. */
const spelled = (sentence: Sentence): Word[] => sentence.words.filter((word) => isRead(word) && hasLetter(word.text))
