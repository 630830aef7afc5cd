import {isOwnAt, loudWord, type Reply, replyRule, type Sentence} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {
    en: 'Capitals for force, or exclamation and question marks in a row',
    fi: 'Isot kirjaimet korostuksena tai monta huuto- tai kysymysmerkkiä peräkkäin'
  },
  why: {
    en: 'Capitals and rows of marks read as a raised voice. A customer who is shouted at shouts back, and nothing gets solved.',
    fi: 'Isot kirjaimet ja peräkkäiset huutomerkit kuulostavat huudolta. Huutoon vastataan huutamalla, eikä asia etene.'
  },
  source: ['T3'],
  message: {en: 'This reads as shouting', fi: 'Tämä kuulostaa huutamiselta'},
  instead: {
    en: 'Let the words carry the weight: “The boiler stays off until the engineer has been”',
    fi: 'Korosta sanoilla, älä kirjaimilla: ”{Pidä|Pitäkää} kattila pois päältä, kunnes asentaja on käynyt”'
  },
  silent: {
    en: 'On abbreviations, codes, names, headings, and on words that stand on a button, a sign or a form.',
    fi: 'Lyhenteistä, koodeista, nimistä, otsikoista ja sanoista, jotka lukevat painikkeessa, kyltissä tai lomakkeessa.'
  },
  examples: {
    en: {
      bad: ['You must [[NOT]] open the valve.', 'Have you read the manual[[??]]', '[[PLEASE READ]] the label first.'],
      good: [
        'The HDMI cable goes into the TV.',
        'Choose MENU on the remote.',
        'RETURNS\nUse the label in the box.',
        'Your code is QXWTR.'
      ]
    },
    fi: {
      bad: ['Älä [[MISSÄÄN]] tapauksessa avaa venttiiliä.', 'Onko se jo käynnissä[[??]]', 'Vastaa [[HETI]].'],
      good: ['Paina ASETUKSET-painiketta.', 'LVI-huolto tulee torstaina.', 'KONE huoltaa hissin.']
    }
  },
  check(reply, report) {
    for (const mark of reply.ownText.matchAll(/(?:[!?]\s?){1,20}[!?]|[‼⁉⁈⁇]/g))
      if (isOwnAt(reply, mark.index)) report.range(mark.index, mark.index + mark[0].length, marks[reply.language.code])
    for (const sentence of reply.sentences) {
      if (sentence.part === 'signature' || isHeading(sentence, reply)) continue
      for (const {start, end} of runs(sentence, reply)) if (isOwnAt(reply, start)) report.range(start, end)
    }
  }
})

const marks = {
  en: {
    message: 'More than one mark reads as a raised voice',
    instead: 'One full stop, or one question mark, is enough'
  },
  fi: {message: 'Monta merkkiä peräkkäin kuulostaa huudolta', instead: 'Yksi piste tai yksi kysymysmerkki riittää'}
}

/** A line of capitals alone is a heading, unless it cries or runs on as a sentence does. */
function isHeading(sentence: Sentence, reply: Reply): boolean {
  const letters = reply.text.slice(sentence.start, sentence.end)
  return (
    sentence.words.length <= 5 &&
    sentence.terminal !== '!' &&
    sentence.terminal !== '?' &&
    sentence.terminal !== '.' &&
    letters === letters.toUpperCase()
  )
}

/** Neighbouring words in capitals that shout, as one stretch each. */
function runs(sentence: Sentence, reply: Reply): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  const {words} = sentence
  let last = -2
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word.contracted || !isCapitals(word.text)) continue
    // A single letter only carries a run on: “NOT A DAY”.
    const single = word.text.length === 1
    const loud = single
      ? last === index - 1 && isCapitals(words[index + 1]?.text ?? '')
      : loudWord(sentence, index, reply)
    if (!loud) continue
    const before = found.at(-1)
    if (before && last === index - 1) before.end = word.end
    else found.push({start: word.start, end: word.end})
    last = index
  }
  return found
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
