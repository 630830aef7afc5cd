import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'vitest'
import schema from '../../schema/v1.json' with {type: 'json'}
import {drafts, run, test} from './run.ts'

const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false}).addSchema(schema)

function faults(definition: 'record' | 'result' | 'report' | 'file', value: unknown): string {
  const reference = `${schema.$id}#/$defs/${definition}`
  return ajv.validate(reference, value) ? '' : ajv.errorsText()
}

const records = [
  {id: 1, reply: drafts.errors},
  {reply: drafts.finnishErrors, customer: 'Paketti ei tullut.', channel: 'chat', situation: {fault: true}},
  {id: 'swedish', reply: 'Det här är ett svar på svenska, och inte på något annat språk.'},
  {id: 'template', reply: 'Hi {{name}}, we utilise this in order to help.', channel: 'template', language: 'en'},
  {id: null, reply: '', customer: null, channel: null, language: null, situation: null}
]
const badRecords = [{id: 7}, {reply: 1}, {reply: '', channel: 'fax'}, {reply: '', situation: {sad: true}}, 'text']

test('what batch reads and writes is as the schema says', async () => {
  for (const record of records) expect(faults('record', record)).toBe('')
  for (const record of badRecords) expect(faults('record', record)).not.toBe('')
  const input = [...records, ...badRecords].map((record) => JSON.stringify(record)).join('\n')
  const {stdout} = await run(['batch'], {input})
  const results = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(results.map((result) => 'error' in result)).toEqual([
    ...records.map(() => false),
    ...badRecords.map(() => true)
  ])
  for (const result of results) expect(faults('result', result)).toBe('')
})

test('what --format jsonl writes is as the schema says', async () => {
  for (const input of Object.values(drafts))
    expect(faults('file', JSON.parse((await run(['--format', 'jsonl'], {input})).stdout))).toBe('')
})

test('what --format json writes is as the schema says', async () => {
  for (const input of Object.values(drafts))
    expect(faults('report', JSON.parse((await run(['--format', 'json'], {input})).stdout))).toBe('')
  expect((await run(['--format', 'json'])).stdout).toBe('{"version":1,"files":[]}\n')
})
