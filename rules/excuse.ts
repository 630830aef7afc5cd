import {
  breaks,
  does,
  hasWord,
  isApologisedFor,
  isContrite,
  isOwnedNearby,
  isWhole,
  type Match,
  mayDefend,
  phraseRule,
  type Reply,
  remembered,
  type Sentence,
  type Word,
  wordSet
} from '../src/rule.ts'

/** What makes a term good news: with one of these, and no word of refusal, it shields nobody. */
const boons = new Set(
  'free covered entitled refund refunded full extend get gives within welcome saat saatte saa voit voitte maksutta ilmaiseksi maksuton ilmainen korvaamme hyvitämme palautamme oikeus'.split(
    ' '
  )
)
const refusals = new Set(
  'not no never nor cannot only unless without excluded exclude excludes exempt void charged payable stays stands forfeit forfeited ei emme en eivät eikä enkä emmekä vain ainoastaan vasta'.split(
    ' '
  )
)

/** Rules and terms: they may also give the customer something. */
const terms =
  wordSet(`term terms condition conditions contract contracts agreement agreements policy policies law laws rule rules
warranty guarantee ticket tickets procedure procedures clause laki lain laissa takuu`)
const termStems = ['ehdo', 'ehto', 'sopimu', 'sääntö', 'säännö', 'ohje']
const isTerm = ({form}: Word) =>
  terms.has(form) || form.startsWith('kohda') || termStems.some((stem) => form.includes(stem))
const hasTerm = ({words}: Sentence, {start, end}: Match) => words.slice(start, end).some(isTerm)

/** Before a reason these make it a condition. */
const conditions = new Set('if when once until jos mikäli kunhan ellei'.split(' '))

/** Our own people, named as the doers: that is no excuse. */
const ownPeople = /^(?:kuljettaja|asenta|lastaaja|hoitaja|myyjä|työntekijä|kokki|huolto)\p{L}{0,9}mme$/u
const staff =
  /^(?:driver|fitter|cook|chef|nurse|technician|engineer|installer|clerk|waiter|porter|colleague|agent|doctor)s?$/

function namesOwnPeople({words}: Sentence, {start}: Match): boolean {
  const {form} = words[start]!
  return (form.endsWith('mme') && ownPeople.test(form)) || (words[start - 1]?.form === 'our' && staff.test(form))
}

/** Whether a plainer excuse stands among these words: one finding is enough. */
function isTold({matches}: Sentence, {start, end}: Match): boolean {
  return (matches.get('excuse') ?? []).some((told) => told.start < end && start < told.end && told.start !== start)
}

/** Whoever pays for what another did, owns it: in the sentence or the next. */
const amends = new Set('korvaamme korvaan vastaamme valitsimme palkkasimme'.split(' '))
function isMadeGood(reply: Reply, {index}: Sentence): boolean {
  return [index, index + 1].some((at) => reply.sentences[at] && hasWord(reply.sentences[at], amends))
}

/** Whether the words give any cause at all: an excuse only where something has gone wrong, and where the cause is not ours. */
function isLoose({matches}: Sentence, {start, end}: Match): boolean {
  return !(matches.get('excuse') ?? []).some((told) => told.start === start && told.end === end)
}

/** These tell a time as well as a cause. */
const meanwhile = new Set('aikana aikaan keskellä jälkeen myötä'.split(' '))
const ownCause =
  /^(?:we|i|our|my|you|your|us|minä|me|sinä|te|minun|meidän|sinun|teidän|sen|tämän|minkä|jonka|niiden|näiden|siitä|mistä|se|tahansa|asian|tapahtuneen|selkeyden|olemme|olen|olet|olette|emme|en|et|ette|error|mistake|oversight|mix-up|fault)$|(?:imme|sinne|virheemme|erehdyksemme|virheen|erehdyksen|sekaannuksen|virheestä)$/
