import type {WordSet} from '../language/word-set.ts'
import type {Message, Sentence, Word} from './reply.ts'

/**
 * Whether a word in capitals is an ordinary word that is given force, not an abbreviation, a code, a name, or what
 * stands on a button, a sign or a form.
 *
 * @param sentence its sentence
 * @param index the word’s place in it
 * @param message the text that it stands in
 */
export function loudWord(sentence: Sentence, index: number, message: Message): boolean {
  const {words} = sentence
  const word = words[index]!
  if (word.text.length < 2 || /\d/.test(word.text)) return false
  const {loud, force, acronyms, ordinaryEnding, shownAfter, shownBefore, company, alarm} = message.language.capitals
  const after = message.text.slice(word.end, word.end + 14)
  // “ASETUKSET-välilehti”, “SMS-koodi”: the capitals name a thing.
  if (/^[-–:’']\p{Ll}/u.test(after)) return false
  const form = word.text.toLowerCase()
  const bare = form.replace(/['’]\p{Ll}{1,2}$/u, '')
  const parts = form.split('-')
  const ordinary =
    loud.has(form) ||
    loud.has(bare) ||
    (form.length > 1 && message.language.stopWords.has(form) && !acronyms.has(form)) ||
    ordinaryEnding.test(form) ||
    (parts.length > 1 && parts.some((part) => loud.has(part)))
  const next = words[index + 1]
  if (company.test(next?.text ?? '')) return false
  // “TILAUS 48213” is a reference, “LASKUTUSTIEDOT:” a label.
  if (/^ \d/.test(after) && !loud.has(form)) return false
  if (index === 0 && /^:/.test(after)) return alarm.test(form)
  if (isHeadingOnTheLine(words, index, message)) return false
  if (force.has(form)) return true
  if (isShown(words, index, shownAfter) || shownBefore.test(next?.form ?? '')) return false
  if (ordinary) return true
  // Beside a word that shouts an unknown one does, too: “NOT FOUR”, “SUURI LISÄMAKSU”.
  return form.length >= 4 && [words[index - 1], next].some((other) => other !== undefined && isLoud(other, loud))
}

/** A heading of more words is none. */
const longestHeading = 20

/** “… for you. WHAT HAPPENED: our van broke down”: a run of capitals before a colon is a heading, unless it cries. */
function isHeadingOnTheLine(words: readonly Word[], index: number, {text, language}: Message): boolean {
  const isCapital = (word: Word | undefined) =>
    word !== undefined && word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase()
  let first = index
  while (index - first < longestHeading && isCapital(words[first - 1])) first--
  let last = index
  while (last - first < longestHeading && isCapital(words[last + 1])) last++
  return last > first && text[words[last]!.end] === ':' && !language.capitals.alarm.test(words[first]!.form)
}

function isLoud(word: Word, loud: WordSet): boolean {
  return word.text.length > 1 && word.text === word.text.toUpperCase() && loud.has(word.form)
}

/** Whether one of the words shortly before says that this one is read off a screen, a label or a form. */
function isShown(words: readonly Word[], index: number, shown: RegExp): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const word = words[at]!
    if (shown.test(word.form)) return true
  }
  return false
}
