import type {Draft, Reader, ReadOptions} from './draft.ts'
import {readLetter} from './letter.ts'
import {ProseBuilder} from './prose-builder.ts'
import {decode, placeOf, ReadError} from './text.ts'
import {markupOf} from './values/choose.ts'
import {matchKeys} from './values/keys.ts'

/** gettext: each translation is a reply; where a file has none of a text, nothing is judged. */
const po: Reader = {
  read: async (bytes, options) => {
    const text = decode(bytes)
    return {text, drafts: await draftsOf(readEntries(text), text, options)}
  }
}

export default po

/** A string of an entry, written in one or more pieces. */
interface Field {
  keyword: string
  /** Between the quotation marks. */
  pieces: {start: number; end: number}[]
}

const fieldLine =
  /^[ \t]*(?:(msgctxt|msgid|msgid_plural|msgstr(?:\[\d{1,3}\])?)[ \t]*)?"((?:[^"\\\r\n]|\\[^\r\n])*)"[ \t]*$/

function readEntries(text: string): Field[][] {
  const entries: Field[][] = []
  let entry: Field[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(start, end).replace(/\r$/, '')
    const match = fieldLine.exec(line)
    if (match) {
      const [, keyword, inside = ''] = match
      const begins = keyword === 'msgctxt' || (keyword === 'msgid' && entry.at(-1)?.keyword !== 'msgctxt')
      if (begins && entry.length > 0) {
        entries.push(entry)
        entry = []
      }
      if (keyword) entry.push({keyword, pieces: []})
      const from = start + line.lastIndexOf(`"${inside}"`) + 1
      if (entry.length === 0) throw wrong(text, start, 'a text stands before the first msgid')
      entry.at(-1)!.pieces.push({start: from, end: from + inside.length})
    } else if (line.trim() !== '' && !line.trimStart().startsWith('#'))
      throw wrong(text, start, 'a line is no comment, and no keyword with a text in quotation marks')
    start = end + 1
  }
  if (entry.length > 0) entries.push(entry)
  return entries
}

function wrong(text: string, offset: number, what: string): ReadError {
  return new ReadError(`is a broken .po file at ${placeOf(text, offset)}: ${what}`)
}

async function draftsOf(entries: readonly Field[][], text: string, {keys}: ReadOptions): Promise<Draft[]> {
  const drafts: Draft[] = []
  const isNamed = keys && keys.length > 0 ? matchKeys(keys) : undefined
  let language: 'en' | 'fi' | undefined
  for (const fields of entries) {
    const written = (keyword: string) =>
      proseOf(text, fields.find((field) => field.keyword === keyword)?.pieces ?? []).text
    const [id, context] = [written('msgid'), written('msgctxt')]
    const isHeader = id === '' && context === ''
    if (isHeader) {
      const code = /^Language:\s{0,9}([a-z]{2})/im.exec(written('msgstr'))?.[1]?.toLowerCase()
      if (code && code !== 'en' && code !== 'fi') return []
      language = code as typeof language
    }
    if (isHeader || (isNamed && !isNamed(context.split('.')) && !isNamed(id.split('.')))) continue
    for (const {keyword, pieces} of fields) {
      if (!keyword.startsWith('msgstr')) continue
      const prose = proseOf(text, pieces)
      if (prose.text.trim() === '') continue
      // A line of an interface is no letter: nothing is asked of it as a whole.
      const isFragment = !prose.text.trim().includes('\n') && !/<(?:p|br)\b/i.test(prose.text)
      for (const draft of await readLetter(prose.text, markupOf(prose.text), prose.map))
        drafts.push({
          ...draft,
          name: nameOf(context, id, keyword),
          isTemplate: true,
          isFragment: draft.isFragment || isFragment,
          settings: language ? {language, ...draft.settings} : draft.settings,
          canHold: (words) => !/["\\\n]/.test(words) && (draft.canHold?.(words) ?? true)
        })
    }
  }
  return drafts
}

/** What tells an entry from the others: its context, or the beginning of its text. */
function nameOf(context: string, id: string, keyword: string): string {
  const words = context || id.replace(/\s+/g, ' ')
  return `${words.length > 40 ? `${words.slice(0, 39)}…` : words}${keyword.slice('msgstr'.length)}`
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v'}

function proseOf(text: string, pieces: Field['pieces']) {
  const builder = new ProseBuilder(text)
  for (const {start, end} of pieces) {
    let at = start
    for (let mark = text.indexOf('\\', at); mark !== -1 && mark < end; mark = text.indexOf('\\', at)) {
      builder.copy(at, mark)
      const written = /^\\(?:x[\da-f]{1,2}|[0-7]{1,3}|[\s\S])/i.exec(text.slice(mark, mark + 4))![0]
      at = mark + written.length
      builder.put(meaningOf(written.slice(1)), mark, at)
    }
    builder.copy(at, end)
  }
  return builder.build()
}

function meaningOf(code: string): string {
  if (/^\d/.test(code)) return String.fromCharCode(Number.parseInt(code, 8))
  if (/^x./i.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return escapes[code] ?? code
}
