import {replyRule} from '../src/rule.ts'

/** A message needs this many words to tell its language by. */
const enough = 5
/** And this many to tell that it is one that the linter does not read. */
const enoughForOther = 8

export default replyRule({
  severity: 'error',
  finds: {en: 'A reply in another language than the customer’s', fi: 'Vastaus toisella kielellä kuin asiakkaan viesti'},
  why: {
    en: 'Customers who write in their own language may not read ours. An answer that cannot be read is no answer.',
    fi: 'Omalla kielellään kirjoittava asiakas ei ehkä lue meidän kieltämme. Vastaus, jota ei ymmärrä, ei ole vastaus.'
  },
  source: ['T1', 'T4'],
  message: {en: 'The customer wrote in another language', fi: 'Asiakas kirjoitti toisella kielellä'},
  instead: {
    en: 'Answer in the customer’s language, or say in it which ones you can offer',
    fi: 'Vastaa asiakkaan kielellä tai kerro sillä, millä kielillä voit palvella'
  },
  silent: {
    en: 'Without the customer’s message, and where that is too short to tell its language.',
    fi: 'Ilman asiakkaan viestiä ja kun se on niin lyhyt, ettei kielestä saa selvää.'
  },
  needsCustomer: true,
  examples: {
    en: {
      as: {channel: 'email', customer: 'Hei, lamppuni ei ole tullut. Missä se on?\nTerveisin Anna'},
      bad: ['[[Hi Anna,]]\n\nyour lamp is on its way.\n\nKind regards,\nElla'],
      good: []
    },
    fi: {
      as: {channel: 'email', customer: 'Hello, my lamp has not arrived yet. Where is it?\nRegards, Anna'},
      bad: ['[[Hei Anna,]]\n\nlamppusi on matkalla.\n\nTerveisin\nElla'],
      good: []
    }
  },
  check(reply, report) {
    const {customer, customerLanguage, language} = reply
    if (!customer || customerLanguage === undefined || customerLanguage === language.code) return
    const words = customer.text.match(/\p{L}{2,}/gu)?.length ?? 0
    if (words < (customerLanguage === 'other' ? enoughForOther : enough)) return
    const first = reply.sentences[0]
    if (first) report.sentence(first)
  }
})
