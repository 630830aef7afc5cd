import {replyRule} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {
    en: 'A letter that ends without a sign-off or a friendly last word',
    fi: 'Kirje, jonka lopusta puuttuu tervehdys tai muu ystävällinen sana'
  },
  why: {
    en: 'A few kind words at the end tell the customer that the matter is in hand, and that they may come back to you.',
    fi: 'Muutama ystävällinen sana lopussa kertoo, että asia on hoidossa ja että siihen saa palata.'
  },
  source: ['T0', 'T2', 'T3'],
  message: {en: 'The reply ends without a closing', fi: 'Vastauksen lopusta puuttuu tervehdys'},
  instead: {
    en: 'End with an offer of help and a sign-off: “If anything is unclear, reply to this message. Kind regards, …”',
    fi: 'Tarjoa lopuksi apua ja tervehdi: ”Jos jokin jäi epäselväksi, {vastaa|vastatkaa} tähän viestiin. Terveisin …”'
  },
  silent: {
    en: 'In a chat, where the conversation goes on.',
    fi: 'Chatissa, jossa keskustelu jatkuu.'
  },
  notIn: ['chat'],
  examples: {
    en: {
      as: {channel: 'email'},
      bad: ['Hi Tom,\n\nthank you for writing. [[Your lamp left our warehouse today.]]\n\nElla Smith'],
      good: [
        'Hi Tom,\n\nyour lamp left our warehouse today.\n\nKind regards,\nElla',
        'Hi Tom,\n\nyour lamp left today. If it has not come by Friday, ring me.\n\nElla'
      ]
    },
    fi: {
      as: {channel: 'email'},
      bad: ['Hei Tuomas,\n\nkiitos viestistäsi. [[Lamppusi lähti tänään varastosta.]]\n\nElla Salo'],
      good: [
        'Hei Tuomas,\n\nlamppusi lähti tänään varastosta.\n\nTerveisin\nElla',
        'Hei Tuomas,\n\nlamppusi lähti tänään. Mukavaa viikonloppua!\n\nElla'
      ]
    }
  },
  check(reply, report) {
    if (reply.sentences.some((sentence) => sentence.part === 'closing')) return
    const last = reply.sentences.findLast((sentence) => sentence.part === 'body') ?? reply.sentences.at(-1)
    if (last) report.lack(last)
  }
})
