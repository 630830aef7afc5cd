/** What has been done, what will be, and what the customer is asked to do, in English. */

/** Verbs for what a desk does about a matter. */
const work =
  '(v:check|v:look|v:investigate|v:review|v:send|v:resend|v:ship|v:post|v:mail|v:refund|v:credit|v:pay|v:fix|v:repair|v:correct|v:replace|v:exchange|v:order|v:reorder|v:book|v:rebook|v:arrange|v:call|v:ring|v:phone|v:email|v:e-mail|v:write|v:contact|v:update|v:notify|v:inform|v:reply|v:respond|v:answer|v:confirm|v:forward|v:pass|v:escalate|v:raise|v:ask|v:chase|v:follow|v:sort|v:resolve|v:handle|v:process|v:cancel|v:remove|v:add|v:change|v:switch|v:reset|v:reactivate|v:reopen|v:open|v:close|v:move|v:transfer|v:extend|v:issue|v:reissue|v:prepare|v:deliver|v:collect|v:pick|v:dispatch|v:schedule|v:reschedule|v:reserve|v:hold|v:set|v:put|v:give|v:let|v:tell|v:come|v:visit|v:inspect|v:test|v:deal|v:discuss|v:report|v:submit|v:work|v:examine|v:trace|v:locate|v:find|v:see|v:make|v:take|v:bring|v:return|v:restore|v:upload|v:attach|v:publish|v:release|v:deploy|v:roll|v:stop|v:waive|v:reimburse|v:compensate|v:record|v:log|v:file|v:speak|v:talk|v:double-check|v:get|v:be in touch|v:keep|v:provide|v:share|v:hand|v:do|v:amend|v:adjust|v:reverse|v:clear|v:unlock|v:enable|v:activate|v:deactivate|v:install|v:clean|v:swap|v:verify|v:revert|v:connect|v:help|v:start|v:run|v:print|v:draw|v:recalculate|v:rectify|v:register|v:launch|v:monitor|v:text)'

/** Passive participles of the same. */
const worked =
  '(checked|reviewed|investigated|sent|shipped|posted|refunded|credited|paid|fixed|repaired|corrected|replaced|ordered|booked|arranged|called|contacted|notified|informed|updated|forwarded|passed|escalated|processed|dealt|handled|resolved|looked|issued|delivered|dispatched|scheduled|returned|transferred|credited|assigned|published|released|examined|considered|answered|credited|collected|waived|reimbursed|cancelled|canceled|removed|added|changed|restored|reset|completed|actioned|reconnected|cleared|installed|rectified|prepared|compensated|emailed|reached|reversed|lifted|unlocked|unblocked|reinstated|reopened|traced|fitted|refitted|swapped|cleaned|redelivered|amended|adjusted|activated|reactivated|withdrawn|voided|written off|communicated|announced|remitted|settled|assessed|evaluated|decided|determined|put right|set right|sorted out|looked at|seen to|attended to|taken care of|taken up|discussed|raised|logged|flagged|switched back|turned back on|moved back|set back|put back|rolled back|rolled out|deployed|unfrozen|whitelisted|recalculated|rescheduled|rebooked|reprinted|resent|reissued|exchanged|relocated|recovered|retrieved|inspected|serviced|topped up|reduced|tracked down|patched)'

/** Who comes by. */
const trade =
  '(n:crew|n:driver|n:engineer|n:plumber|n:technician|n:fitter|n:courier|n:electrician|n:locksmith|van|truck|lorry)'

/** What is under way, and promised with it. */
const isComing = `(${trade}|he|she) (is|are) (coming|on (his|her|their|the) way) ...2`
const inRelease =
  '(gonna|going to|will|should|due to) (be|come|ship|land|go|arrive|appear) ...1 (in|with|as part of) (the|our|an)? (next|coming|upcoming|following|later|future) ...1 (release|version|update|patch|build)'
const followsThen =
  '(follows|follow|ships|ship|comes out|come out|lands|goes live|is out|is due) (on|this|next|in|by|with|within) ...1 (@day|@month|@date|@unit|week|month|release|version|update)'
