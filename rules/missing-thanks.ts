import {does, replyRule} from '../src/rule.ts'

export default replyRule({
  severity: 'suggestion',
  finds: {en: 'A letter in which nobody thanks the customer', fi: 'Kirje, jossa asiakasta ei kiitetä'},
  why: {
    en: 'Somebody who takes the trouble to report a fault gives you the chance to put it right. That is worth a thank-you.',
    fi: 'Kun asiakas kertoo epäkohdasta, hän antaa mahdollisuuden korjata sen. Siitä kannattaa kiittää.'
  },
  source: ['T0', 'T1', 'T2'],
  message: {en: 'Nobody thanks the customer', fi: 'Asiakasta ei kiitetä'},
  instead: {
    en: 'Say what you are thankful for: “Thank you for telling us about …”',
    fi: 'Kiitä itse asiasta: ”Kiitos, että {kerroit|kerroitte} …”'
  },
  silent: {
    en: 'In a chat. Thanks in advance, for patience or understanding, do not count. Where something went wrong this is a warning, else a suggestion.',
    fi: 'Chatissa. Kärsivällisyydestä tai ymmärryksestä etukäteen kiittäminen ei ole vielä kiitos. Jos jokin on mennyt vikaan, tämä on varoitus, muuten ehdotus.'
  },
  notIn: ['chat'],
  examples: {
    en: {
      as: {channel: 'email', customer: 'The lamp came without its shade.'},
      bad: ['Hi Tom,\n\n[[I am sorry that we left the shade out.]] I posted it today.\n\nKind regards,\nElla'],
      good: [
        'Hi Tom,\n\nThank you for telling us about the shade. I am sorry that we left it out; I posted it today.\n\nKind regards,\nElla'
      ]
    },
    fi: {
      as: {channel: 'email', customer: 'Lampusta puuttui varjostin.'},
      bad: [
        'Hei Tuomas,\n\n[[olen pahoillani, että varjostin jäi meiltä pois.]] Postitin sen tänään.\n\nTerveisin\nElla'
      ],
      good: [
        'Hei Tuomas,\n\nkiitos, että kerroit varjostimesta. Olen pahoillani, että se jäi meiltä pois. Postitin sen tänään.\n\nTerveisin\nElla'
      ]
    }
  },
  check(reply, report) {
    if (reply.sentences.some((sentence) => does(sentence, 'thanks'))) return
    const first = reply.sentences.find((sentence) => sentence.part === 'body') ?? reply.sentences[0]
    if (first) report.lack(first, {severity: reply.situation.fault ? 'warning' : 'suggestion'})
  }
})
