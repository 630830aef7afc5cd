import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {linesOf, readBlocks} from '../../src/read/lines.ts'
import {type RecordRead, readRecord} from '../../src/read/records.ts'

async function read(...chunks: readonly (string | Buffer)[]): Promise<RecordRead[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const all: RecordRead[] = []
  for await (const block of readBlocks(stream())) for (const line of linesOf(block)) all.push(readRecord(line))
  return all
}

async function errorOf(line: string | Buffer): Promise<string> {
  const [only] = await read(line)
  return only && 'error' in only ? only.error : ''
}

test('CRLF, a mark of UTF-8, blank lines and a last line without an end', async () => {
  const keys = (await read('\ufeff{"reply":"a"}\r\n\r\n  \n{"reply":"b"}\n{"id":"x","reply":"c"}')).map(({key}) => key)
  expect(keys).toEqual([{line: 1}, {line: 4}, {id: 'x'}])
})

test('every field, and null for none', async () => {
  const record = {reply: 'Hei', customer: 'Moi', channel: 'chat', language: 'fi', situation: {fault: true, open: false}}
  expect(await read(JSON.stringify({id: 0, ...record, extra: 1}))).toEqual([{key: {id: 0}, record}])
  const empty = {id: null, reply: '', customer: null, channel: null, language: null, situation: {fault: null}}
  expect(await read(JSON.stringify(empty))).toEqual([{key: {line: 1}, record: {reply: '', situation: {}}}])
})

test('chunks may end anywhere', async () => {
  const text = '\ufeff{"reply":"pöytä 👋"}\r\n\n{"id":2,"reply":"ä"}\n{"reply"'
  const whole = await read(text)
  const bytes = Buffer.from(text)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), {maxLength: 6}), async (cuts) => {
      const ends = [...cuts, bytes.length].sort((a, b) => a - b)
      expect(await read(...ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end)))).toEqual(whole)
    })
  )
})

test('a line of many chunks', async () => {
  const piece = 'a'.repeat(1 << 16)
  const [only] = await read('{"reply":"', ...Array.from({length: 160}, () => piece), '"}\n')
  expect(only && 'record' in only && only.record.reply.length).toBe(160 * piece.length)
})

describe('one clear sentence for', () => {
  test.each([
    [
      'what is not JSON',
      '{"reply": "Hi" "x"}',
      /^The record is not JSON \(character 16 of the line\); write one object/
    ],
    ['a line of text', 'Hi Anna', /^The record is not JSON/],
    ['a list', '["Hi"]', /^The record is not an object/],
    ['a record without a reply', '{"id": 1}', /^The record has no “reply”; give the text/],
    ['a reply of null', '{"reply": null}', /^The record has no “reply”/],
    ['a reply that is no text', '{"reply": 5}', /^“reply” is not text/],
    ['a customer’s message that is no text', '{"reply": "", "customer": {}}', /^“customer” is not text/],
    ['another channel', '{"reply": "", "channel": "fax"}', /^“channel” is “fax”; it can be email, chat or template$/],
    ['a channel that is no text', '{"reply": "", "channel": 1}', /^“channel” is something else/],
    ['another language', '{"reply": "", "language": "sv"}', /^“language” is “sv”; it can be en or fi$/],
    ['a situation that is no object', '{"reply": "", "situation": "fault"}', /^“situation” is not an object/],
    ['another situation', '{"reply": "", "situation": {"sad": true}}', /“sad”; it can be fault, open or refusal/],
    [
      'a situation of text',
      '{"reply": "", "situation": {"open": "yes"}}',
      /^“situation.open” is neither true nor false/
    ],
    ['an id that is an object', '{"reply": "", "id": {}}', /^“id” is neither text nor a number/],
    [
      'what is not UTF-8',
      Buffer.from('{"reply": "pöytä"}', 'latin1'),
      /^The record is not UTF-8 \(byte 0xF6 at offset 12\)/
    ]
  ])('%s', async (_name, line, sentence) => {
    expect(await errorOf(line)).toMatch(sentence)
  })
})

test('a whole stream of UTF-16 cannot be read', async () => {
  await expect(read(Buffer.from('\ufeff{"reply":"a"}\n', 'utf16le'))).rejects.toThrow(/UTF-16.*save it as UTF-8/)
})
