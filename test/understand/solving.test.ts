import {describe, expect, it} from 'vitest'
import {lint} from '../../src/lint.ts'
import type {LanguageCode} from '../../src/rule.ts'

const complaints: Record<LanguageCode, string> = {
  en: 'The heating has been broken since Sunday and nobody has come. We have a baby.',
  fi: 'Lämmitys on ollut rikki sunnuntaista eikä kukaan ole tullut. Meillä on vauva.'
}

async function finds(rule: string, language: LanguageCode, reply: string): Promise<boolean> {
  const file = await lint(reply, {customer: complaints[language], language})
  return file.messages.some(({ruleId}) => ruleId === rule)
}

const noSteps: Record<LanguageCode, string[]> = {
  en: [
    'We are shocked. Boilers do get old, you know.',
    'Please note that the boiler is from 1987. We hope to welcome you again.',
    'I have read your message and I was saddened. Next time check the thermostat.',
    'Sorry. That is how it is with old houses, as you can imagine.',
    'Boilers do get old. Should you have any further queries, do not hesitate to contact us.'
  ],
  fi: [
    'Luin viestisi. Vanhoissa taloissa kylmä kuuluu asiaan.',
    'Muistathan, että järjestelmä on vanha. Toivotamme mukavaa viikkoa!',
    'Pannuhuoneessa oli käynyt vahinko. Sellaista on talvi.'
  ]
}
const steps: Record<LanguageCode, string[]> = {
  en: [
    'The fault is being traced.',
    'The pump has now been reset.',
    'Your case is with the plumbing team.',
    'Which flat is it?',
    'You will have to bleed the radiator.',
    'Claims must be submitted in writing.'
  ],
  fi: [
    'Vika on korjattavana.',
    'Pumppu vaihdettiin.',
    'Työ on huoltojonossa.',
    'Mikä asunto on kyseessä?',
    'Putkimies on jo matkalla.'
  ]
}

describe('a next step', () => {
  for (const language of ['en', 'fi'] as const) {
    it.each(noSteps[language])(`is not in “%s”`, async (reply) => {
      expect(await finds('missing-next-step', language, reply)).toBe(true)
    })
    it.each(steps[language])(`is in “%s”`, async (reply) => {
      expect(await finds('missing-next-step', language, reply)).toBe(false)
    })
  }

  it('is asked for more softly where the fault itself is in doubt', async () => {
    const severity = async (customer: string) => {
      const file = await lint('Oh dear. Boilers get old.', {customer, language: 'en'})
      return file.messages.find(({ruleId}) => ruleId === 'missing-next-step')?.fatal
    }
    expect(await severity(complaints.en)).toBe(true)
    expect(await severity(`My own fault, I forgot to call. ${complaints.en}`)).not.toBe(true)
  })
})

