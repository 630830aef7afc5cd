import {does, replyRule} from '../src/rule.ts'

export default replyRule({
  severity: 'error',
  finds: {en: 'A fault that nobody apologises for', fi: 'Vika, jota kukaan ei pyydä anteeksi'},
  why: {
    en: 'An apology costs one line and nearly always turns the conversation round. An apology on behalf of the company counts even where the fault was somebody else’s.',
    fi: 'Anteeksipyyntö vie yhden rivin ja kääntää keskustelun lähes aina parempaan. Pahoittelu yrityksen puolesta auttaa silloinkin, kun vika oli muualla.'
  },
  source: ['T0', 'T1', 'T2', 'T3'],
  message: {en: 'Something went wrong, and nobody says sorry', fi: 'Jokin meni pieleen, eikä kukaan pyydä anteeksi'},
  instead: {
    en: 'Say sorry for the thing itself: “I am sorry that … came late.”',
    fi: 'Pyydä anteeksi itse asiaa: ”Olen pahoillani, että … myöhästyi.”'
  },
  silent: {
    en: 'Where nothing went wrong: see the situation “fault”. Where that is likely but in some doubt, this is a warning and no error.',
    fi: 'Kun mikään ei ole mennyt vikaan eli tilanne ei ole ”fault”. Jos vika on todennäköinen mutta ei varma, tämä on varoitus eikä virhe.'
  },
  examples: {
    en: {
      as: {customer: 'My parcel is still not here, and it was due on Monday!'},
      bad: ['[[Your parcel is in Leeds.]] It will reach you on Friday.'],
      good: ['I am sorry that your parcel is late. It will reach you on Friday.']
    },
    fi: {
      as: {customer: 'Paketti ei ole vieläkään tullut, vaikka sen piti olla täällä maanantaina!'},
      bad: ['[[Pakettisi on Lahdessa.]] Se tulee perjantaina.'],
      good: ['Olen pahoillani, että pakettisi on myöhässä. Se tulee perjantaina.']
    }
  },
  check(reply, report) {
    if (!reply.situation.fault || reply.sentences.some((sentence) => does(sentence, 'apology'))) return
    const first = reply.sentences.find((sentence) => sentence.part === 'body') ?? reply.sentences[0]
    if (first) report.lack(first, {severity: reply.faultIsSure ? 'error' : 'warning'})
  }
})
