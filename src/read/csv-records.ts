import {once} from 'node:events'
import {type CsvError, parse} from 'csv-parse'
import {type FieldMap, type Fields, type RecordRead, recordFields, recordOf, situations} from './records.ts'
import {decodeUtf8, hasMark, ReadError} from './text.ts'

/** One record takes more only where a quotation mark is missing. */
const longestRecord = 1 << 26

/**
 * Reads CSV (RFC 4180) as it comes: the first row names the columns. A row that is no record becomes an error in its
 * place, and the rest is read on. What parts the columns, a comma, a semicolon or a tab, the first row tells.
 *
 * @param input chunks of bytes, as they come
 * @param map the columns that hold the fields, where their names differ: `{reply: 'Body'}`
 * @throws {ReadError} where the whole stream cannot be read
 */
export async function* readCsvRecords(input: AsyncIterable<Buffer>, map: FieldMap = {}): AsyncGenerator<RecordRead> {
  const chunks = input[Symbol.asyncIterator]()
  const head = await firstRow(chunks)
  if (head.length === 0) return
  const parser = parse({
    delimiter: delimiterOf(head.toString('latin1')),
    encoding: null,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord
  })
  const feeding = feed(parser, head, chunks)
  let columns: ((row: Fields) => Fields) | undefined
  let names: string[] = []
  let line = 1
  try {
    for await (const {record, info} of parser as AsyncIterable<{record: Buffer[]; info: {lines: number}}>) {
      if (columns === undefined) {
        names = record.map((cell) => decodeUtf8(cell).trim())
        columns = chooseColumns(names, map)
      } else yield recordOf(line, () => columns!(readRow(names, record)))
      line = info.lines + 1
    }
    await feeding
  } catch (error) {
    throw asReadError(error, line)
  }
}

/** What comes up to the first line break: it must be seen before the rest can be read. */
async function firstRow(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0)
  while (!head.includes(0x0a) && head.length < longestRecord) {
    const {value, done} = await chunks.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  if (hasMark(head, 0xff, 0xfe) || hasMark(head, 0xfe, 0xff))
    throw new ReadError('is UTF-16, and CSV is read as UTF-8; save it as UTF-8')
  return hasMark(head, 0xef, 0xbb, 0xbf) ? head.subarray(3) : head
}

async function feed(parser: ReturnType<typeof parse>, head: Buffer, chunks: AsyncIterator<Buffer>): Promise<void> {
  try {
    for (let chunk: Buffer | undefined = head; chunk; ) {
      if (!parser.write(chunk)) await once(parser, 'drain')
      const next: IteratorResult<Buffer> = await chunks.next()
      chunk = next.done ? undefined : next.value
    }
    parser.end()
  } catch (error) {
    parser.destroy(error as Error)
  }
}

/** The sign that stands most often outside quotation marks in the first row. */
function delimiterOf(head: string): string {
  const row = head.replace(/"[^"]*"/g, '').split('\n', 1)[0]!
  const counts = [',', ';', '\t'].map((sign) => ({sign, count: row.split(sign).length}))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign
}

function readRow(names: readonly string[], record: readonly Buffer[]): Fields {
  if (record.length !== names.length)
    throw new ReadError(`The row has ${record.length} columns, and the first one has ${names.length}`)
  return Object.fromEntries(
    names.map((name, index) => {
      try {
        return [name, decodeUtf8(record[index]!)]
      } catch (error) {
        throw error instanceof ReadError ? new ReadError(`The column “${name}” ${error.message}`) : error
      }
    })
  )
}

/** Which column each field is taken from. An empty cell says nothing. */
function chooseColumns(names: readonly string[], map: FieldMap): (row: Fields) => Fields {
  const listed = names.slice(0, 12).join(', ')
  for (const [field, name] of Object.entries(map))
    if (!names.includes(name)) throw new ReadError(`has no column “${name}” for “${field}”; it has ${listed}`)
  if (!map.reply && !names.includes('reply'))
    throw new ReadError(`has no column “reply”; it has ${listed}. Say which one holds it: --map reply=NAME`)
  return (row) =>
    Object.fromEntries(
      recordFields.flatMap((field) => {
        const cell = row[map[field] ?? field] as string | undefined
        if (field !== 'reply' && (cell === undefined || cell.trim() === '')) return []
        return [[field, field === 'situation' ? situationOf(cell!) : cell]]
      })
    )
}

/** “fault, open”: what is named holds, and what is not named does not; “none” names nothing. */
function situationOf(cell: string): Record<string, boolean> {
  const named = cell
    .toLowerCase()
    .split(/[\s,;+]+/)
    .filter((name) => name && name !== 'none')
  return Object.fromEntries([...situations, ...named].map((name) => [name, named.includes(name)]))
}

function asReadError(error: unknown, line: number): unknown {
  const {code} = error as CsvError
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return new ReadError(`is broken CSV at line ${line}: a quotation mark that opens there is never closed`)
  if (typeof code === 'string' && code.startsWith('CSV_')) {
    const [what] = (error as Error).message.split('\n', 1)
    return new ReadError(`is broken CSV at line ${line}: ${what!.charAt(0).toLowerCase()}${what!.slice(1)}`)
  }
  return error
}
