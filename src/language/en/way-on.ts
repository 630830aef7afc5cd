/** The way on after a no, and sending the customer to somebody else, in English. */

/** What a desk may offer in place of what it refused. */
const offer =
  '(offer|give|send|move|switch|arrange|book|hold|reserve|refund|credit|exchange|swap|add|suggest|recommend|extend|help|find|order|do|put|make|look|ask|let|keep|get|lend|change|take|print|repair|replace|split|waive|knock|provide|cancel|ship|deliver|transfer|apply|check|open|set|show|pause|post|quote|bring|cover|pay|forward|raise|pass|connect|review|reconsider|try|stop|write|call|ring|email|fit|drop|lower|reduce|halve|spread|store|sell|tell|issue|rebook|place|accept|hand|serve|build|point|donate|rent|hire|meet|give|squeeze|host|speak|talk|contact|notify|remind|be glad|be happy|gladly|happily|upgrade|return|reopen|prepare|deduct|adjust|leave|alert|text|message|message)'

/** Things that the customer can do. */
const act =
  '(still|instead|also|always|then|of course|use|buy|order|book|return|exchange|change|choose|apply|appeal|get|try|ask|contact|call|sell|claim|cancel|transfer|move|pick|collect|find|switch|rebook|have|take|swap|send|keep|reapply|go|check|request|download|do|make|set|renew|visit|borrow|upgrade|add|pay|register|reply|give|share|pass|donate|complain|refer|let|refuse|drop|bring|leave|store|come|opt|join|start|stop|rent|hire|reserve|top|convert|extend|withdraw|write|file|raise|escalate|split|spread|spend|turn|carry|watch|read|listen|view|export|open|enter|submit|put|speak|talk|log|see|park|travel|cut|install|mend|save|combine|earn|mail|post|email|pause|downgrade|block|delete|edit|re-order|reorder|resubmit|select|add)'

const turn = '(but|though|although|yet|however|while|whereas|only|except|otherwise|still)'
const no =
  'not/no/never/nor/none/policy/rules/rule/hope/thank/thanks/unable/impossible/stands/understand/sympathise/sympathize/sorry/unfortunately/appreciate/wish/feel/frustrating/disappointing/annoying/life/enjoy/final/unchanged'

/** Words of a way on that open none. */
export const noAlternative = [
  // Looking on is no way on.
  'you (can|may|are (able|welcome|free) to) ...1 (follow|track|monitor|watch|keep an eye on) ...1 (the|its|your|this|progress|developments|things|our) ...4!parcel/delivery/order',
  // A noun that looks like what to do: “Call recordings are kept”, “Rent falls due”, “Repairs are at your expense”.
  '^ (call|rent|return|order|book|change|contact|exchange|cancel|repair|show|use|visit|start|check|quote|message|post|print|mail|claim|transfer|sign|view|register|address|store|ship|hand|drop|press|charge|cover) _!who/what/which/where/how/whether/if/that/when/us/me/it/them (is|are|was|were|must|has|have|will|may|can|cannot|costs|cost)',
  '^ (rent|return|order|book|change|contact|exchange|repair|use|visit|claim|transfer|cover|store) (is|are|was|were|falls|fall|runs|must|has|will)',
  '(repairs|rents|ships|leaves|serves|works|opens|orders|returns|exchanges) (are|is|were|have|must|will|can|cost)',
  '(twice|times|just|not|nearly|almost|half|quite) as long as',
  '(said|says|told|promised|claimed|thought|unlikely|believed|expected|asked) ...8 (for free|free of charge|free|instead)',
  '(the|a|this|that|any|your|our|my|phone) (call|email|visit|contact|order|return|change|check|message) ...6',
  '(we|i) (would|must|can|do|shall|will|have to)? ...1 (just|only|simply|kindly|therefore)? ask ...1 (that|for|you to (note|understand|bear|be|accept|respect|keep|wait|refrain)) ...4',
  '(bear|bearing) with (us|me) ...2',
  '(but|though) ...5 nothing (we|i|more|to|else|can|you) ...2',
  '(that|which|who|what) (can|could|may|might) be ...2',
  '(have|has|had|be|is|are|same|with|by|under) ...2 (policy|policies|rule|rules|obligation|duty|reason|reasons|limit|limits|principle|terms|practice|choice|agreement|contract|right|deadline)',
  '(tell|inform|advise) you that ...6',
  '(nothing|little|something|anything|no way|not much|all|nothing else|nothing more) ...1!but/though/however/instead (we|i|you) ...3',
  '(if it were|if i could|if we could|were it|would love to|would have loved|wish (i|we)|would gladly have|would like to have|i would do it|would do so) ...8',
  '(anything|something|any) (else|other|further|more) ...6',
  '(you) ...1 (asked|wanted|wished|requested|enquired|inquired|hoped|wondered|wrote) ...12!but/though ...6!but/though',
  '(have|had|has) to (tell|inform|say|advise|disappoint|decline|refuse|point|insist|remind|admit|ask)',
  '(even|even though|as though|not even|although you) ...8',
  '(if you) ...1 (have|need|think|feel|believe|would like|want|require) ...1 (any|other|more|further|another|additional|to know more) (question|questions|help|queries|concerns|assistance|information|support)',
  '(no|not a|not an|not any|neither) ...1 (alternative|alternatives|exception|exceptions|other option|other options|other way|option|another)',
  '(we|i) (can|could|may|must|would) (only|just)? (apologise|apologize|repeat|confirm|say|tell|assure|ask you to (note|read|understand|accept|respect)|understand|see|imagine|hear|stress|add that|inform|point out|refer you to (our|the) (terms|policy|rules|conditions)|remind)',
  'you (can|could|may) ...1 (see|read|find|check|imagine|understand|appreciate|rest|be sure) ...1 (that|from|this|the (terms|rules|policy|reason|decision)|our (terms|rules|policy)|on your|in (the|your|our) (contract|terms|agreement|policy|rules))',
  'you (can|could|may|might) not ...8!but/though',
  '(should have|could have|would have|might have|may have) ...10',
  '(next time|in (the)? future|going forward|another time|from now on) ...6',
  '(send|sent|give|gave|given|given you|sending) (you|us|it|the) ...1 (the terms|our decision|this decision|our answer)',
  '(not|no|never|nor|isn|only) ...4!but/though/however (available|free|open|offered) ...1',
  '(not|no|never|unable|cannot) ...6!but/though/instead/only (another|a different|a new|a free|a later|an earlier) ...1',
  '(whether|asked|hoped|wanted|hoping|asking|why|how) ...6!but/though (could|can|might) ...3',
  '(please|kindly) ...1 (note|understand|accept|respect|appreciate|be aware|be advised|do not|remember|forgive|excuse|bear|read|see|refer|check|be reminded|consider this|take note|take this) ...4',
  '(look|looking) forward to ...6',
  '(take a look|check out|have a look|browse) ...4',
  '(return|pay|settle|transfer) ...6 (to avoid|avoid|or else) ...3',
  '^ ...8 unless (it|they|the ...2) ...6',
  '(we|i) (hope|trust) ...12',
  '(read|see|find|check|view|consult|refer to|look at) ...6 (terms|policy|policies|rules|conditions|faq|faqs|price list|agreement|guidelines|regulations)',
  '(any|further|other|more) (question|questions|queries|query|concerns|enquiries|information|assistance|help) ...6',
  'why ...6',
  '^ (enjoy|have a|take care|see you|keep well|stay|keep up|let us know if|let me know if) ...4'
]

