import {clauseWith, isTimeToldFor, replyRule, vagueTimesOf} from '../src/rule.ts'

export default replyRule({
  severity: 'warning',
  finds: {en: 'A promised time that does not say when', fi: 'Luvattu aika, josta ei selviä, milloin'},
  why: {
    en: '“Soon” is tomorrow to one reader and next month to another. Anyone waiting wants a day.',
    fi: '”Pian” on yhdelle huominen ja toiselle ensi kuu. Odottaja haluaa tietää päivän.'
  },
  source: ['T1', 'T3'],
  message: {en: 'This does not say when', fi: 'Tästä ei selviä, milloin'},
  instead: {en: 'Name a day: “by Friday at noon”', fi: 'Sano päivä: ”viimeistään perjantaina kello 12”'},
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
