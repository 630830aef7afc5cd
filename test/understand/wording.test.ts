import {describe, expect, it} from 'vitest'
import {rules as allRules} from '../../rules/index.ts'
import {lint, type Options} from '../../src/index.ts'

async function suggestion(ruleId: string, text: string, options: Options): Promise<string | undefined> {
  const file = await lint(text, options)
  return file.messages.find((message) => message.ruleId === ruleId)?.note
}

describe('a suggestion', () => {
  const complaint = 'Paketti ei ole vieläkään tullut, vaikka sen piti olla täällä maanantaina!'
  it.each([
    ['as sinä, where the reply says sinä', 'Pakettisi on Lahdessa.', complaint, 'että kerroit'],
    ['as te, where the reply says te', 'Pakettinne on Lahdessa.', complaint, 'että kerroitte'],
    [
      'as te, where only the customer writes Te',
      'Paketti on Lahdessa.',
      `Kirjoitin Teille jo. ${complaint}`,
      'että kerroitte'
    ]
  ])('speaks to the customer %s', async (_, body, customer, words) => {
    const text = `Hei,\n\n${body}\n\nTerveisin\nElla`
    expect(await suggestion('missing-thanks', text, {customer})).toContain(words)
  })

  it.each([
    ['missing-timeline', 'We will look into this.', 'Say by when: “We will look into this by Friday”'],
    ['missing-timeline', 'Selvitämme asian.', 'Kerro, mihin mennessä: ”Selvitämme asian perjantaihin mennessä”'],
    ['vague-timeline', 'We’ll call you soon about it.', 'Name a day: “We’ll call you by Friday about it”'],
    ['vague-timeline', 'Palaamme asiaan pian.', 'Sano päivä: ”Palaamme asiaan perjantaihin mennessä”']
  ])('%s says the draft’s own words once more: %s', async (rule, text, note) => {
    expect(await suggestion(rule, text, {channel: 'chat'})).toBe(note)
  })

  it('opens a letter with the name that the customer signed with', async () => {
    const options = {customer: 'Where is my lamp?\n\nRegards,\nMaría Ortiz'}
    expect(await suggestion('missing-greeting', 'Your lamp is in Leeds.', options)).toBe(
      'Open with the name: “Hi María,”'
    )
  })

  it.each([
    ['Verkko toimii.', 'Netti'],
    ['Toimiiko verkkokin?', 'nettikin']
  ])('tells in “%s” a word that ends like a clitic from a clitic', async (text, swap) => {
    const rules = {jargon: {...allRules.jargon!, check: () => {}, phrases: {}, twins: {fi: {verkko: '=netti'}}}}
    const {messages} = await lint(text, {channel: 'chat', language: 'fi', rules})
    expect(messages.map(({expected}) => expected)).toEqual([[swap]])
  })

  it.each([
    ['te', 'Kiitos viestistäsi. Lamppusi lähti.', 'Voisitteko'],
    ['sinä', 'Kiitos viestistänne. Lamppunne lähti.', 'Voisitko']
  ] as const)('shows the house’s own form, %s, to a reply in the other', async (houseAddress, text, words) => {
    const house = {settings: {}, rules: {}, phrases: () => undefined, address: houseAddress, plugins: []}
    expect(await suggestion('mixed-address', text, {channel: 'chat', house})).toContain(words)
  })
})
