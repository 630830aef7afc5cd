import {
  does,
  isContrite,
  isLone,
  isNegated,
  isWhole,
  type Match,
  phraseRule,
  type Sentence,
  wordAfter,
  wordBefore,
  wordSet
} from '../src/rule.ts'

const told =
  '(say|said|tell|told|explain|explained|mention|mentioned|state|stated|write|wrote|written|clarify|clarified|note|noted|point out|pointed out|inform|informed|advise|advised|indicate|indicated|outline|outlined|answer|answered|describe|described|show|shown|showed|set out|made clear|made plain|discussed|covered|repeat|repeated|remind|reminded|spell out|spelled out|spelt out)'

const again =
  '(already|before|previously|repeatedly|clearly|now|earlier|once|twice|thrice|several times|many times|countless times|multiple times|numerous times|time and (time)? again|over and over|again and again|(two|three|four|five|six|ten|a hundred|a thousand|#) times|more than once|at length|above|patiently|plainly|in plain english)'

const people =
  '(n:person|people|n:adult|n:child|children|n:toddler|n:customer|n:client|n:parent|n:guest|n:user|n:driver|n:homeowner|n:tenant|n:passenger|n:student|n:reader|n:schoolchild|schoolchildren|n:beginner|n:cook|n:owner|n:member|n:patient|n:gardener|n:cyclist|n:traveller|n:idiot|n:kid|n:layman|n:novice|n:player|n:teenager|n:resident|n:professional|n:business|n:accountant)'

const everyone = `(everyone|everybody|anyone|anybody|(any|every|most|each|all|even) (other|reasonable|sensible|normal|rational|intelligent|careful|attentive|grown|competent|decent|thinking|sane|average|educated|experienced|responsible|first-time)? (of)? (our|the|my)? ${people}|(a|an) (reasonable|sensible|normal|rational|intelligent|careful|attentive|grown|competent|thinking|sane|average|educated|experienced|responsible|small|young|modern|bright|serious|proper) ${people}|(a|any|my|your|even a) (child|toddler|five-year-old|six-year-old|ten-year-old|schoolchild|idiot|monkey|grandmother|layman))`

const grasp =
  '(v:know|v:understand|v:see|v:realise|v:grasp|v:figure|v:work out|v:manage|v:follow|v:remember|v:guess|v:handle|v:learn|v:cope|v:tell|v:agree|had no trouble|have no trouble|no trouble|be able|able to|ought to|should)'

const claims = /^(?:is|was) (?:\w+ )?(?:simple|easy|clear|straightforward|logical|basic|not|as)\b/

/**
 * Words that also explain or advise, by the first of them, with what must follow it: in a whole letter they talk down only
 * beside others of the kind.
 */
const mild: Readonly<Record<string, RegExp | true>> = {
  again: true,
  clearly: true,
  naturally: true,
  trust: true,
  a: /^little\b/,
  as: /^(?:we|i|you|agreed|mentioned|stated|explained|is|was) (?!.*(?:already|times|before|abundantly|clear|repeatedly|sure))\b/,
  do: /^you\b/,
  i: /^(?:will|can|could|(?:have )?already|hope|trust|assume)\b/,
  in: /^(?:other|plain|simple)\b/,
  it: claims,
  let: /^(?:me|us)\b/,
  no: /^need\b/,
  of: /^course\b/,
  once: /^again\b/,
  please: /^(?:note|remember|understand|bear)\b/,
  shall: /^i\b/,
  step: /^by\b/,
  that: claims,
  this: claims,
  to: /^be\b/,
  we: /^(?:will|(?:have )?already|hope|trust|assume)\b/,
  which: claims,
  you: /^(?:need to|must|should|have to|will) (?:also |first |please |just )?(?!be re|learn|accept|find|appreciate)\b/
}

function isMild({words}: Sentence, {start, end}: Match): boolean {
  const [first = '', ...others] = words.slice(start, end).map(({form}) => form)
  const follows = Object.hasOwn(mild, first) && mild[first]
  return follows instanceof RegExp ? follows.test(others.join(' ')) : follows === true
}

/** What is put, written or kept for somebody, where other verbs explain. */
const keeping = wordSet('put make keep draw write take give')
const isFavour = (words: readonly string[]) =>
  (words.at(-1) === 'for' || words.slice(-2).join(' ') === 'for you') && words.some((word) => keeping.has(word))

/** A “not” so many words before “like we said” turns it against ourselves. */
const sentenceReach = 8

