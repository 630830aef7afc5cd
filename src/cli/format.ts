import {InvalidArgumentError} from 'commander'
import {type Format, formats} from '../report/index.ts'
import {suggest} from '../suggest.ts'
import {dash} from './input.ts'

/** A report that the user asks for. */
export interface WantedReport {
  format: Format
  /** The file that it goes to; none for standard output. */
  file?: string
}

/**
 * Reads what the user says of a report: `FORMAT` for standard output, `FORMAT=FILE` for a file.
 *
 * @param value what the user typed
 * @param before the reports asked for before
 * @throws InvalidArgumentError where there is no such format, or two reports go to one place
 */
export function parseFormat(value: string, before: readonly WantedReport[] = []): WantedReport[] {
  const at = value.indexOf('=')
  const name = at === -1 ? value : value.slice(0, at)
  const file = at === -1 ? dash : value.slice(at + 1)
  const format = formats.find((known) => known === name)
  if (!format) {
    const near = suggest(name, formats)
    throw new InvalidArgumentError(near ? `Did you mean ${near}?` : `Allowed choices are ${formats.join(', ')}.`)
  }
  if (!file) throw new InvalidArgumentError(`Name a file behind the equals sign, as in ${format}=report.txt.`)
  const wanted: WantedReport = file === dash ? {format} : {format, file}
  if (before.some((other) => other.file === wanted.file))
    throw new InvalidArgumentError(
      wanted.file === undefined
        ? `Only one report can go to standard output; write one to a file, as in ${format}=FILE.`
        : `Two reports cannot go to ${wanted.file}.`
    )
  return [...before, wanted]
}
