import {writeSync} from 'node:fs'
import type {Colors} from '../report/reporter.ts'
import {isTerminal} from './input.ts'
import {noteStream} from './leave.ts'

const defaultColumns = 80

/** How wide the report may be: the terminal, or what the user says where there is none. */
export function outputColumns(): number {
  const columns = isTerminal(1) ? process.stdout.columns : Number(process.env.COLUMNS)
  return columns > 0 ? columns : defaultColumns
}

/**
 * The colours, where colours are wanted.
 *
 * @param wanted what the user says by `--color` or `--no-color`; else NO_COLOR and FORCE_COLOR, else the terminal decides
 */
export async function outputColors(wanted: boolean | undefined): Promise<Colors | undefined> {
  return wantsColor(wanted) ? (await import('../report/colors.ts')).colors : undefined
}

function wantsColor(wanted: boolean | undefined): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (wanted !== undefined) return wanted
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return TERM !== 'dumb' && isTerminal(1)
}

/**
 * Writes to standard output, at once where that is possible: a stream takes longer to start.
 * A reader that has gone away (`| head`) is no fault of ours, and ends the writing in silence.
 *
 * @param text what to write
 */
export async function print(text: string): Promise<void> {
  let bytes = Buffer.from(text)
  try {
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(1, bytes))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EAGAIN') return await printStream(bytes)
    if (code !== 'EPIPE') throw error
    process.exit(0)
  }
}

async function printStream(bytes: Buffer): Promise<void> {
  noteStream()
  endQuietlyWhenClosed()
  if (!process.stdout.write(bytes)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** Ends the process in silence when the reader of standard output goes away. */
export function endQuietlyWhenClosed(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
