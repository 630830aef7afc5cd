import type {Match} from '../phrase/index.ts'
import {isFormal, mainAddress} from './address.ts'
import {signed} from './names.ts'
import {clauseOf} from './refusals.ts'
import {does, type Message, type Reply, type Sentence} from './reply.ts'

/** A place in a suggestion where the words depend on how the reply addresses its reader: `{sinä|te}`. */
const forms = /\{([^{}|]*)\|([^{}|]*)\}/g

/** Words that join another clause to a promise. */
const joins = /^(?:and|but|so|when|once|as|until|because|that|ja|sekä|mutta|kun|kunnes|koska|jotta|että|joten|niin)$/

/** A clause longer than this is not worth saying again. */
const longestQuote = 60

/**
 * Words a suggestion as the reply addresses its reader: of each `{sinusta|teistä}` the first for sinä, the second for
 * te. A reply that addresses nobody follows the customer.
 *
 * @param suggestion the suggestion
 * @param reply the reply; without it the reader is sinä
 */
export function inAddressForm(suggestion: string, reply?: Reply): string {
  if (!suggestion.includes('|')) return suggestion
  const formal = reply !== undefined && (mainAddress(reply) ?? customersForm(reply.customer)) === 'te'
  return suggestion.replace(forms, formal ? '$2' : '$1')
}

function customersForm(customer: Message | undefined): 'sinä' | 'te' {
  return customer && isFormal(customer) ? 'te' : 'sinä'
}

/**
 * The first name that the customer signed with, as it is written there.
 *
 * @param reply the reply
 */
export function customersName({customer}: Reply): string | undefined {
  const name = customer && signed(customer)?.parts[0]
  if (!name) return undefined
  const at = customer.text.toLowerCase().lastIndexOf(name)
  const written = customer.text.slice(at, at + name.length)
  return at >= 0 && written !== name ? written : undefined
}

/**
 * A promise of the draft, said once more with a time: “We will investigate this by Friday”.
 *
 * @param sentence its sentence
 * @param promise where the promise is made
 * @param time the time
 * @returns nothing where the clause is too long to say again, or only tells what the promise waits for
 */
export function promiseWithTime(sentence: Sentence, promise: Match, time: string): string | undefined {
  const {words} = sentence
  const clause = clauseOf(sentence, promise)
  if (joins.test(words[promise.start]!.form)) return undefined
  const joined = words.findIndex(({form}, index) => index > promise.start + 1 && joins.test(form))
  const end = joined === -1 ? clause.end : Math.min(joined, clause.end)
  return fitting(`${quote(sentence, {start: promise.start, end})} ${time}`)
}

/**
 * The clause of the draft with other words in the place of some: “We will call you by Friday”.
 *
 * @param sentence its sentence
 * @param words what goes
 * @param better what comes in its place
 * @returns nothing where the clause is too long, or promises nothing of which the rest would stay true
 */
export function clauseWith(sentence: Sentence, words: Match, better: string): string | undefined {
  if (!does(sentence, 'promise')) return undefined
  const {start, end} = clauseOf(sentence, words)
  const before = words.start > start ? `${quote(sentence, {start, end: words.start})} ` : ''
  const after = end > words.end ? ` ${quote(sentence, {start: words.end, end})}` : ''
  return fitting(before + better + after)
}

function quote({words}: Sentence, {start, end}: Match): string {
  let text = ''
  for (const [index, word] of words.slice(start, end).entries())
    if (!(word.contracted && index > 0)) text += `${index > 0 ? ' ' : ''}${word.text}`
  return text
}

function fitting(text: string): string | undefined {
  if (text.length > longestQuote) return undefined
  return text.charAt(0).toUpperCase() + text.slice(1)
}
