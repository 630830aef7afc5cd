import {toRecord} from './json.ts'
import {type Reporter, standardInput} from './reporter.ts'

/** A JSON object a line for each file: what `json` holds in its list. */
const jsonl: Reporter = (files) =>
  files.map((file) => `${JSON.stringify({path: file.path ?? standardInput, ...toRecord(file)})}\n`).join('')

export default jsonl