export const alternative = [
  // Come back with what is missing; or here it is.
  '(reopen|resubmit|repost|reapply|retry|resend|come back|write back|write again|post again|ask again|apply again|try again) ...2 (when|once|as soon as|after|with|if) ...1',
  '(is|are) on (us|me|the house)',
  '^ here (it is|they are|you go|is (a|the|your|another|one) ...2) ...3',
  // A no that ends when something happens is a condition: “cannot go on until we have the form”.
  '(not|unable|never) ...10 (until|unless) ...2',
  '(i|we) (have|am|are)? ...2!not/no/never (refunded|credited|sent|booked|moved|switched|added|attached|waived|reserved|extended|ordered|arranged|enclosed|halved|reduced|exchanged|swapped|reopened|upgraded|refunding|crediting|sending|booking|moving|switching|adding|attaching|waiving|reserving|extending|ordering|arranging|putting you)',
  '(will|would|should|might|could|may) ...1!not/no (do (the trick|the job|nicely|it|that|just)|work instead|solve|help you|cover (it|this|that|most|part)|suit you|be enough|be a good)',
  '(is|are) (the|your|a) ...2 (way|route|place|option|choice|solution|bet|alternative|substitute|replacement|successor|equivalent|next step)',
  '(remains|remain|stays|is still|are still) (available|open|possible|free|an option|in stock|on sale)',
  '(again|anew) (in|on|from|after|next|when|once|if|at) ...2',
  '(possible|works|work|fine|done|available|given|allowed|permitted|doable) ...1!not/no (with|via|through|by|from|after|on|in) (a|an|your|the|our|@day|@date|@month|next|another|any|proof|video|phone|bank|cash|card) ...2',
  '(a|some|part|half|most|@number) ...2 (of it|of them|of the (sum|price|amount|cost|fee)|percent|per cent|discount) ...2 (can|is|are|will|off|back|for you)',
  '(for|at|costs|cost) (#|@number) ...2 (euros|pounds|dollars|a month|each|extra|more|per|instead|you)',
  '(in return|as a gesture|as a goodwill|to make up|to make it up|on the house|as compensation) ...2',
  `(we|i|they|he|she|our ...2|the ...2) (can|could|would|will|shall|may|'d) (however|instead|also|still|though|happily|gladly|certainly|of course|definitely|always|only|be (glad|happy|able|pleased) to|then|at least|gladly)? ...1!not/no ${offer}`,
  `(we|i) (am|are) (happy|glad|able|willing|pleased|ready|prepared) to ${offer}`,
  `(we|i) do ...1!not/no (offer|have|sell|let|stock|lend|make|deliver|accept|take|give|provide|run|serve)`,
  `(we|i) (have|v:hold|v:book|v:put|v:move|v:reserve|v:credit|v:refund|v:add|v:arrange) ...1!not/no/to (waived|refunded|credited|added|moved|booked|reserved|put|set aside|held|arranged|extended|halved|reduced)`,
  `(i|we) (am|are) (waiving|giving|offering|sending|adding|crediting|refunding|extending|putting|halving|reducing|moving|booking|sending)`,
  `you (can|could|may|might|are welcome to|will be able to|would be able to|are free to|have the option|still have|do have|get|need only|only need|just need) ...3!not/no ${act}`,
  `(can|could|may|might) ...1!not/no be ...1!not/no (exchanged|swapped|returned|refunded|changed|moved|rebooked|transferred|used|ordered|bought|booked|collected|picked|reopened|claimed|appealed|rented|hired|borrowed|renewed|extended|resent|paused|upgraded|downloaded|spread|split|lowered|reviewed|reconsidered|repaired|replaced)`,
  '(instead|alternatively|in the meantime|meanwhile|until then|the good news|as an alternative|a workaround|workaround|two options|options are|another option|another way|one way|one option|other option|other options|your options|your best|what (i|we|you) can|second-hand|free of charge|at no (extra)? (cost|charge)|for free|next best|closest|nearest|similar|comparable|equivalent)',
  `(not|no|nothing|declined|rejected|refused|stands|booked|out|outside|excluded|unable|impossible|closed|gone|full|final|discontinued) ...12 , <${turn} ...12!${no} ...12!${no} _> $`,
  `(not|no|nothing|declined|rejected|refused|stands|booked|out|outside|excluded|unable|impossible|closed|gone|full|final|discontinued) ...12 <(but|though) ...2!${no} (you|we|i|the|your|it|that|they|from|with|on|in|at|another|one|if|for|by|this|our) ...12!${no} ...12!${no} _> $`,
  `^ (but|however|still|though|what|luckily|happily|fortunately) ...4!${no} (you|we|i|the|your|it|they|our|there|a|an) ...4!${no} (can|could|may|will|is|are|do|does|have|has)`,
  `(would|do|if) you (like|prefer|want|rather|care) ...6`,
  '(how about|what about|what would work|would (that|it|a|the|either|another|you) ...4 (work|help|suit|do|prefer|like|fit)|shall (i|we)|should (i|we)|does that (suit|work)|do any of|suit you|works for you)',
  '(unless|provided that|provided you|provided the|providing you|as long as|except|only if|only when|only with|only after|only once|on condition)',
  '((can|could|will|may|shall|do) not|not (possible|available|allowed|permitted|valid)|impossible|unable|only|nobody) ...12 (without|before|until) (a|the|your|an|you|we|it|proof|id|at least|written|his|her|their|@day|@date|@month|#|next|after) ...3',
  '^ (without|until) (a|the|your|an|proof|id|written|you) ...12 (not|no|unable)',
  '(try|contact|call|ring|ask|email|visit|speak to|talk to|write to|get in touch with|check with|turn to) ...6 (instead|on|at|who|they|@phone|@url|@email)',
  '(if you) ...1 (send|have|reply|bring|provide|can|still|let|find|would|want|need|do|book|order|get|change|are|live|pay|apply|choose|disagree|wish|add|think the|tell|show|give|move|cancel|fill|keep|switch|call|return|upgrade|upload|renew|register|join|ask|come|leave|take|use|buy|sign|travel|were|believe|feel) ...12',
  '(once|when|as soon as|after) (you|your|the|it|we|they) ...8!not/no (we|i|you|it|the) ...1 (can|will|could|may|would|is|are)',
  '(available|free|open|offered) (again|from|on|at|in (may|june|july|august|september|october|november|december|january|february|march|april|our|the|store|all|other|black|another)|until|till|if|when|with|through|via|to)',
  '(is|are) ...1!not/no/longer/fully (free|open|available|cheaper|possible|vacant|bookable)',
  '(there is|there are|there will be) ...1!not/no/nothing/none ...2!not/no/nothing/none (a|an|another|still|space|room|places|seats|tickets|one|two|three|some|plenty|cheaper|free)',
  '(cost|costs) (nothing|the same|less|half|only|just)',
  '(is|are) ...1!not/no (half|cheaper|free)',
  '^ (@day|@date|@month) ...3!not/no (works|work|has|have|suits|suit|would|could|can|still|looks|opens|is|are|there|yes)',
  '^ (the|on|in|from) (@day|@date|@month) ...3!not/no (works|work|has|have|suits|suit|would|could|can|still|looks|opens|is|are|there|yes)',
  ', (the|on|in|from|and|but|though) (@day|@date|@month) ...3!not/no (works|work|has|have|suits|suit|would|could|can|still|looks|opens|is|are|there|yes)',
  '(not|no|unable) ...12 , so (i|we) ...1!not/no/can/could/will/must/have/had/need/are/am/leave/stand/keep/consider/regard/hope/remain/do/stick/close/closed/decided/decline/declined/ask/trust/regret/let/charge/charged _',
  '(not|no|only) ...12 , (it|that|this|he|she|they) (comes|come|costs|is (sold|done|available|handled|repaired) (in|by|at|from|with|on)|sells|works|opens) ...1!not/no _',
  '(is|are|would be|will be) (fine|ok|okay|welcome|no problem|an option|possible|doable) ...1!if',
  '(we|i) ...1!not/no (stock|sell|serve|run|carry) (a|an|the|some|plenty|two|three|several|other|another|similar|both)',
  '(we|i) ...1!not/no (have|got) (some|plenty|two|three|four|one|several|other|another|#|it in|them in|similar|both|room|space|time|free|places|a (smaller|larger|bigger|cheaper|similar|different|newer|free|second|spare|used|shorter|longer|quieter|later|earlier))',
  '(turn on|switch on|log in|sign in|scan|tick|untick|toggle) ...3',
  '(works|work|fits|fit|covers|helps) ...1!not/no/normally (on|with|for|in|until|the same|just as|well|too|instead)',
  '(would|will|could|might|can) ...1!not (change|alter|settle|cure|fix|put) (that|this|it|things) ...1',
  '(first|second|third|next|#|high|high up|still) ...1 on (the|our) ...1 (waiting list|waitlist|waiting-list|reserve list|list)',
  '(on|onto|to|join) (the|our|a) (waiting list|waitlist|waiting-list|reserve list|cancellation list)',
  '(suggest|recommend|advise|worth (trying|asking|checking|contacting)|best bet)',
  '(the|a|an) (ombudsman|small claims|consumer|adjudicator|tribunal|arbitration) ...3',
  '(may|can|could|right to|wish to|want to|free to|how to|able to) ...2 (appeal|object|complain|contest|dispute)',
  '(appeals|appeal|complaints|objection|review|rectification) (board|form|procedure|process|panel|request)',
  '(please|just|kindly|instead|simply) (add|send|attach|upload|apply|reply|bring|reapply|resubmit|fill|choose|pick|order|book|show|tell|use|enter|ask|look|take|press|click|try|weigh|cancel|exchange|return|switch|move|change|make|buy|rent|hire|borrow|collect|renew|pay|open|go|get|come|write|call|ring|email|visit|see|check|drop|put|leave|share|log|sign|turn|tap|scan|wait|start|set|keep|download|install|search|give|let|have|join|register|contact|message|say|quote|mention|sell|swap|split|transfer|print|forward|save|select|subscribe|update|appeal|follow|pop|head|opt|speak|talk|top) _',
  '(and|so|or|but|then) (send|attach|upload|reply|reapply|resubmit|fill|try|book|order|ask for|bring|choose|pick|buy|rent|hire|apply) (it|the|your|us|me|a|an|to|again|this|with|for|by|and|anew|them|our|in|if|code|another|any|what|which)',
  '^ (add|send|attach|upload|apply|reply|bring|reapply|resubmit|fill|choose|pick|order|book|show|tell|use|enter|ask|look|take|press|click|try|weigh|cancel|exchange|return|switch|move|change|make|buy|rent|hire|borrow|collect|renew|pay|open|go|get|come|write|call|ring|email|visit|see|check|drop|put|leave|share|log|sign|turn|tap|scan|wait|start|set|keep|download|install|search|give|let|have|join|register|contact|message|say|quote|mention|sell|swap|split|transfer|print|forward|save|select|subscribe|update|appeal|follow|pop|head|opt|speak|talk|top) _ _',
  ', (add|send|attach|upload|apply|reply|bring|reapply|resubmit|fill|choose|pick|order|book|show|tell|use|enter|ask|look|take|press|click|try|weigh|cancel|exchange|return|switch|move|change|make|buy|rent|hire|borrow|collect|renew|pay|open|go|get|come|write|call|ring|email|visit|see|check|drop|put|leave|share|log|sign|turn|tap|scan|wait|start|set|keep|download|install|search|give|let|have|join|register|contact|message|say|quote|mention|sell|swap|split|transfer|print|forward|save|select|subscribe|update|appeal|follow|pop|head|opt|speak|talk|top) (it|the|your|us|me|a|an|to|again|this|with|for|by|and|anew|them|our|in|on|at|if|code|another|any|what|which|from|through|there|back|up|out|off|one|someone|somebody|that|these|those)',
  ', (and|so|or|but|then) (add|send|attach|upload|apply|reply|bring|reapply|resubmit|fill|choose|pick|order|book|show|tell|use|enter|ask|look|take|press|click|try|weigh|cancel|exchange|return|switch|move|change|make|buy|rent|hire|borrow|collect|renew|pay|open|go|get|come|write|call|ring|email|visit|see|check|drop|put|leave|share|log|sign|turn|tap|scan|wait|start|set|keep|download|install|search|give|let|have|join|register|contact|message|say|quote|mention|sell|swap|split|transfer|print|forward|save|select|subscribe|update|appeal|follow|pop|head|opt|speak|talk|top) (it|the|your|us|me|a|an|to|again|this|with|for|by|and|anew|them|our|in|on|at|if|code|another|any|what|which|from|through|there|back|up|out|off|one|someone|somebody|that|these|those)',
  '...3!not/no/us/we _ (does|do|can|will|would) $',
  ', ...3!not/no/us/we _ (does|do|can|will|would) , (and|so)',
  '(works|takes|accepts|opens|leaves|sells|lends|offers|stocks|serves|rents|hires|repairs|ships|sells it|does big) ...2!not/no (it|them|that|these|those|on|from|to|at|in|out|for|all|both|tonight|today|tomorrow|monday|used|cards|same)',
  '(the|a|an|our|your|one) ...2 (next|other|another|nearest|same|new|second|sister|smaller|larger|bigger|cheaper|free|digital|online|later|earlier) ...2 (is|are|has|have|does|do|costs|cost|works|takes|starts|opens|can|will|sells|fits|leaves|comes)',
  '(a different|a cheaper|another (day|date|time|size|colour|model|branch|shop|slot|option|way|version)|a cheaper|a smaller|a bigger|a free|a later|an earlier) ...1 (one|date|day|size|colour|color|model|plan|room|table|slot|time|shop|store|branch|seat|code|voucher|product|version|option|way|appointment|copy|tour|flight|train|ticket|machine|card|account|form|request|application)',
  '(a|your|our) (waiting list|wait list|waitlist|reserve list|cancellation list)'
]