const isBooked =
  '(is|are) (now|already|also|again)? (booked|scheduled|lined up|due|set) ...1 to (come|visit|return|call|ring|be back|arrive|collect|deliver|start|finish|look|fix|repair|fit)'

export const promise = [
  // Somebody of ours will do something. “Will be” promises only with what is done.
  `(i|we|they|she|he|someone|somebody|n:colleague|n:team|n:engineer|n:technician|n:driver|n:manager|n:department|n:office|n:staff|n:warehouse|n:courier|n:nurse|n:doctor|n:council|n:plumber|n:electrician|n:specialist|n:supervisor|n:billing|n:accounts|n:finance|n:support|n:developer|n:museum|n:school|n:library|n:workshop|n:fitter|n:caretaker|n:agent|n:advisor|n:adviser|n:officer|n:bank|n:hotel|n:shop|n:store|n:depot|n:crew|n:carrier|n:supplier|n:contractor|n:manufacturer|n:society|n:board|n:committee|n:trainer|n:teacher|n:vet|n:insurer|n:clinic|n:surgery) ...2!you (will|shall) ...2!not/never/be/have/need/gladly/happily/want/see/understand/find/notice/always ${work}`,
  `(i|we) (will|shall) ...2!not/never/be/have/need/gladly/happily/want/see/understand/find/notice/always/usually _!not/never/be/have/need/happily/gladly/want/understand/notice/always/also/then/now/only/see/of/certainly/usually/generally/normally/find`,
  '(i|we|they|she|he|someone|somebody|our _|the _|a _|my _) ...1 (will|shall) (be in touch|be back|be (calling|ringing|writing|sending|looking|checking|adding|opening|fixing|coming|replacing|contacting|emailing|posting|refunding|crediting|arranging|working|taking|making|getting|doing|releasing|rolling|sorting|following|giving|visiting|reviewing|investigating|repairing|updating|shipping|delivering|changing))',
  `you should ...1!not/have (hear|receive|get|see|have) ...4`,
  `you (will|shall|can expect to|can expect) ...2!not (hear|hearing|receive|get|have|an|a|your|be (contacted|notified|informed|updated|called|emailed|e-mailed|refunded|credited|told|sent|given|paid|reimbursed|compensated|rung|hearing|getting|receiving|moved|added)) ...4`,
  `(will|shall|should) be ...2!not ${worked}`,
  `(is|are) (going to|being|due to be|to be|scheduled to be|set to be|about to be) ...1 ${worked}`,
  '(am|are|is) (now|currently|still|just|already|also|actively|presently|busy)? (looking into|investigating|working on|working to|working towards|checking (with|on|into)|chasing|following up|reviewing|sorting|arranging|organising|sending|on it|trying to (find|fix|sort|get|work|locate|resolve)|getting (you|your|it|this|that|them|a)|tracing|writing to|opening|building|preparing)',
  `(i|we|they) (am|are) ...1 going to _!be`,
  `(i|we) (am|are) having ...4`,
  `(i|we) (will|shall) have ...7 (*ed|sent|look|ring|call|write|check|find|put|done|made)`,
  `let me (check|look|find|see|ask|investigate|chase|get|confirm|dig|go and|speak|talk)`,
  `(i|we) (plan|intend|expect|aim|promise|endeavour|undertake|mean) to ...1 _`,
  `(a|the|your|our|one|another|new|replacement|refund|parcel|order|engineer|technician|invoice|letter|card|label|tickets|details|updates|update|more|part|parts|money|copy|credit|answer|results|voucher|kit|driver|item) ...4!you/if/that/which/who (will|should) (be (sent|with|there|posted|on|ready|back|emailed|e-mailed|delivered|in touch|shipped|refunded|credited|issued|dispatched|paid|here|out|up)|reach|arrive|come|follow|ship|go out|call|contact|ring|appear|land|email|reply|show up|get to|turn up)`,
  `(a|the|your|our|one|another|new) ...4 (goes out|goes back|leaves us|leaves the|is on (the|its) way|gets back|is coming|is calling|is writing|is getting)`,
  `(it|they|this|that|these) (will|should) (be (with|back|there|ready|on|in|sorted|resolved|fixed|sent|delivered|done|refunded|corrected|posted|up|live)|reach|arrive|come|ship|appear|go out|land|follow)`,
  `(get|come|report|write) back to you`,
  `(leave (it|this|that) with (me|us)|bear with (me|us)|watch this space|stay tuned|more (to follow|soon|news)|(update|updates|details|answer|news) (to follow|will follow|follow))`,
  `(be in touch|keep you (posted|updated|informed|in the loop))`,
  `should be with you`,
  `(yours|your (order|parcel|refund|replacement|tickets|card)) will (leave|go out|ship|follow|be on its way) ...2`,
  // Somebody named, or of ours by another name than those above. Machines and pages send codes: no promise.
  `_!you/your/i/we/it/this/that/there/these/those/which/what/app/system/page/site/website/link/email/mail/button/program/software/tool/wizard/script/printer/router/device/machine/card/code/browser/account/update/and/or/also/they/us/customer/seller/sender/police ...1!not (will|shall) ...1!not/be/never/have/you (answer|reply|respond|ring|phone|write|handle|consider|assess|look (into|at)|deal with|sort|get back|come back|circle back|report back|be in touch|review|investigate|attend|see to|give (you|them|us)) ...3`,
  `(our|my|the|your) ...2!if/that/which/who/app/system/page/site/website/link/email/button/program/software/tool/device/router/machine/bank (will|shall) ...1!not/be/never/have/you (send|post|ring|call|contact|email|write to|refund|credit|replace|repair|fix|collect|deliver|process|pass|forward|bring|check) ...2 (you|your|yours|it|this|the|them|a)`,
  `(n:team|n:colleague|n:department|n:office|n:engineer|n:technician|n:manager|n:driver|n:developer|n:supplier|n:warehouse) (is|are) going to _!be`,
  `(somebody|someone|nobody but me) ...3 (is|are) going to _!be`,
  `(i|we) (will|shall) be *ing!being/everything`,
  `and (will|shall) ...1!not/be/never (advise|refund|send|resend|replace|post|correct|fix|credit|repay|return|repair|arrange|book|deliver|raise|chase|circle back|reach out) ...2`,
  `(circle|report|get) back (to you|once|when|as soon as|with|on this|asap)`,
  `and (will|shall) ...1!not/be/never (update|tell|inform|notify|call|ring|write|email|contact|let|get back|come back|report back) ...1 (you|back|them|to)`,
  `(fix|correction|patch|change) ...1 (is|was) (planned|scheduled|due|meant) ...1 for`,
  `(is|are|was|were) expected (to (ship|arrive|be|come|go|land|leave|follow|reach|resume|return)|back|in)`,
  `(fix|correction|repair|patch|change|improvement) ...2 (is|comes|ships|lands|will be|will come) ...2 (in|with|as part of) ...1 (next|coming|upcoming|following) (release|version|update|patch|build)`,
  `(they|he|she) will (answer|reply|call|ring|write|contact|get|be in touch|deal|sort|handle)`,
  // In everyday words: “she will drop you a line”, “somebody will pick it up”.
  `_!you/your/i/we/it/this/that/there/these/those/which/what/who/app/system/page/link/email/customer/seller/sender ...1!not (will|shall) ...1!not/be/never/have/you (drop|give|shoot|send|ping|text|message) ...1 (you|it) ...2 (line|note|shout|ring|buzz|call|bell|text|message|email|ping|word|update|answer|reply|heads-up|again|back)`,
  `(they|he|she|somebody|someone|n:colleague|n:team|n:specialist|n:manager|n:supervisor|n:adviser|n:advisor) (will|shall) ...1!not/be/never/have/you (pick (it|this|that|things) up|take (it|this|that|things) (from (here|there)|up|on)|get (to|round to|around to|on to|onto) (it|this|that|you|your)|come (to|round to) (it|this|that|you|your)|go (over|through) (it|this|that|your|the)|work (on|through) (it|this|that|your|the)|get in touch|let you know|tell you|update you|inform you|notify you|make contact)`,
  `(we|i) (will|shall) ...1!not/be/never/have/you (drop|give|shoot|ping|text) you ...2`,
  `${trade} ...1!not (comes|rings|calls|writes|returns) (back|round|again|by|over|you|to you|for it) ...2`,
  'they (come|ring|call|write) (round|you|to you|for it|back to you) ...2',
  isComing,
  '(when|once|as soon as|the moment|the minute) (i|we) (know|hear|learn|have|get) ...2 (so will you|you will (know|hear|be told|be the first))',
  inRelease,
  followsThen,
  isBooked,
  `who will (correspond|contact|reply|call|write|be in touch|get back|deal|respond|answer)`
]

