import type {RegretWords} from '../language.ts'
import {wordSet} from '../word-set.ts'

/** What a regret may be made of and still name nothing. No first person: “sorry we…” begins a confession. */
const empty = wordSet(`
a an the this that these those it its all any anything everything everyone some something somehow what whatever how as like such every each both
of for about to in on at with from by regarding concerning over around during through throughout because due following towards upon into
if should which who when where while you your yours yourself us our ours me my mine they them their there here family
is are am was were be been being has have had having do does did done may might can could would will shall not never no without
so very truly really too just also again once more indeed now today yesterday recently then and or nor but than less most quite rather only even ever yet still
perhaps must possibly possible potential potentially maybe obviously clearly genuinely sincerely sincere deeply heartfelt
cause caused causes causing experience experienced experiences experiencing hear hearing learn learned learnt read know find feel felt feeling feels feelings
given giving give rise bring brought result resulted resulting occur occurred arise arisen arose happen happened happening happens
go going went gone come came face faced facing encounter encountered suffer suffered sustained endured endure
get got gotten made make makes put out turned live lived fall fell short meet met match matched expected expect expectation expectations
plan planned hope hoped hopes want wanted like liked enjoy enjoyed please pleased say wish wished needs wishes standards standard requirements
inconvenience inconveniences inconvenienced trouble troubles troubled hassle hassles frustration frustrations disappointment disappointments upset annoyance annoyances
distress stress bother headache headaches irritation dissatisfaction worry worries anxiety confusion discomfort concern concerns displeasure
unpleasantness disturbance disruption disruptions anger hardship nuisance aggravation offence offense upheaval grief misunderstanding misunderstandings unhappiness
embarrassment uncertainty impact effect effects consequences drama faff bumps bump road
situation matter matters issue issues problem problems difficulty difficulties circumstance circumstances incident occurrence occasion case event events
way thing things time times day stay visit impression part end side behalf journey service level kind kinds sort sorts lot bit lots taste mouth
bad negative poor unpleasant disappointing frustrating difficult tough rough hard awkward annoying unfortunate regrettable unsatisfactory inconvenient stressful upsetting horrible terrible awful
perfect ideal great good happy well best better right satisfactory pleasant positive smooth smoothly sound sounds fun nice
unhappy disappointed frustrated dissatisfied annoyed angry displeased unsatisfied satisfied cross irritated worried stressed concerned offended aggrieved disgruntled
mate folks everybody guys dear customer customers sir madam valued fully completely greatly extremely undue unnecessary additional further great considerable
one ones process processes ordeal runaround ill luck start mess hiccup hiccups sour misfortune mishap mishaps inconveniencing troubling bothering
mediocre underwhelming lacklustre subpar substandard dismal unacceptable disastrous unenjoyable memorable enjoyable painful sad sorry low shabby miserable ghastly dreadful rotten lousy crummy rubbish
unreservedly wholeheartedly profusely humbly deepest sincerest dearly truly heartily warmly especially particularly unintentionally inadvertently
found finding ended turning worked working need needed needing deserve deserved hoping looking counting wanting leaving left lead led having bearing mean meant appear appears appeared seem seems seemed
team staff colleague colleagues company brand shop store hotel restaurant branch office salon clinic centre center place places
last evening morning night afternoon monday tuesday wednesday thursday friday saturday sunday moment
business dealings interaction interactions purchase purchases contact encounter outcome outcomes result results nature extent reason reasons cause sense toll burden strain pain hurt suffering loss sorrow
plans schedule peace mind nerves patience goodwill trust loyalty support enjoyment pleasure memories memory occasion celebration
guest guests neighbour neighbours passenger passengers resident residents member members wife husband son daughter mother father kids children child group tenant tenants patient patients pupils students readers players users subscribers
travel routine schedules arrangements household home life lives feeling recently lately while during until meantime process busy period moments
kerfuffle rigmarole turmoil chaos muddle-up botheration discontent discontentment agitation alarm fright unease apprehension disquiet impatience letdown shortcoming shortcomings failings setback setbacks snag snags obstacles complication complications challenges challenge hurdles episode affair saga debacle fiasco shambles mayhem nightmare ado indignation injustice
honest misgivings doubts second thoughts grievance grievances dismay shock surprise fuss palaver pickle bad-tempered vexation exasperation heartache ill-feeling resentment
liking party parties anyone person people earlier previous recent current present whole entire above foregoing
`)

