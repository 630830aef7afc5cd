/** Saying no, and the way on after it, in English. */

const help =
  '(help|refund|offer|give|send|replace|exchange|accept|provide|do|change|cancel|make|process|grant|approve|honour|honor|extend|waive|move|reschedule|take|book|return|issue|credit|compensate|assist|pay|cover|reimburse|allow|guarantee|match|discuss|disclose|share|release|tell|confirm|add|remove|reopen|reverse|open|arrange|deliver|ship|repair|amend|combine|swap|switch|transfer|reduce|lower|apply|agree|authorise|authorize|entertain|hold|reserve|get|let|bend|fix|undo|alter|consider|put|go|support|unlock|reinstate|come|backdate|store|work|print|post|say|promise|quote|sell|order|reach|bring|upgrade|lend|renew|send)'

export const refusal = [
  `(we|i|our team|the team|they|you) (can|could|will|would|shall|do|am|are|may) ...1 not (be able to|able to|in a position to|currently|unfortunately|going to|just|simply|therefore|usually|always|normally)? ...1 ${help}`,
  '(am|are|is|was|be) (unable|not able|not in a position|not permitted|not allowed|not authorised|not authorized|not entitled|not eligible|not prepared|not willing|ineligible) ...6',
  '(is|was|are|will|would|be|it|that|this|s) ...2 not (be)? ...1 (possible|available|allowed|permitted|refundable|eligible|covered|supported|included|transferable|returnable|something (we|i)|an option|feasible|in a position|valid|accepted|negotiable|granted|offered)',
  '(non-refundable|nonrefundable|non-transferable|impossible|out of the question)',
  '(has|have|had) been (declined|rejected|refused|denied|turned down)',
  '(v:decline|v:reject|v:deny|v:refuse|v:turn down) ...4 (request|claim|application|refund|return|appeal|it|this)',
  '(request|claim|application|appeal|refund) ...4 (declined|rejected|refused|denied|unsuccessful|turned down|closed|not (been)? (approved|accepted|upheld|granted|successful))',
  '(no|not any) ...2 (refund|refunds|exchange|exchanges|exception|exceptions|return|returns|compensation|alternative|way to|way of|way we|option|possibility|grounds|basis|discount|room) ...4',
  '(cannot|can not) be ...2 *ed',
  '(can|could|will|would|may) not be ...2 (*ed|done|made|given|paid|taken|sent|put|met|held|sold)',
  '(do|does|did) not ...1 (offer|accept|refund|allow|provide|cover|permit|support|qualify|make exceptions|entitle|ship|deliver|sell|stock|carry|give|do|take|exchange|replace|include|apply|hold|combine|extend|price match|issue|compensate|reimburse|pay|negotiate|process)',
  '(we|i) (must|have to|will have to|need to) (decline|refuse|reject|say no|turn)',
  '(the answer is no|nothing (we|i|more we|further) (can|could|is)|nothing to be done|no can do|afraid not|unfortunately not|the decision (is final|stands)|out of stock|sold out|no longer (available|sell|offer|make|stock))',
  '(falls|fall|is|are) outside ...4 (warranty|policy|period|window|scope|area|cover|terms)',
  '(too late to|not entitled|not due|not owed)',
  '(sorry|afraid|unfortunately) ,? no $',
  '^ no , '
]

