/**
 * The frames in which English-speaking customers tell of a fault, or of something else. No single word decides: who did
 * what to whom, what was expected and what came, whether it happened or might happen.
 */

/** Those who act for us, as customers name them. */
const ours =
  '(driver|drivers|courier|man|men|lad|lads|guy|guys|bloke|people|team|staff|shop|store|branch|office|garage|clinic|salon|restaurant|kitchen|hotel|host|landlord|technician|engineer|plumber|electrician|fitter|fitters|installer|mechanic|builder|builders|contractor|contractors|colleague|colleagues|agent|agents|advisor|adviser|rep|salesman|salesperson|salespeople|assistant|receptionist|reception|waiter|waitress|cashier|teacher|instructor|coach|trainer|nurse|doctor|dentist|optician|vet|groomer|cleaner|cleaners|inspector|conductor|bus|train|app|website|site|page|system|software|machine|till|online shop|web shop|webshop|chatbot|bot|robot|line|helpline|desk|form|company|firm|department|council|bank|service|update|release|letter|email|text|invoice|bill|warehouse|gardeners|surgeons|crew|seller|partner|person|woman|lady|gentleman|girl|boy|someone|somebody)'
const ourSide = `((you|they|he|she|it)|(your|the|a|one of your|another|that|this) ...2 ${ours}|(somebody|someone|people) (at|from|in) your)`

/** What is done to a customer’s harm, in the past. */
const harmed =
  '(charged|billed|debited|deducted|invoiced|overcharged|undercharged|raised|increased|hiked|doubled|cancelled|canceled|removed|closed|shut|lost|broke|broken|damaged|scratched|dented|cracked|smashed|ruined|spoiled|spoilt|stained|dumped|dropped|threw|thrown|changed|switched|swapped|moved|postponed|refused|rejected|denied|declined|ignored|forgot|forgotten|missed|skipped|blocked|locked|suspended|deleted|stopped|disconnected|interrupted|shouted|yelled|laughed|blamed|misspelt|misspelled|misled|lied|mixed|messed|hung up|cut|failed|delayed|kept|turned away|sent away|sent home|told off|drove off|drove past|drove straight|double-booked|double booked|overbooked|short-changed|shortchanged|withheld|withdrew|withdrawn|dismissed|snapped|sighed|demanded|insisted|claimed|accused|fined|towed|clamped|downgraded|reset|wiped|erased|replaced|resold|sold|leaked|flooded|hit|knocked|blew|burnt|burned|hurt|injured|mown|dug|took off|took down|put up|put down|given away|gave away|let down|wasted|disappeared|vanished|crashed|froze|refunded only|wrongly|mistakenly|never)'
const was = '(was|were|am|are|is|been|got|get|being|getting)'
const failing =
  '(v:work|v:arrive|v:come|v:receive|v:get|v:hear|v:show|v:deliver|v:load|v:start|v:turn|v:connect|v:open|v:close|v:respond|v:answer|v:reply|v:appear|v:function|v:send|v:fit|v:match|v:charge|v:heat|v:print|v:play|v:sync|v:update|v:register|v:call|v:ring|v:refund|v:accept|v:tell|v:inform|v:warn|v:happen|v:ship|v:help|v:go|v:log|v:move|v:include|v:process|v:correspond|v:exist|v:recognise|v:recognize|v:add|v:do|v:let|v:hold|v:stay|v:stick|v:lock|v:shut|v:switch|v:turn|v:reach|v:run|v:pay|v:pick|v:keep|v:look|v:read|v:stop|v:leave|v:phone|v:collect|v:bring|v:find|v:apologise|v:apologize|v:explain|v:mention|v:say|v:give|v:fix|v:repair|v:clean|v:credit|v:count|v:save|v:wash|v:dry|v:cook|v:cut|v:charge|v:fill|v:list|v:be|v:make|v:enter|v:move|v:change|v:show|v:see|v:know|v:care|v:want|v:deal|v:solve|v:resolve|v:improve|delivered|working|shown|there|here|done|acceptable|right|true|correct|ready|dispatched|shipped|fixed|closed|mentioned|good enough|clean|full|finished|up to)'
const order =
  '(v:order|v:pay|v:book|v:ask|v:choose|v:select|v:reserve|v:buy|v:tick|v:request|v:specify|v:agree|v:apply|v:return|v:cancel|v:report|v:send|v:email|v:write|v:sign|v:subscribe|v:hire|v:rent|v:request|v:bring|v:hand|v:register|v:call|v:phone|v:ring)'
const says =
  '(v:say|v:state|v:promise|v:advertise|v:claim|v:list|v:mention|v:describe|v:read|v:show|v:guarantee|v:quote|v:suggest|v:assure|v:confirm|v:tell|v:advise|v:market|v:boast|v:label|v:call)'
const count =
  '(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|several|many|a few|few|couple of|half a dozen|dozens of|countless|multiple|numerous|umpteen)'
const ordinal =
  '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|umpteenth|nth|hundredth)'
