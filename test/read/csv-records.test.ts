import {expect, test} from 'vitest'
import {readCsvRecords} from '../../src/read/csv-records.ts'
import type {FieldMap, RecordRead} from '../../src/read/records.ts'

async function read(text: string | Buffer, map?: FieldMap, size = 5): Promise<RecordRead[]> {
  const bytes = Buffer.from(text)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const records: RecordRead[] = []
  for await (const record of readCsvRecords(chunks(), map)) records.push(record)
  return records
}

test('the first row names the columns, and an empty cell says nothing', async () => {
  expect(await read('id,reply,customer,channel,situation\r\n7,"Hei,\r\n""Äiti"" 👋",,chat,"fault, open"\r\n')).toEqual([
    {
      key: {id: '7'},
      record: {reply: 'Hei,\r\n"Äiti" 👋', channel: 'chat', situation: {fault: true, open: true, refusal: false}}
    }
  ])
})

test.each([
  ['semicolons', 'A;"B, b"\nx;y,y,y\n'],
  ['tabs', 'A\t"B, b"\nx\ty,y,y\n'],
  ['a mark of UTF-8', '\ufeffA,"B, b"\nx,"y,y,y"\n']
])('%s, and columns of other names', async (_name, text) => {
  expect(await read(text, {id: 'A', reply: 'B, b'})).toEqual([{key: {id: 'x'}, record: {reply: 'y,y,y'}}])
})

test('a row that is no record is an error in its place, with its line', async () => {
  const rows = ['reply,channel', '"a', 'b",chat', 'c', 'd,fax', Buffer.from('\xe4,chat', 'latin1'), 'e,chat']
  const text = Buffer.concat(rows.flatMap((row) => [Buffer.from(row), Buffer.from('\n')]))
  expect(await read(text)).toEqual([
    {key: {line: 2}, record: {reply: 'a\nb', channel: 'chat'}},
    {key: {line: 4}, error: 'The row has 1 columns, and the first one has 2'},
    {key: {line: 5}, error: '“channel” is “fax”; it can be email, chat or template'},
    {key: {line: 6}, error: expect.stringMatching(/^The column “reply” is not UTF-8/)},
    {key: {line: 7}, record: {reply: 'e', channel: 'chat'}}
  ])
})

test.each([
  ['A,B\n1,2\n', undefined, 'has no column “reply”; it has A, B. Say which one holds it: --map reply=NAME'],
  ['A,B\n1,2\n', {reply: 'C'}, 'has no column “C” for “reply”; it has A, B'],
  ['reply\na\n"b\n\nc', undefined, 'is broken CSV at line 3: a quotation mark that opens there is never closed'],
  [Buffer.from('\ufeffreply\na\n', 'utf16le'), undefined, 'is UTF-16, and CSV is read as UTF-8; save it as UTF-8']
])('%j cannot be read', async (text, map, sentence) => {
  await expect(read(text, map)).rejects.toThrow(sentence)
})