/** Whom a customer is sent to, beside named firms. */
const party =
  '(n:carrier|n:courier|n:department|n:team|n:bank|n:supplier|n:manufacturer|n:maker|n:seller|n:sender|n:retailer|n:reseller|n:shop|n:store|n:branch|n:office|n:desk|n:provider|n:operator|n:insurer|n:landlord|n:council|n:police|n:school|n:hotel|n:airline|n:agent|n:agency|n:contractor|n:electrician|n:plumber|n:doctor|n:gp|n:vet|n:nurse|n:pharmacist|n:pharmacy|n:authority|n:authorities|n:registry|n:administrator|n:admin|n:partner|n:dealer|n:dealership|n:garage|n:installer|n:network|n:company|n:helpdesk|n:helpline|n:support|n:reception|n:warehouse|n:service|n:centre|n:center|n:portal|n:organiser|n:organizer|n:promoter|n:vendor|n:merchant|n:employer|n:accountant|n:lawyer|n:solicitor|n:notary|n:ombudsman|n:developer|n:specialist|n:manager|n:caretaker|n:customs|n:consulate|n:embassy|n:issuer|n:accounts|n:billing|n:neighbour|n:neighbor|n:sales|n:hr|n:finance|n:logistics|n:publisher|n:driver|n:depot|n:technician|n:municipality|n:city|n:association|n:board|n:committee|n:union|n:venue|n:restaurant|n:clinic|n:hospital|n:teacher|n:treasurer|n:secretary|n:chair|n:unit|n:people|n:staff|n:guys|n:section|n:division|n:colleague|n:firm|n:distributor|n:importer|n:wholesaler|n:workshop|n:tax|n:hmrc|n:ministry|n:regulator|n:court|n:university|n:college|post office|royal mail|n:marketplace|n:platform|n:host|n:broker|n:creditor|n:lender|n:museum|n:library|n:airport|n:station|n:grid|n:utility|n:expert|n:coach|n:guide|n:trainer|n:owner|n:tenant|n:concierge|n:headquarters|n:hq|apple|google|steam|microsoft|sony|amazon|paypal|klarna|visa|mastercard|dhl|ups|fedex|dpd|posti|evri|ebay|nintendo|samsung)'
