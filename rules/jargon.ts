import {
  englishJargon,
  finnishJargon,
  isExplained,
  isNamed,
  looksBorrowed,
  type Match,
  moreEnglishJargon,
  phraseRule,
  type Reply,
  type Sentence,
  uses,
  type Word
} from '../src/rule.ts'

export default phraseRule({
  severity: 'warning',
  finds: {en: 'A word of the trade that a customer would not use', fi: 'Ammattisana, jota asiakas ei käyttäisi'},
  why: {
    en: 'Insiders’ words shut the customer out. The same thing has a name that everybody knows.',
    fi: 'Ammattikieli sulkee asiakkaan ulos. Samalla asialla on nimi, jonka kaikki tuntevat.'
  },
  source: ['T1', 'T2', 'T4'],
  message: {en: 'A customer would not use this word', fi: 'Asiakas ei käyttäisi tätä sanaa'},
  instead: {
    en: 'Say what it does for the customer: “I asked our network engineer to look at it”',
    fi: 'Sano, mitä se tarkoittaa asiakkaalle: ”Pyysin verkkoasiantuntijaa tutkimaan vian”'
  },
  silent: {
    en: 'Where the customer used the word first, where it is explained where it stands, and where it is a name.',
    fi: 'Kun asiakas käytti sanaa ensin, kun se selitetään samassa kohdassa ja kun se on nimi.'
  },
  phrases: {en: [...englishJargon.phrases, ...moreEnglishJargon.phrases], fi: finnishJargon.phrases},
  // Runners have sprints, theatres cast roles, and festivals sell tickets under the same borrowed words.
  unless: {fi: ['(juosta*|juokse*|festivaal*|konser*|teatter*|näytelm*|näyttämö*)']},
  twins: {en: englishJargon.twins, fi: finnishJargon.twins},
  keep: isLeftAlone,
  // Finnish: a word that is spelled the foreign way and is not an everyday one.
  check(reply, report) {
    if (reply.language.code !== 'fi') return
    for (const sentence of reply.sentences) {
      if (sentence.part === 'signature') continue
      for (const [start, word] of sentence.words.entries()) {
        const match = {start, end: start + 1}
        if (word.kinds.length > 0 || !looksBorrowed(word.form) || isReported(sentence, match)) continue
        if (isLeftAlone(match, sentence, reply)) report.words(sentence, match)
      }
    }
  },
  examples: {
    en: {
      bad: ['I have [[escalated]] your complaint.', 'The lamp is on [[backorder]] until May.'],
      good: [
        'I have asked our engineer to look at it.',
        'Your SKU (product code) is on the label.',
        'Your train ticket is valid until Sunday.'
      ]
    },
    fi: {
      bad: ['Avasin asiasta [[tiketin]].', 'Muutos [[deployataan]] huomenna.'],
      good: ['Kirjasin pyyntösi.', 'Latenssi eli viive on nyt pieni.', 'Latasin kuitin chattiin.']
    }
  }
})

/** Whether the reader is left alone with a word. */
function isLeftAlone(match: Match, sentence: Sentence, reply: Reply): boolean {
  const words = sentence.words.slice(match.start, match.end)
  const forms = words.map((word) => word.form)
  if (isNoAcronym(words, reply) || words.some(isCode)) return false
  if (uses(reply.customer, forms) || isTheirWord(words[0]!, reply)) return false
  return !isExplained(sentence, match, reply) && !isNamed(sentence, match, reply)
}

/** A word of so few letters has nearly all of them in its ending: lokit, lokeista. These first ones tell it. */
const [short, told] = [6, 3]

/** Whether the customer writes a short Finnish word in another form: to compare stems takes longer words. */
function isTheirWord({form}: Word, {customer, language}: Reply): boolean {
  if (!customer || language.code !== 'fi' || form.length > short + told) return false
  const begin = form.slice(0, told)
  return customer.sentences.some(({words}) =>
    words.some((word) => word.form.length <= short && word.form.length > told && word.form.startsWith(begin))
  )
}

/** Acronyms that people write in small letters, too; of others those letters are another word: “mis”, “pod”, “arr”. */
const smallAcronyms = /^(?:sla|rma|sku|eta|api|kpi|crm|erp|sso|dns|pax)$/
const longestAcronym = 3

/** Few letters that are not in capitals are an ordinary word; and the ETA beside the EU is a union of states. */
function isNoAcronym([first, ...more]: readonly Word[], {language, text}: Reply): boolean {
  if (!first || more.length > 0) return false
  if (language.code === 'fi') return first.form.startsWith('eta') && isUnion(text, first)
  return (
    first.form.length <= longestAcronym &&
    /^\p{L}+$/u.test(first.text) &&
    first.text !== first.text.toUpperCase() &&
    !smallAcronyms.test(first.form)
  )
}

/** A key, a part’s number: “KL4-220-ERP”. */
const isCode = ({text}: Word) => text.includes('-') && /\d/.test(text) && text === text.toUpperCase()

/** “EU/ETA-alue”, “ETA-maat”, “EU:n ja ETA:n”: the European Economic Area. */
const isUnion = (text: string, {form, start}: Word) =>
  /^eta-(?:alue|maa|mai|valtio|kansalai|sopim)/.test(form) ||
  /(?<!\p{L})E[UY](?::\p{Ll}{1,4})?(?:-\p{L}{0,12})?(?:\/|\s(?:ja|tai|sekä|eikä)\s)$/u.test(
    text.slice(Math.max(0, start - 24), start)
  )

/** Whether the list has the word already. */
function isReported(sentence: Sentence, {start}: Match): boolean {
  for (const [owner, matches] of sentence.matches)
    if (/^jargon\b/.test(owner) && matches.some((match) => match.start <= start && start < match.end)) return true
  return false
}
