import {decodeHTMLAttribute} from 'entities'
import {Tokenizer} from 'htmlparser2'
import type {Comment} from './comments.ts'
import type {Prose} from './draft.ts'
import {Flow} from './flow.ts'
import {addressOf, isTitle} from './layout.ts'
import {ProseBuilder} from './prose-builder.ts'

const split = (names: string): ReadonlySet<string> => new Set(names.split(' '))
/** Elements with a blank line around them, and ones that begin a line. */
const paragraphs = split(
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote table pre hr section article header footer main form fieldset address mj-text mj-button mj-section mj-column mj-table'
)
const lines = split('div li dt dd tr td th center caption tbody thead tfoot body html option label')
const voids = split('area base br col embed hr img input link meta source track wbr')
/** Elements whose words nobody reads as words. */
const silent = split('script style noscript template svg math select textarea code samp kbd mj-style mj-attributes xml')
/** Text beside the letter, in these attributes and elements. */
const spoken = split('alt title')
const besides = split('title mj-preview mj-title')
const wanted = split('alt title href class id style type hidden')

const hidden =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|max-height\s{0,3}:\s{0,3}0(?!\.?[1-9])/i
/** How mail programs mark the mail that they quote; what Outlook marks so goes on to the end. */
const quote = /\b(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix|zmail_extra)\b/
const quoteToEnd = /^(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/

/** How much of the source a heading may take. */
const longestTitle = 1000

interface Attribute {
  value: string
  start: number
  end: number
}

/** A stretch between a tag and the one that closes it, whose words go elsewhere. */
interface Region {
  name: string
  depth: number
  flow: Flow | undefined
  isFragment: boolean
}

/** Walks over the tokens of HTML, and sorts its words. */
export class HtmlWalk {
  readonly fragments: Prose[] = []
  readonly comments: Comment[] = []
  readonly customer: Flow
  readonly #letter: Flow
  readonly #text: string
  #base = 0
  #name = ''
  #nameAt = 0
  #nameEnd = 0
  #attribute = ''
  #attributeEnd = 0
  #attributes = new Map<string, Attribute>()
  #region: Region | undefined
  #link: {target: string; from: number} | undefined

  /**
   * @param text the source
   * @param letter where the letter’s words go
   */
  constructor(text: string, letter: Flow) {
    this.#text = text
    this.#letter = letter
    this.customer = new Flow(text)
  }

  /**
   * Walks over some HTML.
   *
   * @param html the source, or a stretch of it, with its fields hidden
   * @param base where the stretch begins
   */
  walk(html: string, base = 0): void {
    this.#base = base
    const nothing = () => {}
    const tokenizer = new Tokenizer(
      {decodeEntities: true},
      {
        ontext: (start, end) => this.#flow?.text(base + start, base + end),
        ontextentity: (code, end) => this.#entity(String.fromCodePoint(code), html.lastIndexOf('&', end - 1), end),
        onopentagname: (start, end) => {
          this.#name = html.slice(start, end).toLowerCase()
          this.#nameAt = start - 1
          this.#nameEnd = base + end
          this.#attributes = new Map()
        },
        onattribname: (start, end) => {
          this.#attribute = html.slice(start, end).toLowerCase()
          this.#attributeEnd = end
        },
        onattribdata: nothing,
        onattribentity: nothing,
        onattribend: (_quote, end) => this.#addAttribute(html, end),
        onopentagend: (end) => this.#open(end + 1),
        onselfclosingtag: (end) => this.#open(end + 1),
        onclosetag: (start, end) => this.#close(html.slice(start, end).trim().toLowerCase(), start - 2),
        oncomment: (start, end, mark) =>
          this.comments.push({
            body: html.slice(start, end - mark),
            start: base + start - 4,
            end: base + Math.min(end + 1, html.length)
          }),
        oncdata: nothing,
        ondeclaration: nothing,
        onprocessinginstruction: nothing,
        onend: nothing
      }
    )
    tokenizer.write(html)
    tokenizer.end()
    this.#endRegion()
  }

  get #flow(): Flow | undefined {
    return this.#region ? this.#region.flow : this.#letter
  }

  #entity(text: string, start: number, end: number): void {
    this.#flow?.character(text, this.#base + start, this.#base + end)
  }

  #addAttribute(html: string, end: number): void {
    if (!wanted.has(this.#attribute) || this.#attributes.has(this.#attribute)) return
    const between = /^\s{0,99}=\s{0,99}(["']?)/.exec(html.slice(this.#attributeEnd, this.#attributeEnd + 200))
    const start = this.#attributeEnd + (between?.[0].length ?? 0)
    const mark = between?.[1]
    const to = Math.max(start, mark && html[end - 1] === mark ? end - 1 : end)
    this.#attributes.set(this.#attribute, {
      value: html.slice(start, to),
      start: this.#base + start,
      end: this.#base + to
    })
  }

  #open(end: number): void {
    const name = this.#name
    const start = this.#base + this.#nameAt
    if (this.#region?.name === name && !voids.has(name)) this.#region.depth++
    if (!this.#region) {
      for (const attribute of spoken) this.#addFragment(this.#attributes.get(attribute))
      if (!voids.has(name)) this.#region = this.#regionOf(name)
    }
    const flow = this.#flow
    if (!flow) {
      if (this.#region && !this.#region.flow && inWord.has(name))
        this.#letter.character('\ufffc', start, this.#base + end)
      return
    }
    if (name === 'br') flow.hardBreak(start, this.#base + end)
    else if (name === 'li') flow.item(start)
    else this.#breakAround(name, start)
    const href = name === 'a' ? this.#attributes.get('href') : undefined
    if (href) this.#link = {target: href.value, from: this.#base + end}
  }

  #close(name: string, start: number): void {
    const at = this.#base + start
    if (name === 'a' && this.#link) {
      const {target, from} = this.#link
      const address = addressOf(target, this.#text.slice(from, at))
      if (address) this.#flow?.link(address)
      this.#link = undefined
    }
    if (this.#region?.name === name && --this.#region.depth === 0) this.#endRegion()
    this.#breakAround(name, at)
  }

  #breakAround(name: string, at: number): void {
    if (paragraphs.has(name)) this.#flow?.breakLine(2, at)
    else if (lines.has(name)) this.#flow?.breakLine(1, at)
  }

  #regionOf(name: string): Region | undefined {
    const value = (attribute: string) => this.#attributes.get(attribute)?.value ?? ''
    if (silent.has(name)) return {name, depth: 1, flow: undefined, isFragment: false}
    const isBeside =
      this.#isTitle(name) ||
      besides.has(name) ||
      hidden.test(value('style')) ||
      this.#attributes.has('hidden') ||
      /\bpreheader\b/i.test(`${value('class')} ${value('id')}`)
    if (isBeside) return {name, depth: 1, flow: new Flow(this.#text), isFragment: true}
    if (quoteToEnd.test(value('id')))
      return {name, depth: Number.POSITIVE_INFINITY, flow: this.customer, isFragment: false}
    const isQuote = quote.test(value('class')) || (name === 'blockquote' && value('type').toLowerCase() === 'cite')
    return isQuote ? {name, depth: 1, flow: this.customer, isFragment: false} : undefined
  }

  /** Whether a heading opens that stands above the letter. */
  #isTitle(name: string): boolean {
    if (!/^h[1-6]$/.test(name) || this.#letter.builder.length > 0) return false
    const rest = this.#text.slice(this.#nameEnd, this.#nameEnd + longestTitle)
    const end = rest.indexOf('</h')
    return end !== -1 && isTitle(rest.slice(0, end).replace(/<[^<>]{0,500}>/g, ''))
  }

  #endRegion(): void {
    const region = this.#region
    this.#region = undefined
    if (region?.isFragment && region.flow) this.#keep(region.flow.build())
  }

  #addFragment(attribute: Attribute | undefined): void {
    if (!attribute || !/\s/.test(attribute.value.trim())) return
    const builder = new ProseBuilder(this.#text)
    let at = 0
    for (const match of attribute.value.matchAll(/&(?:#x?[\da-f]{1,8}|[a-z\d]{1,40});?/gi)) {
      const decoded = decodeHTMLAttribute(match[0])
      if (decoded === match[0]) continue
      builder.copy(attribute.start + at, attribute.start + match.index)
      at = match.index + match[0].length
      builder.put(decoded, attribute.start + match.index, attribute.start + at)
    }
    builder.copy(attribute.start + at, attribute.end)
    this.#keep(builder.build())
  }

  #keep(prose: Prose): void {
    if (/\p{L}/u.test(prose.text)) this.fragments.push(prose)
  }
}

/** Elements whose words are no prose, but stand in a sentence. */
const inWord = split('code samp kbd')
