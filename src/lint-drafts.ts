import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {rules} from '../rules/index.ts'
import {lint, type Options, type ReplyData} from './lint.ts'
import {places} from './places.ts'
import type {Draft, Prose, ReadFile} from './read/index.ts'
import {startOf, suppress} from './suppress.ts'

declare module 'vfile' {
  interface DataMap {
    /** What was found out about each reply of a file that holds several, or one with a name. */
    drafts: (ReplyData & {name: string | undefined})[]
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The name of the reply in its file: a JSON pointer, a record. */
    draft?: string
  }
}

/**
 * Lints the replies of a file. The messages stand where the words stand in the file, reply by reply. A message has
 * `expected` only where its words can be put into the file just as they are.
 *
 * @param read the file as it was read
 * @param path its name, where it has one
 * @param options how to read the replies; what the file says of itself goes before that
 * @returns the file with its messages; `file.data.reply` tells of all its replies, `file.data.drafts` of each
 */
export async function lintDrafts(read: ReadFile, path: string | undefined, options: Options = {}): Promise<VFile> {
  const file = new VFile(path === undefined ? {value: read.text} : {value: read.text, path})
  const point = places(read.text)
  const about: NonNullable<VFile['data']['drafts']> = []
  for (const draft of read.drafts) {
    const how = optionsFor(draft, options)
    const found: VFileMessage[] = []
    for (const prose of [draft, ...(draft.others ?? [])]) {
      const linted = await lint(new VFile(prose.text), how)
      if (prose === draft && linted.data.reply) about.push({...linted.data.reply, name: draft.name})
      for (const message of linted.messages) {
        if (isUnwanted(message, draft)) continue
        move(message, prose, draft, point)
        if (!draft.others || !found.some((other) => isSame(other, message))) found.push(message)
      }
    }
    for (const message of found.sort((a, b) => startOf(a) - startOf(b))) file.messages.push(message)
  }
  if (about.length > 0) file.data.reply = summary(about)
  if (about.length > 1 || about[0]?.name !== undefined) file.data.drafts = about
  const suppressions = [...read.drafts.flatMap((draft) => draft.suppressions ?? []), ...(read.suppressions ?? [])]
  const run = options.rules ?? rules
  const isOff = (id: string) => (id in rules && !(id in run)) || options.house?.settings[id]?.severity === 'off'
  if (suppressions.length > 0) suppress(file, suppressions, isOff)
  return file
}

function optionsFor({settings = {}, customer, isTemplate}: Draft, options: Options): Options {
  return {
    ...options,
    channel: settings.channel ?? options.channel ?? (isTemplate ? 'template' : undefined),
    language: settings.language ?? options.language,
    customer: options.customer ?? customer,
    situation: {...options.situation, ...settings.situation}
  }
}

/** What the file asks not to hear, and what is asked of a whole letter only. */
function isUnwanted({ruleId, wholeReply}: VFileMessage, {settings, isFragment, isPart}: Draft): boolean {
  return (
    ((isFragment || isPart) && (wholeReply || ruleId === 'unknown-language')) ||
    (settings?.disable?.some((id) => id === ruleId) ?? false)
  )
}

type Points = ReturnType<typeof places>

/** Puts a message where its words stand in the source. */
function move(message: VFileMessage, prose: Prose, draft: Draft, point: Points): void {
  const {place} = message
  const range = place && 'start' in place ? [place.start.offset ?? 0, place.end.offset ?? 0] : [0, 0]
  const source = prose.map.toSource(range[0]!, range[1]!)
  const start = point(source.start)
  const end = point(source.end)
  message.place = {start, end}
  message.line = start.line
  message.column = start.column
  message.name = `${start.line}:${start.column}-${end.line}:${end.column}`
  if (message.expected && !(source.verbatim && message.expected.every((words) => draft.canHold?.(words) ?? true)))
    message.expected = undefined
  if (draft.name !== undefined) message.draft = draft.name
}

/** Whether two branches of a reply were told the same. What a whole reply lacks is told once. */
function isSame(one: VFileMessage, other: VFileMessage): boolean {
  if (one.ruleId !== other.ruleId) return false
  if (one.wholeReply && other.wholeReply) return true
  return one.reason === other.reason && one.name === other.name
}

/** What holds for all replies of a file: the language of the first one that is read, and what is the matter in any. */
function summary(about: readonly ReplyData[]): ReplyData {
  const {language, channel} = about.find((one) => one.language !== 'other') ?? about[0]!
  const some = (name: keyof ReplyData['situation']) => about.some(({situation}) => situation[name])
  return {language, channel, situation: {fault: some('fault'), open: some('open'), refusal: some('refusal')}}
}
