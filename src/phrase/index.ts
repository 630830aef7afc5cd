export {type Automaton, compile, type PhraseList} from './compile.ts'
export {type Match, match} from './match.ts'
export {fold, type Phrase, PhraseError, parsePhrase, type WordTest} from './parse.ts'
export type {MatchableWord, Morphology} from './vocabulary.ts'
