import {
  beginningSet,
  endSet,
  englishOfficialese,
  englishPlainSwaps,
  finnishOfficialese,
  finnishPlainSwaps,
  isLone,
  isNamed,
  isWhole,
  type Match,
  phraseRule,
  type Sentence,
  type Word,
  wordSet
} from '../src/rule.ts'

export default phraseRule({
  severity: 'suggestion',
  finds: {en: 'A bureaucratic word with a plainer twin', fi: 'Virkakielen sana, jolle on arkinen vastine'},
  why: {
    en: 'The language of forms keeps the reader at arm’s length and has to be translated first. A plain word says the same at once.',
    fi: 'Virkakieli pitää lukijan loitolla ja vaatii tulkkausta. Arkinen sana kertoo saman heti.'
  },
  source: ['T1', 'T4'],
  message: {en: 'This is the language of forms', fi: 'Tämä on virkakieltä'},
  instead: {
    en: 'Say it as you would across a desk: “before” for “prior to”, “if” for “in the event that”',
    fi: 'Sano arkisesti: ”jos” eikä ”mikäli”, ”maksa” eikä ”suorita maksu”'
  },
  silent: {
    en: 'Where the word is a name, stands in quotation marks, or has its everyday sense: “a concerning noise”.',
    fi: 'Kun sana on nimi, kun se on lainausmerkeissä ja kun sillä on tavallinen merkityksensä.'
  },
  phrases: {en: englishOfficialese.phrases, fi: finnishOfficialese.phrases},
  twins: {
    en: {...englishOfficialese.twins, ...englishPlainSwaps.twins},
    fi: {...finnishOfficialese.twins, ...finnishPlainSwaps.twins}
  },
  keep(match, sentence, reply) {
    if (isMild(match, sentence) && isWhole(reply) && isLone(reply, 'officialese')) return false
    return !isNamed(sentence, match, reply) && !isOffer(match, sentence) && !isEveryday(match, sentence)
  },
  examples: {
    en: {
      bad: [
        '[[Pursuant to]] your letter, a new bin is on its way.',
        'Please show the card [[prior to]] boarding.',
        'We will [[ascertain]] the cause.'
      ],
      good: [
        'As you asked, a new bin is on its way.',
        'Shall I book the room?',
        'The word “herewith” means that the form was in the envelope.'
      ]
    },
    fi: {
      bad: [
        '[[Mikäli]] paketti ei tule, soita.',
        'Voit [[suorittaa maksun]] verkossa.',
        'Avain [[on palautettava]] perjantaina.'
      ],
      good: ['Jos paketti ei tule, soita.', 'Suoritit kokeen hyvin.', 'Palauta avain perjantaina.']
    }
  }
})

/** Words that a careful letter of our day may hold one of; two such make it a form. */
const mild = {
  word: wordSet(
    `regarding accordingly occasion whereas unable per upon shall todetaan subsequently kyseisenä suhteen osalta ellei mitä
    kykene liittyen koskien`
  ),
  beginning: beginningSet('tieduste mainit toteut'),
  end: endSet('taessa täessä'),
  anywhere: wordSet('unable forwarded process noted')
}

function isMild(match: Match, {words}: Sentence): boolean {
  const own = words.slice(match.start, match.end)
  return (
    mild.word.has(own[0]!.form) ||
    mild.beginning.has(own[0]!.form) ||
    (own.length === 1 && mild.end.has(own[0]!.form)) ||
    own.some(({form}) => mild.anywhere.has(form)) ||
    isDuty(own)
  )
}

const duty = endSet('ttava ttävä dettava dettävä')

/** “On pyydettävä”: the one way in which Finnish says that a thing must be done, and nobody must do it. */
const isDuty = (own: readonly Word[]) => own[0]!.form === 'on' && duty.has(own.at(-1)!.form)

/** “Shall I book it?” offers and “we shall see to it” promises; “the fee shall be paid” decrees. */
const isOffer = (match: Match, {words}: Sentence) =>
  words[match.start]!.form === 'shall' &&
  [words[match.start - 1], words[match.start + 1]].some((word) => word?.form === 'i' || word?.form === 'we')

/** Tests and courses are “suoritettu” in everyday speech, too; “mukaan lukien” is “including”; “luotettava” is “trusty”, and “sinun on maksettava” has somebody who does it. */
function isEveryday(match: Match, {words}: Sentence): boolean {
  const first = words[match.start]!.form
  if (first.startsWith('suorit')) return words.some((word) => isStudy.test(word.form))
  if (first === 'on' && /^(?:sinun|teidän|minun|meidän)$/.test(words[match.start - 1]?.form ?? '')) return true
  if (first === 'lukien') return words[match.start - 1]?.form === 'mukaan'
  // “Töiden ohessa” is beside work; “ohessa lasku” encloses one.
  if (first === 'ohessa') return /(?:den|jen|ien|ten|työn)$/.test(words[match.start - 1]?.form ?? '')
  return ['luotettava', 'otettava', 'odotettava', 'annettava'].includes(words[match.end - 1]!.form)
}

const isStudy =
  /^(?:\p{L}{0,12}(?:koe|koke|kokee)|\p{L}{0,12}tutkin|\p{L}{0,8}test|\p{L}{0,10}kurs|\p{L}{0,8}opin|harjoitu|moduul|\p{L}{0,8}tehtäv)/u
