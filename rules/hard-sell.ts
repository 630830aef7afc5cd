import {beginningSet, phraseRule, type Reply, remembered, wordSet} from '../src/rule.ts'

const atOnce =
  '(now|today|tonight|at once|immediately|instantly|right away|right now|straight away|already|this (minute|instant|second|very day|moment)|without delay|while you (can|still can)|before it is too late|before (they|it|these) (are|is)? ...1 (gone|go|goes|sell out|sells out|run out|runs out))'
const dear =
  '(limited|limited-time|exclusive|unbeatable|unmissable|incredible|amazing|unrepeatable|irresistible|one-time|flash|crazy|insane|fantastic|fabulous|sensational|once-in-a-lifetime|killer|jaw-dropping|massive|huge|mega|extraordinary|stunning|superb|rock-bottom|lowest|best-ever|hottest|special introductory|never-before-seen)'
const bargain =
  '(n:offer|n:deal|n:price|n:discount|sale|n:saving|n:rate|n:bundle|n:package|n:promotion|n:bargain|n:bonus|n:collection|n:range|n:reward|n:perk)'

const strong =
  '(buy|order|upgrade|subscribe|sign up|join|purchase|grab|snap up|shop|enrol|enroll|invest|rejoin|trade in|lock in|pre-order|preorder|treat yourself|claim your|get your hands on|stock up|splash out|indulge)'
const weak =
  '(book|add|switch|renew|get|reserve|register|try|secure|take out|opt for|go for|choose|double|triple|activate|extend|come back|bring|visit our|pop in|drop by)'
const pressure =
  '(now|today|tonight|at once|immediately|midnight|while|before (it|they|the price|prices|someone|somebody)|last|only #|for only|for just|half price|for free|gift|bonus|% off|percent off|off|discount|save|saving|savings|cheaper|cheapest|lowest|best|bestselling|never|offer|deal|free (month|months|gift|delivery|shipping|trial|upgrade)|limited|exclusive|instant|in no time|straight away|right away|this (week|weekend|month) only)'
const push =
  '(now|today|tonight|at once|midnight|while (you|stocks|they|it) ...1|before (it|they|the price|prices|someone|somebody) ...2|half price|gift|bonus|off|exclusive|limited|save|double|free (month|months|gift|trial|upgrade))'

const osta =
  '(osta|ostakaa|tilaa|tilatkaa|nappaa|napatkaa|lunasta|lunastakaa|hanki|hankkikaa|liity|liittykää|upgreidaa|hyödynnä|hyödyntäkää|tartu|tarttukaa|shoppaile|shoppaa|allekirjoita|allekirjoittakaa|investoi|sijoita|ilmoittaudu|ilmoittautukaa)'
const ota =
  '(ota|ottakaa|kokeile|kokeilkaa|vaihda|vaihtakaa|siirry|siirtykää|liitä|liittäkää|lisää|lisätkää|päivitä|päivittäkää|varaa|varatkaa|aktivoi|aktivoikaa|päätä|jatka|jatkakaa|tule|tulkaa|hyppää|varmista|varmistakaa|pidennä|laajenna)'
const paine =
  '(heti|nyt|tänään|viimeistään tänään|vielä tänään|jo tänään|keskiyöhön|keskiyöllä|ennen kuin ...3|alennu*|ale|tarjou*|erikoishin*|etuhin*|ilmaiseksi|kaupan päälle|lahjaksi|säästä*|puoleen hintaan|puolella hinnalla|halvemma*|edullisemmi*|edullisimm*|vain|enää|viimei*|kampanja*|etu|edun|bonu*|rajoitetu*|prosen*|%|euron alennu*|nopeasti|äkkiä|hintaan)'
const heti =
  '(heti|nyt heti|välittömästi|saman tien|samantien|jo tänään|vielä tänään|viipymättä|juuri nyt|nyt kun|ennen kuin ...3 (loppu*|myöhäistä|viedään|joku|paikat|tarjous|kampanja|etu|hinta|hinnat|tuki)|samalla istumalla|pikimmiten|tässä ja nyt)'

const wares = wordSet(
  `gone shelf shelves stocks offer offers deal deals discount discounts sale sales plan plans bundle bundles membership
  memberships package packages trial campaign campaigns price prices save saving savings collection collections range store
  stores basket baskets voucher vouchers half bargain bargains gift gifts bonus cheaper enterprise rejoin join model models
  ale alet etu edun etuja tilaa tilatkaa black`
)
const waresBegin = beginningSet(
  `upgrad subscri shop buy purchas sell stock alennu kampanj osta ostok tilaus premium jäsen säästä prosent ilmais lahja
  uutuu mallisto diil bonu demo myynti myyd sopimu liittym halvem edulli`
)
const waresHold = 'tarjou hinta hinnal hinnan hinnoi paket kaup'.split(' ')

/** A word of the trade: without one near, “be quick” or “viimeinen mahdollisuus” sells nothing. */
const isOfTrade = (form: string) =>
  wares.has(form) || waresBegin.has(form) || waresHold.some((part) => form.includes(part))

/** A letter of more sentences says a mild word in passing. */
const shortReply = 3
const isShort = remembered(({sentences}: Reply) => sentences.filter(({part}) => part === 'body').length <= shortReply)