const gone =
  /^(?:not|no|never|nobody|nothing|late|later|slow|slower|wrong|missing|lost|cold|broken|damaged|cracked|delayed|delay|delays|longer|behind|failed|closed|dirty|stuck|wait|waited|waiting|cancelled|sorry|apologies|apologise|regret|unable|impossible|without|empty|dead|left|missed|double|twice|hours|weeks|ei|eivät|emme|en|eikä|emmekä|enkä|rikki|väärin|väärä|väärän|vasta|pahoittelut|pahoittelemme|pahoittelen|anteeksi|kiinni|poikki|jumissa|loppu|peruttu|perutaan|odottamaan|seisovat)$|^(?:myöhä|myöhe|viiv|viip|viipy|kest|hida|pidem|jono|häiriö|katk|kadon|kado|rikko|unohtu|puut)/

/** In the clause that the cause explains: before it, or after it where the cause opens the sentence. */
function isGoneWrong({words}: Sentence, {start, end}: Match): boolean {
  const explained = start > opening ? words.slice(0, start) : words.slice(end)
  return explained.some(({form}) => gone.test(form))
}
const opening = 3

/** In a few sentences the trouble may stand beside its cause, or after it. */
function isGoneAnywhere({sentences}: Reply, {index, words}: Sentence, {start, end}: Match): boolean {
  return (
    sentences.some((other) => other.index !== index && other.words.some(({form}) => gone.test(form))) ||
    words.some(({form}, at) => (at < start || at >= end) && gone.test(form))
  )
}

/** Strains of our own making, named as a cause: they excuse wherever they stand. */
const strain = /pula|vaje|ruuhka|kiire|sairas|resurss|lakko|määrärah/

/** Letters that defend themselves give their causes formally. */
const formal = new Set(['due', 'owing', 'on', 'as', 'attributable', 'in', 'by'])

/** Whether the cause explains what we did, with nothing wrong in it: “we moved it to Tuesday because …”. */
function isOwnDeed(sentence: Sentence, match: Match): boolean {
  const before = sentence.words.slice(0, match.start)
  return before.some(({form}) => /^(?:we|i)$|imme$/.test(form)) && !before.some(({form}) => gone.test(form))
}

/** Where nothing went wrong, the reason for a no shields nobody once we have done something, or offer another way. */
const makesUp = remembered((reply: Reply) => reply.sentences.some((sentence) => does(sentence, 'done', 'alternative')))

/** Whether the match tells a cause that excuses: something is wrong, and the cause is not ours. */
function isForeignCause(sentence: Sentence, match: Match, reply: Reply): boolean {
  if (sentence.words.slice(match.start, match.start + 3).some(({form}) => ownCause.test(form))) return false
  if (sentence.words.slice(match.start, match.end).some(({form}) => strain.test(form)))
    return reply.situation.fault || !isWhole(reply)
  if (sentence.words[match.start]!.form === 'but' && !does(sentence, 'apology')) return false
  if (does(sentence, 'request') || isOwnDeed(sentence, match)) return false
  if (isWhole(reply))
    return reply.situation.fault && (formal.has(sentence.words[match.start]!.form) || isGoneWrong(sentence, match))
  return reply.situation.refusal || isGoneAnywhere(reply, sentence, match)
}

/** Whether a phrase that was found is an excuse where it stands. */
function isExcuse(match: Match, sentence: Sentence, reply: Reply): boolean {
  if (sentence.part === 'greeting' || sentence.terminal === '?') return false
  if (isContrite(reply) || isOwnedNearby(reply, sentence) || isMadeGood(reply, sentence)) return false
  if (hasWord(sentence, conditions, {start: match.start - 2, end: match.start + 1})) return false
  if (hasWord(sentence, meanwhile, match) && !isGoneWrong(sentence, match)) return false
  if (reply.customer && !reply.situation.fault && (!reply.situation.refusal || makesUp(reply))) return false
  const loose = isLoose(sentence, match)
  if (!loose && (isApologisedFor(sentence, match) || namesOwnPeople(sentence, match))) return false
  if (loose && isTold(sentence, match)) return false
  if (loose && !isForeignCause(sentence, match, reply)) return false
  if (!hasTerm(sentence, match) || hasWord(sentence, refusals)) return true
  return !hasWord(sentence, boons) && (reply.situation.fault || !isWhole(reply))
}

