/** How English-speaking customers ask, and what in a reply puts the answer off. */

const inverted =
  '(is|are|was|were|do|does|did|can|could|will|would|has|have|had|should|shall|must|may|might|am) (not)? (i|you|we|it|he|she|they|the|a|an|any|there|this|that|these|those|my|your|our|their|his|her|anyone|anybody|someone|everything|both|all|some|children|kids|dogs|pets|parking|cats|people|guests|visitors|bikes|cards|prams|wheelchairs|shoes|food|drinks|smoking|something|someone|flood|breakfast|delivery|shipping|postage|entry)'
const tell =
  '(let (me|us) know|tell (me|us)|advise|know|wonder|wondering|wondered|ask|asking|inform (me|us)|find out|explain|confirm|clarify|say|check|see|understand|enquire|inquire|curious|sure|idea)'

export const asksWhen = [
  '(when|what (time|date|day|year|month|week)|which (day|date|week|month)|by when|until when|from when|how (soon|long|late|early|often|quickly|many (days|weeks|months|hours))|whats the (eta|timeline|timescale)|what is the (eta|timeline|timescale|lead time|deadline|delivery time)) (will|would|is|are|was|do|does|did|can|could|should|shall|has|have|am|it|the|they|my|i|you|we|he|she|this|that|your|until|before|to|after|in|on|for|exactly|approximately|roughly)',
  `${tell} (when|what time|how long|how soon|by what date|by when) _`
]

export const asksHow = [
  '(how) (do|does|can|could|should|would|am|to|is|are|will|might|shall) (i|we|you|one|it|they|the|my|a|this|he|she)? ...1',
  '(what) (do|should|must|can|could|shall) (i|we) ...1 (have|need|do|use|bring|fill|send|press|click|change)',
  `${tell} how (to|i|we|it|the|you) _`
]

export const asksStatus = [
  '(what|how) (are|do|will) you (going|plan|intend|planning|intending|do)? ...3',
  '(what|whats|wheres|where|how) ...2 (happening|going on|wrong|status|state of play|progress|hold-up|holdup|up with|latest|update|news)',
  '(what|whats) (is|s)? ...3 (status|state|situation|latest|progress|hold up)',
  '(where|wheres) (is|are|has|s)? ...1 (my|our|the) ...2',
  '(any|an) (update|updates|news|progress|idea) ...3',
  'what (now|next|happened|is this|went wrong|gives)'
]

export const asksWhy = [
  '(why|how come|for what reason|what is the reason|whats the reason|what was the reason|on what grounds) ...2',
  `${tell} why _`
]

export const asksPrice = [
  '(would|will|could|can|do) you ...1 (take|accept|do it for|do them for|let it go for|sell it for|consider) ...1 (#|@number|less|an offer|offers) ...2',
  '(any|some|a) ...1 (room (on|for) ...2 (price|negotiation)|wiggle room|movement on the price|flexibility on (the)? price|best price|discount|money off) ...3',
  '(knock|take|shave) ...2 (off|something off|anything off|a bit off) ...3',
  '(is|are) the price ...2 (negotiable|firm|fixed|final|open to offers)',
  '(and|also|plus) (is|are|was|will|would|s) (it|that|this|they|there|the ...3|parking|entry|delivery|shipping|return|postage|breakfast) ...2 free $',
  '(is|are|was|will|would|s) (parking|entry|admission|delivery|shipping|return|postage|breakfast|the (parking|entry|delivery|shipping|return|postage|breakfast|course|class|event|visit|tour|service)) ...2 free',
  '(is|are|was|will|would|s) (it|that|this|they|there|the ...3) ...2 (free of charge|extra|chargeable|a fee|a charge|an extra charge|included in the price)',
  '(do|does|will|would) ...4 (cost|charge) ...2',
  '(how much|what price|what cost|at what price|at what cost|what fee|what rate) ...5',
  '(what|whats) (is|are|s|would|will|does|do) ...4 (cost|costs|price|prices|fee|fees|rate|rates|charge|charges|excess|deposit)',
  `${tell} (how much|what it costs|what the price|the price|the cost)`
]

