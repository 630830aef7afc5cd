import {
  does,
  isOwnedNext,
  isToldNearby,
  type Regret,
  type Reply,
  regretsOf,
  remembered,
  replyRule,
  type Sentence,
  type Word
} from '../src/rule.ts'

export default replyRule({
  severity: 'error',
  finds: {
    en: 'An apology that names only feelings, or says stock words',
    fi: 'Pahoittelu, jossa on vain tunne tai pelkkä fraasi'
  },
  why: {
    en: 'An apology that would fit every complaint answers none of them. It tells the customer that nobody looked at what went wrong.',
    fi: 'Pahoittelu, joka sopii mihin tahansa valitukseen, ei vastaa niistä yhteenkään. Asiakas päättelee, ettei kukaan perehtynyt hänen asiaansa.'
  },
  source: ['T3'],
  message: {
    en: 'This apology does not say what happened',
    fi: 'Tämä pahoittelu ei kerro, mitä tapahtui'
  },
  instead: {
    en: 'Name what went wrong: “I am sorry that the parcel came a week late”',
    fi: 'Kerro, mikä meni pieleen: ”Olen pahoillani, että {pakettisi|pakettinne} tuli viikon myöhässä”'
  },
  silent: {
    en: 'Where the same sentence says what happened, where a bare “sorry” stands beside the sentence that does, where what we did wrong is told right after, and where “sorry” only opens a question.',
    fi: 'Kun samassa virkkeessä tai heti pelkän anteeksipyynnön vieressä kerrotaan, mitä tapahtui, kun heti perään kerrotaan, mitä teimme väärin, ja kun ”anteeksi” vain aloittaa kysymyksen.'
  },
  examples: {
    en: {
      bad: [
        '[[We are sorry you are unhappy]].',
        '[[We apologise for the inconvenience]]. The lamp leaves on Monday.',
        '[[I am sorry to hear that]]. Which lamp is it?'
      ],
      good: [
        'We swapped the pump and I did not test it in the cold, sorry about that.',
        'I am sorry to hear that the lamp arrived with a cracked shade.',
        'Sorry, which of the two lamps is it?',
        'We apologise for the delay with your lamp.',
        'Sorry about Saturday. I packed the wrong lamp.'
      ]
    },
    fi: {
      bad: [
        '[[Onpa harmi, että olet tyytymätön]]. Palaamme asiaan pian.',
        '[[Pahoittelemme aiheutunutta haittaa]]. Lamppu lähtee maanantaina.',
        '[[Ikävä kuulla]]. Mikä lamppu on kyseessä?'
      ],
      good: [
        'Ikävä kuulla, että lampun varjostin oli halki.',
        'Pahoittelemme lampun toimituksen viivästymistä.',
        'Anteeksi, kumpaa lamppua tarkoitat?',
        'Olen pahoillani lauantaista. Pakkasin väärän lampun.'
      ]
    }
  },
  check(reply, report) {
    for (const sentence of reply.sentences) {
      if (sentence.part === 'signature') continue
      const regrets = regretsOf(reply, sentence)
      if (regrets.some(({names}) => names === 'matter')) continue
      // “Sorry to bother you, but is the meter in the hall?”
      if (sentence.terminal === '?' && regrets.some(({turned}) => turned)) continue
      const canned = regrets.find((regret) => !pointsElsewhere(regret, sentence, reply))
      if (canned)
        report.words(sentence, canned, {
          ...details(canned, reply),
          ...(isSure(canned, sentence) ? {} : {severity: 'warning'})
        })
    }
  }
})

/** “Oh no!” says that somebody listens, and claims no more. */
const interjections = new Set(['oh', 'no', 'dear', 'ouch', 'oi', 'voi', 'ei', 'ai', 'höh', 'hitsi'])

/** What is regretted in letters that were never written to anybody. */
const worn =
  'inconvenien trouble bother hassle frustrat disappoint haita haitt häiriö vaiva mielipaha harmi epämukav hankalu'.split(
    ' '
  )
const isWornWord = ({form}: Word) => worn.some((stem) => form.startsWith(stem))

/** Regret for feelings, or worn to nothing, is canned beyond doubt; other words that name no matter may still do so here. */
function isSure({names, hedged, start, end}: Regret, {words}: Sentence): boolean {
  return names === 'feelings' || hedged || words.slice(start, end).some(isWornWord)
}

/** “Sorry.” or “sorry about that” beside the sentence that tells what happened, or “sorry, but”: another rule has that. */
function pointsElsewhere(regret: Regret, sentence: Sentence, reply: Reply): boolean {
  const {kind, names, turned, hedged, start, headEnd, end} = regret
  const words = sentence.words.slice(start, end)
  const said = kind === 'pity' ? sentence.words.slice(start, Math.max(headEnd, start + 1)) : words
  if (kind === 'pity' && said.every(({form}) => interjections.has(form))) return true
  // In a letter whose matter is known a bare “I’m sorry” stands for what is told around it, and pity without a fault harms nobody.
  if (reply.customer && kind === 'apology' && names === 'nothing' && !hedged) return true
  if (reply.customer && kind === 'pity' && !reply.situation.fault) return true
  const isWorn = hedged || words.some(isWornWord)
  if (kind === 'apology' && !isWorn && (does(sentence, 'ownership', 'ourSlip') || isOwnedNext(reply, sentence)))
    return true
  const isSlight = names === 'nothing' || names === 'back' || (kind === 'pity' && names === 'stock')
  if (!isSlight) return false
  if (isNamedAnywhere(reply)) return true
  return turned || (kind === 'apology' && (isToldBefore(sentence, start) || isToldNearby(reply, sentence)))
}

/** “We swapped the watcher and I did not test it, sorry about that.” */
function isToldBefore({acts}: Sentence, start: number): boolean {
  return acts.some((act) => act.end <= start && told.has(act.name))
}
const told: ReadonlySet<string> = new Set(['trouble', 'ownership', 'ourSlip', 'done', 'failure'])

/** “Oh no! I am sorry that the lamp broke.” */
const isNamedAnywhere = remembered((reply: Reply) =>
  reply.sentences.some((sentence) => regretsOf(reply, sentence).some(({names}) => names === 'matter'))
)

function details({names}: Regret, reply: Reply) {
  if (names !== 'feelings') return undefined
  return {
    message:
      reply.language.code === 'fi'
        ? 'Tässä pahoitellaan asiakkaan tunnetta, ei sitä, mitä tapahtui'
        : 'This is sorry for how the customer feels, not for what happened'
  }
}
