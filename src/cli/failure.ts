import {ReadError} from '../read/text.ts'
import {noteStream} from './leave.ts'

/** Why the command could not do its work, in a sentence for the user. */
export class Failure extends Error {
  override name = 'Failure'
}

/** Exit statuses. */
export const status = {clean: 0, findings: 1, failed: 2} as const

/** What a user can do about an error of the system, by its code. */
const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the name',
  ENOTDIR: 'does not exist; check the name',
  EISDIR: 'is a folder; name the files in it, such as replies/*.txt',
  EACCES: 'cannot be read; check its permissions',
  EPERM: 'cannot be read; check its permissions',
  ELOOP: 'is a link that leads to itself; check where it points',
  ENAMETOOLONG: 'is longer than a file name can be; check the name',
  EMFILE: 'cannot be opened, as too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'is too large to read at once; split it',
  ERR_STRING_TOO_LONG: 'is too large to read at once; split it'
}

/**
 * An error as one sentence that begins with what could not be read.
 *
 * @param error what was thrown
 * @param name the file’s name
 */
export function sentenceOf(error: unknown, name: string): string {
  if (error instanceof Failure) return error.message
  if (error instanceof ReadError) return `${name} ${error.message}`
  const {code = '', message} = error as NodeJS.ErrnoException
  return `${name} ${sentences[code] ?? `cannot be linted: ${message.split('\n', 1)[0]}`}`
}

let speak = (sentence: string): void => {
  noteStream()
  process.stderr.write(`reply-lint: ${sentence}\n`)
}

/**
 * Says something to the user, on standard error.
 *
 * @param sentence what to say
 */
export function say(sentence: string): void {
  speak(sentence)
}

/**
 * Has somebody else hear what is said to the user.
 *
 * @param listener hears it from now on
 */
export function hear(listener: (sentence: string) => void): void {
  speak = listener
}
