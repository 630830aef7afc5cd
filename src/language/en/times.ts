/** When something will be done, in English. Vague words (“soon”) are no times: the rule on them has its own list. */
export const times = [
  '(within|in|after|inside|for|over|under|next|another|approximately|about|around|takes|take|allow|every|least|most|to) ...2 @numeral ...2 (working|business|calendar|full|more|further)? @unit',
  '# (to|or|and)? #? (working|business|calendar|full|more)? (n:minute|n:min|n:hour|n:hr|n:day|n:workday|n:weekday|n:week|n:month)',
  '@numeral (to|or|and)? (two|three|four|five|six|seven|ten)? (working|business|calendar) @unit',
  '(by|on|before|until|till|from|this|next|coming|following|every|each|after|the|for) ...1 (@day|@month|@daypart)',
  // “Photos from the day” tells no time.
  '(this|next|coming|following|every|each|same) (working|business)? @unit',
  '(within|in|inside|by|before|during|until|over) (the|this|that) (hour|day|week|month|fortnight|year)',
  '(in|by|until|till|from|before|after|of|early|late|mid) may',
  '(today|tomorrow|tonight|weekly|daily|hourly|overnight|end of play|same-day|next-day|midnight|noon|midday|fortnightly|monthly|eod|cob|mid-week)',
  '(end|start|beginning|middle) of ...2 (@day|@month|@unit|@daypart|business|play|season|quarter|term|shift)',
  '(this|later this|first thing) (morning|afternoon|evening|week|month|weekend|hour|in the morning)',
  '@day ...2 (morning|afternoon|evening|night|noon|@number|at|by)?',
  '# (st|nd|rd|th)? (of)? (@month|may)',
  '(@month|may) #',
  "(by|at|before|until|from|around|after|between) ...1 (@clock|#|noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (am|pm|a.m|p.m|o'clock|hours|hrs|utc|gmt|cet|bst|sharp|each|every|and|on|@day|today|tomorrow|this|at|your|local|$)?",
  "# (am|pm|a.m|p.m|o'clock)",
  '(@date|@clock|@duration|@placeholder-time)',
  'while you (wait|hold|watch|are (on (the|this) (line|phone|call)|here|still here|at the (desk|counter|door)))',
  '(on the spot|there and then|then and there)',
  '(immediately|right away|straight away|straightaway|right now|at once|instantly|this instant|this minute|as we speak)',
  '(before|after) (christmas|easter|the weekend|close|closing|lunch|you leave|departure|your flight|your appointment|the event|the holidays)',
  '(24|48|72)-hour|(24|48|72) hours|24h|48h|72h',
  '(the|your|our) next ...1 (bill|invoice|statement|payment|delivery|billing|visit|appointment|salary|payday|newsletter|meeting|cycle)',
  '(spring|summer|autumn|winter|q1|q2|q3|q4|quarter|semester|term)'
]
