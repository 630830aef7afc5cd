/** What the build needs to compile the phrases of the built-in rules. */
export {rules} from '../rules/index.ts'
export {languages} from '../src/language/index.ts'
export {listsOf} from '../src/rule-phrases.ts'
export {packPhrases} from '../src/understand/compile-phrases.ts'
