/** How English-speaking customers ask, and what in a reply puts the answer off. */

const inverted =
  '(is|are|was|were|do|does|did|can|could|will|would|has|have|had|should|shall|must|am) (not)? (i|you|we|it|he|she|they|the|a|an|any|there|this|that|these|those|my|your|our|their|his|her|anyone|anybody|someone|everything|both|all|some|children|kids|dogs|pets|parking|something|someone|flood|breakfast|delivery|shipping|postage|entry)'
const tell =
  '(let (me|us) know|tell (me|us)|advise|know|wonder|wondering|wondered|ask|asking|inform (me|us)|find out|explain|confirm|clarify|say|check|see|understand|enquire|inquire|curious|sure|idea)'

export const asksWhen = [
  '(when|what (time|date|day|year|month|week)|which (day|date|week|month)|by when|since when|until when|from when|how (soon|long|late|early|often|quickly|many (days|weeks|months|hours))|whats the (eta|timeline|timescale)|what is the (eta|timeline|timescale|lead time|deadline|delivery time)) (will|would|is|are|was|do|does|did|can|could|should|shall|has|have|am|it|the|they|my|i|you|we|he|she|this|that|your|until|before|to|after|in|on|for|exactly|approximately|roughly)',
  `${tell} (when|what time|how long|how soon|by what date|by when) _`
]

export const asksPrice = [
  '(how much|what price|what cost|at what price|at what cost|what fee|what rate) ...5',
  '(what|whats) (is|are|s|would|will|does|do) ...4 (cost|costs|price|prices|fee|fees|rate|rates|charge|charges|excess|deposit)',
  `${tell} (how much|what it costs|what the price|the price|the cost)`
]

export const asksWhether = [
  `^ (and|so|but|also|or|hi|hello|hey|ps|then|please|now|well|ok|okay)? ${inverted}`,
  `, (and|so|but|also|or|then)? ${inverted}`,
  `(and|or|also|plus) ${inverted}`,
  `${tell} (if|whether) _`,
  '(is it possible|would it be possible|any chance|any way|is there any|are there any|any openings|any news|any update) ...2'
]

export const asksOther = [
  '(what|which|who|whom|whose|where|how|why) (is|are|was|were|do|does|did|can|could|will|would|has|have|had|should|shall|may|must|am|exactly|kind|sort|size|one|of|many|else|about|to|happens|happened|makes|went|if|s) ...1',
  '^ (and|so|but)? (what|which|who|where|how|why|whats|wheres|hows) _',
  `${tell} (what|which|who|where|how|why) _`
]

/** A question that wants no answer, or a deed and not an answer. */
export const rhetorical = [
  '(can|could|would|will) (you|someone|somebody|anyone|one of you) ...2 (send|resend|fix|change|cancel|refund|call|ring|remove|add|move|book|post|reissue|update|arrange|replace|return|stop|sort|correct|check|look|have a look|get|email|forward|put|give me|issue|process|extend|pause|deliver|come|quote|reserve|hold|transfer|switch|swap|take|make|help|chase|rush|collect|pick|repair|reset|unlock|delete|close|open|reopen|have|please|do something|ask)',
  '(who (cares|does that|do you think)|what kind of|how (hard|difficult|dare|on earth)|what on earth|are you (serious|kidding|joking)|is (this|that|it) (a joke|how|what|fair|acceptable|right|too much)|do you (think|really|even|have any idea|know how|call|call this)|you call|supposed to|what else do i|what is the point|why bother|why should i|why do i have to|why must i|is there anything better|am i (meant|supposed|expected)|right $|ok $|okay $|hello $|huh $|eh $|fair enough $)',
  'could not (somebody|someone|anybody|you|they) ...4'
]

/** Puts an answer off: it comes later, or is not known yet. */
export const defers = [
  '(let you know|get back to you|come back to you|keep you (posted|updated|informed)|update you|tell you|write to you|be in touch|call you|ring you|email you|e-mail you|phone you|inform you|notify you|confirm|find out|find that out|look into|send you|reply to|answer|follow up|chase|quote)',
  '(do|does|did|is|are|can|could) not (yet)? ...2 (know|say|tell|sure|certain|known|clear|decided|confirmed|available|promise|give you (a|an))',
  '(not|no) ...2 (date|time|estimate|idea|information|news|answer|timetable|schedule|way of knowing|yet)',
  '(too early|remains to be seen|depends on|it depends|hard to say|still (open|unclear|unknown|under)|yet to be)',
  '(has|have|been) (asked|forwarded|passed|escalated)'
]
