import {regretsOf, replyRule} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {
    en: 'An apology hedged by “if”, “any” or “may”',
    fi: 'Anteeksipyyntö, jota vesittää ”jos” tai ”mahdollinen”'
  },
  why: {
    en: 'An “if” takes back half of the apology: it doubts what the customer went through. An apology without conditions nearly always saves the day.',
    fi: 'Jos-sana vie anteeksipyynnöstä puolet: se epäilee asiakkaan kokemusta. Varaukseton pahoittelu pelastaa tilanteen lähes aina.'
  },
  source: ['T1', 'T3'],
  message: {
    en: 'This apology leaves open whether anything happened',
    fi: 'Tämä anteeksipyyntö jättää auki, tapahtuiko mitään'
  },
  instead: {
    en: 'Say what happened as a fact: “I am sorry that our note sounded curt”',
    fi: 'Sano asia suoraan: ”Anteeksi, että viestimme kuulosti tylyltä”'
  },
  silent: {
    en: 'Where the condition belongs to what comes next: “Sorry about the mix-up; if the lamp fits, keep it.”',
    fi: 'Kun ehto koskee vasta seuraavaa asiaa: ”Anteeksi sekaannus. Jos lamppu sopii, saat pitää sen.”'
  },
  examples: {
    en: {
      bad: [
        '[[Sorry if we woke you]].',
        '[[We apologise for any dust that the drilling may have left]].',
        '[[If our note sounded curt, we are sorry]].'
      ],
      good: [
        'only 55 cm, sorry. could cut the legs for you if you want.',
        'We are sorry that we drilled at six in the morning.',
        'Sorry we left dust on the lamp. If it stains, write to me.'
      ]
    },
    fi: {
      bad: [
        '[[Anteeksi, jos herätimme sinut]].',
        '[[Pahoittelut mahdollisesta pölystä]].',
        '[[Jos viestimme kuulosti tylyltä, olemme pahoillamme]].'
      ],
      good: [
        'Anteeksi, että porasimme kuudelta aamulla.',
        'Pahoittelemme lampulle jäänyttä pölyä. Jos siitä jää tahra, kirjoita minulle.'
      ]
    }
  },
  check(reply, report) {
    for (const sentence of reply.sentences) {
      if (sentence.part === 'signature') continue
      for (const regret of regretsOf(reply, sentence))
        if (regret.kind === 'apology' && regret.hedged) report.words(sentence, regret)
    }
  }
})
