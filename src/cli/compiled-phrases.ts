import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
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
    return unpack(readIntoSpare(join(directory, `${language.code}.phrases`)), (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
    )
  })
  loadTones((code) => aligned(readFileSync(join(directory, `${code}.tones`))))
}

let spare: Buffer | undefined

/**
 * Has the next phrases read into memory that the process no longer needs: new memory takes longer to get than to fill.
 *
 * @param memory the memory, at a multiple of four
 */
export function spendOnPhrases(memory: Buffer): void {
  spare = memory
}

function readIntoSpare(path: string): Uint8Array {
  const memory = spare
  spare = undefined
  if (!memory) return aligned(readFileSync(path))
  const file = openSync(path, 'r')
  try {
    const {size} = fstatSync(file)
    return size <= memory.length ? memory.subarray(0, readSync(file, memory, 0, size, 0)) : aligned(readFileSync(file))
  } finally {
    closeSync(file)
  }
}

/** The arrays in a file need to begin at a multiple of four. */
function aligned(bytes: Buffer): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
}
