import {phraseRule} from '../src/rule.ts'

export default phraseRule({
  severity: 'error',
  finds: 'A field that nobody filled in',
  why: {
    en: 'A field with its brackets on tells the customer that nobody read the letter before it went.',
    fi: 'Sulkeisiin jäänyt kenttä kertoo asiakkaalle, ettei kukaan lukenut kirjettä ennen lähettämistä.'
  },
  source: ['T3'],
  message: {en: 'This field was never filled in', fi: 'Tämä kenttä jäi täyttämättä'},
  instead: {en: 'Fill it in, or write the sentence without it', fi: 'Täytä se tai kirjoita virke ilman sitä'},
  silent: 'In templates, but for XXX, TODO and lorem ipsum.',
  phrases: {
    en: ['(xxx|xxxx|xxxxx|todo|fixme|lorem|lorem ipsum)', '^ (dear|hi|hello) $'],
    fi: ['(xxx|xxxx|xxxxx|todo|fixme|lorem|lorem ipsum)']
  },
  keep(match, sentence, reply) {
    const text = reply.text.slice(sentence.start, sentence.end + 2)
    return sentence.words[match.start]!.form.startsWith('dear')
      ? /^dear\s*,/i.test(text)
      : !/^(?:dear|hi|hello)/i.test(text) || match.end > 1
  },
  examples: {
    en: {
      bad: ['Hi [[[First name]]], your lamp is here.', 'Your order [[{{order_id}}]] has left.'],
      good: ['Hi Anna, your lamp is here.']
    },
    fi: {
      bad: ['Hei [[[Etunimi]]], lamppusi on täällä.', 'Tilauksesi [[{{tilausnumero}}]] on lähtenyt.'],
      good: ['Hei Anna, lamppusi on täällä.']
    }
  },
  check(reply, report) {
    if (reply.channel === 'template') return
    for (const {start, end} of reply.placeholders) report.range(start, end)
  }
})
