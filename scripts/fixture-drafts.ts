// Reads the drafts in fixtures/drafts and makes the report that each should get.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {type Channel, lint, rules} from '../src/index.ts'
import pretty from '../src/report/pretty.ts'

const root = 'fixtures/drafts'

/** A draft of the fixtures, with what stands beside it. */
export interface Draft {
  language: 'en' | 'fi'
  /** Its path without the ending. */
  path: string
  channel: Channel
  exemplary: boolean
  reply: string
  customer: string | undefined
}

/** All drafts, by their files’ names: `matter[.exemplary][.chat].txt`. */
export function readDrafts(): Draft[] {
  return (['en', 'fi'] as const).flatMap((language) =>
    readdirSync(`${root}/${language}`).flatMap((file) => {
      const name = /^([^.]+)(\.exemplary)?(\.chat)?\.txt$/.exec(file)
      if (!name) return []
      const path = `${root}/${language}/${file.slice(0, -'.txt'.length)}`
      return {
        language,
        path,
        channel: name[3] ? 'chat' : 'email',
        exemplary: name[2] !== undefined,
        reply: readFileSync(`${path}.txt`, 'utf8'),
        customer: readBeside(path, 'customer')
      }
    })
  )
}

/** What stands beside a draft in a file of its own. */
export function readBeside(path: string, what: 'customer' | 'report'): string | undefined {
  const file = `${path}.${what}.txt`
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Lints a draft; its report is what a window of 80 columns without colours shows. */
export async function reportOn({reply, customer, channel}: Draft) {
  const file = await lint(reply, {customer, channel})
  return {
    file,
    report: pretty([file], {columns: 80, colors: undefined, quiet: false, failOn: 'error', rules, version: '0.0.0'})
  }
}
