import {describe, expect, it} from 'vitest'
import {type FileOptions, ReadError, readFile} from '../../src/read/index.ts'
import {folder, run, test} from '../cli/run.ts'

describe('a broken file is told of in one sentence, with the line', () => {
  it.each<[name: string, text: string, sentence: string, options?: FileOptions]>([
    ['a.json', '{"macros": [\n  1 2]}', 'is broken JSON at line 2, column 5: a comma is missing'],
    ['a.json', '{"macros": "\n"}', 'is broken JSON at line 1, column 12: a text in quotation marks never ends'],
    ['a.json', '['.repeat(100_000), 'is nested too deeply to be read'],
    [
      'a.json',
      '{"a": "b"}',
      'is no help desk’s export that is known by its shape; say where its replies stand: --keys "macros.*.comment"'
    ],
    [
      'a.yaml',
      'a: b\nc: [d',
      'is broken YAML at line 2, column 6: flow sequence in block collection must be sufficiently indented and end with a ]'
    ],
    [
      'a.po',
      'msgid "a"\nmsgstr "b',
      'is a broken .po file at line 2, column 1: a line is no comment, and no keyword with a text in quotation marks'
    ],
    ['a.eml', 'Hi Anna,\n', 'is no mail: line 1, column 1 is no header such as “Subject: …”'],
    [
      'a.eml',
      'From: a\nContent-Type: multipart/mixed\n\na',
      'is a broken mail at line 1, column 1: its parts have no boundary'
    ],
    [
      'a.eml',
      'Content-Type: multipart/mixed; boundary=a\n\nb',
      'is a broken mail at line 3, column 1: the boundary of its parts stands nowhere'
    ],
    [
      'a.eml',
      'Content-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: base64\n\nSGk=',
      'is in a charset that cannot be read, “klingon” (the part at line 1, column 1)'
    ],
    [
      'a.md',
      '---\nreply-lint: {channel: fax}\n---\nHi',
      'says in its front matter (line 2) no channel; it can be email, chat, template'
    ],
    [
      'a.txt',
      '---\nreply-lint: {disabled: [jargon]}\n---\nHi',
      'says in its front matter (line 2) “disabled”, which is none of channel, language, situation, disable'
    ]
  ])('%s %j', async (name, text, sentence, options) => {
    const reading = readFile(Buffer.from(text), name, options)
    await expect(reading).rejects.toThrow(ReadError)
    await expect(reading).rejects.toThrow(sentence)
  })

  test('and the other files go on', async () => {
    const cwd = folder({
      'a.json': '{"macros": [',
      'b.yaml': 'a: [',
      'c.eml': 'Hello',
      'd.html': '<p>We will get back to you soon.</p>'
    })
    const {code, stdout, stderr} = await run(['a.json', 'b.yaml', 'c.eml', 'd.html'], {cwd})
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^reply-lint: a\.json is broken JSON at line 1/),
      expect.stringMatching(/^reply-lint: b\.yaml is broken YAML at line 1/),
      expect.stringMatching(/^reply-lint: c\.eml is no mail: line 1/)
    ])
    expect(stdout).toContain('vague-timeline')
  })
})

describe('hostile files end', () => {
  const words = 'We will get back to you soon.'
  const part = (index: number) => `--a\nContent-Type: text/plain\n\nPart ${index}.\n`
  it.each<[what: string, name: string, text: string]>([
    ['100,000 nested tags', 'a.html', `${'<div><b>'.repeat(100_000)}${words}${'</b></div>'.repeat(100_000)}`],
    ['100,000 open quotations', 'a.html', `<p>${words}</p>${'<blockquote type=cite>'.repeat(100_000)}`],
    [
      '1,000 parts',
      'a.eml',
      `Content-Type: multipart/mixed; boundary=a\n\n${Array.from({length: 1000}, (_, index) => part(index)).join('')}--a\n\n${words}\n--a--\n`
    ],
    [
      'a large attachment',
      'a.eml',
      `Content-Type: multipart/mixed; boundary=a\n\n--a\n\n${words}\n--a\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${'iVBORw0KGgoAAAA\n'.repeat(1_000_000)}--a--\n`
    ],
    ['20,000 conditionals in each other', 'a.liquid', `${'{% if a %}b{% else %}'.repeat(20_000)}${words}`],
    ['50,000 tags that never end', 'a.txt', `${words}${'{% {{ <% [% (( {# ${ '.repeat(50_000)}`],
    ['50,000 comments that never end', 'a.txt', `${words}${'{% comment %}'.repeat(50_000)}`],
    ['50,000 choices that never end', 'a.txt', `${words}${'{a, plural, one {'.repeat(50_000)}`]
  ])('%s', async (_what, name, text) => {
    const {drafts} = await readFile(Buffer.from(text), name)
    expect(drafts[0]!.text + (drafts[0]!.others ?? []).map((other) => other.text).join('')).toContain(words)
  })
})
