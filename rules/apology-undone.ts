import {type Match, phraseRule, type Reply, regretsOf, type Sentence} from '../src/rule.ts'

/** Turns that stand at the head of a clause, or inside it, and may come in the sentence after the apology. */
const looseTurns = new Set([
  'though',
  'however',
  'nevertheless',
  'nonetheless',
  'kuitenkin',
  'silti',
  'kyllä',
  'sentään',
  'tosin',
  'toisaalta'
])

/** “Nobody but us”, “but for your call”: no turn. */
const beforeOtherBut = new Set([
  'nothing',
  'nobody',
  'one',
  'none',
  'all',
  'anything',
  'everything',
  'last',
  'who',
  'what',
  'cannot'
])
const afterOtherBut = new Set(['for', 'also', 'not'])

/** Questions that want no answer. */
const rhetorical =
  /\b(?:what can (?:you|we|one)|who (?:does|has|can)|right\?|isn['’]t it|aren['’]t (?:we|they)|after all|mitä sille|minkä sille|minkäs|eikö niin|eikös|vai mitä|mitä muuta)/i

export default phraseRule({
  severity: 'warning',
  finds: {en: 'An apology that a “but” takes back', fi: 'Anteeksipyyntö, jonka mutta-sana vie takaisin'},
  why: {
    en: 'What follows the “but” is what the customer remembers: a defence. The apology before it no longer counts.',
    fi: 'Asiakas muistaa sen, mitä mutta-sanan jälkeen tulee: puolustelun. Sitä ennen lausuttu anteeksipyyntö ei enää paina.'
  },
  source: ['T3'],
  message: {
    en: 'This takes the apology back',
    fi: 'Tämä vie anteeksipyynnöltä pohjan'
  },
  instead: {
    en: 'End the sentence at the apology and go on with what you do: “I am sorry that the lamp broke. A new one leaves today.”',
    fi: 'Lopeta virke anteeksipyyntöön ja kerro vasta sitten, mitä teet: ”Olen pahoillani, että lamppu hajosi. Uusi lähtee tänään.”'
  },
  silent: {
    en: 'Where the “but” asks for something, or brings a way to put things right.',
    fi: 'Kun mutta-sanan jälkeen pyydetään jotain tai kerrotaan, miten asia korjataan.'
  },
  phrases: {
    en: [
      '(but|although|though|however|nevertheless|nonetheless|notwithstanding|albeit) ...12',
      ', (all the same|even so|then again|that said|having said that|that being said|on the other hand|at the same time|mind you|in fairness|to be fair|be that as it may|in (our|my|his|her|their) defence) ...12',
      ', (still|yet) (the|we|you|it|this|that|there|our|your|his|her|i|they|a|most|many|no|not|nobody|some|one|as|these|those|all|every|each|customers) ...12',
      '^ (all the same|even so|then again|that said|having said that|that being said|on the other hand|at the same time|mind you|in (all)? fairness|to be (fair|honest)|be that as it may|in (our|my|his|her|their) (defence|defense)|do (bear in mind|remember|note|keep in mind)|(please|kindly) (bear in mind|remember|keep in mind|understand|appreciate)|you (must|have to|should|will) (remember|understand|appreciate|admit|agree)|it (is|was) (worth|important to) ...1 (remember|remembering|noting|note|pointing)|after all|surely|let us not forget|as you (know|will know)) ...12',
      ...['<though>', '<however>'].map((word) => `^ ...6 , ${word} ...12`)
    ],
    fi: [
      '(mutta|mut|joskin) ...12',
      ', (toisaalta|tosin|kuitenkin|silti|kyllä|toki|sen sijaan) ...12',
      '^ (kuitenkin|toisaalta|silti|tosin|kyllähän|toki|vaikka|onhan|olihan|sinunhan|teidänhän|muistathan|muistattehan|ymmärräthän|ymmärrättehän) ...12',
      '^ ...6!jos/kun (kuitenkin|silti|sentään|tosin) ...12',
      '^ ...6!jos/kun (oli|olivat|olit|olitte|olisi|ollut|olisit|olisitte) ...1 kyllä ...12',
      '^ ...6!jos/kun kyllä ...2 (oli|olivat|olit|olitte|olisi|ollut|luki|kerrottiin|ilmoitettiin|tiedotettiin|mainittiin|varoitettiin|sanottiin) ...12'
    ]
  },
  unless: {
    en: [
      // Asks for something.
      '(but|though|however) ...3!what/who/how/why (please|could you|can you|would you|will you|may i|can i|could i|may we|can we|do you|did you|have you|is it|is there|are you|which|how about|let me|let us)',
      '(but|though|however) (i|we) (just|only|still|also|do|would|will|really)? (need|want|require|must ask|have to ask|like|wonder|was wondering|am missing|are missing|seem to be missing)',
      '(but|though|however) ...2 (can|could|do|am|did|was) not ...2 (find|see|open|read|locate|make out|hear|understand|sure|follow|quite)',
      '(but|though|however) (do not|no need to) (worry|send|throw|pay|return|bin|use|open)',
      // Puts things right.
      '(but|though|however) ...3 (i|we) (will|shall|have ...2 (refunded|sent|credited|ordered|booked|arranged|asked|fixed|removed|replaced|corrected|reissued|added|extended|waived|posted|put|found|made|moved|changed|cancelled|sorted|got|set|attached|given|upgraded|reserved|saved|restored))',
      '(but|though|however) ...2 (i|we) ((can|could) ...2!not/be (offer|send|refund|give|move|book|put|get|do|arrange|replace|exchange|make|help|find|add|extend|waive|credit|see|tell|confirm|assure|ship|try|fit|change|keep|hold|still)|are happy to|would be happy to|am happy to|would love to|hope|promise|are working|am working|are looking|am looking|want to|are sending|am sending|found|fixed|refunded|sent|are going to|am going to) ...6',
      '(but|though|however) ...3 you (can|may|are welcome to|(could|will) ...2!have (keep|have|get|receive|choose|use|swap|exchange|see|find|hear|be|try|join|take))',
      '(but|though|however) ...6 (will not|do not|does not) (cost|happen|be charged|repeat|need to)',
      '(but|though|however) ...6 (free of charge|at no (extra)? cost|at our (cost|expense)|on us|on the house|for free|as a thank you)',
      '(but|though|however) ...6 (is|are|will be) (now|already|all)? (back|on (its|the|their) way|fixed|sorted|refunded|available|working|replaced|corrected|ready|in stock)',
      '(but|though|however) ...2 (there is|there are) ...2 (room|seats|space|places|another|tables|spots|tickets|a)',
      '(but|though|however) ...2 (a|the|your|our) (new|replacement|spare|fresh|second|loan|refund|technician|engineer) ...3 (will|is|are|has|leaves|ships|comes|arrives|reaches|was|went)',
      '(but|though|however) ...8 (has|have|is|are|was|were|will be|should be) ...2 (been)? (now|since|already|refunded|sent|credited|booked|fixed|removed|replaced|corrected|reissued|extended|waived|posted|shipped|cancelled|sorted|reserved|restored|repaired|resolved|dispatched|returned|repaid|reopened|updated|on us)',
      '(but|though|however) (i|we) ...1 (checked|spoke|asked|rang|called|told|booked|ordered|found|made sure|managed|got hold|traced|put|moved|added|kept|saved|took)',
      '(but|though|however) ...3 (do not have|did not get|did not receive|have not received|need|only have) (your|a|an|the) ...3',
      '(but|though|however) ...2 (which|what|when|where|whose|how many|whether|is your|is the|are your|are these|was it|were you)',
      '(but|though|however) ...5 (instead|as a replacement|until then|in the meantime|meanwhile|as soon as)',
      '(but|though|however) (it|that|this) (will|is going to|should) ...2 (be|work|come|arrive|never|not|take)',
      '(but|though|however) (thank you|thanks|good news|luckily|happily|fortunately|thankfully)',
      '(though|however) $',
      'however (long|late|much|many|small|big)',
      '(not|no) ...1 only',
      '(good news|let me put|let me make|rest of the)'
    ],
    fi: [
      '(mutta|mut) ...4 (tarvits*|tarvii*|saisinko|saisimmeko|saanko|saammeko|voisitko|voisitteko|voitko|voitteko|pyytäisin|pyytäisimme|pyydän|kysyisin|lähetätkö|lähettäisitkö|kerrotko|kertoisitko|laitatko|vahvistatko|onko|oletko|olisiko|kumpi|kumpaa|kumman|missä|milloin|ovatko|löytyykö|tarkoitatko|haluatko|sopisiko|sopiiko|kävisikö)',
      '(mutta|mut) ...3 (en|emme|ei) ...2 (löydä|näe|saa auki|ymmärrä|tavoita|tavoittanut|löytynyt|löydy|kuullut|saanut selvää|tunnista)',
      '(mutta|mut) ...4 (hyvitän|hyvitämme|palautan|palautamme|lähetän|lähetämme|korvaan|korvaamme|vaihdan|vaihdamme|toimitan|toimitamme|soitan|soitamme|korjaan|korjaamme|järjestän|järjestämme|annan|annamme|lisään|lisäämme|postitan|postitamme|peruutan|peruutamme|siirrän|siirrämme|varaan|varaamme|tarjoan|tarjoamme|selvitän|selvitämme|tarkistan|tarkistamme|hoidan|hoidamme|maksan|maksamme|tilaan|tilaamme|lupaan|lupaamme|ehdotan|ehdotamme|autan|autamme|tulemme|tulen|laitan|laitamme|otan|toivon|toivomme)',
      '(mutta|mut|kuitenkin|silti|sentään) ...4 (saat|saatte|saa|voit|voitte|pääset|pääsette|voimme|voin|ehdit|ehditte|kelpaa|onnistuu) ...6',
      '(saat|saatte|saa|voit|voitte|pääset|pääsette|voimme|voin|ehdit|kelpaa|säilyy|pysyy|toimii|jatkuu) ...2 (kuitenkin|silti|sentään|kyllä)',
      '(mutta|mut) ...3 (olen|olemme|on) ...3 (hyvittänyt|hyvittäneet|palauttanut|palauttaneet|lähettänyt|lähettäneet|korjannut|korjanneet|vaihtanut|hyvitetty|palautettu|korjattu|matkalla|kunnossa|varattu|lähetetty|vaihdettu|palautunut|löytynyt)',
      '(mutta|mut) ...4 (ilmaiseksi|maksutta|veloituksetta|kuluitta|uusi ...2 (on|lähtee|tulee)|toimii ...1 (taas|jälleen|nyt|jo)|ei toistu|ei maksa)',
      '(mutta|mut) ...2 (älä|älkää|ei tarvitse|lähetä|kerro|kertokaa|lähettäkää|ota|ottakaa|soita|soittakaa|kokeile|kokeilkaa|odota|odotathan|laita|jätä)'
    ]
  },
  keep: turnsAgainstApology,
  examples: {
    en: {
      bad: [
        'We are sorry that the lamp broke, [[but glass is glass]].',
        'I apologise for the late call. [[However, you gave us the wrong number]].'
      ],
      good: [
        'Sorry, but which of the two lamps is it?',
        'I am sorry that the lamp broke, but a new one is on its way.',
        'The lamp is sold out, but the lantern is here.'
      ]
    },
    fi: {
      bad: [
        'Olemme pahoillamme, että lamppu hajosi, [[mutta lasi on lasia]].',
        'Pahoittelen myöhäistä soittoa. [[Kuitenkin annoitte meille väärän numeron]].'
      ],
      good: [
        'Anteeksi, mutta kumpaa lamppua tarkoitat?',
        'Olen pahoillani, että lamppu hajosi, mutta lähetän uuden jo tänään.',
        'Lamppu on loppu, mutta lyhtyjä on vielä.'
      ]
    }
  }
})

function turnsAgainstApology(match: Match, sentence: Sentence, reply: Reply): boolean {
  const turn = sentence.words[match.start]!
  if (turn.form === 'though' && sentence.words[match.start - 1]?.form === 'as') return false
  if (turn.form === 'but') {
    if (beforeOtherBut.has(sentence.words[match.start - 1]?.form ?? '')) return false
    if (afterOtherBut.has(sentence.words[match.start + 1]?.form ?? '')) return false
  }
  const text = reply.text.slice(sentence.start, sentence.end + 1)
  if (sentence.terminal === '?' && !rhetorical.test(text)) return false
  const apologises = (one: Sentence | undefined, before = Number.POSITIVE_INFINITY) =>
    one !== undefined && regretsOf(reply, one).some(({kind, end}) => kind === 'apology' && end <= before)
  if (apologises(sentence, match.start)) return true
  const previous = reply.sentences[sentence.index - 1]
  const opens = match.start === 0 || looseTurns.has(turn.form)
  return opens && !apologises(sentence) && apologises(previous)
}
