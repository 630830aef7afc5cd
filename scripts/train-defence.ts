/** What the training needs of the sources. */
export {rules} from '../rules/index.ts'
export {languages} from '../src/language/index.ts'
export {replyParser} from '../src/parse/index.ts'
export {listsOf} from '../src/rule-phrases.ts'
export {defenceFeatures, mayDefend} from '../src/understand/defence.ts'
export {understand, understandMessage} from '../src/understand/index.ts'
export {readModel, weigh} from '../src/understand/weights.ts'