export const asksWhether = [
  `^ (and|so|but|also|or|hi|hello|hey|ps|then|please|now|well|ok|okay)? ${inverted}`,
  `, (and|so|but|also|or|then)? ${inverted}`,
  `(and|or|also|plus) ${inverted}`,
  `${tell} (if|whether) _`,
  '(and|or|also) (if|whether) (i|we|you|it|the|there|this|they) ...1 (can|could|is|are|does|do|will|would|has|have|need)',
  '(is it possible|would it be possible|any chance|any way|is there any|are there any|any openings|any news|any update) ...2'
]

export const asksOther = [
  'since when ...2',
  '(what|which|who|whom|whose|where|how|why) (is|are|was|were|do|does|did|can|could|will|would|has|have|had|should|shall|may|must|am|exactly|kind|sort|size|one|of|many|else|about|to|happens|happened|makes|went|if|s) ...1',
  '^ (and|so|but)? (what|which|who|where|how|why|whats|wheres|hows) _',
  `${tell} (what|which|who|where|how|why) _`
]

/** A question that wants no answer, or a deed and not an answer. */
export const rhetorical = [
  '(can|could|would|will) (you|someone|somebody|anyone|one of you) ...2 (send|resend|fix|change|cancel|refund|call|ring|remove|add|move|book|post|reissue|update|arrange|replace|return|stop|sort|correct|check|look|have a look|get|email|forward|put|give me|issue|process|extend|pause|deliver|come|quote|reserve|hold|transfer|switch|swap|take|make|help|chase|rush|collect|pick|repair|reset|unlock|delete|close|open|reopen|have|please|do something|ask)',
  '(who (cares|does that|do you think)|what kind of|how (hard|difficult|dare|on earth)|what on earth|are you (serious|kidding|joking)|is (this|that|it) (a joke|how|what|fair|acceptable|right|too much)|do you (think|really|even|have any idea|know how|call|call this)|you call|supposed to|what else do i|what is the point|why bother|why should i|why do i have to|why must i|is there anything better|am i (meant|supposed|expected)|right $|ok $|okay $|hello $|huh $|eh $|fair enough $)',
  '(do|does|did|can) (you|anyone|anybody|you people|you lot|somebody|someone) ...5 (at all|even)',
  '(is|was) (this|that) (really|seriously|honestly)? ...1 (the (service|level|way|thanks|standard|treatment)|what (you call|we pay|i pay|passes)|all you|any way to|how you|your idea of)',
  'could not (somebody|someone|anybody|you|they) ...4'
]

/** Puts an answer off: it comes later, or is not known yet. */
export const defers = [
  '(let you know|get back to you|come back to you|circle back (once|when|with|to you|as soon)|report back|keep you (posted|updated|informed)|update you|tell you|write to you|be in touch|call you|ring you|email you|e-mail you|phone you|inform you|notify you|(will|to|can then|shall|try to) confirm|find out|find that out|look into|send you|reply to|answer|follow up|chase|quote)',
  '(can|could) not (yet)? ...1 (say|tell) (you)? ...1 (when|if|whether|how|what|why|where|who|which|for|yet|exactly|more|anything|precisely|until|before|now|at)',
  '(can|could) not (yet)? ...1 (say|tell) (you)? ...1 $',
  '(do|does|did|is|are|can|could) not (yet)? ...2 (know|sure|certain|known|clear|decided|confirmed|available|promise|give you (a|an))',
  '(not|no) ...2 (date|time|estimate|idea|information|news|answer|timetable|schedule|way of knowing|yet)',
  '(too early|remains to be seen|depends on|it depends|hard to say|still (open|unclear|unknown|under)|yet to be)',
  '(has|have|been) (asked|forwarded|passed|escalated)'
]

export const speaksOfAll = [
  '(the rest|the others|the other (question|questions|one|two|points|matter|matters)|your (other|second|first|remaining) (question|questions)|all (your|of your|three|four|these|those) ...1 (question|questions|points)|both (your|of your)? ...1 (question|questions|points|answers)|answer (everything|them all|all)|everything (else )?you asked|these questions|those questions|your questions|about the rest)'
]

