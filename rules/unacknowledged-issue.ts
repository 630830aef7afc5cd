import {namesMatter, replyRule, tellsContact} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {
    en: 'A reply that does not mention what the customer wrote about',
    fi: 'Vastaus, jossa ei mainita asiakkaan omaa asiaa'
  },
  why: {
    en: 'A reply that would fit anybody tells the customer that nobody read the message. Naming the trouble shows that somebody did.',
    fi: 'Kenelle tahansa sopiva vastaus kertoo, ettei viestiä luettu. Kun asia mainitaan, asiakas huomaa, että häntä on kuunneltu.'
  },
  source: ['T0', 'T3'],
  message: {
    en: 'Nothing in the reply shows what the customer wrote about',
    fi: 'Vastauksesta ei näy, mistä asiakas kirjoitti'
  },
  instead: {
    en: 'Say in the first sentence what it is about: “The lid of your blender was cracked when it came.”',
    fi: 'Kerro heti alussa, mistä on kyse: ”{Tehosekoittimesi|Tehosekoittimenne} kansi oli haljennut kuljetuksessa.”'
  },
  silent: {
    en: 'Without the customer’s message, where it is short, in a public answer to a handle, and where the reply holds a word, a number or a time of its own. Stock sentences and offers name nothing.',
    fi: 'Ilman asiakkaan viestiä, kun viesti on lyhyt, julkisessa vastauksessa nimimerkille ja kun vastauksessa on jokin juuri tähän asiaan kuuluva sana, luku tai aika. Fraasit ja tarjoukset eivät vielä kerro, mistä on kyse.'
  },
  needsCustomer: true,
  examples: {
    en: {
      as: {
        customer: 'The lid of my blender was cracked when the courier brought it, and soup went all over the kitchen.'
      },
      bad: ['We are always sad when a visit falls short. [[We hope that you give us another chance.]]'],
      good: ['The cracked lid of your blender is our fault.', 'A new one is yours on Tuesday at noon.']
    },
    fi: {
      as: {customer: 'Tehosekoittimen kansi oli haljennut, kun kuljettaja toi sen, ja keitto levisi pitkin keittiötä.'},
      bad: ['Pahoittelemme kokemustasi. [[Teemme kaikkemme, jotta palvelumme olisi sujuvaa.]]'],
      good: ['Haljennut kansi on meidän syytämme.', 'Uusi tulee sinulle tiistaina kello 12.']
    }
  },
  check(reply, report) {
    const {customer} = reply
    if (!customer || !reply.situation.fault || reply.customerLanguage !== reply.language.code) return
    if (namesMatter(reply, customer)) return
    // A public answer of a few words may well speak of “issues” and give a link.
    if (/^@\w/.test(reply.text) && reply.sentences.some(tellsContact)) return
    const last = reply.sentences.findLast(({part}) => part === 'body')
    if (last) report.sentence(last)
  }
})
