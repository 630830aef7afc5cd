import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {lint, type Rule, replyLint} from '../src/index.ts'

/** The ids of the rules that found something. */
async function found(reply: string, options?: Parameters<typeof lint>[1]): Promise<string[]> {
  const file = await lint(reply, options)
  return [...new Set(file.messages.map((message) => message.ruleId!))].sort()
}

describe('lint', () => {
  it('says of a canned Finnish reply what a good colleague would', async () => {
    expect(await found('Onpa harmi, että olet tyytymätön. Palaamme asiaan pian.\n')).toEqual([
      'canned-apology',
      'missing-apology',
      'missing-closing',
      'missing-greeting',
      'missing-thanks',
      'vague-timeline'
    ])
  })

  it('says the same of an English one, less the apology: a canned one is one', async () => {
    expect(await found('We are sorry you are unhappy. We will get back to you soon.\n')).toEqual([
      'canned-apology',
      'missing-closing',
      'missing-greeting',
      'missing-thanks',
      'vague-timeline'
    ])
  })

  it('tells the language, the channel and the situation in the file’s data', async () => {
    const file = await lint('Hei Anna, pakettisi on myöhässä.', {channel: 'chat', situation: {fault: true}})
    expect(file.data.reply).toMatchObject({language: 'fi', channel: 'chat', situation: {fault: true}})
  })

  it('takes the user’s word for a fault: what rests on it is an error', async () => {
    const file = await lint('Hei Anna, pakettisi on Lahdessa.', {
      channel: 'chat',
      customer: 'Missä pakettini on?',
      situation: {fault: true}
    })
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toContainEqual(['missing-apology', true])
  })

  it('says once that it does not read a language, and runs no rule', async () => {
    const file = await lint('Tack för ditt meddelande. Vi beklagar att det inte fungerade och ska hjälpa dig.')
    expect(file.messages.map((message) => message.ruleId)).toEqual(['unknown-language'])
    expect(file.data.reply?.language).toBe('other')
  })

  it('takes the mail that the reply quotes for the customer’s message', async () => {
    const reply = 'Hi Anna,\n\nThank you for writing. It leaves today.\n\nKind regards,\nTom\n\n'
    const quoted = 'On 3 May 2026 at 12:01, Anna Smith wrote:\n> My parcel never came and nobody answers my calls!\n'
    expect(await found(reply)).not.toContain('missing-apology')
    expect(await found(reply + quoted)).toContain('missing-apology')
  })

  it('says nothing about words that are not the writer’s', async () => {
    const quoted =
      '\n\n-----Original Message-----\nFrom: Anna\nSent: Monday\n\nWe apologise for any inconvenience, my {{name}}.'
    expect(await found(`Hi Anna,\n\nThank you. It leaves today.\n\nKind regards,\nTom${quoted}`)).toEqual([])
  })

  it('lets the other rules go on when one of them throws', async () => {
    const broken: Rule = {
      ...rules['missing-greeting']!,
      check() {
        throw new Error('no way')
      }
    }
    const file = await lint('We are sorry you are unhappy.', {
      rules: {broken, 'missing-closing': rules['missing-closing']!}
    })
    expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
      ['broken', 'The rule broken failed on this reply: no way'],
      ['missing-closing', rules['missing-closing']!.message.en]
    ])
  })
})

describe('replyLint', () => {
  it('is a retext plugin in anybody’s processor, beside anybody’s plugins', async () => {
    const file = await unified()
      .use(retextEnglish)
      .use(retextEquality)
      .use(replyLint, {channel: 'chat'})
      .use(retextStringify)
      .process(new VFile('We are sorry you are unhappy, you guys.'))
    expect(file.messages.map(({source, ruleId}) => `${source} ${ruleId}`)).toContain('reply-lint canned-apology')
    expect(file.messages.some(({source}) => source === 'retext-equality')).toBe(true)
  })
})
