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
    // A copy of its own stands at the begin of its buffer, as the arrays in it need.
    return unpack(new Uint8Array(file), (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString())
  })
}
