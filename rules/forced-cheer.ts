import {
  does,
  hasTriple,
  isOwnAt,
  mayHavePicture,
  phraseRule,
  type Reply,
  remembered,
  type Sentence,
  spanAt,
  type Word
} from '../src/rule.ts'

export default phraseRule({
  severity: 'warning',
  finds: {
    en: 'Forced cheer: gushing, rows of exclamation marks, emoji in a reply about a fault',
    fi: 'Teennäinen ilo: hehkutus, monet huutomerkit tai hymiö, kun jokin on mennyt vikaan'
  },
  why: {
    en: 'Forced cheer grates, most of all where something went wrong. A calm, warm line is believed.',
    fi: 'Teennäinen pirteys ärsyttää, varsinkin kun jokin on mennyt pieleen. Rauhallinen ja lämmin sävy on uskottavampi.'
  },
  source: ['T3'],
  message: {en: 'This cheer sounds forced', fi: 'Tämä ilo kuulostaa teennäiseltä'},
  instead: {
    en: 'Just give the good news: “Your parcel has been found and will reach you on Tuesday.”',
    fi: 'Kerro vain itse hyvä uutinen: ”{Pakettisi|Pakettinne} löytyi, ja {saat|saatte} sen tiistaina.”'
  },
  silent: {
    en: 'On one exclamation mark, on two where nothing went wrong, and on plain gladness (“glad to hear”).',
    fi: 'Yhdestä huutomerkistä, kahdesta silloin, kun mikään ei ole mennyt vikaan, ja tavallisesta ilosta (”mukava kuulla”).'
  },
  phrases: {
    en: [
      '(super|so|absolutely|beyond|incredibly|wildly|truly|totally|insanely|mega|utterly|positively|ever so|really|very|just) ...1 (excited|thrilled|stoked|pumped|psyched|ecstatic|overjoyed|elated|enthusiastic|jazzed|giddy|chuffed|hyped)',
      '(super|absolutely|beyond|incredibly|utterly|positively|ridiculously|insanely) (delighted|happy|glad|pleased|proud|grateful|cool|keen|honoured|honored|lovely|amazing|fantastic|brilliant|wonderful)',
      '@we (am|are|feel|was|were) ...3 (thrilled|excited|stoked|pumped|psyched|ecstatic|overjoyed|elated|jazzed|giddy|buzzing|hyped|tickled pink|over the moon|on cloud nine|bursting|beaming|bouncing|jumping|dancing|grinning|obsessed|head over heels)',
      'and we are (buzzing|stoked|pumped|thrilled)',
      'so so (happy|glad|pleased|grateful|excited|sorry not)|(very very|so very) happy',
      '(awesome|amazing|fantastic|incredible|fabulous|exciting|terrific|brilliant|super|marvellous|thrilling|epic) (news|question) (ever)?',
      'what (a|an) (fantastic|awesome|amazing|brilliant|super|fabulous|terrific) (question|idea|message|email|note|day|story|choice)',
      '(excellent|lovely|superb) question',
      ', (yay|woohoo|woo hoo|hooray|hurray|hurrah|yippee|ta-da|tada|whoop|whoopee|woot|huzzah|wowza|omg|phew|whee|hip hip|high five|yessss|yesss|cha-ching|drumroll|drum roll|happy dance|whoop whoop)',
      '^ (jackpot|bingo|boom|bravo|super|awesome|amazing|fantastic|fabulous|terrific|marvellous|splendid|incredible|superb|magic|hurray|yesss) $',
      '(absolute|absolutely|total|pure|sheer|utter|complete|immense) ...1 (pleasure|joy|delight|treat|honour|honor|legend|star|bliss|gem|rockstar|hero|champion|dream|blast)',
      '(pleasure and joy|joy and pleasure|bundles of joy|giddy with|beyond words|bursting with (joy|pride|excitement))',
      'you (are)? (a|an|the|such|our|absolute|total|such a)? (absolute|total|real|true)? (legend|rock|rockstar|rock star|superstar|champ|gem|angel|best|legends)',
      '(thanks|thank you) a (million|bunch|zillion|ton|billion|gazillion) ...1',
      '@we (absolutely|simply|just|honestly)? (can not|could not) (wait|contain|hide|hold back) ...2',
      '(could not|can not) be (happier|prouder|more (excited|thrilled|delighted|pleased|proud))',
      '(make|makes|made|making) (our|my) (whole|entire)? (day|week|year|morning) ...1',
      '(moment|day) (you|we) (have)? (been|all)? ...2 (dreaming|waiting|longing) (of|for)',
      '(jumping|jumped|jump) (up and down|for joy|with joy)|happy dance|(dancing|skipping) (for joy|with joy|around|in the)',
      '(heart|hearts) (sing|sings|skip|burst|melt|melts|is full|are full|soar)|(warm|warms|warmed|melts) (our|my) (heart|hearts)',
      '(fill|fills|filled) (us|me|our hearts) with (joy|delight|happiness|pride)|with (great|the greatest|immense|pure) (joy|delight|excitement|enthusiasm)',
      '(big|huge|virtual|massive|warm) (virtual)? (hug|hugs|high five|cheer|smile|smiles)|sending (you)? ...3 (hugs|sunshine|vibes|smiles|sparkle|sparkles|magic|joy)',
      '(good|positive|happy) vibes|good times|happy days ahead|let the (fun|good times|magic|adventure) ...1|(fun|magic|adventure|party) (begins|starts)',
      '(sprinkle|sparkle|sparkles|sparkling|unicorn|unicorns|rainbows|fairy dust|confetti)',
      '@we ...1 (love|adore) (hearing|it when|questions like|customers like|helping|when our|nothing more than)',
      '(have|enjoy|wishing you) (a|an|the)? ...1 (amazing|awesome|fabulous|magical|epic|super|superb|fantastic|sparkling|stellar) (day|weekend|week|evening|time|one|rest)',
      '(amazing|awesome|incredible|fabulous|fantastic|wonderful) (customer|customers|community|family|member|members|human|humans|person|people) like',
      'welcome to (the|our) ...1 (family|party|gang|tribe|fam)',
      '(we|i) (totally|absolutely|completely) (love|adore) (it|that|this|your|you)',
      '(best|greatest) (news|day|thing|question) (ever|of all time)',
      '(how|so) (exciting|wonderful|fantastic|amazing|thrilling|fabulous|lovely|awesome|brilliant|marvellous)',
      '(fantastic|wonderful|amazing|awesome|fabulous|brilliant|incredible|thrilling|terrific) (to|that) (hear|see|you|read|have|know|meet|learn|help|get)',
      '(dream|dreams) come true|lucky (you|us|me)|love love|guess what|brace (yourself|yourselves)|pop the (champagne|bubbly|cork)|let us (celebrate|party|rock|rejoice)|time to (celebrate|party)|cause for celebration|celebrating with you',
      '(cartwheels|somersaults|fireworks|happy tears|goosebumps|butterflies|high fives|biggest (smile|hug|grin)|ear to ear|nothing short of|out of this world|on top of the world|absolutely everything|heaven|heavenly|dazzling|spectacular|phenomenal|mind-blowing|magnificent|sensational)',
      '(brightened|brightens|brighten|lit up|lights up|sunshine) ...2 (day|week|morning|inbox|world)|ray of sunshine|rays of sunshine|music to (my|our) ears',
      '(proud|honoured|honored|privileged|blessed|grateful) (beyond|from the bottom|beyond measure)|from the bottom of (my|our) ...1 (heart|hearts)',
      '(a|one) (million|thousand|billion|zillion) (thanks|thank|hugs|times)|(endless|endlessly) (thanks|grateful)|eternally grateful',
      '@we (live|breathe) for|nothing (makes|gives|brings) (us|me|our) ...3',
      '(rock|rocks|rocking) (it|on)|you (rock|rule)|woo|wahoo|yesss*|yay*|wooo*|hooo*|yaaa*',
      '(on)? cloud nine|tickled pink|over the moon|pleased as punch|happy as'
    ],
    fi: [
      '(aivan|ihan|tosi|todella|niin|superin|mielettömän|älyttömän|käsittämättömän|uskomattoman|valtavan|hurjan|tajuttoman|sanoinkuvaamattoman|suunnattoman|järjettömän|äärettömän|kerta kaikkiaan) (mahtava*|ihana*|ihania|upea*|huippu*|loistava*|fantasti*|mieletö*|innoissa*|haltioissa*|täpinöissä*|fiiliksissä*|onnellisi*|onnellinen|iloissa*|huikea*|hurmaava*|suloi*|otettuja|makee*|siisti*|iloisia|iloinen|riemuissa*)',
      '(olen|olemme|ollaan|oltiin|oon|olimme|meillä) ...3 (innoissa*|haltioissa*|täpinöissä*|fiiliksissä*|riemuissa*|liekeissä|ekstaasissa|hurmiossa|onnesta|onnemme kukkuloilla|seitsemännessä taivaassa|ihastuksissa*|intoa täynnä|pakahtu*|hurmioitun*|taivaissa)',
      '(ah|oi|voi|vau|jee|hei|onpa|olipa|onpas|olipas|aivan|ihan)? , (ihanaa|mahtavaa|upeaa|huippua|huikeaa|fantastista|loistavaa|mieletöntä|hurmaavaa|suloista|mahtista|superia|makeeta|makeaa|mahtavata|ihanata|ihana|upea|mahtava|huikea|huippu|parasta|siistiä|erinomaista) (juttu)? (että|kun|kuulla|huomata|nähdä|lukea|päästä|saada|palvella|tutustua)',
      '(onpa|olipa|onpas|olipas|kuinka|miten|tämähän on|tämä on|sehän on|se on|voi että) ...1 (ihanaa|mahtavaa|upeaa|huippua|huikeaa|fantastista|loistavaa|mieletöntä|hurmaavaa|suloista|ihana|upea|mahtava|huikea|hurmaava|suloinen|ihastuttavaa|riemastuttavaa)',
      '^ (ah|oi|voi|vau)? (ihanaa|mahtavaa|upeaa|huippua|huikeaa|fantastista|mieletöntä|hurmaavaa|mahtista|huippujuttu|loistojuttu|mahtijuttu|superia|täydellistä|loistohomma*|huippuhomma*|mahtihomma*|mahtavuutta) $',
      ', (ihanaa|mahtavaa|upeaa|huippua|huikeaa|fantastista|mieletöntä|mahtista|superia|hurmaavaa) $',
      ', (ihanaa|mahtavaa|upeaa|huippua|huikeaa|fantastista|mieletöntä|hurmaavaa|loistavaa) , _',
      '(loistohomm*|loistojut*|huippuhomm*|huippujut*|mahtihomm*|mahtijut*|huippuuuti*|huippu-uuti*|loistouuti*|mahtiuuti*|huippukysymy*|loistokysymy*|mahtikysymy*)',
      '(superi*|superki*|superhy*|supermah*|superonn*|superhieno*|superupe*|superinn*|megaki*|megahy*|megaihan*|megaupe*|megainn*|hyperilo*|hyperinn*|ylionnel*|huippukiv*|huippuihan*|ultrakiv*|supersuper*|megasuper*)',
      ', (jee|jeee|jeejee|jippii|jipii|jihuu|jihuuu|hurraa|hurraata|wuhuu|vuhuu|woohoo|jes|jess|jesss|tadaa|vau|wau|huhheijaa|hihhei|eläköön|iik|jippijaijei|oujee|ou jee|hip hurraa|hip hei|jeij|jei|wohoo|hurei)',
      '(mahtava|loistava|upea|ihana|huikea|fantastinen|erinomainen|mieletön|huippu|taivaallisen hyvä|uskomattoman hyvä|ihanan) (uutinen|uutisia|uutiset|kysymys|ajatus)',
      '(mahtavia|loistavia|upeita|ihania|huikeita|fantastisia|mielettömiä|huippu) (uutisia|uutiset|terveisiä)',
      '(sydäntä|sydäntämme|sydämemme|sydämiämme|sydämeni|sydäntäni) ...2 (lämmittä*|lämmitti|sula*|sulatti|pakah*|läikähtä*|hypähti|riemu*) ...2 (ihana|ihanaa|upea|uutinen)?',
      '(taivaallisen|jumalaisen|sanoinkuvaamattoman|satumaisen|hurmaavan|hulvattoman|ihanan) (hyvä|ihana|upea|iloinen|kiva|hieno|mukava)',
      '(huippua|mahtavaa|ihanaa|upeaa|huikeaa) että',
      ', (hurmaavaa|ihastuttavaa|suloista|riemullista|riemastuttavaa|ilahduttavaa) (että|kun)?',
      '(voi|oi|ai) (miten|kuinka|että|jestas|juku) ...1 (ihana*|suloi*|upea*|mahtava*|hurmaava*|herttai*)',
      '(tosi|niin|ihan|aika) (makeeta|makeaa|siistiä|cool|coolia|jees|mageeta|mahtista) ...1',
      '(olet|olette|oot|ootte) ...1 (paras|ihana|mahtava|upea|huippu|kultainen|aarre|tähti|sankari|supertähti|legenda|parhaita|ihania|mahtavia|huippuja|ihan paras|timantti) ...2',
      '(emme|en|tuskin) ...2 (malta|maltamme|maltan|jaksa) ...3 odottaa|maltamme tuskin|tuskin maltamme',
      '(hyppi*|hypimme|pompi*|pomppi*|tanssi*|kilju*) ...1 (ilosta|riemusta|onnesta|innosta)|(ilosta|riemusta|innosta|onnesta) ...1 (hyppi*|hypimme|kilju*|pompi*|pakah*|soikeana|hihku*)',
      '(hymy|hymyilemme|hymyssä|hymyillen) ...2 (korviin|korvissa|suin)|(ilomme|riemumme|ilo) on ...1 (suunnaton|rajaton|ylimmillään|katossa)',
      '(tuhannet|tuhansia|isot|iso|virtuaalinen|lämmin) (halit|haleja|hali|halaus|halaukset|virtuaalihali)|virtuaalihal*',
      '(uusi)? (seikkailu|juhla|hauskuus|taika) ...1 (alkaa|alkakoon|jatkuu|odottaa)',
      '(parasta|paras|mahtavinta|upeinta) ikinä|elämäsi ...1 (paras|upein|mahtavin|hienoin)',
      'tervetuloa ...1 (ihanaan|mahtavaan|upeaan|huikeaan|ihanalle|upealle|iloiseen) ...2',
      '(nyt|nytpä) (juhlitaan|bailataan|riemuitaan|hurrataan|tuuletetaan)',
      '(iloksemme ja riemuksemme|suureksi riemuksemme|ilon ja riemun|riemuisa*|riemukkain|riemurinnoin)'
    ]
  },
  keep: (match, sentence, reply) => isOwnAt(reply, sentence.words[match.start]!.start),
  examples: {
    en: {
      bad: [
        '[[We are super excited]] about your order.',
        '[[Awesome news]]: the lamp is back in stock.',
        'I am sorry that the lamp came broken [[😊]]'
      ],
      good: ['I am glad that the lamp works now.', 'The lamp is ready. See you on Friday!']
    },
    fi: {
      bad: [
        '[[Olemme aivan haltioissamme]] tilauksestasi.',
        'Pahoittelen, että lamppu tuli rikki [[😊]]',
        '[[Ihanaa, että]] kysyit lampusta.'
      ],
      good: ['Hienoa, että lamppu tuli ehjänä.', 'Lamppu on valmis. Nähdään perjantaina!']
    }
  },
  check(reply, report) {
    const text = reply.ownText
    const marks = marksIn(text).filter((index) => isOwnAt(reply, index))
    if (marks.length > 0) {
      const inEarnest = marks.filter((index) => !isCustomary(index, reply))
      const enough = reply.sentences.some((sentence) => does(sentence, 'apology')) ? 1 : 2
      const surplus = inEarnest.length >= enough && isAboutFault(reply) ? marks.slice(1) : marks.slice(2)
      for (const index of surplus) report.range(index, index + 1, tooMany[reply.language.code])
    }
    for (const {index, 0: found} of picturesIn(text))
      if (isAboutFault(reply)) report.range(index, index + found.length, smile[reply.language.code])
    for (const sentence of reply.sentences)
      for (const word of sentence.words) if (isDrawnOut(word) && isAboutFault(reply)) report.range(word.start, word.end)
  }
})

