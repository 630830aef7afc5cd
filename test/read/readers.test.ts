import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {inputFormats, ReadError, type ReadFile, readFile} from '../../src/read/index.ts'

/** What the syntax of each format is made of: put together at random, it is broken in more ways than bytes are. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  text: [
    '{% if a %}',
    '{% else %}',
    '{% endif %}',
    '{{ a }}',
    '{{#a}}',
    '{{/a}}',
    '{{^}}',
    '<% if a %>',
    '<% end %>',
    '[% IF a %]',
    '[% END %]',
    '((a??',
    '))',
    '{a, plural, one {',
    '}',
    '{%- comment -%}',
    '{% endcomment %}',
    '{# reply-lint-disable #}',
    '---\n',
    'reply-lint: {channel: chat}\n'
  ],
  markdown: [
    '# ',
    '> ',
    '- ',
    '1. ',
    '**',
    '_',
    '[a](b "c")',
    '![a](',
    ')',
    '`',
    '```\n',
    '<b>',
    '<!-- reply-lint-disable-next-line a -->',
    '&auml;',
    '&#xE4;',
    '\\',
    '|',
    '|--|\n',
    '    ',
    '[^1]',
    '{{ a }}'
  ],
  html: [
    '<p>',
    '</p>',
    '<br>',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '<script>',
    '<img alt="',
    '<a href=',
    '">',
    '&auml;',
    '&#228',
    '&#x1F600;',
    '&',
    '<',
    '>',
    '<blockquote type=cite>',
    '<div style="display:none">',
    '</div>',
    '<h1>',
    '<![if a]>',
    '<%= a %>',
    '&nbsp;',
    '&shy;'
  ],
  eml: [
    'Content-Type: multipart/mixed; boundary=a\n',
    'Content-Type: text/plain; charset=utf-8\n',
    'Content-Type: text/html\n',
    'Content-Transfer-Encoding: base64\n',
    'Content-Transfer-Encoding: quoted-printable\n',
    'charset=iso-2022-jp',
    '; format=flowed',
    '\n\n',
    '--a\n',
    '--a--\n',
    '=E4',
    '=\n',
    '=',
    'SGVp',
    '> ',
    '\r\n',
    ' \n',
    'From: a\n'
  ],
  json: [
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '"a":',
    '"comment":',
    '\\n',
    '\\u00e4',
    '\\ud83d',
    '\\',
    'null',
    '1',
    '// a\n'
  ],
  yaml: [
    'comment: ',
    'a:\n',
    '  ',
    '- ',
    '|',
    '>-',
    '|2\n',
    '"',
    "'",
    '\\u00e4',
    '\\\n',
    ': ',
    '# reply-lint-disable\n',
    '&a ',
    '*a',
    '---\n',
    '{',
    '}',
    '[',
    ']'
  ],
  po: [
    'msgid "',
    'msgstr "',
    'msgstr[0] "',
    'msgctxt "',
    '"\n',
    '"',
    '\\n',
    '\\x',
    '\\',
    '#, fuzzy\n',
    '\n',
    '"Language: fi\\n"\n'
  ]
}
const words = ['Hei Äiti,', ' ', '\n', '\n\n', 'Palaamme asiaan pian.', '😀', 'a\u0308', '\t', '\ufeff', '\u00a0', '\0']

/** Reads bytes as a format; nothing where they are none of it. */
async function readAs(format: string, bytes: Buffer): Promise<ReadFile | undefined> {
  try {
    return await readFile(bytes, undefined, {format: format as (typeof inputFormats)[number], keys: ['**']})
  } catch (error) {
    expect(error, 'what cannot be read is told in a sentence').toBeInstanceOf(ReadError)
    expect((error as Error).message).not.toMatch(/\n|^$/)
    return undefined
  }
}

function expectPlaces({text, drafts, suppressions = []}: ReadFile): void {
  for (const draft of drafts) {
    for (const {text: prose, map} of [draft, ...(draft.others ?? [])]) {
      let before = 0
      for (let at = 0; at < prose.length; at++) {
        const {start, end, verbatim} = map.toSource(at, at + 1)
        expect(start, 'in the order of the file').toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end, 'inside the file').toBeLessThanOrEqual(text.length)
        if (verbatim) expect(text.slice(start, end), 'the same letter').toBe(prose[at])
        before = start
      }
      const whole = map.toSource(0, prose.length)
      if (whole.verbatim && prose) expect(text.slice(whole.start, whole.end)).toBe(prose)
      expect(map.toSource(prose.length, prose.length).end).toBeLessThanOrEqual(text.length)
    }
    for (const {comment, over} of [...(draft.suppressions ?? []), ...suppressions])
      for (const range of [comment, over]) {
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThanOrEqual(text.length)
      }
  }
}

describe.each(inputFormats)('the reader of %s', (format) => {
  it('takes any bytes, and every place lies in the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 300}), async (bytes) => {
        const read = await readAs(format, Buffer.from(bytes))
        if (read) expectPlaces(read)
      }),
      {numRuns: 200}
    )
  })

  it('takes any pieces of its own syntax, and every place lies in the file', async () => {
    const piece = fc.constantFrom(...pieces[format]!, ...pieces.text!, ...words)
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 60}), async (list) => {
        const read = await readAs(format, Buffer.from(list.join('')))
        if (read) expectPlaces(read)
      }),
      {numRuns: 400}
    )
  })
})
