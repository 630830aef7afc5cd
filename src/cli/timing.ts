/** What is no rule stands in brackets. */
const steps: ReadonlySet<string> = new Set(['start', 'read', 'parse', 'understand', 'plugins', 'tones', 'report'])

/** Where the times that were shown before end: with `--watch` there are several runs. */
let shown = 0

/** Measures how long each step of a run takes, all of it from the start of the process on. */
export class Timing {
  readonly #times = new Map<string, number>()
  #step = 'start'
  #since = shown

  /** The time up to now belongs to the step that went before. */
  readonly onStep = (step: string): void => {
    const now = performance.now()
    this.#times.set(this.#step, (this.#times.get(this.#step) ?? 0) + now - this.#since)
    this.#step = step
    this.#since = now
  }

  /**
   * Ends the measuring.
   *
   * @returns a table of steps and rules with their milliseconds and their share of the whole, the slowest first
   */
  end(): string {
    this.onStep('start')
    const whole = this.#since - shown
    shown = this.#since
    const rows = [...this.#times].sort(([, a], [, b]) => b - a).map(([step, time]) => row(nameOf(step), time, whole))
    const names = Math.max(...[...this.#times.keys()].map((step) => nameOf(step).length))
    return [heading, ...rows, row('all', whole, whole)].map(([name, ...cells]) => line(name, cells, names)).join('')
  }
}

const heading = ['step or rule', 'ms', '%'] as const
type Row = readonly [name: string, ...cells: string[]]

function nameOf(step: string): string {
  return steps.has(step) ? `(${step})` : step
}

function row(name: string, time: number, whole: number): Row {
  return [name, time.toFixed(1), ((100 * time) / whole).toFixed(1)]
}

function line(name: string, cells: readonly string[], names: number): string {
  return `${name.padEnd(names)}${cells.map((cell) => cell.padStart(10)).join('')}\n`
}
