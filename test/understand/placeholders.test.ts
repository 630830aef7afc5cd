import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.ts'

/** A name, a time and a number as each template language writes them. */
const fields: readonly (readonly [language: string, name: string, time: string, number: string])[] = [
  ['Liquid', '{{ customer.first_name | default: "there" }}', '{{ order.shipped_at | date: "%d.%m." }}', '{{ days }}'],
  ['Handlebars', '{{firstName}}', '{{deliveryDate}}', '{{{days}}}'],
  ['ERB', '<%= @user.name %>', '<%= l @order.date %>', '<%= @days %>'],
  ['Template Toolkit', '[% user.name | html %]', '[% date %]', '[% days %]'],
  ['ICU MessageFormat', '{name}', '{due, date, long}', '{wait, number}'],
  ['percent signs', '%name%', '%delivery_date%', '%days%'],
  ['Python', '%(name)s', '%(due_date)s', '%(days)s'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how such a field is written.
  ['JavaScript', '${name}', '${dueDate}', '${days}'],
  ['double square brackets', '[[name]]', '[[date]]', '[[days]]'],
  ['GOV.UK Notify', '((name))', '((date))', '((days))']
]

describe('a field of a template is a word of its kind', () => {
  it.each(fields)(
    '%s: “Hi NAME,” greets, “by TIME” and “within NUMBER days” say when',
    async (_language, name, time, number) => {
      const found = async (words: string) =>
        (await lint(`Hi ${name},\n\nWe will send it ${words}.\n`, {channel: 'template'})).messages.map(
          ({ruleId}) => ruleId
        )
      for (const words of [`by ${time}`, `within ${number} days`]) {
        expect(await found(words), words).not.toContain('missing-greeting')
        expect(await found(words), words).not.toContain('missing-timeline')
        expect(await found(words), words).not.toContain('leftover-placeholder')
      }
      expect(await found('again')).toContain('missing-timeline')
    }
  )
})
