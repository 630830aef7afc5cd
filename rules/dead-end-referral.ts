import {clauseOf, deadEnds, replyRule} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {
    en: 'A customer sent elsewhere, and not told how to get there',
    fi: 'Asiakas ohjataan muualle, mutta ei kerrota, miten sinne pääsee'
  },
  why: {
    en: 'Whoever is sent on without a number or an address starts again from nothing. The search is work that we leave to the customer.',
    fi: 'Ilman numeroa tai osoitetta eteenpäin ohjattu aloittaa alusta. Etsiminen jää silloin asiakkaan työksi.'
  },
  source: ['T0', 'T1', 'T3'],
  message: {
    en: 'This sends the customer to somebody else and does not say how to reach them',
    fi: 'Tämä ohjaa asiakkaan muualle mutta ei kerro, miten sinne saa yhteyden'
  },
  instead: {
    en: 'Add the number, address or link, or pass it on yourself: “The carrier answers on 0800 555 0100; your parcel is JD0042.”',
    fi: 'Lisää numero, osoite tai linkki tai vie asia itse eteenpäin: ”Kuljetusliike vastaa numerossa 0200 55010, lähetystunnus on JJ0042.”'
  },
  silent: {
    en: 'Where the reply holds a number, an address or a link, where opening hours or a place stand beside the referral, and where we take it there ourselves.',
    fi: 'Kun vastauksessa on numero, osoite tai linkki, kun aukioloajat tai paikka kerrotaan samassa kohdassa ja kun viemme asian perille itse.'
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
