import type {Line} from './lines.ts'
import {decodeUtf8, ReadError} from './text.ts'

/** A reply with what is known beside it, as a program sends it. */
export interface ReplyRecord {
  reply: string
  customer?: string
  channel?: (typeof channels)[number]
  language?: (typeof languages)[number]
  situation?: Partial<Record<(typeof situations)[number], boolean>>
}

/** What tells a record from the others: its id, or else its line. */
export type RecordKey = {id: string | number} | {line: number}

/** A record, or why there is none. */
export type RecordRead = {key: RecordKey; record: ReplyRecord} | {key: RecordKey; error: string}

export const channels = ['email', 'chat', 'template'] as const
export const languages = ['en', 'fi'] as const
export const situations = ['fault', 'open', 'refusal'] as const

/** Under which names a record holds its fields, where it has names of its own: `{reply: 'Body'}`. */
export type FieldMap = Readonly<Record<string, string>>

/** The fields that a record can have. */
export const recordFields = ['id', 'reply', 'customer', 'channel', 'language', 'situation'] as const

/**
 * Reads one line of JSON Lines. A line that is no record becomes an error in its place.
 *
 * @param line the line
 * @param map the names that the record uses; in an object inside the record, with dots: `ticket.body`
 */
export function readRecord({number, bytes}: Line, map: FieldMap = {}): RecordRead {
  return recordOf(number, () => rename(parse(bytes), map))
}

/**
 * A record of what a line holds, or why there is none.
 *
 * @param line the number of the line
 * @param read gives the fields
 */
export function recordOf(line: number, read: () => Fields): RecordRead {
  let key: RecordKey = {line}
  try {
    const fields = read()
    if (typeof fields.id === 'string' || typeof fields.id === 'number') key = {id: fields.id}
    else if (fields.id !== undefined) throw new ReadError('“id” is neither text nor a number')
    return {key, record: check(fields)}
  } catch (error) {
    if (error instanceof ReadError) return {key, error: error.message}
    throw error
  }
}

/** What a record holds, before it is checked. */
export type Fields = Readonly<Record<string, unknown>>

function rename(fields: Fields, map: FieldMap): Fields {
  const renamed: Record<string, unknown> = {...fields}
  for (const [field, name] of Object.entries(map)) {
    const value = name in fields ? fields[name] : inside(fields, name.split('.'))
    if (value === undefined && field === 'reply')
      throw new ReadError(`The record has no “${name}”, which holds the reply`)
    if (value === undefined || value === null) delete renamed[field]
    else renamed[field] = value
  }
  return renamed
}

function inside(fields: unknown, names: readonly string[]): unknown {
  let value = fields
  for (const name of names) value = typeof value === 'object' && value !== null ? (value as Fields)[name] : undefined
  return value
}

function parse(bytes: Buffer): Fields {
  let value: unknown
  try {
    value = JSON.parse(decodeUtf8(bytes))
  } catch (error) {
    if (error instanceof ReadError) throw new ReadError(`The record ${error.message}`)
    if ((error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG') throw new ReadError('The record is too long')
    // What V8 says of it quotes the record, and a customer’s words stay out of logs.
    const position = /at position (\d+)/.exec((error as Error).message)
    const place = position ? ` (character ${Number(position[1]) + 1} of the line)` : ''
    throw new ReadError(`The record is not JSON${place}; write one object a line: {"id": 1, "reply": "Hi Anna, …"}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ReadError('The record is not an object; write one a line: {"id": 1, "reply": "Hi Anna, …"}')
  // Data frames write null for what is not there.
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
}

function check({reply, customer, channel, language, situation}: Fields): ReplyRecord {
  if (reply === undefined) throw new ReadError('The record has no “reply”; give the text of the reply')
  if (typeof reply !== 'string') throw new ReadError('“reply” is not text; give the text of the reply')
  const record: ReplyRecord = {reply}
  if (customer !== undefined) {
    if (typeof customer !== 'string') throw new ReadError('“customer” is not text; give the customer’s message')
    record.customer = customer
  }
  if (channel !== undefined) record.channel = oneOf(channels, 'channel', channel)
  if (language !== undefined) record.language = oneOf(languages, 'language', language)
  if (situation !== undefined) record.situation = checkSituation(situation)
  return record
}

function checkSituation(value: unknown): NonNullable<ReplyRecord['situation']> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ReadError('“situation” is not an object; write {"fault": true}')
  const situation: NonNullable<ReplyRecord['situation']> = {}
  for (const [name, holds] of Object.entries(value)) {
    if (holds === null) continue
    const known = oneOf(situations, 'situation', name)
    if (typeof holds !== 'boolean') throw new ReadError(`“situation.${known}” is neither true nor false`)
    situation[known] = holds
  }
  return situation
}

function oneOf<T extends string>(values: readonly T[], field: string, value: unknown): T {
  const found = values.find((each) => each === value)
  if (found) return found
  const written = typeof value === 'string' && value.length <= 30 ? `“${value}”` : 'something else'
  throw new ReadError(`“${field}” is ${written}; it can be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`)
}