export default phraseRule({
  severity: 'warning',
  finds: {en: 'Talking down to the customer', fi: 'Alentuva sävy'},
  why: {
    en: 'Whoever is made to feel slow stops asking and starts arguing. Help is easiest to take from somebody beside you, not above you.',
    fi: 'Jos asiakas tuntee itsensä tyhmäksi, hän lakkaa kysymästä ja alkaa väitellä. Neuvo otetaan parhaiten vastaan rinnalta, ei ylhäältä.'
  },
  source: ['T1', 'T2'],
  message: {en: 'This talks down to the customer', fi: 'Tämä kuulostaa alentuvalta'},
  instead: {
    en: 'Just give the fact: “You get the deposit back five days after you leave”',
    fi: 'Kerro vain itse asia: ”{Saat|Saatte} takuumaksun takaisin viiden päivän kuluttua”'
  },
  silent: {
    en: 'Where we repeat ourselves to help (“I repeat the number here”), own up (“we obviously got it wrong”), or offer time (“take your time”).',
    fi: 'Kun toistamme jotain avuksi (”kirjoitan numeron vielä tähän”), myönnämme virheen (”olimme selvästi väärässä”) tai annamme aikaa (”ei ole kiirettä”).'
  },
  twins: {
    en: {
      '(<as (you|i am sure you|you will) (may|might|surely|probably|no doubt|certainly|well|of course|must|should|are)? (already|well)? (know|aware|appreciate|understand|recall|remember)>|<as (you are)? (no doubt|surely|certainly|probably|doubtless) (aware|know)>)':
        'Leave it out and give the fact',
      'for your information': 'Leave it out and give the fact',
      'with (all)? (the)? (due|greatest|utmost|all) respect': 'Leave it out, and say what you see differently'
    },
    fi: {
      '(kuten|niin kuin) (varmasti|varmaan|hyvin|tietysti|toki|kyllä|itsekin|jo|luultavasti|kaiketi)? (varmasti|varmaan|hyvin|itsekin)? (tiedät|tiedätte|tiedättekin|muistat|muistatte|ymmärrät|ymmärrätte|arvaat|arvaatte|huomaat|huomaatte)':
        'Jätä se pois ja kerro vain itse asia',
      'kaikella kunnioituksella': 'Jätä se pois ja sano, mistä olet eri mieltä'
    }
  },
  phrases: {
    en: [
      ...['@condescendTemper', '@condescendReading', '@condescendOthers', '@condescendPlain'],
      // Obviously
      '<surely (you|even you|anyone|someone) ...3 (v:know|v:see|v:realise|v:understand|v:appreciate|v:agree|v:notice|can|must|did)>',
      '(^|kindly|please|now|just|must|do|should) <(settle|cool|quieten|simmer|quiet|steady) down>',
      '(^ ...1|, ...1|please|kindly|just|then|and) <(read|re-read|reread|study) ...4 (again|once more|properly|slowly|with (some|more|a little) care|to the end|this time)>',
      '<(if|when|had|care) ...1 you ...1 (bother|bothered|care|cared|troubled) to>|<had you ...1 (read|looked|listened|paid attention|bothered|thought|taken)>',
      '<(clear|obvious|plain|evident|apparent|simple enough|easy enough) (to|for) (anyone|anybody|everyone|everybody|all|most|any|even)>',
      '<you (do not|did not)? ...1 (seem|appear|struggle|refuse) ...1 to (have)? ...1!not (v:understand|v:grasp|v:realise|v:follow|v:see|v:appreciate|v:know|grasped|understood|read|forgotten|misunderstood|confused|overlooked|have trouble)>',
      '<(this|that|it|which) (is|was) (really|all|just|so|quite|rather|truly|honestly|very|perfectly|ever so) ...1 (basic|elementary|simple|easy|rudimentary|straightforward)>',
      '<let us (try|go over|go through|do) ...2 (once more|one more time|yet again|slowly)>|<(i|we) (repeat|am repeating|keep repeating|have to repeat|hate to repeat) (myself|ourselves)>',
      '<(daunting|confusing|difficult|hard|challenging|overwhelming|scary|tricky|complicated|complex|bewildering|too much) ...1 for (people|someone|those|anyone|customers|users|somebody) (of|like|who|your|with|in|without)>|<(too much|too hard|hard for you|difficult for you|too difficult) ...2 to (take in|grasp|follow|understand|process|absorb|digest|get)>',
      "<(moment's|minute's|second's|little|bit of|quick|simple|single|brief|elementary) (thought|thinking|glance|look|search|reflection|attention|effort|logic|calculation) ...3 (would|should|could|might|tells|shows)>",
      '<(think|count|pause|breathe|listen|read) ...3 before you (v:write|v:click|v:complain|v:ask|v:speak|v:shout|v:post|v:accuse|v:type|v:answer|v:reply)>',
      '<leave ...6 to ...2 (those|people|professionals|experts|specialists|someone|the ones|us) (who|of us|with|that)>',
      '<(i|we) (trust|hope|assume|expect) ...1 (we|i|you) (will|do|need|should|shall) not ...5 (again|once more|a second time|twice)>',
      '<you (simply|just|really|frankly|first|clearly|will|do) ...1 (have to|must|need to|should|ought to) ...1 (accept|face|understand|realise|learn|recognise|appreciate|grasp)>',
      '<(are|can) you ...2 (sure|certain|able|capable|confident) ...1 you (know|can|understand|understood|read|are able|have read|followed|are reading|are looking)>',
      '<(i|we) (am|are|do|will|did|refuse|have) ...1 (not|no|to) (going to|here to|intend to|plan to|time to|come here to)? ...1 (argue|debate|teach|educate|lecture|quarrel|spoon-feed|bicker|hold your hand|read it for you)>|<(not|hardly|scarcely) ...1 (our|my) (job|place|task|role) to (teach|educate|hold|read|think|babysit|train)>',
      '<(any|even|a|every|most|my) ...1 *-year-old*>|<(as|like) (is|was|should be|must be) ...2 (plain|clear|obvious|evident|known)>|<(i think|i believe|i am afraid) you will (find|see|notice)>',
      '<(no need|not necessary|unnecessary|spare me|spare us|drop|lose|uncalled) ...4 (tone|attitude|sarcasm|drama|capitals|caps|rudeness|exclamation marks|shouting|swearing|hostility)>|<(when|once|as soon as) you (have|are|feel) ...1 (calmed|calmer|calm|cooled|ready to listen|ready to be)>',
      '<(good|clever|that is a good) (boy|girl|lad|lass)>|<to put it (simply|plainly|bluntly)>|<(you|someone) (should|ought to|must|of all people should) ...1 know (better|by now)>',
      ', <(clearly|of course|naturally)> (you (have|are|did|do|would|were|must|need)|your (own)?|nobody|no one|a (customer|lamp|person|machine|device)|not everyone)',
      '<obviously>',
      '<(evidently|clearly|apparently) ,? you> ...1 (did|do|have|had|are|were|missed|misread|need|overlooked|cannot|think|thought|never|must|know|forgot)',
      "<(it|that|this|which|what|as) (is|was|should be|ought to be|must be|would be|seems) (really|quite|rather|fairly|pretty|so|surely|perfectly|completely|blindingly|already|frankly)? (obvious|self-evident|self-explanatory|common (sense|knowledge)|elementary|child's play|basic|a no-brainer|no-brainer|logical|hardly (rocket science|difficult|complicated)|clear to (anyone|everyone|everybody|most)|clear enough|known to (everyone|all)|plain to see|only logical)>",
      "<(blindingly obvious|stating the obvious|state the (blindingly)? obvious|goes without saying|go without saying|stands to reason|needless to say|common knowledge|common sense|basic (stuff|knowledge|manners|courtesy|maths|math|arithmetic|logic|reading|hygiene|skills|computer|things|biology|physics|geography|economics|principle|rule|facts|common)|elementary (maths|school|stuff)|simple (maths|math|arithmetic|logic|as that)|as simple as that|primary school|kindergarten|plain as day|clear as day|crystal clear|no-brainer|(simple|plain|basic) english|abc of|first thing anyone|entry-level stuff|schoolbook|textbook (stuff|case)|day one|beginner's mistake|rookie|newbie)>",
      '<(it|this|that) (is|was) (really|quite|very|perfectly|actually|so|just|extremely) (simple|easy|straightforward)> , _',
      '<(it|this|that|they|steps|which|instructions) (is|was|are|were) (not|hardly) (really|that|exactly|so|too|very|all that|quite)? (difficult|hard|complicated|tricky|rocket science|brain surgery|quantum physics)>',
      "<(not|hardly|isn't) (exactly|quite)? (rocket science|brain surgery|quantum physics)>",
      '<(quite|really|very|perfectly|so|extremely) (simple|easy)> , (really|actually|you|just)',
      '<(how (hard|difficult|complicated) (can|could|is) it|could not be (simpler|easier|clearer|plainer)|cannot be that (hard|difficult|complicated)|(any|much)? (simpler|clearer|plainer) than (that|this)|even (a|an|my|your) ...3 (could|can|would|knows|manages|understands|does|gets))>',
      // As I already told you
      `<(as|like) (i|we|my colleague|my colleagues|our team|our agent|our staff|you) (have|had|was|were|am|did|would|been|just|also)? (already|now|previously|repeatedly|clearly|explicitly|specifically|patiently|just|once|also|tried to)? ${told} (to you|you|it|this|in|on|at)? ${again}>`,
      `<(as|like) (i|we|my colleague|my colleagues|our team) (have|had|did)? (already|now|previously|repeatedly|clearly|explicitly|specifically|patiently|tried to) ...1 ${told}( to you| you)?>`,
      `<(as|like) (i|we) (have)? (said|told you|told|keep saying|keep telling|keep explaining|explained to you|was saying|just said|tried to explain|tried to tell)>`,
      `<(as|like|per) (was|is|has been|have been|had been)? (already|previously|repeatedly|clearly|explicitly|earlier|once|twice|patiently)? ${told} (to you|you|it|in|on)? ${again}>`,
      `<(as|like) (was|is|has been|have been|it was)? (already|previously|repeatedly|clearly|explicitly|patiently) ...1 ${told}>`,
      `<(as|like|per) (was|has been|were) ${told} to you>`,
      `<(as)? per (my|our) (last|previous|earlier|first|many|three|two|several|#|numerous|prior|repeated)? (last|previous|three|two|four|#|earlier)? (n:email|n:e-mail|n:message|n:letter|n:reply|n:answer|n:note|n:mail|n:explanation)>`,
      `<(i|we|my colleague|my colleagues|our team) (have|had)? (already|now|repeatedly|clearly|told you|explained to you|just)? (already)? (${told}) (you|this|it|that|to you|all this|as much)? (this|it|that|all|to you)? ${again}>`,
      `<(i|we) (have)? (already|repeatedly) (been through (this|that|it)|gone (through|over) (this|that|it)|answered (this|that|you|your|it)|${told} (you|this|that|to you|it|as much))>`,
      `<(i|we) (have to|must|can only|will only|shall only|do not (like|want|intend|plan) to|am not going to|will not|hate to|should not (have|need) to|shouldn't have to|would rather not|keep having to) (repeat|explain|go over|spell|remind)( (it|this|that|myself|ourselves|everything|you|out))?>`,
      `<(for the (last|final|third|fourth|fifth|tenth|hundredth|umpteenth|nth|millionth) time|once (again|more) (and|for all)|one (more|last) time|once and for all|(how many|so many) (more)? (times|ways)|(say|tell|explain|repeat) (it|this|that|you|myself)? (once more|once again|yet again|one more time|a third time|one last time|slowly|again slowly)|yet again|over and over again|blue in the face|broken record|sound like a|until i am)>`,
      `<(do|must|should) i (really)? (have|need)? (to)? (repeat|spell|explain|draw|remind|go through|point|say it)>`,
      '^ <(once again|again) ,? (please|you|we|the|i|and i|this|it|that|no)> (note|must|need|cannot|can|have|is|are|see|read|will|cannot|told)',
      // You must understand
      '<(you|one) (must|have to|need to|should|ought to|will have to|has to|really must|really should|really need to|do need to|simply must|might want to|may want to|would do well to|had better|better|will need to) (surely|really|also|first|please|finally|just|try to|learn to|begin to|be able to)? (understand|realise|appreciate|accept|grasp|see|recognise|know|remember|bear in mind|keep in mind|learn|be aware|be reasonable|be realistic|be patient|calm|listen|pay attention|face)>',
      '<(please|do|kindly|try to|just|surely you|you surely) (try to|do|at least|just|can|must)? (understand|appreciate|realise|grasp) (that|how|why|our|the)>',
      '<(i (am|was)|we are|we were) (quite|pretty|very|rather|frankly|honestly|really|a bit|a little|somewhat)? (sure|certain|confident|surprised|amazed|astonished|baffled|puzzled|at a loss)( that)? you ...1 (understand|agree|appreciate|see|realise|know|read|figure|remember|think|thought|expect|expected|never|still|need to ask|even|have to ask|ask|asked|not know|not see)>',
      '<(you (do|must|surely|did|can|will|might|may)? (realise|understand|appreciate|know|are aware) ,? (do not you|surely|right|i hope|i trust)|you do (realise|understand|know|see)|do you (even|actually|really|honestly|not|seriously|understand|realise|know how|know what|think|expect|get|see the|follow|need me)|did you (even|actually|really|honestly|not|bother|think|seriously|expect|ever)|have you (even|actually|ever|not|considered (reading|looking)|tried (reading|turning|looking|actually)|bothered)|do not you (know|see|understand|realise|remember|have)|did not you (know|read)|have not you (read|heard|learned)|are you (sure you (read|know|understand|followed|even|actually|can read)|even|seriously|incapable|not able|capable)|can you (even|not|actually|really|read|at least|please try)|is it (really|so|too|that) (hard|difficult|much|complicated|unclear)|is (that|this) (clear|understood)|is it (so hard|too much|so difficult)|what (part|bit) of|which (part|bit|word) of|what did you (expect|think)|what exactly (did|do|is it) (you)?|what (is|was) (it|so)? ...1 (unclear|hard|difficult|not understand)|who told you|who (on earth)? would|why (on earth|would (you|anyone) (think|want|expect))|where (on earth)? did you get|how (on earth|can you (not|possibly)|do you not)|since when)>',
      '<(i|we) (trust|hope|assume|presume|take it|gather|expect|imagine|suppose|believe|am going to assume|will assume|am assuming) (that)? (you|this|it|that|even you|the) (now|can|will|have|have never|has|are|do|did|at least|understand|is|makes|finally|sinks|clears|time|answers|know|will now|even|were|realise) ...2 (clear|understand|sinks|read|never|know|enough|realise|aware|remember|agree|settles|able|able to|simple enough|see|follow|make sense|sense|capable|grasp|managed)>',
      '<(hopefully|maybe|perhaps) (this time|now|next time|you|even you|that) ...3 (sinks|clear|clearer|understand|read|listen|remember|will|you|learn|sink|get|follow|enough)>',
      '<(let (that|this|it) sink in|sink(s)? in|(is|are) that (clear|simple|understood)|capisce|comprende|(get|got) (that|it) (now|this time|yet)|do i make myself clear|make myself clear|follow me (so far|here)|with me so far|still with me)>',
      // Calm down
      ', <calm down>',
      '(please|to|just|must|should|and|you|now|us|kindly) <calm down>',
      '<(calm yourself|please be calm|stay calm|keep calm|be calm|simmer down|quiet down|take a (deep|long|big)? (breath|breather|step back|moment to breathe|chill)|deep breath|count to ten|pull yourself together|get a grip|get hold of yourself|control yourself|compose yourself|(watch|mind) your (language|tone|manners|words)|lower your (voice|tone)|(no need|do not|stop|refrain|please do not) (to|from)? (shout|shouting|yell|yelling|be rude|be aggressive|be sarcastic|get angry|get emotional|get upset|get worked up|take that tone|be like that|get personal|get hysterical|swear|raise your voice|be so|lash out|write in capitals|be difficult|get snippy|get cross|be childish|bite)|be (a bit|a little|more)? (reasonable|realistic|sensible|serious|grown-up)|grow up|behave (yourself|like an adult)|act your age|be my guest|hold your horses|patience is a virtue|good things come|now ,? now|there ,? there|tut tut|easy there|steady on|chop chop|temper temper|let us not get|let us (all)? (calm|stay|be|take|try to be|keep|not forget|think about|use our))>',
      '<(with (all)? (due|the greatest|the utmost) respect|no offence|no offense|not being funny but|do not take this the wrong way|not to be (rude|harsh|blunt|mean|funny)|i do not (mean|want|wish) to (be|sound) (rude|harsh|patronising|mean|blunt)|at the risk of (sounding|repeating|stating)|to be (perfectly|brutally)? (blunt|brutally honest)|far be it from me)>',
      // Let me explain it slowly
      "<(i will|let me|allow me to|i can|i shall|we will|let us|i am going to|i am happy to|i would be happy to|here is|here it is|i have to|permit me to|shall i|i could|i am trying to|i try to|we try to) (try to|now|just|once more|again|also|gladly|kindly|please|have to|even|keep|put)? (explain|put|spell|break|say|make|keep|draw|walk|write|state|repeat|phrase|take|simplify|go through|give|educate|enlighten|teach|remind|correct|help you) (it|this|that|you|things|the|all|everything|down|myself|them|to you|a)? (out|down|to you|for you|you|that)? ...1 (slowly|simply|simple|simpler|simple (words|terms)|again|once more|in (simple|plain|easy|small|short|basic|layman's|layman|everyday|simpler|other|terms|words|baby|big|very|a way)|as (simply|simple|clearly|plainly|slowly)|so (that)? (even|you|anyone)|for you|a picture|one more time|step by (tiny|baby)|very (simple|simply|slowly|clear|clearly)|even simpler|nice and|out for|down for|little|gently)>",
      "<(in words (you|even)|in terms (you|even|that even)|for dummies|idiot-proof|dumb (it|this|things) down|spell(ing)? (it|this|that) out|spoon-feed*|spoonfeed*|hold your hand|hand-holding|holding hands|hold(ing)? (customers|people|anyone|someone)'?s? hand|draw you a (picture|map|diagram)|baby steps|slowly (and clearly|now|this time|for you)|read (it|this|that|my|our|the) ...3 (properly|slowly|this time|once more|more carefully)|listen (carefully|closely|up|very carefully|this time|to me)|please (listen|pay attention|concentrate|focus)|please pay attention|(try|trying) to (keep up|follow|concentrate|focus|pay attention|understand|listen|think|read|imagine|remember)|if you (think|thought|look|looked|read|listen|listened|try|tried|bother|bothered|take|took|care|cared|had (bothered|listened|paid|read|looked|thought|taken)|were to|would just|would only|would bother|could just|could be bothered) (about|carefully|closely|hard|again|for|a|the|at|it|to|harder|it through|properly|two|just)? ...3 (you|a second|a minute|a moment|will|would)|had you (paid attention|listened|bothered)|as you (would|will|'d|might|could|can|should) (have)? ...1 (know|known|see|seen|noticed|notice|read|have|had|remember|learned|discover)|you would (know|have known|have seen|see) ...1 (if|that|had|this))>",
      // As anyone knows
      `<${everyone} ...4 ${grasp}>`,
      `<(as|which|that|because|since|like|something|what|this|surely|like) ${everyone} (else)? ...3 ${grasp}>`,
      '<(everyone|everybody|all|most|other|our other|nobody|no one|the rest) (else|others|of our customers|other customers|customers|guests|people|users|else has|parents|else in) ...2 (managed|manages|manage|understood|understands|understand|grasped|found|figured|knows|knew|coped|had no trouble|has no trouble|have no trouble|had no problem|has no problem|have no problem|seems to (understand|manage|cope|have)|without (any)? (trouble|help|problems|difficulty)|got it|gets it|gets|reads|read|asks)>',
      '<(even|so easy|so simple|easy enough|simple enough|clear enough) (a|an|that|for|my|your|children|kids|our)? (a|an|even|my|your)? (child|children|kid|kids|toddler|baby|monkey|beginner|grandmother|grandma|mother|granny|five-year-old|idiot|layman|you|cat|dog|hamster|caveman|pensioners|first-graders|schoolchildren|toddlers)>',
      "<(a|any) (grown|grown-up|sensible|reasonable) (adult|man|woman|person|up)|grown-ups|(at|by) your age|someone (in|of|with) your (position|experience|education|profession|job|role|intelligence)|an (adult|educated) (like|person)|one (would|might|could) (think|expect|hope|have thought|imagine|assume|suppose)|you (would|'d) (think|have thought)|i (would|should|might|'d) have (thought|expected|hoped|imagined)|i (would|should) (think|hope|expect) (so|that|you)|who (would|could) have (thought|guessed)>",
      // You are out of your depth
      "<(do not|don't|no need to|try not to) (you)? (worry|bother|trouble|bore|burden|trouble) (your|yourself) (pretty|little|sweet|clever)? (little|pretty)? (head|mind|self|with|about)|(too|a bit|a little|rather|quite|far too|perhaps|probably|somewhat) (technical|complicated|complex|advanced|difficult|deep|hard|clever|subtle) (for (you|a|the|someone|most|non|laymen|customers|people)|to explain|to go into|perhaps|maybe)|(over|above|beyond) (your|your pretty) (head|depth|level|grasp|understanding|pay grade|ken)|out of your depth|you would not understand|you (would|might|may|probably|clearly|obviously|apparently|evidently|simply|still|seem to|do not seem to|seem|appear to|appear) (probably|not|have|be|never|still|clearly|to)? (not understand|understand|misunderstand|misunderstood|misread|be confused|confused|confuse|have confused|not grasp|unable|incapable|lack|mixed up|imagine|believe|be under|struggle|struggling|mistaken|be mistaken|fancy|be (having|struggling)|have difficulty|be new to|think that (we|the|a|our|this))>",
      "<(contrary to (what you|your|popular)|what you (fail|failed|seem|do not|did not|may not|might not|are failing|clearly|forget) ...3 (see|understand|grasp|realise|think|imagine|believe|know|forget|forgot)|not everyone's (strong|cup|forte|strength)|(your|everyone's|anyone's) strong (suit|point|side)|not (really)? your (strong|strength|thing|forte|area|field|world)|leave (it|this|that|these|the|such) (thing|things|part|technical|thinking|details)? to ...1 (professionals|experts|us|grown-ups|specialists|people who|those who|someone who)|trust (me|us) on this|trust (me|us) when|(we|i) know (best|better|what is best|what we are doing|what i am doing|a thing or two)|we are the (experts|professionals|specialists)|believe you me|take (it from|my word|our word)|(i|we) have been doing this (for|since)|(ask|get|have|find) (someone|somebody|your|one of your) ...5 (help|show|computers|technical|knows|understands|explain|sit|good with|savvy|the basics)|(are|is) not (exactly|really|very|particularly|all that) (tech-savvy|technical|good with|familiar|literate|experienced|clever|bright)|(have|has) never (used|seen|opened|owned|touched|held|worked with|read) (a|an|one|such))>",
      '<(do yourself a (favour|favor)|word (of advice|to the wise)|(piece|bit|little|friendly) (of)? (friendly)? advice|(here is|a) (little|friendly|free|hot|pro) (tip|hint|thought|lesson|newsflash|secret|radical idea)|pro tip|protip|newsflash|news flash|reality check|back (here)? in the real world|in the real world|welcome to (the)? (real world|reality|adulthood|adult)|how the (real)? world works|that is (just|simply|not)? how (things|it|the world|business|banks|banking|life|contracts|time|maths|insurance|physics) (works|work|goes|go|operate)|learn to read|use (your|a bit of|some|a little) (head|brain|common sense|logic|imagination|initiative|google)|google is your friend|just google|rtfm|look up what|hate to (break|burst)|burst your bubble|believe it or not|surprise ,? surprise|shocking ,? i know|lo and behold|nice try|well done for|bravo|(how|so|very|that is|it is|a) (naive|quaint|precious|cute idea|sweet (idea|thought|of you to think))|bless (your|her|him) heart|gold star|finally (figured|managed|understood|got it|worked it)|you (finally|at last|eventually) (found|managed|figured|read|understood)|not so (hard|difficult) ,? (is|was) it|(that|it) was not so (hard|difficult|bad))>',
      ', <(my dear|sweetie|sweetheart|honey|hon|darling|sunshine|my friend|kiddo|young man|young lady|missy|sonny|dearie|poppet|petal|duckie|my good (man|woman|sir|lady)|princess|einstein|genius|sherlock|big guy)>',
      '<(my dear (customer|sir|madam|lady|fellow|friend|man|woman)|dear oh dear|come ,? come)>',
      '<(in case (you|it) (had not noticed|have not noticed|did not notice|did not know|were unaware|escaped|slipped)|if (you|it) (have not|had not|did not) (noticed|notice|already|yet|occur|realise|realised|understand|figured)|(should|might|may) (have)? (escaped|slipped) your (attention|notice|mind)|you may not (be aware|have noticed|realise)|(i|we) (would|might|may)? remind you (that|of|again|once)|(i|we) (must|have to|need to|would like to|am obliged to|feel obliged to) (remind you|correct you|ask you to (be|show|calm|moderate))|allow me to (remind|correct|point|educate|enlighten)|may i (remind|point out)|just so we are clear|let me be (very|perfectly|quite|absolutely)? (clear|plain)|i cannot make it (any)? (plainer|clearer|simpler)|i do not know how (else|much clearer|many)|(not sure|do not know) how (many|much|else|i)|i can only (explain|say|tell|repeat|answer|point)|(understand|read|explain|think) it for you|(i|we) did (say|tell|warn|explain|mention)|(i|we) (told|warned) you so|told you so|what (i|we) (said|told you) was)>',
      '<(the (answer|information|instructions|steps|rules|terms|times|price|details|date|form|link|button|manual|deadline|timetable|fee) (is|are|was|were) (all|clearly|plainly|perfectly|right|also|there)? (clearly|plainly|in (plain|large|big|bold|black)|right (there|in front)|there (for|in black)|visible|legible|readable|written|stated|spelled|easy|on the (first|front|very)) ...2 (stated|letters|print|view|sight|see|enough|front|everyone|all|page|white|english|anyone|marked|visible|written|find|read|nose|eyes)|in (big|large|bold|capital|huge|plain|giant|red) (letters|print|type|font|sight|view)|in black and white|right (under|in front of) your (nose|eyes)|where (everyone|anyone|you|it) ...3 (looked|found|see|been|find)|(anyone|everyone) can read|all you had to do|would it (kill|hurt|be so hard))>'
    ],
    fi: [
      // Kuten jo sanoin
      '<(lue|lukekaa|lukaise|lukaiskaa|luepa|lukekaapa|luehan) ...5 (uudelleen|uudestaan|vielä kerran|toiseen kertaan|ajatuksella|ajatuksen kanssa|kunnolla|loppuun|alusta loppuun|hitaasti)>',
      '<(yritetäänpä|kerrataanpa|kerrataan|käydäänpä|otetaanpa|mietitäänpä|aloitetaanpa|lasketaanpa|kokeillaanpa|katsotaanpa) ...3 (vielä kerran|uudelleen|uudestaan|alusta|hitaasti|kerran vielä|taas)>',
      '<(tekniikka|teknologia|netti|nettiasiointi|tietokoneet|sovellus|lomake|laite|digi*|asia|tämä|nämä|laki|tämmöinen|tällainen) ...3 (on|ovat|olla|tuntuu|tuntua) ...3 (vaikea*|hankala*|monimutkai*|haastava*|ylivoimai*|pelottava*|vierasta) ...3 (jos|sinulle|teille|ihmiselle|maallikolle|iässä|ikäise*|vanhem*)>',
      '<(pyydä|pyytäkää|kysy|kysykää|ota|hae|pyydäpä) ...3 (lapsenlas*|lapsenlap*|naapuri*|poika*|pojan*|tytär*|tytärtä*|lasta*|lapsia*|jotakuta|joku|nuorem*|kaveri*|puoliso*) ...3 (auttamaan|avuksi|apuun|neuvomaan|näyttämään|lukemaan|opettamaan|selittämään|hoitamaan|joka|neuvoa)>',
      '<(toistan|toistamme|joudun toistamaan|joudumme toistamaan|toistelen|jankutan) ...1 (itseäni|itseämme|taas|jälleen)>',
      '<(tämä|se|asia|kaikki|ohje|ohjeet|tekniikka) ...2 (voi|saattaa|taitaa|lienee|taisi) ...2 (sinulle|teille|liian|ehkä sinulle) ...3 (monimutkai*|vaikea*|hankala*|mutkika*|tekni*|liikaa|epäselvä*)>|<(liian|turhan) (monimutkai*|vaikea*|hankala*|tekni*|mutkika*) ...1 (sinulle|teille|ymmärtää|maallikolle)>',
      '<(eiköhän|eikös|luulisi|kai|joko|jokohan|johan) ...4 (tullut|tuli|meni|mennyt|tule|käynyt|kävi|selvinnyt) ...2 (selväksi|perille|jakeluun|ymmärretyksi)>|<(menikö|meneekö|tuliko|tulikohan) ...2 (perille|selväksi|jakeluun|ymmärretyksi)>',
      '<(ei|eihän) ...2 (nyt|kai|sentään|luulisi) ...2 (vaikea*|vaikee*|hankala*|monimutkai*|mutkika*|ylivoimai*)>|<ei ...4 (vaikea*|vaikee*|hankala*|monimutkai*|mutkika*) (voi|pitäisi|luulisi) ...1 olla>',
      '<(kannattaa|kannattaisi|voisit|voisitte|muista|muistakaa|mieti|miettikää|ajattele|ajatelkaa|lue|lukekaa|harkitse) ...3 (ennen kuin|ennenkuin) ...2 (kirjoit*|valita*|valitt*|syytt*|syytä*|huuta*|suutu*|kysy*|alkaa|avaa|avaatte)>',
      '<(kuten|niin kuin) ...2 (selvästi|hyvin|varmasti|itsekin|helposti|selvästikin|jokainen) ...2 (näky*|näe*|näette|huoma*|ymmär*|ilmen*|todeta|lukee)>',
      '<(sinun|teidän|asiakkaan) (täytyy|pitää|tulee|on|kannattaa|pitäisi|kannattaisi|täytyisi|olisi) ...3 (hyväksyä|hyväksyttävä|ymmärtää|ymmärrettävä|tajuta|käsittää|oppia|opetella|tyytyä|muistettava)>',
      '^ <(siis|ihan|no|nyt) ...1 (oikeasti|oikeesti|rehellisesti|vakavasti)>|<(älä|älkää|älkääs) (nyt)? (viitsi|viitsikö|jankuta|jankuttako|intä|inttäkö|huuda|huutako|väitä|väittäkö|kiukuttele|kiukutelko|esitä|leiki|vänkää|vängätkö)>',
      '<(asia|homma|tämä|se|ohje|juttu|vastaus|tämähän|sehän) (on|oli)? ...2 (hyvin|ihan|aivan|todella|varsin|tosi|erittäin|oikeastaan|perin|niin|kyllä) (yksinkertai*|helppo*|helpolla|selkeä*)>',
      '<(osaatteko|osaatko|tiedätkö|tiedättekö|ymmärrätkö|ymmärrättekö|luitko|luitteko|katsoitko|katsoitteko) ...3 (edes|lainkaan|ollenkaan|yhtään)>|<(oletko|oletteko) ...2 varma* ...2 että ...1 (osaat*|luit*|ymmärs*|ymmärr*|tiedät*)>',
      '<(sanoinhan|kerroinhan|kirjoitinhan|selitinhän|mainitsinhan|totesinhan|vastasinhan|kerroimmehan|sanoimmehan|johan (sanoin|kerroin|kirjoitin|selitin|sanoimme|kerroimme))>|<(niinku|niin kuin|niinkuin|kuten|kute) ...2 jo ...1 (sanoin|kerroin|kirjoitin|selitin|totesin|mainitsin|vastasin|sanoimme|kerroimme|kirjoitimme|selitimme|totesimme|vastasimme)>|<(mä|mää|minä|me) jo ...1 (sanoin|kerroin|selitin|sanoimme|kerroimme|selitimme)>',
      '<(kuten|niin kuin|niinkuin|kun|mitä) (sinulle|teille|tuossa|tässä|minä|me|on|olen|olemme)? (olen|olemme|on)? ...2 (jo|aiemmin|aikaisemmin|edellä|useasti|monesti|monta kertaa|moneen kertaan|toistuvasti|selvästi|viimeksi|edellisessä|viime|puhelimessa|lukuisia|useaan otteeseen|kertaalleen|kahdesti|kolmesti|yllä|tuhat kertaa) ...4 (sanoin|sanoimme|mainitsin|mainitsimme|kerroin|kerroimme|totesin|totesimme|ilmoitin|ilmoitimme|kirjoitin|kirjoitimme|selitin|selitimme|sanottu|todettu|mainittu|kerrottu|ilmoitettu|selitetty|kirjoitettu|sanonut|sanoneet|kertonut|kertoneet|todennut|todenneet|maininnut|maininneet|ilmoittanut|ilmoittaneet|selittänyt|selittäneet|todettiin|kerrottiin|sanottiin|mainittiin|ilmoitettiin|selitettiin|ohjeistettu|ohjeistettiin|neuvottu|neuvoin)>',
      '<(kuten|niin kuin|niinkuin) (sanottu|todettua|sanoin|todettu|todettiin|mainittu|jo (sanottu|todettu|kerroin|sanoin|mainittu))>',
      '<(olen|olemme) ...1 (jo|jopa|nyt|monta kertaa|moneen kertaan|useasti|toistuvasti|kahdesti|kolmesti|useaan otteeseen) ...4 (sanonut|sanoneet|kertonut|kertoneet|vastannut|vastanneet|selittänyt|selittäneet|todennut|todenneet|ilmoittanut|ilmoittaneet|maininnut|pyytänyt|pyytäneet|neuvonut|neuvoneet|ohjeistanut|ohjeistaneet|sanottu|kerrottu|selitetty|vastattu|todettu|toistanut|toistaneet)>',
      '<((sanon|sanoin|toistan|kerron|selitän|kirjoitan|vastaan|muistutan|todettakoon|sanottakoon|kerrottakoon|kertaan|kerrataan|toistetaan|sanotaan) (sen|tämän|nyt|asian|sitten|siis|vielä|teille|sinulle)? (nyt|vielä|sen|tämän|asian)? (viimeisen kerran|kolmannen kerran|vielä kerran|yhden kerran|kerran vielä|viimeistä kertaa|toistamiseen|sadannen kerran|hitaasti|suoraan|taas|uudelleen ja|jälleen kerran|uudestaan ja))>',
      '<(kuinka|miten) ...3 (monta kertaa|monesti|monta|moneen|usein|selvästi|selvemmin) ...4 (sanoa|selittää|toistaa|kertoa|vastata|pitää|täytyy|tarvitsee|pitäisi)|(viimeisen|sadannen|ties monennen|sadatta|tuhannen) kerran|kertaus on opin*|jaksa (toistaa|selittää|kertoa|vastata)|vastaus on (edelleen|yhä|sama)|(sata|tuhat|kymmenen) kertaa|(jatkuvasti|jälleen|taas) kerran (muistut*|tode*|sano*|kerro*|huomaut*|toist*)|sanoista tahansa>',
      // Ymmärräthän
      '<(ymmärräthän|ymmärrättehän|tiedäthän|tiedättehän|tajuathan|tajuattehan|käsitäthän|käsitättehän|ymmärrätkö|ymmärrättekö|tajuatko|tajuatteko|käsitätkö|käsitättekö|kuvittelitko|kuvittelitteko|kuvitteletko|kuvitteletteko|luulitko|luulitteko|luuletko|luuletteko|meneekö (perille|jakeluun)|menikö (perille|jakeluun|jo)|onko (tämä|se|asia)? (nyt|jo|vihdoin)? (selvä|selvää|ymmärretty|liian vaikea*|näin vaikea*|niin vaikea*)|onko selvä|eikö (niin|vain|olisi|ole|se)|eikö (teille|sinulle|teillä|sinulla))> (nyt)? (edes|todella|tosiaan|oikeasti|tosissaan|sentään|nyt|muka)?',
      '(sinun|teidän|asiakkaan|kannattaisi|täytyy|pitää|teidänkin|sinunkin|jokaisen|olisi|voisit|voisitte|pitäisi|syytä|hyvä) ...3 <(ymmärrettävä|ymmärtää|käsittää|tajuta|käsitettävä|tajuttava|opetella|opeteltava|rauhoittua|rauhoituttava|malttaa|keskittyä|lukea (huolella|tarkemmin|ajatuksella))>',
      '<(yritä|yrittäkää|koeta|koettakaa|yritäpä|koetapa|voisitko|voisitteko|voitteko|voitko|viitsisitkö|viitsisittekö|jos|edes|etkö|ettekö|osaatko|osaatteko|pystytkö|pystyttekö|jaksatko|jaksatteko) ...3 (edes|nyt|hetken|vähän|sen verran|ensin|vaikka|hetkeksi) ...2 (ymmärtää|kuunnella|lukea|yrittää|keskittyä|pysyä|käyttää|ajatella|miettiä|katsoa|avata|löytää|rauhoittua|tarkistaa|viitsisit|viitsii|viitsitte|jaksaa|ajattelet|ajattelette|mietit|miettisit|luet|lukisit|keskityt|keskittyisit|vaivautua|olla)>',
      '<(yritä|yrittäkää|koeta|koettakaa|koetapa|yritäpä) (nyt|edes|vain|sinäkin|tekin|hetki)? (ymmärtää|kuunnella|pysyä (mukana|kärryillä)|keskittyä|tajuta|käsittää|ajatella|seurata|olla|muistaa|oppia|malttaa|lukea)>',
      '<(en ihmettele|ei ihme|ei ole ihme|ihmettelen|hämmästyn|kummastelen|hämmästyttää|ihmetyttää|yllättää|kummastuttaa|on vaikea uskoa|on outoa|on erikoista|uskomatonta|kummallista) ...4!itsekin (ettet|ette|että (et|ette|sinä|te)|ettei|miten|kuinka|miksi|jos|olet|olette|et)>',
      '<(etkö|ettekö) (sinä|te)? (todella|tosiaan|oikeasti|tosissaan|edes|itse|muka|tiennyt|tiedä|osaa|ymmärrä|lukenut|viitsi|viitsinyt|tajua|käsitä|kuunnellut)>',
      '<(oletko|oletteko|olethan|olettehan) ...3 (edes|osaat|osaatte|lukenut ajatuksella|käyttää|ajatellut yrittää|vaivautu*|tosissa*)>',
      '<(osaatko|osaatteko) (nyt|varmasti|edes|sinä|te|todella|sentään)>',
      // Luehan uudestaan
      '<(suosittelen|suosittelisin|kehotan|pyydän|pyytäisin|ehdotan|kannattaa|kannattaisi|voisitko|voisitteko|voitko|voitteko) ...2 (lukemaan|lukea|katsomaan|katsoa|luet|perehtymään|perehtyä|tutustumaan|tutustua) ...4 (uudelleen|uudestaan|ajatuksella|kunnolla|loppuun|tarkemmin|ajatuksen kanssa)>',
      'jos ...2 <(lukee|luki|lukisi|lukisit|lukisitte|lukea|katsoo|katsoisi) ...2 (loppuun asti|loppuun saakka|loppuun|ajatuksella|ajatuksen kanssa|kunnolla)>',
      '(asia|asiasta|tämä|tästä|siitä|nämä|niistä|ne) ...2 (on|ollaan) ...2 <(jo)? ...2 (käyty|puhuttu|selitetty|vastattu|kerrottu|todettu|keskusteltu|sanottu) ...3 (jo|moneen kertaan|kahteen kertaan|useaan kertaan|monta kertaa|monesti|useasti|kahdesti)>',
      '<(vastaus|vastauksen|ohje|tieto) ...2!myös (löytyy|oli|on|luki|löydät|löydätte) ...1!myös (siitä|siinä|edellisestä|edellisessä|aiemmasta|aiemmassa|eilisestä|eilisessä|samasta|jo) (viestistä|viestissä|viestistäni|viestissäni|vastauksestani|vastauksessani|ohjeesta|ohjeessa|lähettämästäni|lähettämässäni)>',
      '^ <(toista|kolmatta|neljättä|viidettä|kolmannen|neljännen|viimeisen|monennenko|monettako) (kertaa|kerran)>',
      '<(taisi|taitaa|lienee|tainnut|ilmeisesti|näköjään|nähtävästi|vissiin) ...4!minulta/meiltä (lukematta|kuuntelematta|avaamatta)>',
      '(asia|se|tämä|tieto|viesti|ohje|vastaus) <ei ...2!minulle/meille (auennut|avautunut|uponnut|mennyt (ihan|oikein)? (perille|jakeluun)|tunnu menevän|näytä menevän)>',
      '<(mennään|aloitetaan|käydään|lähdetään|palataan|aloitetaanpa|mennäänpä) ...3 (alkeista|alkeisiin|aakkosista|aakkosiin|perusteista|perusasioista|perusasioihin)>',
      '<(katsotaanpa|mennäänpä|otetaanpa|aloitetaanpa|palataanpa|lasketaanpa|luetaanpa|tarkistetaanpa) (ihan|vielä kerran|rauhassa)>|^ <noh>',
      '<(kun|jos|kunhan) ...1 (vain|vaan|vähän)? (jaksaa|viitsii|malttaa|vaivautuu|keskittyy) ...2>',
      '(löytyy|näkyy|onnistuu|aukeaa|selviää|toimii) , <(kun|jos|kunhan) ...1 (katsoo|etsii|lukee|osaa) ...1 (vähän|hieman|tarkemmin|tarkkaan|kunnolla|hetken|rauhassa|oikeasta|oikeasti|ohjeen|lukea|katsoa|käyttää)>',
      '<(jokainen|jokaiselle|joka|kuka tahansa) ...1 lukutaitoi*>|<lukutaitoi*>',
      '(toivottavasti|toivomme|toivon|toivoisin) ...6 <(parempi|parempaa|uusi|uutta|toisenlainen|rakentavampi|asiallisempi|positiivisempi) ...1 (asenne|asennetta|ote|otetta|käytös|käytöstä|sävy|sävyä|suhtautuminen)>',
      '<onneksi ...3 (on|meillä on|suurin osa|useimmat) ...3> , jotka ...2 (osaavat|ymmärtävät|jaksavat|tietävät|lukevat|malttavat)',
      '<(näin|noin) (yksinkertai*|helpo*|itsestään selvä*|ilmeise*) ...1 (asia*|kysymy*|jutu*|juttu*|ohje*)>',
      '(vastaan|sanon|kerron|selitän|toistan|kirjoitan) ...4 <viimeisen kerran>|<(koska|kun) sitä (ilmeisesti|näköjään|selvästi|selvästikin) (tarvitaan|kaivataan)>',
      '<(olet|olette) ...2 (tottunut|tottuneet) ...3> , mutta',
      '<(oletan|oletamme|oletettavasti|toivottavasti|uskoisin) ...2> (osaat|osaatte|tiedät|tiedätte|ymmärrät|ymmärrätte|hallitset) ...1!jo/saa (käyttää|mikä|mitä|lukea|avata|miten|että|sen|tämän|mistä)',
      '^ <kai (sinulla|teillä|sinä|te|osaat|osaatte|tiedät|tiedätte|ymmärrät|ymmärrätte) ...2 (sentään|nyt|edes)>',
      '(kysymyksesi|kysymyksenne|pyyntösi|pyyntönne|vaatimuksesi|vaatimuksenne|ajatuksesi|ajatuksenne|viestisi|viestinne) (on|oli) <...1 (erikoinen|outo|kummallinen|hassu|hämmentävä|turha|huvittava|lapsellinen|yllättävä)>',
      '<(en|emme) ...2 (ymmärrä|käsitä|tajua) ...1 , (mitä|mikä|miksi) ...3 (epäselv*|vaikea*|hankala*|ihmeelli*|monimutkai*)>',
      '<(lukekaa|lue|lukisit|lukisitte) ...1 (viestini|viestimme|vastaukseni|edellinen viestini)>|<(et|ette) (nyt|siis|selvästikään|vain|vaan|taida) ...1 (ymmärrä|tajua|käsitä|ymmärtää|tajuta) ...1>',
      '<(siihen|tähän|asiaan) ...2 (on syytä|pitää|täytyy|kannattaa|joutuu|on pakko) ...2 (sopeutua|tottua|tyytyä)>',
      '<(ekaluokkalai*|tokaluokkalai*|*luokkalainenkin|*luokkalaisetkin|alakoululai*|viisivuotia*) ...1 (osaa|osaavat|ymmärtää|ymmärtävät|tajuaa|tietää|osaisi|ymmärtäisi)>|<(peruskamaa|perussettiä|perushommaa|peruskauraa)>',
      'vaikka vastaus ...1 (on|lienee|oli) ...1 <(aika|melko|varsin|tietysti)? (ilmeinen|selvä|itsestään)>',
      '<(sata|sadat|satoja|tuhannet|tuhansia|kymmenet|kymmeniä|monta|muutkin) ...1 (muut|muuta|muutakin) ...2 (on|ovat) ...1 (*nut|*nyt|*neet)>',
      '<(ei|ettei) ...2 voi ...1 (erehtyä|olla huomaamatta|olla näkemättä|ymmärtää väärin|tulkita väärin)>|<jooko> $',
      '<(koululai*|lapset|lapsetkin|eläkeläiset|eläkeläisetkin|mummot|mummotkin|kokeneemmat|fiksummat) ...3 (pärjäsivät|pärjäävät|osasivat|osaavat|ymmärsivät|ymmärtävät|oppivat|tekevät niin)>',
      // Muutkin osaavat
      '<(ymmärtänet|ymmärtänette) (varmaan|kai|varmasti)?> , (että|ettei|ettemme|etten)',
      'jos ...12 <(=tietäisit|=tietäisitte|=ymmärtäisit|=ymmärtäisitte|=huomaisit|=huomaisitte|=tajuaisit|=tajuaisitte|=näkisit|=näkisitte)>',
      '<(=tietäisit|=tietäisitte|=ymmärtäisit|=ymmärtäisitte|=huomaisit|=huomaisitte|=tajuaisit|=tajuaisitte)> ...6 jos',
      '<(tuntua|tuntuu|tuntuvat|vaikuttaa|vaikuttavat|näyttää|olla) ...2 (maallik*|teistä|sinusta|teille|sinulle|kokemattoma*|asiaan perehtymät*|asiaa tuntemattoma*|tavallis* ihmi*) ...2 (monimutkai*|vaikea*|vaikeilta|hankalilta|hankala*|sekava*|sekavilta|oudolta|oudoilta)>',
      '<(ei|eivät|eikä) ...2!minulle (avaudu|aukea|ole helppo*|ole tuttu*) ...2 (kaikille|jokaiselle|ihan kaikille|kaikilta)>',
      '<(sen|tämän|ohjeen|ohjeet|lomakkeen|sovelluksen|laskun) ...2 (ymmärtää|osaa|löytää|hallitsee|tajuaa|oppii|täyttää) ...1 (kuka vain|kuka vaan|kuka tahansa|jokainen|lapsi|lapsikin|mummokin|kaikki)>',
      '<(suurin osa|useimmat|useimmilta|muut|muilta|kaikki muut|valtaosa|moni) ...3 (selviytyy|selviytyvät|selviää|selviävät|pärjää|pärjäävät|onnistuu|onnistuvat|osaa|osaavat|löytää|löytävät|saaneet|saavat|täyttää|täyttävät|ymmärtävät) ...3 (ilman apua|ilman ongelmia|ongelmitta|omin avuin|itse|avutta|ilman neuvoja|vaivatta)>',
      '<(muut|kaikki muut|muutkin|naapurisi|naapurinne) (ovat|on)? (kyllä|ihan|kuitenkin) ...2 (saaneet|osanneet|ymmärtäneet|löytäneet|onnistuneet|oppineet|osaavat|löytävät|ymmärtävät|tajunneet)>',
      '<(emme|en|meitä ei|emmekä) ...1 ole ...3 (vain|ainoastaan|yksin|pelkästään)? (teitä|sinua) varten>|<(on|palvelemme|hoidamme|odottaa) ...1 muitakin (asiak*|potil*|asuk*|matkust*|tapauk*|viestejä|töitä|tilauks*|hakem*|vieraita|kuin)>',
      '<(onnistui|onnistuu|sujui|luonnistui|löytyi) ...1 (sinultakin|teiltäkin|sinullakin|teilläkin|itseltäsikin)>',
      '(hienoa|hyvä|mahtavaa|loistavaa|kiva|upeaa|mukavaa|bravo|onneksi) (että)? ...2 (sait|saitte|löysit|löysitte|osasit|osasitte|onnistuit|onnistuitte|luit|luitte|muistit|muistitte|ehdit|ehditte|jaksoit|viitsit|ymmärsit|ymmärsitte|selvisit) ...3 <(vihdoin|viimein|lopultakin|lopulta|sentään|vihdoinkin|viimeinkin)>',
      // Sävystä, tunteista
      '<asialli* ...1 (kielenkäyt*|sävy*|käytös*|käytökse*|tyyli*|tyylissä|äänensävy*|puhetap*|keskustel*|viestejä|palautetta|kieltä|kielellä)>|<(asiallisempaa|asiallisemmin|kohteliaampaa|kohteliaammin|siistimpää|maltillisempaa|maltillisemmin|hillitymmin|ystävällisempää)>',
      '<(tunteilu|kiukuttelu|kiukku|raivoaminen|huutaminen|suuttuminen|hermostuminen|valittaminen|hoputtaminen|hoputus|uhkailu|syyttely|draama|vihaisuus|jankuttaminen|inttäminen|soittelu) (ei|eivät) ...2 (auta|nopeuta|muuta|vie|hyödytä|edistä|ratkaise|paranna|tuo)>',
      '<(ei|eikä) ...3 (muutu|muuttuisi|nopeudu|parane|vaihdu|etene|ratkea) ...2 (vaikka|kysymällä|kyselemällä|soittamalla|soittelemalla|valittamalla|huutamalla|toistamalla|hoputtamalla|suuttumalla|sillä että)>',
      '<vaikka (kuinka|miten|montako kertaa|kuinka monta kertaa) ...2 (*isit|*isitte)>',
      '<(pysytään|pysykäämme|pidetään|keskitytään|palataan|pysyttäisiin) ...2 (faktoissa|tosiasioissa|asiassa|asialinjalla|faktoihin|tosiasioihin|järki kädessä)>',
      '<(tunnekuohu*|tunteenpurkau*|purkauksesi|purkauksenne|kiukkusi|kiukkunne|raivosi|raivonne|paatoksesi|suuttumuksesi|suuttumuksenne)>',
      '<(aikuisten|aikuisilta|aikuiselta|aikuisen|aikuiset) (ihmis*)? ...4 (pitäisi|luulisi|voisi|odottaisi|kuuluisi|pystyä|osata)>',
      '<(perusmatematiik*|peruslaskuto*|alkeismatem*|(alakoulu*|ala-aste*|peruskoulu*|ekaluok*) (matem*|oppi*|lasku*|asia*|fysii*))>',
      // Itsestään selvää
      '<(itsestäänselv*|itsestään (selvää|selvä|selvästi|selvyys)|sanomattakin (on)? (selvää|selvä)|sanomattakin|päivänselv*|selviö|selviönä|(tottakai|totta kai|tietenkin|tietysti|toki) (sinun|teidän) (täytyy|pitää|on|tulee)|ilmiselv*|(aika|melko|varsin|täysin|aivan|kaikille|jokaiselle) (ilmeistä|selvää)|(on|lienee) itsestään|peruskauraa|perusjut*|perusasi*|perustaito*|perusfysiik*|yleissivisty*|yleistieto*|kädestä pitä*|kädestä pitäen|rautalangasta|rautalanka*|maalaisjär*|talonpoikaisjär*|terve* järk*|terveellä järjellä|järkeä käyttä*|järjen käyttö|helppo* kuin heinänteko|lastenleikki*|kakunpala*|ei (ole)? (mitään)? rakettitie*|rakettitie*|ydinfys*|aivokirurg*)>',
      '<(tämän|tämänhän|sen|senhän|nämä|sehän|tuon|tämähän|asian|asiahan|niin) (nyt|kai|pitäisi|kyllä|luulisi|täytyisi|on)? ...2 (tietää|tietävät|ymmärtää|ymmärtävät|tajuaa|tajuavat|käsittää|osaa|osaavat|selvää|näkee|pitäisi olla) ...1 (jokainen|kaikki|kuka tahansa|kuka hyvänsä|lapsikin|kaikille|jokaiselle|aikuinen|jokaisen|hullukin|tyhmempikin|pikkulapsikin|kaikkien)>',
      '<(luulisi|luulisin|olettaisi|olettaisin|kuvittelisi|voisi kuvitella|voisi luulla|voisi olettaa|voisi odottaa|odottaisi|toivoisi|uskoisi|pitäisi (kai|nyt|jo|kyllä|toki)? (tietää|ymmärtää|osata|olla (selvää|selvä|tuttua)|muistaa))> (että|jo|nyt|aikuisen|jokaisen|teidän|sinun|ihmisen|kaikkien|tähän|sen)?',
      '<(jokainen|kuka tahansa|kuka hyvänsä|kaikki|aikuinen|aikuisen|lapsikin|koululainenkin|ekaluokkalainenkin|isoäitinikin|mummonikin|mummokin|kissakin|apinakin|hullukin|tyhmempikin|vähemmälläkin|useimmat|muut|muutkin|ihmiset|jokaisen|kenen tahansa|jokaiselle|kenelle tahansa|asiakkaamme|kaikki muut|muiden|muilta|täysijärkinen|järkevä ihminen|järkevä|normaali ihminen) ...3 (tietää|ymmärtää|tajuaa|käsittää|osaa|osaavat|tietävät|ymmärtävät|löytää|löytävät|löytänyt|löysivät|löytäneet|osannut|osanneet|ymmärtäneet|ymmärtänyt|selvisi|selvisivät|tajuavat|pystyy|pystyvät|onnistuu|onnistui|onnistunut|käsittäisi|ymmärtäisi|tajuaisi|tietäisi|näkee|lukea|luettavissa|oppii|hallitsee|muistaa|muistavat|käsittävän|ymmärtävän|selviää|selviävät|ymmärrettävissä)>',
      '<(selviää|selvitä|onnistuu|onnistunee|ratkeaa|löytyy|näkee|ymmärtää|tajuaa|oppii) ...1 (kyllä|ihan|vaikka|jo|lukemalla|katsomalla|pelkällä|hyvin)? ...1 (peruskoul*|maalaisjär*|järjellä|lukemalla|laskutaidolla|silmät|katsomalla|lukutaidolla|lukutaitoi*|avaamalla silmä*|ajattelemalla|lapsi*|lapselta*|päässälasku*|logiikalla)>',
      '<(ihan|todella|näin|oikeastaan|hyvin|todellakin|tosi|varsin) (yksinkertaista|helppoa|yksinkertainen asia)> , _',
      '<(ei|eikä|eihän|eiköhän) (se|tämä|tää|tuo|sen|tämän|tässä|siinä|pitäisi|luulisi|kai|nyt|oikeasti|ihan)? ...3 (voi|voisi|pitäisi|pitäs|luulisi|liene) (kai|nyt|sentään|kenellekään)? (olla|olevan) (noin|niin|näin|kovin|mahdottoman|ylivoimai*|liian|mitenkään)? (vaikea*|vaikee*|hankala*|mahdoton*|monimutkai*|ylivoimai*|mutkika*)|(voiko|voisiko) (se|tämä|tää|olla)? (nyt)? (olla|oikeasti) ...2 vaikea*|mikä (tässä|siinä) nyt? (on|oli) ...2 (vaikea*|epäsel*|hankala*|ymmärr*)|mitä (kohtaa|osaa|sanaa) ...2 (ymmärr*|tajun*)|(selvää|selvä|yksinkertaista|helppoa) (kuin (pläkki|päivä|vesi|heinänteko))|(kuinka|miten|en tiedä miten) ...3 (selvemmin|selkeämmin|yksinkertaisemmin) ...1 (sanoa|selittää|ilmaista|kertoa)|(ei|en) ...3 (selvemmin|selkeämmin|yksinkertaisemmin) (voi|osaa|pysty)? (sanoa|selittää|ilmaista)>',
      // Selitän hitaasti
      '<(selitän|selitämme|kerron|yritän|väännän|väännetään|sanon|kirjoitan|laitan|avaan|koetan|neuvon|opetan|puran|piirrän|annan|käyn|voin|toistan|täytyy|pitääkö|täytyykö|tarvitseeko|selitetään) ...4 (hitaasti|rautalangasta|yksinkertaisesti|yksinkertaisemmin|yksinkertaisin|selkokielellä|selkosuomeksi|suomeksi|selvällä suomella|kädestä pitäen|lapsellekin|niin että (sinäkin|tekin)|että (sinäkin|tekin)|jotta (sinäkin|tekin|varmasti)|piirtää|piirtämään|tavaamaan|tavuttaa|vielä hitaammin|helpoin sanoin|lyhyillä sanoilla|kuin lapselle|ymmärrettävästi|kuvien kanssa|ratakisko*)>|<(sinäkin|tekin|sinullekin|teillekin) (ymmärr*|taju*|käsit*|osaat*|löyd*|pysy*|varmasti|opi*|onnistu*|pitäisi)>|<(ymmärrät|ymmärrätte|tajuat|tajuatte|osaat|osaatte) (sen|varmasti|jopa)? (sinäkin|tekin)>',
      '<(en|emme) (ala|aio|rupea|viitsi|jaksa|ryhdy|lähde|ole täällä) (tässä|nyt|teille|sinulle|enää|sen|asiaa|tätä)? ...2 (opetta*|selittä*|väitte*|kiiste*|toista*|kertaa*|vääntä*|neuvo*|inttä*|perustel*|keskustel*|lukea|luenno*|kouluttaa)|(kysymyksesi|kysymyksenne|kysymys) on (jo)? (vastattu|turha)|johan (minä|sen|tuon|siihen|siitä|tässä|me|siinä)>',
      // Rauhoitu
      '<(rauhoitu|rauhoittukaa|rauhoituhan|rauhoitus|rauhoitupa|rauhoittukaapa|rauhoitutaan|rauhoituthan|rauhoittukaahan|rauhoittuisit|rauhoittuisitte|rauhoittua|(vähän|hieman|hiukan|nyt) malttia|malttakaa|maltahan|maltappa|hillitse itsesi|hillitkää itsenne|ota iisisti|otapas|ottakaapa|hengitä (syvään|rauhassa)|hengittäkää|hengitetään*|hengitetäänpä|vedä syvään? henkeä|vetäkää henkeä|laske (kymmeneen|kymppiin)|laskekaa kymmeneen|(hieman|vähän|hiukan|enemmän) (kärsivällisyyttä|käytöstapoja|malttia)|käytöstap*|(siisti|siistikää|siisti) (kielen*|puheen*|suusi)|äänensävy*|noh noh|no no|soo soo|so so|hohhoi|huoh|voi kulta*|voi sinua|voi teitä|voi hyvä|kultapieni|kultaseni|kulta pieni|muru|ystäväiseni|ystävä hyvä|hyvä ystävä|hyvä ihminen|hyvä rouva|rakas asiakas|arvon (asiakas|asiakkaalle|herra|rouva|asiakasta)|hyvä lapsi|lapsi kulta|tyttö hyvä|poika hyvä|neitiseni|nuori neiti|herraseni|rouvaseni|kuules|kuulehan|kuulkaapa|kuulkaas|kuulepa|kuulkaahan|katsohan|katsos|katsokaas|katsopa|näetsen|nääs|hei haloo|hei kamoon|nyt tarkkana|kuuntele (nyt|tarkkaan|tarkasti)|kuunnelkaa (nyt|tarkkaan|tarkasti)|lue (nyt|tarkkaan|tarkasti|ajatuksella|uudestaan|uudelleen|huolella)|lukekaa (nyt|tarkkaan|tarkasti|ajatuksella|uudestaan|uudelleen|huolella)|käytä (järkeä*|päätä*|aivo*|googlea)|käyttäkää (järkeä*|päätä*|aivo*)|ajatelkaa (nyt|itse|hetki)|ajattele (nyt|itse|hetki)|ajatellaanpa|mietitäänpä|odotapa|odottakaapa|odotappa|kerrataanpa)>',
      // Ylhäältä
      '<(kaikella (kunnioituksella|rakkaudella)|ei millään pahalla|tiedoksi (vain|vaan|teille|sinulle|vielä)|ihan (vain|vaan)? tiedoksi|pieni vinkki|hyvä neuvo|pieni neuvo|ilmainen (neuvo|vinkki)|neuvoisin (teitä|sinua)|(ensi|seuraavalla) kerralla ...2 (mieti|miettikää|ehkä|toivottavasti)|(vastaisuudessa|jatkossa) ...1 (lukekaa|miettikää|toivoisin|toivoisimme)|toivottavasti ...2 (nyt|tällä kertaa|vihdoin|viimein) ...3 (selv*|ymmär*|mene*|perille|jakeluun|riittää|muist*|uppo*|opit|opitte|onnistu*|osaat|osaatte)|toivottavasti (opit|opitte|muistat|muistatte|ymmärrät|ymmärrätte|osaat|osaatte|luet|luette)|saanen (huomauttaa|muistuttaa|korjata|huomautta*)|haluaisin (huomauttaa|muistuttaa|korjata)|(huomautan|huomautamme|muistutan|muistutamme|muistuttaisin|muistuttaisimme|huomauttaisin|huomauttaisimme|haluan muistuttaa|haluamme muistuttaa|joudun muistuttamaan|täytyy muistuttaa|pitänee muistuttaa) ...1 (teitä|sinua|teille|sinulle|asiakasta|jälleen)|(jos|mikäli) (et|ette) (satu|sattunut|ole|vielä|sattuisi|jo) ...2 (tiennyt|tietämään|huomannut|huomaamaan|muista|tiedä|lukenut|ymmärtänyt|tietäneet)|(jos|mikäli) (satuit|satuitte) ...1 unohta*|(jos|mikäli) (vain|vaan|edes|kerran)? (viitsisi|viitsit|viitsitte|viitsii|viitsisitte|viitsisit|jaksaisit|jaksaisitte|malttaisi|malttaisit|malttaisitte|vaivautuisi*|olisit lukenut|olisitte lukeneet|olisitte lukenut|luette|lukisit|lukisitte|osaisit|osaisitte|keskitty*|hetken (miet*|ajattel*)|vähän (miet*|ajattel*)|mietit|miettisit|miettisitte|mietitte|ajattelette|ajattelet|olisitte (etsi*|katso*|kuunnel*|vaivau*)|olisit (etsi*|katso*|kuunnel*|vaivau*)))>',
      '<(vaivaudu*|vaivautu*|viitsinyt|viitsineet|viitsi|viitsii|viitsitte|viitsit) (lukea|lukemaan|katsoa|katsomaan|avata|avaamaan|tarkistaa|tarkistamaan|käymään|etsiä|etsimään|tutustua|tutustumaan|kuunnella|perehtyä|perehtymään|hetken|edes|ottamaan|kysymään|miettiä|ajatella)|(ette|et) (tietenkään|selvästikään|ilmeisesti|ilmeisestikään|näköjään|nähtävästi|taida|tainnut|taaskaan|tunnu|näytä|vieläkään|taida|edes|ymmärtänyt|ymmärrä|tajua|tajunnut|käsitä|pysynyt|osaa|osannut) ...3 (ymmärtä*|ymmärt*|osaa*|osan*|tajun*|tajua*|hallit*|käsit*|pysy*|kärry*|kuunnel*|vaivautu*|tietä*|tiedä|tiennyt|jaksa*|näitä|tätä|asiaa|perusasioita)|(kärryillä|kartalla|jyvällä|perillä asioista)|(kuten|niin kuin) (varmaan|varmasti)? (olisitte|olisit) ...1 (huoman*|tien*|luk*|näh*|voinut)|olisitte (huoman*|tien*|näh*) , jos|olisit (huoman*|tien*|näh*) , jos|(asiaan|alaan|tekniikkaan|aiheeseen|tietotekniikkaan) perehtymät*|(maallik*|ummik*|aloitteli*|ensikertalai*|tavalli* (ihmi*|kuluttaj*)|tavis*|peukalo keskellä) ...3 (vaikea*|hankala*|ymmär*|tiedä|osaa|voi tietää|on tietysti|ei voi|käsit*)|(teidän|sinun|teikäläi*|sun) (kaltai*|tasoi*|taidoil*|osaami*|osaamistaso*|tietämyk*|ymmärryk*|logiikal*|kellosi mukaan|kellonne mukaan|järjelläsi|lukutai*)|(kaltaisiasi|kaltaisianne|kaltaisillesi|kaltaisillenne|kaltaistesi|kaltaistenne)|(liian|turhan|vähän|aika|melko) (tekni*|vaikea*|monimutkai*|mutkika*|hankala*) ...2 (teille|sinulle|asiakkaalle|maallikolle|selittää|selitettävä*|ymmärtää)|(ymmärryksesi|ymmärryksenne|käsityskyky*|hoksott*|luetun ymmärt*|luetunymmärt*)|ei (kuulu|tarvitse) (sinun|teidän|asiakkaan|päätäsi|päätänne) ...2 (ymmärtää|vaivata|tietää|huolehtia|miettiä)|ei tarvitse ymmärtää|älä vaivaa* (päätä*|pientä)|älkää vaivat* (päätä*|pientä)|(pyydä|pyytäkää|pyytäkääpä|kysy|kysykää|ota|ottakaa|kannattaa pyytää|voisitteko pyytää|voisitko pyytää) ...2 (joku|jotakuta|jotain|lapsenlap*|lapsianne|lapsiasi|lastenlap*|nuorem*|naapur*|lasta|poikaa*|tytärtä*|tuttua) ...5 (auttamaan|avuksi|näyttämään|apuun|osaa*|ymmärtää|neuvo*|kaveriksi|joka)>',
      '<(anna kun|antakaa kun|antaa (minun|ammattilai*|meidän)|(jätä|jättäkää) ...2 (meille|ammattilai*|asiantuntij*|minulle|osaaville)|luota (nyt|vain|meihin|minuun|siihen)|luottakaa (nyt|vain|meihin|minuun|siihen)|(alan|asian) (ammattilai*|asiantuntij*|ammattilaisena) ...3 (tiedä*|tiedämme|voin|voimme|osaa*|ymmärr*|sanoa)|(me|minä|kyllä|täällä) ...2 (tiedämme|tiedän|osaamme|osaan|ymmärrämme|ymmärrän) ...2 (paremmin|parhaiten|mitä teemme|mitä teen|työmme|kyllä)|joka (tästä|näistä|asiasta) ...1 (jotain|oikeasti|jotakin)? ...1 (ymmärrän|tiedän|ymmärtää|tietää)|olen tehnyt tätä|uskokaa (nyt|pois|minua|vain)|usko (nyt|pois|minua|vain))>',
      '<(löysit|löysitte|onnistuit|onnistuitte|osasit|osasitte|ymmärsit|ymmärsitte|huomasit|huomasitte|muistit|muistitte|luit|luitte) (vihdoin|viimein|sittenkin|lopulta|sentään|jopa|ihan itse|kuin|itsekin|näköjään)|(vihdoin|viimein|lopultakin|vihdoinkin|lopulta) ...2 (löysit|löysitte|onnistuit|onnistuitte|osasit|ymmärsit|ymmärsitte|huomasit|huomasitte|luit|luitte|tajusit|tajusitte)|onneksi olkoon ...2 (löysit|löysitte|onnistu*|osasit|huomas*)|sinisilmäi*|naiivi*|(hauska|söpö|kaunis|hieno|ihana|mielenkiintoinen|jännä|erikoinen) (ajatus|teoria|yritys|käsitys|luulo|idea|päätelmä) ...1 (mutta|vaan|kuitenkin)|hyvä yritys|hyvin yritetty|kaunis ajatus> (että|mutta)?',
      '<(toisin kuin (kuvittel*|luul*|näyt*|tunnu*|uskot*|väit*|ehkä)|vastoin (luulo*|käsityst*|kuvitel*)|(luulet|luulette|kuvittelet|kuvittelette|tunnut|tunnutte|näytät|näytätte|taidat|taidatte|vaikutat|vaikutatte) ...2 (että|ettei|luulevan|kuvittelevan|olettavan|unohta*|sekoitta*|ymmärtä*|tietä*|olla (hieman|vähän|sekaisin)|sekaisin|ettet|ymmärtävän|elävän)|todellisuudessa ...1 (asiat|se|maailma|elämä|näin)|(tosielämässä|oikeassa (elämässä|maailmassa)|tervetuloa (todellis*|aikuis*|reaali*)|maailma (ei|toimii)|elämä ei|näin (maailma|se|nämä|asiat) (toimii|toimivat|menee|menevät|vain)|ei (se|tämä|asia|ne) (noin|näin|ihan noin) (toimi|mene)|eivät ...2 (noin|noin|ihan noin) (toimi|mene)|ei (noin|niin) voi (ajatella|tehdä|olla))|(ei|ette|et|kukaan|kai|nyt) ...3 (kuvittele|kuvittelisi|luule|luulisi|kuvitellut|kuvitelkaa) ...2 (että|ettei|kukaan)|vai (niin|sellai*|semmoi*|että|ihan|vielä)|jaa (että|vai)|ai (sellai*|niinkö|jaa)|kas kummaa|yllätys yllätys|yllättäen|ihme kyllä|uskokaa tai älkää|usko tai älä|arvaa (mitä|miksi)|(tuolla|tällä|sillä) (asenteella|logiikalla|järjellä|mentaliteetilla)|(kellosi|kellonne|pillisi|pillinne|mielesi) mukaan|(yhden|yksittäisen|teidän|sinun) ...1 (ihmisen|asiakkaan|ympärill*|takia) ...2 (ympärillä|pyöri|pyörimään|takia)|ei (kasva|kasvaa) pui*|puissa|ei (tule|kävele|hoidu|täyty|maksa|siirry|siivoa|lue|synny) ...2 itsestään|(itsestään|itsekseen) ...2 (kotiin|kävele|täyty|hoidu)|(isoilla|suurilla|isolla|selvällä|selkeällä|mustaa|punaisella) ...1 (kirjaimilla|kirjaimin|valkoisella|suomella|suomenkielellä|tekstillä|painettu)|nenän* (edessä|alla)|silmien* (edessä|alla)|(siinähän|sehän|siellähän|tuossahan|lukeehan|näkyyhän|ohjeessahan|sivuillahan) ...2 (lukee|näkyy|luki|kerrotaan|sanotaan|löytyy))> ...1 (selvästi|isolla|nimestäkin|kaikille|juuri)?'
    ]
  },
  tone: {
    name: 'condescension',
    limits: {en: {letter: 0.15, snippet: 0.3}, fi: {letter: 0.5, snippet: 0.3}},
    may: (_, reply) => !isContrite(reply)
  },
  keep(match, sentence, reply) {
    if (isContrite(reply) || (isWhole(reply) && isMild(sentence, match) && isLone(reply, 'condescension'))) return false
    const words = sentence.words.slice(match.start, match.end).map((word) => word.form)
    // “If the stomach does not calm down”, “a page where you will find answers”, “too deep for a cabin bag”
    if (words[0] === 'rauhoitu' && isNegated(sentence, match)) return false
    if (words[0] === 'where' && words.at(-1) === 'find') return false
    if (words[0] === 'too' && words.at(-1) === 'a') return false
    // “I can put you down for May”, “let me write that down for you”
    if (isFavour(words)) return false
    // “We do understand that”, “it is not ready like we said”
    if (words[0] === 'do' && /^(?:we|i)$/.test(wordBefore(sentence, match))) return false
    if (words[0] === 'like' && !sentence.words[match.start]!.clauseStart && isNegated(sentence, match, sentenceReach))
      return false
    if (sentence.part === 'greeting' && /^(?:dear|my|rakas|hyvä|arvon)$/.test(words[0] ?? '')) return false
    // “Once again, thank you”, “we obviously got it wrong”
    const near = sentence.words.slice(Math.max(0, match.start - 3), match.end + 4).map((word) => word.form)
    if (
      /^(?:once|again|obviously|clearly|evidently)$/.test(words[0] ?? '') &&
      near.some((word) => /^(?:thank|thanks|sorry|apologise|we|our)$/.test(word))
    )
      return false
    if (wordAfter(sentence, match) === 'mistake') return false
    return !does(sentence, 'apology', 'ownership')
  },
  examples: {
    en: {
      bad: [
        '[[As I already told you]], the lamp comes on Monday.',
        '[[Calm down]], the lamp is on its way.',
        '[[You would be surprised how often]] the plug is out.'
      ],
      good: ['The lamp comes on Monday, as we agreed.', 'We obviously sent the wrong lamp.']
    },
    fi: {
      bad: ['[[Kuten jo sanoin]], lamppu tulee maanantaina.', '[[Rauhoitu]], lamppu on matkalla.'],
      good: ['Lamppu tulee maanantaina, kuten sovittiin.', 'Rauhassa vain, aikaa on perjantaihin.']
    }
  }
})