describe('a promise for a case only', () => {
  it.each([
    ['en', 'If the pump fails again, ring me. In that case we will replace it.'],
    ['en', 'Take the part to any shop and they will swap it.'],
    ['en', 'You can keep the heater, or we will collect it.'],
    ['en', 'Press Forgot and a code goes out to your phone.'],
    ['en', 'The water is warm again. A text goes out each time the pump stops.'],
    ['fi', 'Soita, jos pumppu pysähtyy uudestaan. Vaihdamme sen silloin.'],
    ['fi', 'Korvaamme sähkölämmittimen kuittia vastaan.'],
    ['fi', 'Voit pitää lämmittimen, tai noudamme sen.'],
    ['fi', 'Tuon muutoksen jälkeen piirustuksen voi hyväksyä.'],
    ['fi', 'Otan osaa suruunne.']
  ] as const)('needs no time (%s: %s)', async (language, reply) => {
    expect(await finds('missing-timeline', language, reply)).toBe(false)
  })

  it.each([
    ['en', 'A plumber has it. When she is through the others, she will drop you a note.'],
    ['en', 'Somebody will pick this up.'],
    ['en', 'The crew comes round again for it.'],
    ['en', 'When I hear more, so will you.'],
    ['en', 'A supplier will text you as soon as the valve lands.'],
    ['en', 'The change ships with the next release of the thermostat.'],
    ['fi', 'Putki siellä taitaa vuotaa, huikataan kun kuullaan lisää.'],
    ['fi', 'Asia on kirjattu, ja joku paneutuu siihen vuorollaan.'],
    ['fi', 'Tuon teille uuden pumpun.']
  ] as const)('is one in everyday words too (%s: %s)', async (language, reply) => {
    expect(await finds('missing-timeline', language, reply)).toBe(true)
  })

  it.each([
    ['en', 'The caretaker will check the pump. The sauna is open on Wednesdays.'],
    ['fi', 'Selvitämme pumpun tilan. Sauna on auki keskiviikkoisin.']
  ] as const)('has no time in what recurs beside it (%s: %s)', async (language, reply) => {
    expect(await finds('missing-timeline', language, reply)).toBe(true)
  })

  it('is none in what is put away here and now', async () => {
    expect(await finds('missing-timeline', 'fi', 'Pumppu toimii taas. Suljen tämän pyynnön.')).toBe(false)
    expect(await finds('missing-timeline', 'en', 'The pump runs again. I am closing this request.')).toBe(false)
  })

  it('is none where the offer of a sale names the only day', async () => {
    expect(
      await finds('missing-timeline', 'en', 'We will send a plumber. Buy a heater now, 40% off till Sunday!')
    ).toBe(true)
  })
})

describe('a vague time', () => {
  it.each([
    ['en', 'We will send a plumber before you know it.'],
    ['en', 'We will mend it as the weather permits.'],
    ['en', 'The pump will be replaced when an opportunity arises.'],
    ['fi', 'Lähetämme putkimiehen ennen kuin huomaatkaan.'],
    ['fi', 'Korjaamme sen, eikä siihen mene kauaa.'],
    ['fi', 'Vaihdamme pumpun, kunhan pahin kiire hellittää.']
  ] as const)('says nothing of when (%s: %s)', async (language, reply) => {
    expect(await finds('vague-timeline', language, reply)).toBe(true)
  })
})

describe('a no', () => {
  it.each([
    ['en', 'A new pump is not going to happen. That is all there is to it.'],
    ['en', 'We refuse to send another plumber.'],
    ['en', 'A new pump is not on our list and will not be.'],
    ['en', 'The deposit stays with the plumber.'],
    ['fi', 'Meistä ei ole lämpöpatterien säätäjiksi.'],
    ['fi', 'Vanhaa pumppua ei kukaan enää korjaa.'],
    ['fi', 'Pumppua emme vaihda. Voit seurata tilannetta kirjautumalla.']
  ] as const)('leaves the customer there (%s: %s)', async (language, reply) => {
    expect(await finds('flat-refusal', language, reply)).toBe(true)
  })

  it.each([
    ['en', 'We will not replace the pump today. You are first on the waiting list.'],
    ['en', 'Your flat number and your name stay as they are.'],
    ['en', 'I cannot tell with so little. Write again when you have read the number on the pump.'],
    ['en', 'It is warm again. Do not refill it before Monday, because we cannot drain it later.'],
    ['en', 'The door code is new. If it is refused again, type it slowly.'],
    ['fi', 'Pumppua ei olla vielä vaihdettu. Putkimies tulee huomenna.'],
    ['fi', 'Suljin sopimuksen, joten laskuja ei enää tule.']
  ] as const)('is none, or opens a way (%s: %s)', async (language, reply) => {
    expect(await finds('flat-refusal', language, reply)).toBe(false)
  })
})

describe('a condolence', () => {
  it.each([
    ['en', 'Please accept my condolences. I have closed the account.'],
    ['en', 'I was so sorry to hear about your father. I have closed the account.'],
    ['en', 'We are sorry to read that your wife is in hospital. Your seats are now for May.'],
    ['fi', 'Osanottoni. Suljin tilin.']
  ] as const)('regrets no fault (%s: %s)', async (language, reply) => {
    const {messages} = await lint(reply, {language})
    expect(messages.map(({ruleId}) => ruleId)).not.toContain('missing-apology')
    expect(messages.map(({ruleId}) => ruleId)).not.toContain('canned-apology')
  })
})

