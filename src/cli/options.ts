import {type Command, InvalidArgumentError, Option} from 'commander'
import type {RuleSetting} from '../house.ts'
import type {Options} from '../lint.ts'
import {type FileOptions, inputFormats, presets} from '../read/index.ts'
import {channels, languages, type ReplyRecord, recordFields, situations} from '../read/records.ts'
import {severities} from '../report/severity.ts'
import type {WorkerChoice} from './workers/choose.ts'

/** What the user chose of how drafts are read and judged. */
export interface JudgingOptions {
  customer?: string
  channel?: NonNullable<Options['channel']>
  language?: NonNullable<Options['language']>
  situation?: NonNullable<Options['situation']>
  inputFormat?: NonNullable<FileOptions['format']>
  keys?: string[]
  preset?: NonNullable<FileOptions['preset']>
  /** A configuration file; or whether to look for one. */
  config?: string | boolean
  /** Severities by rule. */
  rule?: Record<string, RuleSetting>
  /** Hears what is done next. */
  onStep?: Options['onStep']
}

/**
 * Adds the options by which drafts are read and judged: the same for all commands that lint.
 *
 * @param command the command
 * @returns the same command
 */
export function addJudging(command: Command): Command {
  return command
    .option('--customer <file>', 'the message that the draft replies to')
    .addOption(new Option('--channel <channel>', 'how the reply is sent; else email, or template').choices(channels))
    .addOption(new Option('--language <language>', 'the draft’s language; else detected').choices(languages))
    .option('--situation <list>', `what holds: ${situations.join(', ')}, or none; else derived`, parseSituation)
    .option('--config <file>', 'the configuration; else the nearest in a draft’s folder or above it')
    .option('--no-config', 'use no configuration')
    .option('--rule <id=severity>', 'a rule’s severity, or off; can be given many times', parseRule)
    .addOption(new Option('--input-format <format>', 'what the files are; else by name').choices(inputFormats))
    .option('--keys <list>', 'the keys that hold replies: macros.*.comment,/greeting', parseList)
    .addOption(new Option('--preset <name>', 'the help desk that a file comes from').choices(presets))
}

/** A whole number from 0 on. */
export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.')
  return Number(text)
}

/** A number of workers, or `auto`. */
export function parseWorkers(text: string): WorkerChoice {
  if (text === 'auto') return text
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1 on, or auto.')
  return Number(text)
}

/**
 * Reads `reply=Body,customer=Question`; given twice, both count.
 *
 * @param list what the user typed
 * @param before what was typed before
 */
export function parseMap(list: string, before: Record<string, string> = {}): Record<string, string> {
  const map = {...before}
  for (const pair of parseList(list)) {
    const [field, name] = [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]
    if (!recordFields.some((known) => known === field) || !pair.includes('=') || !name)
      throw new InvalidArgumentError(`It is like reply=Body; the fields are ${recordFields.join(', ')}.`)
    map[field] = name
  }
  return map
}

function parseList(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}

function parseRule(text: string, before: Record<string, RuleSetting> = {}): Record<string, RuleSetting> {
  const [id = '', name] = text.split('=', 2)
  const severity = ([...severities, 'off'] as const).find((known) => known === name)
  if (!id || !severity)
    throw new InvalidArgumentError(`Write id=severity, such as jargon=off: ${severities.join(', ')}, off.`)
  return {...before, [id]: {severity}}
}

/** What is named holds, and what is not named does not. */
function parseSituation(list: string): Required<NonNullable<ReplyRecord['situation']>> {
  const names = list === 'none' ? [] : list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !situations.some((known) => known === name))
  if (unknown !== undefined) throw new InvalidArgumentError(`It lists ${situations.join(', ')}, or is none.`)
  return {fault: names.includes('fault'), open: names.includes('open'), refusal: names.includes('refusal')}
}

export const workersHelp = 'lint on so many cores at once; auto: on all, once it pays'
export const timingHelp = 'tell on standard error how long each rule took'
