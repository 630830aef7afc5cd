/** Thanks, regret and ownership in English. */

export const thanks = [
  '(thank you|thanks|thankyou|thank|thx|cheers for|ta for|kudos)',
  '(grateful|thankful|gratitude|obliged|appreciative)',
  '(i|we|really|much|truly|greatly|do|very|so|also|deeply) (appreciate|appreciated)',
  '^ appreciate',
  '(is|was) (much|greatly|really|truly)? appreciated',
  '(good|kind|nice|great|lovely|thoughtful|helpful) of you to (write|tell|let|flag|point|take|say|report|get|send|ask|raise|spot|share|warn|bring)',
  '(glad|happy|pleased|good) (that)? you (wrote|told|flagged|asked|raised|spotted|reported|said|let|got in touch|mentioned|brought|checked|called)'
]

export const presumedThanks = [
  '(thank you|thanks|thank) (you)? (very much|so much|in advance)? (for|in advance for) (your|the|all your)? ...3 (understanding|cooperation|co-operation|attention|compliance|patience and understanding|continued understanding)',
  '(thank you|thanks) in advance',
  'appreciate your ...3 (understanding|cooperation|co-operation|compliance)',
  'no thanks',
  'thanks to (our|the|a|this|your|an)'
]

export const apology = [
  '@we? (are|am|was|were|feel)? @very? @very? sorry',
  '(sorry|soz|apols)',
  '(v:apologise|v:apologize|apology|apologies)',
  '(forgive|excuse|pardon) (us|me)',
  '(my|our) (bad|sincere regret|regret|regrets)',
  '(we|i|n:company|n:bank|n:council|n:school|n:board|n:society|n:club|n:firm|n:team|n:airline|n:hotel|n:clinic|n:hospital|n:office|n:department|n:management|n:authority|n:agency|n:library|n:college|n:university|_) (do|can only|would)? @very? (regret|regrets|regretted)',
  '(is|are|was|be) @very? regretted',
  'beg your pardon',
  'mea culpa'
]

/** Those whom a customer may lose, or worry about, and what may strike them. */
const near =
  '(mother|father|mum|mom|dad|husband|wife|partner|son|daughter|baby|child|brother|sister|grandmother|grandfather|grandma|grandad|gran|granny|nan|parents|aunt|uncle|niece|nephew|cousin|friend|dog|cat|pet|horse)'
const blow =
  '(loss|bereavement|illness|diagnosis|stroke|surgery|operation|funeral|redundancy|divorce|miscarriage|ill health|passing)'

/** Uses of the word that ask nobody’s pardon. */
export const noApology = [
  // Who is sorry about somebody’s mother, or her fall, asks no pardon for it.
  `sorry (about|for|to (hear|learn|read) (about|of)) your ${near} ...2 (, |$)`,
  `sorry (about|for|to (hear|learn|read) (about|of)?) ...2 your ...2 ${blow}`,
  'sorry for the (loss|death|passing|illness) of ...3',
  `sorry (that|to hear|to hear that|to learn that|to read that) your ${near} (is|was|has|had|fell|died|passed) ...3 (ill|unwell|poorly|sick|hospital|stroke|cancer|accident|dying|died|away|surgery|operation|ill-health|hospice)`,
  '(not|never|no need to|do not) ...2 (be|feel)? sorry',
  'sorry for your loss',
  'sorry to learn of your loss',
  '(safe|safer) than sorry',
  'accept your (apology|apologies)',
  '(not|never) ...2 regret',
  'sorry to (say|tell|inform|report)',
  'regret to (inform|say|tell|advise|announce|report|note|let)',
  '(you|they) ...2 (regret|apologise|apologize)',
  '(no|any|some) regrets',
  'no (apology|apologies) ...2 (needed|necessary|required)'
]

