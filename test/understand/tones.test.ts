import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {lint, type Rule} from '../../src/index.ts'

const excuses = async (reply: string, customer: string) =>
  (await lint(reply, {customer})).messages.filter(({ruleId}) => ruleId === 'excuse').length

const customer = 'My lamp was due on Monday and nothing has come. I have written twice. Where is it?'
const asiakas = 'Lampun piti tulla maanantaina eikä mitään ole tullut. Olen kirjoittanut kahdesti. Missä se on?'

describe('one and the same cause', () => {
  it('excuses in a letter that does nothing about it', async () => {
    expect(
      await excuses(
        'Dear customer,\n\nDeliveries in your area are carried out by a subcontractor, so the day is set by them and not by us. Please follow the tracking page.\n\nDelivery Team',
        customer
      )
    ).toBeGreaterThan(0)
    expect(
      await excuses(
        'Hyvä asiakas,\n\njakelun alueellanne hoitaa alihankkija, joten emme voi vaikuttaa aikatauluihin. Seuratkaa lähetystä sivuiltamme.\n\nAsiakaspalvelu',
        asiakas
      )
    ).toBeGreaterThan(0)
  })

  it('explains in a letter that owns the fault', async () => {
    expect(
      await excuses(
        'Dear Anna,\n\nDeliveries in your area are carried out by a subcontractor, and we gave them the wrong day. That was our mistake and I am sorry. I have sent a second lamp today; it is with you tomorrow.\n\nBen',
        customer
      )
    ).toBe(0)
    expect(
      await excuses(
        'Hei Anna,\n\njakelun alueellasi hoitaa alihankkija, ja ilmoitimme heille väärän päivän. Se oli meidän virheemme, pahoittelen. Lähetin tänään toisen lampun, se on perillä huomenna.\n\nPekka',
        asiakas
      )
    ).toBe(0)
  })
})

describe('a tone that no phrase names', () => {
  it('is found in the clause that sounds so, and the words that weighed most are named', async () => {
    const text = 'Eihän tuo nyt mikään maailmanloppu ole, ja avaimen saatte tiskiltä.'
    const {messages} = await lint(text, {
      language: 'fi',
      channel: 'chat',
      rules: {belittling: withoutPhrases(rules.belittling!)}
    })
    expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['belittling', false]])
    expect(messages[0]!.actual).toBe('Eihän tuo nyt mikään maailmanloppu ole')
    expect(messages[0]!.note).toMatch(/\(etenkin ”.+”\)$/)
  })

  it('is not listened for where its rules are off', async () => {
    const {messages} = await lint('Kyllä sen kestää, eihän siihen ole kukaan kuollut.', {
      language: 'fi',
      channel: 'chat',
      rules: {}
    })
    expect(messages).toEqual([])
  })
})

/** The rule as one that goes by the tone alone, and hears it early. */
function withoutPhrases({phrases: _phrases, ...rule}: Rule): Rule {
  const limits = {letter: -0.5, snippet: -0.5}
  return {...rule, tone: {name: 'belittling', limits: {en: limits, fi: limits}}}
}
