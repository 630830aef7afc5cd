import {ProseBuilder} from './prose-builder.ts'

const spaces = ' \t\r\n\f'
const noBreakSpace = '\u00a0'
/** What has no width: marks where a word may be broken, and what fills the first line that an inbox shows. */
const widthless = '\u00ad\u034f\u200b\u200c\u200e\u200f\u2060\ufeff'
const special = spaces + noBreakSpace + widthless

/** Prose that flows as a browser lets it flow: white space is one space, blocks begin on lines of their own. */
export class Flow {
  readonly builder: ProseBuilder
  readonly #source: string
  /** White space that counts only if words follow. */
  #space: {start: number; end: number} | undefined
  /** Line breaks that stand before the next words, and what marks an item of a list. */
  #breaks = 0
  #marker = ''
  readonly #marks: {start: number; end: number}[] = []
  /** Where links of this block lead: a reply with a link in it is no dead end. */
  readonly #links: string[] = []

  /** @param source what the offsets refer to */
  constructor(source: string) {
    this.#source = source
    this.builder = new ProseBuilder(source)
  }

  /** Adds a stretch of the source. */
  text(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const from = at
      while (at < end && spaces.includes(this.#source[at]!)) at++
      if (at > from) this.#space = {start: this.#space?.start ?? from, end: at}
      const word = at
      while (at < end && !special.includes(this.#source[at]!)) at++
      if (at > word) {
        this.#begin(word)
        this.builder.copy(word, at)
      } else if (at < end && !spaces.includes(this.#source[at]!)) {
        this.character(this.#source[at]!, at, at + 1)
        at++
      }
    }
  }

  /** Adds a stretch of the source as it stands, white space too. */
  copy(start: number, end: number): void {
    if (start >= end) return
    this.#begin(start)
    this.builder.copy(start, end)
  }

  /** Adds a text in place of a stretch of the source. */
  put(text: string, start: number, end: number): void {
    this.#begin(start)
    this.builder.put(text, start, end)
  }

  /** What stands before the words of the next line, such as what marks an item or a quotation. */
  mark(start: number, end: number): void {
    this.#marks.push({start, end})
  }

  /** Adds a character that is written in another way: `&auml;`. */
  character(text: string, start: number, end: number): void {
    if (widthless.includes(text)) return
    const isBlank = text === noBreakSpace
    if (spaces.includes(text) || (isBlank && (this.builder.lineBreaks > 0 || this.#breaks > 0)))
      this.#space ??= {start, end}
    else {
      this.#begin(start)
      this.builder.put(isBlank ? ' ' : text, start, end)
    }
  }

  /** Whatever follows stands behind so many line breaks: 2 make a paragraph. */
  breakLine(count: number, at: number): void {
    if (count > 1) this.#addLinks(at)
    this.#breaks = Math.max(this.#breaks, count)
    this.#space = undefined
  }

  /** A line break that the writer asks for. */
  hardBreak(start: number, end: number): void {
    this.#space = undefined
    if (this.#breaks > 0 || this.builder.length === 0) return
    this.builder.put('\n', start, end)
  }

  /** What follows is an item of a list. */
  item(at: number): void {
    this.breakLine(1, at)
    this.#marker = '- '
  }

  /** A link stands here. */
  link(url: string): void {
    this.#links.push(url)
  }

  /** The prose so far, with what is due at its end. */
  build() {
    this.#addLinks(this.#source.length)
    return this.builder.build()
  }

  #begin(at: number): void {
    const {builder} = this
    const place = Math.min(at, this.#marks[0]?.start ?? at)
    while (builder.lineBreaks < this.#breaks) builder.put('\n', place)
    this.#breaks = 0
    if (this.#marker) builder.put(this.#marker, at)
    this.#marker = ''
    for (const mark of this.#marks.splice(0)) builder.copy(mark.start, mark.end)
    const space = this.#space
    this.#space = undefined
    if (!space || builder.lineBreaks > 0) return
    if (this.#source.slice(space.start, space.end) === ' ') builder.copy(space.start, space.end)
    else builder.put(' ', space.start, space.end)
  }

  /** Links stand in a paragraph of their own behind the one that holds them: they must not part its words. */
  #addLinks(at: number): void {
    let between = '\n\n'
    for (const url of this.#links.splice(0)) {
      if (this.builder.length === 0) continue
      this.builder.put(`${between}→ ${url}`, at)
      between = '\n'
    }
  }
}