export const pity = [
  '(that|this|it|what) (is|was)? (too bad|a (shame|pity)|a real shame|unfortunate|a bummer|a pain|no fun|regrettable)',
  // What it does to us to hear it.
  '@we (@be|v:feel) @very? (sad|saddened|gutted|devastated|dismayed|disappointed|heartbroken|distressed|upset|concerned|mortified|horrified|troubled|shocked|unhappy) (to|that|you|by|about|at)',
  '(sad|saddened|gutted|devastated|dismayed|disappointed|heartbroken|distressed|upset) to (hear|learn|read|see)',
  '@we (v:feel|@be) @very? (terrible|awful|bad|dreadful|horrible|rotten) (about|that|for|to|you)',
  '@we @very? (hate|hated) (that|to hear|to see|hearing|seeing|it)',
  '(it|that|this) @very? (saddens|pains|grieves|upsets|troubles|hurts|breaks) (us|me|our|my)',
  '(it|that|this) (is|was) @very? (unfortunate|regrettable|a shame|a pity|such a shame|a great pity|a real pity|a great shame|sad|disappointing|upsetting|awful|horrible|terrible) (that|to|you|when|if)',
  '(that|this|it) must (have been|be) ...2 (annoying|frustrating|upsetting|disappointing|stressful|horrible|awful|difficult|hard|irritating|infuriating|unpleasant)',
  '(that|this|it) (does not|did not) (sound|seem|look) ...1 (good|great|nice|right|ideal|fun|pleasant)',
  '(that|this|it) (sounds|seems) @very? (annoying|frustrating|awful|horrible|terrible|upsetting|unpleasant|bad|stressful|disappointing|rough|tough)',
  '(disheartening|disappointing|distressing|saddening|upsetting|sad|painful|concerning|troubling|awful|horrible|terrible) ...1 to (hear|learn|read|see)',
  '(never|not) ...1 (like|want|love|enjoy|nice|good|easy|pleasant|what we like|what we want) to (hear|see|read|learn)',
  '(our|my|deepest|sincere|sincerest) (sympathies|sympathy|commiserations)',
  '(that|this|it|which) (stinks|sucks|is (no (good|fun)|rough|tough|rubbish|awful|horrible|terrible|annoying|frustrating|rotten|a (pain|drag|bother|nuisance)))',
  '(@we|my heart|our hearts) (feel for you|feels for you|feel your pain|goes out|go out)',
  '(a pity|a shame|pity|shame) (that|to hear|you)',
  '^ (too bad|bummer|oh no|oh dear|how awful|how annoying|what a (shame|pity|pain|nuisance))'
]

export const ownership = [
  '(was|is) (our|my|all our|entirely our|down to us and our) ...2 (mistake|fault|error|oversight|slip|doing|responsibility|omission|failing|failure|bad|blunder)',
  '(our|my) (mistake|fault|error|oversight|slip|slip-up|failing|omission|blunder)',
  '(that|this|it) (one)? (is|was) ...2 (on|down to) (us|me)',
  '(we|i) (got|did|made|sent|packed|charged|billed|entered|missed|forgot|failed|messed|mixed|lost|overlooked|misread|broke|booked|put|gave|typed|picked|left) ...6 (wrong|mistake|twice|error|incorrectly|mistakenly|wrongly|up|late)',
  '(we|i) (failed|forgot|neglected|missed|messed|overlooked|dropped the ball|let you down|fell short|slipped up|mixed up|misread|lost|mislaid|botched|muddled)',
  '(we|i) should (have|not have)',
  '(we|i) did not ...3 (tell|warn|check|keep|send|call|answer|notice|do|explain|say|make|update|reply|live|meet|act)',
  '(take|accept) (full)? responsibility',
  '(mismatch|error|fault|problem|mistake|issue|slip|cause|gap|mix-up|trouble|muddle|it|that|this|which) (is|was|lies|lay) ...1!not (on|at) our (side|end)',
  '(v:let) you down',
  'not (good|fair|right|acceptable) ... (of us|from us|on our part)'
]

