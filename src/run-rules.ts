import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Match} from './phrase/index.ts'
import {places} from './places.ts'
import type {FindingDetails, Report, Rule, Severity} from './rule.ts'
import {foundPhrases, type Rules, withoutOverlaps} from './rule-phrases.ts'
import type {Reply, Sentence} from './understand/index.ts'
import {inAddressForm} from './understand/wording.ts'

declare module 'vfile-message' {
  interface VFileMessage {
    /** Whether the finding is about what the whole reply lacks: its place is only where that could stand. */
    wholeReply?: boolean
  }
}

/** How a severity stands in a VFile message. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, suggestion: undefined}

/**
 * Runs rules over a reply that is understood. A rule that throws becomes a message about itself.
 *
 * @param rules the rules
 * @param reply the reply
 * @param file where the messages go, in reading order
 */
export function runRules(rules: Rules, reply: Reply, file: VFile): void {
  const point = places(reply.text)
  const found = foundPhrases(rules, reply)
  // A message captures a stack that nobody reads: a quarter of the time of a batch.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    for (const [id, rule] of Object.entries(rules)) {
      if (rule.notIn?.includes(reply.channel) || (rule.needsCustomer && !reply.customer)) continue
      const report = reportTo(file, point, id, rule, reply)
      try {
        const kept = (found.get(id) ?? []).filter(({match, sentence}) => rule.keep?.(match, sentence, reply) ?? true)
        for (const {sentence, match, twin} of withoutOverlaps(kept))
          report.words(sentence, match, twinDetails(twin, sentence, match, reply))
        rule.check?.(reply, report)
      } catch (error) {
        const reason = `The rule ${id} failed on this reply: ${(error as Error).message}`
        file.message(reason, {source: 'reply-lint', ruleId: id}).fatal = undefined
      }
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
  file.messages.sort((a, b) => startOf(a) - startOf(b))
}

/** What a rule reports by: each finding becomes a message at its place. */
function reportTo(file: VFile, point: ReturnType<typeof places>, id: string, rule: Rule, reply: Reply): Report {
  const language = reply.language.code
  const range = (start: number, end: number, more: FindingDetails = {}): VFileMessage => {
    const place = {start: point(start), end: point(end)}
    const message = file.message(more.message ?? rule.message[language], {place, source: 'reply-lint', ruleId: id})
    message.fatal = fatal[more.severity ?? rule.severity]
    message.actual = reply.text.slice(start, end)
    message.note = inAddressForm(more.instead ?? rule.instead[language], reply)
    if (more.expected && more.expected.length > 0) message.expected = [...more.expected]
    return message
  }
  return {
    range,
    words: (sentence, match, more) => range(...offsets(sentence, match), more),
    sentence: ({start, end}, more) => range(start, end, more),
    lack: ({start, end}, more) => {
      range(start, end, more).wholeReply = true
    }
  }
}

function startOf({place}: VFileMessage): number {
  return (place && ('start' in place ? place.start.offset : place.offset)) ?? 0
}

/** What to say of words that have better ones; a twin that begins with “=” swaps as it stands. */
function twinDetails(
  twin: string | undefined,
  sentence: Sentence,
  match: Match,
  reply: Reply
): FindingDetails | undefined {
  if (!twin) return undefined
  if (!twin.startsWith('=')) return {instead: twin}
  const found = reply.text.slice(...offsets(sentence, match))
  const plain = twin.slice(1)
  const cased = /^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  // Finnish opens and closes a quotation with the same mark.
  return {expected: [cased], instead: reply.language.code === 'fi' ? `”${cased}”` : `“${cased}”`}
}

function offsets(sentence: Sentence, match: Match): [start: number, end: number] {
  return [sentence.words[match.start]!.start, sentence.words[match.end - 1]!.end]
}
