import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Task} from './configure.ts'
import {lintTask} from './lint-task.ts'

/** A draft before and after it was mended. */
export interface Mended {
  /** The file with what is left to be mended by hand; nothing where it holds nothing to read. */
  file: VFile | undefined
  /** What it held, decoded. */
  before: string
  after: string
  /** How many places were mended. */
  count: number
}

/** A mended text may allow another fix, as a sentence is then read anew; more rounds than this nobody has seen. */
const mostRounds = 10

/**
 * Mends what is safe to mend: words of ours for which there is a wording that can stand in their place as it is. The text
 * is linted again until nothing changes.
 *
 * @param task the draft, and what holds for it
 * @param bytes what it holds
 */
export async function mend(task: Task, bytes: Buffer): Promise<Mended> {
  let file = await lintTask(task, bytes)
  const before = file === undefined ? '' : String(file)
  let after = before
  let count = 0
  for (let round = 0; file && round < mostRounds; round++) {
    const fixes = fixesOf(file.messages)
    if (fixes.length === 0) break
    after = apply(after, fixes)
    count += fixes.length
    file = await lintTask(task, Buffer.from(after))
  }
  return {file, before, after, count}
}

/** Words to be put in the place of others, in UTF-16 offsets. */
export interface Fix {
  start: number
  end: number
  words: string
}

/**
 * The fixes among messages, in order; of two that overlap the first. Only our own rules say what is safe: the wordings
 * of plugins are advice.
 *
 * @param messages the messages of a file
 */
export function fixesOf(messages: readonly VFileMessage[]): Fix[] {
  const fixes: Fix[] = []
  for (const {source, place, expected, actual} of messages) {
    const words = expected?.[0]
    if (source !== 'reply-lint' || words === undefined || words === actual || !place || !('start' in place)) continue
    const {start, end} = place
    if (start.offset === undefined || end.offset === undefined) continue
    fixes.push({start: start.offset, end: end.offset, words})
  }
  fixes.sort((a, b) => a.start - b.start || b.end - a.end)
  return fixes.filter((fix, index) => fixes.slice(0, index).every((other) => other.end <= fix.start))
}

/**
 * Puts fixes into a text.
 *
 * @param text the text
 * @param fixes in order, none overlapping another
 */
export function apply(text: string, fixes: readonly Fix[]): string {
  let result = ''
  let at = 0
  for (const {start, end, words} of fixes) {
    result += text.slice(at, start) + words
    at = end
  }
  return result + text.slice(at)
}
