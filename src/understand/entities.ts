import type {Placeholder, WordKind} from './reply.ts'

/** A stretch of text that is one thing: a URL, an address, a field. No sentence ends inside it. */
export interface Entity {
  start: number
  end: number
  kinds: readonly WordKind[]
  placeholder?: Placeholder
}

/**
 * Fields of the common template languages and the ones written by hand. The first group of each is the field’s name.
 * Liquid, Jinja, Handlebars, ERB, Mustache, JavaScript, GOV.UK Notify, mail-merge; then [Name], <order number>.
 */
const fields: readonly [pattern: RegExp, machine: boolean][] = [
  [/\{\{\{?([^{}\n]{1,200})\}\}\}?/g, true],
  [/\{%([^%\n]{1,200})%\}/g, true],
  [/<%=?([^%\n]{1,200})%>/g, true],
  [/\$\{([^{}\n]{1,200})\}/g, true],
  [/\[\[([^[\]\n]{1,80})\]\]/g, true],
  [/\(\(([^()\n]{1,80})\)\)/g, true],
  [/%([A-Za-z_][A-Za-z0-9_.]{1,60})%/g, true],
  [/(?<![\w$])\$([a-z][A-Za-z0-9_]{2,40})\b/g, true],
  [/\{([A-Za-z_][A-Za-z0-9_. ]{0,60})\}/g, true],
  [/\[([^[\]\n]{1,60})\](?!\()/g, false],
  [/<([A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9_ /-]{1,40})>/g, false]
]

const url = /\b(?:https?:\/\/|www\.)[^\s<>"”»]{1,2000}/g
const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/g
const bareHost =
  /(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|fi|org|net|io|eu|co\.uk|example|app|se|ee|de|uk|us|info)(?:\/[^\s<>"”»]{0,500})?(?![\w.])/gi
const phone =
  /(?<![\w.,])(?:\+\d{1,3}[ \u00a0]?)?(?:\(\d{1,5}\)[ \u00a0-]?)?\d{2,5}(?:[ \u00a0-]\d{2,5}){1,4}(?![\w.,]?\d)/g
const freePhone = /(?<![\w.,])0\d{5,12}(?!\w)/g
const emoji = /\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\ufe0f]|\u200d\p{Extended_Pictographic})*/gu

const nameLike = /name|nimi|customer|asiakas|first|last|etunimi|sukunimi|user|agent|contact|vastaanottaja|recipient/i
const timeLike = /date|day|time|eta|when|deadline|hour|pvm|päiv|aika|kello|viikko|week/i

/**
 * Finds what stands for one thing, from left to right, without overlaps.
 *
 * @param text the text
 * @param to how far to look (UTF-16 offset)
 * @returns the entities in order
 */
export function findEntities(text: string, to = text.length): Entity[] {
  const found: Entity[] = []
  const add = (pattern: RegExp, kinds: readonly WordKind[]): void => {
    for (const match of text.matchAll(pattern)) {
      const trimmed = kinds[0] === 'url' ? match[0].replace(/[.,;:!?)\]]{1,9}$/, '') : match[0]
      found.push({start: match.index, end: match.index + trimmed.length, kinds})
    }
  }
  for (const [pattern, machine] of fields) {
    if (!mayHoldField(text, pattern)) continue
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!.trim()
      if (!machine && !isField(name, match[0])) continue
      const start = match.index
      const end = start + match[0].length
      const kinds: WordKind[] = ['placeholder']
      if (timeLike.test(name)) kinds.push('placeholder-time')
      else if (nameLike.test(name)) kinds.push('placeholder-name')
      found.push({start, end, kinds, placeholder: {start, end, name, machine}})
    }
  }
  if (text.includes('/') || text.includes('www.')) add(url, ['url'])
  if (text.includes('@')) add(email, ['email'])
  if (text.includes('.')) add(bareHost, ['url'])
  add(phone, ['phone'])
  add(freePhone, ['phone'])
  if (/[\u203c-\u{1faff}]/u.test(text)) add(emoji, ['emoji'])
  return withoutOverlaps(
    found.filter((entity) => entity.end <= to && !isDateRange(text.slice(entity.start, entity.end), entity))
  )
}

/** A cheap look for the field’s first bracket before its expression runs. */
function mayHoldField(text: string, pattern: RegExp): boolean {
  const opener = /[{<$[(%]/.exec(pattern.source.replaceAll('\\', ''))
  return !opener || text.includes(opener[0])
}

/** Whether what stands in square or angle brackets is a field to fill in, not a note or a reference. */
function isField(name: string, whole: string): boolean {
  if (/^(?:\d{1,3}|sic|…|\.\.\.)$/.test(name)) return false
  if (whole.startsWith('<'))
    return !/^\/?(?:a|b|i|p|u|br|em|hr|li|ol|ul|td|tr|div|img|span|strong|table|html|body|head|h[1-6])$/i.test(name)
  return /\p{L}/u.test(name)
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
