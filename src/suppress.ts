import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {places} from './places.ts'
import type {Suppression} from './read/index.ts'

const words = {
  en: {
    reason: (ids: string) => `This comment silences ${ids}, and nothing is found there`,
    all: 'all rules',
    note: 'Delete it: it would hide the next finding'
  },
  fi: {
    reason: (ids: string) => `Tällä kommentilla ei ole täällä mitään vaiennettavaa: ${ids}`,
    all: 'kaikki säännöt',
    note: 'Poista se, ettei se peitä seuraavaa huomautusta'
  }
}

/**
 * Takes away the messages that comments silence, and reports each comment that silences nothing.
 *
 * @param file a file with its messages
 * @param suppressions its comments
 * @param isOff whether a rule was not run: then a comment cannot be said to silence nothing
 */
export function suppress(file: VFile, suppressions: readonly Suppression[], isOff: (ruleId: string) => boolean): void {
  const used = new Set<Suppression>()
  file.messages = file.messages.filter((message) => {
    const by = suppressions.filter((suppression) => silences(suppression, message))
    for (const suppression of by) used.add(suppression)
    return by.length === 0
  })
  const point = places(String(file))
  const said = words[file.data.reply?.language === 'fi' ? 'fi' : 'en']
  for (const suppression of suppressions) {
    const {rules: ids, comment} = suppression
    if (used.has(suppression) || ids?.every(isOff)) continue
    const place = {start: point(comment.start), end: point(comment.end)}
    const reason = said.reason(ids?.join(', ') ?? said.all)
    const message = file.message(reason, {place, source: 'reply-lint', ruleId: 'unused-suppression'})
    message.note = said.note
  }
  if (used.size < suppressions.length) file.messages.sort((a, b) => startOf(a) - startOf(b))
}

function silences({rules, over}: Suppression, message: VFileMessage): boolean {
  const at = startOf(message)
  return at >= over.start && at < over.end && (rules === undefined || rules.includes(message.ruleId ?? ''))
}

/** The offset where a message stands. */
export function startOf({place}: VFileMessage): number {
  return (place && ('start' in place ? place.start.offset : place.offset)) ?? 0
}