const feeling =
  '(unhappy|disappointed|frustrated|upset|dissatisfied|annoyed|angry|displeased|unsatisfied|cross|irritated|worried|stressed|concerned|offended|aggrieved|disgruntled|sad|hurt|bothered|troubled|furious|fed up|let down|put off|put out|anxious|distressed|uncomfortable|insulted|unheard|ignored|neglected|unwelcome|undervalued|unappreciated|mistreated|discouraged|disheartened|dismayed|confused|disillusioned|inconvenienced|unimpressed|miffed|peeved|gutted|bummed|vexed|unsettled)'
const degree =
  '(so|very|really|still|now|not|currently|left|feeling|a bit|a little|quite|rather|clearly|obviously|understandably|less than|far from|anything but|too|that|such|both|this|somewhat|more|entirely|completely|fully|made to feel|made|extremely|deeply|most|at all|all|again|even|just|ever)'
const dealing =
  '(experience|experiences|visit|stay|time|day|evening|meal|trip|journey|holiday|event|show|purchase|order|service|product|call|conversation|interaction|encounter|first impression|impression|session|class|lesson|appointment|flight|dealings|contact|treatment|products|outcome|result|answer|response|reply|decision|things|it|this|that|we|everything|something|performance|tour|game|food)'

/** After an “and” these go on with what is regretted. */
const joining = wordSet('for about that all any also of to your')
const finite = wordSet(
  'i we you he she they it there thanks thank will shall have has is are was can could would hope confirm want wish understand appreciate ask look please let note'
)

