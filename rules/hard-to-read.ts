import {lettersOf, lix, readable, replyRule, type Sentence, wordCount} from '../src/rule.ts'

/**
 * Finnish: officialese begins at this LIX (ordinary newspapers measure 72). LIX counts every word of over six letters as long,
 * and letters that nobody minds reach 100 by words of eight: it takes words of twelve letters on average to make a reader
 * stop, in a longer sentence a little less.
 */
const heavy = {lix: 85, words: 7, letters: 13.6, lessAWord: 0.2}

/** So many letters in one Finnish sentence are too many, however few words they make. */
const mostLetters = 174

/** English: a few words of Latin length are hard, too; ordinary prose has 4.5 letters a word. The formulas want a dozen words. */
const dense = {words: 8, letters: 9}

export default replyRule({
  severity: 'suggestion',
  finds: {en: 'A sentence that most people must read twice', fi: 'Virke, jonka useimmat joutuvat lukemaan kahdesti'},
  why: {
    en: 'Anyone who has to read a sentence twice takes in half of it, and asks again.',
    fi: 'Jos virke pitää lukea kahdesti, puolet jää ymmärtämättä ja asiakas kysyy uudestaan.'
  },
  source: ['T2', 'T4'],
  message: {en: 'This sentence is hard to read', fi: 'Tämä virke on raskas lukea'},
  instead: {
    en: 'Cut it in two, and put first what the reader needs to know',
    fi: 'Jaa se kahdeksi ja kerro ensin se, mikä lukijan pitää tietää'
  },
  silent: {
    en: 'In greetings, signatures and lists.',
    fi: 'Tervehdyksissä, allekirjoituksissa ja luetteloissa.'
  },
  options: {
    words: {
      tells: {en: 'the most words that a sentence may have', fi: 'montako sanaa virkkeessä saa enintään olla'},
      // Finnish packs into one word what English says in two.
      default: {en: 35, fi: 28},
      least: 5
    }
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
  check(reply, report, {words: mostWords = 0}) {
    const {code} = reply.language
    for (const sentence of readable(reply)) {
      const count = wordCount(sentence)
      const hard = code === 'fi' ? isHeavy(sentence, count) : reply.hard.has(sentence.index) || isDense(sentence, count)
      if (hard || count > mostWords) report.sentence(sentence)
    }
  }
})

function isHeavy(sentence: Sentence, count: number): boolean {
  const {all, each} = lettersOf(sentence)
  if (all >= mostLetters) return true
  return count >= heavy.words && each + heavy.lessAWord * count >= heavy.letters && lix(sentence) > heavy.lix
}

const isDense = (sentence: Sentence, count: number) => count >= dense.words && lettersOf(sentence).each >= dense.letters
