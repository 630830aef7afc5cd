import {meaningOf, replyRule, unexplainedAcronyms} from '../src/rule.ts'

export default replyRule({
  severity: 'suggestion',
  finds: {en: 'An acronym that is not explained', fi: 'Kirjainlyhenne, jota ei selitetä'},
  why: {
    en: 'Three letters that we use all day tell the customer nothing. Whoever has to look them up feels like a stranger.',
    fi: 'Lyhenne, jota itse käytämme päivät pitkät, ei kerro asiakkaalle mitään. Jos hän joutuu etsimään selityksen muualta, hän tuntee itsensä ulkopuoliseksi.'
  },
  source: ['T1', 'T4'],
  message: {en: 'These letters are not explained', fi: 'Tätä lyhennettä ei selitetä'},
  instead: {
    en: 'Write the words, with the letters in brackets where they are needed: “energy certificate (EPC)”',
    fi: 'Kirjoita asia sanoin ja lyhenne vain tarvittaessa sulkeisiin: ”varausnumero (PNR)”'
  },
  silent: {
    en: 'Where the reply explains them, where the customer used them, and where everybody knows them: PDF, EU, PIN.',
    fi: 'Kun vastaus selittää lyhenteen, kun asiakas käytti sitä ja kun kaikki tuntevat sen: PDF, EU, PIN.'
  },
  examples: {
    en: {
      bad: [
        'We need your [[KYC]] papers.',
        'The [[DNO]] digs up the pavement on Monday.',
        'Two [[SKUs]] are sold out.'
      ],
      good: [
        'We need to check who you are (KYC).',
        'The network company (DNO) digs on Monday.',
        'Put the USB stick into the TV.',
        'Your PIN is on its way.',
        'Hi TJ, the lamp is on its way.'
      ]
    },
    fi: {
      bad: ['Lisää pakettiin [[RMA]].', 'Vastaamme [[SLA]]:n mukaan tänään.', 'Liittymä on [[SIP]]-pohjainen.'],
      good: ['Lisää pakettiin palautusnumero (RMA).', 'RMA eli palautusnumero on kuitissa.', 'Hinta sisältää ALV:n.']
    }
  },
  check(reply, report) {
    for (const {letters, start, end} of unexplainedAcronyms(reply)) {
      const meaning = meaningOf(letters, reply)
      report.range(start, end, {instead: meaning && `${letters.toUpperCase()}: ${meaning}`})
    }
  }
})