export const alternative = [
  '(we|i) (can|could|would|will|shall|may|am happy to|are happy to|do) (however|instead|also|still|though|offer|happily|gladly|certainly|of course|definitely|always|only)? ...1 (offer|give|send|move|switch|arrange|book|hold|reserve|refund|credit|exchange|swap|add|suggest|recommend|extend|help|find|order|do|put|make|look|ask|let|keep|get|lend|change|take|print|repair|replace|split|waive|knock|provide|cancel|ship|deliver|transfer|apply|check|open|set|show|pause|post|quote|bring|cover|pay|forward|raise|pass|connect|review|reconsider|try|stop|write|call|ring|email)',
  'you (can|could|may|might|are welcome to|will be able to|would be able to|are free to|have the option|still have) ...3 (still|instead|also|always|use|buy|order|book|return|exchange|change|choose|apply|appeal|get|try|ask|contact|call|sell|claim|cancel|transfer|move|pick|collect|find|switch|rebook|have|take|swap|send|keep|reapply|go|see|check|request|download|do|make|set|renew|visit|borrow|upgrade|add|pay|register|reply|give|share|pass|donate|complain|refer|let)',
  '(instead|alternatively|otherwise|in the meantime|meanwhile|the good news|as an alternative|a workaround|workaround|two options|options are|another option|one option|other option|your options|what (i|we) can|second-hand)',
  '(however|but) ...2 (we|i|you) (can|could|will|may|have|do|would)',
  '(would|do|if) you (like|prefer|want|rather|care) ...6',
  '(how about|what about|what would work|would (that|it|a|the) ...3 (work|help|suit|do)|shall (i|we))',
  '(unless|provided|as long as|except|only if|until)',
  '(try|contact|call|ring|ask|email|visit|speak to|talk to|write to|get in touch with|check with|turn to) ...6 (instead|on|at|who|they|@phone|@url|@email)',
  '(if you) (send|have|reply|bring|provide|can|still|let|find|would|want|need|do|book|order|get|change|are|live|pay|apply|choose|think|disagree|wish) ...12',
  '(available|possible|free|open|back|due|expected) (again|from|on|in|at|until|till|if|when|for)',
  '(suggest|recommend|advise)',
  '(the|a) (ombudsman|small claims|consumer) ...3',
  '(appeal|complaint) ...3 (to|within|board|form|procedure|process)'
]

export const referral = [
  '(contact|call|ring|phone|email|e-mail|ask|speak (to|with)|talk (to|with)|get in touch with|reach out to|refer to|turn to|consult|approach|write to|check with|take (it|this|that) up with|visit|see|go to|liaise with|direct (it|this|your) ...4 to|try|discuss (it|this) with|raise (it|this) with|report (it|this) to|apply to|complain to|enquire (at|with)|inquire (at|with)) (directly|first|instead)? ...1 (the|your|our|their|a|an|another|whoever|customer|billing|support|technical|sales|accounts|local|with|to)? ...2 (n:carrier|n:courier|n:department|n:team|n:bank|n:supplier|n:manufacturer|n:seller|n:sender|n:retailer|n:shop|n:store|n:branch|n:office|n:desk|n:provider|n:operator|n:insurer|n:landlord|n:council|n:police|n:school|n:hotel|n:airline|n:agent|n:agency|n:contractor|n:electrician|n:plumber|n:doctor|n:gp|n:pharmacy|n:authority|n:registry|n:administrator|n:admin|n:partner|n:dealer|n:dealership|n:garage|n:installer|n:network|n:company|n:helpdesk|n:helpline|n:support|n:reception|n:warehouse|n:service|n:services|n:website|n:site|n:centre|n:center|n:page|n:section|n:faq|n:form|n:portal|n:app|n:organiser|n:organizer|n:vendor|n:merchant|n:employer|n:accountant|n:lawyer|n:solicitor|n:ombudsman|n:developer|n:specialist|n:manager|n:finder|n:line|n:customs|n:consulate|n:embassy|n:issuer|n:accounts|n:billing|n:neighbour|n:neighbor|n:sales|n:hr|n:it|n:finance|n:logistics|n:publisher|n:driver|n:depot|n:technician)',
  '(you (need|will need|would need|have|should|must)) ...2 (speak|talk|contact|ask|go|call|get|take|ring|write|reach|apply|deal|raise|direct|turn) ...8',
  '(is|are) (handled|dealt with|managed|run|processed|taken care of|looked after|done) by ...6',
  '(another|different|other|separate) (department|team|office|company|unit|desk|provider|branch)',
  '(best|better) (to|if you|placed|off) ...2 (contact|ask|speak|call|go|talk|ring|answer|help|advise)',
  '(matter|question|one|query|issue|something|it) (is)? for (the|your|our|their) ...3'
]

export const handover = [
  '(i|we) (have|will|am|are|shall)? ...2 (v:forward|v:pass|v:transfer|v:hand|v:escalate|v:refer|v:connect|v:cc|v:copy|v:put you through|v:put you in touch|v:loop|v:ask|v:raise|v:contact|v:assign|v:speak|v:chase) ...5',
  '(has|have) been (passed|forwarded|transferred|escalated|referred|handed|assigned)',
  '(they|she|he|someone|somebody|a colleague|one of|the team|our team) ...3 (will|is going to|are going to) (be in touch|contact|call|ring|get|email|write|come|reply|reach)'
]
