import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {LanguageCode} from '../language/language.ts'
import {isEnglishAbbreviation, joinElisions} from './english.ts'
import {joinWords} from './join-words.ts'
import {putIntoSentences} from './sentences.ts'
import {cut, tokensOf} from './tokens.ts'
import {treeOf} from './tree.ts'

/**
 * Parses prose into nlcst: the very tree, positions and all, that retext-english or retext-latin makes, in a quarter of the
 * time and with work in proportion to the text.
 *
 * @param language the language to parse as: Finnish is read as Latin script
 */
export const replyParser: Plugin<[language: LanguageCode], string, Root> = function (language) {
  this.parser = (document) => parse(document, language)
}

/**
 * @param text prose
 * @param language the language to parse it as
 * @returns its tree; lines and columns are counted from 1, offsets from 0, in UTF-16 code units
 */
export function parse(text: string, language: LanguageCode): Root {
  const source = cut(text)
  const raw = tokensOf(source)
  const isEnglish = language === 'en'
  const tokens = joinWords(isEnglish ? joinElisions(raw, text) : raw, source)
  return treeOf(putIntoSentences(tokens, text, isEnglish ? isEnglishAbbreviation : undefined), source)
}
