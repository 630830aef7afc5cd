import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.ts'

/** What a rule looks for has neighbours that say nearly the same and mean no harm. */
interface Neighbours {
  rule: string
  customer?: string
  finds: string
  leaves: string
}

const finnish: Neighbours[] = [
  {rule: 'officialese', finds: 'Ohessa lasku.', leaves: 'Pidän puutarhaa töiden ohessa.'},
  {
    rule: 'hard-sell',
    finds: 'Kotisivut saa nyt puoleen hintaan. Etu sulkeutuu keskiyöllä.',
    leaves: 'Saunan ovi sulkeutuu keskiyöllä.'
  },
  {
    rule: 'jargon',
    customer: 'Ohjelma kaatuu. Lokit lähetin eilen.',
    finds: 'Katsoin kuvan. Muutos deployataan huomenna.',
    leaves: 'Kiitos lokeista, vika löytyi niistä.'
  },
  {
    rule: 'flat-refusal',
    customer: 'Unohdin perua kuukausikortin. Voitteko palauttaa siitä maksun?',
    finds: 'Lähetimme sinulle muistutuksen viikkoa ennen. Kuukausikortista ei makseta mitään takaisin.',
    leaves: 'Lähetimme sinulle uuden kortin. Vanhasta kuukausikortista ei makseta mitään takaisin.'
  },
  {
    rule: 'dead-end-referral',
    finds: 'Ota asia puheeksi huoltoyhtiön kanssa.',
    leaves: 'Otan asian puheeksi huoltoyhtiön kanssa huomenna.'
  },
  {
    rule: 'missing-timeline',
    finds: 'Selvitämme asian.',
    leaves: 'Jokainen viesti on neuvo, jonka pohjalta palvelua kehitämme.'
  }
]

async function isFound({rule, customer}: Neighbours, reply: string): Promise<boolean> {
  const file = await lint(reply, {language: 'fi', channel: 'chat', customer})
  return file.messages.some(({ruleId}) => ruleId === rule)
}

describe('beside what it finds', () => {
  it.each(finnish)('$rule leaves “$leaves” alone', async (neighbours) => {
    expect(await isFound(neighbours, neighbours.finds)).toBe(true)
    expect(await isFound(neighbours, neighbours.leaves)).toBe(false)
  })

  it('a wish for the season greets somebody who is named', async () => {
    const greets = async (line: string) => {
      const file = await lint(`${line}\n\nKiitos kysymästä. Sali on vapaa lauantaina.\n\nTerveisin\nOuti`, {
        language: 'fi'
      })
      return !file.messages.some(({ruleId}) => ruleId === 'missing-greeting')
    }
    expect(await greets('Lämmintä kesää, Arvo!')).toBe(true)
    expect(await greets('Salin varaus')).toBe(false)
  })
})
