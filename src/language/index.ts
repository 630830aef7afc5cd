import {english} from './en/index.ts'
import {finnish} from './fi/index.ts'
import type {Language, LanguageCode} from './language.ts'

export {detectLanguage} from './detect.ts'
export type {Language, LanguageCode} from './language.ts'

/** The languages that the linter reads. */
export const languages: Readonly<Record<LanguageCode, Language>> = {en: english, fi: finnish}
