import {isNegated, looksLikeName, phraseRule, wordAfter} from '../src/rule.ts'

/** Words that make an insult the name of a thing: a bastard file, a dumb waiter. */
const things = new Set(
  'waiter bell bells file files test tests figure doll show fish nose costume suit mask mary repository branch repo kart pump'.split(
    ' '
  )
)

/** Mild words, which a “not” turns into comfort: “that is not a stupid question”. */
const mild =
  /^(?:silly|stupid|foolish|dumb|daft|fool|idiot|lazy|liar|thick|clueless|typer|tyhm|hölm|idioot|laisk|huijar|valehtel|avut|avutt)/

export default phraseRule({
  severity: 'error',
  finds: {en: 'A swear word or an insult', fi: 'Kirosana tai haukkumanimi'},
  why: {
    en: 'A swear word stays in the reader’s mind and the help is forgotten. Calm words keep an angry letter from turning into a fight.',
    fi: 'Kirosana jää mieleen, ja apu unohtuu. Rauhalliset sanat estävät kiukkua paisumasta riidaksi.'
  },
  source: ['T1', 'T2'],
  message: {en: 'This is a swear word or an insult', fi: 'Tämä on kirosana tai haukkumanimi'},
  instead: {
    en: 'Say what happened, without a verdict: “The courier left your parcel in the rain, and I am sending a new one”',
    fi: 'Kerro tuomitsematta, mitä tapahtui: ”Kuljettaja jätti {pakettisi|pakettinne} sateeseen, joten lähetän uuden”'
  },
  silent: {
    en: 'In names (the Muppet Show, Helvetinjärvi), where a thing is called so (a dumb waiter), and where a “no” takes it back.',
    fi: 'Nimissä (Muppet Show, Helvetinjärvi), kun esineen nimi on sellainen ja kun kielto kumoaa sanan.'
  },
  phrases: {
    en: [
      // Swearing
      '(damn|damned|damnit|dammit|damnable|damning it|goddamn*|goddam|darn|darn it|crap|crappy|crapped|shit*|*shit|shite|bullshit*|fuck*|*fucking|*fucker|motherf*|wtf|ffs|wth|stfu|bugger|buggered|buggers|buggery|arse|arses|arsed|arsehole*|asshole*|dumbass*|jackass*|smartass*|smart-ass*|badass|half-assed|half-arsed|bitch|bitches|bitching|bitchy|bastard|bastards|dick|dickhead*|dicks|cock-up*|cockup*|cunt*|wank*|tosser*|twat*|piss|pissed|pissing|pisses|piss-up|bollocks|bollocking|balls-up|screw-up|screw-ups|effing|frigging|friggin|freaking|freakin|flippin|bleedin|bloomin)',
      '(holy (crap|shit|hell|moly|cow|smoke|fuck)|damn (it|you|this|that|thing)|hell (no|yeah|yes)|bloody hell|fucking hell|what the (hell|heck|fuck|devil|f)|(what|who|how|why|where|when) (in|on)? ...1 (hell|heck) |(the|bloody|oh|like|as|raised|merry|freaking) <hell>|(hell|heck|devil) of a|go to hell|to hell with|hell on earth|heck|hells bells)',
      'bloody _',
      "(sod (off|it|the|all|this|that)|sodding|screw (you|them|him|her)|(v:screw) (up|over)|naff off|bog off|(jesus|christ|jesus christ|good lord|for (god|christ|jesus|fuck|crying out loud|chrissake|gods|gawd) sake|for (god's|christ's|fuck's|pity's|jesus'|gods) sake|my god almighty) )",
      '((that|this|which|really|totally|life|service|policy) (sucks|sucked)|(shut up|get (stuffed|knotted|bent)|^ get lost|drop dead|up yours|bite me|kiss my|piss off|go (jump|away|and jump|take a hike)|shut your (mouth|trap|face|gob)))',
      '(jesus|christ) ,? (that|what|this|wept|almighty|no|not|you)',
      "(pain in the (neck|arse|ass|backside|butt|bum)|(load|pile|heap|lot|bunch|pack|full) of (bull|crap|tripe|bollocks|cobblers|tosh|twaddle|lies|shit|hogwash|piffle|codswallop|old cobblers)|load of (rubbish|nonsense)|piece of (junk|crap|shit|trash|garbage|rubbish)( made by clowns)?|son of a (bitch|gun)|hell's bells|bull crap|horse manure|utter (rubbish|nonsense|tripe|garbage|drivel))",
      // Names that are never kind
      '(n:idiot|idiotic|idiotically|idiocy|n:moron|moronic|n:imbecile|imbecilic|n:cretin|cretinous|n:dimwit|dim-witted|dimwitted|n:nitwit|n:halfwit|half-wit|half-wits|half-witted|n:numbskull|n:numskull|n:numpty|n:muppet|n:dolt|n:dunce|n:dullard|n:simpleton|n:nincompoop|n:ignoramus|n:dingbat|n:ninny|n:dork|n:doofus|n:dweeb|douche*|n:scumbag|n:sleazebag|n:sleaze|n:lowlife|n:low-life|n:weirdo|n:loser|n:whiner|n:whinger|n:moaner|n:crybaby|n:cry-baby|n:brat|n:buffoon|n:bozo|n:oaf|n:lout|n:yob|n:yobbo|n:chav|n:hooligan|n:bumpkin|n:redneck|n:nutter|n:nutcase|n:nutjob|n:fruitcake|n:wacko|n:whacko|n:loony|n:blockhead|n:bonehead|n:airhead|n:meathead|n:knucklehead|n:butthead|n:pinhead|n:fathead|n:pighead|pig-headed|pigheaded|bone-headed|boneheaded|n:plonker|n:pillock|n:prat|n:berk|n:wally|n:drongo|n:galah|n:bogan|n:boofhead|n:dipstick|n:dimbo|n:bimbo|n:scoundrel|n:rascal|n:cheapskate|n:tightwad|n:skinflint|n:freeloader|n:scrounger|n:sponger|n:moocher|n:bloodsucker|con artist|con artists|n:conman|con man|conmen|n:swindler|n:crook|n:slob|n:twit|n:bellend|bell-end|knobhead*|nobhead*|n:neanderthal|caveman|cavemen|n:troglodyte|n:barbarian|n:deadbeat|n:fusspot|n:spoilsport|n:tattletale|n:mouth-breather|n:oddball|n:crackpot|n:screwball|smartypants|smarty-pants|n:shyster|n:nazi|n:fascist|n:psychopath|n:sociopath|n:butterfingers|n:slowcoach|hare-brained|harebrained|cretinous|baloney|poppycock|frick*|chuffing|ruddy|bonkers|n:twerp|n:nitpicker|n:know-it-all|n:know-all|n:busybody|n:killjoy|drama queen|drama queens|n:troublemaker|n:time-waster|time wasters|time waster|n:timewaster|n:waster|n:layabout|n:slacker|n:lazybones|n:windbag|n:blabbermouth|n:bigmouth|n:gasbag|n:sourpuss|misery guts|old bat|old bag|old goat|old hag|n:hag|n:harpy|n:degenerate|n:pervert|n:perv|n:slag|n:slut|n:whore|n:skank|n:clodhopper|n:dumbo|n:dum-dum|dumdum|n:dope|n:goofball|n:goof|n:schmuck|n:putz|n:klutz|n:lummox|n:lunkhead|n:thickhead|n:thicko|n:noob|n:pleb|n:peasant|n:wimp|n:sissy|n:coward|n:snob|n:hypocrite|n:charlatan|cowboy builder|cowboy builders)',
      '(stupid|stupidly|stupidity|stupidest|dumb|dumber|dumbest|dumbly|brainless|gormless|witless|mindless|clueless|brain-dead|braindead|moronic|dozy|gullible|feckless|spineless|shameless|two-faced|snotty|bratty|whiny|whinging|whingeing|pea-brained|bird-brained|bird brain|scatterbrained|incompetent|incompetents|incompetence|foolish|foolishly|daft|asinine|pathetic|pathetically|ungrateful|good-for-nothing|obnoxious|insufferable|loathsome|vile|despicable|imbecilic|inane|laughable|dunderheaded|thick-skulled|thickheaded|thick-headed|slow-witted|dull-witted|muppetry|clownish|buffoonish)',
      '(karen|karens) ...1 (complaining|like|again|at|who|of|behaviour|behavior|moment|type|attitude)',
      '(a|another|such a|typical|total|real|right|proper|every|these|those|some) <(karen|karens)>',
      '(old|miserable|stupid|you|stingy|tight|daft|little|lazy|grumpy|smug|silly|ignorant|a|such a) <(git|gits)>',
      // Names by whom or what they are said of
      '(you|he|she|they) (people|lot|guys|all|customers|folk|folks)? (be|are|is|was|were|sound|must be|seem) (being|like|such|just|nothing but|only|really|clearly|quite|so|very|rather|all|acting like|behaving like|the worst)? (a|an|some|the)? (little|total|complete|real|right|big|nasty|bit)? (of a)? <(n:animal|n:pig|n:cow|n:ass|n:donkey|n:monkey|n:clown|n:creep|n:jerk|scum|n:fool|n:goon|n:baboon|n:ape|swine|n:witch|n:ogre|n:savage|n:mug|n:spanner|n:doughnut|n:donut|n:lemon|n:bum|n:drunk|n:junkie|n:diva|n:princess|n:prima donna|n:wretch|n:stalker|n:liar|lying|n:cheat|n:cheater|n:fraud|n:fraudster|n:scammer|n:thief|thieves|n:bully|n:nuisance|n:pest|n:troll|n:dummy|n:prick|n:tool|n:snake|n:rat|n:parasite|n:leech|n:weasel|n:toad|n:worm|n:dinosaur|n:lunatic|n:maniac|n:nobody|n:nag|n:crank|n:peasant|trash|rubbish|garbage|thick|dense|lazy|greedy|ignorant|hopeless|rude|nasty|shameless|disgusting|ridiculous|smug|fussy|barmy|useless|dim|childish|immature|infantile|petty|selfish|arrogant|a joke|cheap|stingy|obtuse|slow on the uptake|dishonest|a disgrace|worthless)>',
      '(you|you people|bunch of|pack of|made by|gang of|run by|of you|lazy|greedy|lying|thieving|absolute|complete) <(clowns|animals|pigs|liars|cheats|cheaters|frauds|fraudsters|thieves|trolls|bullies|pests|dummies|babies|lunatics|maniacs|savages|vultures|monkeys|amateurs|jokers|cowboys|sheep|fools|losers|creeps|jerks|goons)>',
      '(v:act|v:behave|v:cry|v:whine|sound|sounding|like) (like|such)? <(a|an|some)? (spoiled|spoilt|big|little|overgrown|petulant|silly)? (toddler|toddlers|baby|babies|child|children|animal|animals|brat|clown|clowns|fool)>',
      '(a|the|you|such a|any|only a|poor|old|some|of|bloody) <(fool|fools|jerk|creep|goon)> (of|who|would|that|has|at|in|and|to|you|yourself)',
      '(stop|quit|your|constant|all (this|that|your)|keep|keeps|enough|always) ...1 <(whining|whinging|whingeing|moaning|bellyaching|griping|snivelling|blubbering|sulking|ranting|yapping|bleating|tantrum|tantrums|hissy fit)>',
      '(that|some|another|lazy|right|complete|total|nasty|sir|absolute|utter|little|you|what a) <(liar|cheat|fraudster|thief|troll|clown|prick|nuisance|pest|lunatic|maniac|joker|shambles|disgrace)>',
      '(the|that|some|a|our) <(clown|clowns|joker|genius|geniuses|lunatic|fool|prick|jerk)> (at|in|on|from|who|that) (the|our|your|a|packed|sold|drove|took|wrote|designed|did)',
      '^ ...1 <(you|what a|such a|bunch of|you are (a|an|nothing but a)|you, sir, are a|like a|being a|be a|pack of) (little|nasty|total|complete|utter|right|real|big|bloody|lazy|silly|lying|greedy|stupid|old|sad)? (liar|liars|cheat|thief|troll|clown|clowns|dummy|pest|nuisance|prick|animal|pig|baby|crook|joke|lunatic|ass|cow|twerp)>',
      '<(silly|lazy|greedy|nasty|lying|thieving|ignorant|ungrateful|whining|moaning|whinging|spoiled|spoilt|useless|hopeless|worthless|vile|miserable|ugly|pathetic|nosy|arrogant|entitled|lousy|crummy|rubbish|wretched|cheeky|bumbling|blundering|blithering|half-asleep) (little|old|young)? (n:person|people|n:customer|n:client|n:guest|n:caller|n:passenger|n:tenant|n:patient|n:parent|n:user|n:courier|n:driver|n:colleague|n:supplier|n:landlord|n:contractor|n:builder|n:plumber|n:technician|n:fitter|n:cow|n:git|n:sod|n:brat|n:baby|babies|n:child|children|n:pig|n:bum|n:man|n:woman|n:boy|n:girl|n:troll|n:so-and-so|n:goose|n:sausage|n:team|n:department)>',
      '<(silly|ridiculous|absurd|nonsensical|childish|petty|infantile|idle|crackpot|half-witted|hysterical) (little)? (n:question|n:complaint|n:claim|n:demand|n:mistake|n:idea|n:excuse|n:move|n:request|n:comment|n:remark|n:rant|n:letter|n:email|n:message|n:whining|n:tantrum|n:outburst|n:attitude|n:stunt)>',
      '(so|as|too|bit|rather|that|pretty|really|how) <(thick|dense|dim)> (as to|that you|about)',
      '<(thick as (two|mince|pig|short)|dumb as|not the (sharpest|brightest|smartest|quickest)|not exactly the (sharpest|brightest)|sharpest (tool|knife|pencil)|brightest (bulb|spark|button|crayon)|few (sandwiches|cards|bricks) short|one sandwich short|lights are on but|half a brain|a brain cell|brain cells|brain of a|use your (brain|head|loaf)|off (your|his|her|their) (rocker|chump|meds)|out of your (tiny)? mind|head up (your|his|their)|head in the sand|waste of (space|oxygen|skin|air)|hell of a nerve|(some|what a|have a|got a|have the|had the|having the) (bloody|real)? (nerve|cheek) (to|asking)|(sorry|poor|pathetic) excuse for (a|an)|waste of a good _|dead loss|basket case|(smart (alec|aleck|arse)|wise guy|clever clogs|little hitler)|cock and bull|crock of|snot-nosed|full of (yourself|himself|themselves)|utter disgrace|nasty piece|arrogance of)>',
      '<(spoil|spoiled|spoilt|overgrown|cry|big|giant) (babies|baby|brats|brat|children|child|kids)>',
      '(get off|move|lift|cover|kick|save|haul|drag|my|dumb|lazy|your|fat|sorry|kiss|bust|pain|smart|stubborn|big|bad|in the) <ass>'
    ],
    fi: [
      // Kirosanat
      '(perkele*|perkule*|perskule*|saatana|saatanan|saatanaa|saatanat|saatanasti|saatanalli*|saatanoi*|vittu|vittuu|vittua|vittuun|vitun|vitut|vituttaa|vitutti|vitutus*|vituttav*|vitusti|vitulla|vittuil*|vittumai*|vituiksi|vituillaan|wittu|vtu|vtun|helvetti|helvetin|helvettiä|helvettiin|helvetistä|helvetissä|helvetisti|helvetillinen|helvetillisen|helvetillistä|hemmetti|hemmetin|hemmetisti|hemmetissä|hemmettiä|hitto|hiton|hittoa|hittoon|hitolla|hitosti|hittolainen|hitot|himputti|himputin|himskatti|himskatin|himskatti|helkkari*|helkutti|helkutin|helskutti|helskutin|hiivatti|hiivatin|hiivatisti|jumalauta|jumaliste|jumankauta|jumalavita|jukoliste|jukolauta|jukupliut|piru|pirut|pirun|pirulainen|pirulaiset|pirulauta|pirusti|pirullinen|pirullisen|pirullista|pirskatti|pirskatin|pirhana|juukeli|juukelin|jeesuksen|perhana|perhanan|perhanasti|pahus|pahuksen|pahuksesti|pahukseen|samperi|samperin|sampura|saakeli|saakelin|saakelisti|saakuri|saamari|saamarin|saamaristi|peijakas|peijakkaan|peijooni|peijoonin|penteleen|pentele|paska|paskaa|paskan|paskat|paskaksi|paskalla|paskasta|paskaan|paskamai*|paskiai*|paskapää*|paskapuhe*|skeida|skeidaa|skeidan|persiistä|perseestä|perse|perseen|perseet|persettä|perseellään|perseilet|perseily*|kusi|kuset|kusee|kusetat|kusetus*|kusetetaan|kusta|kuseen|kusipää*|kusessa|kyrpä|kyrvän|kyrpää|kyrvittää|kyrpiintynyt|mulkku*|mulkun|mulkut|mulkero*|munapää*|runkku*|runkkari*|huora*|huoria|lutka*|ketuttaa|ketutti|ketutus|v-mäinen|vmäinen|jumalaton|jumalattoman|jestas|turkanen|turkasen|persana|hevonkukkua|hevonpaskaa|hevonvittu|hevonpers*|hölynpölyä)',
      '((voi|no|ei|ja|hyi) <(hitsi|hitsit|rähmä|räkä|juku|kökkö)>|(on|oli|ovat|olivat|meni|menee) (ihan|täysin|aika|kyllä|todella|tosi|aivan)? <syvältä>|<(piru vie|hitto vie|hiisi vie|hitto soikoon|piru soikoon|hiiteen|hiidessä|turpa (kiinni|tukkoon)|suu (kuppiin|suppuun)|(suksi|suksikaa) (vittuun|kuuseen|hiiteen|helvettiin|suohon|muualle)|(haista|haistakaa) (vittu|paska|home|huilu|kukkanen|itse|pitkät)|painu _|painukaa _|ime (munaa|kyrpää)|häivy|häipykää|ala (laputtaa|painua|kalppia)|alkakaa (laputtaa|kalppia)|jumalan tähden|luojan tähden|herran tähden|voi luoja|voi jeesus|herran jestas|mitä (hittoa|helvettiä|pirua|vittua|hemmettiä|hemmettiä))>)',
      // Haukkumanimet
      '(ne|nuo|nämä|joku|jotkut|jokin|mokoma|mokomat|senkin|kaikenmaailman|kaiken maailman|muutama|pari|tuo yksi|se yksi|samat) (siellä|täällä|tuolla)? <(pässi|pässit|pässiä|pässejä|nuija|nuijat|nuijia|aasi|aasit|tollo|tollot|pelle|pellet|pellejä|kääkkä|kääkät|tonttujoukko|tolvanat|puupäät|pölvästit|hölmöläiset|urvelot|amatöörit|tunarit)>',
      '(idioot*|idari|idiotismi*|ääliö*|älykääpiö*|typerys*|typeryk*|n:typerä/typeri|typerästi|typeryys|typeryyttä|n:tyhmä/tyhmi/tyhmempi/tyhmemmä/tyhmin|tyhmästi|tyhmyys|tyhmyyttä|tyhmyyden|tyhmyri|tyhmyrit|tyhmyriä|tyhmyreitä|n:hölmö/hölmöi|hölmösti|hölmöl*|hölmöys|hölmöyttä|hölmöil*|n:höntti/hönti|n:höperö|n:hömelö|n:hupakko/hupako|n:tollo|n:pölvästi|n:pölkkypää|n:puupää|n:pöljä/pöljimy/pöljim|n:pöhkö|n:pöhelö|n:urpo|n:urvelo|n:tampio|n:tomppeli|n:taulapää|n:tolvana|n:tunari|n:tumpelo|n:törppö/törpö|n:törkimys/törkimykse|n:toope|n:dorka|n:daiju|n:sekopää|seko|n:kahjo|n:kaheli|n:aivoton/aivottom|n:vajakki/vajaki|vajaaäly*|vähä-äly*|n:vähämieli|n:kehari|n:mongo|mongoloidi*|retardi*|imbesilli*|kretiini*|debiili*|n:juntti/junti|n:moukka/mouka/moukki|moukkamai*|n:lurjus/lurjukse|n:roikale|n:konna|n:retku|n:rontti/ronti|n:hulttio|n:heittiö|n:hylkiö|n:luuseri|n:lusmu|lusmuil*|n:luuska|n:laiskuri|n:pummi|n:loinen/loise|n:siipeilijä|n:vätys/vätykse|n:nynny|n:nössö|n:nyhverö|n:pelle/pellei|pelleil*|pässinpää*|lampaanpä*|aasinpä*|n:kakara/kakaroi|n:räkänokka/räkänoka|n:itkupilli|n:hienohelma|n:nirppanokka/nirppanoka|n:nipottaja|n:nipo|n:nillittäjä|nillit*|n:jankuttaja|n:jankkaaja|n:urputtaja|urputta*|urputit*|urputu*|n:inisijä|n:ruikuttaja|ruikut*|n:marisija|n:marmattaja|marmat*|n:mankuja|n:kitisijä|n:vinkuja|n:vonkuja|n:valittelija|n:kiukuttelija|n:uikuttaja|n:mielensäpahoittaja|n:riidankylväjä|n:häirikkö/häirikö|n:riitapukari|n:suupaltti|n:päsmäri|n:besserwisser*|n:viisastelija|n:näsäviisa|n:nenäkäs/nenäkkä|n:röyhkeä/röyhkei/röyhkimy|n:röyhkimys/röyhkimykse|n:hävytön/hävyttöm|n:idiootti/idiooti|n:mäntti/mänti|mänttipää*|n:ketku|ketkuil*|n:kieroilija|n:saituri|n:kitupiikki/kitupiiki|n:kitsastelija|n:rääväsuu|n:rääpäle|n:räähkä|n:ryökäle|n:mölyapina|n:luopio|n:öykkäri|n:öyhöttäjä|n:pölhö|n:pölhöpää|n:hörhö|n:hihhuli|n:höpsö|n:tollukka/tolluka|n:torvelo|n:jästipää|n:kovapää|n:jäärä|n:uuno|n:kukkahattu|kukkahattu*|keskenkasvui*|n:tyhjäpää|tyhjäntoimittaj*|n:hölösuu|n:kiusankappale/kiusankappalee|n:riiviö|n:ilkimys/ilkimykse|n:raukkamainen/raukkamais|n:jänishousu|n:roskasakki/roskasaki|roskaväki|n:pipipää|n:tyhmeliini|vähäjärki*|n:natsi|n:fasisti|n:nilviäinen|n:ali-ihmi|n:törkymöykky|n:tohelo|tohelo*|n:tahvo|n:koheltaja|n:sählä|n:surkimus/surkimukse|n:nahjus/nahjukse|n:uusavuton/uusavuttom|n:ammattivalittaja|n:hyypiö|n:nilkki/nilki|n:limanuljaska|n:huuhaaukko|n:juoppo/juopo|n:säälittävä|n:ällöttävä)',
      '(sinä|te|olet|olette|olisit|olisitte|olisi niin|olko|senkin|varsinainen|varsinaiset|varsinaisia|melkoinen|täysi|taisit|taisitte|taidat|taidatte|vaikutat|vaikutatte|kaltainen|kaltaisesi|kaltaisenne|kaltaistenne) (te|sinä|sä|kyllä|aika|ihan|melkoinen|varsinainen|oikea|todellinen|vain|pelkkä|yksi|niin|tosi|sellainen|vähän|kuin|nyt|todella|koko|täysi|liian|noin)? (aika|ihan|melkoinen|varsinainen|oikea|todellinen|pelkkä|täysi|niin|tosi|vähän|kuin)? <(n:huijari|n:nuija|n:pässi|n:pönttö/pöntö|n:torvi|n:tonttu/tontu|n:pahvi|n:nauta/nauda|n:lammas/lampaa|n:hullu|n:mielipuoli|pimahtanut|kajahtanut|tärähtänyt|höyrähtänyt|sekaisin|n:kelmi|n:noita|n:sairas/sairaa|n:rasisti|n:ylimielinen/ylimielis|n:tekopyhä|n:pelkuri|n:naiivi|n:pikkumainen/pikkumais|n:valehtelija|varas|varkaan|varkaita|varkaat|n:rosvo|n:roisto|n:rikollinen|n:ahne|n:laiska/laisko|n:sika/sia/sikoj|n:apina/apinoi|n:aasi|n:lehmä|n:eläin/eläime|n:rotta|n:käärme|n:vauva|n:lapsellinen/lapsellis|n:nolla|n:surkea|n:kiittämätön/kiittämättöm|n:avuton/avuttom|n:kelvoton/kelvottom|n:osaamaton/osaamattom|n:ruma|n:läski|n:ilkeä|n:inhottava|n:naurettava|n:mitätön/mitättöm|n:akka/aka/akkoj|n:ämmä/ämmi|n:äijänkäppyrä|n:kanttura|n:lapamato|n:amatööri|n:tyrkky|n:pullukka|n:vinkuheinä)>',
      '<(laiska|laiskat|kiittämätön|kiittämättömät|säälittävä|säälittävät|surkea|inhottava|kelvoton|kelvottomat|avuton|avuttomia|naurettava|hyödytön|toivoton|ahne|lapsellinen|ikuinen|törkeä|röyhkeä|ilkeä|onneton|kurja|pirullinen|rasittava|sietämätön|älytön) (ihminen|ihmiset|asiakas|asiakkaat|tyyppi|tyypit|kuski|kuljettaja|kuriiri|olio|olento|akka|ukko|äijä|ämmä|kakara|kakarat|valittaja|tunari|tunarit|tunareita|luuseri|sakki|porukka|vuokralainen|rouva|herra)>',
      '<(naurettava|typerä|lapsellinen|säälittävä|idioottimainen|järjetön|pöljä) (valitus|reklamaatio|vaatimus|kysymys|syytös|väite|palaute|viesti|yritys|kiukuttelu|selitys|ehdotus)>',
      '(sinä|te|älä|älkää|jaksat|jaksatte|lopeta|lopettakaa|alatte|alat|osaa kuin|viitsi|jatkuva|ikuinen) ...3 <(kitis*|kitinä*|ruikut*|marista|mariset|marisette|marisemi*|marina|mankua|mangu|inistä|iniset|inisette|inisemi*|ininä|vinku*|vingut|vingutte|vikistä|vikis*|valehdella|valehtelet|valehtelette|valehtele|jankuttaa|jankutat|jankutatte|jankutta*|nalkut*|räksyt*|räyhä*|raivoat|huudella|huutele|länkyt*|mussut*|naputtaa|nipottaa|nipotat|nipotatte|kiukutella|kiukuttele*|vollota*|pillittää|vängätä|vänkä*)>',
      '<(terävin (kynä|veitsi|puukko)( penaalissa)?|penaalin terävin*|kirkkain (lamppu|kruunu)|(aivot|järki|järjen|aivosi|aivonne) ...2 (narikkaan|narikassa|kotiin)|kaikki (muumit|inkkarit|kupit|intiaanit) ...1 (laaksossa|kanootissa|kaapissa)|(päässä|päästä) (viiraa|vippaa|pimahtanut)|viiraa päästä|järki (sanoo sopimuksensa irti)|leikkaa ...1 hitaalla|umpiluuta|(järjen|älyn) (valo|jättiläi*)|ruudinkeksijä*|ruudin keksijä*|(fiksuimmasta|terävimmästä|nokkelimmasta|älykkäimmästä) päästä|kaikki (kotona|kasassa)|täysi (nolla|idiootti|amatööri|pelle)|ihmispaska|toivoton tapaus)>'
    ]
  },
  keep(match, sentence, reply) {
    const first = sentence.words[match.start]!
    if (things.has(wordAfter(sentence, match))) return false
    // A pudding or a file may bear the name; Karen is an insult only as a name.
    if (looksLikeName(sentence, match.start) && !/^karen/.test(first.form) && first.text.length > 1) return false
    if (reply.text[first.end] === '-' && looksLikeName(sentence, match.start)) return false
    return !(
      mild.test(first.form) &&
      isNegated(sentence, match) &&
      !tellsOff(
        sentence.words.map(({form}) => form),
        match.start
      )
    )
  },
  examples: {
    en: {
      bad: ['That was a [[stupid]] thing to sign.', 'The [[damn]] printer ate your ticket.'],
      good: ['There are no stupid questions about tax.', 'The dumb waiter is being repaired.']
    },
    fi: {
      bad: ['Voi [[hitto]], lipuke jäi tulostimeen.', 'Ei meillä palvella [[ääliöitä]].'],
      good: ['Kysymys ei ole lainkaan tyhmä.', 'Helvetinjärven tupa on vapaana.']
    }
  }
})

/** “Don’t be stupid” comforts nobody. */
function tellsOff(forms: readonly string[], start: number): boolean {
  return forms
    .slice(Math.max(0, start - 4), start)
    .some(
      (form) => /^(?:be|being|ole|olko|olisi|olisit|olisitte|viitsi|viitsikö)$/.test(form) && !forms.includes('kysymys')
    )
}
