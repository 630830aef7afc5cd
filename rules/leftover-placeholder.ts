import {replyRule} from '../src/rule.ts'

/** What no template means to be filled in later. */
const neverRight = /^(?:x{3,}|todo|fixme|lorem ipsum.{0,20})$/i

/** “Dear ,”: the greeting’s name came out empty. */
const emptyGreeting =
  /^(?:(?:dear|arvoisa)(?:\s(?:mr|mrs|ms|dr|herra|rouva)\.?)?\s?[,!]|(?:hyvä|kunnioitettu)(?:\s(?:herra|rouva))?\s[,!]|(?:hi|hello|hey|hei|moi|moikka|terve)\s,|(?:dear|hi|hello)\s(?:mr|mrs|ms|dr)\.?\s?,)/i

/** Words that a name follows. */
const beforeName = new Set(
  'dear arvoisa hyvä kunnioitettu hi hello hey hei moi moikka terve mr mrs ms dr herra rouva'.split(' ')
)

/** Whether the expression is worth compiling: one of those words stands before the first comma or exclamation mark. */
function greetsNobody(opening: string): boolean {
  const [before = ''] = opening.split(/[,!]/, 1)
  const last = before.trim().split(/\s/).at(-1)!
  return before !== opening && beforeName.has(last.replace('.', '').toLowerCase())
}

export default replyRule({
  severity: 'error',
  finds: {en: 'A field that nobody filled in', fi: 'Kenttä, joka jäi täyttämättä'},
  why: {
    en: 'A field with its brackets on tells the customer that nobody read the letter before it went.',
    fi: 'Sulkeisiin jäänyt kenttä kertoo asiakkaalle, ettei kukaan lukenut kirjettä ennen lähettämistä.'
  },
  source: ['T3'],
  message: {en: 'This field was never filled in', fi: 'Tämä kenttä jäi täyttämättä'},
  instead: {en: 'Fill it in, or write the sentence without it', fi: 'Täytä se tai kirjoita virke ilman sitä'},
  silent: {
    en: 'In templates, but for XXX, TODO and lorem ipsum; and where brackets show a key, a button or a remark inside quotation marks.',
    fi: 'Viestipohjissa, paitsi sanoista XXX, TODO ja lorem ipsum, sekä silloin, kun sulkeissa on näppäin, painike tai lainaukseen lisätty huomautus.'
  },
  examples: {
    en: {
      bad: [
        'Hi [[[First name]]], your lamp is here.',
        'Your order [[{{order_id}}]] has left.',
        'We have refunded [[XX,XX]] euros to your card.',
        '[[Dear ,]] your lamp is here.'
      ],
      good: [
        'Set `APP_LOCALE=en` until the fix is out.',
        'Hi Anna, your lamp is here.',
        'Press <Enter> and wait for the green light.',
        'Choose [Settings] in the menu.',
        'The lamp shade comes in XXL too.'
      ]
    },
    fi: {
      bad: [
        'Hei [[[Etunimi]]], lamppusi on täällä.',
        'Tilauksesi [[{{tilausnumero}}]] on lähtenyt.',
        'Palautamme kortillesi [[____]] euroa.'
      ],
      good: ['Hei Anna, lamppusi on täällä.', 'Valitse valikosta [Asetukset].', 'Varjostimia on myös kokoa XXL.']
    }
  },
  check(reply, report) {
    const template = reply.channel === 'template'
    const isCode = codeIn(reply.text)
    for (const {start, end, name} of reply.placeholders)
      if ((!template || neverRight.test(name)) && !isCode(start)) report.range(start, end)
    const first = reply.sentences[0]
    if (!first || template) return
    const opening = reply.text.slice(first.start, first.start + 40)
    const empty = greetsNobody(opening) ? emptyGreeting.exec(opening) : undefined
    if (empty) report.range(first.start, first.start + empty[0].length)
  }
})

/**
 * Tells of offsets in order whether they stand between backticks on their line: what is quoted as code is no field of the
 * letter.
 */
function codeIn(text: string): (offset: number) => boolean {
  if (!text.includes('`')) return () => false
  let at = 0
  let marks = 0
  return (offset) => {
    for (; at < offset; at++)
      if (text[at] === '\n') marks = 0
      else if (text[at] === '`') marks++
    return marks % 2 === 1
  }
}