const unit =
  '(minute|minutes|mins|min|hour|hours|hrs|hr|day|days|night|nights|week|weeks|month|months|year|years|fortnight|working days)'
const bookish =
  '(v:book|v:order|v:change|v:add|v:register|v:upgrade|v:downgrade|v:cancel|v:stop|v:pause|v:hold|v:move|v:transfer|v:switch|v:hire|v:rent|v:buy|v:join|v:apply|v:reserve|v:sign|v:renew|v:extend|v:update|v:freeze|v:raise|v:block|v:send|v:resend|v:forward|v:quote|v:arrange|v:set|v:give|v:swap|v:take|v:bring|v:try|v:request|v:propose|v:suggest|v:recommend|v:consult|v:open|v:close|v:use|v:insure|v:see|v:view|v:come|v:visit|v:learn|v:start|v:volunteer|v:donate|v:invite|v:attend|v:have a|v:have the|v:have some|v:put|v:make|v:print|v:leave|v:stay|v:bring|v:pick|v:travel|v:park|v:report a death|v:name|v:keep|v:skip|v:increase|v:reduce|v:remind|v:note|v:confirm|v:pass|v:tell me)'

/** What was expected, against what came. */
export const contrast = [
  `${order} ...12 (but|yet|however|instead|only to|and) ...4 (got|received|came|found|given|charged|only|wrong|nothing|nobody|no|not|never|sent|told|still)`,
  `${order} ...8 (and|,) ...2 (got|received|found|given|was sent|were sent|came) `,
  `, (got|received|came|arrived|was given|were given|sent|delivered) ...6`,
  `(got|received|came|arrived|sent|delivered|given|gave|brought|put|installed|fitted|charged|had|is|was) ...6 instead`,
  `(instead of|rather than) ...2 (the|what|#|my|our|at)`,
  `${says} ...12 (but|yet|although|though|however|and yet|instead|in fact|actually|only) `,
  `(although|though|despite|even though|while|whereas) ...3 (i|we|you|your|the|it|my|having) ...6`,
  `(but|yet|however|though) ...4 (nothing|nobody|no|not|never|still|only|wrong|gone|different|missing|cannot|found|told|got|came|says|said)`,
  `(i|we|my _) (was|were|had been|have been|am|are) ...1 (told|promised|assured|quoted|informed|led to believe|guaranteed|advised|offered|sold)`,
  `(you|they|he|she|website|site|app|page|label|box|sign|letter|email|agent|colleague|driver|text|message|invoice|contract|voucher|till|advert|ad|brochure|receipt|order|confirmation|description|packaging|ticket|screen|timetable|listing|statement|portal|system|tracking|man|woman|lady|guy|chap|staff|office|manager) (v:say|v:promise|v:state|v:claim|v:insist|v:assure|v:swear|v:guarantee|v:advertise|v:list|v:quote)`,
  `(v:say|v:state|v:claim|v:read|v:show) (on|in) (your|the) ...2`,
  `(supposed|meant|due) to ...1 (be|have|come|arrive|get|start|last|include|v:take|v:send|v:work)`,
  `(should|ought to) have ...1 (been|had|come|arrived|got|received|*ed)`,
  `(not|never|hardly|nothing like|nowhere near) ...1 (what|as|the one|the same|like) ...2 (i|we|you|described|advertised|ordered|promised|agreed|pictured|shown|in|stated)`,
  `(different|another|other) ...2 (from|than|to|shade|shades|colour|color|size|model|one|type|brand|version|address|name|person)`,
  `(it is|it was|this is|that is|there is|now it is|today is|today it is|its|is) (now|already|still)`,
  `(despite|in spite of) (the|your|my|our|having|being|*ing)`,
  `(not|wrong|different) ...3 (as|than) (ordered|agreed|promised|described|advertised|requested|expected|shown|stated)`
]