/** English regret. */
export const regret: RegretWords = {
  feelings: [
    // You are unhappy.
    `(you|your _|they|she|he) (are|were|have been|had been|was|is|felt|feel|feels|became|got|left|went away|had to be|ended up|remain|might be|may be|may have been|might have been) ${degree}? ${degree}? (${feeling}|happy|satisfied|pleased|impressed|content|cross|feeling)`,
    `(you|they) (are|were) ...2 (left|feeling|made to feel) ...3`,
    // You feel that it was so.
    '(you|they|your _|anyone|some|anybody) ...2 (feel|felt|feels|see|saw|perceive|perceived|view|viewed|find|found|think|thought|believe|believed|consider|considered|took|interpreted) (that|this|it|we|you|your|our|the|so|as|like|things|matters|let|a|an|ill|badly|unfairly|differently|otherwise|such|i|there|them|my) ...4',
    '(you|they) ...2 (feel|felt) ...2',
    '(the way|how) you ...3 (feel|feeling|felt|see|think)',
    `(making|made|make|leave|left|leaving) (you|anyone|your _) ...2 (feel|feeling|${feeling}|with)`,
    '(today|yesterday|tonight|things|it|this|we|service|everything|your _|our _) ...1 (fell|fall|falls|came|come) ...1 short ...6',
    '(left|leaves|leave|leaving) (you|a|such a|anyone) ...3 (taste|impression|memory|memories|mood|note|feeling) ...3',
    // Your feelings.
    '(your|any|the|this|these|their|negative|bad) ...2 (frustration|frustrations|disappointment|dissatisfaction|unhappiness|displeasure|anger|annoyance|irritation|feelings|upset|distress|worry|worries|anxiety|concerns|concern|upheaval)',
    `${feeling} you`,
    // It fell short of your hopes.
    `${dealing} ...6!of (not|never|hardly|failed|fail|fell|fall|fails|did not|less than|anything but|below|short) ...4 (live up|meet|met|match|matched|expectations|expectation|short|hoped|expected|liking|standard|standards|ideal|perfect|satisfactory|great|good|best|enjoyable|pleasant|positive|up to|right|satisfied|desired|your needs|plan|planned|well|smoothly|wished|wanted)`,
    `(not|nothing|less than|anything but) ...4 (to your (liking|taste|satisfaction)|what you (hoped|expected|wanted|were hoping|had hoped|had expected|had in mind|were expecting|deserve|deserved)|as (you|you had) (hoped|expected|wished|planned))`,
    `(we|i|our ...1|it|this|that|things|everything|standard|standards) ...2 (was|were|been|is|are|be) ...2 not ...2 up to (scratch|par|standard|your _)`,
    '(not|did not|failed to|were unable to|could not|have not) ...3 (meet|live up|satisfy|match|fulfil|come up to|reach) ...3 (expectations|expectation|hopes|standards|needs|wishes|requirements)',
    'as (you|you had|one would) (hoped|expected|wished|planned|wanted)',
    `(had|have|having|has|such) ...3 (bad|negative|poor|unpleasant|disappointing|frustrating|difficult|tough|rough|hard|awful|terrible|horrible|upsetting|stressful|unsatisfactory|less than|this kind of|that kind of|such) ...4 ${dealing}`,
    `(bad|negative|poor|unpleasant|disappointing|frustrating|unsatisfactory|unfortunate|upsetting) (customer|overall|shopping|dining|guest|user)? ${dealing}`,
    '(bad|poor|negative|wrong) (impression|taste in)',
    '(did not|do not|could not|were not able to) ...2 (enjoy|like|have a (good|great|nice|better|pleasant)) ...4',
    '(cause|reason|occasion|need) (for you)? to (write|complain|contact|get in touch|reach out|raise|deal with|go through|feel|experience this|experience that|chase us|be in touch|bring this)',
    '(having|have had|are having|were having|been having|have|had|experiencing|experienced|facing|running into|ran into|run into) ...3 (trouble|troubles|issues|problems|difficulties|difficulty) (with (us|our (service|services|product|products|company))|today|lately|at the moment)? $',
    '(put|putting) you (out|through)',
    '(we|i) ...2 (cause|caused|causing|given|gave|put) (you|any|anyone) ...3 (n:inconvenience|n:trouble|n:upset|n:worry|n:distress|n:offence|n:hassle|n:bother|n:stress|n:concern|n:frustration|n:annoyance|n:confusion|n:anxiety|n:disappointment|n:harm|n:grief|out)',
    '(let|letting|lets) you ...1 down',
    '(disappoint|disappointed|disappointing|upset|upsetting|offend|offended|offending|failed|failing|annoyed|frustrated|bothered|troubled|inconvenienced|worried|alarmed) (you|anyone|your _)',
    `(experience|service|answer|outcome|result|results|news|solution|reply|visit|stay|time|response|care|support|treatment|one|what|level|kind|standard|way) ...4 you ...3 (deserve|deserved|hoped|hoping|looking for|expected|wanted|had in mind|expect|wished|counted on|are used to|would like|would have liked)`,
    '(be|been) of ...2 (more|further|greater|any|much|better) (help|assistance|service|use)',
    '(not|unable) ...3 (help|assist|serve) you (more|further|better|well|properly|as)',
    '(spoil|spoiled|spoilt|ruined|ruin|marred|dampened|clouded|overshadowed|disrupted|disturbed|upset) your ...2 (day|evening|stay|visit|trip|holiday|experience|weekend|time|night|plans|celebration|enjoyment|mood|routine)',
    'your ...2 (day|evening|stay|visit|trip|holiday|experience|weekend|time|night|plans|celebration|enjoyment|mood) (was|were|has been|have been|got|is) ...2 (spoiled|spoilt|ruined|marred|dampened|clouded|overshadowed|disrupted|disturbed|upset|affected|impacted|compromised|tarnished|soured)',
    '(our|the|this|my) (reply|answer|decision|response|service|product|offer|explanation|solution|apology|efforts|work|outcome|news|result) ...4 (not|failed|fails|less than|fell|falls) ...3 (satisfy|please|help|satisfactory|satisfying|to|what|up|convince|welcome|short|live|meet|enough)',
    '(left|leaves|leave|leaving) (you)? ...2 (with)? ...2 (bad|sour|bitter|nasty|unpleasant) (taste|impression|feeling|memory)'
  ],
  hedges: [
    '(if|assuming|supposing|provided|insofar|whether|in case|in the event|to the extent|in so far|wherever)',
    'should (our|the|you|your|we|any|anyone|anything|this|that|there|it|one|my|i|someone|something|they|he|she|a|an|these|those)',
    '(had|were) (we|i|our|any|anyone|anything|there) ...3 (been|to)? $',
    '(may|might|could) ...3 (be|have|has|cause|bring|mean|feel|felt|seem|appear|result|lead|arise|occur|give|had|happen)',
    '(any|anyone|anybody|anything|possible|possibly|potential|potentially|perhaps|maybe|perceived|apparent|alleged|supposed|presumably|seemingly|apparently)'
  ],
  certain: [
    '(not|never|without|hardly|barely|no|nor|nobody|cannot) ...5 (any|anyone|anybody|anything|possible)',
    'any (longer|more|further|sooner|later|day|earlier|better|time|faster|way)',
    '(as|than) ...4 possible',
    '(could|might|may) not have',
    '(at|in|by) any (point|time|stage|case|rate|means)',
    '(is|are|was|were) ...1 (possible|apparent)',
    '(in|on|of|by|since|until|from|this|last|next|early|late|during) may',
    '(ask|asks|asked|asking|wonder|wondered|wondering|check|checked|see|know|knew) (if|whether)'
  ],
  empty: empty,
  emptyBeginnings: [],
  emptyEndings: ['ly'],
  notEmpty: wordSet(
    'reply supply family assembly early daily weekly monthly yearly wrongly rudely incorrectly mistakenly falsely twice'
  ),
  address: wordSet('guys mate folks all everyone everybody sir madam pal friend friends team ladies gentlemen'),
  lead: wordSet(
    'we i do would like to want must can only please accept my our let me am sincerest deepest humblest most heartfelt profuse warmest wish offer give you say sending kindly'
  ),
  thirdPerson: new Set(),
  and: new Set(['and', 'so']),
  goesOn: new Set(['for', 'about', 'that']),
  turn: new Set([
    'but',
    'however',
    'though',
    'although',
    'yet',
    'nevertheless',
    'nonetheless',
    'while',
    'whilst',
    'still',
    'only'
  ]),
  hardTurn: new Set(['but', 'however', 'although', 'though']),
  subordinators: wordSet(
    'that which who whose where when if should because as assuming provided for about how what to in than especially particularly whether'
  ),
  conditions: wordSet('if should assuming supposing provided had were in'),
  therefore: new Set(['then', 'so']),
  opensClause: ([first = '', ...rest]) =>
    !joining.has(first) && (finite.has(first) || rest.slice(0, 4).some((form) => finite.has(form))),
  backward: new Set([
    'guys',
    'mate',
    'folks',
    'all',
    'everyone',
    'sir',
    'madam',
    'indeed',
    'too',
    'that',
    'this',
    'it',
    'these',
    'those',
    'them',
    'all',
    'everything',
    'for',
    'about',
    'to',
    'hear',
    'of',
    'again',
    'there',
    'once',
    'more',
    'so'
  ]),
  complementFirst: false
}