export default phraseRule({
  severity: 'warning',
  finds: {en: 'A sales push', fi: 'Tyrkyttäminen'},
  why: {
    en: 'A customer who came with a matter of their own is not there to be sold to. Pressing drives people away, the more so after a fault.',
    fi: 'Asiakas tuli oman asiansa kanssa, ei ostoksille. Tyrkyttäminen karkottaa, varsinkin kun jokin on mennyt pieleen.'
  },
  source: ['T2'],
  message: {en: 'This pushes a sale', fi: 'Tämä kuulostaa tyrkyttämiseltä'},
  instead: {
    en: 'Leave it out, or name one thing that helps in this matter: “The F7 filter fits your lamp; it costs 19 euros”',
    fi: 'Jätä se pois tai mainitse yksi asia, josta tässä on apua: ”{Lamppuusi|Lamppuunne} sopii suodatin F7, se maksaa 19 euroa”'
  },
  silent: {
    en: 'On one relevant tip or extra service without pressure, on prices and times told as facts, and on advice not to buy.',
    fi: 'Yhdestä hyödyllisestä vinkistä tai lisäpalvelusta, jota ei tyrkytetä, tietona kerrotuista hinnoista ja ajoista sekä neuvosta olla ostamatta.'
  },
  phrases: {
    en: [
      `, (and|so|then|but|or|please|just|why not|go ahead and|do|simply|you should|you had better)? ${strong} ...10!not/arrives/arrive/comes ${pressure}`,
      `, (and|so|then|please|just|why not|go ahead and|do|simply)? ${weak} ...3!code/number/address/account/form/us/me ${atOnce} , ...2`,
      `, (and|so|then|please|just|do|simply)? ${weak} ...8!number/address/account/form/us/me ${push} ...1 (only|tonight|midnight|it|gone|too late|off|half price|free|while|expires|ends)`,
      `(today|now|tonight|offer|sale|discount|off|deal|price|half price|midnight|free|left|gone|best) ...4 , (and|so|then|but)? ${strong} ...3`,
      `(so|and|then) ${strong} ...4 ${atOnce}`,
      '(buy|order|upgrade|subscribe|book|join|act|sign up|shop|enrol|switch) (now|fast|today only|this minute|at once)',
      '(order|book|grab|claim|secure|reserve|snap up|pick up) (yours|one for yourself)',
      '(grab|snap|get|book|order|claim|secure|pick|reserve|bag) ...3 (before|while) (it is|they are|these are|this is|it|they|we|stocks|supplies|you) ...1 (gone|sold out|run out|last|sell out|still can)',
      '(deal|offer|price|discount|sale) ...1 (will not|cannot|can not) (be around|last|stay|wait) ...2',
      '(use|enter) (the)? code _ (before|by|until|today|now|at checkout and)',
      '(flying|fly|flies) off the (shelf|shelves)',
      '(act|move) (fast|now|quick|quickly)',
      'be (quick|fast) $',
      'be (quick|fast) (before|while|as (they|it|we|this)|and (book|order|get|grab|buy))',
      '^ (so|and|but)? hurry ...2',
      ', (so|and|but)? hurry ...2',
      'hurry (up|while|before|now|over|to (get|grab|book|buy|order|claim|catch))',
      '(run do not walk|what are you waiting for|say the word|go for it|what is stopping you|why wait)',
      '(do not|never) (miss) (out|this|your chance|our|these|it|the (chance|deal|offer|boat|opportunity)|a)',
      '(do not|never) (wait|delay|dither|hang about|hang around|hesitate) , _',
      '^ do not (wait|delay|hesitate) $',
      '(do not|never) (sleep on|let ...5 (slip|pass|get away)|pass ...3 up|pass on|be left (out|behind)|leave it too late|wait (too long|until it is)|think twice|put it off|regret)',
      '(missing out|miss out|lose out|losing out) (on)?',
      '(last|final|only|golden|once-in-a-lifetime|rare|unique) (chance|opportunity|call|seats|spots|places|few)',
      '(chance|opportunity|offer|deal|price) (of a lifetime|not to be missed|like this|you can not (miss|refuse|resist))',
      `${dear} ...2 ${bargain}`,
      '(limited time|time is running out|clock is ticking|countdown|expires (at midnight|tonight)|(offer|sale|deal|price) ends (soon|tonight|today|at midnight|in # hours))',
      '(offer|price|deal|discount|code|sale|rate|off|percent|free) ...5 ((today|tonight|this week|this weekend|this month) only|only (today|tonight|this week|until midnight|during this)|ends (tonight|today|at midnight)|will not last|disappears|may be gone|is about to end)',
      '(today|tonight) only',
      'valid only (this|during|today|tonight|until midnight)',
      '(selling|sells) (out)? (fast|quickly|like hot cakes|every time)|(nearly|almost|practically) (gone|sold out)|flying off the (shelves|shelf)|while (stocks|supplies|they|it) last|snapped up|in high demand',
      'before (it is|they are|it|they|someone|somebody|the price|prices|the rate) ...3 (too late|gone|go up|goes up|rise|rises|else|sell out|snaps|run out)',
      '(why|do not) (settle for|pay more|not treat|make do with|not upgrade|not go)',
      'say (goodbye|hello|yes) to|say yes (now|today)',
      '(treat yourself|you deserve (it|a treat|better than)|spoil yourself|pamper yourself|because you are worth)',
      '(you will|you would|you are) (never|not) ...2 (go back|look back|find (it|a|better|anything)|regret)',
      '(you will|you would|you are) (be (silly|crazy|mad|foolish|sorry)|thank (us|me|yourself)|wonder how|kick yourself) ...2 (to|if|go back|look back|pass|refuse|see)',
      'you (will|would) not (find|see|get) ...3 (cheaper|better|lower|again|elsewhere|anywhere)',
      '(no brainer|no-brainer|a must-have|must-have|to die for|calling your name|pays for itself|a steal|steal of a|best-selling|bestselling|best seller|win-win|game changer|game-changer|bargain of|too good to|unbeatable|second to none|once in a lifetime|one click away|a click away|selling point)',
      '(make|makes) the (smart|right|best) (choice|move|decision)|(smart|savvy) (choice|move|buyer|buyers|shopper|shoppers|customers|people)',
      '(strike while|seize|grab it|grab them|jump on|jump at|hop on|snatch|snap up) ...3',
      '(v:jump|get|v:come) on board',
      '(will|would|can|could) (throw in|knock off|sweeten|shave off)|on the house if|for free if you (sign|order|buy|join|upgrade)',
      '(take advantage of|make the most of|cash in on|benefit from) (our|this|the|these) ...4 (n:offer|n:deal|n:price|n:discount|sale|n:saving|n:rate|n:promotion|n:upgrade|trial)',
      '(step up to|level up|take ...4 to the next level|unlock (the full|your (full|inner)|all) ...4|supercharge|turbocharge|transform your|boost your|unleash)',
      '(save big|save a fortune|huge savings|big savings|massive savings|savings galore|save up to|save even more)',
      'you (absolutely|simply|really|just|truly) (have|need|must|should|have got|owe it) ...1 (try|get|buy|see|order|pre-order|upgrade|own|to (try|get|buy|see|order|pre-order|upgrade|own|have|taste))',
      '@we (strongly|highly|really|warmly)? (urge|encourage|advise|recommend|beg|dare|challenge) (that)? you ...2 (buy|order|upgrade|sign|take|get|purchase|add|subscribe|join|book|try|switch|act|visit our|invest)',
      '(everyone|everybody|thousands|hundreds|most people|your (neighbours|neighbors|competitors|friends|colleagues|rivals)|all your) ...5 already ...2 (joined|switched|signed|bought|ordered|upgraded|got|have|put|jumped|made)',
      '(neighbours|neighbors|competitors|friends|colleagues|rivals|others) (have|are|has) ...2 (already|all|switching|joining)',
      'if i were you i would ...1 (sign|buy|order|take|upgrade|book|get|grab|join|snap|act)',
      '(check out|have a look at|discover|explore|browse|feast your eyes on) our (new|latest|gorgeous|amazing|fantastic|brand-new|exciting|stunning|hot|huge|incredible|fabulous|bestselling|summer|winter|autumn|spring) ...2',
      '(use|enter|apply) ...2 code _ ...2 (your next|a new|another|at checkout) ...6 (only|today|now)',
      '(come back|rejoin|return|renew|reactivate|reconsider) ...3 (within|before|today|now|by) ...8 (half price|free|welcome|offer|discount|gift|bonus|off)',
      '(half price|free|gift|bonus|discount|off) (when|if|as soon as) you (rejoin|sign|order|buy|upgrade|join|act|subscribe) ...3 (now|today|by|before|within)',
      '(order|buy|sign|book|join|subscribe|upgrade) (by|before|within) ...4 and (we|i) ...1 (will|throw|knock|add)',
      '(pay|get|buy) ...3 (more|one|two) , (and)? get (double|one|two|three|free|another)',
      'fancy a (comeback|treat|upgrade|bargain)|tempted|ready to (upgrade|buy|order|take the plunge|join)|take the plunge|dream (kitchen|home|holiday|car|bathroom|body|trip|getaway)',
      '(first|next) ...2 (month|months|week|weeks|year) (only|for just|for only|is on us|are on us|half price|free if)',
      '(tell|ask|convince|persuade) your (boss|manager|wife|husband|parents|partner) ...2 (need|that you need|to buy|to get|to upgrade)',
      '(imagine|picture) (yourself|having|how|what|all)|(how about|what about) (treating|adding|upgrading|trying|joining|ordering)|(can|may|could) (i|we) (interest|tempt) you|would not it be (great|nice|lovely|wonderful)',
      '(have|had) you ...1 (considered|thought about|thought of|tried) ...2 (upgrading|upgrade|premium|switching|our (new|premium|plus|pro|gold))|(since|while) you are (here|at it) , ...6',
      '(now|today|this) is (the|a|your) ...2 (time|moment|day|chance|opportunity) (to|for)|there is (never|no) ...1 (been a)? better (time|moment|deal|price)|(perfect|ideal|best|right|great) (time|moment) to (buy|order|upgrade|join|switch|invest|stock up|renew|sign)',
      'your (chance|opportunity|ticket|key) to|(can not|can you) afford (not to|to miss|to wait)|nothing to lose|(risk free|risk-free|no strings attached)|(trial|quote|consultation|demo|free|offer) ...3 no obligation|no obligation (trial|quote|to buy|whatsoever|demo)',
      'you will (love|adore|thank|be amazed|be glad you|wonder how|not believe|never want)|fall in love with|(customers|everyone|people|members) (rave|raves|love|loves|swear|are raving|are talking|is talking)',
      '(lowest|best|cheapest|hottest) (price|prices|deal|offer|rate|bargain) (ever|of the year|in town|on the market|around|anywhere|you|in years)|never been (cheaper|lower|easier|better)|(price|prices) (this low|like these|like this)|(cheaper|lower) than ever',
      '(price|prices|rate|rates|fee) ...3 (goes up|go up|will go up|rise|rises|will rise|double|doubles|jump|jumps) ...4 , ...1 (so|act|order|buy|lock|get|now|book)',
      '(seats|spots|places|rooms|tickets|copies|items|pieces|stock|slots) ...3 (filling|going|disappearing|vanishing|running (out|low)|flying) ...1 (up|fast|quickly|out)?|(only|just) (a few|a handful|two|three|four|five|#) ...2 (left|remaining|to go) ...2 , ...1 (so|order|book|grab|act|get|hurry|be)',
      '(be|become) (the first to (own|try|get|buy|enjoy)|one of the first)|(hand-picked|handpicked|specially selected|reserved|especially|exclusively) (just)? for you|just for you|only for you|vip (treatment|offer|price|deal)|(loyal|valued|special) customers like you',
      '(buy|get|take) (one|two|three|#) ...1 (get|pay for|and get|for the price)|(two|three|2|3) for (one|two|the price of)|(second|next|other) ...1 (one|pair|item|person)? ...1 half price|for the price of (one|a|two)',
      '(less than|for the price of|cheaper than) (a|one|two|your) ...2 (coffee|cappuccino|latte|sandwich|pint|day)|pennies a day|(only|just|from only|from just) ...3 (a|per) (day|month|week) ...6 (order|sign|join|upgrade|subscribe|add|get|buy)',
      '(wait no longer|look no further|search no more|think no more|waste no time|no time to (lose|waste)|time to (upgrade|treat|splash|switch|act|stock)|sooner you (buy|order|upgrade|join|sign)|sale is (on|now on)|up to (#|half|fifty|seventy) ...1 off|everything must go)',
      ', (put|pop|add|throw) ...4 (in|into|to) your (basket|cart|bag|trolley)|(fill|check) your (basket|cart)|(proceed|head|go) ...1 to (checkout|the shop|our shop|our store) (now|today|and)',
      '(life|home|day|work|weekend|trip|garden|kitchen|car|phone|business) ...2 will never be the same|(must|ought to|have to|need to) (have|own) (it|this|one|them|these)|every (home|household|family|business|driver|cook|gardener) (needs|should have|deserves)',
      '(recommend|tell|refer|bring) (a friend|your friends|us to|three friends|friends) ...4 (and|get|for)',
      '(did you know|have you (heard|seen|noticed)|did you (see|spot)|remember|by the way|while (i|we) have you|ps|oh and) ...8 (% ...1 off|# off|percent off|off|discount|sale|half price|upgrading|upgrade to|premium|free (month|months|trial|gift)|cheaper|special offer|save)',
      '(% off|percent off|# off|half off|half price|discount|free month|free months) ...6 (by|when|if) (you)? (upgrading|upgrade|switching|switch|subscribing|subscribe|joining|join|ordering|order|buying|buy|booking|book|signing|sign)',
      '(with|on|to) (premium|our ...1 (plan|version|membership|package|subscription)) ...10 (% off|percent off|this (week|month) only|now a great time|half price|free (month|months|trial))',
      '(this (week|month)|now|today|until @day) ...2 you (get|save|receive|pay) ...4 (% off|# off|percent off|off|half price|free)',
      '(sale|bundles|range|offers|deals|collection|specials|packages) ...2 (is|are) ...1 (on sale|on offer|now on|on now|half price|reduced)',
      '(up to|as much as) ...2 (off|half off|half price)',
      '(have|take|come) ...2 (browse|peek|look) ...3 (shop|store|sale|offers|collection|range|deals)',
      '(happy|glad|love|like|pleased|let me) ...3 (walk|talk|take) you through ...4 (premium|pro|enterprise|business|upgrade|plan|plus|gold|package|would look)',
      '(quick|short|free|no-obligation) ...1 (demo|sales call|consultation) ...6',
      'sit on the fence|on the fence|secure your ...5 (now|today)|double your ...5 (now|today|instant|this)|skip the (line|queue) with|our ...2 is a must|you could be ...3 , so (join|upgrade|order|buy)'
    ],
    fi: [
      `, (joten|niin|ja|siis|mutta|eli|vaan)? (nyt|siis|vielä)? ${osta} ...8!ei/emme/jos/kun ${paine}`,
      `, (joten|niin|ja|siis|mutta|eli|vaan)? (nyt|siis|vielä)? ${ota} ...5!ei/emme/jos ${heti}`,
      `(tänään|nyt|alennu*|ale|tarjou*|kampanja*|prosen*|%|ilmaiseksi|enää|loppu*|viimei*) ...4 , (joten|niin|ja|siis)? ${osta}`,
      `(osta|tilaa|nappaa|lunasta|hanki|liity|varaa|shoppaile|päivitä|upgreidaa|hyödynnä|ilmoittaudu|toimi|tartu|päätä|allekirjoita) ...1 (heti|nyt|nopeasti|äkkiä|pian|viipymättä|välittömästi|saman tien)`,
      '(nyt|juuri nyt|tänään|heti) (jos koskaan)? kannattaa (toimia|tarttua|iskeä|ostaa|napata|lunastaa|hypätä)',
      '(hyödynnä|hyödyntäkää|hyödyntää|käytä|käyttäkää) ...3 (n:tarjous/tarjoukse/tarjousta/tarjouks|n:etu/edu|syystarjou*|kevättarjou*|kesätarjou*|talvitarjou*|joulutarjou*|n:alennus/alennuks/alennukse|kampanja*|n:tilaisuus/tilaisuude|etuhin*|tutustumistarjou*|huipputarjou*|supertarjou*)',
      '(nappaa|napatkaa|napata|nappaisit|nappaat|nappaisi|iskeä|tartu tilaisuuteen|tartu tarjoukseen|tarttukaa|tyrkyllä|tarraa kiinni)',
      '(shoppaile|shoppaa|ostoksille|tee löytöjä|löytöjä|klikkaa ostoskoriin|täytä (kori|ostoskori)|ostoskorisi odottaa|käy ostoksilla)',
      '(älä|älkää|et|ette|emme) ...3 (missaa|missatko|jää paitsi|jääkö paitsi|jäädä paitsi|jätä väliin|jättäkö väliin|päästä käsistäsi|päästäkö|anna tilaisuuden|anna tämän|odottele|odottelemaan|jää odottelemaan|jääkö odottelemaan|jahkaile|vitkuttele|viivyttele|kadu|nuku onnesi)',
      '(jäädä|jäät|jäätte|jää|jäisit) paitsi',
      '(älä|älkää) ...2 (odota|odottako|aikaile|aikailko) , _',
      '(viimeinen|viimeiset|viimeiset|ainutlaatuinen|ainutkertainen|ainoa|harvinainen|kultainen|loistava|vihoviimeinen) ...1 (mahdollisuus|tilaisuus|tilaisuutesi|mahdollisuutesi|hetki|hetket|päivät|paikat viedään|kappaleet viedään|tarjous|hinta|etu)',
      '(rajoitettu|rajattu|ainutlaatuinen|ainutkertainen|huikea|uskomaton|mieletön|jättimäinen|päihittämätön|voittamaton|lyömätön|vastustamaton|loistava|huima|hullu|räjähtävä|ennennäkemätön|huippu) ...1 (n:tarjous/tarjoukse/tarjouks|n:hinta/hinna/hinto|n:alennus/alennukse/alennuks|n:etu/edu/etuj|kampanja*|erä|diili*|paketti*|säästö*|tarjous)',
      '(huipputarjou*|supertarjou*|megatarjou*|megapäiv*|superpäiv*|hullut päivät|jättiale*|superale*|megaale*|erikoishin*|ennakkohin*|huippuhin*|diilejä|superdiil*|megadiil*|kanta-asiakaspäiv*|löytöpäiv*|salamatarjou*|black friday*)',
      '(vain|vaan) (tänään|nyt|tämän päivän|viikonlopun|sunnuntaihin|keskiyöhön|24 tuntia|# tuntia|# päivää|rajoitetun ajan|messujen ajan|hetken|nopeimmille|sinulle|teille)',
      '(hinta|tarjous|etu|kampanja|koodi|alennus|ale) ...4 (vain|enää|päättyy|palaa|umpeutuu|raukeaa|loppuu|sulkeutuu|poistuu) ...3 (tänään|tänä iltana|keskiyöllä|keskiyöhön|puoliltaöin|puoliltaöihin|yöllä|tunnin|tuntia|huomenna|pian|sunnuntaihin|sunnuntaina|viikonlopun|pikapuoliin)',
      '(kello käy|aika loppuu|aika on vähissä|aikaa on enää|kiirehdi|kiirehtikää|pidä kiirettä|pitäkää kiirettä|nopeimmat|nopea syö|toimi nopeasti|toimikaa nopeasti|ole nopea|olkaa nopeita|nyt tai ei koskaan|viimeistään nyt|nyt viimeistään|nyt jos koskaan)',
      '(nyt|heti|juuri) ...1 (kannattaa|on ...1 (hetki|aika|tilaisuus|otollisin|paras|viimeinen)) ...3 (iskeä|ostaa|tilata|hyödyntää|napata|päivittää|siirtyä|tarttua|hankkia|siirtää|hetki|liittyä|investoida)',
      '(kannattaa|pitäisi|on syytä|olisi syytä|suosittelen) ...3 (tilata|ostaa|hankkia|tehdä|napata|päivittää|lunastaa|ottaa|varata|liittää) ...3 (heti|nyt|välittömästi|ennen kuin|ennen syksyä|ennen talvea|samalla|saman tien|nyt kun|jo tänään|vielä tänään)',
      '(paikat|lippuja|tuotteet|kappaleet|huoneet|ajat|erä) ...3 (viedään käsistä|vietiin käsistä|hupenevat|hupenee|loppuvat|katoavat|menevät kuin|myydään loppuun|täyttyvät nopeasti|täyttyy vauhdilla|kuumille kiville)|viedään käsistä|kuumille kiville|kalenteri täyttyy|menee kuin',
      'ennen kuin (ne|se|ne kaikki|joku|kukaan|joku muu|muut|paikat|tarjous|hinta|hinnat|varasto|tuki|on|loppuvat|loppuu|aika) ...3 (loppuvat|loppuu|ehtii|ehtivät|liian myöhäistä|myöhäistä|nousee|nousevat|tyhjenee|päättyy|viedään|vie|menee|myydään|raukeaa|hajoaa)|ennen kuin loppu*',
      '(jos et|ellet|jollet|jos ette|mikäli et) ...2 (tartu|tilaa|osta|hanki|tule|liity|päätä|ota|tilaatte) ...3 (joku|kadut|menetät|häviät|jäät|niin)',
      '(et|ette|tulet|tulette|muuten|niin) (kadut|kadutte|katuisit|kadu)|(katuisit|kadutte|takaamme että|tulet katumaan|et tule katumaan|ette kadu|et kadu|et pety)',
      '(muuten|huomenna|pian) ...1 (häviät|menetät|maksat itsesi|menetätte|häviätte|varaus menee|se menee|maksat enemmän|on myöhäistä|hinta nousee|menee ...2 jonottajalle)',
      '(et|ette) ...2 (löydä|löydätte|saa) ...4 (halvemmalla|halvempaa|edullisempaa|edullisemmin|mistään|parempaa|enää koskaan|muualta|toista)',
      '(tällaista|näin hyvää|tätä|samanlaista|vastaavaa) ...2 (tarjousta|hintaa|tilaisuutta|etua|mahdollisuutta) ...2 (et|ette|ei) ...5',
      '(hinta|tarjous|etu|tilaisuus|mahdollisuus|kampanja) ei ...2 (toistu|palaa|tule|odota|kestä)',
      '(saat|saatte|annan|annamme|saa) ...4 (kaupan päälle|kaupan päällisenä|kaupanpäällisenä|kaupantekijäisenä)',
      'sinut on valittu|teidät on valittu|olet voittanut|onnekas voittaja|ainoana (korttelissasi|kadullasi|taloyhtiössä*)|sinulle räätälöity|juuri sinulle|kuin (sinulle|teille|sinua|teitä) (tehty|luotu)',
      '(moni|monet|kaikki|naapurisi|naapurinne|kilpailijasi|kilpailijanne|ystäväsi|tuhannet|muut) ...4 (jo|ovat jo|on jo) ...3 (siirtynyt|siirtyneet|tilannut|tilanneet|hankkinut|hankkineet|liittynyt|liittyneet|ostanut|ostaneet|vaihtanut|vaihtaneet)',
      '(miksi|mitä) ...2 (vielä|enää|oikein)? (epäröit|epäröitte|odotat|odotatte|odottelet|maksaisit|tyytyä|tyytyisit|jahkailet)',
      '(etkö|ettekö|eikö) ...2 (vieläkään|vielä|jo) ...2 (tilannut|tilanneet|hankkinut|ostanut|liittynyt|kokeillut|tilanneet)|mietipä (vielä|uudestaan|kerran)|oletko ihan varma|haluatko varmasti|kyllästynyt ...3 _ (upgreidaa|vaihda|tilaa|päivitä)',
      '(sano|sanokaa) kyllä|sinetöidään kauppa|lyödään kaupat|lyödään kättä|lyödään lukkoon|tehdään kaupat|kaupat syntyy|pannaan nimi paperiin|nimi alle',
      '(pudotan|tiputan|annan|lasken|heitän|saat|saatte) ...4 (prosenttia|alennusta|euroa|hintaa|ilmaiseksi|puoleen hintaan|alennuksen|kolmannen) ...3 , ...2 (jos|kun|kunhan|huomenna) ...2 (allekirjoitat|tilaat|päätät|ostat|vastaat|en|allekirjoitatte|tilaatte|päätätte|ostatte|liityt)',
      '(jos|kun|kunhan) (päätät|tilaat|ostat|allekirjoitat|vastaat|liityt|toimit|tilaatte|ostatte|päätätte|vastaatte) ...4 (heti|nyt|tänään|ennen|tämän viikon|viikonloppuun|kahden|kolme|kaksi)',
      '(allekirjoittakaa|allekirjoita|ostakaa|osta|tilatkaa|tilaa|lunastakaa|lunasta|varatkaa|varaa) ...3 (tänään|heti|vielä tänään|nyt) , niin',
      '(ostamalla|tilaamalla|päivittämällä|hankkimalla|liittymällä) ...4 (nyt|heti|tänään|juuri nyt) ...2',
      '(kehotan|kehotamme|suosittelen|suosittelemme|patistan|rohkaisen|kannustan) ...3 (lämpimästi|vahvasti|ehdottomasti|kovasti) ...5 (tutustumaan|tilaamaan|ostamaan|kokeilemaan|hankkimaan|liittymään|päivittämään|kokeilla|tilata|ostaa|hankkia)',
      '(uutuuskokoelm*|uutuusmallisto*|uutuuksiimme|uutuustuot*) ...2',
      '(säästä|säästät|säästätte|säästäisit|tienaat|hyödyt) ...1 (heti|jopa|satoja|tuhansia|huikeat|valtavasti|jo tänään|ruhtinaallisesti|roimasti|huimasti|pitkän pennin)',
      '(maksat|maksatte) (liikaa|turhasta) ...2 (sano|vaihda|siirry|päivitä)',
      '(tätä|tämä on se hetki|hetki jota|tilaisuus jota) ...2 (odottanut|odotit|odottaneet)|unelmiesi|unelmienne|hemmottele (itseäsi|itseänne)|ansaitset|ansaitsette|koska olet sen arvoinen',
      '(vielä|nyt) (ehdit|ehditte|kerkeät) (mukaan|hyödyntää|tilata|napata|saada|ostaa|varata)',
      'kun halvalla saa*|halvemmalla kuin koskaan|ennätyshal*|pilkkahin*|puoleen hintaan vain|polkuhin*|hinnat alas|lähes ilmaiseksi|naurettavan halv*',
      '(älkää|älä) ...1 (antako|anna) ...2 (kilpailijoiden|tilaisuuden|hetken|tämän|muiden|mahdollisuuden) ...3',
      '(ilman|vailla) (tätä|meidän|tuotettamme|palveluamme|vakuutusta) ...5 (koskaan|ikinä|menettää|menetät|viedä|vaarassa|pärjää)',
      '(ette|et) ...1 (halua|haluu|varmaan halua|varmasti halua) ...3 (kokea|jäädä|menettää|maksaa|samaa|että)',
      '(tuo|tuokaa|kutsu|suosittele) ...3 (ystävää|ystäväsi|kaveria|kaverisi|naapurisi) ...3 (mukaan|ja osta*|ja saat|niin saat|niin hyödytte)',
      '^ (kuvittele|kuvitelkaa|miltä kuulostaisi|entäpä jos|entä jos|mitä jos|mitäpä jos|saisiko olla|houkuttelisiko|houkuttaako|houkutteleeko|kiinnostaisiko|innostuisitko) ...8',
      '(oletko|oletteko|olisitko) ...1 (harkinnut|miettinyt|ajatellut|kokeillut|tutustunut) ...4 (päivitt*|vaihta*|laajem*|uutuu*|premium*|jäsenyy*|uuteen|hankkimista|tilaamista|lisäturvaa)',
      '(meillä|kaupassa|verkkokaupassa|myymälässä) ...2 on ...2 (nyt|juuri nyt|parhaillaan) ...3 (kampanja*|tarjou*|ale|alennusmyyn*|alet|päivät|etu*|huippu*)',
      '(muistathan|muistattehan|tiesitkö|tiesithän|huomasitko|huomaathan|tiesittekö) ...5 (kampanja*|tarjou*|alennu*|ale|etu*|säästä*|ilmaisek*|uutuu*|kannattaa)',
      '(kokeile|kokeilkaa|testaa) ...4 (ilmaiseksi|veloituksetta|maksutta|ilman sitoutumista|riskittä) ...3|ilman sitoutumista|ei mitään menetettävää|mitä menetettävää',
      '(maksaa|maksavat) itsensä (takaisin|nopeasti|moninkertaisesti)|(paras|fiksu|fiksuin|viisas|järkevin|järkevä|kannattava|varma) (valinta|sijoitus|ratkaisu|päätös|veto|ostos)|(tee|tehkää) ...2 (fiksu|viisas|hyvä|järkevä|oikea) (valinta|päätös|ratkaisu|kauppa|diili|sijoitus)',
      '(tulet|tulette|takaan|lupaan) ...2 (rakastamaan|ihastumaan|ihastut|rakastut|kiittämään|kiität)|(rakastut|ihastut|rakastutte|ihastutte|hullaannut) ...3|et voi (vastustaa|olla ihastumatta|jättää)|(kaikki|asiakkaamme|muut) (rakastavat|hehkuttavat|ylistävät|kehuvat)',
      '(markkinoiden|suomen|kaupungin|maailman|vuoden|kauden) (paras*|edullisi*|halvi*|suosituin|kovin*|upein|kuumin|myydyin|parhai*) ...3|(hittituo*|myyntimenesty*|ykkösvalin*|pakkohankin*|must-have|suosikkituo*|menestystuo*)',
      '(hinnat|hinta|hintamme) ...2 (nousevat|nousee|kallistuu|kohoaa) ...4 (joten|osta|tilaa|nyt|siksi|toimi)|ennen hinnankorotu*|hinnankorotusta ennen',
      '(osta|ota|ostat|kun ostat|kun tilaat|tilaa|hanki) (kaksi|kolme|#) ...3 (maksa|saat|niin|yhden|kahden|kolmannen)|(kaksi|kolme) (yhden|kahden) hinnalla|toinen ...1 (puoleen hintaan|kaupan päälle|ilmaiseksi)',
      '(turha|ei kannata|ei ole syytä|miksi|mitä suotta) ...1 (odottaa|aikailla|odottelisit|viivytellä|epäröidä|jahkailla|tyytyä|maksaa ...1 (enemmän|liikaa)) ...2',
      '(enää|vielä|vain) ...1 (muutama|kourallinen|pari|kolme|kaksi|viisi|#) ...2 (jäljellä|vapaana|kappale*|paikka*|huone*|lippu*) ...2 , ...1 (joten|varaa|osta|toimi|nappaa|tilaa|ole|kiirehdi)',
      '(varmista|varmistakaa|turvaa|turvatkaa|lunasta|varaa|varatkaa) ...1 (paikkasi|paikkanne|omasi|omanne|etusi|itsellesi|itsellenne) ...3 (heti|nyt|ajoissa|ennen|tänään|jo)|(hyppää|hypätkää|loikkaa|tule|tulkaa|lähde) ...1 (kyytiin|kelkkaan|joukkoon) ...2',
      '(palkitse|palkitkaa|lellitä|ilahduta|piristä|hemmotelkaa) (itsesi|itseäsi|itsenne|perheesi|läheisesi) ...2|(nosta|vie|päivitä) ...3 (uudelle tasolle|seuraavalle tasolle|kerralla kuntoon)',
      '(sinun|teidän|jokaisen|jokainen|ehdottomasti) ...1 (on pakko|täytyy|pitää|tarvitsee|tarvitset|kannattaa ehdottomasti) ...2 (saada|kokeilla|ostaa|tilata|hankkia|nähdä|tämä|hankittava|ostettava)|kannattaa ehdottomasti ...2 (tilata|ostaa|hankkia|kokeilla|ottaa|liittyä|hyödyntää)',
      '(ylihintai*|naurettava* hin*|pilkkahin*|hintapommi*|löytö|todellinen löytö|superlöytö|huippulöytö|huippudiili|kova diili|hyvä diili|parempaa diiliä|unelmadiili)',
      '(koodilla|alennuskoodilla|tarjouskoodilla) _ ...6 (vain|heti|tänään|nyt|seuraavasta|alennus*|prosen*|%|ennen)',
      `, (joten|niin|ja|siis|mutta|eli|vaan)? (nyt|siis|vielä|samalla)? ${ota} ...10!ei/emme (säästät|säästätte|alennu*|puoleen hintaan|ilmaiseksi|lahjaksi|kaupan päälle|kampanja*|huippu*|vielä kun|nyt kun|ennen kuin ...2 (loppu*|myöhäistä|joku|muut)|eurolla|etuhintaan|erikoishintaan)`,
      '(nyt|juuri nyt|tänään|tällä viikolla|tänä viikonloppuna|vain nyt) (saat|saatte|saa|saisit|saisitte) ...8 (alennu*|kaupan päälle|ilmaiseksi|puoleen hintaan|puolella hinnalla|%|prosen*|lahjaksi|lahjan|eurolla|veloituksetta|etuhintaan|erikoishintaan|halvemmalla)',
      '(tarjous|etu|hinta|kampanja|alennus|ale|koodi|etusi) (on|ovat)? ...1 (voimassa|käytössä|saatavilla) ...1 (vain|enää|ainoastaan|tänään|keskiyöhön|rajoitetun)',
      '(enää|vain|ainoastaan) ...1 (tänään|tunti|tunnin|hetken|muutaman tunnin|tämän illan|keskiyöhön) ...2 (hintaan|alennu*|tarjou*|etu*|voimassa|saat|aikaa)',
      '(ei|eikä|älä) ...2 (kannata|kannattaisi|pidä|voi|saa) ...2 (jättää väliin|missata|ohittaa|kieltäytyä|vastustaa|sivuuttaa)|(liian|turhan) hyvä (tilaisuus|tarjous|diili|hinta) ...4',
      '(luvassa|tarjolla|tyrkyllä|edessä) ...2 (huippu*|jättialennu*|huikeita|mahtavia|roimia|superalennu*|löytöjä|mieletön)|(roimat|huikeat|jättimäiset|muhkeat|hurjat|huimat) (alennukset|säästöt|edut|alet)|(roimasti|huimasti|hurjasti|reippaasti) ...1 (alennettu*|säästöä|halvemmalla|edullisemmin)',
      '(tee|tehkää) ...2 (tilaus|sopimus|kaupat|päätös|varaus|ostos) ...2 (heti|nyt|tänään|vielä tänään|ennen ...4|jo tänään)|(älä|älkää) ...1 (tyydy|tyytykö|maksa enempää|maksa turhaan|lykkää|lykätkö|siirrä huomiseen|jätä huomiseen)',
      '(kuukausi|kuukautta|kk|viikko) (ilmaiseksi|maksutta|veloituksetta|eurolla|kaupan päälle) ...3 (jos|kun|kunhan|nyt|heti|tilaa)|(kun|jos) ...2 (tilaat|ostat|liityt|päätät|tilaatte|ostatte|liitytte|teet|teette) ...3 (nyt|heti|tänään|vielä tänään|samalla|ennen|viikon|viikonlopun)',
      '(mietitty|harkittu|aikailtu|odoteltu) (valmiiksi|tarpeeksi|jo)|(nyt|tässä) (olisi|on) ...1 (tuhannen taalan|oiva|mainio|loistava|hyvä|paras) (paikka|tilaisuus|tarjous|hetki|sauma|mahdollisuus)',
      '(kurkkaa|kurkista|vilkaise|vilkaiskaa|katso|katsokaa|katsomassa|käy|käykää|poikkea|piipahda|tutustu|tutustukaa|tsekkaa|pistäydy) ...4!hinta ...1 (tarjou*|*tarjou*|alennusmyyn*|ale|alet|uutuu*|uutuuksi*|*mallisto*|kampanja*|*kampanja*|black*|*ale|löytö*)',
      '(tiesitkö|tiesithän|muistathan|muistattehan|huomaathan|tiesittekö|muuten|samalla|ohessa|ps) ...8 (tarjolla|*tarjou*|alennu*|kampanja*|etuhin*|edulli*|premium*|ilmaiseksi|maksutta|halvemmalla|euron|säästät|vain # euroa)',
      '(meillä|nyt|tarjolla|saatavilla) ...5 (edullinen|edulliset|huippuedullinen|uusi|erinomainen|mainio|loistava|ainutlaatuinen) ...1 (sopimus|*sopimus|*liittymä|liittymä|paketti|*paketti|tarjous|jäsenyys|malli|mallisto)',
      '(ensimmäinen|ensimmäiset|kaksi|kolme|# ensimmäistä) ...2 (kuukausi|kuukautta|kk|viikko|viikkoa) ...3 (vain|euron|eurolla|ilmaiseksi|maksutta|puoleen|veloituksetta)',
      '(tarttua|tartu|tarttukaa) ...1 (tarjoukseen|tilaisuuteen|etuun|*tarjoukseen)',
      '(varaa|varatkaa|sovitaan|sovi|buukkaa) ...1 (ihmeessä|rohkeasti|heti|maksuton|ilmainen) ...4 (demo|esittely|konsultaatio|tapaaminen|palaveri|aika)|(varaa|varatkaa|sovitaan|buukkaa) ...4 (demo|esittely|tuote-esittely|myyntitapaaminen)',
      '(hei|ja hei|mutta hei|psst) , (nyt|vielä|meillä|tiesitkö|muistathan|parempaa|vielä parempaa) ...3'
    ]
  },
  keep(_match, sentence, reply) {
    if (sentence.terminal === '!' || isShort(reply)) return true
    return reply.sentences
      .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
      .some(({words}) => words.some(({form}) => isOfTrade(form)))
  },
  unless: {
    en: [
      '(no need to|not have to|need not|no deadline|no rush|no hurry|do not) (buy|order|upgrade|pay|decide|purchase)',
      '(you asked|as you asked|your question about|you wanted to know)',
      '(ended|expired|was|were) (on|in|at|last|yesterday|a)'
    ],
    fi: [
      '(ei|älä|älkää|eikä|et|ette) ...2 (tarvitse|kannata|tarvitsisi|pidä|osta uutta|ostako uutta)',
      '(kysyit|kysyitte|mainitsemasi|kysymäsi|pyysit|pyysitte)'
    ]
  },
  examples: {
    en: {
      bad: [
        '[[Upgrade now]] and forget the old lamp.',
        '[[Don’t miss out]] on our autumn lamps.',
        'The lamps are [[selling fast]].'
      ],
      good: [
        'The bigger lamp has the dimmer you asked about; it costs 4 euros more.',
        'The sale price is valid until Sunday.'
      ]
    },
    fi: {
      bad: ['[[Tilaa heti]] uusi lamppu.', '[[Älä missaa]] syksyn lamppuja.'],
      good: ['Jos haluat, voin varata lampulle samalla huollon.', 'Alennus vähennetään kassalla.']
    }
  }
})
