import {readWordList} from '../word-list.ts'

/**
 * Text-speak, clipped words, regional and youth slang. Words with an everyday sense (mate, bin, sick, lit, fire, mint,
 * cool, bit, rubbish) stand only with what makes them slang; plain contractions, “ok” and “hi” are left out on purpose.
 */
export const slang = readWordList(`
# with a plain twin
gonna == going to
wanna == want to
gotta => have to
gimme == give me
lemme == let me
dunno; idk => I do not know
kinda == kind of
sorta == sort of
outta == out of
a lotta == a lot of
lotsa == lots of
(have|has|had|got|are|is|was|were|get|gets|getting|with|see|save|find|saves|saved) <(heaps|loads|oodles|tons) of> == a lot of
lotta => a lot of
cuz; coz; 'cos; 'cuz; 'coz; bcos; bcuz; 'cause; becuz == because
<cos> _!lettuce/salad/leaf/leaves/x == because
tho == though
altho == although
_!drive <thru>; ^ <thru> == through
thx; thnx; tnx; thks; thanx; tysm; tyvm; tks == thanks
pls; plz; plx; pleez == please
2moro; 2morrow; tmrw; tmr; tmrrw; tomoz; tomorra == tomorrow
2nite; 2night; tonite == tonight
2day == today
b4 == before
l8r == later
gr8 == great
msg; msgs => message
btw == by the way
prolly; probs; prob; defo => probably, or certainly
obvs; obvi; ofc => of course
soz; sozz; sry; srry; my bad; whoops; oops; whoopsie => I am sorry
yep; yup; yeah; yeh; yass; aye; righto; righty-o; alrighty => yes
nope; nah; nuh-uh; naw; no dice; no can do => no
no worries; no worries mate; no probs; no prob; no biggie; no sweat; no dramas; no drama; easy peasy; easy-peasy => you are welcome, or: it is easy
hang tight; sit tight; hold tight => wait a moment
(this|the|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in the|every|all) <arvo> == afternoon
s'arvo; sarvo == this afternoon
brekkie; brekky; brekkers == breakfast
quid => pounds
tenner => ten pounds
fiver => five pounds
deets; deetz == details
tix => tickets
pic; pics; pix => picture
info dump; the lowdown; the skinny => what we know
xmas == Christmas
convo; convos => conversation
anyhoo; anywho; anyways == anyway
chop-chop; chop chop; pronto => today
screwed up; v:screw up; v:mess up; messed up; v:botch; v:bungle; cocked up; v:goof => went wrong
bloke; blokes; geezer; geezers; fella => the driver, the engineer: who it is
fyi => so that you know
# run together
y'all; yall; youse; wot; wut; dat; dis; summat; owt; nowt; innit; tryna; finna; boutta; hafta; oughta; supposta
whatcha; wotcha; wassup; whassup; whaddya; gotcha; betcha; coulda; shoulda; woulda; musta; c'mon; cmon; d'ya; nuthin
nothin'; somethin'; deffo; nuff; luv; yous; bin (meaning|trying) to
dupe; dupes; our bad; np $; ^ np; hook (you|ya) up; shoot (me|us|over) (an|a) (email|e-mail|mail|text|message|note)
ushe; ta for; nuffin; sumfink; fink; bruvva
# text-speak
thankies; thankyou so much babe; ta very much; ta muchly; ^ <ta> ,
cheers for (that|the|your|getting|letting|waiting|sending|being); pleeease; pretty please; u; ur; urs; u're; u've
u'll; (r|are) u; u r; c u; r u; kthx; okey-dokey; okey dokey; okie dokie; okie-dokie; okie; okay dokay; okily; oki
okies; mmkay; m'kay; k thx; 4ever; l8; m8; str8; any1; some1; every1; cul8r; sum1; ppl; bday; b-day; yday; wknd; wkend
secs tops; msgd; txt; txts; txted; txting; dm'd; v:inbox me; hmu; hit me up; v:hit (me|us) up; slide into; ping me
ping us; lol; lols; lolz; rofl; roflmao; lmao; lmfao; omg; omfg; zomg; wth; tbh; tbf; ngl; imo; imho; imao; iirc
afaik; afaict; fwiw; idc; idgaf; ikr; irl; j/k; smh; tfw; tldr; yolo; fomo; nvm; nvmd; ttyl; ttys; brb; bbl; bbs; gtg
g2g; icymi; ftw; afk; bff; xoxo; wdym; istg; lmk; ily; obv; totes; legit; specs tho; w/; w/o; w/out; abt
wrt; v quick; rgds; rgrds; brgds; sozzy; soz about
# how are you, well done
hiya; heya; hey hey; howdy; hullo; 'ello; 'allo; ello; ahoy; ayo; ayup; ey up; eyup; alright (mate|pal|hun|petal)
wagwan; g'day; gday; tata; ta-ta; toodles; ^ laters; toodle-oo; toodle-pip; later gator; catch (you|ya) later; see ya
seeya; cya; see yah; peace out; ttfn; tatty bye; cheery-bye; toodeloo; yeahs; yah; yas; yaaas; yaas; uh-huh
uhuh; mhm; heck yeah; hell yeah; right-o; rightio; righty-ho; alrighty then; alrightie; roger that; you betcha; fo sho
fosho; totally (get|got|sus|fine|cool|okay); nuh uh; no way jose; no cigar; no such luck, pal
zilch; nada; zip all; diddly; bupkis; diddly-squat; zero chance; not a chance, pal; fat chance; yeah nah
nah yeah; yeah, nah; no worries (mate|pal|hun|at all mate|buddy|love|bro|fam); no wuckas; no probz; no probski
nae bother; she'll be right; all good (mate|pal|bro|here|in the hood|fam); easy as pie
doddle; cakewalk; whoopsies; whoopsy; oopsie; oopsies; oopsy
oopsy-daisy; d'oh; doh; yikes; yikes-a-roni; eep; oof; ugh; argh; aargh; gah; meh; bleh; jeez; jeepers; geez
sheesh; blimey; crikey; strewth; whew; woah; whoa; wowza; wowzers; yippee; woohoo; woo-hoo; woot; w00t; kaboom
ta-da; huzzah; yowza; wahey; way-hey; boohoo; bummer; bummed; bummed out; total bummer; gutted
a (right|total|proper) mare; big yikes
# people
(hey|hi|yo|ok|okay|sorry|thanks|cheers|morning|alright|hello|sure) <(dude|bro|bruv|mate|matey|pal|buddy|bud|guv|hun|hon|babe|babes|love|luv|lovey|darl|darling|sweetie|sweetheart|petal|duck|ducky|fam|fella|fellas|champ|legend|sunshine|treacle|squire|gov|cuz|sis|gurl|girlie|cuzzie|cobber|amigo|compadre|homie|peeps)>
dude; dudes; bro; bros; bruv; bruh; brah; brother man; bruvs; matey; bestie; besties; bezzie; fam; peeps; homie
homies; homeboy; cuzzie; cobber; amigo; amigos; compadre; dudette; gurl; babes; babe; hun; hunny; sweetie; sweetie-pie
guv; guvnor; guv'nor; <gaffer> _!tape; gaffers; boss man; bossman; ya legend; you legend; total legend
absolute (legend|star|unit|gem|hero); laddie; feller; fellers; ambo; firie; bottle-o; bottlo
truckie; trucker dude; brickies; rozzers; newbie; newbies; noob; noobs; n00b; honcho
bean counters; beancounter; bean-counters; pen-pushers; pencil pushers; whizz-kid; wizz; kiddos
littl'un; little 'uns; littlies; ankle-biters; bub; bubs; rugrats; sprog; sprogs; hubbie; wifey; her indoors; doggo
doggos; pupper; puppers; moggy; moggie; kitteh; fur baby; furbaby; fur babies
mates rates; mates' rates
(my|our|your|thanks|cheers|sorry|worries|g'day|right|ya|good|ta|no|ok|okay|hi|hey|hello) <mate>; , mate; ^ mate
(a|one|just a|hang on a|in a|half a|two) <(sec|secs|mo|jiffy|jiff)>; screwed (up|over|you)
(bung|bunged|bunging) (it|in|an|a|on|your|the|some)
(chuck|chucked|chucking) (it|in|a|your|the|them|out|away); cobbled together; bunged; ^ fancy a
# money
squid; quids in; fivers; tenners; (a|#|ten|twenty|fifty|hundred|two|five|few|couple) <buck>; nicker
grand (off|back|in|each|for); (a|ten|two|#|five|twenty) <grand> $; dosh; moolah; moola; wonga; spondulicks; smackers
smackeroos; dollarydoos; ton of dosh; cash-back-a-roo; skint; brassic; boracic; cheapo
an absolute steal; a total steal; rip-off; ripoff; ripped off; v:rip you off
v:stump up; stumped up; spendy; costs a bomb; cost a bomb; costs a packet; dirt cheap; dirt-cheap
cheap as chips; bargainous; bargs; buckshee; half-inched; v:blag; blagged; v:whack; whacked
bunged; bunging; bung it; chucked; chucking; chuck it; v:lob; lobbed; lobbing; lob it; bin off; v:yeet
yeeted; v:ping over; pinged over; v:whizz; whizzed; v:whiz; whizzing; whizz (it|that|them|one) over
v:bang (it|that|them) (over|in|on|out); v:whip (it|that|them|one) (over|up|out)
rejig; rejigged; v:rejig; v:faff; faffing; faff; faffs; a faff; mucked up; muck up; mucked about; muck-up
v:muck about; messing (you|ya) (about|around); v:mess (you|ya) (about|around); mess-up; mess-ups; cock-up; cock-ups
cock up; balls-up; ballsed; v:balls up; balls up; screw-up; screw up; screw-ups; botched; botch; bodged
v:bodge; bodge; bodge job; goofed; goof-up; goof up; goof; goofs; goofed up; v:flub; flubbed; v:bork
borked; borking; bork; knackered; kaput; caput; kaputt; conked
conked out; conking out; v:conk; v:conk out; on the blink; on the fritz; on the fritz again
gone (walkabout|awol|haywire|bananas|bonkers|belly-up|belly up|pear-shaped|pear shaped|kaput|bust|south|nuts|wonky)
went (walkabout|awol|haywire|bananas|bonkers|belly-up|belly up|pear-shaped|pear shaped|kaput|bust|south|nuts|wonky|kablooey|splat|boom)
goes (haywire|bananas|bonkers|pear-shaped|belly up|kaput|bust|nuts|wonky); wonky; wonkily; janky; jank; dodgy
dodgier; shonky; rubbishy; naff; manky; grotty; minging
yuck; yuk; ick; pongy; whiffy; grody; cruddy; cruddier; shoddy as; codswallop; poppycock
malarkey; baloney; hogwash; bunkum; claptrap; balderdash; jiggery-pokery; shenanigans
hanky-panky; hooey; hokum; gobbledygook; gubbins; doohickey; doodad; doodads; doodah; thingy; thingies; thingamajig
thingamabob; thingummy; thingo; whatsit; whatsits; whatchamacallit; wotsit; oojamaflip; gadgety; bits and bobs
odds and sods; bits 'n' bobs
(was|is|were|are|that's|been|'s) (total|totally|absolute|complete|utter|utterly|proper|right|pure|a bit|bit|pretty|so)? <rubbish> (at|of|on|for|mate|$)
load of rubbish; total rubbish; absolute rubbish
# how it was
awesomesauce; awesome sauce; amazeballs; amazeball; amaze-balls; fabby; fabbo; fabs; fabola; fabulicious; fantabulous
belter; bangin; bangin'; a corker; ripsnorter; bonzer; you beaut; you beauty; bewdy; sick deal
sick (skin|drop|deal|set|kit|beats); lit af; on fleek; fleek; bussin; bussin'; bomb dot com; da bomb
straight fire; gucci; radical dude; gnarly; hella; hecka; helluva; heckuva
mega (sorry|cheap|fast|deal|handy|easy|busy|quick|bummed|pleased)
super-duper; super duper; super stoked; stoked; super pumped; chuffed; chuffed to bits; buzzin; buzzin'
hypebeast; vibing; vibey; v:vibe; good vibes; all the feels; big mood; squad goals; deadass
periodt; spill the tea; sus; sussed; v:suss; suss; sussing; suss out; extra af; bougie; boujee; bling; blingy; swag
swaggy; simp; ghosted you; gaslit; rizz; drippy; cheugy; yassify; glow up; glow-up
understood the assignment; hits different; it's giving; iykyk; tea time vibes; cool beans
coolio; cool cool; cool cool cool; coolbeans; neato; neat-o; nifty little; spiffing
peachy keen; hunky-dory; hunky dory; tickety-boo; tickety boo; top banana; the bee's knees
bees knees; the cat's pyjamas; cat's pajamas; sorted $
good to go, bro; v:nail it; nailed it
bossing it; knock (it|this|that) out (of)?; it rocks; that sucks; it sucks; this sucks; sucky
hot mess; dumpster fire; omnishambles; shambolic; fubar; snafu; snafus
goat rodeo; pig's ear; dog's dinner; dog's breakfast; made a hash; dropped the ball; dropped a clanger; clanger
a howler; boo-boo; boo boo; booboo; booboos; brain fart; brain freeze; senior moment
blonde moment; facepalm; face-palm; epic fail; fail whale; major fail; fail on our (part|end); big fail; total fail
# what we do
hang on a (sec|tick|mo|jiffy); hold your horses; bear with (us)? hun; chillax; chill out; chilled out
chillin; chillin'; just chill; take a chill pill; keep your (hair|pants|shirt) on
don't sweat (it|the); don't sweat it; no need to sweat; v:freak out; freaked; freaked out
frickin; frickin'; flippin; flippin'; flipping (heck|hell|app|thing|site|box)
what the heck
gee whiz; cripes; jeez louise; dagnabbit; aw shucks; sod it
sod's law; sod all; naff all; bog-standard; bog standard; bog off; bogof; wack; whacko; nutso; drives (us|me|you) nuts
driving (us|me|you) nuts; drove (us|me|you) nuts; batty; doolally; cray; cray-cray
craycray; kit and caboodle; whole shebang; shebang; whole enchilada; jammy
jammy dodger; v:get cracking; get cracking
nip over; nip in; nip down; give us a (bell|buzz|tinkle|holler|yell)
give me a (bell|buzz|tinkle|holler|yell); gimme a (bell|shout|buzz|ring|tinkle|holler); give a holler; gis a
bell me; bell us; dog and bone; on the blower; tap (us|me) up; v:yammer; a natter
chinwag; chin-wag; rabbit on; waffle on; v:waffle on; bang on about; v:harp on; v:whinge; whinge
whingeing; whinging; beef with; have a beef; kick off about
rattle (your|their|his|her|our) cage; in a (jiffy|jiff|tick|sec|mo|mo'|flash mate|min|couple of ticks)
jiffy; two shakes
in two ticks; avo; brek; brekkie box; din-dins; dindins; din dins; nosh-up; scran; munchies; nom nom
nommy; yum-yum; scrummy; delish; delicioso; tasty af; chow down; bevvy; bevvies; bevs; boozer; vino
tinnie; tinnies; stubbie; stubbies; coldie; sammie; sammich; sarnie; sarnies; sanga; sangas; bacon butty; spag bol
spagbol; chippie; chippy tea; bickie; bickies; bikkie; bikkies; biccy; biccies; choccy; choccie; choccies
choccy box; chockie; veggies; cuppa; cuppas; footy; footie; soccer mum; telly; tellies; goggle-box; idiot box; mobes
mobe; puter; lappy; lappie; pressie; prezzie; prezzies; pressies; prezzy; pressy; chrimbo; crimbo; chrissie
chrissy; hols; holibobs; hollibobs; vacay; vaycay; staycay; stay-cay; ressie; resso; sesh; seshes; sessh
rave-up; knees-up; tickie; comp tix; vid; vids; snap of; 'gram; the 411; low-down
shoutout; shout-out; shout out; big ups; hat tip; kewl; kool; coolz; noice; niiice; nice one
good on ya; good on you; good shout; sweeeet; schweet; sweet deal; oodles; bucketloads
shedload; shedloads; shed-load; boatload; boatloads; truckload of; buttload; crapload; crap-load; crap load; craploads
zillion; zillions; gazillion; gazillions; bazillion; bajillion; squillion; squillions
bare loads; mad busy; mad fast; mad respect; dead easy; dead simple; dead cheap; dead good; dead chuffed; well good
well chuffed; well annoying; proper good; proper annoyed; proper busy; proper job; right pain; right mess
pain in the (neck|backside|rear); royal pain; bit of a pain; tush; tushie; tooshie
waaay; waaaay; sooo; soooo; sooooo; soo; veeery; reaaally; pleaseee; yesss; yessss; nooo; noooo; hiii; heyyy
heyy; hellooo; helloo; thankss; sorryyy; haha; hahaha; hahah; hehe; heh; hihi; ha ha; tehe; teehee; bwahaha; muahaha
:p; on the hook; scot-free; scot free; down with that; down to clown
keen bean; keen beans; gagging for; dead keen; let's bounce; let's roll
can you dig; v:grok; grok; v:vom; vom; chunder; dunny; lavvy; khazi; pooped; zonked; zonked out
cream-crackered; dog-tired; hungover; v:skedaddle; skedaddle; v:scarper; scarper
vamoose; did a runner; done a runner; v:leg it; legged it; leg it; peg it; pegged it; moseyed; v:toddle; toddle along
v:bomb down; v:schlep; schlep; schlepped; fancy a comeback; totes emosh; emosh; soz hun; sad times; happy days $
jobs a good'un; job's a good'un; bob's your uncle; fanny's your aunt; and jobs a; toot sweet
lickety-split; lickety split; quick sticks; quick-smart; quick smart; for the mo; whatevs; whatev
whatevz; and whatnot; n stuff; and stuff; or summat; or whatever; and all that jazz; all that jazz
yada yada; yadda; blah blah; blah, blah; rhubarb rhubarb; so yeah; but yeah; and yeah; yeah so; like, totally
like totally; like really; literally dying; i kid you not; no kidding; just kidding
only joking; pulling your leg; v:wind you up; wind up merchant; taking the (mick|mickey|piss|michael)
take the (mick|mickey|piss|michael); having a laugh; having a giraffe; v:pull your leg; v:diss; dissing
dissed; v:trash-talk; bailed on; bailing on us; wing it; v:wing it; winging it
peep this; have a gander; take a gander
a butchers; squiz; a squiz; have a squiz; shufti; shufty; look-see; looksie; lookie; looky here; lookie-loo
have a nosey; a nosey; nosy around; stickybeak; sticky beak; fiddle with it; v:fiddle about; v:thump it
v:give it a (whirl|bash|crack|burl|shot|thump|whack|wiggle); have a crack; have a bash; take a stab; stab at it
have a whirl
# clipped and shortened
ya; yer; (#|a|few|couple|hundred|thousand|fifty|ten|twenty|five|extra|save|big|mega) <bucks>; at the mo; sitch; situash
adorbs; natch; presh; fave; faves; hundo; hundo p; rando; randos; sched; appt; appts; acct; accts; pkg; pkgs; rcvd
recd; cust
addr; pymt; pmt; tkt; tkts; ref'd; cancld; cxl; cxld; xfer; xferred; addy; addys; bizzo; rego; reno; renos; devo
docco; relos; smoko
preggers; preggo; sunnies; mozzies; mozzie; chockers; chock-a-block; chocka; chockas; esky; ute; trackies; cozzie
cozzies; daks
yakka; fair dinkum; dinkum; crikey; strewth; daggy; no wukkas; no wuckers; she'll be apples
she'll be right
reckon; v:reckon; craic; the craic; och; och aye; bairn; bairns; lovely jubbly; jubbly; lovely stuff; champion stuff
brill; brilliantly done mate
ace (news|stuff|one); wicked (news|stuff|deal|price); sick as; well sick; deadly buzz; pure class; top bombing
get in there; ledge; ledgend; legend mate
how's tricks; how's things; what's up; what's cooking; what's the craic; how ya doing; how ya going; hows it going
how's it hanging
^ <(cool|sweet|sorted|sick|wicked|ace|mint|brill|beauty|grand|class|lush|savage|nice|legend|champion|deal|done deal|lovely|magic|groovy|bingo|score|boom)> , (i|we|your|you|that|the|it|so|no|all|this|then|my|our|got|just|let|will|there|he|she|they|done|thanks)
you guys; hey guys; hi guys; them guys; our guys; the guys (at|in|from|over|on); the crew (at|in); the lads
the girls (at|in); the boys (at|in|from)
hook you up; hooked you up; v:hook you up; sort you out; sorted you out; v:sort you out; get ya; catch ya; see ya
got ya; let ya; thank ya; love ya; tell ya; help ya
busted; is toast; are toast; was toast; is fried; was fried; got fried; is dead as; dead as a dodo; bit the dust
bites the dust; gave up the ghost; packed up on us; threw a wobbly; threw a fit; throwing a wobbly
has a mind of its own; having a moment; playing silly buggers; playing up; v:play up; acting up; v:act up
up the spout; up the creek; down the pan; down the drain; down the toilet; out of whack; on the turn; gone bust
gone phut; glitchy; glitching; glitched; buggy; laggy; lagging like; borky; bricked
slammed; slammed with; flat chat; flat out like; run off our feet; rushed off our feet
up to our (eyeballs|ears|necks|eyes|elbows); up the wall; crazy busy; mad busy; insanely busy; it's a zoo
bonkers busy; manic; hectic as; full-on; knackering; doing our heads in; does your head in; doing your head in
doing (my|our) head in; beats me; beats us; search me; go figure; no clue; not a clue; haven't a clue
haven't the foggiest; no earthly; dunno why; blew it; we blew it; blown it; you've guessed it; rookie error
schoolboy error; rookie mistake; own goal; scored an own goal; egg on our face; egg on our faces; made a pig's
pigs ear; went down like; went to pot; gone to pot; hit the fan; hits the fan; hit the skids; hit a snag mate
long story short; to cut a long story; end of story mate; simples; simps; jobs done; done and dusted
done 'n' dusted; sorted in no time; all systems go; home and hosed; home and dry; bish bash bosh; bish-bash-bosh
bada bing; badabing; et voila; hey presto; ta-dah; just like that, boom; mic drop; drop the mic; the real mccoy
real deal mate; proper lush; proper nice; proper sorry; dead sorry; well sorry; mega sorry; super sorry; super-sorry
hella sorry; so so sorry hun; sorry 'bout; 'bout; bout that; 'n'; rock 'n'; 'nother; nother; whole 'nother
'til the cows; 'kay; 'nuff; 'scuse; scuse; 'spect; spose; s'pose; s'pose so; 'specially; s'all good; s'ok; sok; 'sup
s'up; t'other; tother; t'internet; tinternet; interweb; interwebs; interwebz; the interwebs; inter-web; intraweb; webz
lappy; laptoppy; phone's being a
klutzy; butterfingers
clever clogs; bossy-boots
big-time; big time; small-time; two-bit; just not on; bang out of order; out of order mate; a no-no; biggie; a biggie
biggies; chicken dinner; a doozy; doozy; a monster of; a whopper; whopping; humongous; ginormous; humungous; ginormo
teensy; teeny; teeny-tiny; teeny tiny; itsy-bitsy; itsy bitsy; itty-bitty; weeny; diddy; titchy; eensy; a smidge
smidgen; smidgeon; a tad bit; a wodge; wodge; dollop of luck; whole bunch; whole heap; a heap of; a stack of
whole load; shed load; loadsa; loada; load of old; oodle; scads; scads of; gobs of; yonks; for yonks; donkey's years
donkeys years; donkey's; since forever; eons ago; back in the day; dog's age; a month of sundays; till the cows
when pigs; a hot minute; hot minute; a wee bit; a wee; in no time flat; in two shakes; before you can say
before you know it mate; asap-ish; fiveish; sixish; sevenish; eightish; nineish; tenish; elevenish; noonish; fourish
threeish; twoish; soonish; latish; earlyish; longish
`)
