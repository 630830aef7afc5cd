import {lint, type Options} from '../lint.ts'
import type {RecordRead} from '../read/records.ts'
import {toRecord} from '../report/json.ts'
import {sentenceOf} from './failure.ts'

/** What is written for a record. */
export interface RecordResult {
  /** A line of JSON with its end. */
  line: string
  /** Whether there is no record, or it could not be linted: the line says why. */
  isUnread: boolean
}

/**
 * Lints a record.
 *
 * @param read the record, or why there is none
 * @param onStep hears what is done next
 */
export async function lintRecord(read: RecordRead, onStep?: Options['onStep']): Promise<RecordResult> {
  if ('error' in read) return unread(read, read.error)
  const {reply, ...options} = read.record
  try {
    return {line: lineOf({...read.key, ...toRecord(await lint(reply, {...options, onStep}))}), isUnread: false}
  } catch (error) {
    return unread(read, sentenceOf(error, 'The record'))
  }
}

/**
 * What is written in the place of a record that was not linted.
 *
 * @param read the record
 * @param error why not
 */
export function unread({key}: Pick<RecordRead, 'key'>, error: string): RecordResult {
  return {line: lineOf({...key, error}), isUnread: true}
}

function lineOf(result: object): string {
  return `${JSON.stringify(result)}\n`
}
