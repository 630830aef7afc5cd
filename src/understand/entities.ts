import {mayHavePicture} from '../language/letters.ts'
import {findFields} from './fields.ts'
import type {Placeholder, WordKind} from './reply.ts'

/** A stretch of text that is one thing: a URL, an address, a field. No sentence ends inside it. */
export interface Entity {
  start: number
  end: number
  kinds: readonly WordKind[]
  placeholder?: Placeholder
}

const url = /\b(?:https?:\/\/|www\.)[^\s<>"”»]{1,2000}/g
const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/g
const bareHost =
  /(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|fi|org|net|io|eu|co\.uk|example|app|se|ee|de|uk|us|info)(?:\/[^\s<>"”»]{0,500})?(?!\w|\.\w)/gi
const phone =
  /(?<![\w.,])(?:\+\d{1,3}[ \u00a0]?)?(?:\(\d{1,5}\)[ \u00a0-]?)?\d{2,5}(?:[ \u00a0-]\d{2,5}){1,4}(?![\w.,]?\d)/g
const freePhone = /(?<![\w.,])0\d{5,12}(?!\w)/g
const emoji = /\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\ufe0f]|\u200d\p{Extended_Pictographic})*/gu

/**
 * Finds what stands for one thing, from left to right, without overlaps.
 *
 * @param text the text
 * @returns the entities in order
 */
export function findEntities(text: string): Entity[] {
  // Not spread out: a call takes only so many arguments.
  const found = findFields(text)
  const add = (pattern: RegExp, kinds: readonly WordKind[]): void => {
    for (const match of text.matchAll(pattern)) {
      const trimmed = kinds[0] === 'url' ? match[0].replace(/[.,;:!?)\]]{1,9}$/, '') : match[0]
      found.push({start: match.index, end: match.index + trimmed.length, kinds})
    }
  }
  if (text.includes('/') || text.includes('www.')) add(url, ['url'])
  if (text.includes('@')) add(email, ['email'])
  if (/\.[a-z]/i.test(text)) add(bareHost, ['url'])
  if (/\d{2}/.test(text)) {
    add(phone, ['phone'])
    add(freePhone, ['phone'])
  }
  if (mayHavePicture(text)) add(emoji, ['emoji'])
  return withoutOverlaps(found.filter((entity) => !isDateRange(text.slice(entity.start, entity.end), entity)))
}

/** “12 500–13 000” and “2026-11-24” look like phone numbers. */
function isDateRange(text: string, entity: Entity): boolean {
  if (entity.kinds[0] !== 'phone') return false
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return true
  return text.replace(/\D/g, '').length < 7 && !text.startsWith('+')
}

function withoutOverlaps(entities: Entity[]): Entity[] {
  entities.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Entity[] = []
  for (const entity of entities) if (entity.start >= (kept.at(-1)?.end ?? 0)) kept.push(entity)
  return kept
}