/** Our side did something to the customer. */
export const harm = [
  `${ourSide} (have|has|had)? (just|now|already|also|again|simply|then|even)? ${harmed}`,
  `(i|we|my _|our _|it|they|me|us|which|that|all of us|passengers|people) (have|has|had)? ${was} ...2!not/never (charged|billed|debited|overcharged|double-charged|cancelled|canceled|closed|removed|turned away|sent away|sent home|refused|ignored|blocked|locked|kicked out|thrown|cut|hung up|rejected|declined|fined|told off|blamed|damaged|scratched|lost|left|disconnected|suspended|moved|postponed|overbooked|short-changed|denied|misled|transferred|passed around|passed|spoken to|treated|forgotten|delivered to|misspelt|misspelled|deleted|downgraded|deducted|taken|stopped|broken|double booked|double-booked|bumped|stranded|stuck|told to|told that|made to|kept|shouted|laughed|given the wrong|sent the wrong|sold)`,
  `(you|they|he|she|your _|driver|shop|courier) ...3 (wrong|twice|without (asking|telling|notice|warning|consent|permission|my|a word)|by mistake|in error)`,
  `(you|they|he|she) (have|had)? (left|put|gave|given|sent|took|taken|made|let|told|sold|fitted|installed|delivered) (me|us|my|our|it|the|them|a|an)`,
  `(your|the) ...2 ${ours} ...1!will/would/can/could/may (left|put|gave|sent|took|made|let|told|came|went|said|looked|walked|drove|turned|parked|rang|called|spoke|answered|asked|did|was|were|had|has|is)`,
  `(v:cost) (me|us) ...4`,
  `(since|after|ever since) (you|your|the) ...5 (v:change|v:update|v:fit|v:install|v:move|v:release|v:upgrade|v:replace|v:visit|v:repair|v:service|update|upgrade|change|release|patch|installation|repair|visit|service|renovation|works)`,
  `(rude|impolite|unhelpful|dismissive|condescending|sarcastic|patronising|patronizing|aggressive|snapped|rolled (his|her|their) eyes|sighed|shrugged|tone|attitude|disrespectful|humiliated|humiliating|embarrassed)`,
  `(you|they) (v:have) (raised|put up|increased|hiked|changed|moved|cut|removed|taken|stopped|closed|lost|cancelled|charged|billed|sent|given|misspelt|got)`,
  `(my|our) ...2 (has|have|had|was|were|is|are|got) ...2!not (gone|disappeared|vanished|cancelled|closed|removed|changed|lost|damaged|broken|suspended|blocked|expired|deleted|moved|missing|stuck|late|delayed|wrong|empty|dead|double)`,
  `(without (asking|telling|notice|warning|consent|permission|explanation|announcement|any _|a word|announcement))`
]

/** Nobody answers, nothing comes, and time goes by. */
export const silence = [
  `(nobody|no one|no-one|none of|not one|not a single|neither of|nothing) ...1 (has|have|is|was|had|v:come|v:answer|v:reply|v:ring|v:call|v:tell|v:turn|v:show|v:pick|v:know|v:seem|v:happen|v:work|v:arrive|v:did|could|v:want|v:ask|v:care|v:change|v:help|there|in|at)`,
  `(no|not a|without a|zero|any) ...1 (reply|response|answer|explanation|word|news|update|sign|trace|date|notice|warning|announcement|apology|luck|joy|refund|confirmation|record|callback|show|delivery|sight|sound|engineer|bus|train|driver|parcel|package|heating|water|power|electricity|internet|signal|message|call|email|mention|point|use|way to|idea)`,
  `(has|have|had|did|does|is|was|were|could|are) not ...3 ${failing}`,
  `still ...2 (not|no|waiting|nothing|without|missing|says|say|shows|show|processing|stuck|broken|there|the same|here|the|being|in|on|v:get|v:charge|*ing|have|has|is|was|off|down|out|a|charged|under|at|unresolved|pending|owed|open|hungry)`,
  `(yet to|not yet|as yet)`,
  `(v:wait|v:queue|v:stand|v:sit|stood|sat|spent|v:hang) ...4 (${count}|an|a|since|all|over|nearly|almost|hours|ages|too long|in vain|on hold|outside|in the|there|while|half)`,
  `(waiting|waited) (since|for|#|now|over|ages)`,
  `(been|has|have|had|am|is) ...3 (for|since|over|almost|nearly|more than) ...1 (${count}|a|an|last|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|then|spring|summer|autumn|winter|weeks|days|months|hours|ages|years|your|you)`,
  `${count} (of)? (times|emails|calls|phone calls|reminders|messages|attempts|visits|complaints|tickets|letters|reports) `,
  `(${count}|a) ${unit} (now|later|ago|late|already|without|running|in a row|on hold|and|overdue|past|of|so far)`,
  `(called|rang|emailed|mailed|written|wrote|complained|reported|chased|contacted|phoned|tried|asked|messaged|visited|been) ...3 (${count}|twice|again|already|before|repeatedly|before|in|on|last|back in|yesterday)`,
  `(this|that|it) (is|was|makes) ...1 (my|the) ${ordinal}`,
  `(the|for the|my|your|a) ${ordinal} (time|one|day|week|month|email|e-mail|call|message|letter|in a row|sunday|monday|saturday|friday|driver|engineer|attempt|visit|replacement)`,
  `(again|once more|yet again|as usual|as always) $`,
  `(again|yet again|once again) (today|this|yesterday|last|and|the|it|i|we|my)`,
  `(every|each) (time|day|morning|night|evening|week|month|other) ...3`,
  `(v:keep) (on)? (*ing|telling|saying)`,
  `(on hold|cut off|hung up|rings out|rang and rang|rings and rings|goes to voicemail|engaged|in your queue|passed from|sent round|fobbed|stood up|no-show|no show|no shows)`,
  `(it is now|now it is|it is|today is|now is|this is) (#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|day|*th|january|february|march|april|may|june|july|august|september|october|november|december|past|already|over|nearly|almost|later)`,
  `(that was|which was) ...3 (ago|weeks|days|months|hours|last)`,
  `(v:promise) ...6`,
  `(a|one|two|three|#) (day|days|week|weeks|hour|hours|month|months) late`,
  `(haven't|not) heard`,
  `(opened|raised|logged|submitted|filed|reported) ...4 (ticket|case|issue|complaint|report|it|this|that) ...4`,
  `(ticket|case|complaint|claim|request) ...4 (closed|open|pending|unanswered|ignored|under review|processing)`
]

