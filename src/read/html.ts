import type {Reader} from './draft.ts'
import {Flow} from './flow.ts'
import {HtmlWalk} from './html-walk.ts'
import {readLetter, type Unmarked} from './letter.ts'
import {hideFields} from './templates/versions.ts'
import {decode} from './text.ts'

/**
 * HTML and MJML, by the tokenizer of htmlparser2: it tells where each character stands, entities too, and takes time in
 * proportion to the file, however deep its tags are nested.
 */
const html: Reader = {
  read: async (bytes) => {
    const text = decode(bytes)
    return {text, drafts: await readLetter(text, 'html')}
  }
}

export default html

/**
 * Takes the tags away. Styles, scripts and comments are no prose; `alt`, `title` and the preheader stand beside the
 * letter; mail that a mail program quotes is the customer’s.
 *
 * @param text the letter
 */
export function unmark(text: string): Unmarked {
  const letter = new Flow(text)
  const walk = new HtmlWalk(text, letter)
  walk.walk(hideFields(text))
  const customer = walk.customer.build().text.trim()
  return {prose: letter.build(), fragments: walk.fragments, comments: walk.comments, customer: customer || undefined}
}

/** Whether words mean the same in HTML as they are. */
export function canHold(words: string): boolean {
  return !/[<>&"']/.test(words)
}
