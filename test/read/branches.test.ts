import {describe, expect, it} from 'vitest'
import {lintDrafts} from '../../src/lint-drafts.ts'
import {readFile} from '../../src/read/index.ts'

/** A template as its customers get it: one text for each set of branches. */
async function versions(text: string, name = 'a.txt'): Promise<string[]> {
  const {drafts} = await readFile(Buffer.from(text), name)
  return [drafts[0]!, ...(drafts[0]!.others ?? [])].map((prose) => prose.text)
}

describe('control tags split nothing', () => {
  it.each([
    ['Hi{% if name %} {{ name }}{% endif %},\n', ['Hi {{ name }},\n']],
    ['We cannot\n{% if a %}\nrefund\n{% endif %}\nyou.', ['We cannot\nrefund\nyou.']],
    ['A\r\n{{#if a}}\r\nB\r\n{{/if}}\r\nC', ['A\r\nB\r\nC']],
    ['A <% items.each do |item| %>b <% end %>C', ['A b C']],
    ['A{{! no }}{{!-- {{no}} --}}{# no #}{% comment %}{{ no }}{% endcomment %}<%# no %>[%# no %]B', ['AB']],
    ['{% raw %}{% if %}{{ a }}{% endraw %}', ['{% if %}{{ a }}']]
  ])('%j', async (text, texts) => {
    expect(await versions(text)).toEqual(texts)
  })
})

describe('each branch is judged with its surroundings', () => {
  it.each([
    ['Liquid', '{% if a %}A{% elsif b %}B{% else %}C{% endif %}.', ['A.', 'B.', 'C.']],
    ['Liquid case', '{% case a %}{% when 1 %}A{% when 2 %}B{% else %}C{% endcase %}.', ['A.', 'B.', 'C.']],
    ['Handlebars', '{{#if a}}A{{else if b}}B{{else}}C{{/if}}.', ['A.', 'B.', 'C.']],
    ['ERB', '<% if a %>A<% elsif b %>B<% else %>C<% end %>.', ['A.', 'B.', 'C.']],
    ['EJS', '<% if (a) { %>A<% } else if (b) { %>B<% } else { %>C<% } %>.', ['A.', 'B.', 'C.']],
    ['Template Toolkit', '[% IF a %]A[% ELSIF b %]B[% ELSE %]C[% END %].', ['A.', 'B.', 'C.']],
    ['ICU', '{a, plural, one {A} =2 {B} other {C {b}}}.', ['A.', 'B.', 'C {b}.']],
    [
      'two that ask the same are answered alike',
      '{% if a %}A{% else %}B{% endif %}{% if a %}C{% endif %}{% unless a %}D{% endunless %}',
      ['AC', 'BD']
    ],
    ['a section of Mustache and its contrary', '{{#a}}A{{/a}}{{^a}}B{{/a}}', ['A', 'B']],
    [
      'conditionals in a conditional',
      '{% if a %}{% if b %}A{% else %}B{% endif %}{% else %}C{% endif %}',
      ['A', 'C', 'B']
    ]
  ])('%s', async (_name, text, texts) => {
    expect(await versions(text)).toEqual(texts)
  })

  it('a reply whose “else” says no more than no is a flat refusal', async () => {
    const text =
      'Hi {{ name }},\n\n{% if open %}\nWe have refunded you.\n{% else %}\nWe cannot refund you.\n{% endif %}\n\nKind regards,\n{{ agent }}\n'
    const file = await lintDrafts(await readFile(Buffer.from(text), 'a.liquid'), 'a.liquid')
    expect(file.messages.find(({ruleId}) => ruleId === 'flat-refusal')?.line).toBe(6)
  })
})

describe('a replacement', () => {
  it.each<[name: string, text: string, isSafe: boolean]>([
    ['a.txt', 'WORDS', true],
    ['a.html', '<p>WORDS</p>', true],
    ['a.html', '<p>pri<b>or to</b></p>', false],
    ['a.md', 'prior&#32;to', false],
    ['a.eml', 'From: a\nContent-Transfer-Encoding: base64\n\ncHJpb3IgdG8=', false]
  ])('%s %j stands only where it can be written as it is: %s', async (name, text, isSafe) => {
    const sentence = text.replace('WORDS', 'Please call us prior to Friday.')
    const file = await lintDrafts(await readFile(Buffer.from(sentence), name), name, {language: 'en'})
    expect(file.messages.some(({expected}) => expected)).toBe(isSafe)
  })
})
