import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../rules/index.ts'
import {unpack} from '../phrase/index.ts'
import {listsOf} from '../rule-phrases.ts'
import {loadPhraseBooks} from '../understand/phrase-book.ts'

/**
 * Has the built-in rules’ phrases taken from the files that the build made.
 *
 * @param directory where they are
 */
export function useCompiledPhrases(directory: string): void {
  loadPhraseBooks((language, lists) => {
    if (lists !== listsOf(rules, language.code)) return undefined
    const file = readFileSync(join(directory, `${language.code}.phrases`))
    // The arrays in it need to begin at a multiple of four.
    return unpack(file.byteOffset % 4 === 0 ? file : new Uint8Array(file), (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
    )
  })
}