const which =
  '(the|your|our|their|his|her|a|an|another|whoever|whichever|customer|billing|support|technical|sales|accounts|local|with|to|any|some|my|that|this|those|either|one of)'
const whichParty = `${which} ...4!you/your/i/we/me/us/when/if/and ${party}`

export const referral = [
  // “That is where the claim belongs”, “costs are for the partner to settle”.
  '(that|this|there|it) ...1 (is|would be) ...1 where ...1 (the|your|this|that|any|a|such) ...2 (claim|claims|complaint|complaints|bill|request|question|questions|query|queries|matter|costs|case|report|application|refund) (belongs|belong|goes|go|should go|needs to go|ought to go|has to go|have to go|must go|sits|lies)',
  '(claim|claims|complaint|complaints|costs|cost|fee|fees|charges|bill|refund|refunds|damage|repair|repairs|question|decision|compensation|matter|matters|it|that|this) ...2 (is|are|would be|remains) ...1!not/you/us/me for (the|your|their|a|an) ...1 _!customer/customers/moment/time/year/month/first/last ...5 to (settle|pay|answer|decide|handle|sort|sort out|resolve|cover|deal with|bear|meet|address|fix|put right)',
  '(claim|complaint|bill|question|matter|request|costs|costs) ...1!not (belongs|belong|needs to go|need to go|should go|has to go|must go|goes|go) (with|to|before) (the|your|their) _!customer/right/next ...2',
  '(is|are) for (them|him|her) to (deal|handle|sort|answer|decide|settle|fix|pay|explain|resolve) ...2',
  `(is|are) for ${which} ...2 ${party} to (deal|handle|sort|answer|decide|settle|fix|pay|explain|resolve) ...2`,
  '(pop|drop|send|ping|forward|fire|shoot|email|mail|pass|hand|post) ...3!us/me (over)? to (the|our|their|your) ...3!us/me (email|mailbox|inbox|team|office|desk|department|address|helpdesk|reception|club)',
  '(use|fill in|fill out|complete|submit|see|check) (the|our|your|their)? ...2 (contact form|online form|web form|status page|store finder|help centre|help center|support page|support portal)',
  '(give|giving) ...4!us/me a (call|ring|shout|bell|buzz)',
  '(go|goes|sent|handled) to a (different|separate|another) (unit|department|team|office|desk)',
  `(contact|ask|call|ring|email|phone|write to|talk to|speak to|speak with|check with|get in touch with|turn to|consult|reach out to|liaise with|approach|get hold of|reach) (@title|whoever|those who|anyone|someone at|somebody at|somebody in)`,
  `(have a (word|chat|talk) with|drop ...6!me/us a (line|note|message|mail)|give ...5!me/us/you a (call|ring|shout|bell|buzz)|pop (into|in to|over to|by)|head (over)? to|go (and)? (see|ask)|take (it|this|that|the ...2) to|bring (it|this|that|the ...2) to|return (it|this|that) to|hop over to|get hold of|get onto|get on to|address|direct|sort out with|settle with|raise with|take up with|file ...3 with|lodge ...3 with|submit ...3 to|claim ...3 (from|on|against|through)|bring up with|clear with|clear ...3 with|seek ...4 from|obtain ...4 from|get ...4 from|collect ...4 from|buy ...4 from|request ...4 from|order ...4 from|find out ...3 from|hear ...3 from|apply ...3 (to|at|through|via|with)|book ...3 (through|via|with|at)|go (via|through|by way of)|reach|message|pay a visit to|make an appointment with|leave it to|wait for|rely on) (${whichParty}|${party}|there|them)`,
  `(suggest|recommend|advise|advisable|best|better|wise|worth|sensible|safest|easiest|quickest|simplest) ...4!we/i (contacting|asking|calling|ringing|speaking|talking|checking|consulting|visiting|approaching|emailing|seeing|writing|going|contact|ask|call|speak|talk|consult|check|see|visit|seek|turn|approach|go|apply|enquire) ...1 (with|to|from|at)? (${whichParty}|${party})`,
  `${which} ...3 ${party} (is|are) ...2!not/now/on/sorry (first port|port of call|best bet|place to|right place|right address|right people|right person|right party|one to|ones to|better placed|best placed|who you|whom you|the authority|responsible|in charge|accountable|liable|competent|the one|the ones|your contact)`,
  `(your|the) (first port of call|best bet|best option|right address|right place|right person|right contact|correct contact|point of contact|contact person|only option|best person|person to|people to|place to|one to|ones to) ...3 (is|are|will be|would be|for|ask|talk|speak|contact|see|call)`,
  `(have to|need to|must|should|ought to) ...1!not/we/i (get|have|ask|persuade|push) (${whichParty}|(its|the|their) ...1 (n:author|n:creator|n:programmer|n:builder|n:designer|n:editor)) to _`,
  '(the|your) (one|ones|people|person|place|firm|company|body|address) to (ask|ring|call|phone|email|write to|try|chase|turn to|approach|talk to|speak to|go to|tell|see|nudge|contact|deal with|complain to)',
  `${whichParty} ...1!not (is|are|would be|will be|may be|might be) ...1 (better|best) placed ...2`,
  `only ${which} ...3 ${party} (can|could|may|is|are|has|have|knows|know|will)`,
  `(lies|lie|rests|rest|falls|fall|is down|is up|belongs|belong|comes down) (with|to|under|within) (${whichParty}|${party})`,
  `(this|that|it|which|these) (is|falls|goes|comes) ...2 (${party}) ...1 (call|job|area|turf|decision|responsibility|business|matter|domain|side|thing|field|remit)`,
  `${which} ...2 (*'s|*s') (call|job|area|turf|decision|responsibility|business|matter|domain|field|remit|side|task|duty)`,
  `(comes|come|goes|go|runs|run) (from|through|via) (${whichParty}|${party})`,
  `(made|done|booked|bought|sold|arranged|handled|bookable|obtained) ...1 (through|via|by|with) (${whichParty}|${party})`,
  `${which} ...3 ${party} (alone|usually|normally|always|themselves|itself)? (knows|know|decides|decide|answers|answer|advises|issues|grants|arranges|handles|deals|sets|repairs|refunds|manages|maintains|operates|oversees|administers) ...3`,
  '(not|never) (our|my|us|me|ours|mine|a matter for us|something for us|done here|handled here|dealt with here|down to us) ...6 , (contact|ask|try|call|speak|talk|see|go|write|check|take|turn) _',
  '(wrong) (team|department|desk|address|place|people|person|company|number|office) ...4',
  `(contact|contacting|call|calling|ring|ringing|phone|email|emailing|e-mail|ask|asking|asking for|speaking to|speaking with|talking to|talking with|checking with|getting in touch with|turning to|consulting|approaching|writing to|seeing|speak to|speak with|talk to|talk with|get in touch with|be in touch with|reach out to|refer to|turn to|consult|approach|write to|check with|take it up with|take this up with|take that up with|see|go to|go back to|go through|get back to|liaise with|try|visit|try contacting|discuss ...2 with|raise ...2 with|report ...2 to|apply to|complain to|enquire at|enquire with|inquire at|inquire with|apply through|seek advice from|seek help from|direct ...4 to|address ...4 to|forward ...4 to|refer ...4 to|take ...4 to|put ...4 to|send ...4 to|pass ...4 to|settle ...2 with|agree ...2 with|arrange ...2 with|check ...3 with|confirm ...3 with|verify ...3 with|clarify ...3 with|sort ...3 with|order ...3 from|request ...3 from|get ...3 from|ask for ...3 from|claim ...3 from) (directly|first|instead|either)? (${whichParty}|${party})`,
  '(you|customers|passengers|tenants|residents|guests|members) (need|will need|would need|have|should|must|have got|are advised|are asked|want|may wish|might want|can|could|may) (really|to|best|also)? ...2 (speak|talk|contact|ask|call|ring|write|reach|apply|deal|raise (it|this|that|your|the (matter|question|issue|claim|complaint|dispute))|direct|turn to|consult|approach|liaise|be talking|check with|seek)',
  `(is|are|was|were|gets|get) (handled|dealt with|managed|run|processed|taken care of|looked after|done|made|decided|repaired|sold|organised|organized|issued|set|owned|maintained|operated|billed|arranged|provided|delivered|answered|fixed|paid|kept|covered) (only|directly|entirely|separately|solely)? by (${whichParty}|${party}|@title)`,
  `(is|are) (directed|addressed|referred|reported|submitted|lodged|filed) (to|with|at) ...5`,
  '(can|may) be (directed|addressed|referred|submitted|lodged|filed|raised|claimed|obtained|ordered|reported|made) ...4 (to|with|from|at|through|via) ...3',
  `(should be|must be|has to be|have to be|need to be|needs to be|to be|will need to be|is best|are best) (directed|addressed|put|sent|taken|referred|submitted|reported|raised|asked|asked for|made|requested|claimed|sought|sorted|settled|checked|discussed|ordered|obtained|forwarded|lodged|filed) ...4 (to|from|with|at|by|through|via) ...5`,
  `(is|are) best (put|directed|addressed|asked|answered|handled|taken|raised|sent|discussed) ...6`,
  '(another|different|other|separate|wrong) (department|team|office|company|unit|desk|provider|branch|firm|agency|number|place)',
  '(best|better) (to|if you|placed|off) ...2 (contact|ask|speak|call|go|talk|ring|answer|help|advise)',
  `(matter|question|one|query|issue|something|it|complaint|thing|decision|claim|that|this|these) (is|are|was) ...2!not (for|with|up to|down to|between you and) ${which} ...2 ${party}`,
  `(matter|question|something|one|thing|case|job) (for|only) ${which} ...2 ${party}`,
  `(it is|you want|you need|you are after|you would want|you should see) (the|your|a) ...2!to ${party}`,
  `${which} ...3 ${party} ...6!not/will (decide|handle|deal|can help|can tell|can advise|can look|can give|can explain|can sort|can measure|can check|can fix|can see|can change|can cancel|can answer|can confirm|will be able|will know|would know|know|do $|is responsible|are responsible|is the right|are the right|is in charge|are in charge|would be the right|would be the best|is the one|are the ones|is the place|is the party|is the best|should be able|will need to hear|needs to hear|makes the|make the|gives the|give the|sets the|owns|has the final|may be able|might be able|keeps the|runs the|looks after|takes care)`,
  `(any|all|your|the|for|other|further|such) (n:complaint|n:question|n:query|n:enquiry|n:inquiry|n:claim|n:request|n:refund|n:matter|n:issue|n:objection|n:appeal) ...6!we/i/will (go to|should go to|must go to|needs to go|need to go|belongs to|belong with|belongs with|lies with|lie with|rests with|sits with|are for|is for) ...2`,
  `(questions|queries|enquiries|inquiries|complaints|claims|requests|objections|appeals) ...6!we/i/will (to|with) ${whichParty}`,
  '(needs|need|has|have|ought) to go (to|through|via) ...4',
  '(it|this|that|they|these|those) (belongs|belong|lies|lie|rests|rest|sits|sit) with ...4',
  '(ask|enquire|inquire|check|try|apply|call|go|complain|write|look) (there|elsewhere|over there) ...1',
  '(please|and|so|just|or|then|but|should|must|could|can|to) (ask|call|ring|write to|contact|turn to|try|talk to|speak to|check with|write) (them|him|her) ...1',
  ', (ask|write to|contact|turn to|try|talk to|speak to|check with) (them|him|her) ...1',
  '^ (ask|call|ring|write to|contact|turn to|try|talk to|speak to|check with) (them|him|her) ...1',
  '(report|put|take|send|address|direct|forward|raise|submit|show) (it|this|that|them|your _|the _|these) (to|with|up with) ...3',
  '(take|bring) (it|this|that) up (with|there) ...3',
  `(you are|you were|you have|you have been) (through to|talking to|in) the wrong ...2`,
  `(through|via) ${which} ...2 ${party} (for|if|when|directly|instead)`,
  // In everyday words: “have a word with him”, “give them a nudge”.
  `(have it out|have a word|take it up|take this up|take that up|sort it out|sort this out|settle it|settle this|thrash it out|iron it out|talk it over|talk it through|raise it|raise this|have a chat|get in touch|deal direct|deal directly|square it|clear it up) with ...1 (them|him|her|${whichParty}|${party})`,
  `(give|drop|shoot|send) (them|him|her|${whichParty}) a ...1 (ring|call|nudge|shout|bell|buzz|poke|push|line|note|message|text|email|tinkle|reminder|try)`,
  `(please|just|and|so|or|then|but|can|could|to|^|,) ...1 (nudge|ping|pester|prod|chase|chase up|badger|hassle|message|text|phone|track down|get hold of|get on to|get onto|pop round to|knock on|turn to|look to|try) (them|him|her|${whichParty})`,
  `(tell|inform|notify|alert) (${whichParty}|the ...2 ${party}) ...1 (, they|, he|, she|that|about|yourself|of it)`
]

