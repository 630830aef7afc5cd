import {createInterface} from 'node:readline'
import {lint} from '../lint.ts'
import {toRecord} from '../report/json.ts'

export async function runBatch(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<number> {
  for await (const line of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
    if (!line.trim()) continue
    const {id, reply, ...options} = JSON.parse(line)
    output.write(`${JSON.stringify({id, ...toRecord(await lint(reply, options))})}\n`)
  }
  return 0
}
