/** What the training needs of the sources. */
export {rules} from '../rules/index.ts'
export {languages} from '../src/language/index.ts'
export {replyParser} from '../src/parse/index.ts'
export {listsOf} from '../src/rule-phrases.ts'
export {faultFeatures, judgeFault} from '../src/understand/fault.ts'
export {understandMessage} from '../src/understand/index.ts'
export {isFault} from '../src/understand/situation.ts'
export {readModel} from '../src/understand/weights.ts'
