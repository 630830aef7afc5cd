import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule.ts'

/** How severe a message is, by VFile’s mark. */
export function severityOf(message: VFileMessage): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'suggestion'
}

/** One finding as machines read it. */
export function toFinding(message: VFileMessage): Record<string, unknown> {
  const {ruleId, reason, note, url, actual, expected, place} = message
  return {
    ruleId,
    severity: severityOf(message),
    reason,
    note,
    url,
    actual: actual ?? undefined,
    expected: expected ?? undefined,
    place: place && 'start' in place ? place : undefined
  }
}

/** A linted reply as machines read it. */
export function toRecord(file: VFile): Record<string, unknown> {
  const {language, channel, situation} = file.data.reply!
  return {language, channel, situation, messages: file.messages.map(toFinding)}
}
