import {describe, expect, it} from 'vitest'
import {lint} from '../../src/lint.ts'
import type {LanguageCode} from '../../src/rule.ts'

/** Whether the customer’s message tells of a fault; the reply says nothing either way. */
async function isFault(language: LanguageCode, customer: string): Promise<boolean> {
  const file = await lint(language === 'en' ? 'Hi Robin,' : 'Hei Roni,', {customer, language})
  return file.data.reply!.situation.fault
}

const faults: Record<LanguageCode, string[]> = {
  en: [
    'I ordered a grey rug and the one that came is beige.',
    'Your driver left the box in the rain and everything inside is soaked.',
    'I was promised a call on Monday. It is Thursday and nobody has rung.',
    'You charged me twice for the same ticket. I want my money back.',
    'The kettle stopped working after two days.',
    'You sent me a chipped mug, can I swap it?',
    'Your website says open until eight, but the door was locked at seven.',
    'Third email about this. Still no reply.'
  ],
  fi: [
    'Tilasin harmaan maton, mutta sain beigen.',
    'Kuljettajanne jätti laatikon sateeseen ja kaikki on märkää.',
    'Luvattiin soittaa maanantaina. Nyt on torstai, eikä kukaan ole soittanut.',
    'Minulta veloitettiin sama lippu kahdesti. Haluan rahat takaisin.',
    'Vedenkeitin lakkasi toimimasta kahden päivän jälkeen.',
    'Nostitte hintaa kysymättä.',
    'Hyllyssä luki 2,49 ja kassalla veloitettiin 3,19.',
    'Kolmas viestini samasta asiasta, eikä vieläkään vastausta.'
  ]
}
const noFaults: Record<LanguageCode, string[]> = {
  en: [
    'What happens if the parcel is late? I have not ordered yet.',
    'How do I change the address on my account?',
    'I would like to book a table for four on Friday.',
    'My own fault: I dropped the phone in the sink. What does a new screen cost?',
    'Thank you to the nurse on ward three, she was wonderful.',
    'We are thinking of buying a heat pump. Do you come and measure?',
    'Is there a lift at the station? I use a wheelchair.',
    'My mixer has served us well for twenty years and the whisk has worn out. Do you sell the whisk?'
  ],
  fi: [
    'Mitä tapahtuu, jos paketti myöhästyy? En ole vielä tilannut.',
    'Miten vaihdan osoitteeni?',
    'Haluaisin varata pöydän neljälle perjantaiksi.',
    'Oma vika: pudotin puhelimen lavuaariin. Mitä uusi näyttö maksaa?',
    'Iso kiitos osaston kolme hoitajalle, hän oli ihana.',
    'Harkitsemme lämpöpumppua. Tuletteko mittaamaan?',
    'Onko asemalla hissiä? Kuljen pyörätuolilla.'
  ]
}

describe('a fault', () => {
  for (const code of ['en', 'fi'] as const) {
    it.each(faults[code])('is told of: %s', async (customer) => {
      expect(await isFault(code, customer)).toBe(true)
    })
    it.each(noFaults[code])('is not told of: %s', async (customer) => {
      expect(await isFault(code, customer)).toBe(false)
    })
  }
})

describe('a matter', () => {
  const isOpen = async (reply: string) =>
    (await lint(reply, {customer: 'The boiler is off again.', language: 'en'})).data.reply!.situation.open

  it.each([
    'The fitter is booked to come back on Tuesday.',
    'The new valve has yet to reach us.',
    'One of us will read it and get back to you.',
    'You will hear from us the minute it lands.'
  ])('is open where more is to come: %s', async (reply) => {
    expect(await isOpen(reply)).toBe(true)
  })

  it('is settled where all is said', async () => {
    expect(await isOpen('Press the red button, and it starts.')).toBe(false)
  })
})