/** The state that a thing is in: it fails, lacks something, or is not as it ought to be. */
export const failure = [
  '@faultNoun',
  `_!i/we/to (does|did|has|will|would|was|were|is|could|can) not ...2 ${failing}`,
  '(broken|broke|cracked|damaged|faulty|defective|leaking|leaked|leaks|dripping|drips|torn|ripped|smashed|shattered|dented|scratched|scratches|stained|mouldy|moldy|rotten|stale|stuck|frozen|missing|lost|gone|ruined|soaked|burnt|bent|snapped|split|warped|filthy|dirty|unacceptable|incorrect|overdue|delayed|cancelled|canceled|unusable|illegible|incomplete|blank|empty|error|crashing|crashes|crashed|disconnected|expired|overcharged|duplicate|unauthorised|unauthorized|freezing|lukewarm|unreliable|spoiled|spoilt|faded|rusty|rusted|crooked|upside down|inside out|jammed|blocked|clogged|dead|invalid|rejected|wobbly|wobbles|rattles|squeaks|hums|buzzes|stinks|smells|reeks|undercooked|overcooked|raw|inedible|expired|unfinished|unsafe|dangerous|infested|mould|mold|rash|gibberish|nonsense|overbooked|misprinted|misspelt|misspelled|tampered|bounced|failed|fails|failing|misleading|swapped|mislabelled|corrupted|corrupt|garbled|flickers|flickering|overflowing|unanswered|undelivered|unpaid|unresolved)',
  '(v:fall|v:cut|v:drop|v:peel|v:wear|v:snap|v:shut) (off|apart|down|out|through|loose)|(v:come) (off|apart|undone|loose|unstuck|away)|(v:go) (down|off|dead|missing|wrong|blank|cold|black|flat)|(v:break|v:pack) (down|up|in|off)',
  '(out of (order|service|date|stock|use)|in pieces|in bits|in half|in two|full of|worn through|covered in|on the wrong|at the wrong|to the wrong|by the wrong|in the wrong)',
  '(the|a|an|to|with|my|in|me|us|on|at|completely|totally|is|are|was|were) (wrong|incorrect)',
  '(far|much|way|a bit|rather|#|cm|mm|inches|sizes|size|clearly|is|are|was|were|came|it is) too (short|long|small|big|large|tight|loose|hot|cold|loud|thin|thick|wide|narrow|late|early|high|low|heavy|hard|soft|salty|sweet|spicy|dark|light|bright|slow|fast|expensive|much|little|few|many|far)',
  '(there is|there was|there were|there are|with|had|has|have|came with) (no|not|nothing|only|a hole|a crack|a scratch|a hair|a gap|a stain|mould|water|someone else|another|still)',
  '(without|minus) (the|a|any|its|our|my|hot|heating|power|water|internet)',
  '(v:disappear|v:vanish|v:crash|v:freeze|v:leak|v:drip|v:rattle|v:squeak|v:wobble|v:shrink|v:fade|v:flicker|v:overheat|v:jam|v:lag|v:stall|v:malfunction|v:shatter|v:crumble|v:peel|v:crack|v:rust|v:trip|v:beep|v:buzz|v:hum|v:reset|v:restart|v:reboot|v:sag|v:bulge|v:smoke|v:spark)',
  '(v:stop) (working|charging|responding|heating|playing|*ing)',
  '(is|are|was|were|has been|have been|had been|went|goes|been|still) ...1 (off|out|down|shut|closed|locked|full|late|dead|cold|damp|wet|dark|gone|broken|stuck|blank|empty|missing|unplugged|switched off|out of)',
  '(v:arrive|v:come|v:turn up|v:deliver|delivered) ...4 (late|broken|damaged|cracked|opened|wet|empty|dead|wilted|cold|melted|smashed|without|short|crushed|dented)',
  '(v:show|v:display|v:say|v:give|v:throw|v:get|v:return) ...3 (error|errors|message|blank|wrong|code|invalid|not found|failed|white screen|nothing|spinning|processing)',
  '(mould|mold|damp|rats|mice|cockroaches|bedbugs|bed bugs|hair|maggots|ants|flies|glass|plastic|rash|ill|sick|poisoning|injury|burn|bruise|burst|smoke|sparks)',
  '(shame|pity|unfortunately|sadly|only thing is|the only thing|just that|the thing is|problem is|trouble is)',
  '(half|part|one|two|three|some|most|several|none|#) (of (it|them|the|my|our|which)) ...2 (is|are|was|were|missing|has|have|had|do|did|does|came|broken)'
]

