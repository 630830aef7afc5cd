import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule.ts'

/** The severities, worst first. */
export const severities = ['error', 'warning', 'suggestion'] as const satisfies readonly Severity[]

/** How severe a message is, by VFile’s mark. */
export function severityOf(message: VFileMessage): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'suggestion'
}

/** Which of two severities matters more: the one with the lower rank. */
export function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** How many messages of each severity there are. */
export function countBySeverity(messages: readonly VFileMessage[]): Record<Severity, number> {
  const counts: Record<Severity, number> = {error: 0, warning: 0, suggestion: 0}
  for (const message of messages) counts[severityOf(message)]++
  return counts
}
