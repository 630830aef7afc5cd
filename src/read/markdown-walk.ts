import {decodeHTMLStrict} from 'entities'
import type {Token} from 'micromark-util-types'
import type {Comment} from './comments.ts'
import type {Prose} from './draft.ts'
import {Flow} from './flow.ts'
import {HtmlWalk} from './html-walk.ts'
import {addressOf, isTitle} from './layout.ts'
import type {Unmarked} from './letter.ts'
import {ProseBuilder} from './prose-builder.ts'

/** What stands in the place of code: no word. */
const stub = '\ufffc'

const split = (names: string): ReadonlySet<string> => new Set(names.split(' '))
const blocks = split(
  'paragraph atxHeading setextHeading table blockQuote listOrdered listUnordered codeFenced codeIndented htmlFlow thematicBreak'
)
const headings = split('atxHeading setextHeading')
const lists = split('listOrdered listUnordered')
/** Tokens in which words stand; line endings between them part blocks. */
const texts = split('paragraph atxHeadingText setextHeadingText tableContent')
/** Tokens that are words as they stand. */
const words = split(
  'data characterEscapeValue autolinkProtocol autolinkEmail literalAutolinkHttp literalAutolinkWww literalAutolinkEmail'
)
/** Tokens without any words. */
const silent = split(
  'resource reference definition gfmFootnoteCall gfmFootnoteDefinitionLabel taskListCheck codeFenced codeIndented codeText htmlFlow htmlText tableDelimiterRow yaml'
)

/** Walks over the tokens of Markdown, and sorts its words. */
export class MarkdownWalk {
  readonly #text: string
  readonly #hidden: string
  readonly #letter: Flow
  readonly #html: HtmlWalk
  readonly #fragments: Prose[] = []
  readonly #comments: Comment[] = []
  #silence = 0
  #inText = 0
  #lists = 0
  /** A text beside the letter, such as an image’s description. */
  #aside: ProseBuilder | undefined
  #link: {from: number; to: number} | undefined

  /**
   * @param text the source
   * @param hidden the same with its fields hidden
   */
  constructor(text: string, hidden: string) {
    this.#text = text
    this.#hidden = hidden
    this.#letter = new Flow(text)
    this.#html = new HtmlWalk(text, this.#letter)
  }

  /** Takes one event of the tokenizer. */
  see(kind: 'enter' | 'exit', token: Token): void {
    const {type} = token
    const start = token.start.offset
    const end = token.end.offset
    if (kind === 'enter') this.#enter(type, start, end)
    else this.#exit(type, end)
  }

  /** What was found. */
  finish(): Unmarked {
    const {fragments, comments} = this.#html
    return {
      prose: this.#letter.build(),
      fragments: [...this.#fragments, ...fragments],
      comments: [...this.#comments, ...comments]
    }
  }

  #enter(type: string, start: number, end: number): void {
    if (silent.has(type)) {
      if (this.#silence++ === 0) this.#meet(type, start, end)
      return
    }
    if (this.#silence > 0) return
    if (texts.has(type)) this.#inText++
    if (blocks.has(type)) this.#letter.breakLine(this.#between, start)
    if (lists.has(type)) this.#lists++
    if (headings.has(type) && this.#letter.builder.length === 0 && isTitle(this.#text.slice(start, end)))
      this.#aside ??= new ProseBuilder(this.#text)
    if (type === 'blockQuotePrefix' || type === 'listItemPrefix') this.#letter.mark(start, end)
    else if (type === 'tableData' || type === 'tableHeader') this.#letter.breakLine(1, start)
    else if (type === 'image') this.#aside ??= new ProseBuilder(this.#text)
    else if (type === 'label' && !this.#aside) this.#link = {from: start + 1, to: end - 1}
    else if (type === 'lineEnding' && this.#inText > 0) this.#put('\n', start, end)
    else if (type === 'characterReference') this.#put(decodeHTMLStrict(this.#text.slice(start, end)), start, end)
    else if (words.has(type)) this.#copy(start, end)
  }

  #exit(type: string, end: number): void {
    if (silent.has(type)) this.#silence--
    if (this.#silence > 0) return
    if (texts.has(type)) this.#inText--
    if (lists.has(type)) this.#lists--
    if (blocks.has(type)) this.#letter.breakLine(this.#between, end)
    if ((type === 'image' || headings.has(type)) && this.#aside) {
      const prose = this.#aside.build()
      if (/\p{L}/u.test(prose.text)) this.#fragments.push(prose)
      this.#aside = undefined
    }
    if (type === 'link') this.#link = undefined
  }

  /** How many line breaks stand between blocks: the items of a list follow each other. */
  get #between(): number {
    return this.#lists > 0 ? 1 : 2
  }

  /** Meets something that has no words of its own. */
  #meet(type: string, start: number, end: number): void {
    const written = this.#text.slice(start, end)
    if (type === 'codeText') this.#put(stub, start, end)
    else if (type === 'htmlFlow') this.#html.walk(this.#hidden.slice(start, end), start)
    else if (type === 'htmlText' && written.startsWith('<!--'))
      this.#comments.push({body: written.slice(4, -3), start, end})
    else if (type === 'htmlText' && /^<br\b/i.test(written)) this.#put('\n', start, end)
    else if (type === 'resource' && this.#link && !this.#aside) {
      const target = /^\(\s{0,9}<?([^\s<>()]{0,500})/.exec(written)?.[1] ?? ''
      const address = addressOf(target, this.#text.slice(this.#link.from, this.#link.to))
      if (address) this.#letter.link(address)
    } else if (blocks.has(type)) this.#letter.breakLine(2, start)
  }

  #copy(start: number, end: number): void {
    if (this.#aside) this.#aside.copy(start, end)
    else this.#letter.copy(start, end)
  }

  #put(text: string, start: number, end: number): void {
    if (this.#aside) this.#aside.put(text, start, end)
    else this.#letter.put(text, start, end)
  }
}