export const ourSlip = [
  '(we|i|one of us|somebody here|someone here) ...1 (ought to|should|could|might) (not)? have',
  '(we|i) (were|was) (supposed|meant) to',
  '(none|one|each|neither|some) of us ...1 (*ed|saw|did|told|had|put|sent|read|rang|wrote|looked)',
  '(our|my) (own)? (planner|driver|colleague|team|dispatcher|clerk|buyer|nurse|manager) (did not|never|forgot|failed|overlooked|missed|should have)',
  'which (she|he|they|we|i) should (not)? have',
  '(we|i) ...1 (did|had) not ...1!receive/get/hear/find/see/have/received/had/know (v:check|v:tell|v:ask|v:warn|v:call|v:ring|v:look|v:read|v:send|v:update|v:enter|v:pass|v:note|v:answer|v:reply|v:keep|v:do|v:make|v:include|v:explain|v:say|v:notice|v:test|v:write|v:print|v:pack|v:open|v:order|v:book|v:plan|v:train|v:follow|v:remember|v:put|v:take|v:add|v:change|v:remove|v:cancel|v:close|v:turn|v:switch|v:let|v:think|v:give|v:listen|v:act|v:move|v:match|v:count|v:spot|v:catch|v:live|v:meet|v:come|v:save|v:register|v:mark|v:stop|v:measure|v:clean|v:show)',
  '(we|i) (had|have)? ...1 (put|took|sent|gave|filed|shelved|packed|posted|booked|moved|left|closed|shipped|changed) ...4 (without|before|instead of) *ing',
  '(we|i) never ...1 (*ed|told|sent|rang|wrote|put|gave|made|did|read|passed|took|saw|got (back|round))',
  '(we|i) (just|simply|then|also|still)? (forgot|missed|overlooked|misread|misheard|mistook|mixed|muddled|skipped|dropped|lost|mislaid|botched|failed|neglected|assumed|broke|spilled|damaged|scratched|overcharged|overbooked|double-booked|underestimated|ignored)',
  '(we|i) ...1!have/will/can/would/may/do/are/am (*ed|sent|put|gave|made|took|told|wrote|set|sold|kept|cut|paid|brought|bought|left|let|read|ran|booked|went|chose|packed|built|had|got|thought|hung|shut|stuck|fitted|laid|drew|drove) ...6!if/when/back/you/refund/and (wrong|twice|late|instead|without|only|by mistake|by accident|in error|upside|wrongly|incorrectly|too|unchecked|unread|nothing|never|nobody|old|another|badly|carelessly|meant for|same drawer)',
  '(we|i) ...1 (ran|were|was) ...1 (late|short|slow|careless|sloppy|wrong|behind|hasty|not careful)',
  '(carelessness|negligence|mistake|error|slip|oversight|fault|failure|omission|shortcoming|poor planning|sloppy work|bad planning) (on (our|my) (part|side)|of (ours|mine)|at our end)',
  '(rest|that|it|this|fault|mistake|blame|error|part|which|responsibility|one) ...1!not (is|was|lies|lay|remains) ...1!not (us|me|ours|mine|with us|with me|on us|on me|down to us|down to me|my doing|our doing)',
  '(sorry|apologise|apologize|apologies) ...6!if (that|for|,) (we|i) ...1 (*ed|sent|put|gave|made|took|told|left|let|kept|read|lost|forgot|did not|had|got|were|was|never|only)',
  '(you ordered|you asked|you had|you paid|you booked|you chose|you wanted|you told us|you gave us) ...8 (and|but) (we|i) ...1 (*ed|sent|made|gave|put|brought|sold|built|left|took|told|read|cut|did)',
  'sorry (that|for how)? (it|this|that|our ...1) (sent|led|cost|left|took|confused|misled|threw) (you|your)',
  '(our|my) (own)? ...1 (n:carelessness|sloppiness|n:mistake|n:error|n:slip|n:fault|n:oversight|n:failing|n:blunder|n:doing|n:mix-up|n:muddle)',
  '(we|i) (v:owe) you',
  '(we|i) should never have',
  '(we|i) put ...6 (in your|in another|in the wrong|in someone|off the answer)',
  '(poor|bad|wrong|daft|silly|stupid|careless) (way|thing|decision|choice|call|idea) ...4 (of us|of me|on our part|to do it|by us)',
  '(our|my) (own)? (till|technician|fitter|printer|colleague|kitchen|baker|packer|scheduler) ...1 (*ed|sent|put|gave|made|took|told|kept|left|read|cut|set|sold)',
  '(no|not) (excuse|excuses) ...4'
]
