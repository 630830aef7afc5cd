import {
  breaks,
  does,
  hasWord,
  isContrite,
  isWhole,
  type Match,
  phraseRule,
  type Reply,
  type Sentence
} from '../src/rule.ts'

/** Before “you have not …” these make it a report or a condition. */
const openers = new Set([
  'if',
  'whether',
  'why',
  'where',
  'unless',
  'kunhan',
  'ellet',
  'jos',
  'mikäli',
  'että',
  'vaikka',
  'joissa',
  'jossa',
  'jolloin'
])

/** What a customer may do, or leave undone, without any blame. */
const neutral = new Set(
  'have receive get need hear mean find deserve recognise be been received got know expect order want like feel understand agree yet wish enjoy actually really request cause authorise ordered asked voitte saitte kerroitte kysyitte pyysitte haluatte kirjoititte toivoitte olisitte haluaisitte halusitte saisitte sanoit sanoitte kerroit kysyit pyysit kirjoitit sait olit halusit toivoit huomasit huomasitte mainitsit mainitsitte tarvitsit voisit haluaisit tiedustelit tiedustelitte löysit saavuit viestit tilit ehtinyt ehtineet päässyt päässeet ollut olleet nähnyt nähneet saanut saaneet kortit paketit laskurit kuitit linkit'.split(
    ' '
  )
)

/** “Failure to send it may delay your claim” tells what will come of it. */
const outcomes = new Set(['may', 'might', 'will', 'could', 'would', 'can'])

/** “The fault at yours was another”, “try the following”: no blame. */
function isNeutral({words}: Sentence, {start, end}: Match): boolean {
  const first = words[start]!.form
  if (first === 'failure' || first === 'failing') return words.slice(end).some(({form}) => outcomes.has(form))
  if (/^(?:vika|syy)$/.test(first)) return words[end]?.form === 'oli' && words[end + 1]?.form === 'eri'
  return words[end - 1]!.form === 'following' && words.slice(start, end).some(({form}) => form === 'try')
}

/** A duty of customers in general, or advice: a reproach only where something has gone wrong. */
const general =
  /^(?:recommend|advise|suggest|check|it|up|down|customers?|senders?|passengers?|motorists?|buyers?|tenants?|guests?|users?|owners?|parents?|members?|applicants?|patients?|travellers?|suosittele(?:mme|n)|kehota(?:mme|n)|neuvomme|muistuta(?:mme|n)|huomautamme|\p{L}{2,14}jan|asiakkaan|vuokralaisen|jäsenen|potilaan|asukkaan|jokaisen)$/u

/** A question asks, unless it begins like these: then it reproaches. */
const rebukes =
  /^(?:why|how|did|have|had|do|could|should|can|what|who|whose|miksi|minkä|mitä|etkö|ettekö|et|ette|ajattelitko|luitko|katsoitko|tarkistitko|vaivauduitko|viitsitkö|kuuntelitko|tajusitko|oletko|oletteko|kuka|kukas|kukahan)$/

/** Other rules name the harm of a sentence better than its tone does. */
const rivals = ['agentless-fault', 'canned-phrase', 'flat-refusal', 'insult', 'dead-end-referral']

/** Whether a sentence may blame without a phrase for it: something went wrong, and the sentence offers and promises nothing. */
function maySound(sentence: Sentence, reply: Reply): boolean {
  if (sentence.terminal === '?' || isContrite(reply) || breaks(sentence, rivals)) return false
  if (isWhole(reply) && !reply.situation.fault) return false
  return !does(sentence, 'alternative', 'offer', 'referral', 'promise')
}

/** How far before the words a condition may begin. */
const reach = 5

