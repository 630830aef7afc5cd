import {type Address, addresses, goesToSeveral, isFormal, replyRule} from '../src/rule.ts'

/** A te of place among sinä: the pesula fetches the mat “teiltä”, from the home and not from the reader. */
const atHome = /^(?:teillä|teiltä|teille|teitä|teidät)$/

/** What the house’s own form asks for, whatever form the reply uses most. */
const houseForms = {
  sinä: {
    message: 'Meillä asiakasta sinutellaan',
    instead: 'Sinuttele: ”Kiitos viestistäsi. Voisitko lähettää kuvan?”'
  },
  te: {
    message: 'Meillä asiakasta teititellään',
    instead: 'Teitittele: ”Kiitos viestistänne. Voisitteko lähettää kuvan?”'
  }
} as const

export default replyRule({
  severity: 'warning',
  finds: {en: 'Sinä and te for one customer', fi: 'Sinä ja te samalle asiakkaalle'},
  why: {
    en: 'A reader who is te in one line and sinä in the next feels that two people wrote the letter. Follow the form that the customer uses.',
    fi: 'Jos lukija on yhdellä rivillä te ja toisella sinä, kirje tuntuu kahden ihmisen kirjoittamalta. Puhuttele niin kuin asiakas itse puhuttelee.'
  },
  source: ['T1'],
  message: {
    en: 'Here the customer is spoken to in another form than elsewhere',
    fi: 'Tässä asiakasta puhutellaan toisin kuin muualla vastauksessa'
  },
  instead: {
    en: 'Keep to one form',
    fi: 'Pidä sama puhuttelu koko vastauksessa: ”Kiitos {viestistäsi. Voisitko|viestistänne. Voisitteko} lähettää kuvan?”'
  },
  silent: {
    en: 'In English; where te is a family or a firm and sinä is the reader; and in quotations. A customer’s te to a firm tells nothing.',
    fi: 'Englannissa, lainauksissa ja silloin, kun te on perhe tai yritys ja sinä on lukija. Asiakkaan ”te” voi tarkoittaa yritystä, joten siitä ei päätellä mitään.'
  },
  examples: {
    en: {bad: [], good: ['Thank you for your message. Could you send a photo?']},
    fi: {
      bad: [
        'Kiitos [[viestistänne]]. Voisitko lähettää kuvan lampustasi?',
        'Lamppusi on korjattu, ja [[saatte]] sen huomenna.'
      ],
      good: [
        'Kiitos viestistäsi. Voisitko lähettää kuvan lampusta?',
        'Lamppusi on valmis, ja koko perheenne mahtuu kyytiin.',
        'Tuo on harmillista. Lamppunne on valmis.',
        'Lamppunne oli sinä aikana korjattavana.'
      ]
    }
  },
  check(reply, report) {
    const found = addresses(reply)
    const formal = found.filter(({form}) => form === 'te')
    const familiar = found.filter(({form}) => form === 'sinä')
    const {houseAddress} = reply
    const tell = ({word}: Address, more = {}) => report.range(word.start, word.end, more)
    if (houseAddress) {
      if (houseAddress === 'sinä' && goesToSeveral(reply)) return
      for (const one of houseAddress === 'te' ? familiar : formal) tell(one, houseForms[houseAddress])
    } else if (formal.length > 0 && familiar.length > 0) {
      const isHome = formal.length < familiar.length && formal.every(({word}) => atHome.test(word.form))
      if (isHome || goesToSeveral(reply)) return
      for (const one of formal.length <= familiar.length ? formal : familiar) tell(one)
    } else if (familiar.length > 0 && reply.customer && isFormal(reply.customer))
      tell(familiar[0]!, {
        message: 'Asiakas teitittelee, vastaus sinuttelee',
        instead: 'Teitittele sinäkin: ”Kiitos viestistänne. Voisitteko lähettää kuvan?”'
      })
  }
})