const tooMany = {
  en: {message: 'So many exclamation marks sound forced', instead: 'End the sentence with a full stop'},
  fi: {message: 'Näin monta huutomerkkiä kuulostaa teennäiseltä', instead: 'Päätä virke pisteeseen'}
}
const smile = {
  en: {message: 'A smile does not suit a reply about a fault', instead: 'Leave it out: kind words are enough'},
  fi: {
    message: 'Hymiö ei sovi tähän, kun jokin on mennyt vikaan',
    instead: 'Jätä se pois: ystävälliset sanat riittävät'
  }
}

/** Whether a mark ends a greeting or a good wish, where custom puts one: such alone are no cheer. */
function isCustomary(at: number, reply: Reply): boolean {
  const sentence = spanAt(reply.sentences, at - 1) ?? spanAt(reply.sentences, at)
  return sentence !== undefined && (sentence.part === 'greeting' ? sentence.words.length < 4 : does(sentence, 'wish'))
}

/** What a reply speaks of where something went wrong. Read only where the customer’s words are unknown. */
const wentWrong =
  /(?<!\p{L})(?:unfortunately|sadly|delay|late\b|cancel|refund|torn\b|tore\b|wrong|broke|missing|lost\b|mistake|error|fault|complain|outage|fail|crack|damage|leak|stuck|twice\b|overcharged|disappoint|sold out|apolog|sorry|valitettavasti|viiväst|myöhäs|peru(?:t|u)|rikki|rikkou|väär|kado|katos|huku|hukk|hyvit|palautamme raha|virhe|vika\b|vian\b|häiriö|katko|reklam|valitu|pahoit|anteeksi|vahing|puuttu|kaatu|hajo|sotku|loppu|unohd|jumi)/iu

/** Without the customer’s words, the reply’s own talk of trouble tells that something went wrong. */
const isAboutFault = remembered((reply: Reply): boolean => {
  const isTroubled = (sentence: Sentence) =>
    sentence.part !== 'signature' &&
    (does(sentence, 'trouble', 'grievance') || wentWrong.test(reply.text.slice(sentence.start, sentence.end)))
  return reply.situation.fault || (!reply.customer && reply.sentences.some(isTroubled))
})

/** Where exclamation marks stand. */
function marksIn(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) if ('!‼❗❕'.includes(text[at]!)) found.push(at)
  return found
}

function picturesIn(text: string): RegExpExecArray[] {
  const smiles = /[:;=]/.test(text) ? text.matchAll(/(?<=^|\s)[:;=]-?[)D](?!\w)/gm) : []
  const pictures = mayHavePicture(text) ? text.matchAll(/(?![©®™‼❗❕])\p{Extended_Pictographic}\ufe0f?/gu) : []
  return [...smiles, ...pictures]
}

/** “Sooooo”, “kiitooos”. */
const isDrawnOut = ({text}: Word) =>
  hasTriple(text) && /^\p{L}{5,40}$/u.test(text) && /([aeiouyäöshm])\1{3}/i.test(text)
