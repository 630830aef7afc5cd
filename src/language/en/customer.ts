/** How English-speaking customers tell of trouble, and of none. */

export const trouble = [
  '@faultNoun',
  '(not|never|nor|hardly|barely|no longer|stopped) ...3 (v:work|v:arrive|v:come|v:receive|v:get|v:hear|v:show|v:deliver|v:load|v:start|v:turn up|v:connect|v:open|v:respond|v:answer|v:reply|v:appear|v:function|v:send|v:fit|v:match|v:charge|v:heat|v:print|v:play|v:sync|v:update|v:register|v:call|v:refund|v:accept|v:tell|v:inform|v:warn|v:happen|v:ship|v:help|v:let|v:go through|v:log|v:move|v:include|v:process|v:correspond|v:exist|v:recognise|v:add up|v:turn up|v:be good enough|acceptable|delivered|working|arrived|shown|there|here|dispatched|received|shipped|answered|fixed)',
  '(nothing|nobody|no one|no-one|none) ...4 (v:come|v:happen|v:arrive|v:answer|v:reply|v:call|v:work|v:turn|v:show|v:tell|v:told|v:pick|v:respond|v:fix|v:do|v:contact|v:hear|v:help|v:know|v:explain|v:care)',
  '(broken|broke|cracked|damaged|faulty|defective|leaking|leaked|leaks|torn|smashed|dented|scratched|stained|mouldy|moldy|rotten|stale|stuck|frozen|missing|lost|stolen|dead|ruined|soaked|wet|burnt|burned|bent|snapped|split|dirty|filthy|disgusting|rude|unacceptable|ridiculous|shocking|disgraceful|appalling|awful|terrible|useless|poor|wrong|incorrect|late|overdue|delayed|cancelled|canceled|postponed|down|failed|failing|fails|crashing|crashes|crashed|disconnected|blocked|locked|incomplete|unplayable|unusable|expired|overcharged|double|twice|duplicate|unauthorised|unauthorized|blank|empty|error|errors|freezing|cold|dropping|drops|cuts out|smell|smells|noise|rattling|worse|worst|unreliable|slow|spoiled|spoilt|short)',
  '(v:charge|v:bill|v:debit|v:invoice|v:take) ...5 (twice|wrong|extra|more|again|too much|double|without|for something|instead|still)',
  '(too|so) (long|late|expensive|slow|small|big|cold|hot|loud|many times)',
  '(v:wait) (in)? ...4 (for|since|hours|days|weeks|months|all|over|almost|nearly|so|#|two|three|six|four|five|a|the|at|on hold|outside|in)',
  '(still|yet) ...2 (no|not|waiting|have not|has not|nothing|without|missing|shows|says|processing|stuck|broken)',
  '(v:promise|v:say|v:tell|v:guarantee|v:quote|v:advertise|v:supposed|v:assure) ...6 (but|yet|and|would|instead|supposed|now|then)',
  '(should|supposed|meant|due) (to)? ...2 (have|be|arrive|come|been|arrived|start|work)',
  '(second|third|fourth|2nd|3rd|4th|5th|fifth|sixth|#|several|many|multiple|numerous|umpteenth|two|three|four|five) (time|times|emails|calls|weeks|month|months|days|visits|complaints|attempt|attempts) ...3 (now|already|running|in a row|ago|this|that|i|about|and|without|no|still)',
  '(without|no) (warning|notice|explanation|reply|response|answer|reason|heating|water|power|internet|signal|hot water|electricity|connection|apology|one)',
  '(refund|compensation|money back|credit) ...6 (not|never|still|waiting|yet|when|where)',
  '(what|why|where|how) (is|are|was|were|has|have|did|do|does|on earth|the hell|come|am|should) ...8 (going on|wrong|happening|happened|more|higher|still|charged|my (order|parcel|money|refund|package|delivery|luggage|bag|points|booking)|paying|pay|different|changed|not|closed|cancelled|removed|gone|took|taking|long|nobody|no)',
  '(went|gone|going|keeps|kept|goes) (wrong|down|off|missing|up|out|dead|crashing|dropping|failing|disconnecting|saying|freezing|coming|falling|showing|asking|turning|stopping)',
  '(v:drop|v:leave|v:throw|v:dump|v:break|v:lose|v:damage|v:crack|v:scratch|v:ruin|v:spoil|v:smash|v:miss|v:mess|v:ignore|v:refuse|v:cancel|v:overcharge|v:cost me|v:fall|v:snap|v:leak|v:fail|v:mislead|v:lie)',
  '(different|other) (from|than|to) (what|the|advertised|ordered|promised|described)',
  '(only|just) (got|received|had|came|one|two|half|part|#) ...4 (of|out of|instead|arrived|in|came)',
  '(instead of|rather than|more than|less than) ...3 (the|i|what|my|a|agreed|quoted|promised|ordered|#)'
]

export const grievance = [
  '(complain|complaint|complaints|disappointed|disappointing|unhappy|angry|furious|frustrated|frustrating|annoyed|annoying|upset|fed up|disgusted|dissatisfied|unacceptable|ridiculous|joke|outrageous|shame|shambles|scam|rip-off|ripoff|theft|robbery|unfair|not fair|not happy|not impressed|not on|not good enough|sick of|had enough|lost patience|let down|misleading|misled|useless|incompetent|pathetic|absurd|insulting|embarrassing|unprofessional|wasted|waste)',
  '(want|demand|expect|need|insist on|asking for|like) ...3 (my money|refund|money back|compensation|explanation|an apology|answers|manager|straight answer|it back|credited)',
  '(never|not) ...3 (again|buying|order|ordering|recommend|use|coming back|stand|accept|acceptable)',
  '(switch|switching|leave|leaving|cancel|cancelling|move|moving|going) ...4 (provider|elsewhere|competitor|everything|unless|bank|away)',
  '(how (hard|difficult)|what (now|are you going)|who (pays|is going)|are you (serious|kidding)|come on|sort (it|this) out|do something|fix (it|this)|sort your)',
  '(you people|your people|shame on|what a)'
]

export const inquiry = [
  '(could|can|would|will) you (please|also|kindly|possibly)? ...1 (tell|let me know|advise|explain|confirm|say|clarify|inform|give me)',
  '(i|we) (would|want|wanted|need|wish|am|are) (like|also|just)? ...1 to (know|ask|understand|find out|hear|enquire|inquire|check)',
  '(i|we) (was|am|are|were)? wondering',
  '(want|wanted|like|would like|need|keen|curious|love) to (know|understand|find out|hear) ...1 (if|whether|what|when|why|how|which|where|who)',
  '(and|also) ...1 (whom|who|where|when|how) (do|can|should|must) (i|we|you|one) ...8',
  '(please|kindly) (advise|explain|confirm|tell|let me know|clarify|inform)',
  '(let me know|tell me|advise) (if|when|what|how|whether|which|where|who|why)',
  '^ (when|where|what|how|why|which|who|whose|is|are|do|does|did|can|could|will|would|should|has|have) ...12'
]
