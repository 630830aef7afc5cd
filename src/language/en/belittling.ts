import {anyOf} from '../any-of.ts'

/** Named sets of phrases that make a trouble small without a word for small. */
export const belittlingSets: Readonly<Record<string, string>> = {
  // It passes by itself.
  belittlePassing: anyOf(
    '(v:clear|v:sort|v:iron|v:right|v:resolve|v:settle|v:work|v:fix|v:mend|v:balance|v:even|v:straighten|v:smooth|v:heal|v:cure) (itself|themselves)',
    '(v:clear|v:sort|v:iron|v:settle|v:work|v:straighten|v:dry|v:smooth) (up|out|down|off) (on its own|on their own|by itself|by themselves|all by itself)',
    '(a|its|their) (funny|strange|curious|nice|good)? (way|habit|knack) of ...1 (sorting|working|turning|righting|resolving|straightening|ironing|balancing|coming right|evening|settling|clearing|fixing|mending|coming back|finding (its|their))',
    '(soon|always|usually|eventually|generally|mostly|tend to|tends to|tended to|bound to|sure to|in time) ...1 (wear off|wears off|blow over|blows over|pass over|fade|fades|settle down|settles down|die down|dies down|slip away|iron out|balance out|even out|smooth out|cancel out|come right|comes right|come good|average out|turn up|turns up|sort out)',
    '(wears|wear) off ,? (they|it|this|that|these) (always|usually|generally) (do|does)',
    '(turn|turns|turned|crop|crops|come|comes) ...1 (up|back) ...1 (sooner or later|in the end|eventually)|(sooner or later|in the end|eventually) ...3 (turn|turns) up',
    '(all|things|these things|this) ...1 (come|comes) out in the wash',
    'you will (soon|quickly|hardly|barely|scarcely|have)? ...1 (forgotten|stop noticing|stopped noticing|laugh about|be laughing|never notice)'
  ),
  // Nobody need be kept awake by it.
  belittleCalm: anyOf(
    'do not let ...4 (spoil|ruin|get you down|bother|upset|worry|dampen|get to you|put you off)',
    'no (point|use|sense|good) ...1 (in)? (crying|worrying|fretting|dwelling|losing|getting (upset|angry|worked))',
    '(one|an|two|another|a few) ...1 (day|days|hour|hours|week|night|minutes|euro|pound) ...1 (will|would|does) (not|hardly) (make|hurt|matter|kill|change)',
    'you will ...1 (manage|cope|survive|get by|pull through) ($|without|fine|just fine|somehow|, )',
    '(no|not|without) ...4 (make|making|turn|turning|start|starting) ...3 (federal case|production|saga|scene|big thing|war|mountain)',
    'what is (half an|an|a|a few|one|two|ten|#) ...3 (between friends|among friends|here or there)',
    'surely ...8 (will do|can wait|could wait|would do|is good enough|suffices)',
    '(hardly|barely|scarcely) (shows|show|registers|register|hurts|hurt|count)',
    '(talking|speaking) (about|of) ...1 (loose|spare|pocket|small|petty) (change|money|cash|sums)',
    '(is|are) (good exercise|good for the (heart|figure|soul|legs|waistline|character|constitution))',
    '(not|never|hardly|nothing|nobody|no one|no reason|no need|no point|without|less) ...5 (lose|losing|lost) ...2 sleep',
    '(need not|needs not|never going to|not going to|should not|hardly|scarcely|nothing to|nothing that) ...4 (keep|keeps|have kept|kept) ...4 (up|awake) (at|all) night',
    '(not|hardly|never|scarcely|without|nothing that) ...4 (break|breaking|broken|rob) the bank',
    '(is|was|are|were|be) (hardly|scarcely) (going to|likely to|about to|enough to) (break|ruin|kill|hurt|change|sink|make|matter|end|bankrupt|spoil|bring)',
    '(never|not) ...1 (did|does|do|hurt|harmed|killed|kill|killing) (anyone|anybody|a soul|any child|any of us) ...2',
    '(should|would|need|must|do|could) not (read|make) (too much|much|anything) (into|of)|(read|reading|make|making) too much (into|of) (it|this|that|a|one|the)',
    '(with|take) ...3 (a pinch|a grain) of salt',
    '(dare say|daresay|no doubt|expect|suspect|sure|think) ...1 you will (live|survive|cope|manage|get over|pull through|be fine)|you will (live|survive) $',
    '(hope|trust|sure|bet|expect|imagine) ...8 (had|enjoyed|like|liked|enjoy|love|loved|slept|ate|saw|have) ...6 (anyway|all the same|regardless|nonetheless|nevertheless|just the same)'
  ),
  // Others bear it.
  belittleOthers: anyOf(
    `(other|all the other|most|the rest of the) ...1 @crowd ...2!not (took it|take it|laughed|shrugged|smiled|bore it|made the best|saw the funny)`,
    '(we|i) (have|get|had) ...1 (seen|had|dealt with|handled|see) ...1 (far|much|a lot|way) (bigger|worse|larger|longer|nastier)',
    `(most|many|other|plenty of|a lot of) ...2 (of us|@crowd) would ...1 (just|simply|not|never|hardly|barely|gladly|happily|shrug|laugh)`,
    'too (polite|busy|happy|excited|tired|well-mannered|merry) to (notice|mind|care|complain|say)',
    '(come|by|in) (spring|summer|autumn|winter|christmas|next week|next year|monday|tomorrow|a week|a month) ...2 (nobody|no one|you|everyone) (will|would) ...3 (remember|forgotten|forget|laugh|miss|smile)',
    `@crowd ...6!not (seem|seems|seemed|appear|appears|appeared) to (be|have|have been)? ...1!unable/not (cope|coping|coped|manage|managing|managed|get by|getting by|survive|surviving|survived|get on|getting on|live|living|enjoy|doing|fine|happy|content|bear|bearing)`,
    `@crowd ...10 (get|gets|got|getting) on with (it|things|their|life)`,
    '(happens|happen) to (half|most|nearly|almost|everyone|everybody|anyone|all of us|us all|plenty|lots|thousands|hundreds|the best)',
    `(other|#|thousands|hundreds|dozens|plenty of|many|lots of|half the) ...4 @crowd ...4 (in the same boat|in the same position|face the same|have the same|live with)`,
    'we have all ...1 (had|been|waited|lost|missed|done|lived|seen|got|paid|slept|stood|sat)|who (has not|among us has not|of us has not)',
    `(half|most|many|plenty|thousands|lots) ...3 @crowd ...8 would (be|have been|give|kill|love|jump|be only too) ...1 (glad|grateful|delighted|thrilled|pleased|happy|lucky|a lot|anything|for|an arm|to have|at)`,
    `(nobody|no one|hardly anyone|hardly anybody|few people|few) ...1 (checks|check|looks|look|reads|read|notices|notice|cares|care|minds|mind|asks|counts|bothers|bother) ...8 (anyway|these days|nowadays|any more|anymore|much)`
  ),
  // It might have been worse.
  belittleWorse: anyOf(
    '(it|this|that) (is|was) (only|just) ...5 after all',
    '(not|hardly) the (first|last) (time|one) ...5 (has|have) (been|happened|gone|come|had)',
    '(this|that|it) is (a|just a|only a|but a|merely a) (detail|footnote|side issue|trifle|technicality)',
    '(^|, ...1|and|but) you ...1 (got|made it|arrived|managed|found) ...4 (in the end|after all|eventually)',
    '(^|, (so|then|just|please)?|you could|you can|you might|why not|just|perhaps|try to|and) (consider|regard|view|treat|see|think of|look at|look upon|take) (it|this|that) ...1 (as)? (a|an|your) ...1 (chance|opportunity|adventure|extra|bonus|excuse|blessing|lesson|gift|treat|compliment|souvenir|break|rest|workout)',
    '(, so|, and|, but) (that is something|there is that) $|which is something $|(small|tiny) mercies',
    '(in front of|over|on top of) it (and|to) (hide|cover|nobody|no one|you)|^ ...4 (hides|covers|disguises) (it|that|this|the stain|the mark|the scratch)|(just|simply) (pop|stick|hang|stand) ...4 (in front of|over|on top of) it',
    '(worse|scarier|bigger|nastier|uglier|graver|more (dramatic|serious|alarming|frightening|terrible)) than (it|they|things) ...1 (is|are|was|were)',
    'bark ...2 worse than ...2 bite',
    '(hardly|scarcely|not exactly) the (sort|kind|stuff|time|place) (of|to|that|for)',
    "(not|hardly|never|scarcely) ...2 the end of (anyone's|anybody's|one's|civilisation|the universe|the line)",
    'not (as if|as though|like) (you|your _|it (is|was|has|had)) _',
    '(which|that|and that) (is|was) (surely|really|after all)? the main thing|the main thing ,? (is|being|surely) ...2 (nobody|no one|everyone|everybody|you (got|still|arrived|are|made|had))',
    "(all's|all is|all was) well that ends|(no|without) bones (were)? broken|it all (ended|turned out|worked out|came) (well|fine|right|good|out)",
    '(^|, ...1|and|but) you (still|did still) (had|got|made it|arrived|enjoyed|slept|saw|ate|have a roof)',
    '(it|this|that|we) (is|was|are) (a|an|only a) ...3 , not (a|an|the) (heart|hospital|palace|ritz|hilton|savoy|ambulance|rocket|bomb|crime|disaster|tragedy|war|five-star|surgical|matter of life|life|nuclear|moon|operating)',
    '(nothing|not anything) ...1 (a|an|some) ...5 (can not|cannot|will not|would not|could not|does not) (fix|cure|sort|solve|handle|hide|cover|mend|remedy|put right)',
    '(one|a|single) ...1 missed ...1 (collection|delivery|call|day|lesson|visit|meal|night|class|payment) ...1 (will|does|would|is) (not|hardly)'
  ),
  // Things are like that.
  belittleNature: anyOf(
    '^ ...2!should/must/can/not/could/would/never/to/might/may/did/what/it/this/that happen ($|, )',
    '(part of|all|adds to) the (romance|joy|fun|charm|appeal|beauty|thrill|magic|adventure|character) of|that is (just)? the (beauty|charm|joy|romance|magic|appeal) of',
    ', as _!we/you/i/they/he/she/it/others/agreed/promised (do|will|does) $',
    'that is ...1 what ...2!we/i/you/they/most/people/others/everyone (do|does) $|that is ...1 the way ...2!we/i/you/they (are|is|go|goes) $',
    '(kids|children|boys|girls|dogs|cats|neighbours|builders|men|students|teenagers|trains|computers|machines|siblings|babies) will be (kids|children|boys|girls|dogs|cats|neighbours|builders|men|students|teenagers|trains|computers|machines|siblings|babies)',
    '(secondhand is secondhand|second-hand is second-hand|used is used|old is old|cheap is cheap|wood is wood|weather is weather|winter is winter|sale is sale|christmas is christmas)',
    '(bit|touch|spot) of (a)? (wait|noise|delay|mess|chaos|turbulence|wear|rough|bother|dust) ...1 (comes|goes|is part|belongs|is to be|is only|is the)',
    '(all|just|simply)? part of (the (deal|charm|experience|package|fun|bargain|territory)|city living|living in|old houses|growing up|flying|travelling)'
  ),
  // The machine was in a mood.
  belittleWhimsy: anyOf(
    '(v:have|v:take|v:throw|v:feel) ...2!you/we (lie-in|lie-down|lie in|lie down|sulk|strop|wobble|siesta|snooze|off day|off-day|hissy fit|funny turn|duvet day|bad hair day|little holiday|little break|little nap|little rest|tantrum|one of its (moods|days|moments|turns)|one of their (moods|days|moments))',
    '(decided|chose|felt like|fancied|wanted) ...2 (take|taking|have|having|go|going) (a|on|for|on a) ...1 (nap|rest|break|holiday|walk|stroll|day off|breather|strike|adventure|snooze|lie-down)',
    '(walkabout|the scenic route|grown legs|wandered off|(went|gone|going|off) for a (walk|wander|stroll)|(gone|went|off) on an? (little)? (adventure|journey|trip|world tour|holiday)|gremlin|gremlins|playing hide and seek|playing hide-and-seek)',
    '(have|has|had) not (run|gone|walked|flown) away'
  )
}