/** The words of a referral that send nobody away. */
export const noReferral = [
  // Our own doors are known to who has bought there.
  '(any|either|one|each|all|both) of our ...1 (n:shop|n:store|n:branch|n:office|n:counter|n:desk|n:depot|n:outlet|n:showroom|n:library|n:clinic|n:till)',
  '(belongs|belong) to (an|a|the|our|my|their|his|her) ...2!police/council/bank/carrier/company/operator/city (owner|family|neighbour|neighbor|guest|customer|friend|member|client|resident|tenant|sister|brother|children|child|them|him|range|series|set|group)',
  'nothing ...6',
  '(move|transfer|switch|send|deliver|collect|post|bring) ...4 (to|from|at) (another|a different) ...1',
  '(ask|asking) (us|me|them to|him to|her to|for) ...4',
  '(by|with) (uploading|sending|adding|attaching) ...4',
  '(emails|reminders|notifications|letters|invoices|messages) (is|are|were|was|get|have been) ...8',
  '(i|we|he|she|they|it|mother|father|son|daughter|child|children|visitors|everyone|anyone) (can|could|will|would|may|might) ...1 see ...6',
  '(can|could|may|might) (show|see|use|keep|return|forward|give|enjoy|watch) ...8',
  '(have them at|have it at|thank you for contacting|thanks for contacting|go to your|came to|refer to your) ...4',
  '(if|when|as) your ...6',
  '(by|with) (us|me|our)',
  'by you $',
  '(our|my) (team|driver|engineer|account manager|colleague|courier|shop|store|specialist|specialists|manager|warehouse|office|staff|lawyer|technician|technicians|engineers|drivers|electrician|plumber|specialist team|support team) ...1 (has|have|will|know|knows|is|are|was|can|could|did|took|takes|brought|brings|comes|came)',
  '(tell|let|send|give|show|email|bring|come|hand) ...3 (us|me)',
  '(refrain|avoid|gonna|going to|let us|let me|we will|i will) ...8',
  '(everyone|someone|somebody|anyone|nobody) ...1',
  '(contact|call|ring|email|write to|ask|tell|reach) (our)? (customer service|customer care|customer services|helpdesk) (again|if you have)',
  '(no need|need not|not need|not have|no reason|not necessary|without having|not be necessary|not needed|never|did not|rather than|instead of) ...8',
  `(i|we|he|she|they|our ...2|my colleague) (have|will|am|are|had|shall|would|already|has|can|is) ...3 (called|rung|rang|spoken|asked|contacted|written|been|emailed|talked|reported|raised|checked|check|call|ring|ask|contact|write|email|speak|talk|calling|asking|contacting|checking|speaking|arranged|forwarded|passed|sent|put|take|pass|forward|send)`,
  `(i|we) (called|rang|spoke|asked|contacted|wrote|emailed|talked|reported|raised|checked|passed|forwarded|sent|told)`,
  '(contact|call|ring|phone|email|e-mail|write to|write|ask|tell|reply to|text|message|speak to|talk to|get in touch with|get back to|reach|visit|see|come to) (us|me|our customer service|back|any of us|any one of us|this)',
  '(you) ...2 (asked|called|rang|wrote|contacted|spoke|talked|told|reported|emailed|have spoken|have asked|have been) ...6',
  '(if|when|as|that|because) (you|your) ...2 (called|rang|spoke|talked|wrote|see|saw|go to|visit)'
]

