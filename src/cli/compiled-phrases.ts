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
    return unpack(read(join(directory, `${language.code}.phrases`)), (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
    )
  })
  loadTones((code) => read(join(directory, `${code}.tones`)))
}

/** The arrays in a file need to begin at a multiple of four. */
function read(path: string): Uint8Array {
  const file = readFileSync(path)
  return file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
}