/** Money that went where it should not, or did not come. */
export const moneyTrouble = [
  '(v:charge|v:bill|v:debit|v:invoice|v:deduct|v:overcharge|charged|billed|debited|deducted) (me|us|for|my|our|twice|again|the|#|£|an|a|extra|double|by|in|more|full)',
  '(twice|double|two times|three times|3x|2x)',
  '(price|prices|rent|fee|fees|bill|premium|tariff|subscription|rate|charge|cost|commission) ...4 (gone up|went up|up by|risen|rose|increased|doubled|higher|jumped|raised|changed|is now|are now|more than|still)',
  '(higher|more|dearer|less|lower) (than)',
  '(my|a|the|no|full|any|get|promised) (refund|money back|deposit back|reimbursement|compensation)',
  '(v:refund|v:reimburse|v:credit|v:repay) ...4',
  '(money|payment|amount|#|£|deposit|balance) ...4 (gone|left my account|missing|taken|never|not|disappeared|vanished|stuck|pending)',
  '(where is|what happened to|want) ...2 (money|refund|deposit|order|parcel|package|delivery)',
  '(hidden|extra|unexpected|surprise|additional|unexplained) (fee|fees|cost|costs|charge|charges|payment)',
  '(v:pay|paid) ...8 (for nothing|twice|extra|in full|on time|already|in advance)',
  '(at the till|checkout|at the counter|on the invoice|on my (bill|statement|invoice)|my statement|on the bill|my bill|my invoice|the invoice|the bill) ...6'
]

/** Wants it put right. */
export const demand = [
  '(i|we) (want|demand|expect|insist|require|request|ask|claim|dispute|refuse) (my|a|an|the|our|to know|you|this|it|that|new|for (a|an|my|the|compensation|part))',
  '(i|we) (would|should) (like|appreciate|prefer|want) ...1 (my|our|a refund|an explanation|it|this|that|them|the right|the correct|these|some|compensation|an apology|a replacement|new|one that|to know (why|how|what|when|where)|to hear (what|why|how|when)|to have (my|it|this|the)|to get (my|it|the)|to understand (why|how|what))',
  '(please|kindly|pls|could you|can you|would you) ...2 (refund|correct|fix|repair|replace|reverse|reimburse|explain|collect|credit|return|reissue|remove|investigate|sort|restore|reinstate|waive|compensate|rectify|resolve|make sure|look into|put (it|this|them|that) right|take (it|this|them) (down|back|away)|stop (charging|calling|sending|*ing)|cancel the (fee|charge|invoice|fine|notice))',
  '(what (are you|will you) (going to|do)|what (happens )? now|what next|what gives|how (come|dare)|who (pays|do i send|is responsible|is going to|will pay)|what is (going on|wrong|happening)|what (has|have) (happened|become|gone)|what happened|why (is|are|was|were|did|does|do|has|have|should|must|am|on earth)|where (is|are) (my|our|the|it)|when (will|is|are|am|can|do) ...2 (it|i|we|you|somebody|someone|this|the) ...3 (fixed|mended|repaired|coming|come|back|get|arrive|expect|working|refund|money|be))',
  '(not|never) (going to|gonna|prepared to|willing to|happy to|about to) (pay|accept|eat|wait|use|order|buy|let|do|be)',
  '(will|do) not (pay|accept|be paying|be back|recommend|order|buy|come back|stand|tolerate|want it|trust)',
  '(put|set) (it|this|things|that|matters) right|(sort|fix) (it|this|that|things|yourselves) (out)?|(do something|unacceptable|not good enough|get a grip|sort yourselves)',
  '(can|could) (this|it|that|they|these) (please)? be (fixed|put right|sorted|corrected|repaired|replaced|altered|changed|undone|resolved|looked)',
  '(is (this|that|it) (normal|acceptable|right|how|a joke|meant|what|really|supposed))',
  '(ombudsman|trading standards|solicitor|lawyer|legal action|small claims|consumer (rights|protection|agency)|complaint|complain|complaining|formal|compensation|chargeback|escalate)',
  '(at your (cost|expense)|on your side|your (fault|mistake|error|doing|responsibility|negligence))',
  '(fed up|had enough|sick of|tired of|let down|disappointed|disappointing|unhappy|furious|angry|annoyed|annoying|frustrated|frustrating|upset|disgusted|appalled|shocked|cheated|not (impressed|happy|amused|on|fair|pleased|satisfied|good)|unfair|ridiculous|outrageous|a joke|scam|rip-off|misleading|brilliant $|well done $|lovely $|great $|cheers $)'
]

