import {describe, expect, it} from 'vitest'
import {findForeign} from '../../src/understand/index.ts'

const own = 'Hi Anna,\n\nIt leaves today.\n\nKind regards,\nTom\n\n'
const theirs = 'My lamp never came!'

/** What mail programs write above the mail that they quote. */
const headers: readonly (readonly [program: string, header: string])[] = [
  ['Gmail, English', 'On Mon, May 4, 2026 at 10:12 AM Anna Smith <anna@mail.example> wrote:\n> '],
  [
    'Gmail, English, wrapped',
    'On Mon, May 4, 2026 at 10:12 AM Anna Maria Smith <anna.maria.smith@mail.example>\nwrote:\n\n> '
  ],
  ['Gmail, Finnish', 'ma 4. toukok. 2026 klo 10.12 Anna Smith (anna@mail.example) kirjoitti:\n\n> '],
  ['Gmail, Swedish', 'Den mån 4 maj 2026 kl 10:12 skrev Anna Smith <anna@mail.example>:\n\n> '],
  [
    'Outlook, English',
    '________________________________\nFrom: Anna Smith <anna@mail.example>\nSent: Monday, May 4, 2026 10:12 AM\nTo: Shop\nSubject: Lamp\n\n'
  ],
  [
    'Outlook, Finnish',
    '-----Alkuperäinen viesti-----\nLähettäjä: Anna Smith\nLähetetty: maanantai 4. toukokuuta 2026 10.12\nVastaanottaja: Kauppa\nAihe: Lamppu\n\n'
  ],
  [
    'Outlook, Swedish',
    'Från: Anna Smith <anna@mail.example>\nSkickat: den 4 maj 2026 10:12\nTill: Butiken\nÄmne: Lampa\n\n'
  ],
  ['Apple Mail, English', '> On 4 May 2026, at 10.12, Anna Smith <anna@mail.example> wrote:\n> \n> '],
  ['Apple Mail, Finnish', '> Anna Smith <anna@mail.example> kirjoitti 4.5.2026 kello 10.12:\n> \n> '],
  ['Apple Mail, Swedish', '> 4 maj 2026 kl. 10:12 skrev Anna Smith <anna@mail.example>:\n> \n> '],
  ['Thunderbird, English', 'On 5/4/26 10:12, Anna Smith wrote:\n> '],
  ['Thunderbird, Finnish', 'Anna Smith kirjoitti 4.5.2026 klo 10.12:\n> '],
  ['Thunderbird, Swedish', 'Den 2026-05-04 kl. 10:12, skrev Anna Smith:\n> '],
  ['Thunderbird, Swedish, the name first', 'Skrev Anna Smith den 2026-05-04 10:12:\n> '],
  [
    'an iPhone below the reply',
    'Sent from my iPhone\n\n> On 4 May 2026, at 10.12, Anna Smith <anna@mail.example> wrote:\n> \n> '
  ],
  [
    'an iPhone in Finnish',
    'Lähetetty iPhonesta\n\n> Anna Smith <anna@mail.example> kirjoitti 4.5.2026 kello 10.12:\n> \n> '
  ],
  [
    'Outlook for iOS',
    'Get Outlook for iOS\n________________________________\nFrom: Anna Smith <anna@mail.example>\nSent: Monday, May 4, 2026 10:12 AM\nTo: Shop\nSubject: Lamp\n\n'
  ],
  ['a signature mark', '-- \nShop Ltd, Main Street 1\n\nOn 5/4/26 10:12, Anna Smith wrote:\n> ']
]

describe('quoted mail', () => {
  it.each(headers)('%s: only the customer’s words are hers', (_program, header) => {
    const {ranges, quoted} = findForeign(own + header + theirs)
    expect(
      quoted
        ?.split('\n')
        .filter((line) => !/^_+$/.test(line))
        .join(' ')
        .trim()
    ).toBe(theirs)
    const text = own + header + theirs
    expect(ranges.at(-1)!.end).toBe(text.length)
    expect(text.slice(0, ranges[0]!.start).replace(/_+\n$/, '')).toBe(own)
  })

  it('a sentence of the writer’s own with a date in it opens no quotation', () => {
    expect(findForeign('We packed it on 4 May 2026 at 10.12\nand sent it. Anna wrote: thanks.').ranges).toEqual([])
    expect(findForeign('You wrote on 4 May:\nthe lamp is broken.\n').ranges).toEqual([])
  })
})
