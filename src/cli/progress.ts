import {isTerminal} from './input.ts'

/** A run is long from here on, in milliseconds: who waits wants to see that something happens. */
const long = 700
const interval = 100

/**
 * Shows on a terminal how far a long run has come, in one line of standard error that is gone at the end.
 *
 * @param total how many files there are
 */
export function showProgress(total: number): {step(name: string): void; end(): void} {
  const started = Date.now()
  let shownAt = started + long - interval
  let done = 0
  let isShown = false
  if (!isTerminal(2)) return {step() {}, end() {}}
  const clear = '\r\x1b[K'
  return {
    step(name) {
      done++
      const now = Date.now()
      if (now - shownAt < interval || done === total) return
      shownAt = now
      isShown = true
      const line = `${done} of ${total}  ${name.replace(/\p{Cc}/gu, ' ')}`
      process.stderr.write(clear + line.slice(0, (process.stderr.columns || 80) - 1))
    },
    end() {
      if (isShown) process.stderr.write(clear)
    }
  }
}
