/** Saying no in English, and the words of a no that are none. */

/** What a desk may be asked to do, and refuses. */
const help =
  '(help|refund|offer|give|send|replace|exchange|accept|provide|do|change|cancel|make|process|grant|approve|honour|honor|extend|waive|move|reschedule|take|book|return|issue|credit|compensate|assist|pay|cover|reimburse|allow|match|discuss|disclose|share|release|add|remove|reopen|reverse|open|arrange|deliver|ship|repair|amend|combine|swap|switch|transfer|reduce|lower|apply|agree|authorise|authorize|entertain|hold|reserve|let|bend|fix|undo|alter|consider|put|support|unlock|reinstate|backdate|store|print|post|quote|sell|order|reach|bring|upgrade|lend|renew|service|heat|install|mend|collect|fetch|adjust|correct|recalculate|split|keep|wrap|cater|admit|certify|translate|tailor|clean|plough|clear|plant|cut|fell|trim|move|paint|build|enrol|enroll|register|permit|tell|name|comment|intervene|mediate|get|carry|stock|import|export|produce|manufacture|supply|price|negotiate|haggle|budge|go|be (helping|refunding|replacing|paying|making|giving|taking|offering|removing|changing|sending|covering|moving|doing|adding|extending|repairing|reimbursing|compensating|waiving|cancelling|reversing|crediting|returning|issuing))'

/** What cannot be done to a thing. */
const done =
  '(*ed|done|made|given|paid|taken|sent|put|met|held|sold|brought|built|cut|found|kept|lent|let|left|rebuilt|split|told|undone|withdrawn|shown|read|reset|got|gotten|bought|begun|broken|chosen|drawn|driven|used|dealt with|taken back|sent back|rung up|gone back on)'

const hedge =
  '(be able to|able to|in a position to|currently|unfortunately|going to|just|simply|therefore|usually|always|normally|actually|really|also|however|then|any longer|yet|at present|here|ever|regrettably|sadly|accordingly|even|in good conscience|possibly|generally|as a rule|under any circumstances)'

const refusable =
  '(refund|refunds|exchange|exchanges|exception|exceptions|return|returns|compensation|alternative|way to|way of|way we|way i|way for|way around|way round|option|possibility|grounds|basis|discount|discounts|room for|chance|flexibility|leeway|extension|extensions|upgrade|upgrades|reimbursement|credit|goodwill|deliveries to|delivery to|waiver|appeal|right to|entitlement|spare|tickets left|seats left|places left|spaces left|availability|vacancies|stock left)'

