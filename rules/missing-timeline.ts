import {hasPromisedTime, isPromise, promiseWithTime, replyRule, vagueTimesOf} from '../src/rule.ts'

export default replyRule({
  severity: 'error',
  finds: {en: 'A promise without a time', fi: 'Lupaus ilman aikaa'},
  why: {
    en: 'Waiting is easier when you know for how long. A promise without a day is a reason to write again.',
    fi: 'Odottaminen on helpompaa, kun tietää, kuinka kauan se kestää. Lupaus ilman päivää on syy kirjoittaa uudestaan.'
  },
  source: ['T1', 'T3'],
  message: {en: 'You promise this, but not by when', fi: 'Lupaat tämän, mutta et kerro milloin'},
  instead: {en: 'Say by when: “… by Friday”', fi: 'Kerro, mihin mennessä: ”… perjantaihin mennessä”'},
  silent: {
    en: 'Where any time stands in the reply, where the promise waits for the customer, and where a vague time is found instead.',
    fi: 'Kun vastauksessa kerrotaan jokin aika, kun lupaus riippuu asiakkaasta ja kun ajan epämääräisyydestä huomautetaan jo.'
  },
  examples: {
    en: {
      bad: ['[[We will investigate this]].'],
      good: ['We will investigate this by Friday.', 'Once you send the receipt, we will refund it.']
    },
    fi: {
      bad: ['[[Selvitämme]] asiaa.'],
      good: ['Selvitämme asian perjantaihin mennessä.', 'Kun lähetät kuitin, hyvitämme summan.']
    }
  },
  check(reply, report) {
    const {fault, open} = reply.situation
    // Where nothing is the matter a promise is a courtesy: “we will text you a code”.
    if (reply.customer && !fault && !open) return
    if (hasPromisedTime(reply)) return
    const promises = reply.sentences.filter(isPromise)
    if (reply.sentences.some((sentence) => vagueTimesOf(sentence).length > 0)) return
    const first = promises[0]
    const act = first?.acts.find(({name}) => name === 'promise')
    if (!first || !act) return
    const english = reply.language.code === 'en'
    const mended = promiseWithTime(first, act, english ? 'by Friday' : 'perjantaihin mennessä')
    report.words(
      first,
      act,
      mended ? {instead: english ? `Say by when: “${mended}”` : `Kerro, mihin mennessä: ”${mended}”`} : {}
    )
  }
})
