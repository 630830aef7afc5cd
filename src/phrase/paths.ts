/** Paths to begin with: a busy word of a long sentence has some hundreds. */
export const capacity = 512

/**
 * The ways through phrases that are open after a word. Kept as columns of numbers and not as objects: a reply opens
 * some ten thousand, and a command has no time for a garbage collection.
 */
export class Paths {
  position: Int32Array
  /** The first word that is reported, or -1; and the word after the last. */
  markStart: Int32Array
  markEnd: Int32Array
  /** Words of gaps so far. */
  gap: Int32Array
  length = 0

  constructor(capacity: number) {
    this.position = new Int32Array(capacity)
    this.markStart = new Int32Array(capacity)
    this.markEnd = new Int32Array(capacity)
    this.gap = new Int32Array(capacity)
  }

  /** Writes a path at an index, at most one after the last. */
  set(index: number, position: number, markStart: number, markEnd: number, gap: number): void {
    if (index === this.position.length) this.#grow()
    this.position[index] = position
    this.markStart[index] = markStart
    this.markEnd[index] = markEnd
    this.gap[index] = gap
    if (index === this.length) this.length++
  }

  #grow(): void {
    const wider = (column: Int32Array) => {
      const copy = new Int32Array(column.length * 2)
      copy.set(column)
      return copy
    }
    this.position = wider(this.position)
    this.markStart = wider(this.markStart)
    this.markEnd = wider(this.markEnd)
    this.gap = wider(this.gap)
  }
}
