import {hasNextStep, replyRule} from '../src/rule.ts'

export default replyRule({
  severity: 'error',
  finds: {
    en: 'An open matter, or a fault, about which nothing is done',
    fi: 'Avoin asia tai vika, jolle ei tehdä mitään'
  },
  why: {
    en: 'A customer who does not know what happens next writes again, or leaves.',
    fi: 'Asiakas, joka ei tiedä, mitä seuraavaksi tapahtuu, kirjoittaa uudestaan tai lähtee.'
  },
  source: ['T0', 'T3'],
  message: {en: 'Nothing says what happens next', fi: 'Vastaus ei kerro, mitä seuraavaksi tapahtuu'},
  instead: {
    en: 'Say what you have done, what you will do next, or what the customer can do: “I have … and will … by Friday.”',
    fi: 'Kerro, mitä olet tehnyt, mitä teet seuraavaksi tai mitä asiakas voi tehdä: ”Olen … ja … perjantaihin mennessä.”'
  },
  silent: {
    en: 'Where the matter is settled and nothing went wrong.',
    fi: 'Kun asia on hoidettu eikä mikään ole mennyt vikaan.'
  },
  examples: {
    en: {
      as: {customer: 'The heating has been broken since Sunday.'},
      bad: ['I am sorry about the heating. [[It is an old system.]]'],
      good: ['I am sorry about the heating. The plumber comes tomorrow at nine.']
    },
    fi: {
      as: {customer: 'Lämmitys on ollut rikki sunnuntaista.'},
      bad: ['Olen pahoillani lämmityksestä. [[Järjestelmä on vanha.]]'],
      good: ['Olen pahoillani lämmityksestä. Lähetin putkimiehen, hän tulee huomenna yhdeksältä.']
    }
  },
  check(reply, report) {
    const {fault, open, refusal} = reply.situation
    if ((!fault && !open) || hasNextStep(reply)) return
    const last = reply.sentences.findLast((sentence) => sentence.part === 'body')
    // A flat no says it already; a matter that is only likely to be a fault may need no step.
    if (last) report.lack(last, {severity: refusal || !reply.faultIsSure ? 'warning' : 'error'})
  }
})
