import {existsSync, readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {Failure, say} from './failure.ts'
import {writeAtomically} from './write-file.ts'

/** How the file of known findings is called where nobody says. */
export const defaultBaseline = 'reply-lint-baseline.json'

const version = 1

/**
 * Findings that are known: how many of a rule there are in a sentence of a file. Files are named from the folder of the
 * baseline. The sentence is told by its words, so that it may move and its lines may break elsewhere.
 */
export interface Baseline {
  version: typeof version
  files: Record<string, KnownInFile>
}

/** By rule, and then by the words of the sentence; none where the whole reply lacks something. */
type KnownInFile = Record<string, Record<string, number>>

/** What the user chose of the baseline. */
export interface BaselineOptions {
  baseline?: string
  pruneBaseline?: boolean
}

/**
 * Notes findings as known.
 *
 * @param files the files with their messages
 * @param path where the baseline will be
 */
export function makeBaseline(files: readonly VFile[], path: string): Baseline {
  const known: Baseline['files'] = {}
  for (const file of files) {
    const name = nameIn(path, file)
    if (name === undefined || file.messages.length === 0) continue
    known[name] ??= {}
    for (const message of file.messages) add(known[name], message)
  }
  return {version, files: known}
}

/** Where a file is, seen from the baseline, with slashes; nothing for standard input. */
function nameIn(path: string, file: VFile): string | undefined {
  return file.path === undefined
    ? undefined
    : relative(dirname(resolve(path)), resolve(file.path))
        .split(sep)
        .join('/')
}

function keyOf(message: VFileMessage): [rule: string, words: string] {
  const words = message.wholeReply ? '' : (message.sentence ?? message.actual ?? '')
  return [message.ruleId ?? message.source ?? 'unknown', words]
}

function add(known: KnownInFile, message: VFileMessage): void {
  const [rule, words] = keyOf(message)
  known[rule] ??= {}
  known[rule][words] = (known[rule][words] ?? 0) + 1
}

/**
 * Takes the findings that are known out of files, and tells the user how many there were.
 *
 * @param files the files with their messages
 * @param options what the user chose
 * @throws {Failure} where the baseline cannot be read
 */
export function silenceKnown(
  files: readonly VFile[],
  {baseline: path = defaultBaseline, pruneBaseline}: BaselineOptions
): void {
  const baseline = readBaseline(path)
  const used: Baseline['files'] = {}
  let silenced = 0
  for (const file of files) {
    const name = nameIn(path, file)
    if (name === undefined) continue
    used[name] ??= {}
    const left = structuredClone(baseline.files[name] ?? {})
    file.messages = file.messages.filter((message) => {
      const [rule, words] = keyOf(message)
      const count = left[rule]?.[words] ?? 0
      if (count === 0) return true
      left[rule]![words] = count - 1
      add(used[name]!, message)
      silenced++
      return false
    })
  }
  const kept = {...baseline.files, ...used}
  for (const name of Object.keys(kept))
    if (!existsSync(resolve(dirname(path), name)) || Object.keys(kept[name]!).length === 0) delete kept[name]
  const gone = countOf(baseline.files) - countOf(kept)
  if (silenced > 0) say(`${path} silences ${findings(silenced)}`)
  if (gone === 0) return
  if (!pruneBaseline)
    say(
      `${findings(gone)} in ${path} ${gone === 1 ? 'is' : 'are'} mended; --prune-baseline takes ${gone === 1 ? 'it' : 'them'} out`
    )
  else {
    writeBaseline(path, {version, files: kept})
    say(`${findings(gone)} taken out of ${path}`)
  }
}

function findings(count: number): string {
  return `${count} known ${count === 1 ? 'finding' : 'findings'}`
}

function countOf(files: Baseline['files']): number {
  let count = 0
  for (const rules of Object.values(files))
    for (const sentences of Object.values(rules)) for (const times of Object.values(sentences)) count += times
  return count
}

/**
 * Writes a baseline, in an order that does not change by itself.
 *
 * @param path where to
 * @param baseline the baseline
 */
export function writeBaseline(path: string, {files}: Baseline): void {
  writeAtomically(path, `${JSON.stringify({version, files: sorted(files)}, null, 2)}\n`)
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]))
}

function readBaseline(path: string): Baseline {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Failure(`${path} does not exist; make it with reply-lint baseline --output ${path}`)
    throw error
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Failure(`${path} is not JSON, and so no baseline; make it anew with reply-lint baseline --output ${path}`)
  }
  const {version: found, files} = (value ?? {}) as Partial<Baseline>
  if (found === undefined || !isKnown(files))
    throw new Failure(`${path} is no baseline; make one with reply-lint baseline --output ${path}`)
  if (found !== version)
    throw new Failure(
      `${path} is a baseline of version ${found}, and this reply-lint reads version ${version}; make it anew`
    )
  return {version, files: files as Baseline['files']}
}

function isKnown(files: unknown): boolean {
  const isObject = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  return (
    isObject(files) &&
    Object.values(files).every(
      (rules) =>
        isObject(rules) &&
        Object.values(rules).every(
          (sentences) => isObject(sentences) && Object.values(sentences).every((count) => Number.isInteger(count))
        )
    )
  )
}
