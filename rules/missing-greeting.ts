import {customersName, replyRule} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {en: 'A letter that opens without a greeting', fi: 'Kirje, joka alkaa ilman tervehdystä'},
  why: {
    en: 'The first words set the tone: a greeting tells the customer that a person is answering.',
    fi: 'Ensimmäiset sanat antavat sävyn: tervehdyksestä asiakas näkee, että hänelle vastaa ihminen.'
  },
  source: ['T0', 'T2', 'T3'],
  message: {en: 'The reply opens without a greeting', fi: 'Vastaus alkaa ilman tervehdystä'},
  instead: {en: 'Open with the name: “Hi Anna,”', fi: 'Aloita nimellä: ”Hei Anna,”'},
  silent: {
    en: 'In a chat, where the greeting came earlier.',
    fi: 'Chatissa, jossa tervehdittiin jo aiemmin.'
  },
  notIn: ['chat'],
  examples: {
    en: {
      as: {channel: 'email'},
      bad: ['[[Your new lamp left our warehouse today.]]\n\nKind regards,\nElla'],
      good: ['Hi Tom,\n\nYour new lamp left our warehouse today.', 'Tom,\n\nyour lamp is on its way.']
    },
    fi: {
      as: {channel: 'email'},
      bad: ['[[Uusi lamppusi lähti tänään varastosta.]]\n\nTerveisin\nElla'],
      good: ['Hei Tuomas,\n\nuusi lamppusi lähti tänään varastosta.', 'Hyvä asiakas\n\nLamppunne on matkalla.']
    }
  },
  check(reply, report) {
    if (reply.sentences.some((sentence) => sentence.part === 'greeting')) return
    const first = reply.sentences.find((sentence) => sentence.part !== 'signature') ?? reply.sentences[0]
    const name = customersName(reply)
    const instead =
      name && (reply.language.code === 'en' ? `Open with the name: “Hi ${name},”` : `Aloita nimellä: ”Hei ${name},”`)
    if (first) report.lack(first, {instead})
  }
})