export const handover = [
  '(she|he|they|who) (rings|ring|calls|call|writes|write|contacts|contact|emails|email|visits) (you|to you|back)',
  '(i|we) (have|will|am|are|shall)? ...2!not/can (v:forward|v:pass|v:transfer|v:hand (it|this|that|you|your|them|over|the|on)|v:escalate|v:refer (it|this|you|your)|v:connect|v:cc|v:copy|v:put you through|v:put you in touch|v:loop|v:ask (the|our|my|him|her|them|a|an|someone|somebody|their|your|both|@title)|v:raise|v:contact|v:assign|v:chase|v:report|v:notify|v:alert) ...5',
  '(i|we) (have|will|am|are|shall)? ...1!not/can (v:speak to|v:speak with|v:call|v:ring|v:tell|v:send|v:write to|v:write|v:book|v:email) (the|our|my|him|her|them|a colleague|someone|their) ...4',
  '(has|have) ...1!not been (passed|forwarded|transferred|escalated|referred|handed|assigned|told|informed|notified|asked|alerted|called|briefed)',
  '(they|she|he|someone|somebody|a colleague|one of|the team|our team|the ...2|our ...2) ...3 (will|is going to|are going to|v:be on) (be in touch|contact|call|ring|get|email|write|come|reply|reach|bring|the way)'
]
