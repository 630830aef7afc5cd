import {does, isContrite, isNegated, phraseRule, wordAfter, wordBefore} from '../src/rule.ts'

const small =
  '(small|little|tiny|minor|slight|mere|wee|teensy|teeny|trivial|petty|harmless|silly|insignificant|negligible|measly|piddling|minute|itty-bitty|honest little|simple|single|one single|tiny little|teeny tiny|temporary|momentary|brief|short|routine|innocent)'

/** Words that already make light of what they name. */
const lightNoun =
  '(n:hiccup|n:hiccough|n:glitch|n:blip|n:snag|n:hitch|n:mishap|n:slip|n:slip-up|n:quirk|n:niggle|n:wrinkle|bump in the road|n:trifle|n:nuisance|n:bother|n:annoyance|n:inconvenience|n:setback|n:blemish|n:imperfection|n:technicality|n:formality|n:misunderstanding|n:mix-up|teething (problem|problems|troubles)|n:typo)'

const faultNoun =
  '(n:delay|n:problem|n:issue|n:error|n:mistake|n:fault|n:defect|n:wait|n:outage|n:interruption|n:scratch|n:dent|n:crack|n:mark|n:stain|n:leak|n:noise|n:bug|n:bruise|n:chip|n:tear|n:cut|n:crease|n:smell|n:spill|n:disruption|n:damage|n:thing|n:charge|n:difference|n:discrepancy|n:oversight|spelling (mistake|error)|n:letter|n:digit|n:invoice|n:email|n:call|bit)'

const worry =
  '(v:worry|v:panic|v:fret|v:stress|v:fuss|v:overreact|v:dramatise|v:exaggerate|v:agonise|v:lose sleep|lose (any)? sleep|lose your (temper|cool)|get (so|too|all)? (upset|worked up|excited|angry|stressed|alarmed|cross|emotional|anxious|carried away|hysterical)|be (so|too|that)? (upset|alarmed|concerned|worried|angry|dramatic|anxious|afraid|scared|nervous|cross|bothered|frightened|disappointed)|make (such)? (a|any)? (big)? (fuss|drama|scene|song and dance|deal|mountain)|kick up|blow (it|this|things)|raise (a|such)|write (in|such|so)|complain|v:sweat|take it (so|to) (hard|heart|seriously|personally)|read too much)'

const span =
  '(n:second|n:minute|n:hour|n:day|n:night|n:week|n:month|n:euro|n:pound|n:dollar|n:cent|n:penny|pence|n:quid|n:degree|n:millimetre|n:centimetre|mm|cm|n:percent|n:point|n:crumb|n:drop|n:page|n:letter|n:coin|n:buck)'

const bad =
  '(bad|terrible|dreadful|awful|serious|dramatic|tragic|horrible|catastrophic|urgent|important|critical|disaster|catastrophe|tragedy|crisis|emergency|drama|big|huge|severe|significant|painful|life-threatening)'

/** What a “not” turns round: “this is not a small matter”. */
const sizes =
  /\b(?:small|little|tiny|minor|slight|trivial|petty|simple|only|just|mere|merely|cosmetic|harmless)\b|^(?:pien|pikku|vähä|mität|vain|pelk)/

/** Words of comfort, which make the matter small only where it went wrong and nothing is done about it. */
const comfort =
  /^(?:(?:please |you |no )?(?:do not|need not|do not need to|do not have to|need to) (?:worry|panic|fret|stress)|not to worry)$/

/** “Haittaa ei ole”, “ei vaikuta käyttöön”, “voi tuntua pahalta, mutta”. */
const harmless =
  /(?:^| )(?:vaikuta|estä|haittaa|heikennä|häiritse|vahinkoa|merkitystä|ongelmaa|riskiä|vaaraa|hätää|menetystä|vaivaa)(?: |$)/
const denied = /^(?:ei|eivät|eikä|tuskin|eipä) | (?:ei|tuskin|eipä)$/
const seeming = /(?:^| )(?:tuntua|tuntuu|vaikuttaa|näyttää|kuulostaa) /
const conceded = / (?:mutta|vaan)$/

const isComfort = (form: string) =>
  comfort.test(form) || (harmless.test(form) && denied.test(form)) || (seeming.test(form) && conceded.test(form))

const staff = /^(?:henkilö|väki|väe|kokemu|määrä|budje|resurs|kysyn|tarjon)/

