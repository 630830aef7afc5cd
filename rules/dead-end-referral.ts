import {clauseOf, deadEnds, replyRule} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {
    en: 'A customer sent elsewhere, and not told how to reach anyone',
    fi: 'Asiakas ohjataan muualle kertomatta, miten sinne saa yhteyden'
  },
  why: {
    en: 'A customer sent on without a number or an address has to start again from scratch, and do the searching that we could have done.',
    fi: 'Ilman numeroa tai osoitetta asiakas joutuu aloittamaan alusta, ja yhteystietojen etsiminen jää hänen työkseen.'
  },
  source: ['T0', 'T1', 'T3'],
  message: {
    en: 'This sends the customer to somebody else without saying how to reach them',
    fi: 'Tässä asiakas ohjataan muualle kertomatta, miten sinne saa yhteyden'
  },
  instead: {
    en: 'Add the number, address or link, or pass it on yourself: “The carrier answers on 0800 555 0100; your parcel is JD0042.”',
    fi: 'Lisää numero, osoite tai linkki tai vie asia itse eteenpäin: ”Kuljetusliike vastaa numerossa 0200 55010, lähetystunnus on JJ0042.”'
  },
  silent: {
    en: 'Where the reply holds a number, an address or a link, where opening hours or a place stand beside the referral, and where we take it there ourselves.',
    fi: 'Kun vastauksessa on numero, osoite tai linkki, kun aukioloajat tai paikka kerrotaan samassa kohdassa ja kun viemme asian itse eteenpäin.'
  },
  examples: {
    en: {
      bad: ['Your parcel left us on time. [[Please ask the carrier]].', '[[Contact your bank about the card]].'],
      good: [
        'Please ask the carrier on 0800 555 0100.',
        'I have asked the carrier, and they bring the parcel tomorrow.',
        'You do not need to contact your bank.'
      ]
    },
    fi: {
      bad: ['Paketti on kuljetusliikkeellä. [[Ota yhteyttä kuljetusliikkeeseen]].', '[[Kysy asiasta pankistasi]].'],
      good: [
        'Ota yhteyttä kuljetusliikkeeseen numerossa 0200 55010.',
        'Soitin kuljetusliikkeeseen, ja paketti tulee huomenna.',
        'Sinun ei tarvitse ottaa yhteyttä pankkiin.'
      ]
    }
  },
  check(reply, report) {
    for (const {sentence, act} of deadEnds(reply)) report.words(sentence, clauseOf(sentence, act))
  }
})
