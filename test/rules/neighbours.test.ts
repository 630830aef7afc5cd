import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.ts'
import type {LanguageCode} from '../../src/rule.ts'

/** What a rule looks for has neighbours that say nearly the same and mean no harm. */
interface Neighbours {
  rule: string
  language: LanguageCode
  customer?: string
  finds: string
  leaves: string
}

const finnish: Omit<Neighbours, 'language'>[] = [
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
  },
  {
    rule: 'unanswered-question',
    customer: 'Saako renkaisiin nastat? Mitä tommonen maksais?',
    finds: 'Nastat onnistuu renkaisiin hyvin.',
    leaves: 'Nastat onnistuu renkaisiin hyvin, yhteensä 260 e.'
  },
  {
    rule: 'missing-timeline',
    finds: 'Ilmoitamme, kun mittari on luettu.',
    leaves: 'Ilmoitamme, että lasku perustuu mittarin lukemaan.'
  }
]

const english: Omit<Neighbours, 'language'>[] = [
  {
    rule: 'missing-timeline',
    finds: 'We will unlock the account.',
    leaves: 'Ring the desk on 8100. We will unlock the account while you wait.'
  },
  {
    rule: 'missing-timeline',
    finds: 'The plumber comes back to you.',
    leaves: 'Ask him whether he calls back to you. The radio is yours, and so will you find.'
  },
  {
    rule: 'missing-timeline',
    finds: 'The first instalment goes out.',
    leaves: 'You asked before the first instalment goes out.'
  },
  {
    rule: 'unanswered-question',
    customer: 'Which papers do I need for a replacement passport?',
    finds: 'The office opens at nine. The bus stops outside.',
    leaves: 'Please bring two photos and a bill with your address on it.'
  },
  {
    rule: 'biased-language',
    customer: 'Can my wife collect the keys?',
    finds: 'Your husband could read the manual to you.',
    leaves: 'Please send a letter with your wife’s name on it.'
  }
]

type Case = Pick<Neighbours, 'rule' | 'language' | 'customer'>

async function isFound({rule, language, customer}: Case, reply: string): Promise<boolean> {
  const file = await lint(reply, {language, channel: 'chat', customer})
  return file.messages.some(({ruleId}) => ruleId === rule)
}

describe('beside what it finds', () => {
  const neighbours: Neighbours[] = [
    ...english.map((one) => ({...one, language: 'en' as const})),
    ...finnish.map((one) => ({...one, language: 'fi' as const}))
  ]

  it.each(neighbours)('$rule leaves “$leaves” alone', async (neighbours) => {
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

describe('a word', () => {
  it.each([
    ['belittling', 'The signal gets stronger every day.'],
    ['biased-language', 'The ferry sailed past it.'],
    ['condescension', 'I can put you down for the second of May.'],
    ['condescension', 'Your bike is not done on Friday like we said.'],
    ['excuse', 'We do understand that this is a hard week.'],
    ['jargon', 'Your key is TR5-118-ERP.'],
    ['jargon', 'The provisions of the tenancy act bind us too.'],
    ['shouting', 'The surveyor has given her OK.']
  ])('harms nobody where it means something else (%s: %s)', async (rule, reply) => {
    expect(await isFound({rule, language: 'en'}, reply)).toBe(false)
  })

  it.each([
    ['belittling', 'These things happen every day.'],
    ['biased-language', 'At your age one is a bit past it.'],
    ['biased-language', 'Perhaps your granddaughter can set it up.'],
    ['biased-language', 'It is a job for a strong lad.'],
    ['canned-phrase', 'Every complaint is looked into with the care it deserves.'],
    ['condescension', 'Let me spell it out for you.'],
    ['condescension', 'The lamp is yours to keep, like we said.'],
    ['condescension', 'As anybody who has sailed before will know, ropes get wet.'],
    ['condescension', 'The field at the top is there for a reason.'],
    ['excuse', 'The supplier has left us hanging, so your wheel is late.'],
    ['jargon', 'We will provision your line on Monday.'],
    ['officialese', 'In the absence of a signature we send it back.'],
    ['shouting', 'Please do NOT dig there.']
  ])('harms where it means that (%s: %s)', async (rule, reply) => {
    expect(await isFound({rule, language: 'en'}, reply)).toBe(true)
  })
})