export default phraseRule({
  severity: 'warning',
  finds: {en: 'The customer’s trouble played down', fi: 'Asiakkaan asian vähättely'},
  why: {
    en: 'Only the person who has the trouble can say how big it is. Anyone told that it is nothing must first fight to be heard.',
    fi: 'Vain asiakas tietää, kuinka iso asia hänelle on. Jos huoli kuitataan pikkujutuksi, hän joutuu ensin todistelemaan, että sillä on väliä.'
  },
  source: ['T3'],
  message: {en: 'This plays down the customer’s trouble', fi: 'Tämä vähättelee asiakkaan asiaa'},
  instead: {
    en: 'Say it as it is: “The parcel is three days late, and you needed it on Friday”',
    fi: 'Sano asia sellaisena kuin se on: ”Paketti on kolme päivää myöhässä, ja {tarvitsit|tarvitsitte} sen perjantaiksi”'
  },
  silent: {
    en: 'Where “only” or “just” limits something else (only on weekdays), and where the words say that the matter is not small.',
    fi: 'Kun ”vain” rajaa jotain muuta (vain arkisin) ja kun sanotaan, ettei asia ole pieni.'
  },
  phrases: {
    en: [
      ...[
        '@belittlePassing',
        '@belittleCalm',
        '@belittleOthers',
        '@belittleWorse',
        '@belittleNature',
        '@belittleWhimsy'
      ],
      // Only a small delay
      `((it|this|that|there|what|which|we|you) ...4!not)? (only|just|merely|simply|purely|nothing (more|but|other) than|no more than|little more than|hardly more than|at most|basically|essentially|really) (a|an|some|one|the|your|our)? (bit of a|matter of|case of|question of|few|couple of)? ${small}? ${lightNoun}`,
      `((it|this|that|there|what|which) (be|is|was|are|were|seems|looks))? (only|just|merely|simply|purely|nothing more than|little more than|at most|really|no more than) (a|an|some|one|about|for)? (very|rather|fairly|bit of a|single|few|couple of)? ${small} ${faultNoun}`,
      `(it|this|that|there|which) (is|was|are|were) (really|only|just|simply|merely)? (a|an|some|one|just a) (very|rather|really|pretty|quite|relatively|fairly|bit of a|tiny)? <${small} ${faultNoun}>`,
      `(a|an|some|the|this|that|such|such a|any|these|those|of|another|one|your|very) <${small} (${lightNoun}|(n:problem|n:issue|n:thing|n:detail|n:matter|n:affair|n:concern))>`,
      `<(a|an|some) (bit of|touch of|spot of|dash of|smidgen of|little bit of|wee bit of) (a)? (delay|damp|dust|noise|dirt|mud|rust|smell|damage|rain|water|wear|discomfort|pain|trouble|bother|confusion|wait|waiting|smoke|mould|scratch|mess|turbulence|snow|cold|heat|sand|paint|fun|patience|inconvenience|hassle|nuisance|scratching|dampness|moisture|queue)>`,
      '((it|this|that|there) (is|was))? (only|just|merely|simply) (a|an) (delay|scratch|dent|mark|stain|typo|game|toy|sandwich|book|cake|card|letter|hobby|holiday|t-shirt|shirt|phone|number|name|formality|technicality|misunderstanding|spelling mistake|cosmetic|phase|nuisance|matter of time|mouse|cat|dog|child|bug|cold|headache|bruise|flesh wound|warning|precaution|word|figure of speech|question of taste|matter of taste|one-off|drop in the ocean|parcel|t shirt|small one|little one|start|fine|test|match|party|meal|lesson|haircut|plant|mug|cup)',
      '(a|of) <mere _ _?>|<mere (trifle|trifles|formality|technicality|detail|details|pennies|cents|minutes|seconds|hours|days|inconvenience)>',
      `<(only|just|merely|barely|hardly) (waited|waiting|lost|missed|cost|charged|been|lasted|took|took you|costs|delayed|late|down|out|off|overcharged|paid|happened|affected|affects|lasts|out by) (by|for|about|you|to|a|the|one|some|#)? (about|a|an|one|two|three|four|five|half|few|couple|another|#)? (a|an|of|or)? (few|couple|two|three|handful)? (of)? ${span}>`,
      `(is|was|were|are|talking about|speaking of|comes to|about|only been) <(only|just|merely|all of|barely|hardly|a mere|just under) (a|an|about|some|the)? (few|couple of|handful of|matter of|#|one|two|three|four|five|ten|half an|half a) ${span}>`,
      `(it|that|this|there|they|come on|really) (is|was|are|were)? <(a|just a)? (few|couple of|handful of|matter of|#|one|two|three|half an) ${span}> (, )? (that is all|at most|after all|only|for goodness|for heaven|big deal|so what|surely|in all|max|tops)`,
      '<come on> ,? (it|that|this|a|we|you|now|, it|nobody|one|surely)',
      '(that is all|is all|no more than that|no more|nothing more|nothing else|nothing worse|no worse|and that is it|end of story|not much more) $',
      // Weighed against something greater
      '<(in the (grand|great|greater|larger|wider) scheme|in the big picture|in the bigger picture|(bigger|real|worse|more (serious|pressing|important)|far worse|much worse|other) (fish to fry|problems (in|to|than|out|that|we)|worries|fates|things (in|to worry|to)|emergencies)|a year from now|when all is said|at the end of the day|nothing compared (to|with)|compared (to|with) (other|what|most|others|people|last|some|real)|is that (really)? all|was that all|(if|as) (that|this) is (your|the) (biggest|worst|only|greatest)|must be nice to|lucky you)>',
      '<(not as (bad|serious|big|urgent) as (it|you|that)|(looks|look|sounds|sound|seems|seem|feels|feel) (much|far|a lot)? (worse|bigger|more (serious|dramatic|alarming)) than|more (of)? (a|an) (nuisance|annoyance|matter|question|inconvenience|hiccup) than|nothing (unusual|special|new|extraordinary|out of the ordinary|to it|in it)|all this (over|about|for|because)|(fuss|drama|upset|angry|complain|complaint|complaining|cry|crying|worked up|temper|tears|panic|long (email|letter|message)) ...1 (over|about|for|because of) (just)? (a|an|one|some|such|so) (few|little|mere|simple|tiny|small|single|bit))>',
      `(${faultNoun}|n:sum|n:amount|n:effect|n:impact|n:loss|n:risk|n:harm|n:hole|n:gap) ...3 (is|was|are|were|be|seems|looks) <(so|really|rather|fairly|relatively|comparatively|very|too|quite|pretty|that|only|hardly|surely|actually|in fact)? (small|minor|tiny|slight|minimal|minuscule|marginal|petty|modest|light|invisible|bearable|tolerable|acceptable|manageable|mild|nothing)>`,
      '<(you|one|anyone|people|nobody|no one|guests|your guests) (can|could|will|would|may) (hardly|barely|scarcely|not even|ever|soon|never) (even|ever)? (see|notice|tell|hear|smell|feel|remember|spot|care|know|miss)>|<(with the naked eye|look (hard|closely|twice|carefully) to (see|notice|spot|find)|from a distance|if you squint|do not look too (closely|hard)|magnifying glass|microscope)>',
      '<(would|could|can|should|do|does) (not|hardly|scarcely) (really|exactly|quite|even)? (call|describe|consider|regard|see|count as|count|qualify as|class|think of) (it|this|that|as)? ...3 (problem|damage|defect|delay|late|loss|fault|emergency|serious|disaster|breach|issue|big|urgent|faulty|broken|dirty|long|wait|harm|reason)>',
      '<(fail to see|do not see|cannot see|do not quite see|do not really see|hard to see|cannot understand|do not understand|do not get) (the (problem|harm|fuss|issue|drama|urgency)|what (the (fuss|problem|issue|matter|harm)|is so|all)|why (you|that|this|it|anyone|people|such)|how (that|this|it|a))>|<why (all)? (the|this|such|so|make|get) (a)? (fuss|panic|rush|drama|upset|serious|angry|worked up|hurry|big)>',
      '<(we all|everyone|everybody|most of us|all of us|each of us) (v:have|v:get|v:make|v:lose|v:forget|v:feel|v:go through|v:experience|v:wait|v:deal) (a|an|some|bad|to|through|with|these|it|things|the|stuck|wrong|off|their|our|mistakes|that)>',
      '(v:happen|gets|get|goes|go|drops|fails|occurs|does happen|break) ...4!better/stronger/easier/closer/nearer/warmer/lighter/brighter/longer <(now and then|once in a while|from time to time|every now and (again|then)|now and again|at times|all the time|every day|to everyone|to anyone|to all of us|to the best)>',
      '<(part of|adds to|all part of) (the|its|their|your) (fun|charm|adventure|experience|game|deal|joy|joys|atmosphere|magic|package|ride)|(adds|gives (it|them)|lends) ...2 (character|charm)|(an|quite an|a little|a small|as an) (adventure|adventure too)|(good|great|funny|nice) (story|anecdote) to tell|blessing in disguise|silver lining|bright side|look at it this way|think of it as|see it as (a|an)|call it (a|an)|makes (a|for a) (good|great|funny) (story|memory|anecdote)>',
      '<(only|just|ever so|merely|barely|hardly) (slightly|a tad|a touch|a smidge|a bit|a little|marginally|fractionally) (_)|(is|was|were|are|been|came|arrived|ran) (a tad|a smidge|a wee bit|a touch|a teeny bit|a teensy bit|a whisker) (_)|(your|the|this|a) so-called _|some little _|a little (rain|dirt|dust|noise|water|cold|wait|delay|smoke|damp|wear|bump|bang|scratch|smell|spill|mud|smudge)>',
      '<(i am|we are) (quite|pretty|fairly)? (sure|certain|confident) (that)? (you|your|he|she|they) ...2 (manage|live|cope|survive|wait|do without|laugh|get by|be fine|get over|recover|forget|live through)>|<(shrug|laugh|brush|sleep) (it|this|that) off|^ (just|simply|better) (forget|ignore) (it|about)|strictly speaking ...4 (not|no)|technically (speaking)? ...4 (not|no|never)|(hardly|not exactly|scarcely) (the|an|a) _|ado about|(perfectly|still perfectly|absolutely) (fine|good|usable|edible|wearable|adequate|alright|okay|drinkable|readable)>',
      '(^ ...6) <(is|are|was|were) (really|practically|next to|as good as|surely|basically|absolutely)? nothing> (compared|these|next to|really)|<(is|are|was) (not|hardly) (really|exactly|that|so|too|all that|very)? (much|long|far|many|late|far off|unusual|uncommon|rare|unheard of)> (really|is it|compared|for|these|in)',
      '^ <(is|was|does|do|are|has|did) (it|that|this|one|a|you|anyone) (really|truly|honestly|actually) ...3 (matter|worth|bad|big|need|bother|serious|terrible|important|so|such|that|notice|care|problem)>',
      // It is nothing
      `((it|this|that|which|there|one|a|the))? <(no|not a|not such a|not that|hardly a|not really a|not exactly a|never a|scarcely a|not much of a|not the|not a very|not too) (a)? (big|huge|great|real|major|serious|biggest) (a)? (deal|issue|problem|biggie|loss|thing|emergency|matter|hardship|drama|crime|harm|damage|concern)>|<(no|not a|not such a|hardly a|not really a|not exactly a|scarcely a|not quite a|far from a|not the) (disaster|catastrophe|tragedy|drama|emergency|crisis|biggie|hardship|scandal|showstopper|deal-breaker|dealbreaker|matter of life and death|reason to panic|cause for alarm|cause for concern)>`,
      "<(no harm done|no harm (was|has been) done|no biggie|no drama|never mind|not to worry|do not sweat|who cares|what is the big deal|what is the fuss|where is the harm|what harm|no sweat|no great (harm|loss|shakes)|small potatoes|small beer|small fry|small change|pocket change|chump change|peanuts|child's play|nothing to (lose|cry|fret|complain|panic|be|get|fuss|moan|write|speak|make|fear)|nothing to (worry|be (worried|concerned|alarmed|upset|afraid|scared))|nothing (serious|major|dramatic|tragic|terrible|dreadful|of (importance|consequence|note|the sort))|nothing (really|much|bad|that bad|too bad|so bad) (happened|has happened|was lost|came of it)|(hardly|barely|scarcely) (worth|noticeable|visible|noticed|matters|anything|affects|qualifies|counts|a|an)|not worth (the|getting|worrying|arguing|a|your|our|making|mentioning|it|fussing)|the end of the world|(storm|tempest) in a (teacup|teapot|glass)|mountain out of|molehill|neither here nor there|drop in the (ocean|bucket)|much ado|(first|1st) world problem|first-world problem|luxury problem|champagne problem|problem of the rich|nice problem to have|worse things (happen|have happened|at sea)|(could|might) (be|have been|have gone) (a lot|much|far|so much)? worse|been worse|people have (it)? (far|much)? worse|have (it|had) (far|much|a lot|it)? ...2 worse|(drink|eat|sleep|live|pay|see|seen|wait|waited|suffer|suffered) ...3 (worse|longer|far more)|far worse|these things happen|such things happen|things like (that|this) happen|these things (do)? (take|are|happen|occur)|it happens|it happens to (us all|everyone|everybody|anyone|the best)|(just)? one of those (things|days)|that is (life|how it goes|just how it is|the way it goes|just life)|such is life|part of life|part and parcel|par for the course|comes with the territory|happens to the best|(we|everyone|everybody) (all)? (make|makes) mistakes|nobody is perfect|no one is perfect|to err is human|no use crying|spilt milk|spilled milk|get over it|move on|let it go|put it behind|laugh about (it|this|that)|look back (on this)? and laugh|laughing about|see the funny side|look on the bright side|see it in proportion|keep (it|things|this) in (perspective|proportion)|put (it|things|this) in (perspective|proportion)|(blown|blow|blowing) (out of|this|it|things)|out of (all)? proportion|overreact|overreacting|overreaction|over-reacting|exaggerating|exaggeration|exaggerated|over the top|dramatise|dramatising|melodramatic|overdramatic|being dramatic|hysterical|hysterics|a fuss over|fuss about nothing|making a fuss|make a fuss|such a fuss|nitpicking|nit-picking|splitting hairs|split hairs|hair-splitting|oversensitive|over-sensitive|too sensitive|a little sensitive|thin-skinned|paranoid|being (silly|picky|fussy|petty|pedantic)|worry too much|worrying too much|worrywart|fusspot|picky)>",
      "(hardly|not|scarcely|nobody|no one|never|nothing|barely) ...5 <(the end of the world|a matter of life and death|rocket science|died|hurt anyone|kill you|kill anyone|hurt you|killed anyone|ruin your|ruin anyone|anybody's death)>",
      '<(never|not|will not|did not|does not|hardly|has not|have not|is not going to) (hurt|kill|killed|ruin|bankrupt|break) (anyone|anybody|you|a soul|the bank)>',
      '<(nobody|no one) (died|got hurt|was hurt|is perfect|has died|was harmed|is hurt|will (notice|see|know|care|die|mind)|would (notice|see|know|care|mind)|notices|else ...4 (complained|noticed|noticing|complaining|mentioned|minded|minds|reported|complains|seems|cares|bothered|said))>',
      '<(you (are|were|seem) (to be)? the (only|first) (one|person|customer|guest|passenger|tenant|user|patient|parent|resident|client|reader|caller)|(no|not one|not a single) other (customer|guest|tenant|passenger|parent|client|user|resident|patient|neighbour|member)|(other|most|all other|all our other|the other|many|the vast majority of|everyone else|everybody else|the rest of our|plenty of|lots of|thousands of) (other)? (of our)? (customers|guests|tenants|passengers|people|parents|clients|users|residents|patients|members|visitors|buyers|families|readers|neighbours|shoppers|folk)? ...1 (do not|did not|never|have not|are (perfectly|quite|very)? (happy|satisfied|pleased|content|fine)|like (it|this)|cope|coped|wait|waited|live with|put up|get by|do not even|is happy|love|enjoy|do just fine|do fine))>',
      // Calm your worry
      `<(no|any|little|hardly any|not any) (real|good|great|earthly|particular)? (need|reason|cause|call|point|grounds|sense|occasion) (at all|really|whatsoever)? (to|for|in) (you to)? (${worry}|alarm|panic|concern|worry|worrying|drama|dramatics|panicking|complaining|fretting|hysterics|upset|anger|tears|excitement|a fuss|fuss|getting|making|anxiety|fear)> (over|about)?`,
      `<(no|little) use (worrying|complaining|fretting|crying|getting|arguing|panicking)>`,
      `<(do not|you need not|need not|you do not (need|have) to|you should not|should not|there is no need to|please do not|try not to|you really need not|let us not|let us please not|we should not|not worth|you must not|must not|no reason to|you may stop|stop) (really|even|just|please|all|ever|be so)? ${worry}>`,
      `<(needlessly|unnecessarily|overly|a bit too|a little too|far too|rather too|way too) (worried|concerned|alarmed|upset|emotional|anxious|sensitive|excited|angry|dramatic|stressed|fussy|picky|cautious|strict|strong)>`,
      '<(relax|chill|chill out|lighten up|cheer up|keep your hair on|steady on|easy now|keep calm|take it easy|hang in there|do not be silly|calm yourself|cool it|loosen up|smile)> (the|it|we|your|this|you|and|a|there|nobody|no|everything)',
      "^ <(relax|chill|lighten up|cheer up|steady on|easy now|take it easy|not to worry|don't panic|dear me|oh dear|goodness me|goodness|oh come on|oh well|ah well|meh)>",
      '<(should|need|does|do|will|would|ought) not (really|even|actually|much|have to|to)? (bother|disturb|trouble|worry|concern|upset|alarm|affect|stop|keep|matter to|spoil|inconvenience) (you|your|anyone|anybody|matter)>',
      '<(does|do|did|will|would|makes|make|made|can|could) (not|no|hardly any|little|barely any|hardly) (really|even|actually|truly|much|any|make|make any|all that)? (real|big|great|huge|such a)? (matter|difference|odds|big difference|much of a difference)>',
      `<(surely|really|honestly|hardly|frankly|i mean|after all|come on) ...6 (not|hardly|cannot) (be|so|that|all that|really|quite|really that|such)? (so|that|all that|quite so|as|such a|too|exactly)? ${bad}>`,
      `<(not|hardly|scarcely|cannot|never) (be)? (really)? (so|that|all that|quite so|as|too|quite as|nearly as|half as|exactly|particularly) ${bad} (as)?>`,
      '<(one|you|anyone|people|we|everyone|anybody) (can|could|will|should|ought to be able to) (easily|surely|just|well|always|perfectly well|happily|probably|certainly)? (live with|survive|get by|do without|manage without|cope|cope with|put up with|bear|go without|learn to live|get used to|sleep on)>',
      '<(survive|survived|survives|live through|lived through|get over) (a|one|the|without|for|an|it|this|that)>',
      '(you|they|she|he|it|your) (will|would|can|could|should|is sure to|are sure to) (surely|soon|easily|certainly|probably|all)? <(survive|get over|forget|live|get used to|cope|not die|be fine|be just fine|be laughing|have forgotten|come to no harm|blow over|sort itself out|right itself|look after itself|heal)> ...3',
      // Trifles
      "(is|was|are|were|as|be|a|it|such|the|quite|rather|pretty|of|strictly|really|matter|this|that) <(purely|merely|only|just|mostly|largely|strictly|mainly|simply)? (cosmetic|trivial|a trifle|trifling|immaterial|insignificant|negligible|inconsequential|a triviality|a technicality|a formality|a non-issue|non-issue|nonissue|a bagatelle|piffling|minuscule|unimportant|irrelevant|nitpicky|water under the bridge|a first world|superficial|old news|ancient history|laughably small|next to nothing|close to nothing|practically nothing|nothing really|really nothing|a storm|an overstatement|pennies|mere pennies|peanuts|a fuss|all in your head|a false alarm|no picnic|quite normal|perfectly normal|completely normal|entirely normal|totally normal|perfectly natural|only natural|quite common|very common|to be expected|only to be expected|your imagination|imagining things|a matter of taste|a question of taste|a small price|nobody's fault|a laughing matter)>",
      '<(the price of|comes to|costs less than|less than|about the same as|equals|cheaper than|worth) (a|one) (cup of)? (coffee|tea|latte|sandwich|chocolate bar|pint|cinema ticket|bus ticket|pizza|beer|burger)>|<(a|one) cup of (coffee|tea) a (day|week|month|year)>',
      "<(for (goodness|heaven|pity|pete)'?s? sake|oh dear|good grief|good heavens|goodness gracious|dear oh dear)>",
      '^ <big deal>',
      '<a (day|week|minute|euro|cent|penny|scratch|crumb|bit|mile|gram|degree|hour) (here|more) (or|and) (there|less)>',
      '<(bit|little) (of)? (patience|tolerance|flexibility|sense of humour|humour|perspective|goodwill) (will|would|goes|never|and|from|on|please)>',
      '<(at least (it|nobody|no one|nothing)|count yourself lucky|consider yourself lucky|think yourself lucky|you (are|were|got) (quite|rather|very|actually|still|really)? lucky|luckily it|you should be (glad|grateful|happy|thankful|relieved)|be thankful|good thing it|good job it) (it|nobody|that|nothing|you|no one|only|the|was|were|to|we|they|with)>',
      '(one|single) <(one|single|solitary|lone|sole)> _',
      '<(what|all) (the|this|that) (fuss|drama|commotion|excitement|song and dance|complaining|hullabaloo|to-do|ado|fretting)>',
      '<makes? (no|little|hardly any|not much) (real)? (difference|odds)>',
      '<(children|kids|they|babies|cats|dogs|pets|people|you|it) (will|do)? (soon|quickly|always|easily) (forget|forgot|forgets|heals|heal|bounce|recover|adapt|get over|get used|grow back|dries|passes)>'
    ],
    fi: [
      // Kyse on vain pienestä viiveestä
      '((kyse|kysymys|kyseessä|puhe|tässä|siinä|tämä|se|tuo|asia|tilanne|tappio|vahinko|vika|ero|haitta|virhe|vauriot|viive) ...1 (on|oli|ovat|olivat|olisi|lienee)|(puhutaan|puhumme|puhuttiin) ...1) ...1!sinun/ei/voimassa <(vain|vaan|ainoastaan|pelkästään|pelkkä|pelkästä|pelkkää|lähinnä|korkeintaan|enintään|oikeastaan|yhdestä ainoasta|yksittäisestä|yksittäinen|muutaman|muutamasta|parin|parista) ...2 (n:viive/viivee|*viive*|*viivästy*|n:virhe/virhee|*virhe|*virhee*|n:häiriö|*häiriö*|n:haitta/haita|n:vika/via|n:juttu/jutu|n:pikkujuttu/pikkujutu|n:pikkuasia|n:harmi|n:naarmu|n:kolhu|n:tahra|n:lommo|n:särö|n:pisara|n:sentti/senti|n:euro|n:minuutti/minuuti|n:tunti/tunni|n:päivä|n:viikko/viiko|n:aste/astee|n:viikonloppu/viikonlopu|n:kuukausi/kuukaude|n:yö|n:millimetri|n:kirjain/kirjaime|n:puhelu|n:lasku|n:viesti|n:muodollisuus/muodollisuude|n:kosmeettinen/kosmeettis|n:kauneusvirhe/kauneusvirhee|n:katko|*katko*|n:väärinkäsitys/väärinkäsitykse|n:yksityiskohta/yksityiskohda|n:sivuseikka/sivuseika|n:kömmähdys/kömmähdykse|n:lipsahdus/lipsahdukse|n:peli|n:leikki/leiki|n:tavara|n:esine/esinee|n:raha|n:ruoka/ruua/ruoa|n:kerta/kerra|n:pilkku/pilku|n:makuasia|n:huolimattomuus/huolimattomuude|n:sattuma|n:kirja|n:reikä/reiä|n:tuhru|n:epäkohta/epäkohda|n:poikkeama|n:hetki/hetke|n:kulauma)>',
      '(vain|vaan|pelkkä|pelkkää|pelkästä|ainoastaan|muuta kuin) <(pieni|pientä|pienestä|pienen|pikkuinen|pikkuista|pikku|vähäinen|vähäisestä|vähäistä|lyhyt|lyhyestä|hetkellinen|hetkellisestä|ohimenevä|tilapäinen|muodollinen|kosmeettinen|tekninen|yksittäinen|yksittäisestä|inhimillinen) (_)>',
      '<(pikku|pikkuinen|pikkuruinen|pikkuriikkinen|pieni pikku|semmoinen pikku|minimaalinen|mitätön|vähäpätöinen|olematon|vähäinen|pienenpieni|pikkiriikkinen) (juttu|vika|bugi|virhe|häiriö|ongelma|viive|harmi|kömmähdys|kauneusvirhe|takaisku|naarmu|kolhu|kolhuja|haitta|erehdys|sekaannus|moka|asia|seikka|sotku|viivästys|katko|hankaluus|lipsahdus|puute|huoli|riita|vaiva|näppylä|tahra|ero|heitto)>',
      '(se|tämä|kyseessä|tuo|kyse|asia|vika|on|oli|ihan|vain|vaan|aivan|noin|niin) (oli|on|olisi|ollut)? <(pieni|pientä|pienestä|pienen) (juttu|jutusta|häiriö|häiriöstä|ongelma|ongelmasta|virhe|virheestä|viive|viiveestä|vika|viasta|harmi|harmista|kömmähdys|kömmähdyksestä|kauneusvirhe|takaisku|naarmu|naarmusta|kolhu|kolhusta|asia|asiasta|erehdys|erehdyksestä|sekaannus|sekaannuksesta|viivästys|viivästyksestä|katko|katkosta|haitta|haitasta|vaiva|hankaluus|moka|mokasta|lipsahdus|lipsahduksesta|vuoto|tahra|särö|ero|erosta|heitto|muutos)>',
      '(pikkujuttu*|pikkujutu*|pikkuasia|pikkuasiasta|pikkuasiaa|pikkuasian|pikkuseik*|pikkuvika|pikkuviasta|pikkuvika*|pikkuvirhe*|pikkuvaiva*|pikkuhäiriö*|pikkuharmi*|pikkuongelm*|pikkuviive*|pikkumurhe*|pikkunaarmu*|pikkukolhu*|pikkuraha*|pikkusumm*|pikkumoka*|kauneusvirhe|kauneusvirheestä|kauneusvirheitä|pintanaarmu*|sivuseikk*|sivuseika*|n:vähäpätöinen/vähäpätöis|n:vähäpätöisyys|luksusongelm*|luksusongelma*|n:lillukanvarsi|lillukanvar*|n:tyhjänpäiväinen/tyhjänpäiväis|n:joutavanpäiväinen/joutavanpäiväis|n:bagatelli|hiustenhalkom*|pilkunvii*|liioittel*|ylireagoi*|ylidramatis*|dramatisoi*|myrsky vesilasissa|myrskystä vesilasissa|myrskyksi vesilasissa|kärpäsestä härkänen|(kosmeettis*|kosmeettinen))',
      '(on|oli|lähes|melkein|käytännössä|aika|varsin|hyvin|kovin|aivan|täysin|numeerisesti|melko|lähinnä|puhtaasti) <(olematon|olematonta|nolla|merkityksetön|merkityksetöntä|triviaali|yhdentekevä|yhdentekevää|samantekevä|samantekevää|vähäinen|vähäistä|kosmeettinen|muodollisuus|muodollinen|makuasia|pelkkä muodollisuus|lastenleikkiä)>',
      '<(pelkkä|pelkkää|puhdas|ihan pelkkä) (muodollisuus|muotoseikka|tekniikka|harmi|pintavika|pintanaarmu|huolimattomuusvirhe|kirjoitusvirhe|näppäilyvirhe|nimi|numero|kirjain|tapa|sattuma|makuasia|väärinkäsitys|tunne|luulo|kuvitelma|mielikuvitus|teoria|peli|leikki)> ...3',
      // Suhteutettuna isompaan
      '<(mitättömä*|mitätön*|hiusten halkom*|hiusten halko*|makuasia*|makukysym*)>',
      '<(se|tämä|tuo|tämähän|sehän|tuohan|nehän|nämähän) ...1 (nyt)? ...1 (on|oli|ovat|olivat) ...1 (pelkkä|pelkkää|pelkkiä|vain|vaan) (_!enää/kerran/osa/sinun/teidän/jäsenille/arkisin)>',
      '<(sehän|tämähän|tuohan|nehän) ...1 (vain|vaan|pelkkä|pelkkää) _>|^ <kyllähän ...4 (voi|voitte|ehtii|riittää|kelpaa|jaksaa)>',
      '<(et|ette) ...2 (varmaan|varmasti|tuskin) ...1 edes ...1 (huoman*|huomaa*|kaivan*|kaipaa*|tien*)>',
      '<(eihän|eipä) ...3 (montaa|paljon|paljoa|kummoista|suurta|pahaa|vahinkoa|haittaa|isoa|kovin)>',
      '<(vain|vaan) (yksi|pari|muutama|yhden|parin|muutaman) ...1 (kirjain|kirjaimen|numero|numeron|ruuvi|ruuvin|pala|palan|sivu|sentti|euro|euron|naarmu|naarmun|pisara|tahra|kolhu)>',
      '<(naarmu|kolhu|vika|*vika|viive|tahra|ero|puute|särö|ääni|haju|virhe|melu|pöly|halkeama|kulumajälki) ...1 ei ...2 (haittaa|estä|näy|tunnu|heikennä|merkitse|häiritse|kaada|riko)>',
      '<(viive|viivästys|odotus|odotusaika|summa|*euroa|*senttiä|*päivää|*tuntia|päivän|viikon|tunnin|päivä|tunti|viikko) ...2 (on|oli) ...1 (aika|melko|varsin|kovin|todella|kuitenkin|hyvin|sentään|loppujen lopuksi) (vähän|pieni|lyhyt|vähäinen|pientä|vähäistä|mitätön|lyhyttä)>',
      '<(ei|eihän) ole ...2 (summa|raha|aika|matka|määrä|hinta|mikään) eikä (mikään|_)>',
      '<(teet|teette|tehdä|tee|tehkö) ...3 (numeron|numeroa|ison asian|suuren asian|isoa asiaa|härkäsen|härkästä|draaman|draamaa|haloon|kohun|kriisin)>',
      '<(meillä|minulla|muilla) ...2 on ...3 (kiireellisiä|kiireellisempiä|tärkeämpiä|isompia|suurempia|vakavampia|pahempia|oikeita|oikeitakin|muutakin|muitakin) ...1 (tapauks*|asioi*|ongelm*|murhe*|huol*|tekem*|töitä|hoidetta*)>',
      '^ ...2 <kyllä ...5 (elää|pärjää|pärjäätte|pärjäät|selviää|selviät|selviätte|tottuu|totut|totutte|jaksaa|jaksat|jaksatte|kestää|kestät|kestätte)>',
      '<(liioitel*|liioitte*)>',
      '<(tällai*|tuollai*|sellai*|semmoi*|nämä|tämä|se|pienet|äänet|melu|haju|viiveet) ...2 (kuuluu|kuuluvat) ...2 (*miseen|elämään|arkeen|asiaan|luonteeseen|hommaan|ikään)>',
      '<(kyse|kyseessä|puhe|kysymys) ...2 (on|oli) ...2 (mitätön|mitättömä*|vähäpätöi*|olematon|olemattoma*|vaivai*|hassu*|joutava*|yhdestä ainoasta)>',
      '<(suurempia|isompia|pahempia|oikeita|vakavampia|todellisia|tärkeämpiä|kiireellisempiä|pahempaa|hullumpaa|suurempaa) ...1 (murhe*|ongelm*|asioi*|huol*|tapauks*|hätä*|tekem*|nähty|nähdä|kohd*|sattun*|kuin tämä|on nähty|maailma*)|(suuressa|isossa|laajemmassa) (mittakaavassa|kuvassa)|maailman (mittakaavassa|asioissa)|(kuulostaa|näyttää|tuntuu|vaikuttaa) (paljon)? (pahemmalta|vakavammalta|suuremmalta|isommalta|dramaattisemmalta) (kuin)?|(sekin on|on sekin) (kokemus|elämys)|(hauska|hyvä) (tarina|muisto|juttu) ...1 (kerrotta*|myöhemmin|lapsenlapsille)|valoisa* puol*|(positiivisesti|myönteisesti) (ajatel*|asiaa)|ajattele* (positiivis*|myönteis*|asiaa valoisa*)|huumorilla|huumorintaju*|yhden tekevää|yks hailee|pääasia (on)? (että|ettei)>',
      '(viive*|*viive|*virhe|virhe|vika|*vika|naarmu|*naarmu|kolhu|lommo|tahra|särö|reikä|ero|erotus|summa|haitta|vahinko|*vahinko|vaiva|katko|*katko|katkos|viivästys|*viivästys|odotus|odotusaika|meteli|melu|haju|vuoto|heitto|puute|häiriö|*häiriö|vaurio|*vaurio|määrä|muutos) ...3 (on|oli|ovat|olivat|lienee|jäi|jää) <(niin|kovin|aika|melko|varsin|suhteellisen|todella|hyvin|erittäin|kuitenkin|sentään|noin|vain|toki|aivan|ihan|sen verran|loppujen lopuksi)? (niin|kovin|aika|melko|varsin|hyvin)? (pieni|pieniä|vähäinen|vähäisiä|lyhyt|minimaalinen|mitätön|olematon|marginaalinen|siedettävä|kohtuullinen|huomaamaton|näkymätön|hetkellinen|ohimenevä|lievä|lieviä)>',
      '<(ei|eihän|eikä|eivät|eiväthän|eipä|en) (se|tämä|tuo|sitä|siinä|tässä|siitä|tästä|nämä|ne|yksi|muutama|pari|tuollainen|tällainen|kukaan|kaikki|joka|asia)? ...1 nyt (niin|sentään|mikään|mitään|kovin|ihan|ketään|kenenkään|koko|paljon|montaa|haittaa|pahasti|kauan|kauaa|yksi|tarvitse|kannata|sen|noin|kuitenkaan|pitäisi|tuollainen|maailma*|suur*|iso*|paha*)>',
      '<(ei|eihän|eikä) (se|tämä|tuo|siinä|tässä|siitä|tästä) (nyt|kai|sentään|varmaan|kuitenkaan|oikeasti|todellisuudessa) (ole|olisi|tee|haittaa|ketään|mitään|vaikuta|näytä)>|<(ei|eihän) ...3 (sentään|kai|kuitenkaan|toki) (mikään|mitään|ole|niin|kukaan|ketään|kovin|kenenkään|hengen*|henki*)>',
      '<(ei|eivät|et|ette) (edes|juuri|juurikaan|käytännössä|varmasti|varmaan|oikeastaan|kukaan|sitä|tätä|niitä|niin|paljon|paljoa|ihan|tuskin) (edes|juuri|juurikaan|kukaan|käytännössä|paljon|paljoa|mitenkään)? (huomaa|huomaisi|näy|näkyisi|haittaa|haitannut|haittaisi|häiritse|tunnu|vaikuta|estä|erota|muista|merkitse|kiinnosta)>',
      '<tuskin ...6 (kuol*|haitta*|huoma*|hengen*|kaat*|tunt*|vaara*|merkit*|pila*|suur*|vakava*|ketään|kukaan|kenenkään|mikään|maailma*|häirit*|vahin*|näky*|vaikut*|tarvit*|väli*)>',
      '<(kukapa|kenellepä|kenelläpä|mitäpä|mitäs|ketäpä|mikäpä|kenenkäpä|kukas) (nyt|ei|olisi|tuosta|siitä|ole|meistä|sitä|pienistä)>|^ <(onko|oliko|haittaako|tarvitseeko|pitääkö|kannattaako) (se|tuo|tämä|sillä|tästä|siitä|teillä|sinulla|yksi|asia|nyt)? (nyt|todella|oikeasti|muka|niin|noin|ihan)> ...5 (niin|noin|väliä|vakava*|tarpeen|haittaa|iso*|suur*|paha*|tärkeä*|kamala*|aihetta|syytä|kiire|valit*|vaiva*|numero*)',
      '<(vain|vaan|ihan|korkeintaan|ainoastaan) (hieman|hiukan|aavistuksen|hitusen|himpun|hippusen|hivenen|niukasti)>|<(vain|vaan|ihan) vähän> (myöhä*|rikki|likai*|kulu*|naarmu*|viiväst*|liian|vino*|kylm*|haale*|piele*|väärin|jäljessä|auki|*lla|*llä|*ssa|*ssä|sinne)|<(aavistuksen|hitusen|himpun|piirun|hippusen|hivenen|pikkuisen|pikkiriikkisen|ihan pikkuisen) (verran)? (myöhässä|vinossa|märkä|kylmä|liian|vino|likainen|rikki|haaleampi|väärin|pitkä|pienempi|myöhästyi|viivästyi|kulunut|kolhuilla|nihkeä|sekaisin)>',
      '<(mokoma*|moise*|vaivainen|vaivaiset|vaivaista|vaivaisen|pahainen|pahaisen|pahaista|hassut|hassun|hassu) _> ...3 (takia|vuoksi|tähden|euro*|sent*|minuu*|tunti*|tunni*|päivä*|viiko*|naarmu*|lasku*|kirje*)',
      '(moisesta|tuollaisesta|tällaisesta|tuosta|noin pienestä|näin pienestä|yhdestä|jostain|tällaisen|moisen|yhden|parin|muutaman|joutavan|tällaista|sellaista) ...3 <(valittaa|valitatte|valitat|valittamaan|kannata|viitsisi|viitsi|suuttua|hermostua|melua|murehtia|narista|kirjoitella|reklamoida|pahastua|ottaa itseensä|nostaa (meteli*|melu*|haloo*|äläk*|kissa*)|vaivata*|kannattaa|kannattaako|soitella|itkeä)>',
      '<(kaikilla|kaikille|kaikilta|kaikki|jokaiselta|jokaisella|jokaiselle|jokainen|meillä kaikilla|kaikissa|kenelle tahansa|kenellä tahansa|kuka tahansa|parhaimmillekin|parhaillekin|paremmissakin) ...4 (joskus|välillä|toisinaan|sattuu|perheissä|piireissä)|(tapahtuu|unohtuu|katoaa|hukkuu|rikkoutuu|myöhästyy|pätkii) ...3 (joskus|silloin tällöin|välillä|toisinaan|aina joskus|tuon tuosta|aina välillä)|(joskus|välillä|aina|toisinaan|aina joskus) ...2 (sattuu|käy (näin|niin)|tapahtuu|hukkuu|katoaa)|(virheitä|vahinkoja|erehdyksiä|inhimillistä|inhimillisiä) ...1 (sattuu|sattuu kaikille|tekee|tapahtuu|käy|erehtyä)>',
      '<(kyllä|varmasti|varmaan|varmaankin|eiköhän|ihan hyvin|hyvin|luulisi) ...2 (selviät|selviätte|pärjäät|pärjäätte|kestät|kestätte|jaksat|jaksatte|totut|totutte|maltat|maltatte|ehdit|ehditte|pystyy elämään|selviää|pärjää|tottuu)>|<(selviät|selviätte|pärjäät|pärjäätte|kestät|kestätte|jaksat|jaksatte|totut|totutte|maltatte) (kyllä|varmasti|varmaan|siitä|tästä|ilmankin|hetken|ihan hyvin)>',
      '<(en|emme) (oikein|nyt|itse|aivan|oikeastaan|kyllä)? (näe|ymmärrä|käsitä|keksi|löydä) ...3 (ongelma*|miksi|mikä|syytä|haittaa|pahaa|kummallista|ihmeellistä|aihetta|hätää|dramaatti*)>|<(en|emme|ei) ...2 (pitäisi|kutsuisi|sanoisi|lasketa|voi pitää|voi kutsua|voida pitää|voi sanoa) ...4 (vika*|viaksi|puuttee*|ongelma*|viivästy*|vahin*|vaurio*|merkittävä*|katko*|suure*|pitkä*|kohtuuttom*|vakava*)>',
      '^ ...5 <(voihan (sitä|sen|ilman|tuon)|pääseehän|ehtiihän|saittehan|saithan|tulihan|toimiihan|kestäähän|näkeehän|pärjäähän|saahan|löytyyhän)>',
      '<(melkein|lähes|jokseenkin|miltei) (ajallaan|ajoissa|oikein|ehjä|uusi|täydellinen|perillä|huomaamat*|näkymät*)>|<(samalla|yhtä) (hinnalla|hyvin|hyvä) ...2 (kelpaa|toimii|ajaa)|ajaa (kyllä)? (saman|asian)|kelpaa (kyllä|varmasti|ihan) (hyvin|käyttöön)|käyttökelpoinen (kyllä|silti)|ei (pieni|pikku|yksi) ...1 (ketään|haittaa|tapa|vie|kaada)>',
      // Aika pieni menetys, ihan siedettävää
      '<(aika|melko|varsin|kuitenkin|suhteellisen|sentään|verrattain|loppujen lopuksi) (pieni|pienestä|vähäinen|vähäisestä|lyhyt|lyhyestä|mitätön|vaatimaton) (menetys|menetyksestä|summa|summasta|vahinko|vahingosta|ero|erosta|haitta|haitasta|odotus|odotuksesta|viive|viiveestä|vika|viasta|asia|asiasta|katko|katkosta|katkos|korotus|korotuksesta|virhe|virheestä|puute|puutteesta|naarmu|naarmusta|vaiva|aika|ajasta|epäkohta|seikka|menoerä|lisä|lisämaksu|vuoto|ongelma|ongelmasta)>',
      '<sen verran (pieni|pieniä|pienestä|vähäinen|vähäisiä|vähäisestä|lyhyt|lyhyestä|lievä|lieviä|vaatimaton|halpa|harvinainen) ...1> , (että|ettei|etten|ettemme|eivät)',
      '(odotus|odotusta|odotusaika|jono|jonotus|viive|viivettä|*viivästystä|katko|katkoa|katkosta|melu|melua|haju|lämpötila|*astetta|*tuntia|*päivää|*viikkoa|*minuuttia|kuukautta|linjalla|tuntia|päivää|viikkoa|minuuttia|aikana|vuodesta) ...6 <(vielä|ihan|aivan|täysin|varsin|melko|kyllä|sentään) (ihan|aivan|täysin|varsin)? (siedettävää|siedettävä|kohtuullista|kohtuullinen|inhimillistä|tavanomaista|tavanomainen|maltillista|maltillinen|lyhyt|vähän|nopeaa)>',
      '<(ei|eivät|emme|en) ...3 (voi|voida) ...2 pitää ...3 (kohtuuttom*|poikkeukselli*|pitkänä|suurena|merkittäv*|vakava*|kovin|erityis*)>',
      '<(ei|eihän|eipä) (tuossa|siinä|tässä|niissä) ...2 (ole|ollut) ...1 (muuta)? kuin (pieni|pientä|yksi|muutama|pari|pelkkä|pelkkää|hieman|vähän)>',
      '(pätki|pätkii|kateissa|poikki|poissa|alhaalla|jumissa|rikki|myöhässä|hukassa|nurin|kaatunut|pimeänä|kylmänä|katkesi|viivästyi|myöhästyi|puuttui|odotit|odotitte|jonotit|jonotitte) <(vain|vaan|ainoastaan|korkeintaan|enintään) ...2 (@aika|yöllä|yön|aamun|aamulla|illan|viikonlopun|hetken|kerran)>',
      '(jolloin|kun|koska) <...1 (useimmat|moni|monet|kaikki|suurin osa|valtaosa|harva) ...2 (nukkuvat|nukkuu|nukkuivat|lomalla|töissä|muutenkin|kuitenkin|tarvitsee|käyttää|katsoo|huomaa)>',
      '<(moni|monikaan|harva|harvat|useimmat|tavallinen asiakas|kukaan) ...3 edes (huomaa|huomaisi|huomannut|huomanneet|kaipaa|kaipaisi|kaivannut|muista|tiedä|tiennyt)>',
      // Siihen tottuu, pääsithän perille
      '<(siihen|siihenkin|niihin|tähän|tähänkin|hajuun|ääneen|meluun|ajan mittaan|ajan kanssa|pian|nopeasti|pikkuhiljaa) (kyllä|varmasti|nopeasti|pian)? (tottuu|totutaan|totut|totutte|tottuvat)>',
      '^ ...2 <(*ithan|*ithän|*ittehan|*ittehän|tulihan|saatiinhan|päästiinhän|löytyihän|ehtihän|toimihan)> ...6 (kuitenkin|lopulta|sentään|silti|ilmankin|viimein|perille|loppuun)',
      '^ ...1 <onhan (niitä|noita|näitä|teillä|sinulla|siellä|siinä|kotona|talossa|naapurissa|kaupassa)> ...6',
      '<(*than|*hän) (kasvavat|kasvaa|kuivuvat|kuivuu|haalistuvat|haalistuu|kuluvat|kuluu|unohtuvat|unohtuu|kolhiintuvat|naarmuuntuvat|rikkoutuvat|hajoavat|katoavat|myöhästyvät)>',
      '<(elämä (jatkuu|voittaa)|aurinko (nousee|paistaa)|maailma ei (kaadu|lopu)|tekee (vain|vaan|ihan|varmasti|pelkkää|jokaiselle|kaikille) hyvää)>',
      '<(harmillinen|harmillista|harmi|ikävä|ikävää|epämiellyttävä|epämiellyttävää|kurja|kurjaa|tylsää|hankalaa|kiusallista) , (mutta|vaan|muttei)> ...8 (vielä hyvin|ihan hyvin|tuskin|vaarall*|vakava*|pysyvä*|maailma*|mahdoton*|ylivoimai*|normaal*|tavallis*|kukaan|pian ohi|tottuu|pärjää*|selviä*|ohimenevä*)',
      '<(voi|voivat|saattaa|saattavat|varmasti|varmaan) (toki|varmasti|ehkä|tietysti)? (tuntua|tuntuu|vaikuttaa|näyttää|kuulostaa) ...2 (*lta|*ltä) , (mutta|vaan)>',
      '<(jotkut|toiset|muut|muutkin|osa asiakkaista|moni muu|monet muut|moni) ...1 (on|ovat|odottaa|odottavat|joutuu|joutuvat|joutunut|joutuneet) ...2 (odotta*|ilman|jonotta*) ...3 (kuukau*|pidempään|kauemmin|viikkoja|vuosi*|vuoden|paljon|koko)>',
      '(asiakkaita|ihmisiä|perheitä|matkustajia|asukkaita|potilaita|talouksia|niitä|sellaisia) , <(joilla|joiden|jotka) ...3 (ei ole|eivät|lainkaan|ollenkaan|pidempään|kauemmin|pahempi*|vakavampi*|huonommin|oikeasti|todella)>',
      '<(vakavampiakin|suurempiakin|isompiakin|pahempiakin|tärkeämpiäkin|kiireellisempiäkin|hankalampiakin|huonompiakin|isompaakin|suurempaakin|vakavampaakin|tärkeämpääkin|hullumpaakin)>',
      '(euron|euroa|sentin|minuutin|tunnin|päivän|naarmun|kolhun|tahran|kirjaimen|numeron|summan|tällaisen|tuollaisen|noin pienen) <(takia|vuoksi|tähden) ...1 (ei|en|emme) ...2 (kannata|kannattaisi|viitsisi|maksa|jaksaisi|lähtisi|nostaisi|vaivautuisi)>',
      '<(suhtautu*|ottaa|ottamaan|ota|ottakaa|ottaisit|ottaisitte) ...3 (rennommin|rennosti|kevyemmin|kevyesti|huumorilla|maltilla|iisimmin|maltillisemmin|tyynesti|tyynemmin)>',
      '<(ulkonäköseik*|ulkonäköasi*|mukavuusseik*|mukavuuskysym*|olankohautuk*|(kohauttaa|kohauttavat|kohauttaisi) ...1 olka*)>',
      '<(moni|monet|kuka tahansa|toiset|muut|joku toinen) ...1 (olisi|olisivat) ...1 (tyytyväinen|tyytyväisiä|onnellinen|onnellisia|iloinen|iloisia|kateellinen|kateellisia)>',
      '<(ihan|aivan|täysin|aika|täyttä) (keskivertoa|keskitasoa|arkipäivää|arkea)>|<(normitasoa|normihommaa|normimeininkiä|normisettiä|normikauraa|normijuttu|peruskauraa)>',
      '<(yleensä|normaalisti|useimmiten) ...3 (tällaisista|tällaisesta|tällaista|tuollaisista|tuollaisesta) ...2 ei> ...4',
      '<ei ole ...1 vielä ...1 (kovin|mitenkään|erityisen|kohtuuttoman) (paljon|pitkä|pitkään|kauan|suuri|iso|vakava)>',
      '<(parin|muutaman) (päivän|viikon|kuukauden) päästä ...4 (unoht*|nauratt*|muista*)>|<(viikko|aika|päivä|yö|ilta|kuukausi|odotus) (menee|kuluu|mennee|hurahtaa) ...1 (nopeasti|äkkiä|hetkessä|siivillä)>',
      '<(harva|harvat) ...3 (huomaa|huomaavat|erottaa|erottavat|kaipaa|kaipaavat|välittää|näkee)>',
      '(kyllä|varmasti|varmaan) ...6 <(kivaa|mukavaa|hauskaa|hyvin|ehtii|pärjää|syö|nukkuu) ...3 (muutenkin|ilmankin)>|<ilman ...1 (*takin|*täkin|*aakin|*ääkin)>',
      '<(*ia|*ta|*tä|*ja|*jä) nyt on ...3 (joka|aina|kaikkialla|kaikilla|kesällä|talvella)>|<(*talossa|*lennolla|*lennoilla|*liikenteessä|maalla|kaupungissa|kesällä|talvella|ruuhkassa|remontissa) nyt ...1 (kuuluu|narisee|haisee|vetää|pätkii|myöhästyy|joutuu|pölyää|sattuu|vähän)>',
      '<tarkenee>',
      '<(vain|vaan|ihan) (vähän|hieman|hiukan)> , (eikä|ei)|<eikä ...2 edes (näy|huomaa|tunnu|haittaa|kuulu|haise|näkynyt)>',
      '<ei ...3 (mikään|mitään) ...1 (vuosisadan|maailmanluokan|maailman) ...1>|<(kuulostat|kuulostatte|kirjoitat|kirjoitatte|käyttäydyt|käyttäydytte|reagoit|reagoitte) ...3 (kuin|niin kuin|siltä) ...3 (maailma|maailman|elämä|kaikki|joku|kuolema)>',
      '<ilman ...1 (draamaa|draamoja|hälyä|haloota|kohua|sirkusta|itkua|marinaa)>|<ei kai ...6 (haittaa|maailmaa|noin|niin)>',
      '<(lohkesi|naarmuuntui|hajosi|rikkoutui|katosi|kastui|likaantui|meni rikki) (vain|vaan|ainoastaan)>',
      '<(korkeintaan|enintään|suunnilleen|vain|noin)? (kahvikupin|kahvikupillisen|kahvin|bussilipun|tuopin|tuopillisen) (verran|hinnan|hinta|hintainen)>|<loppu hyvin (kaikki hyvin|, kaikki hyvin)>',
      '(ääni|äänet|melu|meteli|haju|pöly|naarmut|kulumat|jonot|odottelu|viiveet|katkot) <(kuuluu|kuuluvat) ...2> (kerrostal*|vanha*|kaupunki*|remontti*|kesään|talveen|asumis*|matkus*)',
      '<(pikkuisen|pikkasen|hieman|hiukan|ihan vähän|vähän vaan|vähän vain) (jonoa|jonoahan|odottelua|viivettä|säätöä|häikkää|ruuhkaa|pätkimistä|epäselvyyttä|sähläystä|hämminkiä|takkuilua|viivästystä|haittaa|kolhuja|naarmuja)>',
      // Haittaa ei syntynyt
      '<(varsinaista|todellista|mainittavaa|suurempaa|suurta|käytännön|konkreettista|oikeaa|pysyvää|mitään|kummempaa|merkittävää) (haittaa|vahinkoa|merkitystä|ongelmaa|riskiä|vaaraa|hätää|menetystä|vaivaa) ...1 (ei|tuskin|eipä)>',
      '<(ei|tuskin|eikä|eipä) ...6!vielä (varsinaista|todellista|mainittavaa|suurempaa|käytännön|konkreettista|oikeaa|kummempaa|merkittävää|juuri mitään) (haittaa|vahinkoa|merkitystä|ongelmaa|riskiä|vaaraa|menetystä|vaivaa)>',
      '<(ei|eivät|eikä) ...2 (vaikuta|estä|haittaa|heikennä|häiritse) ...3 (toimintaan|toimintaa|käyttöön|käyttöä|käytettävyyteen|käyttämistä|asumista|makuun)>',
      // Ei ole iso asia
      '<(ei|eihän|eikä|eiköhän|eipä|tuskin|enpä|en) ...6 (maailmanlop*|maailma (kaadu|lopu|tähän)|katastrofi*|hengenhät*|elämä (ja|ja kuolema)|suuri asia|iso asia|isoa asiaa|iso juttu|isosta jutusta|kummoinen|kummoista|kummempi*|kummempaa|ihmeempi*|ihmeempää|ihmeellistä|dramaattis*|vakavaa|vakavasta|vaarallista|traagis*|kuolemaksi|kuolemaa|maata kaatava|maatakaatava|maailmaa kaada|ketään kaada|kaada ketään|kaada|ketään tapa|tapa ketään|kuole|kuollut|kuolla|niin kamala*|niin vakava*|niin paha*|niin iso*|niin suuri*|niin vaara*|kovin (paha*|vakava*|iso*|suur*|häiritse*)|noin (suur*|iso*|kamala*|paha*)|mitenkään (kamala*|erityis*|vakava*|suur*)|sen (kummempaa|enempää|ihmeellisempää|kummempi|suurempaa|vakavampaa|kummempaa)|isoa numeroa|suurta numeroa|numeroa tehdä|haloota|älämölöä|meteliä|väliä)>',
      '<(mitä pienistä|ei (hätiä|hätä ole)|ei (tässä|siinä|tästä|siitä) (nyt)? (mitään|sen kummempaa|hätää|haittaa)|ei (tämän|sen) (kummempaa|enempää|ihmeellisempää|vakavampaa)|mitään (vakavaa|vakavampaa|dramaattista|kamalaa|peruuttamatonta|oikeaa|todellista|suurempaa|pahaa|kummempaa|varsinaista)|(pahempaakin|pahempia|huonommin|pahemminkin|hullumminkin)|asiat voisivat olla|voisi olla pahempi*|olisi voinut (käydä|mennä|olla) ...1 (pahemmin|huonommin|pahempi*|paljon)|(sellaista|semmoista|tällaista|näitä|sellaisia|tällaisia|vahinkoja|virheitä|erehdyksiä|tämmöistä|tämmösiä|semmosta) (nyt|vain|vaan|kyllä)? (sattuu|sattuuhan|tapahtuu|käy|sattuvat|sattuu ja tapahtuu)|sattuuhan (sitä|näitä|tällaista|sellaista)|sattuu (paremmissakin|kaikille|parhaillekin|jokaiselle)|sitä sattuu|kaikille (sattuu|käy|tapahtuu|tulee)|sellaista (elämä|se|se on)|se on elämää|kyllä (se|ne|tämä|siitä|te|sinä|sitä|asia) ...1 (siitä|selviää|järjestyy|menee ohi|unohtuu|korjaantuu|tottuu|pärjää|pärjäätte|pärjäät|selviätte|selviät|kestää|kuivuu)|kyllähän ...8 (pärjää|kestää|selviää|jaksaa|elää|tottuu|voi kävellä|voi odottaa|siitä)|aika parantaa|huomenna naurattaa|nauratte tälle|naurat tälle|jälkeenpäin naur*|vielä naur*|näillä mennään|jokaiselle sattuu|ihmisiä (tässä|vain|kaikki)|tällaista on elämä)>',
      '<(yksi|yhden|yhdestä|yhtä|muutama|muutaman|muutamasta|pari|parin|parista|vain pari|joku) ...3 (sinne tai tänne|suuntaan tai toiseen|nyt ei|ei (ketään|kaada|tapa|nyt|ole|kai|haittaa|maailmaa|vielä|muuta|liene)|tunnu missään|vaan|siinä kaikki|ei ole kuin|ei ole mikään)>',
      '(kyse|kyseessä|vain|vaan|yksi|yhdestä|pieni|pari|muutama|hetken) ...8 <ei sen enempää>',
      '<(siinä kaikki|ei sen kummempaa|ei sen isompaa|ei sen vakavampaa|ja sillä siisti|sillä hyvä)>',
      '(onneksi|tarkkaan ottaen|loppujen lopuksi|pohjimmiltaan|kuitenkaan|sentään|toki|totta puhuen|rehellisesti) <(mitään|kukaan|ketään|kenellekään) ...2 (ei|eikä|menetetty|rikki|tapahtunut|kuollut|loukkaantunut|sattunut|käynyt|vahinkoa|hukkunut)> ...3',
      '<(tuskin|hädin tuskin|ei juuri|ei juurikaan|hyvin epätodennäköistä|epätodennäköistä) ...5 (haittaa|haitannut|vahinkoa|merkitystä|väliä|huomaa|näkyy|erottaa|häiritsee|vaikuttaa|kovin|mitään|harmia|haitannee|vaivaa|koitui)>',
      // Älä huoli, turha hermostua
      '<(turha|turhaa|turhaan|tarpeetonta|aiheetonta|aiheeton|suotta|ei (ole|nyt|tässä|siitä|tästä|siis)? (mitään|ole)? (syytä|aihetta|tarvetta|tarvitse|tarvi|kannata|pidä|parane|maksa)|ei kannata|ei tarvitse|ei tarvi|ei ole syytä|ei syytä|ei aihetta|eikä kannata|tarvitseeko|kannattaako) (tästä|siitä|asiasta|nyt|sen|takia|vuoksi|on|ole|noin|näin|heti|kovin|liikaa|turhaan|sinun|teidän|alkaa|ruveta|olla|vielä|ihan|suurta|isoa|mitään|sitä|moisesta|tuosta|yhdestä|asian|suotta|tulla|niin)? ...4!muuta (huolestu*|huoleen|huoleh*|huoli|huolissaan|huolissanne|hermostu*|hermoil*|hätäil*|hätään*|hätää|paniko*|paniik*|stressa*|stressi*|murehti*|suuttu*|kiihty*|kiivas*|pahoitta*|mieltään|mieltäsi|mieltänne|yöuni*|närkäst*|ärsyynty*|harmitella|harmistu*|valitta*|pelkoon|kauhistel*|kauhistu*|numeroa|haloo*|meteliä|melua|draama*|säikäht*|säikky*|provosoitu*|tuohtu*|nostaa|närää|kohkata|kohkaami*|vouhot*|vouhk*|panikoi*|hötkyil*|hötky*|hätiköid*|surra|itkeä|raivostu*|ylireagoi*|loukkaantu*|kiukutella|kiukustu*|reklamaatio*|ottaa raskaasti|ottaa itseensä|noin suurta|pillastu*|pelästy*|tuskail*)>',
      '<(älä|älkää|elä|elkää|älkääkä|äläkä|ette kai|et kai|ei nyt|kunhan nyt? (ette|et)|toivottavasti ette|toivottavasti et) (nyt|suotta|turhaan|siitä|tästä|sinä|te|enää|noin|niin|ole|olko|ihan|heti|kuitenkaan|anna|antako|vaan|viitsi|viitsikö)? ...2 (huolehdi|huolehtiko|huolestu|huolestuko|huolissasi|huolissanne|hermostu|hermostuko|hermoile|murehdi|murehtiko|panikoi|panikoiko|stressaa|stressatko|hätäile|hätäilkö|hätäänny|hätääntykö|säikähdä|säikähtäkö|säikähdätte|suutu|suuttuko|pelästy|pelästykö|dramatisoi|dramatisoiko|liioittele|liioitelko|itke|valita|valittako|pahoita|pahoittako|ota itseesi|ottako itseenne|ylireagoi|häiritä|hötkyile|hermostua|tuohtua|provosoidu|välitä|välittäkö|masennu|lannistu|tee tästä|tehkö tästä|nosta|nostako|kiihdy|kiihtykö|kiivastu|kiivastuko|ressaa|stressaile|hätäilevän)>',
      '<(kannattaa|kannattaisi|voisit|voisitte|pitäisi|koeta|koettakaa|yritä|yrittäkää|suosittelen|suosittelisin|malttakaa|voitte|voit) (nyt|ehkä|vain|vaan|hiukan|ottaa)? (ottaa|otta*)? (ihan|vähän|hieman)? (rennommin|rauhallisemmin|iisimmin|rennosti|iisisti|huumorilla|suhtautua|hengähtää|suhteuttaa|nähdä (asia)? oike*)>',
      '<(ota|otetaan|ottakaa|otahan) (nyt)? (vähän|ihan|hieman)? (rennosti|iisisti|coolisti|lungisti|rennommin)>',
      '(saatoit|saatoitte|taisit|taisitte|tunnut|tunnutte|vaikutat|vaikutatte|taidat|taidatte|olet|olette|kuulostat|kuulostatte|näytät|näytätte|otat|otatte) ...3 <(hätäillä|hätäillyt|hätäilet|hätäilette|hätäillä|säikähtää|säikähtänyt|suhtautuvan|tunteella|kiihtynyt|kiihtyä|pahoittaa|pahoittanut mielesi|hermostua|hermostunut|liioitella|ylireagoida|ylireagoinut|suurennella|herkkä|herkästi|yliherkkä|herkkänahkainen|raskaasti|turhan (vakavasti|tosissaan|tarkka|raskaasti|herkästi)|liian (vakavasti|herkästi|raskaasti)|turhantarkka|dramaattinen|pikkutarkka|nirso|kranttu|hysteerinen|vainoharhainen|turhista|turhasta|tyhjästä|pikkuasioista|pienestä|vähästä)>',
      '<(valittaa|valitatte|valitat|hermostua|hermostutte|suuttua|huolestua|loukkaantua|murehtia|riidellä|kiistellä|reklamoida) (turhasta|turhista|tyhjästä|pikkuasioista|pikkuasiasta|pienestä|vähästä|moisesta|joutavasta|joutavista|noin pienestä|näin pienestä)>',
      // Muut eivät valita
      '<(kukaan|yksikään|ketkään|kenelläkään|kenenkään) (muu|toinen|muukaan|muista|aiempi|muulla|muun|muut|naapuri|naapureista)> ...4 (valitta*|huoman*|sanonut|maininnut|kokenut|kärsinyt|kysynyt|moitti*|ihmetellyt|reklamoi*|pahastunut|ongelm*|närkästy*|asiaksi)',
      '<(kukaan|yksikään) (asiakas|asiakkaamme|muu|matkustaja|vieras|asukas|vuokralainen|potilas|lukija|jäsen|käyttäjä|toinen|naapuri|vanhempi) ...2 ei ...2 (valittanut|huomannut|maininnut|sanonut|moittinut|kärsinyt|pahastunut|reklamoinut|ihmetellyt)|ei kukaan (muu|toinen) ...2 (ole)? (valittanut|huomannut|maininnut|sanonut)>',
      '<(olet|olette|olitte|olit) (ainoa|ensimmäinen|ainut|ainoita|ensimmäisiä|tietääkseni ainoa|ihan ainoa)>',
      '<(muut|muilla|muiden|muille|useimmat|useimmille|useimmilla|suurin osa|valtaosa|toisilla|kaikki muut|naapurit|naapurisi) (asiakkaat|asiakkaamme|asiakkaista|asiakkaistamme|asiakkailla|vieraat|vieraista|matkustajat|matkustajista|asukkaat|vuokralaiset|ihmiset|ihmisistä|potilaat|käyttäjät|lukijat|vanhemmat|perheet|lapset|jäsenet)? ...1 (eivät|ei|ovat (ihan|olleet|hyvin|kyllä|erittäin)? (tyytyväisiä|iloisia)|on (ollut|ihan|hyvin)? (tyytyväi*)|pärjää*|tyyty*|jaksa*|kestä*|odotta*|on (asiat)? (paljon|vielä|pahemmin|huonommin)|joutu*|pitä*|viihty*|kokevat|kokee|hyväksy*)>',
      // Ihan normaalia
      '<(ihan|aivan|täysin|aika|melko|varsin|hyvin|kyllä|vain|vallan|sehän on|tämähän on) (ihan|täysin|aivan)? (normaalia|normaali|tavallista|tavallinen|tyypillistä|yleistä|yleinen|luonnollista|tavanomaista|arkipäivää|arkea|kulumista|normaalisti)> ...2',
      '<(kuuluu|kuuluvat) (asiaan|kuvaan|elämään|kesään|talveen|vuodenaikaan|leikkiin|lajin luonteeseen|lajiin|lapsuuteen|arkeen|matkailuun|matkustamiseen|kerrostaloasumiseen|asumiseen|vanhaan taloon|hommaan)>|<osa (elämää|arkea|matkaa|peliä|seikkailua|tunnelmaa|hauskuutta|kokemusta)>',
      '<(ilman|vailla) ...3 (pärjää*|selviä*|tulee toimeen|elää|kestää|voi elää)|(viikonlopun|illan|yön|päivän|viikon|tunnin|hetken|parin|muutaman) ...3 (pärjää|kestää|selviää|jaksaa|elää ilman|pärjäilee)>',
      '<(lapset|lapsi|lapsenne|eläimet|koirat|ihmiset|vauvat|ihminen) (unohta*|tottu*|toipu*|pärjää*|sopeutu*|kestä*)|(menee|mennee|meni) (kyllä|varmasti|pian|itsestään|nopeasti) (ohi|ohitse)|unohtuu (kyllä|pian|nopeasti|varmasti)|(korjaantuu|korjautuu|ratkeaa|selviää|häviää|kuivuu|paranee|poistuu) itsestään|(ehkä|kyllä|varmasti|melkein|suorastaan|on) seikkailu|(pitäisi|kannattaisi|kannattaa|saatte|saat|voitte|voit) ...1 (olla)? (iloinen|kiitollinen|onnellinen|tyytyväinen)|(onni onnettomuudessa|onneksi (vain|vaan|ei|se|kyse|kuitenkin))>',
      '<(hyvänen aika|hyvä ihme|herranen aika|herran tähden|hyväinen aika|voi hyvänen|herranjestas|no voi voi|voi voi|voi pientä|voi ei sentään|no niin no|hohhoijaa|höh|höpö höpö|höpsis|hupsista keikkaa|mitä tuosta|mitäpä tuosta|mitä siitä|entä sitten|mitä sitten|so what|big deal|nou hätä|no hätä)>',
      '<(saattaa|voi|varmaan|voivat|varmasti|ehkä|kieltämättä|toki) (toki|varmasti|ehkä|tietysti)? (tuntua|tuntuu|vaikuttaa|näyttää|kuulostaa) (teistä|sinusta|asiakkaasta|nyt|hetken|varmasti|ehkä)? (suurelta|isolta|pahalta|kamalalta|dramaattiselta|vakavalta|harmilliselta|ikävältä|pitkältä|tärkeältä)>',
      '<(enemmän|pikemminkin|ennemmin|lähinnä|ehkä|vain|pelkkä|taitaa olla|varmaan) (periaate*|periaatteellinen|periaatekysymys|makuasia|makukysymys|tunnekysymys|tottumuskysymys|asennekysymys|tunneasia|mielipidekysymys|näkemysero|asennoitumi*|kuvitelm*|mielikuvitus*|korvien välissä|luuloa)>|<(periaatekysymys|korvien välissä|mielikuvituksen (tuotetta|tuote))>',
      '(paljon|muutama|kaksi|kolme|eivät|on|ei|vaivaiset|hintaa|summa|alle) <(ei ...2 summa|kahvikup*|kupillis*|kahvirahat|taskurah*|pikkuraha*|roposet|muutamista lanteista|lantteja|vaivaise*|karkkirahat)>',
      '<(vasta|vain|vaivaiset|vaivaisen|vaivaisesta|hikiset|ainoastaan|noin) ...1 (päivän|viikon|tunnin|minuutin|hetken|kerran|kaksi kertaa|vartin|vuorokauden|pari (tuntia|päivää|minuuttia|viikkoa)|muutaman (tunnin|päivän|minuutin|sekunnin|euron|sentin))> ...3 (rikki|poikki|poissa|myöhässä|odott*|ilman|kyllä|jumissa|kestä*|katki|myöhästy*|pimeänä|kylmä*)',
      '(sentään|kai|kuitenkaan|tässä|kuitenkin|nyt) ...1 <(kiire ole|kiire|hengenlähtö|kuolemanvakavaa|vakavaa|hätä)> $',
      '<(eihän|ei) (sinulla|teillä|tässä|asialla|tällä|siinä) (sentään|nyt|kai|mikään|varsinaisesti|ole)? ...2 (kiire|hoppu|hätä|hätää)>',
      '<(rinnalla|verrattuna|mittakaavassa|suhteutettuna) ...3 (pien*|vähäi*|mität*|pisara|olema*|ei mitään|pientä|kovin)|(pien*|vähäi*|mität*|vähäpät*|pisara) ...4 (rinnalla|verrattuna|meressä|mittakaavassa|ympyrä*)>'
    ]
  },
  unless: {
    en: ['(price|cost|costs|fee|ticket|discount) (is|of)? only #'],
    fi: [
      '(maksaa|hinta on|alennus) (vain)? #',
      '(ensimmäinen|ainoa|ensimmäisiä|ainoita) , (joka|jotka) ...2 (kertoi|kertoivat|huomasi|huomasivat|ilmoitti|ilmoittivat|oivalsi)'
    ]
  },
  tone: {
    name: 'belittling',
    limits: {en: {letter: 0.3, snippet: 0.4}, fi: {letter: 0.4, snippet: 0.2, known: -0.6}},
    may: (_, reply) => !isContrite(reply)
  },
  keep(match, sentence, reply) {
    if (isContrite(reply)) return false
    const form = sentence.words
      .slice(match.start, match.end)
      .map((word) => word.form)
      .join(' ')
    if (form === 'move on' && /^(?:the|your|a|this)$/.test(wordBefore(sentence, match))) return false
    // A small staff is no small matter.
    if (/^vähäi/.test(form) && staff.test(wordAfter(sentence, match))) return false
    if (sizes.test(form) && isNegated(sentence, match, 2)) return false
    if (/ (?:itself|themselves)$/.test(form) && isNegated(sentence, match)) return false
    if (isComfort(form) && (!reply.situation.fault || does(sentence, 'done', 'promise'))) return false
    return wordBefore(sentence, match) !== 'if' && wordBefore(sentence, match) !== 'jos'
  },
  examples: {
    en: {
      bad: [
        'It was [[only a minor hiccup]] on our side.',
        'A lost key is [[no big deal]].',
        'I would [[not lose any sleep]] over the scratch.'
      ],
      good: [
        'The lost key is a worry, so we change the lock today.',
        'We ship only on weekdays.',
        'This is no small matter.'
      ]
    },
    fi: {
      bad: ['Kyse oli [[vain pienestä viiveestä]].', '[[Turha hermostua]], avain löytyy kyllä.'],
      good: ['Kadonnut avain on iso huoli, joten vaihdamme lukon tänään.', 'Kauppa on auki vain arkisin.']
    }
  }
})
