// Made-up replies in English and Finnish, as JSON Lines. Usage: node examples/records.mjs COUNT
import {once} from 'node:events'
import {record} from '../bench/drafts.mjs'

const count = Number(process.argv[2])
for (let index = 0; index < count; index++)
  if (!process.stdout.write(record(index))) await once(process.stdout, 'drain')
