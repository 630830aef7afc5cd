import {greeted, hasOtherFamily, isSamePerson, misspelt, replyRule, signed} from '../src/rule.ts'

export default replyRule({
  severity: 'error',
  finds: {en: 'A greeting with another name than the customer’s', fi: 'Tervehdyksessä on muu nimi kuin asiakkaan'},
  why: {
    en: 'A wrong name says at once that the letter was meant for somebody else, or that nobody looked.',
    fi: 'Väärä nimi kertoo heti, että kirje oli tarkoitettu jollekulle muulle tai ettei kukaan katsonut.'
  },
  source: ['T3'],
  message: {en: 'The customer signed with another name', fi: 'Asiakas allekirjoitti toisella nimellä'},
  instead: {en: 'Use the name that the customer signed with', fi: 'Käytä nimeä, jolla asiakas allekirjoitti'},
  silent: {
    en: 'Without the customer’s message or a name in it, on short forms (Dan, Daniel), initials, titles, and where one of several names fits.',
    fi: 'Ilman asiakkaan viestiä tai nimeä siinä, lyhentymistä (Kati, Katariina), nimikirjaimista, titteleistä ja silloin, kun yksi useista nimistä sopii.'
  },
  needsCustomer: true,
  examples: {
    en: {
      as: {channel: 'email', customer: 'Hello, my lamp has not come. Where is it?\n\nRegards,\nNatalia Brandt'},
      bad: ['Hi [[Natalie]],\n\nyour lamp is on its way.\n\nKind regards,\nElla'],
      good: [
        'Hi Natalia,\n\nyour lamp is on its way.\n\nKind regards,\nElla',
        'Dear Ms Brandt,\n\nyour lamp is on its way.\n\nKind regards,\nElla'
      ]
    },
    fi: {
      as: {channel: 'email', customer: 'Hei, lamppuni ei ole tullut. Missä se on?\n\nTerveisin Katariina Salo'},
      bad: ['Hei [[Katriina]],\n\nlamppusi on matkalla.\n\nTerveisin\nElla'],
      good: [
        'Hei Kati,\n\nlamppusi on matkalla.\n\nTerveisin\nElla',
        'Hei,\n\nlamppusi on matkalla.\n\nTerveisin\nElla'
      ]
    }
  },
  check(reply, report) {
    const customer = reply.customer && signed(reply.customer)
    if (!customer) return
    const people = greeted(reply)
    if (people.length === 0) return
    const slips = people.some((person) => misspelt(person, customer) || hasOtherFamily(person, customer))
    if (!slips && people.some((person) => isSamePerson(person, customer))) return
    if (!slips && people.some(({parts}) => standsLast(parts[0]!, reply.customer!.text))) return
    const written = customer.parts.map((part) => asWord(part).exec(reply.customer!.text)?.[0])
    const name = slips && written.every(Boolean) ? written.join(' ') : written[0]
    const english = reply.language.code === 'en'
    for (const {start, end} of people)
      report.range(
        start,
        end,
        name
          ? {instead: english ? `Use the name in the signature: ${name}` : `Käytä allekirjoituksen nimeä: ${name}`}
          : {}
      )
  }
})

/** How much of a message’s end may be its signature. */
const signatureReach = 100

/** “Kukka ja Lahja Orvokki / Virpi”: whoever is greeted by a name that stands in the signature is greeted rightly. */
function standsLast(name: string, text: string): boolean {
  return asWord(name).test(text.slice(-signatureReach))
}

function asWord(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\d-]/gu, '.')}(?!\\p{L})`, 'iu')
}
