import {VFile} from 'vfile'
import type {LanguageCode, Severity} from '../../src/rule.ts'

/** A finding to be reported. */
export interface Found {
  /** The words, which are looked for; none for a finding about the whole reply. */
  words?: string
  rule: string
  severity?: Severity
  reason: string
  note?: string
  expected?: string[]
}

/** A file with findings, as the linter makes it. */
export function fileWith(
  text: string,
  found: readonly Found[],
  {path, language = 'en'}: {path?: string; language?: LanguageCode} = {}
): VFile {
  const file = new VFile(path ? {value: text, path} : {value: text})
  file.data.reply = {language, channel: 'email', situation: {fault: false, open: false, refusal: false}}
  for (const {words, rule, severity = 'warning', reason, note, expected} of found) {
    const start = words ? text.indexOf(words) : 0
    if (start < 0) throw new Error(`The text has no “${words}”`)
    const end = words ? start + words.length : text.length
    const place = {start: pointAt(text, start), end: pointAt(text, end)}
    const message = file.message(reason, {place, ruleId: rule, source: 'reply-lint'})
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
    message.actual = text.slice(start, end)
    message.note = note
    if (expected) message.expected = expected
    if (!words) Object.assign(message, {wholeReply: true})
  }
  return file
}

function pointAt(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n')
  return {line: lines.length, column: lines.at(-1)!.length + 1, offset}
}