/** Words that look like a promise and are none. */
export const noPromise = [
  // What happens to everybody, by itself.
  '(goes out|is going out|goes back|is on its way|is sent|are sent) (in such|in that case|in this case|in these cases|each|every|whenever|automatically|with every|to everyone|to everybody|to all|when you|if you|after every)',
  // What something else comes before.
  '(before|until|till|by the time|ahead of|prior to) ...5 (goes|go|comes|come|gets|arrives|lands|starts|begins|runs|is (sent|paid|taken|charged|due|shipped|posted|released)) (out|in|off|up|through|over|back)?',
  // What is put away here and now.
  '(will|shall|going to|am|are|is) ...1 (close|closing|lock|locking|archive|archiving|mark|marking) ...1 (this|it|the (ticket|thread|case|issue|chat|conversation|request)|your (ticket|case|request|issue)) ...3',
  '(i|we) will (see|keep|continue|always|never|go from there|close this) ...1',
  'will (have|need) to',
  'will be back (to|in|on|up) ...2 (normal|usual|order|track|stock|speed)',
  'you should have ...2',
  'will (see|find|notice|need|want|understand|recognise|remember|know (_!more/as/when/once/first/before|$))',
  'will (be happy|be glad|be pleased|not)',
  '(i|we) (would|could|should|might) ...2',
  '(if|when|once|after|unless|until|before) ...3 will',
  // Nothing of the sort will be; offered for a case only; a rule, and nobody’s promise.
  '(no|not|nor|neither|nothing|nobody|none) ...3 (will|shall|is|are) ...1 (being|be) _',
  '(in that case|in which case|if so|if need be|if needed|if necessary|on request|where needed) ...1 (i|we|they|he|she) (will|shall) _',
  'you (can|may|could|are welcome to|are free to) ...10 or (i|we) (will|can) _',
  'will be (determined|decided|assessed|calculated) (based|by|on|according|from|as)'
]

