import type {VFile} from 'vfile'
import packageJson from '../../package.json' with {type: 'json'}
import {rules} from '../../rules/index.ts'
import {formats, loadReporter} from '../report/index.ts'
import type {ReportOptions} from '../report/reporter.ts'
import {say} from './failure.ts'
import type {WantedReport} from './format.ts'
import {outputColors, outputColumns, print} from './output.ts'

/** What the user chose of the reports. */
export interface ReportChoices {
  /** The reports; the default one, on standard output, where none is asked for. */
  format?: readonly WantedReport[]
  quiet?: boolean
  failOn: ReportOptions['failOn']
  color?: boolean
}

/**
 * Makes sure that the reports’ files can be made, before the work is done.
 *
 * @param choices what the user chose
 * @throws Failure where a folder does not exist
 */
export async function checkReports({format = []}: ReportChoices): Promise<void> {
  for (const {file} of format) if (file !== undefined) (await import('./write-file.ts')).checkWritable(file)
}

/**
 * Writes every report that the user asks for. One that cannot be written does not stop the others.
 *
 * @param files the files with their messages
 * @param choices what the user chose
 * @returns whether all were written
 */
export async function writeReports(files: readonly VFile[], choices: ReportChoices): Promise<boolean> {
  const {format = [{format: formats[0]!}], quiet = false, failOn, color} = choices
  const options = {columns: outputColumns(), quiet, failOn, rules, version: packageJson.version}
  let isWritten = true
  for (const {format: name, file} of format) {
    const report = await loadReporter(name)
    // A file is no terminal: it has colours only where the user says so.
    const colors = file === undefined || color ? await outputColors(color) : undefined
    const text = report(files, {...options, colors})
    if (file === undefined) await print(text)
    else isWritten = (await writeReport(file, text)) && isWritten
  }
  return isWritten
}

async function writeReport(file: string, text: string): Promise<boolean> {
  const {writeAtomically} = await import('./write-file.ts')
  try {
    writeAtomically(file, text)
    return true
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const why: Readonly<Record<string, string>> = {
      EACCES: 'check the permissions of its folder',
      EPERM: 'check the permissions of its folder',
      EROFS: 'it is on a disk that can only be read',
      ENOSPC: 'the disk is full'
    }
    say(`${file} cannot be written: ${why[code ?? ''] ?? message}`)
    return false
  }
}