/** It has not happened, but might: a condition, or a plan. */
export const supposed = [
  '(what (if|happens (if|when|to|with))|in case|suppose|supposing|assuming|let us say|just in case|in the event)',
  '(if|unless|in case|whether) (i|we|you|there|it|the|my|our|a|an|he|she|they|anything|something|one|somebody|someone|that|this) ...8',
  '(i|we) (am|are) (just|currently|also|really)? (thinking|considering|planning|looking|comparing|hoping|wondering|moving|having|getting|buying|going|coming|opening|organising|organizing|travelling|traveling|bringing|taking|building|renovating|starting|applying|working|trying to decide|interested|starting|expecting|off|new|about)',
  '(thinking of|thinking about|considering|planning (to|a|on)|comparing|interested in|looking (for|into|to)|hoping to)',
  '(before (i|we) (order|buy|book|decide|sign|pay|commit|go|come|apply|start))',
  '(next (week|month|year|summer|spring|autumn|winter|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|term|season|january|february|march|april|june|july|august|september|october|november|december)|this (summer|winter|christmas|autumn|spring|weekend) )',
  '(i|we|my _) (will|shall) (be|have|bring|pick|come|need|arrive|move|travel|take|go|start|collect|pay|fetch|post|send)',
  '(would|might) (i|we|it|there|you|that|this|one|someone|somebody|they)',
  '(i|we) (would not mind|would love|might|may)'
]

/** Asks what is possible, what is to be had, or how something is done. */
export const howTo = [
  '(can|could|may|might|should|shall|must|do|would) (i|we) (also|just|still|please|even|perhaps|maybe|have|need|get)?',
  '(how) (do|can|could|would|should|might) (i|we|one|you)',
  '(how (much|far|big|steep|old|early|often|noisy|long (do|does|is|are|would|before)|high|wide|heavy|soon (can|could|would)|many|late|large|deep))',
  '(is|are|was|were) (there|it|they|this|that|these|those) (a|an|any|anything|anyone|somebody|someone|somewhere|possible|allowed|ok|okay|safe|worth|free|true|still|normal|better|enough|also|open|included|covered|too|necessary|mandatory|required|compatible|easy|best|some|room|room for|suitable|urgent)',
  '(do|does|did|will|would|can|could|are) (you|the|your|it|this|that|they|these|anyone|anybody) ...1 (have|sell|take|do|make|offer|repair|deliver|give|support|know|ship|need|accept|open|close|come|include|fit|run|work|allow|serve|stock|provide|clean|help|recommend|recycle|rent|hire|cover|charge|cost|mean|apply|count|matter|last|hold|play|teach|buy|plan|mend|install|quote|guarantee|tell|show|possibly|also|ever|able|still|charge|look|advise|suggest|film|get)',
  '(what|which) ...3 (v:cost|price|fee|difference|time|size|gauge|height|documents|kind|sort|model|colour|discount|deals|hours|opening|group|day|date|form|counter|rate|deadline|policy|best|would you|do you|should|do i|is the|are the|does)',
  '(where|when|who) (can|could|do|does|should|is the|are the|will the|would|decides|else)',
  '(question|quick question|wee question|wondering|wonder|curious|enquire|enquiring|inquire) ...2 (about|if|whether|for|:|is|do|how|what)',
  '(would|will) (it|that|this|there|they|you) (be|do|fit|work|have|consider|recommend|help|cover|still|take|suit|also|need|mind|suggest|know)',
  '(let me know|tell me|inform us|advise) (if|whether|which|what|how|by what|when) ...3 (possible|available|can|could|cost|costs|need|price|do|is|must|are|we|i|the|there)'
]

/** Asks us to do something that we do for anybody. */
export const serviceRequest = [
  `(i|we) (would|should) (like|love|be (glad|happy|grateful|interested)|prefer|wish|rather|need) ...1 ${bookish}`,
  `(would like|want|wanted|wish|need|hope|hoping|intend|plan|planning|looking) to (also|just)? ${bookish}`,
  '(i|we) (would like|would love|need|want|require|would need|am after|are after|am looking for|are looking for) (a|an|one|two|three|four|five|#|some|printed|another|my own|help|to|your|more|extra) ',
  `(please|kindly|pls|could you|can you|would you|could someone|can someone|could somebody) (please|also|possibly|kindly|just)? (add|send (me|us|your|a|an|the)|upgrade|downgrade|register|book|change|hold|pause|sign|transfer|resend|raise|block|put|quote|confirm|cancel my|stop my|update|move|switch|reserve|forward|note|increase|leave|deliver|pass on|tell|give|recommend|suggest|show|save|keep|set|extend|renew|invite|reschedule|subscribe|advise|let|say|thank|come|do|take off|bring|make|warn|look it up|look up|help|freeze|print|arrange|enrol|enroll|swap|order|remind|call me)`,
  '(a|your|get a|send a|price) (quote|quotation|offer|estimate|price list|copy of|brochure|sample)',
  '(please quote|quote for|quote please|suggestion|suggestions|an idea|one wish|feature request|feature idea|may i suggest|you should do|how about|what about)',
  '(just|only) (letting|to let|telling|wanted to (tell|let|say|ask)|to say|a (note|heads-up|quick))',
  '(looking forward|no rush|no hurry|not urgent|whenever suits|when you have (a moment|time)|any time|whatever is easier|if possible|if that is (ok|okay|easier|possible)|in advance|for (my|the) (records|accountant|visa|tax))',
  '(i|we) (am|are) (happy|glad|willing) to (pay|wait|help|come|collect|bring|cover)|charge whatever|paying the'
]