export const refusal = [
  // It stays, it never will, it is as it is.
  '(money|sum|fee|deposit|payment|amount) ...1!not (stays|remains) (with|where|here) ...3',
  '(rules are rules|a deal is a deal|a no is a no|(the|a) (fee|price|rate|deadline|rule|fine|rent|contract|policy) is (the|a) (fee|price|rate|deadline|rule|fine|rent|contract|policy))',
  '(not|no|never) ...6 and ...1 (will not|would not|is not going to) ...1 $',
  'not ...1 on (the|our|any|my) ...1 (list|roadmap|agenda|plan|cards|horizon|to-do list)',
  '(gives|give|gave|offers|offer|shows|provides|provide|contains|brings) no ...1 (grounds|ground|cause|basis|occasion) ...1 (for|to)',
  '(drivers|couriers|driver|courier|crew|crews|we|they) only (go|goes|come|comes|carry|bring|drop) ...2 (as far as|to) ...4',
  `no ...1 ${refusable} ...1 (will|can|shall|is|are|may|could) ...2`,
  '(will|can|shall) not be *ing!charging/billing/needing/missing/losing/asking',
  `(can|could|may|will) no longer ...1 be ...1 ${done}`,
  'nothing (further|more|else) (that)? (we|i|anyone) (can|could) ...2',
  '(course|class|group|tour|flight|hotel|house|restaurant|session|list|event|trip) ...1 (is|are) ...1 (full|sold out|booked)',
  '(accept|accepts|assume|assumes|take|takes|bear|bears|have|has) no ...1 (liability|responsibility)',
  '(is|are) only ...1 (given|made|paid|granted|possible|available|accepted|issued|offered|valid|open) ...2',
  '(runs|run|continues|continue|binds|applies|apply) ...8 (regardless|to everyone|to everybody|to all|either way|all the same)',
  '(would|should) have (had|needed) to ...10 , so ...8',
  '(do|does|did) not have ...3 (any|more|left)',
  '(is|was) a no',
  '(must|have to|has to) (stay|remain|stand|be paid|be kept|be honoured|be met) ...2',
  '(we|i) (v:see|v:find) no _',
  '(never|nowhere|nothing like that|no such thing|none of that) ...2 (offer|offered|sell|sold|do|possible|allowed|available|give|refund)',
  '(does|do|did|will|would|can) not ...2 (cover|include|extend to|stretch to|entitle|allow|permit|justify|apply|qualify|meet|exist|come with|come in|change (the|that|this|our)|alter (the|that|this|our))',
  '(comes|come|came) (back|to) no',
  '(without|regardless of) (exception|exceptions)',
  '(too|already) (late|old|far gone|far along|advanced) ...1 (to|for) ...2',
  '(policy|rule|rules|terms|contract|law|agreement) (says|say|said) no',
  '(you) ...1 (will|would) (have|need) to (pay|cover|bear|accept|live|make do|do without|manage)',
  '(we|i) (draw the line|do not do that|do not go there|would rather not|have to leave it|must leave it|will leave it)',
  '(v:deny|denied|v:veto|vetoed|v:withhold|withheld|v:revoke|revoked|v:disallow|overruled|v:decline|declined) ...2',
  '(is|are|was) not ...2 (any|enough|a|much) (way|room|space|places|tickets|seats|chance|option|alternative|possibility|reason|grounds|basis|capacity|stock)',
  '(see|find|have|has|had) no ...2 (reason|grounds|basis|way|means|choice|cause|justification|possibility|room|rooms|space|places|seats|tickets|tables|stock|plans|intention|authority|right|vacancies|openings|slots|capacity|time)',
  '(out of luck|tough luck|hard luck|end of story|end of the matter|matter is closed|case is closed|file is closed|consider the matter closed|that is that|as far as we (can|will) go|as far as i can go|prefer not to|rather not|would have to say no|must disappoint|have to disappoint|to disappoint you|non-starter|no way|absolutely not|certainly not|definitely not|by no means|under no circumstances|in no case|no intention of|leave it at that|have to stick|sticking to|stick to|stand by our|standing by|stand firm|uphold|upheld our)',
  '(regardless|irrespective) of ...4 (reason|circumstances|illness|weather|cause)',
  '(claim|application|request|appeal|objection|complaint) (fails|failed|falls|lapses|lapsed)',
  '(is|are|remains|remain) (payable|due|owed|chargeable|mandatory|compulsory|binding) ...2 (regardless|in full|anyway|either way|all the same|nonetheless|nevertheless)',
  '(may|must|shall) not ...1 (be|bring|take|use|enter|keep|install|park|smoke|sublet|transfer|share|exceed)',
  '(we|i|our team|our ...1 team) (can|will|shall) not ...1!be/have/get/find _',
  '(we|i|our ...2|they|the ...1 (company|shop|store|school|bank|city|council|insurer|board|team|hotel|landlord|club|library|clinic|office|organiser|owner|management|kitchen|restaurant|university|driver|warehouse)) (do|does) not ...1 (run|freeze|pause|let|keep|make|hire|cater|open|send|book|reserve|hand|install|test|fit|collect|lend|work with|work on|deal with|go|serve|use|bring|answer|write|sign|translate|copy|print|store|gift|wrap|discuss|comment|reopen|reconsider|backdate|credit|return|cancel|move|amend|alter|change|adjust|upgrade|fund|sponsor|advise|train|treat|insure|loan|finance)',
  '(nobody|none|no one|no-one|none of (our|the|us) ...1) ...4 (can|may|will|could|is allowed|are allowed|is permitted|delivers|deliver)',
  '(we|i|they) only (ship|deliver|sell|accept|take|refund|repair|serve|replace|offer|cover|give|lend|let|install|operate|reimburse|exchange|pay|open|admit)',
  '(for|to|open to|available to|limited to|reserved for|valid for) ...4 only $',
  '(against|contrary to) ...1 (rules|policy|terms|law|regulations|principles|practice|conditions|guidelines)',
  '(is|are) not (welcome|our responsibility|our job|ours to|up to us|in our hands|in our power|something that)',
  '(is|are) (closed|shut) (to|for) (new|the|members|visitors|all|bookings|applications|entries)',
  '(we|i) (have)? (stopped|ceased|ended|discontinued|given up|abolished|withdrawn) (giving|selling|making|taking|offering|doing|issuing|stocking|accepting|delivering|serving|the)',
  '(at|on) your own (cost|expense|account)',
  '(can|could|do) not ...1 (see|find) ...2 (any|a|grounds|reason|basis|way|justification|cause)',
  '(ship has sailed|have to pass|will pass on|said no|says no|is a no|a no from|no from (us|me)|no go|no-go|not to be|not this time|nope|no longer an option|off limits|not our policy|will have to live with|will have to do without|rule it out|rules it out|no use asking|no point in asking|do not qualify|does not qualify|not qualify)',
  '(disqualifies|precludes|prevents us|prohibits|forbids|bars|rules out|does not entitle) ...4',
  `(we|i|our ...2|the team|they|management|the company|the ...3) (can|will|would|shall|do|does|am|are|is|may) ...1 not ${hedge}? ...1!need/have/want/charge/lose ${help}`,
  `(can|will|shall|do|does|could|would|is going to|are going to) ...1 not ${hedge}? (lend|deliver|refund|replace|exchange|repair|renew|reimburse|compensate|extend|waive|cancel|accept|let you|let the|allow|permit|cover|approve|grant|fix|remove|plough|mend|heat|store|ship|transfer|include|make (an|any)? (exception|exceptions)|stretch|qualify|count|fly)`,
  `(am|are|is|was|were|be|being|been) ...1 (unable|not able|not in a position|not permitted|not allowed|not authorised|not authorized|not entitled|not eligible|not prepared|not willing|not going to|ineligible|unwilling|not at liberty|not minded|not obliged|not required to (pay|refund|compensate|replace)|not liable) ...6`,
  '(is|was|are|were|will|would|be|it|that|this|s) ...2 not ...1 (be)? (going to be)? ...1 (possible|available|allowed|permitted|refundable|eligible|covered|supported|included|transferable|returnable|exchangeable|something (we|i|the|our|that)|an option|feasible|in a position|valid|accepted|negotiable|granted|offered|doable|on the cards|on offer|in our gift|in my power|within our|up for|our policy|our practice|for sale|a service we|approved|upheld|successful|acceptable|authorised|authorized|entitled|applicable|payable|due|admissible|happening|how (we|it|this))',
  '(non-refundable|nonrefundable|non-transferable|non-returnable|non-negotiable|impossible|out of the question|ruled out|excluded|off the table|not on the table|a non-starter)',
  '(has|have|was|were|is|are) not ...1 been ...1 (approved|accepted|granted|upheld|successful|agreed|authorised|authorized|allowed|selected|chosen|met|admitted)',
  '(has|have|had|was|were|is|are|been|be|being|hereby|therefore|accordingly) ...1 (declined|rejected|refused|denied|turned down|dismissed|unsuccessful|forfeit|forfeited|prohibited|forbidden|disallowed|barred|voided)',
  '(we|i|must|to|hereby|therefore|board|committee|bank|team|management|department|insurer|insurers|council|company|have|has) ...2 (v:decline|v:reject|v:deny|v:refuse|v:turn down|v:dismiss) ...4 (request|claim|application|refund|return|appeal|it|this|offer|complaint|proposal|wish|demand|you)',
  '(request|claim|application|appeal|refund|complaint|wish|proposal|objection|petition) ...4 (declined|rejected|refused|denied|unsuccessful|turned down|closed|dismissed|not ...1 (been)? (approved|accepted|upheld|granted|successful|met|agreed))',
  `(is|are|was|be|have|has|offer|give|make|see|issue|find|entertain|allow|for|with|we|i|s) ...1 (no|not any|zero) ...2 ${refusable}`,
  `^ ...1 (no|not any|zero) ...2 ${refusable} (on|for|is|are|will|to|can|beyond|after|in|once)`,
  `^ no ${refusable} $`,
  '(no|without) (exceptions|exception)',
  `(cannot|can not) ...1 be ...2 ${done}`,
  `(can|could|will|would|may|shall|must) not ...1 be ...2 ${done}`,
  `(is|are) not (being)? ...1 (refunded|reimbursed|compensated|replaced|exchanged|repaired|extended|waived|cancelled|granted|paid out|paid back|returned|credited|renewed|delivered|moved|removed|changed|altered|made|sold|given|issued|let|lent|shared|disclosed|shown|processed|taken back|honoured|entertained|considered|combined|accepted)`,
  '(do|does|did) not ...1 (offer|accept|refund|allow|provide|cover|permit|support|qualify|make exceptions|entitle|ship|deliver|sell|stock|carry|give|take|exchange|replace|include|apply to|hold|combine|extend|price match|issue|compensate|reimburse|pay|negotiate|process|fall within|fall under|lend|let|rent|hire|renew|repair|bend|budge|meet (the|our)|justify|warrant|give rise|constitute|do (refunds|returns|exchanges|that|this|discounts|deals|deliveries|favours|house calls|_ on))',
  '(we|i) (must|have to|will have to|need to|are forced to|are obliged to|am obliged to|have no choice but to|regret to) (decline|refuse|reject|say no|turn|pass|disappoint|inform you that your ...6 not|pass on)',
  '(the|our|my|your) ...1 (answer|reply|response|verdict|decision|position) (is|remains|stays|has to be|must be|was|will be) ...2 (no|negative|unchanged|the same|final|not)',
  '(the|this|that|our|your|my) ...4 (decision|fee|charge|fine|penalty|price|rule|booking|bill|invoice|policy|deduction|surcharge|result|grade|ban|verdict|ruling|refusal|deposit|contract|terms|rent|increase|fees|terms) ...4 (stands|stand|is final|are final|remains|remain in|stays|stay as|still applies|holds|is binding|remains payable)',
  '(a|the) ...1 (firm|flat|clear|definite|hard|resounding) no',
  '(nothing (we|i|more we|further|else we|more i|else i) (can|could|will|is|am)|nothing (that)? ...2 (can|could) be done|nothing to be done|no can do|not possible|not happening|no such luck|no dice|no luck|not a chance|nothing doing|my hands are tied|our hands are tied|hands are tied)',
  '(out of stock|sold out|fully booked|booked up|all booked|discontinued|no longer (available|sell|offer|make|stock|produce|made|sold|support|supported|in production|carry|serve|valid|accept|possible|run)|full (up|that|on|this|until|for))',
  '(falls|fall|is|are|lies|lie) (outside|beyond|out of) ...4 (warranty|policy|period|window|scope|area|cover|coverage|terms|guarantee|remit|zone|limits|category|conditions|eligibility)',
  '(too late (to|for)|not entitled|not due|not owed|missed the deadline|no entitlement|no obligation)',
  'you (can|may|will|are) not ...1 (get|have|use|return|exchange|change|cancel|switch|leave|bring|claim|take|keep|pause|downgrade|upgrade|transfer|join|apply|enter|park|swap|allowed|permitted|eligible|entitled|covered|be (allowed|given|getting|refunded|reimbursed|able|paid|compensated|granted|admitted|entitled|eligible)|receive|be receiving|book|pay|order|move|resell|return|combine|withdraw|terminate|borrow|renew|extend|see|access|go)',
  '(sorry|afraid|unfortunately|sadly|regrettably|so) no $',
  '^ no , (sorry|unfortunately|i am afraid|i am sorry|regrettably)',
  '^ no (sorry|unfortunately|chance|way|i am afraid)',
  '^ no $',
  '(afraid|unfortunately|sadly|regrettably|sorry) not $',
  '^ (afraid|unfortunately|sadly|regrettably|sorry) not',
  '(it|that|this|we|you|i|they|she|he) (can|could|will|do|does|is|are|am|may|would|should) not $',
  '(it|that|this|we|you|i|they|she|he) (can|could|will|do|does|is|are|am|may|would|should) not (, unfortunately|, sorry|, sadly) $',
  '(that|this|it|^) ...2 (will|would|does|do|can) not ...1 (work|go|fly|be happening|happen|do|pass|wash) (, unfortunately|, sorry|for us|here|, i am afraid|at all|either) $',
  '(that|this|it|^) ...2 (will|would|does|do|can) not ...1 (work|go|fly|be happening|happen|do|pass|wash) $',
  '(v:say|be) (a)? no (to|on)',
  '(we|i) (v:have) decided (not to|against)',
  '(decided|agreed|ruled|concluded|determined) ...12 not ...1 (be|to)',
  '(keep|keeping|keeps) (to|with) (the|our) (decision|original|rules|terms)',
  'no (@number)? _ (is|are|was|were) (being|now)? ...1 (considered|made|given|granted|accepted|taken|offered|allowed|planned|possible|available|due|payable|released|issued|carried out)',
  '(is|are) not ...1 (planned|on (the|our) roadmap|on the cards|scheduled|foreseen|intended for|meant for|released|handed out|passed on|disclosed|for release|something we (plan|intend|do|offer|support)|a feature we|in the plan|in our plans|our plan)',
  '(no|not any|without) ...1 (plans|plan|intention|intentions) (to|of|for) ...2',
  '(fee|fees|price|prices|charge|charges|decision|decisions|rule|rules|terms|policy|answer|contract|booking|order|date|dates|deadline|fine|penalty|bill|invoice|rent|rate|rates|grade|mark|result|sum|amount|total|place|plan|schedule|it|that|this|things|everything) ...2!not (stays|stay|remains|remain) (as (it is|they are|agreed|is)|unchanged|the same|on (your|the) (account|bill|invoice|record|file))',
  // Flatly, and in other words.
  '(is|are|was|were) (not|never) ...1 (going to happen|to happen|to be had|to be|on the menu|in the cards|in your future)',
  '(not|never) (going to|gonna) (happen|fly|work out|be)',
  '(will|would) not be happening|(it|that|this) will never happen|no two ways about it|take it or leave it|(all there is to it|all there is to say|the long and the short of it|end of discussion|full stop $|case closed|there it ends|where it ends|the end of it|the last of it)',
  '(our|the|my) (last|final) (word|answer|offer|say)',
  '(treat|regard|take|consider) (this|it|that) as (our|my|the|a) ...1 (last|final|closed|no)',
  '(we|i|the ...2|our ...1) (v:refuse|v:decline) to _',
  '(is|are|was|will be) (kept|retained|withheld|keepable) by (us|the)',
  '(will|would|can|could) not ...1 (get|be getting|be given|be offered|be having) (a|an|the|any|your) ...2 (place|spot|seat|slot|refund|discount|money|copy|extension|replacement|room|table|ticket|new one|bigger one|second one)',
  '(not|never) something (that)? (we|i) (do|pay|pay for|offer|cover|sell|replace|refund|give|provide|deal with|get involved in|go into|touch)',
  '(no|none of our) (business|concern) of ours|none of our (business|concern|affair)|not our (business|concern|affair|problem)',
  '(we|i) (do not|will not|cannot|can not) ...1 (pay for|chase|fetch back|get involved|get into|go into|touch|referee|take sides|do miracles|start|make a habit)',
  '(we|i) (do|will|can|shall) not ...1 (redo|remake|rework|re-open|re-run|reissue|rewrite|reprint|resend|rebook|reverse|undo) ...2',
  '(wont fix|will not fix|wontfix|not planned|out of scope)',
  '(no|not any) (cause|reason|grounds|need|basis) ...1 (for|to) ...1 (action|measures|act|change|amend|review|reopen|pay|compensate)',
  '(do|does|did) not ...1 (lead|give|rise) to ...3 (action|measures|refund|compensation|change|changes)'
]

