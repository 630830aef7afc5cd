import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule.ts'
import {type Reporter, standardInput} from './reporter.ts'
import {severityOf} from './severity.ts'

/** A finding as machines read it. */
export interface Finding {
  ruleId: string
  severity: Severity
  reason: string
  note: string | undefined
  url: string | undefined
  actual: string | undefined
  expected: string[] | undefined
  place: {start: Point; end: Point}
}

interface Point {
  line: number
  column: number
  offset: number
}

/** Files as one JSON value. */
const json: Reporter = (files) => {
  const report = {version: 1, files: files.map((file) => ({path: file.path ?? standardInput, ...toRecord(file)}))}
  return `${JSON.stringify(report)}\n`
}

export default json

/** A linted reply as machines read it. */
export function toRecord(file: VFile): Record<string, unknown> {
  const {language, channel, situation} = file.data.reply!
  return {language, channel, situation, messages: file.messages.map(toFinding)}
}

/** One finding as machines read it. A message about the whole text stands at its beginning. */
export function toFinding(message: VFileMessage): Finding {
  const {ruleId, source, reason, note, url, actual, expected, place} = message
  const start = place && 'start' in place ? place.start : place
  const end = place && 'start' in place ? place.end : place
  return {
    ruleId: ruleId ?? source ?? 'unknown',
    severity: severityOf(message),
    reason,
    note,
    url,
    actual: actual ?? undefined,
    expected: expected ?? undefined,
    place: {start: toPoint(start), end: toPoint(end)}
  }
}

function toPoint(point: {line: number; column: number; offset?: number | undefined} | undefined): Point {
  return {line: point?.line ?? 1, column: point?.column ?? 1, offset: point?.offset ?? 0}
}
