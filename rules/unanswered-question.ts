import {replyRule, unansweredQuestions} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {
    en: 'A question that the reply leaves unanswered',
    fi: 'Asiakkaan kysymys, johon ei vastata'
  },
  why: {
    en: 'A customer whose question is passed over asks it again. Both sides write twice.',
    fi: 'Asiakas, jonka kysymys ohitetaan, kysyy sen uudestaan. Silloin molemmat kirjoittavat kahdesti.'
  },
  source: ['T3'],
  message: {en: 'The reply leaves a question unanswered', fi: 'Asiakkaan kysymykseen ei vastata'},
  instead: {
    en: 'Answer each question, or say when the answer will come: “The router is included in both plans.”',
    fi: 'Vastaa jokaiseen kysymykseen tai kerro, milloin vastaus tulee: ”Reititin kuuluu kumpaankin pakettiin.”'
  },
  silent: {
    en: 'Without the customer’s message, where the reply asks back or says that the answer will come, and wherever the answer may stand in other words.',
    fi: 'Ilman asiakkaan viestiä, kun vastauksessa kysytään tarkennusta tai luvataan, että tieto tulee, ja aina, kun tieto on voitu kertoa toisin sanoin.'
  },
  needsCustomer: true,
  examples: {
    en: {
      as: {customer: 'What time does the shop open on Sundays, and is there a lift for wheelchairs?'},
      bad: ['[[The shop opens at ten on Sundays.]]'],
      good: [
        'The shop opens at ten on Sundays, and the lift is by the main door.',
        'The shop opens at ten on Sundays. I will ask about the rest and let you know today.'
      ]
    },
    fi: {
      as: {customer: 'Moneltako kauppa aukeaa sunnuntaisin, ja onko siellä hissi pyörätuolille?'},
      bad: ['[[Kauppa aukeaa sunnuntaisin kello kymmenen.]]'],
      good: [
        'Kauppa aukeaa sunnuntaisin kello kymmenen, ja hissi on pääoven vieressä.',
        'Kauppa aukeaa sunnuntaisin kello kymmenen. Kysyn muusta ja ilmoitan tänään.'
      ]
    }
  },
  check(reply, report) {
    const {customer} = reply
    if (!customer || reply.customerLanguage !== reply.language.code) return
    const [question] = unansweredQuestions(reply, customer)
    if (!question) return
    const asked = customer.text.slice(question.sentence.start, question.sentence.end).trim()
    const last = reply.sentences.findLast(({part}) => part === 'body') ?? reply.sentences.at(-1)
    if (last)
      report.sentence(last, {
        message:
          reply.language.code === 'fi'
            ? `Tähän kysymykseen ei vastata: ”${asked}”`
            : `The reply does not answer “${asked}”`
      })
  }
})
