import {identity, type PositionMap, type Prose, type SourceRange} from './draft.ts'

/**
 * Makes prose piece by piece, from the beginning of its source to the end, and remembers where each piece stands.
 */
export class ProseBuilder {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #pieces: Piece[] = []
  #length = 0
  #lineBreaks = Number.POSITIVE_INFINITY

  /** @param source what the offsets refer to */
  constructor(source: string) {
    this.#source = source
  }

  /** How long the prose is so far. */
  get length(): number {
    return this.#length
  }

  /** How many line breaks the prose ends with so far; a beginning counts as any number. */
  get lineBreaks(): number {
    return this.#lineBreaks
  }

  /** Adds a stretch of the source as it stands. */
  copy(start: number, end: number): void {
    const previous = this.#pieces.at(-1)
    if (start >= end) return
    const text = this.#source.slice(start, end)
    if (previous?.verbatim && previous.end === start) previous.end = end
    else this.#pieces.push({at: this.#length, start, end, verbatim: true})
    this.#add(text)
  }

  /**
   * Adds a text that stands for a stretch of the source: `ä` for `&auml;`, or a line break for nothing at all.
   *
   * @param text the text
   * @param start where its stretch begins
   * @param end where it ends
   */
  put(text: string, start: number, end: number = start): void {
    if (text === '') return
    this.#pieces.push({at: this.#length, start, end, verbatim: false})
    this.#add(text)
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
    let at = text.length
    while (at > 0 && text[at - 1] === '\n') at--
    this.#lineBreaks = text.length - at + (at === 0 ? this.#lineBreaks : 0)
  }

  /** The prose so far. */
  build(): Prose {
    return {text: this.#parts.join(''), map: mapOf([...this.#pieces], this.#length)}
  }
}

/** A piece of prose: where it begins in the prose, and its stretch of the source. */
interface Piece {
  at: number
  start: number
  end: number
  verbatim: boolean
}

function mapOf(pieces: readonly Piece[], length: number): PositionMap {
  /** The piece that holds an offset: the last one that does not begin behind it. */
  const pieceAt = (offset: number): Piece => {
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (pieces[middle]!.at <= offset) low = middle
      else high = middle - 1
    }
    return pieces[low]!
  }
  const toSource = (start: number, end: number): SourceRange => {
    if (pieces.length === 0) return {start: 0, end: 0, verbatim: false}
    if (start >= length) return {start: pieces.at(-1)!.end, end: pieces.at(-1)!.end, verbatim: false}
    const first = pieceAt(start)
    const from = first.verbatim ? first.start + (start - first.at) : first.start
    if (end <= start) return {start: from, end: from, verbatim: first.verbatim}
    const last = pieceAt(end - 1)
    const to = last.verbatim ? last.start + (end - last.at) : last.end
    return {start: from, end: Math.max(from, to), verbatim: first === last && first.verbatim}
  }
  return {toSource}
}

/**
 * The map of prose that was made from a text that was itself made from a source.
 *
 * @param outer from that text to the source
 * @param inner from the prose to that text
 */
export function compose(outer: PositionMap, inner: PositionMap): PositionMap {
  if (outer === identity) return inner
  if (inner === identity) return outer
  return {
    toSource: (start, end) => {
      const middle = inner.toSource(start, end)
      const source = outer.toSource(middle.start, middle.end)
      return {...source, verbatim: source.verbatim && middle.verbatim}
    }
  }
}

/**
 * Proses of one source as one, with a blank line between them.
 *
 * @param proses the proses in order
 */
export function concat(proses: readonly Prose[]): Prose {
  const between = '\n\n'
  const pieces: {at: number; end: number; map: PositionMap}[] = []
  let length = 0
  for (const {text, map} of proses) {
    pieces.push({at: length, end: length + text.length, map})
    length += text.length + between.length
  }
  const pointAt = (offset: number, isEnd: boolean): SourceRange => {
    const piece = pieces.findLast(({at}) => at <= (isEnd ? Math.max(0, offset - 1) : offset)) ?? pieces[0]!
    const inside = Math.min(offset, piece.end) - piece.at
    return piece.map.toSource(isEnd ? Math.max(0, inside - 1) : inside, inside)
  }
  const toSource = (start: number, end: number): SourceRange => {
    const piece = pieces.find(({at, end: last}) => at <= start && end <= last)
    if (piece) return piece.map.toSource(start - piece.at, end - piece.at)
    const from = pointAt(start, false).start
    return {start: from, end: Math.max(from, pointAt(end, true).end), verbatim: false}
  }
  return {text: proses.map(({text}) => text).join(between), map: {toSource}}
}
