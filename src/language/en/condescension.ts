import {anyOf} from '../any-of.ts'

const temper =
  "(getting (angry|cross|worked up|upset|personal|emotional|loud|rude|annoyed|irate|stroppy|shirty)|losing (your|one's) (temper|rag|cool)|shouting|yelling|swearing|sarcasm|rudeness|insults|insulting|threats|threatening|rude|aggression|capitals|capital letters|name-calling|ranting|moaning|complaining|stamping|anger|abuse|exclamation marks|raising your voice|writing (twice|again|every|in))"

/** Named sets of phrases that talk down without a rude word. */
export const condescensionSets: Readonly<Record<string, string>> = {
  // The temper of the customer is corrected.
  condescendTemper: anyOf(
    '(time|chance|moment) ...2 to (cool off|calm down|cool down|simmer down|collect yourself)',
    'pretend (that)? (i|we) (did not|never) (read|see|hear)',
    '(kindly|gently|politely|respectfully|must|have to|may i) ...1 remind you (of|that)',
    'you (people|lot|types|customers) (always|all|never|just|keep|want|think|expect|seem)',
    '(would|might|could|will) do you ...1 good',
    '^ bless (you|your heart) , _!for',
    `${temper} ...5 (will not|does not|do not|is not going to|are not going to|would not|hardly|rarely|seldom|never|cannot|is not) ...2 (make|makes|get|gets|help|helps|helping|change|changes|bring|brings|speed|solve|solves|move|fix|achieve|do|work|improve|turn|your|the way|any)`,
    'let us ...4 be (adults|adult|grown-up|grown up|grown-ups|reasonable|sensible|realistic|civil|mature) ...1',
    'try ...2 (see|look at|view) ...2 from ...3 (side|point|perspective|angle|position|shoes|view)|put yourself in (our|my|the)',
    '(no|little|hardly any) ...1 (call|need|place|room|excuse) (here)? for (that|this|such|your|any|the) ...2 (language|tone|attitude|sarcasm|rudeness|manner|talk|temper)',
    '(little|more|bit of|touch of) (patience|courtesy|politeness|understanding|perspective) ...1 (goes|pays|would|never|helps)|rome was not built',
    'not (every|all) (opinion|thought|complaint|comment|whim|wish|grumble) ...2 (needs|need|has|deserves|merits|requires|must)',
    '(we|i) (do|also|too) ...1 have ...2 (other|others|hundreds of|thousands of|plenty of) ...1 (customers|guests|patients|clients|people|tenants|passengers|residents|matters|things|work|callers|members)|not (our|the) only (client|customer|guest|patient|tenant|passenger|caller|member)'
  ),
  // It was there to be read.
  condescendReading: anyOf(
    'as (i|we) (have|had)? ...1 made ...1 (clear|plain)|(thought|hoped|assumed) ...1 (i|we|that) ...2 (made (myself|ourselves|it|this|that)? ...1 (clear|plain)|been ...1 (clear|plain)|was ...1 (clear|plain) enough)',
    '(suggest|recommend|advise|propose|urge|encourage) ...1 you ...1 (learn|learning|grow|familiarise yourself|educate yourself|acquaint yourself|read up|study|brush up|think again|think twice|look up|buy a|invest in)',
    '(do|be) (well|wise|better) (advised)? to (look up|read|learn|study|think|remember|check|familiarise|acquaint|brush|reread)',
    '(hardly|scarcely) need to (tell|remind|explain|say|point|mention)|need hardly (tell|say|remind|add|point|mention)|should not (need|have) to (tell|explain|remind|point|spell)',
    'there is ...1 such a thing as|there is a (thing|little thing|wonderful thing|marvellous thing) (called|known)',
    '(that|which|this|it) is ...1 what ...2 (search|manual|manuals|instructions|faq|faqs|help|changelog|changelogs|calendar|calendars|alarm|clocks|watches|umbrellas|glasses|dictionary|dictionaries|maps|signs|labels|box|bar|forum|pages|google|brains|reminders|notices) ...2 (is|are) (there)? for',
    '(scroll|look|read|go) ...2 (up|back) ...10 (i|we) ...2 (been|gone|covered|explained|answered|said|told|mentioned|addressed)|you will ...1 (find|see) ...8 (i|we) have (already|just|since)? (been through|gone through|covered|explained|answered|said|told|mentioned|addressed|dealt)',
    '(has|have) been (discussed|answered|covered|explained|debated|done|gone over|asked and answered) ...2 (to death|before|more times|many times|several times|countless|at length|over and over|repeatedly|more than once|a hundred|a thousand)',
    '(we|i) have (been|gone) (over|through|round) (this|that|it|all this|all that) (before|already|once|twice|many|several|now)',
    'like ...3!you/to (told|said|explained|informed|advised) (to)? you ...3|as ...2!we/you/i/agreed (told|explained|informed|advised) (to)? you ...2 (last time|on the phone|yesterday|earlier|before|at the desk|by phone|in the shop|previously|already|twice)',
    'it (pays|never hurts|does not hurt|would not hurt|does no harm) ...1 to (read|check|look|think|listen|plan|open|follow|count|ask|learn|search)|worth (opening|reading|a look|a read|a glance|looking at|learning) ...3 (once in a while|now and then|from time to time|some day|sometime|occasionally)',
    '(for|to) anyone ...1 (who|willing|able|with|prepared) ...2 (bothers|bothered|cares|cared|looks|looked|reads|read|eyes|look|opens|troubles)',
    '(clue|hint|answer) (is|was) in the (name|title|word|question)',
    '(a|one|single|quick|simple|brief|closer|minute|second) ...5!from/our/we (glance|look|read|search|minute|click|scroll|visit) ...6!from/we/i (would|could|might) have ...2 (answered|told|shown|cleared|settled|explained)'
  ),
  // Others manage it.
  condescendOthers: anyOf(
    `@crowd (usually|normally|generally|tend to|mostly) (grasp|understand|get|know|manage|realise|figure|work)`,
    `(our|even our|my) (young|younger|youngest|older|elderly|newest|first-time) ...1 @crowd ...2!not (understand|manage|get|learn|grasp|cope)`,
    'you (clearly|obviously|evidently|plainly|apparently) ...1 (have not|had not|do not|did not|are not|are new) ...1!been/deserve/told/get/receive/mean/had/want (read|understand|understood|done|know|grasp|seen|listen|looked|used|realise|flown|booked|followed|checked|familiar|used to|bothered)',
    '(if|should) (that|this|it) (is|be|was|sounds) ...1 too (complicated|difficult|hard|much|technical|long)',
    'you may (well)? (be|think you are|feel you are|consider yourself) (an|a|the|something of) ...6 but',
    'you are (no|hardly a|hardly an|scarcely a|not exactly an|not exactly a) (electrician|lawyer|doctor|expert|engineer|plumber|accountant|technician|professional|mechanic|specialist|pilot|builder|vet)',
    `(most|many|other|all|nearly all|almost all|the rest|every other|any other) ...2 @crowd ...3!not (work|works|worked|figure|figured|find|found|manage|managed|get|know|knew|bring|brings|read|solve|handle|take|pack|plan) ...6 (out|themselves|on their own|for themselves|by themselves|without (help|any help|asking|being told|trouble|any|us)|first try|first time|on the first|at the first|just fine|unaided|well enough)`,
    `(our|all|the|most) other @crowd ...1 (manage|manages|cope|copes|understand|get by|accept|know|have no|find no|do not|have never)`,
    'you would be (surprised|amazed|astonished|shocked|staggered) ...2 how (many|often|easily|quickly|easy|simple|far|common|much)',
    'as any ...3 (will|would|could|can) (tell|confirm)|ask any ...2 _ and',
    'as (anyone|anybody|everyone|everybody) ...1 (who|with|that|old) ...8 (will|would|must|should|ought to) ...2 (know|be aware|remember|realise|recall|have (noticed|read|seen|learned|learnt))',
    '(i|we) ...1 (appreciate|realise|understand|know|accept|see|gather) ...1 not (everyone|everybody|all of us|all people|all customers) _|not (everyone|everybody|all of us) (is|was|can be) ...1 (good|gifted|cut out|born|technical|handy|quick|blessed|as|a genius|an expert|a|bright|numerate)',
    '(perhaps|maybe|ask|get|have|find) ...4 younger'
  ),
  // It is simple, and you know it.
  condescendPlain: anyOf(
    '(is|are|was) called ...4 for a reason|not called ...3 for nothing',
    '(form|template|box|boxes|field|fields|instructions|guide|manual|rule|rules|sign|signs|label|notice|page|faq|warning|limit|button|it|they) ...4 (is|are|was|were) (there|written|printed|in place) for a reason',
    '(put|wrote|printed|placed) ...4!not there for a reason',
    '(nobody|no one|none of us) (can|could) (help|guess|work|tell|diagnose) ...3 (with|from|on|by) (that|one|so|this|such|just|only) ...3',
    '(reading|checking|looking (at|up)|opening|following) (the|your|our) ...3 (tends to|tend to|usually|often|generally|does) (help|helps|work|works|pay|pays)',
    '(will|shall) not ...1 (go|be going) (through|over) (it|this|that|all) ...2 (again|once more|twice|(a|the) (second|third|fourth) time)',
    '(it|that|they) (does|do) say (so|that|this|as much) ...1 (on|in|at|right|above|below)',
    'as the (word|name|term|title|expression) ...3 (suggests|says|implies|indicates|itself)',
    '(think|thought|thinking|reflection|glance) will (bring|lead|show|tell) you',
    '(in|using|with) (simpler|plainer|easier|shorter|smaller) (words|terms|language|sentences)',
    '(do|doing) your (thinking|homework|reading|maths)',
    'with respect , (you|this|that|i|we|it|the|your)',
    'as (i am|we are) sure (that)? you (can|could|will|know|are|must)',
    '(is|are) ...1 not ...1 (how|the way) (things|this|it|that|we|banks|insurance|business|life|contracts|trains|shops) ...2 (done|work|works|operate|operates|go|goes|run|runs)',
    'well done ...8 (at last|finally|in the end|after all)',
    '(use|try|keep to|stick to|write in|say it in|put it in) ...2 (short|small|simple|easy|little) (words|sentences)',
    'break (it|this|that|things) down (for you|again|into (small|simple|bite|baby))',
    '(that|this|it|which) ...1 is ...1 all there is to (it|know|say|understand)',
    '(not sure|do not know|no idea|unsure|cannot think|struggle|hard to know) ...3 how ...6 (simply|simpler|clearly|clearer|plainly|plainer|plain|simple)|any more (simply|clearly|plainly)',
    '(not|hardly|no) ...1 (magic|witchcraft|sorcery|wizardry|alchemy|voodoo|higher maths|higher mathematics|a state secret|great mystery)',
    '(^|, ...1|and|but) you will (surely|no doubt|doubtless|certainly|of course|i am sure|i hope|i trust)? (appreciate|understand|agree|accept|realise|concede|recall) (that|how|why) _'
  )
}