describe('a no to a customer who only asks why', () => {
  it('refuses nothing that was not asked for', async () => {
    const customer = 'The door opened late on Sunday. Why was that?'
    const refused = async (reply: string) =>
      (await lint(reply, {customer, language: 'en'})).messages.some(({ruleId}) => ruleId === 'flat-refusal')
    expect(await refused('Sorry, a timer ran slow. Clockwork cannot be set to the second.')).toBe(false)
    expect(await refused('Sorry, but we cannot open the door earlier.')).toBe(true)
  })
})

describe('a customer sent elsewhere', () => {
  it.each([
    ['en', 'The boiler is the landlord’s. Have it out with him.'],
    ['en', 'The contractor has it. Give them a nudge.'],
    ['en', 'The pump is the landlord’s, so he would be the one to ring.'],
    ['en', 'You need to ask the maker to change the valve.'],
    ['en', 'Your landlord would be better placed to say.'],
    ['en', 'Such repairs are for the contractor to pay, so that is where the bill goes.'],
    ['fi', 'Taloyhtiö päättää siitä, kysäise sieltä.'],
    ['fi', 'Pumppu on isännöitsijän, puhukaa hänen kanssaan.'],
    ['fi', 'Lämpö palaa klo 18 mennessä. Hyvityksistä päättää laskutus, kysäise sieltä!']
  ] as const)('needs a number (%s: %s)', async (language, reply) => {
    expect(await finds('dead-end-referral', language, reply)).toBe(true)
  })

  it('is none in our own doors, or in a knob', async () => {
    expect(await finds('dead-end-referral', 'en', 'Take the heater to any of our branches.')).toBe(false)
    expect(await finds('dead-end-referral', 'en', 'You can raise or turn the valve by hand.')).toBe(false)
  })

  it('is none in “that happens”, or in what was done with somebody', async () => {
    expect(await finds('dead-end-referral', 'fi', 'Käy helposti, venttiilit ovat vierekkäin.')).toBe(false)
    expect(await finds('dead-end-referral', 'fi', 'Isännöitsijän kanssa käyty puhelu kesti tunnin.')).toBe(false)
  })

  it('is none in how a thing came about, unless a no hangs on it', async () => {
    const letter = (sentence: string) =>
      `Hi Mia,\n\nThank you for the photo. ${sentence} I have kept your seat. The bus leaves at 9. Lunch is in the price.\n\nKind regards,\nEd`
    expect(await finds('dead-end-referral', 'en', letter('The tour was sold by an agency.'))).toBe(false)
    const no = 'The tour was sold by an agency, so we cannot change it.'
    expect(await finds('dead-end-referral', 'en', letter(no))).toBe(true)
  })

  it('has one in a number of a few figures, and none in the number of a thing', async () => {
    expect(await finds('dead-end-referral', 'en', 'Should it drip again, the night porter answers on 9.')).toBe(false)
    expect(await finds('dead-end-referral', 'fi', 'Jos tippuu taas, huoltomies vastaa numerossa 9.')).toBe(false)
    expect(await finds('dead-end-referral', 'en', 'Ask the landlord on 9 May.')).toBe(true)
    expect(await finds('dead-end-referral', 'fi', 'Ota yhteyttä isännöitsijään, lasku numero 88.')).toBe(true)
  })

  it('has one in the desk’s hours', async () => {
    expect(await finds('dead-end-referral', 'fi', 'Kysäise isännöitsijältä, toimisto on auki klo 8–15.')).toBe(false)
  })
})

