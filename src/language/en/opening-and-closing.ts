/** How an English letter opens and closes. */

export const greeting = [
  '^ (hi|hello|hey|hiya|dear|greetings|howdy|hallo|heya|salutations|welcome)',
  '^ good (morning|afternoon|evening|day)',
  "^ (morning|afternoon|evening|g'day|'ello)",
  '^ to whom it may concern'
]

export const valediction = [
  '^ (with|my|our|many|in|and)? ... (best|kind|kindest|warm|warmest|friendly|good|sincere|personal|all|festive) (regards|wishes|thanks|the best|best|greetings)',
  '^ (regards|best|cheers|sincerely|respectfully|cordially|warmly|bests|kr|br|rgds|ta|love|yours|wishes|kindly|warmest|fondly) $',
  '^ (regards|rgds|cheers|sincerely|respectfully|yours) _ _? $',
  '^ (many|kind|warm|with|best|big|lots of|sending) (thanks|love|regards|wishes) _? _? $',
  '^ yours ... (sincerely|faithfully|truly|kindly|respectfully|cordially|ever)',
  '^ (faithfully|sincerely|respectfully|cordially) yours',
  '^ (take care|talk soon|speak soon|until then|see you|have a good one|bye|goodbye|all the best|all my best|stay safe|best of luck|good luck|sorry again|apologies again|thanks again|with (thanks|gratitude|appreciation|apologies|regards|love)) ...4 $',
  '^ (thanks|thank you|many thanks|thanks again|cheers|ta|thx|tnx) _? _? $',
  '^ (thanks|cheers|regards|best) , _ ...2 $',
  '^ (laters|ttyl|ttfn|toodles|cheerio|ciao|tata|ta-ta|see ya|see you) ...1 $',
  '^ happy (*ing|holidays|reading|gaming|travels) ...2 $',
  '(kind|best|warm) regards'
]

export const wish = [
  '(have|enjoy|wishing you|wish you) (a|the|your) ...3 (day|weekend|evening|week|afternoon|one|trip|time|flight|journey|holiday|holidays|stay|night|summer|christmas|easter|rest|morning|visit|book|game)',
  '^ enjoy (the|your) ...6',
  '(good luck|safe travels|safe journey|bon voyage|happy holidays|merry christmas|happy new year|happy *ing|get well|all the best|best of luck|take care|stay warm|stay safe|bon appetit|congratulations)',
  'hope ...3 (have|enjoy) ...6',
  'hope (it|the|your|you|all) ...5 (well|better|soon|goes|nicely)',
  'see you (on|at|in|next|soon|there|then|again|tomorrow|@day)',
  '(look|looking) forward to',
  '(glad|happy) to have you',
  'welcome (back|aboard|on board)',
  'talk soon|speak soon|until then'
]

export const offer = [
  'if (you|anything|there|the|it|that|this|any|something|none|either) ...10 (let (us|me) know|just ask|tell (us|me)|write|email|e-mail|call|ring|reply|contact|reach|message|phone|ask|shout|come back|get back|get in touch|drop|say|answer|text|chat|visit|pop|find (us|me)|bring|send)',
  '(let (us|me) know|just ask|tell (us|me)|write (back|to)|email (us|me)|call (us|me)?|ring (us|me)?|reply|contact (us|me)|reach out|message (us|me)|phone (us|me)|get back to (us|me)|get in touch|come back to (us|me)|give (us|me) a (call|ring|shout|bell|buzz)|drop (us|me)|shout) ...8 (if|should|when|anytime|any time|whenever|with any)',
  '(do not|please|never) hesitate to',
  '(feel|please feel) free to',
  '(happy|glad|pleased|here|available|delighted|on hand|around|always here) to (help|assist|answer|talk|chat|go through|explain|walk|advise|discuss|look|do|take)',
  '(i|we) (am|are|will be) ...2 here (for|if|to|until|till|all|at|on|between|from|every|@day|this|tomorrow|today)',
  '(any|other|further|more) (questions|question|queries|query|concerns|help|assistance|problems|trouble)',
  '(call|ring|phone|email|e-mail|write to|message|text|reach|contact|reply to|ask for|find) (us|me|this|my)',
  '(my|our) (direct)? (line|number|extension|phone|mobile|desk|email) is',
  '(reply|respond|answer|write back) (to|here|directly|with|straight|at|any|by|and)',
  'anything else (i|we|you)',
  'you can (always)? (reach|call|ring|write|email|message|contact|reply|get|find) (to)? (us|me|hold|back|this)',
  '(i|we) (can|could) (also|always)? ...2 (help|call|ring|phone|walk you|talk you|do that|book that|do it|show you)',
  'would you like (us|me) to',
  'do you want (us|me) to',
  'does (that|this|it) (help|work|suit)',
  'give (us|me) a (call|ring|shout|bell|buzz)',
  '(pop|come|drop|stop|swing) (in|by|round|over|along)',
  '(keep|send) (us|me|them|it) ...3 (posted|coming)',
  '(thanks|thank you) (again|once more|for) ...8'
]

/** Words that look like an offer and are none. */
export const noOffer = [
  '(do|can|please do|please) not ...2 (reply|respond|answer|email|contact|call|write) ...6',
  '(unable to|no-reply|noreply|cannot) ...3 (reply|respond|answer|replies) ...4',
  '(contact|call|ring|phone|email|ask|write to|find) ...1 (your|their|the (carrier|courier|bank|police|council|manufacturer|seller|sender|retailer|supplier|landlord|school|station|airline|hotel|provider|insurer)) ...2'
]