export const done = [
  `(i|we) (have|had)? (already|now|just|also|gone ahead and|today|therefore|since|this morning)? ...1 (*ed|sent|made|put|took|taken|got|gave|given|found|paid|rang|rung|spoke|spoken|wrote|written|told|set|done|did|went|had|brought|kept|moved|held|built|cut|dealt|read|ran|run|sought|swapped|seen)`,
  `(has|have) (now|already|just|also|since|been)? ...1 (been)? ${worked}`,
  `(is|are) (now|already|back)? (attached|enclosed|below|fixed|resolved|sorted|ready|done|corrected|on its way|on the way|on their way|in the post|reserved|booked|cancelled|included|here|live|working|active|available|up and running|online|waiting|restored)`,
  `(was|were) (just|already|now|today)? ${worked}`,
  `(i|we) (am|are) (refunding|sending|crediting|cancelling|attaching|enclosing|replacing|giving|adding|taking|extending|waiving|returning|issuing|shipping|posting|paying)`
]

export const pending = [
  // Somebody looks at it, comes for it, or tells of it when there is something to tell.
  '(n:staff|n:team|n:colleague|n:engineer|n:technician|n:manager|n:driver|n:crew|n:department|n:office|n:workshop|n:librarian|n:caretaker|n:warehouse|someone|somebody|one of us) ...3 (will|shall|is going to|are going to) ...1!not (v:check|v:look|v:search|v:investigate|v:review|v:read|v:inspect|v:test|find out|get back|come back|be in touch|let you know|go (over|through|into))',
  "(*'s|guy|guys|lad|lads|folks|people|team|n:dev|devs|n:engineer|n:developer|n:technician) ...1 (looking into|working on|chasing|investigating|digging into|checking)",
  '(will|shall) ...1 (text|ring|call|email|message|phone|ping|tell|update|notify|write to) you ...3 (once|when|as soon as|the moment|the minute|if) (it|they|we|i|the|that|this|our|he|she|there)',
  isComing,
  '(is|are) not ...2 (here|in|back|ready|with us|out|done) yet',
  '(has|have) yet to (reach|arrive|come|land|answer|reply|be|hear|decide)',
  '(has|have) not ...1 (arrived|come|reached|landed|answered|replied|decided|been) ...3 yet',
  'you will (hear|be hearing) (from us|from me|back|more|the minute|as soon as|when|once)',
  isBooked,
  '(van|truck|lorry|driver|crew|engineer|courier|technician|plumber|fitter|he|she|they) (will|shall|is going to|are going to) come (back|again|round|out)',
  inRelease,
  followsThen,
  '(on|are all over|is on) (the case|it now)',
  '(we|i) (will|shall|am|are) ...3 (v:investigate|v:look into|v:check|v:chase|v:ask|v:find out|v:follow up|get back|come back|v:review|let you know|v:update you|v:wait|v:work on|keep you|be in touch|v:contact|v:escalate|v:pass)',
  '(has|have) been ...2 (passed|forwarded|escalated|raised|referred|reported|sent|assigned|logged|notified)',
  '(have|has) (passed|forwarded|escalated|raised|referred|reported|asked|logged|chased|flagged)',
  '(is|are) ...2!not/never (being (looked|investigated|processed|reviewed|worked|handled|checked|prepared)|investigating|looking into|under (review|investigation)|in (progress|process|the queue|hand)|with our|with (the|your|my|its) ...2 (committee|board|team|office|department|unit|desk|crew|engineers|technicians|developers|lawyers|insurers|insurer|bank|workshop|lab|warehouse|supplier|factory|manager|editor|council|contractor)|on (our|the|my) (list|backlog|roadmap|to-do list|agenda|radar|desk|bench)|in (the|our) (backlog|pipeline|works|workshop|system|pile)|next in line|being _|pending|awaiting|aware of|waiting for|working on|still processing)',
  '(waiting|await|awaiting) ...3 (reply|response|confirmation|answer|news|update|part|parts|delivery|hear)',
  '(as soon as|once|when|until) (we|i|they|it|our) ...2 (v:know|v:hear|v:have|v:get|v:receive|v:be)',
  'not yet (known|clear|available|arrived|ready)',
  '(to be (confirmed|advised)|tbc|tba)'
]