/** Tells of what nobody here has done. */
export const elsewhere = [
  '(not|is not|was not) your (fault|doing|problem|mistake|garage|responsibility)|nobody is to blame|no one is to blame|nobody (to|else to) blame|all is well',
  '(my|our|the|a|next door) ...1 (neighbour|neighbours|neighbor|neighbors|ex|sister|brother|son|daughter|kid|kids|dog|cat|puppy|toddler|cousin|friend|uncle|wife|husband|nan|gran) ...2 (v:break|v:kick|v:drop|v:eat|v:spill|v:lose|v:throw|v:grow|v:order|v:buy|v:smash|v:rip)',
  "(neighbour's|neighbours'|neighbor's|competitor|competitors|another (shop|company|bank|provider|dairy|dentist|firm|supplier|place)|other (shop|company|bank|provider)|(previous|old|current|former|present) (bank|owner|provider|supplier|landlord|company|dentist|garage|operator|employer))",
  '(gale|lightning|hail|a fox|squirrels|road accident|storm is)',
  '(was|were|been|got|had) ...2 stolen|(somebody|someone|thief|thieves) (stole|has stolen|nicked|pinched|scratched|left|has left)|the police',
  '(i|we) (got|received) a (text|call|email|message) (that|which|claiming|from someone)',
  '(at that age|at its age|wear and tear|fair enough|years old and|second-hand|secondhand|last owner)',
  '(grown out of|outgrown|worn out after|had it for|served me|given up the ghost|died of old age|passed away|died|funeral|wake)'
]

/** Praise. */
export const praise = [
  '(just)? (want|wanted|would like|writing) (to)? ...3 (thank|say thank|say thanks|praise|compliment|tell you how|say how)',
  '(absolute star|brilliant|wonderful|fantastic|excellent|amazing|lovely|superb|delighted|impressed|very happy|so happy|really happy|love the|love your|great service|thank you so much|top notch|credit to)',
  '(pass on) ...3 (thanks|compliments|praise|my)',
  '(thank|thanks|thank you|cheers) (to|for (the|a|your|such|being|making|letting|all|looking|giving)|so much|ever so)',
  '(shout-out|shout out|bravo|hats off|kudos|top marks|well done|five stars|5 stars|big up|congratulations|compliments|my regards|legend|legends|wizards|star|stars|hero|heroes|angel|angels|treasure|gem|genius)',
  '(best|finest|nicest|friendliest|loveliest|tastiest|kindest|smoothest|cleanest) ...6 (ever|yet|i|we|in)',
  '(a joy|made my (day|week)|delicious|beautifully|smashing|tonic|grinning|keep it up|never close|never change|more please|spot on|proper chat|good honest|could not be happier|cannot fault|over the moon|chuffed|thrilled|faultless|flawless|beyond the call|above and beyond|went out of|so (kind|patient|helpful|gentle|friendly)|really (kind|patient|helpful|good|nice)|very (kind|patient|helpful|well)|settled in|earlier than promised|great tool|love that|we love|i love|loved)',
  '(please)? (tell|pass|say|give) ...4 (that|on|from me|thanks|thank you|regards|raise|hug|medal|pay rise)'
]

/** A slip of the customer’s own. */
export const ownSlip = [
  '(my (own)? (mistake|fault|bad|error)|i (have|had)? ...1 (forgot|forgotten|accidentally|mistyped|mistakenly|misread|mislaid|dropped|typed|entered|left my|ordered the wrong|booked the wrong|put the wrong|clicked|spilled|spilt|locked myself|misspelled|misspelt|deleted|chose the wrong|picked the wrong)|silly me|stupid me|by (mistake|accident)|i (should|could) have|left (it|my|them) (on|in|at))',
  '(my|our) (own)? ...1 (fault|doing|mistake|error|bad|stupidity|blunder|slip|clumsiness|stupid fault)',
  '(i|we) (have|had)? (just|already|also|then|stupidly|accidentally|foolishly)? (forgot|forgotten|misread|mislaid|mistyped|dropped|spilled|spilt|washed|locked|left my|left the|left a|left our|gave you the wrong|put the wrong|put diesel|typed|ticked|uploaded|entered|deleted|clicked|overslept|missed the (deadline|bus)|changed my mind|changed our minds|mixed up|confused|parked in|threw away|shrank|shrunk|broke my|broke the|ran over|put it in|ordered (too|the wrong|twice|two)|booked the wrong|chose the wrong|picked the wrong|read the|knocked|cracked|forced|neglected|messed up|should have|did not (see|read|notice|realise|realize))',
  '(silly me|daft|stupid of me|i am mortified|embarrassing for me|do not (laugh|ask)|half asleep|butterfingers|clumsy|serves me right|i know it is late|i know that the deadline|i know it is past|sorry for the (muddle|mix-up|trouble|confusion|bother)|apologies for the)',
  '^ (dropped|left|forgot|spilled|spilt|mislaid|misplaced|locked|broke) (my|a|the|our|it)',
  '(by (mistake|accident)) ',
  '(i|we|^) (have|had)? (just|also|then|somehow)? lost (my|the|our|his|her) ...2 (card|key|keys|phone|wallet|purse|ticket|tickets|receipt|pass|password|pin|umbrella|glasses|scarf|hat|glove|gloves|jacket|coat|ring|earring|passport|charger|cable|remote|manual|instructions|lid|login|letter|book|fob|tag|badge|bankcard|teddy|toy)',
  '(forgetting|losing|breaking|dropping|misreading) (my|the|it)'
]

