import {parse, postprocess, preprocess} from 'micromark'
import {gfm} from 'micromark-extension-gfm'
import type {Reader} from './draft.ts'
import {readLetter, type Unmarked} from './letter.ts'
import {MarkdownWalk} from './markdown-walk.ts'
import {hideFields} from './templates/versions.ts'
import {decode} from './text.ts'

/**
 * Markdown, as CommonMark and GitHub have it, by micromark, the tokenizer of remark: it tells where each character
 * stands, where a syntax tree tells it of a whole text.
 */
const markdown: Reader = {
  read: async (bytes) => {
    const text = decode(bytes)
    return {text, drafts: await readLetter(text, 'markdown')}
  }
}

export default markdown

/**
 * Takes the marks of Markdown away. Code, the URLs of links and comments are no prose.
 *
 * @param text the letter
 */
export function unmark(text: string): Unmarked {
  const hidden = hideFields(text)
  const events = postprocess(
    parse({extensions: [gfm()]})
      .document()
      .write(preprocess()(hidden, undefined, true))
  )
  const walk = new MarkdownWalk(text, hidden)
  for (const [kind, token] of events) walk.see(kind, token)
  return walk.finish()
}

/** Whether words mean the same in Markdown as they are. */
export function canHold(words: string): boolean {
  return !/[\\`*_{}[\]<>&#|~\n]/.test(words)
}
