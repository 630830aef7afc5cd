import {clauseOf, flatRefusal, replyRule} from '../src/rule.ts'

export default replyRule({
  severity: 'error',
  finds: {en: 'A no with no way forward', fi: 'Kieltävä vastaus, joka ei tarjoa muuta ratkaisua'},
  why: {
    en: 'A customer came for a solution. A no that ends there leaves them to look for it elsewhere.',
    fi: 'Asiakas tuli hakemaan ratkaisua. Jos vastaus päättyy ei-sanaan, hän hakee sen muualta.'
  },
  source: ['T0', 'T2', 'T3'],
  message: {
    en: 'This is a no, and nothing in the reply offers a way forward',
    fi: 'Tässä sanotaan ei, eikä vastaus kerro, miten asiassa pääsee eteenpäin'
  },
  instead: {
    en: 'Say what does work: “The fee stays, but you can pay it in three parts.”',
    fi: 'Kerro, mikä onnistuu: ”Maksua en voi poistaa, mutta {voit|voitte} maksaa sen kolmessa erässä.”'
  },
  silent: {
    en: 'Where the reply holds an alternative, a condition under which it works, another party to turn to, or a handover.',
    fi: 'Kun vastaus tarjoaa vaihtoehdon, kertoo, millä ehdolla asia onnistuu, neuvoo, mistä apua saa, tai siirtää asian toiselle.'
  },
  examples: {
    en: {
      bad: [
        '[[We cannot take the lamp back]].',
        'You asked for a later date. [[That is not possible]].',
        '[[We do not give discounts]], thanks for asking.'
      ],
      good: [
        'We cannot take the lamp back, but we can swap the shade.',
        'That is not possible without the receipt.',
        'You will not be charged for the visit.'
      ]
    },
    fi: {
      bad: [
        '[[Emme voi ottaa lamppua takaisin]].',
        'Toivoit myöhempää päivää. [[Se ei ole mahdollista]].',
        '[[Alennusta ei myönnetä]], kiitos kysymästä.'
      ],
      good: [
        'Emme voi ottaa lamppua takaisin, mutta vaihdamme varjostimen.',
        'Se ei ole mahdollista ilman kuittia.',
        'Käynnistä ei veloiteta mitään.'
      ]
    }
  },
  check(reply, report) {
    const no = flatRefusal(reply)
    if (no) report.words(no.sentence, clauseOf(no.sentence, no.act))
  }
})