export const customerFirst = [
  '(once|when|after|as soon as|if|upon) ...2 (you|your|receipt|receiving) ...6',
  '(should you|on (receipt|receiving|hearing from you|your (return|reply|arrival|confirmation|payment|visit))) ...6',
  '(^|,|please|just|simply|kindly|or|to|and|you) (send|give|tell|let|email|reply|call|ring|say|pop|upload|fill|confirm|bring|share|forward|drop|paste|post|attach|pick|choose|come|show|write|answer|enter|type|click|press|scan|switch|turn|go|message|dm) ...12!while/moment/minute/bit (and|then|so|or) (that)? (we|i) (will|shall|can|could|may)',
  '(go|take|bring|hand|visit|walk|ring|call|ask|tell|show|give|send|pop|drop|post|return|leave|report|write) ...12!while/moment/minute/bit (and|then) (they|he|she|someone|somebody|our _|the ...1) (will|shall|can)',
  '(^|,|please|just|simply|kindly|or|you) (send|give|tell|reply|upload|fill|confirm|show|write|answer|enter|type|click|press|scan|switch|choose|pick|tap|log|sign) ...12!while/moment/minute (and|then) (a|an|the|your|it|one|another) ...3!not (goes|comes|arrives|leaves|ships|follows|is sent|is posted)',
  '(if|whenever|when) (he|she|they|your ...1) (wants|want|wishes|wish|likes|like|prefers|prefer|agrees|agree|needs|need|asks|ask|would like)',
  '(against|on production of|on presentation of|on sight of) ...2 (n:receipt|n:invoice|n:proof|n:bill)',
  'if you (would like|want|prefer|wish|like|send|tell|reply|give|let|can|could|do|are|need|have)'
]

