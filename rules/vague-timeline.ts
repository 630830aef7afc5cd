import {clauseWith, isTimeToldFor, replyRule, vagueTimesOf} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {en: 'A promised time that says nothing', fi: 'Luvattu aika, joka ei kerro mitään'},
  why: {
    en: '“Soon” is tomorrow to one reader and next month to another. Whoever waits wants a day.',
    fi: '”Pian” on yhdelle huominen ja toiselle ensi kuu. Odottaja haluaa päivän.'
  },
  source: ['T1', 'T3'],
  message: {en: 'This time says nothing', fi: 'Tämä aika ei kerro mitään'},
  instead: {en: 'Name a day: “by Friday at noon”', fi: 'Sano päivä: ”perjantaina klo 12 mennessä”'},
  silent: {
    en: 'Where a day or a span stands beside the vague word, and where the word does not speak of our promise.',
    fi: 'Kun epämääräisen sanan vieressä on päivä tai aikaväli ja kun sana ei kuulu lupaukseemme.'
  },
  examples: {
    en: {
      bad: ['We will get back to you [[soon]].', 'I will call you [[as soon as possible]].'],
      good: [
        'We will get back to you soon, by Friday at the latest.',
        'As soon as you send the photo, I refund the vase.',
        'See you soon!'
      ]
    },
    fi: {
      bad: ['Palaamme asiaan [[pian]].', 'Soitan sinulle [[mahdollisimman pian]].'],
      good: ['Palaamme asiaan pian, viimeistään perjantaina.', 'Nähdään pian!']
    }
  },
  check(reply, report) {
    const english = reply.language.code === 'en'
    for (const sentence of reply.sentences)
      if (sentence.times.length === 0 && !isTimeToldFor(reply, sentence))
        for (const time of vagueTimesOf(sentence)) {
          const mended = clauseWith(sentence, time, english ? 'by Friday' : 'perjantaihin mennessä')
          report.words(
            sentence,
            time,
            mended ? {instead: english ? `Name a day: “${mended}”` : `Sano päivä: ”${mended}”`} : {}
          )
        }
  }
})