describe('a question', () => {
  const asked = async (customer: string, language: LanguageCode, reply: string) => {
    const file = await lint(reply, {customer, language})
    return file.messages.some(({ruleId}) => ruleId === 'unanswered-question')
  }

  it.each([
    ['en', 'The save is gone. Is there a way to get it back?', 'I am shocked. Nobody keeps two copies these days.'],
    ['en', 'Please refund the taxi. Also, whom do I ask about the torn strap?', 'Taxis are not something we pay for.'],
    ['fi', 'Hei, voisitteko tulla hinnassa vastaan, 80?', 'Moi! Pyörä on ollut vain kesäkäytössä.'],
    ['fi', 'Sisältyykö aamiainen hintaan, ja onko pihalla keinu?', 'No niin! Keinu löytyy, ja hiekkalaatikkokin.'],
    ['fi', 'Puhelin oli varastettu. Mitä minun pitää tehdä?', 'Kiitos tiedosta. Näin tässä nyt kävi.']
  ] as const)('stays open where nothing is done about it (%s: %s)', async (language, customer, reply) => {
    expect(await asked(customer, language, reply)).toBe(true)
  })

  it.each([
    ['fi', 'Seisoimme sateessa tunnin. Tällaistako teiltä saa?', 'Sellaista on talvella liikenne Oulussa.'],
    ['fi', 'Olisitteko ystävällinen ja kertoisitte, löytyykö atlas vuodelta 1920?', 'Vuoden 1920 atlas on tallella.'],
    ['en', 'Any chance of another evening for our pottery lesson?', 'I’ve moved you to the 23rd, same hour.'],
    ['en', 'Is there still room, and do I need a licence?', 'There is, and no licence needed.'],
    ['en', 'The save is gone. Is there a way to get it back?', 'I have restored it from this morning.']
  ] as const)('wants no answer, or has one (%s: %s)', async (language, customer, reply) => {
    expect(await asked(customer, language, reply)).toBe(false)
  })
})

describe('a fault', () => {
  const situation = async (customer: string, reply: string) =>
    (await lint(reply, {customer, language: 'fi'})).data.reply!.situation.fault

  it('is believed sooner where the reply tells of one', async () => {
    const customer = 'Sähkölasku on 90 euroa. Naapurilla se on 30. Miten tämä on mahdollista?'
    expect(await situation(customer, 'Lukemat olivat kirjautuneet ristiin.')).toBe(true)
    expect(await situation(customer, 'Lukema on mitattu viime viikolla.')).toBe(false)
  })
})

describe('a wish', () => {
  const customer = 'The heating in flat nine broke down, the radiators leak and the baby coughs. Give me a date.'
  const passedOver = async (reply: string) =>
    (await lint(reply, {customer, language: 'en'})).messages.some(({ruleId}) => ruleId === 'unacknowledged-issue')

  it('that the reply repeats shows that somebody read it', async () => {
    expect(await passedOver('I know you want a date. A valve burst under the stairs and hit a cable.')).toBe(false)
    expect(await passedOver('I know that you care. A valve burst under the stairs and hit a cable.')).toBe(true)
  })
})

describe('curiosity', () => {
  it('blames nobody', async () => {
    const fault = async (customer: string, language: LanguageCode) =>
      (await lint('Thursday it is.', {customer, language})).data.reply!.situation.fault
    expect(await fault('Why on earth is the shop shut on Thursdays?! Just curious.', 'en')).toBe(false)
    expect(await fault('Miksi kauppa on aina torstaisin kiinni?! Ihan uteliaisuudesta.', 'fi')).toBe(false)
  })
})

describe('a bare apology', () => {
  it('stands for what the letter tells, and is canned where nothing is told', async () => {
    const canned = async (reply: string, customer?: string) =>
      (await lint(reply, {language: 'en', ...(customer ? {customer} : {})})).messages.filter(
        ({ruleId}) => ruleId === 'canned-apology'
      )
    expect(await canned('We put your book back without scanning it. I am sorry about that.')).toEqual([])
    const told = 'My colleague hung up on your father. I am sorry, and I told him so myself when I rang him.'
    expect(await canned(told, 'Your desk hung up on my father!')).toEqual([])
    const [worn] = await canned('We are sorry for the inconvenience.', complaints.en)
    expect(worn?.fatal).toBe(true)
  })
})