/** What is charged, decided or asked to be changed. */
const charge =
  '(fee|fees|charge|charges|invoice|bill|fine|penalty|deduction|surcharge|price|amount|sum|total|rate|calculation|reading|readings|measurement|decision|assessment|ruling|result|grade|rent|balance|deposit|contract|agreement|booking|reminder|notice|ticket|payment|bills|fines)'
const period =
  '(period|window|deadline|term|right|guarantee|warranty|cover|coverage|trial|offer|campaign|entitlement|time limit|limit|applications|application|registration|enrolment|entries|bookings|sales|claim)'

/** A no without the word: what was decided or charged stays, its time is over, or it is as it was meant. */
export const stands = [
  '(names|name|results|result|fares|fare|sales|sale|orders|bookings|dates|prices|rates|terms) ...3!not (is|are) (fixed|final|set in stone|binding) (, |and|$)',
  '(money|deposit|sum|payment) ...1!not (is|are) (gone|lost|forfeit|forfeited) $',
  '(whatever|regardless of|irrespective of) ...1 (reason|reasons|cause|circumstances)',
  '(are|is) (kept|retained|withheld|forfeited) ...4 (event|case) of ...2',
  '(nothing|no) ...2 (further|more|else) to add',
  `${charge} ...3 (is|are|was|were|be|been) ...2!not/no/in (correct|correctly|right|rightly|justified|valid|validly|in order|in accordance|in line with|accurate|due|payable|owed|binding|calculated according|applied correctly|made in accordance|made according|based on the (contract|terms|policy|rules|price))`,
  `${charge} ...1!not (must|will|shall|has to|have to) ...2 (stand|stay|remain|be (paid|met|settled|honoured))`,
  `${charge} ...1!not (stands|remains|remain|stays|continues|runs|follows|still applies|applies)`,
  `${period} ...4!not/reset/restored/link/password (has|have|had|is|was) ...2!not (passed|expired|ended|lapsed|elapsed|closed|run out|over|up)`,
  `${period} ...8!not (ended|expired|closed|lapsed|ran out) (on|at|in|last|yesterday)`,
  '(list|course|campaign|window) ...4 (was|is|has been) closed',
  '(in accordance|accordance|in line|line|consistent) with ...2 (policy|terms|contract|agreement|rules|procedure|procedures|conditions|guidelines|regulations|law)',
  '(kept|used|intended|meant|recorded|reserved|made) for ...2 (internal|training|own) ...2 (use|only|purposes)|internal use|confidential',
  "(at|for) (the|your) ...1 (owner|customer|tenant|buyer|user|passenger|member|sender|guest|client)'s? ...1 (expense|cost|account|risk|responsibility)",
  "(at) (the|your) ...1 (own|owner's|customer's|tenant's|buyer's|passenger's|member's|sender's) ...1 (expense|cost|account|risk)",
  '(at|bear|bears|with|on) ...2 own risk',
  '(responsibility|duty|matter) of the (customer|sender|buyer|tenant|passenger|owner|member|user|guest|driver|parent|parents) ...1',
  '(works|working|behaves|behaving) as (designed|intended|expected)|by design|(closing|closed|close) (this|it)? ...2 (as)? (wont fix|will not fix|wontfix|not planned|not a bug|invalid|duplicate|resolved|stale|out of scope|works)',
  '(no|not any) (trace|record|note|evidence|mention) ...4',
  '(there is|we see|i see|we found|i found|found) no ...1 (fault|defect|error|irregularity|mistake|breach|evidence|indication|sign)',
  '(no|without|nor) ...1 (fault|error|mistake) ...2 (on|of|by) (our|the)',
  '(matter|case|file|claim|complaint|issue|ticket) ...3 (closed|settled|concluded|complete)',
  '(this|the|your) ...1!every/each/any (matter|case|file|claim|complaint|issue|ticket) ...2!being/be/to dealt with (_!by/in/at/under/on/within|$)',
  '(are|is) (subject to|due in|payable in|charged in|billed in) ...2 (fee|full|normal|usual)',
  '(terms|policy|rules|conditions|contract|agreement) ...4 (apply|applies|binding|binds|say|says|state|states|stated|clear|agreed|accepted)',
  '(the)? same ...3 (applies|apply|goes|binds|holds|for|to) (to|for)? ...1 (everyone|everybody|all|anyone|others|any customer|other customers)',
  '(we|our ...2) ...1 (treat|treats|must treat) ...3 (equally|alike|the same|same way)'
]

