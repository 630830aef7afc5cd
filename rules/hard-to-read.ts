import {lix, readable, replyRule, type Sentence, wordCount} from '../src/rule.ts'

/** The longest sentence that is read in one go. Finnish packs into one word what English says in two. */
const mostWords = {en: 35, fi: 28}

/**
 * Officialese begins here: ordinary Finnish newspapers measure 72. A short sentence of long words is less of a burden, so
 * that each word under fourteen asks for three points more.
 */
const heavyLix = {base: 85, words: 14, each: 3}
const fewestForLix = 8

export default replyRule({
  severity: 'suggestion',
  finds: {en: 'A sentence that most people must read twice', fi: 'Virke, jonka useimmat joutuvat lukemaan kahdesti'},
  why: {
    en: 'Who has to read a sentence twice understands half of it, and asks again.',
    fi: 'Kahdesti luettava virke ymmärretään puoliksi, ja siitä kysytään uudestaan.'
  },
  source: ['T2', 'T4'],
  message: {en: 'This sentence is hard to read', fi: 'Tämä virke on raskas lukea'},
  instead: {
    en: 'Cut it in two, and say first what the reader must know',
    fi: 'Katkaise kahdeksi ja sano ensin se, mikä lukijan pitää tietää'
  },
  silent: {
    en: 'In greetings, signatures and lists.',
    fi: 'Tervehdyksissä, allekirjoituksissa ja luetteloissa.'
  },
  examples: {
    en: {
      bad: [
        '[[In consideration of the aforementioned circumstances, the reimbursement application necessitates supplementary documentation establishing the validity of the underlying commercial transaction.]]'
      ],
      good: ['To pay you back we need the receipt.']
    },
    fi: {
      bad: [
        '[[Korvaushakemuksen käsittelyn edellytyksenä on asianmukaisesti täydennettyjen tositteiden toimittaminen vahinkotapahtumaa koskevine selvityksineen vakuutusyhtiömme korvauspalveluyksikköön määräajan puitteissa käsittelyn viivästymisen välttämiseksi.]]'
      ],
      good: ['Maksamme korvauksen, kun saamme kuitin.']
    }
  },
  check(reply, report) {
    const {code} = reply.language
    for (const sentence of readable(reply)) {
      const count = wordCount(sentence)
      const hard = code === 'fi' ? isHeavy(sentence, count) : reply.hard.has(sentence.index)
      if (hard || count > mostWords[code]) report.sentence(sentence)
    }
  }
})

function isHeavy(sentence: Sentence, count: number): boolean {
  const {base, words, each} = heavyLix
  return count >= fewestForLix && lix(sentence) > base + each * Math.max(0, words - count)
}