/** Nobody here is to blame: the customer owns up, says that all is well, has had a change of mind, or commends somebody. */
export const spared = [
  // It has served for years.
  '(has|have) ...1 (served|worked|run|lasted|gone|cooked|boiled|baked|ticked|kept|held|done|sewn|ground|played) ...3 (for|over|all) ...3 (years|decades) ...2!until/till/but/then/when',
  // Asked for the asking’s sake.
  '(just|only|purely|merely|simply|genuinely|really)? (curious|out of curiosity|out of interest|for curiosity|idle curiosity|wondering out loud|idle question|silly question|daft question|stupid question|nerdy question)',
  '(not|no) ...1 (complaining|complaint|a complaint|criticism|a criticism|a dig|having a go|moaning|grumbling|offence meant|offense meant|offence intended|hard feelings|biggie|rush at all)',
  '(asking|ask) (as|for) (a friend|someone|somebody|one) ...6',
  '(is|was|were|been|be|all|entirely|completely|purely|totally|quite|,) ...1!not my (own|stupid|silly)? (fault|mistake|doing|error|bad|stupidity|slip|blunder|typo)',
  'my own ...1!not (fault|mistake|doing|error|stupidity|slip|blunder|carelessness|silly fault)',
  '(i|we) (have|had|must have|think i|seem to have)? ...1 (placed|ordered|booked|bought|clicked|paid|entered|typed|filled|put|wrote|picked|chose|took|read|ticked|uploaded|registered|signed up|gave you|told you|sent you) ...4!got/received/came/was/were/is/but/and/never/arrived/not (by mistake|by accident|in error|accidentally|wrong|twice over|too (many|much|few|soon|late))',
  '(i|we) (have|had)? (just|also|then)? (accidentally|mistakenly|stupidly|foolishly|carelessly) _',
  '(placed|ordered|booked|bought|clicked|paid|made) ...3!was/were (order|it|them|this|booking|ticket|tickets) ...1 by (mistake|accident)',
  "(never mind|ignore my (last|previous|earlier|first)|disregard my|no longer an issue|false alarm|panic over|no harm done|has turned up|turned up after all|it all worked out|sorted (itself|now)|all (good|well|fine|sorted) now|nothing wrong|no complaints|not (your|anybody's|anyone's|nobody's) (fault|doing)|nobody's fault)",
  '(changed|change|change of) (my|our|his|her|their)? (mind|minds|plans|heart)',
  '(is|was|are|were) (just|really|simply)? not (for (me|us)|my (style|taste|colour|color|cup|size|thing)|what (i|we) need)',
  '(i|we|my _) (no longer|do not) (really)? (need|want|use) (it|them|this|that|one|the|any|so)',
  '(it|they|this|the _) (does not|do not|did not) (really|quite)? (suit|fit) (me|us|in|the|our|my)',
  '(pass|give|send|convey) ...2 (my|our) ...1 (thanks|regards|compliments|gratitude|thank)',
  '(please|could you|can you|would you)? thank (him|her|them|everyone|everybody|all|the _|_) (from|for|on) ...1 (me|us|being|making|looking|helping|my|the)',
  '(want|wanted|like|writing|write|thought i would|had) ...2 to (thank|praise|compliment|commend|say (thanks|thank|how (good|kind|lovely|pleased|happy)))',
  '(somebody|someone|his|her|their|the|your) (boss|manager)? ...1 (ought to|should|to) (know|be told|hear) ...3 (how|what a|what) (kind|good|lovely|well|helpful|great|star)'
]

/** Knows of a fault, whoever is to blame. */
export const knownFault = [
  // It is disputed; it is not as we had said.
  'your (objection|dispute|complaint) ...1 (to|about|against|regarding|concerning|over)',
  '(not|never|no longer) ...8 (like|though|although) (we|i) ...1 (said|promised|told you|agreed|hoped|planned)',
  '(thank you|thanks) ...2 for ...3!if (reporting|flagging|your bug report|the bug report|your report|this report|your complaint)',
  '(known|this|the|an) (issue|bug|problem|fault|glitch|outage|error) ...4!if/may/can/unless (fix|fixing|fixed|resolve|resolving|resolved|working on|solved|investigating|corrected|identified|restored)',
  '(we|i|team|engineers) ...2 (fixed|fixing|resolved|resolving|solved|corrected|investigating|working on|aware of) ...3!if/any (issue|bug|problem|fault|glitch|outage|error)',
  'received your complaint',
  '(your|the) (order|delivery|parcel|package|flight|train|bus|shipment|appointment) ...1!not/if (is|has been|was|will be) ...1!not (delayed|late|held up)'
]