export const pointsAway = [
  '(find|read|see|check|view|visit|consult|browse|get|look up|look at|refer to|turn to|explore|head to|learn) ...8 (website|site|web page|webpage|pages|page|faq|faqs|help centre|help center|help pages|app|online|brochure|leaflet|catalogue|terms|terms and conditions|manual|handbook|guide|knowledge base|web|@url)',
  '(find|read|learn|see|get) ...2 (all|everything|more|further|information|details|all about|the answer|answers|what you need) ...6',
  '(for|all) (general|more|further|all|full|detailed)? ...1 (information|info|details|answers|instructions) ...6',
  "(info|info's|infos|information|details|answers|answer|instructions|prices|terms|ingredients) (is|are|can be found|may be found|is found|are found|is available|are available|all)? ...1 (on|in|under|at) (the|our|every|each|your|its|a) ...3 (side|carton|label|back|pack|package|packaging|box|website|page|pages|site|app|menu|receipt|leaflet|list|sign|board|faq|faqs|brochure|terms|@url)",
  '(is|are) (all|listed|explained|described|covered|published|set out|stated|answered|available) ...2 (on|in|at) (our|the|your) ...2 (website|site|page|pages|faq|faqs|app|terms|manual|brochure|leaflet|catalogue)'
]

export const affirms = [
  '(that is|this is|it is|they are|there is|there are) ...1 not ...2',
  '^ (and|so|oh|well|hi|hello|hey)? (yes|yep|yeah|no|nope|sure|certainly|of course|absolutely|indeed|definitely|correct|exactly|naturally|unfortunately|sadly|afraid|i am afraid|you can|you may|you do|that is right|that is correct|it is|it does|it can|it will|they do|they are|they can|we do (_!appreciate/understand/apologise/apologize/regret/realise/realize/sympathise/hope/value/care/try/know/see|$)|we can|we are|there is|there are|not)',
  ', (yes|no|of course|certainly|sure|afraid so|afraid not|unfortunately|absolutely)',
  '(happy to|glad to|pleased to|delighted to|be able to|are welcome to|is fine|is possible|no problem|not a problem|not possible|will do|can do|that works|works for us|is allowed|are allowed|is ok|is okay|(holds|stays valid|remains valid|is valid|are valid|is good|counts) ...1 (until|for|here|too|as well)|is not allowed|are not allowed|not at the moment|i have done|we have done)'
]

export const tellsPrice = [
  '(free|free of charge|no charge|no cost|no fee|no extra|nothing extra|complimentary|at no|without charge|on the house|included|covered|on us|our cost|our expense|price|prices|pricing|cost|costs|costing|fee|fees|rate|rates|quote|estimate|pay|cheaper|dearer|deposit|refunded|voucher|discount|nothing at all|nothing extra|nothing more|not a (cent|penny))',
  '(euro|euros|pound|pounds|dollar|dollars|cents|pence|quid|eur|gbp|usd|sek|percent|per cent)',
  '(a|any|the|small|extra|this) charge (of|for|is|applies|covers)|charges (apply|are|vary|depend)|charge (you|for|a|#|nothing|per|extra|only)|charged ...2 (#|for|per|by|at|when|only|extra|nothing|separately)',
  '# (a|an|per|each|apiece|off|extra|more) ...1',
  '(costs|cost|pay|comes to|is only|is just) ...1 #'
]

export const tellsReason = [
  '(was|were|got|gets|been|is|are) ...1!not (caught|blocked|flagged|stopped|held|held up|held back|triggered|tripped|rejected|declined|delayed|knocked out|cut off|interrupted|overwritten|wiped|cancelled|caused|brought down|set off|thrown off|confused|filtered|turned down) ...2 by _',
  '(that is|it is|this is) (how|down to|thanks to|what happens) ...3|(comes|came|boils|boiled) down to ...2|(happens|happened) (when|if|after|as|every time) ...2',
  '(because|since|as|due to|owing to|caused|causes|cause|reason|reasons|so that|that is why|this is why|which is why|thanks to|on account of|the result of|result|results|resulted|comes from|came from|stems|means that|explains|explanation|so|was ours|our mistake|our fault|our error|by mistake|in error|for fear|to protect|in order to|law|rules|rule|policy|required|requires|meant|happened|went wrong|forgot|failed|broke|missed|did not)'
]
