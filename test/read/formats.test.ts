import {readdirSync, readFileSync} from 'node:fs'
import {decodeHTML} from 'entities'
import {describe, expect, it} from 'vitest'
import {lintDrafts} from '../../src/lint-drafts.ts'
import {places} from '../../src/places.ts'
import {type FileOptions, formatOf, readFile} from '../../src/read/index.ts'

const folder = 'fixtures/formats'

/** What is found in each file: the rule, and the words. */
const findings: readonly (readonly [ruleId: string, words: string])[] = [
  ['canned-apology', 'Onpa ikävä kuulla'],
  ['canned-phrase', 'Palautteesi on meille tärkeää'],
  ['canned-apology', 'Pahoittelemme aiheutunutta häiriötä'],
  ['vague-timeline', 'mahdollisimman pian']
]

const quotedPrintable = (charset: string) => (cut: string) => {
  const bytes = cut
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return new TextDecoder(charset).decode(Buffer.from(bytes, 'latin1'))
}
const json = (cut: string) => JSON.parse(`"${cut}"`) as string
const html = (cut: string) => decodeHTML(cut.replace(/<%.*?%>|<[^<>]+>/g, '')).replace(/[\u00ad\u200b]/g, '')
const tags = (cut: string) => cut.replace(/\{\{[#/].*?\}\}|\{%.*?%\}/g, '')

/** How the words in a cut of each file are read, by what its format says and by nothing of ours. */
const readers: Readonly<Record<string, (cut: string, source: string, start: number) => string>> = {
  'reply.md': (cut) => decodeHTML(cut.replace(/\*\*|\[/g, '')),
  'reply-quoted-printable.eml': quotedPrintable('iso-8859-1'),
  'reply-html.eml': (cut) => html(quotedPrintable('utf-8')(cut)),
  'reply-base64.eml': (cut, source, start) => {
    const body = source.indexOf('\r\n\r\n') + 4
    const letters = (text: string) => text.replace(/[^\w+/]/g, '')
    const before = letters(source.slice(body, start)).length
    const bytes = Buffer.from(letters(source.slice(body)), 'base64')
    return bytes.subarray(Math.floor((before * 6) / 8), Math.floor(((before + letters(cut).length) * 6) / 8)).toString()
  },
  'reply-latin1.eml': (cut) => cut,
  'zendesk.json': json,
  'messages.json': json,
  'escapes.json': json,
  ...Object.fromEntries(
    ['freshdesk', 'intercom', 'helpscout', 'front', 'gorgias'].map((name) => [
      `${name}.json`,
      (cut: string) => html(json(cut.replaceAll('"', '\\"')))
    ])
  ),
  'replies-quoted.yaml': (cut) => json(cut.replace(/\\\n\s*/g, '').replace(/\n\s*/g, ' ')),
  'replies.po': (cut) => cut.replace('"\n"', ''),
  'reply.hbs': tags,
  'reply.liquid': tags,
  'nested.liquid': tags
}

const options: Readonly<Record<string, FileOptions>> = {
  'messages.json': {keys: ['reply.body']},
  'escapes.json': {keys: ['/a~1b/m~0n/0/te.xt']},
  'replies.yaml': {keys: ['templates.*.comment']},
  'replies-folded.yaml': {keys: ['comment']},
  'replies-quoted.yaml': {keys: ['**.comment']}
}

async function lintFixture(name: string) {
  const read = await readFile(readFileSync(`${folder}/${name}`), name, options[name])
  return {read, file: await lintDrafts(read, name)}
}

const files = readdirSync(folder).filter((name) => !/README|suppressed/.test(name))

describe('one reply in every format', () => {
  it('stands in the fixtures in each format that is read', () => {
    expect([...new Set(files.map(formatOf))].sort()).toEqual(['eml', 'html', 'json', 'markdown', 'po', 'text', 'yaml'])
  })

  it.each(files)('%s: the same rules, and the words where they are reported', async (name) => {
    const {read, file} = await lintFixture(name)
    const found = file.messages
      // What smiles is found, too; here it only stands before the words.
      .filter(({wholeReply, ruleId}) => !wholeReply && ruleId !== 'forced-cheer')
      .map(({ruleId, place}) => {
        const {start, end} = place as {start: {offset: number}; end: {offset: number}}
        const cut = read.text.slice(start.offset, end.offset)
        const words = readers[name]?.(cut, read.text, start.offset) ?? (formatOf(name) === 'html' ? html(cut) : cut)
        return [ruleId, words.normalize('NFC').replace(/\s+/g, ' ').trim()]
      })
    expect(found).toEqual(findings)
  })

  it.each(files)('%s: line and column say the same as the offset', async (name) => {
    const {read, file} = await lintFixture(name)
    const point = places(read.text)
    for (const {place, line, column} of file.messages) {
      const {start, end} = place as {start: {offset: number}; end: {offset: number}}
      expect(place).toEqual({start: point(start.offset), end: point(end.offset)})
      expect({line, column}).toMatchObject({line: point(start.offset).line, column: point(start.offset).column})
    }
  })

  it('a reply that quotes its customer is judged beside that message', async () => {
    for (const name of ['nested-quotes.eml', 'outlook.html']) {
      const {file} = await lintFixture(name)
      expect(file.data.reply?.situation.fault, name).toBe(true)
    }
  })

  it('comments silence what they name, and are reported where they silence nothing', async () => {
    const {read, file} = await lintFixture('suppressed.md')
    expect(file.messages.filter(({wholeReply}) => !wholeReply).map(({ruleId, line}) => `${line} ${ruleId}`)).toEqual([
      '4 canned-phrase',
      '10 unused-suppression',
      '11 vague-timeline'
    ])
    const unused = file.messages.find(({ruleId}) => ruleId === 'unused-suppression')!.place as {
      start: {offset: number}
      end: {offset: number}
    }
    expect(read.text.slice(unused.start.offset, unused.end.offset)).toBe('<!-- reply-lint-disable-next-line jargon -->')
  })
})