/** A no that refuses nothing: what the customer need not do or fear, what we do not know, what failed. */
export const noRefusal = [
  // For a case only; why to wait; too little to go by.
  '(if|whenever|in case|should) ...4!but (declined|rejected|refused|denied|turned down|dismissed) ...1',
  '(there is|was|be|see|know) no other way (to|of|than) _!help/assist/solve/refund/get',
  '(wait|hold off|not ...3 before|not ...3 until|not ...3 yet|before) ...4 (as|because|since|otherwise|or) (we|i|it|they) (can|will|could|would|do) not ...4',
  '(nobody|no one|none of us|we|i) ...1 (can|could) (not)? ...2 (help|say|tell|judge|work|do) ...2 (with|from|on|by) (that|this|so|such|just|only) ...1 (amount|little|few|much|line|word|bit|alone)',
  'you (do|will) not ...1 (pay|owe|need|have|lose|miss)',
  '(card|payment|transaction|parcel|delivery|package|charge|login|password) ...3 (declined|rejected|refused|denied)',
  'not ...1 (fit|turn on|start|open properly|load|connect)',
  '(if|whether|when|where|unless|in case|should|so that|once|because you|since you|as you) ...4!but not ...4',
  '(can|could|will|would|do|does|is|are) not ...1 (apologise|apologize|thank you|wait to|imagine|stress|agree more|be more|hesitate|happen again|recur|be repeated|let you down|disappoint|forget|worry|mind|need|have to|want you|want to|expect|think|believe|know|see why|blame|understand|mean|hear|recall|remember|miss|lose|doubt|only|surprise|hurt|matter|fault|cost you|cost anything|affect)',
  '(will|do|can|are|is|would|shall|may) not ...1 (be|being)? ...1 (charge|charged|bill|billed|charging|billing|affected|lost|asked|needed|required|repeated|required|disturbed|penalised|missed|wasted|forgotten|interrupted|your fault|our fault|your error|acceptable|good enough|the case|the service|what|right|fair|how we (want|do|like|treat|work))',
  'not ...1 (be)? (possible|able|allowed|permitted) ...1 (for|to)? ...1 (others|other people|other users|outsiders|strangers|anyone else|anybody else|third parties|thieves|hackers)',
  '(others|other people|other users|outsiders|strangers|third parties|nobody else|no one else) (can|will|could|are|is) not ...3',
  '(nobody|no one|none) ...1 (will|can|could|would|is|are) ...1 (be|have|get|lose|notice|miss|mind|blame)',
  'not (a|any|be a|been a)? (problem|trouble|worry|bother|issue)',
  'no (problem|problems|trouble|worries|worry|need|charge|charges|cost|costs|fee|fees|rush|hurry|extra|obligation|doubt|harm|action|wonder) ...3',
  '(no|not any) ...3 (is|are|was|will be) (needed|required|necessary|charged|due from you|lost|missing|made|taken)',
  '(never|not (share|sell|pass on|give away) (your|any of your|personal))',
  '(did|had|has|have) not ...1 (v:arrive|v:receive|v:work|v:send|v:reach|v:come|v:leave|v:get|v:go|v:hear|v:see|v:tell|v:read|v:check|v:notice|v:keep)',
  '(can|could|do|did) not (v:find|v:see (your|the|it)|v:trace|v:locate|v:tell from|v:make out|v:reproduce|v:recognise|v:open the (attachment|file|photo))',
  '(not (only|just|even|merely)|not sure|not yet|not certain|why not|or not|whether or not|not at all|not to worry|not until|not unless)',
  '(should|must|ought|need|could) not have ...3',
  'no longer (charged|charge|need|billed|block|blocked|necessary|affected|on your|shows|show|pay|have to)',
  '(cannot|can not|will not|do not) go wrong',
  '(not|no) later than',
  '(we|i) ...2 (will|shall|am|are) not ...1 (v:leave|v:stop|v:close|v:rest|v:give up)'
]