export const request = [
  '(please|kindly) ...1 (check|send|reply|fill|try|call|contact|email|e-mail|let|confirm|provide|visit|log|go|click|open|bring|return|use|tell|give|see|note|upload|complete|write|ring|phone|allow|take|make|keep|have|choose|select|enter|update|restart|turn|follow|look|read|wait|get|pay|forward|submit|attach|include|quote|ask|refer|do|download|install|share|sign|pop|drop)',
  '(could|can|would|will) you (please|also|just|kindly|possibly|let|tell|send|confirm|check|share|give|try|reply|provide|take|have|email|forward|call|bring|upload)',
  '^ (first|then|now|next|finally|instead|just|simply)? (check|send|reply|fill|try|call|contact|email|confirm|visit|go|click|open|bring|return|use|tell|upload|complete|write|ring|choose|select|enter|update|restart|turn|switch|unplug|press|hold|tap|log|sign|follow|take|have|look|add|remove|pop|put|set|ask|keep|download|install|scan)',
  ', (check|send|reply|fill in|try|call|contact|email|confirm|visit|go to|click|open|bring|return|tell|upload|complete|write|ring|choose|select|enter|restart|turn|press|tap|log|sign) (it|the|your|us|me|a|on|in|to|this|them|out|with)',
  '(you (can|could|may|might|will need to|need to|should|have to|must|would need to|want to)) ...1 (also|then|just|always|still|either|try|check|send|reply|call|contact|email|use|find|go|log|click|open|bring|return|choose|select|change|download|see|do|pick|collect|book|order|get|apply|visit|ring|ask|track|switch|make|keep|have|take|pay|cancel|fill|register|claim|buy|come|set|add|manage|request|access|follow|sign|upload|swap|start|stop|update|enter|provide|write|move|transfer)',
  '(i|we) (need|require|would need|just need|only need|will need|do need|would ask|ask) ...4 (you|your|from you|a|the|to)',
  '(all|what) you (need|have) to do',
  '(here is|here are) (how|what|the steps)',
  '(is|are) (attached|below|enclosed) ...6 (fill|sign|complete|return|send|use)',
  'you (will have to|are going to have to|have got to|would have to|are to|are required to|are requested to|are asked to|are invited to) _',
  '(must|should|shall|may|can|need to|needs to|has to|have to|are to|is to|will need to) be ...1 (submitted|filed|lodged|returned|requested|claimed|reported|addressed|directed|renewed|completed|filled|uploaded|downloaded|presented|made in writing|put in writing|emailed to|sent to|brought to|handed in|applied for|obtained|resubmitted|produced|bled|switched)'
]

/** Times gone by. */
export const past = [
  '(since|ago|yesterday|previously|earlier|already|last (week|month|year|night|summer|autumn|winter|spring|@day)|in the past|formerly|once)',
  '(was|were|had|did|went|came|sent|received|arrived|made|took|found|said|told|got|happened|began|started|broke|left|shipped|delivered|ordered|paid|closed|opened|changed|lasted|missed|logged)',
  '(have|has) ...2 (been|had)',
  '(been|was|were) *ing',
  'for (the past|the last|over|almost|nearly|more than) ...4'
]
