import {parseDocument} from 'yaml'
import type {DraftSettings} from './draft.ts'
import {channels, languages, situations} from './records.ts'
import {ReadError} from './text.ts'

const fence = /^---[ \t]*\r?\n/
const lastFence = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g

/**
 * Reads the settings at the top of a file:
 *
 * ```yaml
 * ---
 * reply-lint: {channel: template, language: fi, situation: [refusal], disable: [missing-thanks]}
 * ---
 * ```
 *
 * @param text the file
 * @returns the settings, and where the text behind them begins
 * @throws {ReadError} where they are broken, or say what cannot be
 */
export function readFrontMatter(text: string): {settings: DraftSettings | undefined; end: number} {
  const first = fence.exec(text)
  if (!first) return {settings: undefined, end: 0}
  lastFence.lastIndex = first[0].length - 1
  const last = lastFence.exec(text)
  if (!last) return {settings: undefined, end: 0}
  const body = text.slice(first[0].length, last.index + 1)
  const ours = /^['"]?reply-lint['"]?[ \t]*:/m.test(body)
  // A line of dashes is also how people part what they write.
  if (!ours && !/^[\w-]{1,40}[ \t]*:/.test(body)) return {settings: undefined, end: 0}
  const end = lastFence.lastIndex
  if (!ours) return {settings: undefined, end}
  const document = parseDocument(body, {prettyErrors: false})
  const [error] = document.errors
  const line = 2 + (error ? body.slice(0, error.pos[0]).split('\n').length - 1 : lineOfOurs(body))
  if (error) throw new ReadError(`has broken front matter at line ${line}: ${sentence(error.message)}`)
  return {settings: check((document.toJS() as Record<string, unknown>)['reply-lint'], line), end}
}

/** What a parser says, as the end of a sentence of ours. */
function sentence(message: string): string {
  const [first] = message.split('\n', 1)
  return `${first!.charAt(0).toLowerCase()}${first!.slice(1)}`
}

function lineOfOurs(body: string): number {
  return body.slice(0, body.search(/^['"]?reply-lint/m)).split('\n').length - 1
}

function check(value: unknown, line: number): DraftSettings {
  const wrong = (what: string): never => {
    throw new ReadError(`says in its front matter (line ${line}) ${what}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong('nothing of use under “reply-lint”; write {channel: template, disable: [jargon]}')
  const settings: DraftSettings = {}
  for (const [name, said] of Object.entries(value)) {
    if (name === 'channel') settings.channel = oneOf(channels, said) ?? wrong(`no channel; ${listed(channels)}`)
    else if (name === 'language')
      settings.language = oneOf(languages, said) ?? wrong(`no language; ${listed(languages)}`)
    else if (name === 'disable') settings.disable = texts(said) ?? wrong('no list of rules; write disable: [jargon]')
    else if (name === 'situation') {
      const names = texts(said) ?? wrong('no situation; write situation: [fault, open]')
      for (const each of names)
        if (each !== 'none' && !oneOf(situations, each)) wrong(`no situation; ${listed(situations)}`)
      settings.situation = Object.fromEntries(situations.map((each) => [each, names.includes(each)]))
    } else wrong(`“${name.slice(0, 30)}”, which is none of channel, language, situation, disable`)
  }
  return settings
}

function oneOf<T extends string>(values: readonly T[], said: unknown): T | undefined {
  return values.find((value) => value === said)
}

function listed(values: readonly string[]): string {
  return `it can be ${values.join(', ')}`
}

/** A list of texts; one text is a list, and so are the names of an object that are true. */
function texts(said: unknown): string[] | undefined {
  if (typeof said === 'string') return said.split(/[\s,]+/).filter(Boolean)
  if (Array.isArray(said)) return said.every((each) => typeof each === 'string') ? said : undefined
  if (typeof said !== 'object' || said === null) return undefined
  return Object.entries(said).flatMap(([name, holds]) => (holds === true ? [name] : []))
}
