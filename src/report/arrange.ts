import type {VFileMessage} from 'vfile-message'
import {cutColumns, type Span} from './excerpt.ts'
import {rank, severityOf} from './severity.ts'
import {width} from './width.ts'

/** A message about words, with the place of these. */
export interface Placed extends Span {
  message: VFileMessage
  line: number
}

/**
 * Parts what is said of words, in reading order, from what is said of the reply as a whole, worst first.
 *
 * @param messages the messages of a file
 */
export function sortOut(messages: readonly VFileMessage[]): {placed: Placed[]; whole: VFileMessage[]} {
  const placed: Placed[] = []
  const whole: VFileMessage[] = []
  for (const message of messages) {
    const {place} = message
    const isWhole = 'wholeReply' in message && message.wholeReply === true
    if (isWhole || !place || !('start' in place) || place.start.offset === undefined) whole.push(message)
    else placed.push({message, line: place.start.line, start: place.start.offset, end: place.end.offset!})
  }
  placed.sort((a, b) => a.start - b.start || byRank(a.message, b.message))
  whole.sort(byRank)
  return {placed, whole}
}

function byRank(a: VFileMessage, b: VFileMessage): number {
  return rank(severityOf(a)) - rank(severityOf(b))
}

/**
 * Groups messages that can share one quotation, as their words stand on one line and all of them can be seen. Of
 * words that are too long for the line themselves, the beginning is seen.
 *
 * @param placed messages in reading order
 * @param text what they are about
 * @param columns how wide a quotation may be
 */
export function groupByQuotation(placed: readonly Placed[], text: string, columns: number): Placed[][] {
  const groups: Placed[][] = []
  const room = columns - cutColumns
  let group: Placed[] = []
  let start = 0
  let end = 0
  for (const each of placed) {
    const fits = each.end - start <= 4 * room && width(text.slice(start, each.end)) <= room
    const shares = group.length > 0 && (each.start === start || (fits && !/[\r\n]/.test(text.slice(end, each.start))))
    if (!shares) {
      group = []
      groups.push(group)
      start = each.start
      end = each.end
    }
    group.push(each)
    end = Math.max(end, each.end)
  }
  return groups
}

/**
 * Groups messages that say the same of several words, to say it once.
 *
 * @param messages messages about one quotation
 */
export function groupBySaying(messages: readonly VFileMessage[]): VFileMessage[][] {
  const groups = new Map<string, VFileMessage[]>()
  for (const message of messages) {
    const {ruleId, reason, note, expected} = message
    const saying = [ruleId, severityOf(message), reason, note, expected].join('\n')
    groups.set(saying, [...(groups.get(saying) ?? []), message])
  }
  return [...groups.values()]
}

/**
 * Groups the messages of a file by the draft that they are about.
 *
 * @param messages the messages
 * @returns for each draft its name and its messages; where the file is one draft, the name is empty
 */
export function groupByDraft(messages: readonly VFileMessage[]): [name: string, messages: VFileMessage[]][] {
  const groups = new Map<string, VFileMessage[]>()
  for (const message of messages) {
    const {draft = ''} = message
    const known = groups.get(draft)
    if (known) known.push(message)
    else groups.set(draft, [message])
  }
  return [...groups]
}
