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
  const {hasHost, hasPhone, hasFreePhone} = signsOf(text)
  if (hasHost) add(bareHost, ['url'])
  if (hasPhone) add(phone, ['phone'])
  if (hasFreePhone) add(freePhone, ['phone'])
  if (mayHavePicture(text)) add(emoji, ['emoji'])
  return withoutOverlaps(found.filter((entity) => !isDateRange(text.slice(entity.start, entity.end), entity)))
}

/** The figures of the shortest number that stands without a space. */
const shortestFreePhone = 6

/** What a text may hold: most replies hold none of it, and need no expression. */
function signsOf(text: string): {hasHost: boolean; hasPhone: boolean; hasFreePhone: boolean} {
  const signs = {hasHost: false, hasPhone: false, hasFreePhone: false}
  let figures = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isFigure(code)) {
      figures++
      if (figures >= shortestFreePhone && text[at + 1 - figures] === '0') signs.hasFreePhone = true
      continue
    }
    if (code === 0x2e && isLatinLetter(text.charCodeAt(at + 1))) signs.hasHost = true
    const mayPart = code === 0x20 || code === 0xa0 || code === 0x2d
    if (figures > 0 && mayPart && isFigure(text.charCodeAt(at + 1))) signs.hasPhone = true
    figures = 0
  }
  return signs
}

const isFigure = (code: number) => code >= 0x30 && code <= 0x39
const isLatinLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

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