export default phraseRule({
  severity: 'error',
  finds: {en: 'Blame put on the customer', fi: 'Syyn vierittäminen asiakkaalle'},
  why: {
    en: 'Nobody likes to be told that it was their own fault, least of all when it was. Say what is missing, and how to put it right.',
    fi: 'Kukaan ei halua kuulla, että vika oli hänen, etenkään jos se on totta. Kerro, mitä puuttuu ja miten asia korjataan.'
  },
  source: ['T0', 'T3'],
  message: {en: 'This blames the customer', fi: 'Tämä vierittää syyn asiakkaalle'},
  instead: {
    en: 'Give the fact without the blame: “The form came to us without page 3. Could you send it?”',
    fi: 'Kerro asia syyttämättä: ”Lomakkeesta puuttui sivu 3. {Voisitko|Voisitteko} lähettää sen?”'
  },
  silent: {
    en: 'In a condition or a request, where the customer is cleared of the fault, and in a letter that owns it.',
    fi: 'Ehtolauseessa ja pyynnössä, kun asiakkaan sanotaan olevan syytön ja kun kirjeessä myönnetään oma virhe.'
  },
  phrases: {
    en: ['@blameDeed', '@blameOmission', '@blameDuty', '@blameOwner', '@blameOblique', '@blameOther'],
    fi: ['@blameOmission', '@blameDuty', '@blameDeed', '@blameHint', '@blameAdvice', '@blameOther']
  },
  unless: {
    en: [
      '(you|that|it) ...2 (could|can|would) not ...1 (have)? (known|know|see|seen|noticed|avoided|foreseen|help)',
      '(is|was|were|are|this|that) ...1 not ...2 (your (own)? (fault|mistake|error|doing)|you who|anything you)',
      '(nothing|not anything|not something) ...1 you (did|have done|could have done|should have done)',
      'you did nothing wrong',
      'you ...1 (forgot|missed|omitted|overlooked|ignored) nothing',
      '(no|not a|without any) fault of (yours|your own)',
      '(not|never|nothing|no) ...2 (do|did|done|make|made|is|was) ...2!not (wrong|mistake|error|your fault|your mistake)',
      'you ...1 should not have (had|been|to|needed)'
    ],
    fi: [
      '(ei|eikä|eivät|et|ette) ...3!maksanut (voinut tietää|voinut huomata|voineet tietää|ole sinun|ollut sinun|ole teidän|ollut teidän|ole vikasi|ole tehnyt mitään väärin|johdu sinusta|johtunut sinusta|johdu teistä)',
      '(sinun|teidän) ...2 ei ...2 (pitänyt|pitäisi|kuuluisi|tarvinnut)',
      '(=et|=ette) ...3 (väärin|virhettä|väärää)',
      '(vika|virhe|syy|vastuu) ...2 ei ...3 (sinun|sinussa|teidän|teissä|sinulla)',
      '(minun|meidän) ...2 olisi ...2 pitänyt',
      '(ei|eikä|eivät) ...2 (vikasi|syytäsi|virheesi|vikanne|syytänne|virheenne)',
      '(on|oli|ovat) ...4 (kuljetuksessa|kuljetuksen aikana|lajittelussa|varastossa|varastossamme|tehtaalla|matkalla|jakelussa)'
    ]
  },
  tone: {
    name: 'blaming-customer',
    // A phrase is surer.
    severity: 'warning',
    limits: {en: {letter: 0.2, snippet: 0.4}, fi: {letter: 0.25, snippet: 1}},
    may: maySound
  },
  keep(match, sentence, reply) {
    if (sentence.part === 'greeting' || isContrite(reply) || isNeutral(sentence, match)) return false
    const past = sentence.words[match.start]!.form
    // “Thank you for not giving up on us”
    if (past === 'for' && does(sentence, 'thanks')) return false
    if (reply.customer && !reply.situation.fault && general.test(past)) return false
    if (purposes.test(past) && !isTheirPurpose(sentence)) return false
    if (/^(?:if|jos|had)$/.test(past)) return true
    if (sentence.terminal === '?' && !rebukes.test(past) && !/^(?:you|et|ette)$/.test(sentence.words[0]!.form))
      return false
    if (neutral.has(past) || neutral.has(sentence.words[match.end - 1]!.form)) return false
    return !hasWord(sentence, openers, {start: match.start - reach, end: match.start})
  },
  examples: {
    en: {
      bad: [
        '[[You forgot]] the receipt.',
        '[[You should have read]] the label.',
        '[[Nobody made you choose]] the small lamp.'
      ],
      good: [
        'The app keeps the older of two files on purpose.',
        'The receipt is missing. Could you send a photo of it?',
        'If the label is gone, write to us.'
      ]
    },
    fi: {
      bad: ['[[Unohdit]] liittää kuitin.', '[[Sinun olisi pitänyt]] lukea ohje.'],
      good: ['Viestistä puuttui kuitti. Voisitko lähettää siitä kuvan?', 'Minun olisi pitänyt kertoa ohjeesta.']
    }
  }
})

/** “On purpose” and its kin blame whoever did it. */
const purposes = /^(?:on|deliberately|intentionally|wilfully|knowingly)$/

/** Whether the customer did it, or nobody is named. “The app keeps the older value on purpose” is about the app. */
const isTheirPurpose = ({words}: Sentence): boolean =>
  words.some(({form}) => /^(?:you|your|yours|yourself|user|users|customer|customers|was|were|been|being)$/.test(form))
