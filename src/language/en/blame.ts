/** One choice of many phrases. */
const anyOf = (...phrases: readonly string[]) => `(${phrases.join('|')})`

/** Named sets of phrases that put the fault on the customer. */
export const blameSets: Readonly<Record<string, string>> = {
  // Whoever has a duty in general.
  customerRole:
    '(customer|customers|sender|senders|passenger|passengers|motorist|motorists|buyer|buyers|tenant|tenants|guest|guests|user|users|owner|owners|parent|parents|member|members|applicant|applicants|patient|patients|traveller|travellers|shipper|account holder)',
  // What you did.
  blameDeed: anyOf(
    'you ...3!not/no/if/never/we/i/have/be/are/were (failed|forgot|neglected|omitted|ignored|disregarded|overlooked|misread|misunderstood|misinterpreted|mistyped|misspelt|misspelled|misplaced|miscalculated|mishandled|misused|abused|damaged|refused|violated|breached|caused|broke|overloaded|overfilled|overstayed|overran|dropped|spilled|spilt|rushed|assumed|delayed|insisted|tampered|skipped|wasted|jumped|forced|mixed up|messed up|muddled|got it wrong|went wrong|did it to yourself|brought it on|brought this|only have yourself|were careless|were negligent|walked|misled|misinformed|chose to ignore|gave up|underestimated|voided|invalidated)',
    'you (have|had|clearly|obviously|simply|evidently|apparently|probably|also|must have|may have|might have|seem to have|appear to have|have clearly|just) ...2!not/been/no (failed|forgotten|neglected|omitted|ignored|disregarded|overlooked|misread|misunderstood|misinterpreted|mistyped|misplaced|misused|damaged|refused|violated|breached|broken|dropped|caused|skipped|confused|mistaken|lost|overlooked|spilled|spilt|pushed|pressed|left|tampered|entered the wrong|used the wrong|chosen the wrong|mixed)',
    '(you|customer) ...2!not/if/we/and/no (v:enter|v:type|v:give|v:tell us|v:ask|v:select|v:choose|v:pick|v:order|v:book|v:use|v:click|v:send|v:provide|v:fill|v:put|v:press|v:write|v:submit|v:upload|v:attach|v:pay|v:buy|v:install|v:connect|v:take|v:come|v:go|v:sign|v:park|v:dial|v:supply|v:load|v:plug|v:save|v:measure|v:mark|v:log in|v:tick|v:quote|v:specify|v:apply|v:wash|v:return|v:address|v:show up|v:turn up|v:call|v:visit|v:board|v:fit|v:set|v:state) ...4!not/if/we/correctly/no/about (wrong|incorrect|incorrectly|wrongly|invalid|incomplete|incompletely|inaccurate|false|too late|late|too soon|too early|too hot|upside down|mistakenly|by mistake|by accident|at the last minute|without (reading|checking|asking|telling|permission|looking|notice|our))',
    'you ...1 (left|kept|let|had|forced|turned|ran|pushed|pulled|opened|drove|stored|threw|washed|put) ...4!us/message/review/comment/if/note/feedback (open|unlocked|unattended|outside|dry|running|empty|blank|in the sun|in the rain|too|lying|switched|plugged|expire|lapse|unpaid|unsigned|unanswered|exposed|overnight|in the oven|too hot|it wide|lock|key)'
  ),
  // What you left undone.
  blameOmission: anyOf(
    'you (just|simply|clearly|obviously|apparently|evidently|also|yourself|yourselves|even|probably|still|then|never)? (did not|had not|have not|never) ...2!have/receive/get/need/hear/mean/find/deserve/recognise/be/been/received/got/know/expect/order/want/like/feel/understand/agree/wrong (v:bother|v:read|v:check|v:follow|v:look|v:pay|v:reply|v:answer|v:respond|v:send|v:include|v:attach|v:fill|v:tick|v:confirm|v:provide|v:tell|v:inform|v:notify|v:complete|v:submit|v:return|v:cancel|v:open|v:enter|v:update|v:supply|v:sign|v:show|v:turn|v:collect|v:pick|v:give|v:mention|v:report|v:keep|v:use|v:take|v:ask|v:listen|v:notice|v:say|v:act|v:do|v:make|v:come|v:call|v:let|v:specify|v:secure|v:save|v:back|v:close|v:lock|v:switch|v:charge|v:clean|v:install|v:book|v:register|v:measure|v:renew|v:meet|v:train|v:water|v:see|v:attend|v:go|v:wait|v:press|v:click|v:select|v:choose|v:set|v:observe|v:comply|v:adhere|v:pack|v:put|v:state|v:apply|v:bring|v:verify|v:review|v:test|v:disclose|v:declare|v:contact|v:write|v:claim|v:remember|v:scroll|v:care|v:arrive|v:think|v:handle|v:store|v:unplug|v:turn up|v:pay attention|v:request|v:maintain|v:wear|v:upload|v:insure|v:leave|v:stick|v:try)',
    '(because|since|as) you (were|are) not ...1 (careful|paying attention|attentive|there|at home|in|home|present|on time|thorough|clear|specific|quick)',
    '(because|since|as) you ...1 (were|are|had been|have been) (too|careless|negligent|late|inattentive|distracted|in a hurry|impatient|absent|slow)',
    '(so|because|since|as|hence|therefore|which is why) you ...1!asked/told/ordered/wanted/paid/contacted/wrote/said/reported/had/have/are/can/will/were/get/may/need/do/would/could/should/might/must/did/see/received/requested (picked|forced|changed|removed|moved|turned off|switched off|deleted|cancelled|pressed|clicked|unplugged|opened|washed|loaded|connected|installed|saved|shared|gave|let|waited|chose|set|used|tried|parked|overwrote|typed|entered|threw|kept|booked so|declined|unticked|disabled|fed|drove|missed|spent)'
  ),
  // What was expected of you.
  blameDuty: anyOf(
    'you ...1!not (should|ought to|could|might) ...1!not (really|perhaps|at least|also|always|of course|easily|well)? have ...1!been/had (known|read|checked|noticed|told|asked|kept|done|seen|thought|made|taken|sent|paid|left|given|chosen|come|brought|said|let|written|bought|put|set|called|avoided|prevented|found|got in touch|gone|booked|looked|realised|remembered|mentioned|informed|contacted|followed|saved|planned|cancelled|confirmed|expected|verified|used|reported|looked|worn|locked|packed|removed|turned|tried|measured|ordered|registered|updated|applied|waited|arrived|returned|replied|answered|backed|insured|prepared|considered|ensured|stated|specified|entered|ticked|declared|included|secured|signed|tested|supervised|stored|cleaned|charged|studied|paid)',
    '(should|could|ought) not you (have)?',
    'you (were|was|are) ...1 (supposed|meant|expected|required|obliged|told|asked|instructed|advised|reminded|warned|given (plenty|ample|enough)) ...1 to (leave|read|check|follow|send|pay|keep|do|return|tell|report|book|confirm|sign|fill|use|bring|call|be|remove|update|provide|inform|notify|cancel|renew|submit|wait|close|lock|switch|turn|complete|register|let|make|show|avoid|store|have|come|take|test|clean|water|observe|supply|collect|arrive|attend|ask|answer)',
    '(you|customer|customers) (must|will|may|might|would|can only) have ...1 (dropped|pressed|deleted|used|entered|clicked|opened|left|moved|misread|misplaced|forgotten|damaged|spilled|spilt|changed|turned|typed|overlooked|missed|lost|done|put|knocked|washed|pulled|set|given|handled|installed|shared|caused|bent|ignored|broken|mistaken|pushed|exposed|touched|cancelled|thrown|switched|plugged|hit|selected|confused|mixed)',
    'had you ...3 (*ed|read|told|sent|paid|done|known|kept|come|taken|chosen|given|left|seen|made|written|said|let|put|brought|gone|been|got|found|bought)',
    '(if|if only) you had ...2!any/a/an/the/your/our (read|told|sent|paid|done|kept|come|taken|chosen|given|left|made|written|said|let|put|brought|gone|been|looked|checked|followed|asked|called|contacted|informed|noticed|cancelled|ordered|booked|reported|replied|answered|confirmed|listened|waited|used|bothered|mentioned|updated|filled|stored|tightened|planned|returned|measured|scrolled|acted|thought|turned|locked|registered|installed|entered|bought|arrived|thought)',
    'you (would|might|could) (have|not have) ...6 (if|had) ...1 you',
    '(perhaps|maybe|next time|in future|in the future|in that case|it would help if|it might help if) ...3 you (might|could|should|would|can|may|will|try|want) ...4 (read|check|listen|listening|look|reading|checking|plan|planning|consider|follow|pay|remember|think|thinking|leave|book|ask|arrive|try|measure|learn|bother|keep|make sure)',
    '(recommend|advise|suggest) (checking|double-checking|reading|clicking|measuring|testing) ...6 (before|when|once|only)',
    '(it|this) (is|remains) ...1 (the)? (responsibility|duty|job) of ...2 @customerRole',
    '(up to|down to) (each|every|the|our) @customerRole ...1 to',
    '@customerRole (are|is) ...1 (required|advised|expected|obliged|reminded) (to|that)',
    'check ...3 carefully ...1 (when|before) you',
    '(next time|in future) ...1 (measure|read|check|please read|please check|please make sure|make sure|try to|be more|take care|look|pay|do|think|remember|follow|listen|ask|book|plan|be)',
    'you (would|might|may) (do well|want|be wise|be well advised|be better off|care) to ...1 (read|check|listen|look|follow|learn|plan|pay|be more|think|remember|keep) ...3 (next time|in future|first|before|more carefully|properly|the instructions)',
    '(why|how come) ...1 (did|do|have|would|had) ...1 not you',
    '(did|have|do|had|can|could) not you (v:see|v:read|v:check|v:notice|v:look|v:know|v:think|v:get|v:hear|v:understand|v:receive|v:ask|v:realise|v:tell|v:follow|v:count|v:remember|v:learn|v:listen)',
    '(did|have|had) you (not|even|actually|really|bother to) ...1 (v:read|v:check|v:see|v:notice|v:follow|v:look|v:bother|v:listen|v:think)',
    'why (did|would|do|have) you ...2!need/want/like/prefer (leave|wait|order|sign|buy|click|open|press|give|share|wash|ignore|put|use|agree|throw|delete|pay|choose|cancel|left|waited|not|turn)'
  ),
  // Whose fault it is.
  blameOwner: anyOf(
    "(your|the customer's|the user's|customer's|user's|tenant's) (own)? ...1!no/not (fault|mistake|error|failure|negligence|carelessness|misuse|oversight|neglect|doing|inattention|forgetfulness|delay in|lateness|non-payment|nonpayment|omission|misunderstanding|incompetence|ignorance|recklessness|handling of|late payment|late cancellation|late arrival|late reply|typo|wrongdoing|inaction|reluctance|refusal|sloppiness|choice to|decision to|impatience|lack of)",
    'your ...1 (own|wrong|incorrect|poor|improper|incomplete|false|faulty|rough|careless|sloppy|inadequate|missing|inaccurate|late|failed|excessive|wrongful|bad|unclear|illegible|confusing|weak|reckless|clumsy) ...1 (choice|choices|fault|doing|answers|answer|installation|details|information|entry|entries|address|password|handling|use|handwriting|instructions|measurements|wiring|settings|decision|payment|number|spelling|data|storage|packing|packaging|maintenance|driving|parenting|setup|form|order|parking|treatment|cleaning|care|negligence|actions|behaviour|driving|planning|mistake|email|photo|description|registration|cancellation|reply) ...4 (is the|are the|caused|led|meant|why|has|have|was|were|is why|reason|resulted|so|made|is what|for|on|in|of|that)',
    '(user|customer|operator|owner|driver|tenant|handling) error',
    "(fault|blame|responsibility|error|mistake|liability|problem|cause|reason|onus) ...3!not (is|was|lies|lay|rests|sits|falls|has to be) ...2!not/ours/us/with/partly (yours|you|with you|on you|at your end|on your end|on your side|with the way you|with your|in the way you|with the customer|entirely yours|all yours|the customer's|in your own|yours alone|upon you|with yourself|your own)",
    '(at your end|on your end|on your side|from your side|on your part)',
    '(caused|damaged|broken|triggered|delayed|prompted|brought about|due|down|owing) (by|to) (your|you|the customer|customer|misuse|improper|incorrect use|rough handling|user|how you|the way you|yourself)',
    '(because of|due to|owing to|thanks to|as a result of|on account of) your ...1 (failure|negligence|carelessness|delay|mistake|error|misuse|own|late|lack|actions|neglect|non-payment|omission|incorrect|wrong|behaviour|refusal|inaction|poor|improper|conduct|settings|typo|rough|handling)',
    '(person|one|party|only one) ...1 (at fault|to blame|responsible|who) ...2 (is|was) ...1 you',
    'you ...2!not/were (are|have) ...1!not (only|no one|nobody|yourself)? ...2 (to blame|at fault|but yourself|yourself to blame|yourself to thank|the one who|responsible for (the|this|your|any|checking|reading|making|ensuring|what))',
    'you (yourself|yourselves) (v:choose|v:order|v:sign|v:ask|v:accept|v:click|v:say|v:agree|v:select|v:confirm|v:pick|v:book|v:cancel|v:delete|v:enter|v:decide|v:want|v:write|v:give|v:buy|v:press|v:declare|v:approve|v:decline|v:state|v:set|v:put|v:take|v:admit)',
    "it (is|was) (your|the customer's|the buyer's|the user's|the tenant's|the passenger's|up to you|the sender's|the owner's|each customer's|the parent's|the guest's) (own)? ...1 (responsibility|job|duty|obligation|task|to (make sure|check|read|keep|ensure|remember|know|provide|notice))",
    '(not|never|hardly|is not) (our|my) (job|fault|problem|responsibility|business|task|duty) ...1 (to remind|to check|to read|to hold|to teach|to keep|that you|if you|to make sure|to chase|to know|when you|to tell you|to look after)',
    '(not|cannot|can not) ...2 (help|do) ...2 (if|when) you (do not|did not|will not|never|ignore|refuse|forget|leave|keep|lose|give)',
    '(we|i) (did|do)? ...1 (told|warned|reminded|informed|advised|asked|sent) you ...3 (before|already|several|times|repeatedly|not to|clearly|twice|three|in advance|more than once|that this)',
    '(despite|in spite of|regardless of|notwithstanding) ...1 (our|my|the|several|repeated|numerous|many|two|three|all) ...2 (reminder|reminders|warning|warnings|instructions|advice|request|requests|letters|messages|emails|notices|signs|attempts)',
    'you had (plenty of|ample|enough|every|all the|more than enough|two|three|a whole|lots of|sufficient) ...2 (time|chance|opportunity|warning|notice|weeks|months|days|chances|opportunities|week|month|warnings)',
    '(a|any|every|sensible|careful|responsible|reasonable) ...1 (customer|owner|parent|adult|passenger|tenant|buyer|guest|traveller|customers|passengers|patient|everyone else) ...1 (who (does not|do not|forgets|ignores|refuses)|should|ought|is expected|are expected|knows|checks|are advised|is advised|attending)',
    'do not be surprised',
    '(you|yourself) ...2 (spent|used|ordered|ate|drank|drove|consumed|asked|booked|took|called) (more|too|far) ...1 (than|much|many|long|late|little|few|often)',
    '(on purpose|deliberately|knowingly|willingly|of your own free will|by your own admission|at your own risk|wilfully|intentionally)',
    'you (claim|allege|claimed|pretend|keep claiming|maintain) ...1 (that|to|you|it|we)?',
    'you (chose|picked|opted|decided|elected|preferred|agreed|signed) ...3 (cheapest|not to|without|knowing|despite|against|anyway|to ignore|to skip|the cheaper|the basic|the smaller|even though|over)',
    'you (missed|skipped|lost|let pass|let slip|passed up|exceeded|broke|ignored|overran) ...1 (the|your|our|that|this|a|my|two|both|three|every) ...2 (deadline|appointment|call|calls|slot|payment|payments|visit|instructions|date|cut-off|step|sign|letter|email|e-mail|email|emails|messages|reminder|reminders|warning|notice|part|line|chance|window|limit|rule|rules|box|turn|delivery|field|text|detail|page|meeting|lesson|flight|train)',
    'you (came|arrived|showed up|turned up|called|wrote|applied|cancelled|paid|replied|reported|booked|asked|ordered|contacted|reacted|complained|checked in|notified|returned|answered|signed up) ...2!us/not/because (too late|late|far too|without|only after|after the (deadline|cut-off|closing|due)|too close|at the wrong)',
    '(unless|except that|but) you (untick|unticked|forgot|failed|did not|never|chose|had to|left|insisted|used)',
    'nobody (forced|made|asked|told) you to',
    '(you|your) ...2 (careless|carelessness|negligent|negligence|clumsy|sloppy|inattentive|irresponsible|thoughtless|forgetful|reckless|impatient)',
    '(error|mistake|fault) ...1 (is|was) ...1 not (ours|on us|our)',
    'you (do|did|will)? not (know|understand) how to'
  ),
  // More ways to say the same.
  blameOther: anyOf(
    '(that|this|it|one|that one) (is|was) ...2!not/only/on (on you|down to you|your own making|of your own making|your choice|your own choice|your decision|your idea|you who|yours to)',
    '(you|the customer) ...2!not (brought|bring) (it|this) on',
    '(seeing that|given that|considering that|now that|in that) you ...2 (did not|never|failed|forgot|left|chose|refused|ignored|had not|have not)',
    '(by|for|from|of|after|with|to) not (reading|following|checking|paying|sending|telling|informing|responding|replying|answering|cancelling|keeping|looking|listening|showing|turning|using|updating|giving|attending|returning|signing|filling|taking|closing|locking|saving|backing|opening|collecting)',
    '(by|through|after|from) (ignoring|forgetting|failing|neglecting|leaving|overloading|misusing|overlooking|skipping|refusing|disregarding|tampering|entering the wrong|choosing the wrong|using the wrong|pressing the wrong)',
    'if you would ...1 (read|checked|looked|told|asked|followed|paid|sent|listened|called|bothered|cancelled|kept|booked|waited|noticed|taken|given|done|let|contacted|replied|answered|filled)',
    'you would (have)? ...1 (know|known|seen|noticed|see|have) ...6 if',
    '(what|how) (did|do|can|could|else) ...1 you ...1 (expect|expecting|think would|imagine)',
    'you (can not|cannot|could not|should not|ought not to|need not) ...2!we (expect|complain|just|leave|have expected|be surprised|have left|have opened|have used|have pressed|have signed|have ordered|have moved|have put|have read|have checked|have washed|have turned|have clicked|have let|have thrown|have waited|have ignored|have ticked|demand)',
    'your (son|daughter|child|children|kid|kids|dog|cat|husband|wife|colleague|staff|assistant|team|driver|secretary|guest|guests|accountant|employee|office|installer|electrician|plumber|neighbour|mother|father|partner|builder) ...2!not/we/will/can/may (broke|damaged|left|forgot|failed|entered|gave|ordered|did not|never|refused|ignored|spilled|spilt|used|pulled|pushed|missed|lost|typed|signed|picked|put|blocked|caused|ate|chewed|let|tore|threw|cancelled)',
    'you (were|was|are) ...2!not (late|too late|careless|negligent|inattentive|absent|rude|reluctant|slow|impatient|in too much of|out when|away when|out at|unclear|vague|unwilling|in breach|in arrears|behind with|distracted|ill-prepared|unprepared)',
    'you (were|was) not ...1 (at home|home|in|there|present|available|reachable|paying|wearing|clear|careful|looking|listening|answering|on time|ready|prepared|at the)',
    'you (clicked|shared|gave away|signed for|handed over|told a|opened|deleted|removed|unplugged|turned off|switched off|disabled|cancelled|declined|unticked|unsubscribed|overwrote|reset|moved) ...6 (yourself|yourselves|so|which is why|that is why|hence|therefore|and that|and so|and now)',
    '(failure|refusal|reluctance|inability) (to|of the customer) ...1 (read|follow|pay|respond|reply|comply|send|provide|notify|inform|cancel|check|attend|return|show|keep|maintain|complete|observe|disclose)',
    '(incorrect|improper|careless|rough|wrong|negligent|inappropriate|excessive|reckless) (use|handling|storage|installation|cleaning|treatment|operation|maintenance|care|entry|driving|parking)',
    '(misuse|mishandling|negligence|carelessness|inattention|tampering|human error at your)',
    '(learn|try) ...1 (to read|reading|to use|to count|to measure|listening|opening|looking|checking|following)',
    '(we|i) (did)? ...1 (make|made|made it) ...1 clear ...3 (you|that)',
    '(the)? (instructions|manual|label|email|sign|page|form|terms|confirmation|booking|letter|ticket|notice) ...1 (clearly|plainly|explicitly) (says|say|said|state|states|stated|showed|shows|tells|told|asked|warn|warned|warns)',
    '(was|were|is) (there|right there|clearly visible|plain|in plain sight|clearly marked|written) ...3 (for you to|to see|to read|if you|had you)',
    'it (takes|is) ...4 (to read|common sense)',
    '(common sense|ordinary care|due care)',
    '(none other than you|you alone)',
    '(bother|bothered) to (read|check|look|open|ask|call|listen|tell|reply|answer|write|follow|learn)',
    '(because|since|as|so) you ...1 (did not|do not|had not|never|have not) _',
    'you ...1!not/if/we/i (used|washed|parked|cut|kept|opened|pressed|put|waited|agreed|cancelled|set|drove|spilled|threw|signed|unplugged|deleted|handled|stored|moved|pulled|pushed|installed|accepted|confirmed|cooked|heated|plugged) ...8 (so|hence|which|therefore|thus|although|even though|despite|and that is why|and the (label|manual|sign|instructions)|no wonder|until the last|the last day|wrong way|wrong way round|yourself|for seven weeks)',
    'you (were|had been|have been) ...1!not (warned|reminded|notified|advised|instructed)',
    'you ...2!not/if/we/i/reading/measurement (parked in|put diesel|put petrol|cut the|washed it|ran it|left it (far|too|until|till)|waited until|waited till|waited too|let it|let the|kicked|hit|pressed delete|broke the|opened the seal|removed the|ripped|tore|burned|burnt|scratched|dented|jammed|flooded|overheated|froze|sat on|stepped on|drove over|drove into|plugged it|forced it|cracked it|gave us an address)',
    'you had ...2 (chance|opportunity|option|possibility|time|right) to (object|cancel|check|complain|ask|choose|tell|change|read|correct|decline|appeal|opt)',
    "(reading|checking|following|measuring|looking|asking|listening|calling) ...5 (would have|might have|could have|would've) (helped|prevented|saved|avoided|spared|been)",
    'you agreed to ...6 (so|and|which|when)',
    '(did|do|have) you even',
    'you ...1!not/if/we (told|gave|quoted|sent|supplied|left) us (the|a|an) ...1 (wrong|old|incorrect|false|different|invalid|outdated|bad)',
    'you (changed your mind|gave your|told your|let your|got the|got it|got your) ...3 (late|pin|password|code|card|wrong|date wrong|time wrong|lapse|expire|stranger|friend|dates wrong|mixed up|address wrong|name wrong|child|dog|run)',
    'you were told ...1 (twice|before|not to|to|already|several times|clearly|repeatedly|more than once|in advance)',
    'you ...1 (should|ought to|must|need to|have to) (know|realise|understand|accept|check|learn|remember) (your own|that before|better|by now|the difference|what you|how to|when your)',
    'your (cancellation|reply|payment|order|complaint|claim|application|request|message|booking|notice|return|report|answer|registration) ...1 (came|arrived|was|reached us|is|got here) ...1 (too late|far too late|late|after the deadline|incomplete|wrong|illegible|unclear|not on time|past the deadline|overdue)',
    'if only you ...1 (had|would|were)',
    'you sent (us)? ...1 (an empty|a blank|an unreadable|an incomplete|a corrupt|the wrong|half|only half)',
    '(because of|due to|down to|result of|is) (the way|how) you',
    'who ...2 (fault|blame) ...3 you',
    'whose (fault|mistake|problem|idea)'
  )
}
