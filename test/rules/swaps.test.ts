import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.ts'
import type {LanguageCode} from '../../src/rule.ts'

/** The text with every wording applied that the linter says can stand there as it is. */
async function swapped(text: string, language: LanguageCode): Promise<string> {
  const file = await lint(text, {language, channel: 'chat'})
  return file.messages.reduceRight((done, {expected, place}) => {
    if (!expected?.[0] || !place || !('start' in place)) return done
    return done.slice(0, place.start.offset) + expected[0] + done.slice(place.end.offset)
  }, text)
}

describe('a wording that swaps leaves the sentence right', () => {
  it.each([
    ['In the event that it rains, we close.', 'If it rains, we close.'],
    ['An erroneous bill was sent.', 'A wrong bill was sent.'],
    ['The majority of the parcels came.', 'Most of the parcels came.'],
    ['The majority of parcels came.', 'Most parcels came.'],
    ['You get a refund in the sum of £20.', 'You get a refund of £20.'],
    ['We are not in a position to help.', 'We are not able to help.'],
    ['The fee is billed on a monthly basis.', 'The fee is billed every month.'],
    ['It kinda works, and what kinda box is it?', 'It kind of works, and what kind of box is it?'],
    ['Arvo calls you this arvo.', 'Arvo calls you this afternoon.'],
    ['The bag holds 10 tons of gravel.', 'The bag holds 10 tons of gravel.'],
    ['The rule ceases to be valid.', 'The rule ceases to be valid.']
  ])('%s', async (text, right) => {
    expect(await swapped(text, 'en')).toBe(right)
  })

  it.each([
    ['Mikäli kyseisen lampun hinta nousee, kerron.', 'Jos sen lampun hinta nousee, kerron.'],
    ['Kyseisenä iltana ovi oli kiinni.', 'Sinä iltana ovi oli kiinni.'],
    ['Mäkin kävin siellä.', 'Minäkin kävin siellä.'],
    ['Ootko sä jo tullu?', 'Oletko sinä jo tullut?'],
    ['Mikälihän se sopii.', 'Joshan se sopii.'],
    ['Voisko sen siirtää, ja pitäiskö soittaa?', 'Voisiko sen siirtää, ja pitäisikö soittaa?'],
    ['Oispa lamppu jo täällä.', 'Olisipa lamppu jo täällä.'],
    ['Huomioidaanko alennus?', 'Otetaanko huomioon alennus?'],
    ['Tälläsestä lampusta sun pitäis kertoa.', 'Tällaisesta lampusta sinun pitäisi kertoa.'],
    ['Sun lamppu lähti.', 'Sun lamppu lähti.'],
    ['En nää kuvaa.', 'En nää kuvaa.'],
    ['Semmosta se on, ja semmoset on hinnat.', 'Sellaista se on, ja sellaiset on hinnat.'],
    ['Edellyttäen, että kuitti on mukana, se käy.', 'Jos kuitti on mukana, se käy.'],
    ['Huomioittehan aukioloajat.', 'Otattehan huomioon aukioloajat.'],
    ['Ens viikolla se lähtee.', 'Ensi viikolla se lähtee.'],
    ['Siitä huolimatta, ettei se syty, se käy.', 'Siitä huolimatta, ettei se syty, se käy.'],
    ['Hän kiitti meitä kortilla.', 'Hän kiitti meitä kortilla.']
  ])('%s', async (text, right) => {
    expect(await swapped(text, 'fi')).toBe(right)
  })
})