/** Other rules name the harm of a sentence better. */
const rivals = ['canned-phrase', 'agentless-fault', 'blaming-customer', 'insult']

export default phraseRule({
  severity: 'warning',
  finds: {en: 'A reason that shields us', fi: 'Selitys, jonka taakse piiloudumme'},
  why: {
    en: 'A rush, a rule or a partner may well be the cause, but the customer bought from you. Put it first, and you sound busy defending yourself.',
    fi: 'Kiire, sääntö tai kumppani voi hyvin olla syy, mutta asiakas osti meiltä. Jos syy nostetaan ensimmäiseksi, vastaus kuulostaa puolustelulta.'
  },
  source: ['T3'],
  message: {en: 'This reason shields us, not the customer', fi: 'Tämä selitys puolustaa meitä eikä auta asiakasta'},
  instead: {
    en: 'Own it and say what happens now: “We had too few people at work in June, and that is our fault. You will have your answer by Friday.”',
    fi: 'Ota vastuu ja kerro, mitä nyt tapahtuu: ”Varasimme kesäkuuksi liian vähän väkeä, ja se on meidän vikamme. {Saat|Saatte} vastauksen perjantaina.”'
  },
  silent: {
    en: 'Where the letter owns the fault or tells a slip with us as its doer, and where a term gives the customer something.',
    fi: 'Kun kirjeessä myönnetään virhe tai kerrotaan oma erehdys ja kun ehdosta on asiakkaalle etua.'
  },
  phrases: {
    en: [
      '@excuseCause',
      '@excuseStrain',
      '@excuseNotOurs',
      '@excuseOthers',
      '@excuseRules',
      '@excuseSystem',
      '@excuseAlways',
      '@excuseWilling',
      '@excuseHelpless',
      '@excuseLoad',
      '@excuseElsewhere',
      '@excuseTroubles'
    ],
    fi: [
      '@excuseCause',
      '@excuseNotOurs',
      '@excuseOthers',
      '@excuseRules',
      '@excuseSystem',
      '@excuseAlways',
      '@excuseElsewhere',
      '@excuseHelpless',
      '@excuseTroubles'
    ]
  },
  // Apart from the phrases, so that a cause that is dropped hides no excuse inside it.
  twins: {
    en: {
      '@excuseAnyCause':
        'Say what we did about it, or what we will do: “The part came late, so we are lending you a lamp until Friday”'
    },
    fi: {
      '@excuseAnyCause':
        'Kerro, mitä teimme tai teemme asialle: ”Osa tuli myöhässä, joten {saat|saatte} lainalampun perjantaihin asti”'
    }
  },
  tone: {
    name: 'excuse',
    limits: {en: {letter: 0.2, snippet: 0.3, known: -0.5}, fi: {letter: 0, snippet: 0.2, known: -0.5}},
    may: (sentence, reply) =>
      (mayDefend(reply) || !isWhole(reply)) && sentence.terminal !== '?' && !breaks(sentence, rivals)
  },
  keep: isExcuse,
  examples: {
    en: {
      bad: ['[[Due to high demand]], your lamp is late.', 'Your vase broke, but the [[courier is to blame]].'],
      good: [
        'Your lamp is late because we ordered the glass a week too late. That was our mistake.',
        'Under our terms you can send the lamp back for free until May.'
      ]
    },
    fi: {
      bad: ['[[Ruuhkan vuoksi]] lamppusi on myöhässä.', '[[Järjestelmä ei salli]] palautusta.'],
      good: ['Lamppusi on myöhässä, koska tilasimme lasin viikon liian myöhään. Se oli meidän virheemme.']
    }
  }
})
