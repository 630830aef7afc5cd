import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** What was found in a file, as data: to be kept, or sent. */
export interface KeptFile {
  data: VFile['data']
  messages: object[]
}

/** All of a message that anybody reads. */
const fields = [
  'reason',
  'line',
  'column',
  'name',
  'place',
  'ruleId',
  'source',
  'fatal',
  'actual',
  'expected',
  'note',
  'url',
  'wholeReply',
  'sentence',
  'draft'
] as const satisfies readonly (keyof VFileMessage)[]

/**
 * What was found in a file, without its text.
 *
 * @param file the file with its messages
 */
export function keep({data, messages}: VFile): KeptFile {
  return {data, messages: messages.map(pick)}
}

function pick(message: VFileMessage): object {
  return Object.fromEntries(fields.flatMap((name) => (message[name] === undefined ? [] : [[name, message[name]]])))
}

/**
 * The file again.
 *
 * @param kept what was found in it
 * @param value its text
 * @param path its name, where it has one
 */
export function revive({data, messages}: KeptFile, value: string, path: string | undefined): VFile {
  const file = new VFile(path === undefined ? {value, data} : {value, path, data})
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  for (const known of messages as VFileMessage[]) Object.assign(file.message(known.reason), {fatal: undefined}, known)
  Error.stackTraceLimit = stackTraceLimit
  return file
}
