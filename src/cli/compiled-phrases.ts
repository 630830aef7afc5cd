import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../rules/index.ts'
import {unpack} from '../phrase/index.ts'
import {listsOf} from '../rule-phrases.ts'
import {loadPhraseBooks} from '../understand/phrase-book.ts'
import {loadTones} from '../understand/tones.ts'

/**
 * Has the built-in rules’ phrases, and the weights of tones, taken from the files that the build made.
 *
 * @param directory where they are
 */
export function useCompiledPhrases(directory: string): void {
  loadPhraseBooks((language, lists) => {
    if (lists !== listsOf(rules, language.code)) return undefined
    return unpack(aligned(readPhrases(join(directory, `${language.code}.phrases`))), (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
    )
  })
  loadTones((code) => aligned(readFileSync(join(directory, `${code}.tones`))))
}

/** Reads a file. */
export type ReadBytes = (path: string) => Buffer

let readIntoSpare: ReadBytes | undefined

/**
 * Has the next phrases read into memory that the process no longer needs: new memory takes longer to get than to fill.
 *
 * @param read reads a file into that memory
 */
export function spendOnPhrases(read: ReadBytes): void {
  readIntoSpare = read
}

/** The memory is spent once: what was read last stays in use. */
function readPhrases(path: string): Buffer {
  const read = readIntoSpare ?? readFileSync
  readIntoSpare = undefined
  return read(path)
}

/** The arrays in a file need to begin at a multiple of four. */
function aligned(bytes: Buffer): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
}
