// Which of the tools are there and do their work: none is measured that only fails fast.
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {folder} from './folder.mjs'
import {run} from './measure.mjs'

/** Each tool has something to say about this. */
const faulty = 'We will will get back to you soon. It is very unique that the javascript of the fireman was fixed.\n'

/**
 * Tries each tool on a text in which it must find something.
 *
 * @param {import('./peers.mjs').Tool[]} tools
 * @returns the tools, those that cannot be measured with why they are `missing`
 */
export async function tryOut(tools) {
  const file = join(folder(), 'faulty.txt')
  writeFileSync(file, faulty)
  const tried = []
  for (const tool of tools) tried.push({...tool, missing: await whyMissing(tool, file)})
  return tried
}

async function whyMissing({needs, on, isOk}, file) {
  if (!existsSync(needs)) return 'not installed'
  try {
    const {status, output} = await run(on([file]), {keep: true, limit: 120_000})
    if (!isOk(status)) return `fails with status ${status}`
    return output.trim() === '' ? 'finds nothing where there is something' : undefined
  } catch (error) {
    return `cannot be started: ${error.message}`
  }
}
