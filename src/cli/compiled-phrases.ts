import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../rules/index.ts'
import type {Memory} from '../kernel/index.ts'
import {inMemory, type Packed} from '../phrase/index.ts'
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
    return readPhrases(join(directory, `${language.code}.phrases`))
  })
  loadTones((code) => aligned(readFileSync(join(directory, `${code}.tones`))))
}

/** A memory that a process no longer needs, and what reads a file into it from its beginning. */
export interface Spare {
  memory: Memory
  /** @returns the bytes, elsewhere where the memory has no room for them */
  read(path: string): Buffer
}

let spare: Spare | undefined

/**
 * Has the next phrases read into memory that the process no longer needs: new memory takes longer to get than to fill.
 *
 * @param memory the memory
 */
export function spendOnPhrases(memory: Spare): void {
  spare = memory
}

/** The memory is spent once: what was read last stays in use. */
function readPhrases(path: string): Packed {
  const memory = spare?.memory
  const bytes = (spare?.read ?? readFileSync)(path)
  spare = undefined
  return memory?.buffer === bytes.buffer ? {memory, length: bytes.length} : inMemory(bytes)
}

/** The arrays in a file need to begin at a multiple of four. */
function aligned(bytes: Buffer): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
}
