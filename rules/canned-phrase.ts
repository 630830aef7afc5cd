import {type Match, phraseRule, type Reply, regretsOf, type Sentence} from '../src/rule.ts'

/** Regret has a rule of its own: the same words are told of once. */
function isNoRegret(match: Match, sentence: Sentence, reply: Reply): boolean {
  return !regretsOf(reply, sentence).some(({start, end}) => match.start < end && start < match.end)
}

export default phraseRule({
  severity: 'warning',
  finds: {en: 'A stock sentence that fits any reply', fi: 'Fraasi, joka sopii mihin tahansa vastaukseen'},
  why: {
    en: 'A ready-made sentence sounds made for somebody else. The customer skips it, and doubts that the rest was written for them.',
    fi: 'Fraasi kuulostaa siltä, että se on kirjoitettu jollekulle muulle. Asiakas hyppää sen yli ja epäilee, koskeeko loppukaan häntä.'
  },
  source: ['T3'],
  message: {
    en: 'This sentence could stand in any reply and says nothing',
    fi: 'Tämä lause sopisi mihin tahansa vastaukseen eikä kerro mitään'
  },
  instead: {
    en: 'Leave it out, or say what was done: “I showed your note to Leo at the till, and the sign is up again”',
    fi: 'Jätä se pois tai kerro, mitä tehtiin: ”Näytin {viestisi|viestinne} kassan Leolle, ja kyltti on taas paikallaan”'
  },
  silent: {
    en: 'Where the sentence names who has the matter and what comes of it, and in plain thanks and the sign-off.',
    fi: 'Kun virke kertoo, kuka asiaa hoitaa ja mitä siitä seuraa, sekä tavallisessa kiitoksessa ja lopputervehdyksessä.'
  },
  phrases: {
    en: [
      // It is important to us.
      '@valued ...4 (is|are|remain|remains|will always be) ...3!not/how/what (important|valuable|valued|precious|priceless|invaluable|vital|crucial|essential|key|paramount|everything|dear|priority|priorities|top of|number one|first|central|treasured|welcome|gold|a gift|the cornerstone|the foundation|our (priority|goal|mission|passion|focus|reward|aim|concern|reason|motivation|inspiration)) (to us|for us|to me|to all of us|to our team|to everyone here)?',
      '@valued ...3 (matters|matter|counts|count|means|mean) (so|very|a|the|to|most|everything|something|deeply|greatly|really)? (much|lot|world|great deal)? (to us)?',
      '(you|customers|people|guests|members|clients|readers|players|patients|passengers|every one of you) ...2 (are|is|mean|means|matter|matters|come|comes|deserve) ...2 (important to us|the world to us|a lot to us|so much to us|our (top|number|first|highest|main|greatest)? ...1 (priority|asset|focus)|at the (heart|core|centre|center)|the (heart|core|centre|reason|very best|best)|to us)',
      '(at|is|are|in|lie|lies|stand|stands) (at)? the (very)? (heart|core|centre|center|forefront) of (everything|all|what|our|who)',
      'it is ...2 important (to|for) us (to|that)',
      '(nothing|few things) (is|are|matters|matter) more ...1 to us',
      '(customer|customers|client|guest|member|passenger|patient|user|quality|safety|service) ...3 (is|are|comes|come|being) ...2 (our|my) ...2 (priority|passion|mission|focus|goal|promise|concern|commitment|motto|business|strength|reward)',
      '(we|i) (all)? (care|cared) (about|deeply|a lot) ...4!and/but/so/please/however',
      // We value it.
      '(we|i|our team) @very? (value|values|treasure|cherish|prize) ...2 (you|your|each|every|all|our|feedback|customers|customer|comments|suggestions|honesty|the)',
      '(we|i|our team) @very? (welcome|welcomes|respect|respects) (your|all|any|each|every|feedback|comments|suggestions) ...1 (feedback|comment|comments|suggestion|suggestions|input|criticism|opinion|opinions|view|views|privacy|wishes|concern|concerns)?',
      '(we|i) @very? (appreciate|appreciated|thank you for|are grateful for|are thankful for) ...2 (patience|understanding|feedback|business|custom|loyalty|support|cooperation|co-operation|trust|patronage|concern|interest|continued|ongoing|valued|valuable|input|insight|insights|candour|honesty|comments)',
      '(we|i) @very? (appreciate|appreciated|thank) you ...2 (taking|for taking|bringing|sharing|being|for being|reaching|giving|for your valued|for your patience) ...8!and/but/so/please/however',
      '(thank|thanks|thankyou|thx|cheers) (you|a bunch|a lot|so much|very much|again|in advance|you all)? @very? (much|so much)? (in advance)? for ...3 (patience|understanding|cooperation|co-operation|loyalty|trust|patronage|continued|ongoing|valued|valuable|being part of|being (a|such|one|so) ...1 (valued|loyal|great|patient|understanding|important|part)|choosing to|bearing with|support and|helping us (to)? (improve|grow|be)) ...4!and/but/so/please/however',
      '(your|for your) (continued|ongoing|loyal|valued) (patience|support|business|loyalty|custom|trust|patronage|understanding|cooperation|interest|feedback|input)',
      '(your|you for your) (patience|understanding) ...3 (is|are|will be) ...2 appreciated',
      '(as|being) (a|one of our) ...1 (valued|loyal|esteemed|treasured|cherished) (customer|customers|client|clients|guest|guests|member|members|partner|user|passenger|reader)',
      '(valued|esteemed|treasured) (customer|customers|client|clients|guest|guests|feedback|input|comments|opinion|custom|business)',
      '(customers|people|guests|clients|members|feedback|comments|messages|reviews|users|residents|input) (like|such as) (you|yours|this|these)',
      '(ask|asking|request|beg|hope|count on|appeal) (you)? ...1 for (your|a little|some) ...1 (patience|understanding|cooperation|indulgence|forbearance)',
      '(valuable|invaluable|precious|useful|helpful|constructive|honest) (feedback|input|comments|insight|insights|information for us)',
      '(is|was|be) (a|our|my|always a|always our) (pleasure|privilege|honour|honor|joy) to (serve|help|assist|have|be|welcome) ...5!and/but/so/please/however',
      '(with|thanks to|through) (your|the) (help|support|feedback|comments|input) ...1 (we|of)',
      '(makes|make|keeps|keep) us (better|who we are|stronger|proud|what we are|going|on our toes|motivated) ...3!and/but/so/please/however',
      '(^|,|and|also|sincerely|really|greatly) appreciate (your|all your|the) ...1 (patience|understanding|loyalty|support|business|custom|cooperation|trust|feedback) ...2!and/but/so/please/however',
      '(means|meant) (the world|so much|a great deal|a lot) to (us|me|our team|all of us)',
      'each and every (one)? (of)? ...1 (you|customer|customers|guest|guests|member|members|client|clients|user|users|passenger|passengers)',
      '(matter|point) of (honour|honor|pride|principle) (for|to|with) (us|our (company|team|staff|people))',
      // We take it seriously.
      '(we|i|our company|which we|that we|and) ...2 (take|takes|treat|treats|regard|consider) ...6 (very|extremely|really|so|most|incredibly|deadly)? (seriously|to heart|on board|serious)',
      '(we|i) ...2 (treat|regard|handle|take|consider|see|view) (all|each|every|any|such) ...2 (feedback|complaint*|case*|comment*|matter*|concern*|customer*|issue*|report*|request*|enquir*|inquir*|message*|allegation*|incident*|suggestion*|feedbacks) ...4!and/but/so/please/however',
      '(with|at) the (utmost|greatest|highest) (care|seriousness|respect|importance|priority|attention|urgency|concern|discretion|professionalism|level|sincerity)',
      '(is|are|will be|being) (taken|treated|handled) ...2 (seriously|with care|confidence|to heart)',
      // Said before anything is said.
      '(you can|you may|please|do|kindly)? (rest|be|feel) (fully)? assured',
      '(please|kindly|do) (be|stay) (advised|informed|aware|assured|reminded|notified)',
      '(please|kindly) know that we',
      '(please|kindly) (note|understand|know|be aware|bear in mind|appreciate) that (we|our|your) ...2 (value|treat|strive|aim|take|care|appreciate|always|do|understand|hear|work|respect|respects|are (committed|always|doing|here|working|dedicated)) ...5!and/but/so/please/however',
      '(i|we) (can|would like to|want to|wish to|would|do|must|should like to|also) ...1 (assure|reassure|stress|emphasise|underline|reiterate|guarantee) ...1 (you)? that',
      '(i|we) (would like|want|wish|would love) to (take this opportunity|express our|express my|extend our|inform you|advise you|let you know how) ...4!and/but/so/please/however',
      'it goes without saying',
      '(i|we) (hope|trust) ...1 (this|my|our|the) ...2 (finds|reaches) you ...1!and/but/so/please/however',
      // We do our best.
      '(we|i|our team|our staff) ...2 (strive (to|for)|strives (to|for)|always strive|endeavour|endeavours|endeavor|pride ourselves|take pride|are proud|work hard|work tirelessly|are working hard|are working tirelessly|work around the clock|go above and beyond|go the extra mile|leave no stone|make every effort|spare no effort|do everything we can|do everything in our power|do our (very)? (best|utmost)|do my (very)? (best|utmost)|try our (very)? (best|hardest)|are doing (our best|all we can|everything)|seek to|are passionate|are constantly|are continuously|are continually|are always (looking|working|trying|striving|here|happy|keen|seeking|eager)) ...6!and/but/so/please/however',
      '(we|i|and|team|company|remain|are|am) (remain|are|am|fully|deeply|truly|is|wholly|strongly)? (committed|dedicated|devoted) to (*ing|the|your|our|you|every|each|all|excellence|quality|customer*|client*|guest*|safety|high*|great|good|a (high*|better|great|quality|first*|safe|smooth)) ...5!and/but/so/please/however',
      '(our|the) (goal|aim|mission|vision|purpose|promise|commitment|ambition|passion|philosophy|ethos|motto|priority|top priority|reason for being|job|business) (is|has always been|remains|here is) ...1 (to|that|you|your|making|providing|giving|delivering|quality|customer|ensuring|always) ...6!and/but/so/please/however',
      '(aim|want|like|hope|trying|try|wish|work|working|committed|seek) (to|at) ...1 (provide|deliver|offer|give|ensure|achieve|maintain|create) ...4 (best|excellent|excellence|outstanding|exceptional|highest|high|great|quality|first-class|world-class|top|possible|smooth|seamless|perfect|superior|satisfaction|value|experience|happy)',
      '(delivering|providing|offering|ensuring|serving|listening to|making|giving|putting) ...5 (is|are|remains) ...2 (our|what|in our|at the|why|who|key|everything|a|the)',
      '(is|are|runs|it) in our (dna|blood|genes|hearts)',
      '(excellence|quality|service|satisfaction|customers) (is|are|in) (our|all|everything|at) ...3!and/but/so/please/however',
      '(highest|high|best|top|utmost) (possible)? (standard|standards|level|levels|quality) of (customer)? (service|care|quality|support|satisfaction|professionalism)',
      '(not|hardly|far from|below|short of) ...2 (the (level|standard|standards|kind|sort|type|quality|experience|service)|what|how) ...4 (we|our customers|you) ...2 (aim|strive|want|expect|pride|hope|like|set|hold|would|wish|stand|deserve|should|come) ...3!and/but/so/please/however',
      '(exceed|exceeding|meet|meeting|surpass|live up to) ...2 (your|our customers|customer|customers|our guests|their) ...1 (expectations|needs|expectation)',
      '(want|wish|would like|hope|need|expect) (all|every|each|everyone|all of) ...3 (to|customer|customers|guest|guests|member|members|visit|visitor) ...2 (feel|leave|have|be|enjoy|walk|know|come|get|receive|happy) ...5!and/but/so/please/however',
      '(one of|are|is|to|with|by|share|live|reflect|reflects) our (core|key|company|shared)? (values|principles|promise|ethos|culture|philosophy|brand)',
      '(as part of|in line with|in keeping with|true to|testament to|reflects|thanks to) our (continued|ongoing|continuing|constant|strong|firm)? (commitment|dedication|efforts|effort|promise|values|pursuit|mission|policy of|belief) ...5!and/but/so/please/however',
      '(we|i) (firmly|truly|strongly|really)? believe (in|that) ...2 (every|each|all|customers|our|good|great|quality|transparency|honesty|openness|excellence|putting|listening|service) ...6!and/but/so/please/however',
      '(we|our company) ...1 (hold ourselves|set ourselves|stand behind|stand by|stand for|live by|thrive on|exist|live for|love (hearing from|our)|put (our)? ...1 (customers|people|guests|you|safety|quality|members) first) ...5!and/but/so/please/however',
      '(not|never|do not) ...2 (take|taken) ...4 for granted',
      '(could not|would not|cannot|can not) ...4 without (you|our customers|customers|your (support|feedback|help|trust|loyalty)|the support)',
      '(you|customers|people|guests|members) (are|like you are) (the reason (we|why we|for)|(what|why) ...1 (makes|make|keeps|keep|drives|we)) ...5!and/but/so/please/however',
      '(nothing|it) ...1 (makes|gives|brings|delights|pleases|warms) ...2 (us|our) ...2 (happier|than|pleasure|joy|day|hearts|heart|more) ...4!and/but/so/please/however',
      '(hearing|feedback|messages|words|comments) from ...3 (you|customers|guests|members|users|players|residents) ...2 (is|are|helps|help|makes|make|gives|means|keeps|mean|inspires) ...5!and/but/so/please/however',
      '(you are|your case is|your matter is|your request is|everything is) in (good|safe|the best|capable|expert) hands',
      '(bear|bearing) with us ...4!and/but/so/please/however',
      '(we|i) (trust|hope) ...1 (this|that|the above|these) ...2 (clarifies|resolves|meets|is of|clears|addresses|satisfies|proves|sheds) ...5!and/but/so/please/however',
      '(we|i) trust ...1 (this|that|the above|these) ...2 (answers|helps|explains|assists) ...5!and/but/so/please/however',
      '(give|giving|grant) us ...2 (another|a second|one more|the|a) (chance|opportunity|try) ...5!and/but/so/please/however',
      '(not|never) ...1 compromise on ...3!and/but/so/please/however',
      '(steps|measures|action|actions) (are being|will be|have been|has been|are) ...1 (taken|put in place|implemented) ...5!and/but/so/please/however',
      '(we|i) (will|shall) (do|be) better ...4!and/but/so/please/however',
      '(working|work) (hard|tirelessly|around the clock|diligently|closely|day and night|behind the scenes) ...5!and/but/so/please/however',
      '(fall|fell|fallen) on deaf ears',
      '(your|our customers) ...1 (time|business|trust|loyalty|custom) is (precious|valuable|valued|important|everything) ...2!and/but/so/please/however',
      '(no|every) (customer|question|problem|detail|request|matter|concern|complaint) ...2 (too (small|big)|goes unheard|goes unnoticed|unanswered|left behind)',
      '(customer|client|guest|passenger|patient|member) ...1 (always)? (comes first|is king|is always right|is number one|come first)',
      '(at your (service|disposal)|second to none|customer-centric|customer-focused|customer centric|customer first)',
      '(you|which|that) ...1 (deserve|expect|have come to expect) ...2 (from us|of us|and more|nothing less|the very best|no less)',
      // We pass it on.
      '(feedback|comments|comment|suggestion|suggestions|message|concerns|concern|remarks|thoughts|input|words|views|points|observations|idea|matter|it|this|details) ...3 (will be|has been|have been|is being|was|were|is|are|been|gets) ...1 (passed|forwarded|shared|noted|relayed|escalated|submitted|directed|taken into|taken on|taken to|conveyed|sent|registered|communicated|considered|heard) (on|along|internally|accordingly)? (to|with|by|into|on|as)? (the|our|all)? (relevant|appropriate|right|correct|concerned|responsible|proper|respective|team|teams|department|departments|management|board|account|consideration|heart|colleagues|staff|feedback|people|parties|person|channels|in question) ...2!and/but/so/please/however',
      '(feedback|comments|comment|message|concerns|concern|suggestion|suggestions|complaint|words|report) (has|have|is|are|was|were) (been|being)? (noted|logged|recorded|reviewed|read|heard|received|registered) and (shared|passed|forwarded|used|taken|noted|recorded|escalated|considered) ...4!and/but/so/please/however',
      '(all|every|each|your|any) ...1 (feedback|comments|comment|suggestion|suggestions|message|complaint|review) (is|are) ...1 (carefully|always|closely|thoroughly|personally|regularly|properly)? (reviewed|read|considered|analysed|analyzed|evaluated|assessed|valued|acted on)',
      '(not|never) go (unheard|unnoticed|unanswered)',
      '(never|not) stop ...2 (improving|working|trying|learning|getting better|listening|making|looking) ...5!and/but/so/please/however',
      '(comments|feedback|suggestion|suggestions|concerns|remarks|views|input|observations|thoughts|points) ...1 (has|have) (been)? ...1 (noted|heard|recorded|logged|registered)',
      '(we|i) (have|will|shall|am|are|would|can|always)? ...2 (pass|passed|passing|forward|forwarded|forwarding|share|shared|sharing|relay|relayed|convey|take|feed|raise|bring) (on|along|it|this|that|these|your|the|them|back|all)  ...5 (to|with|at) (the|our|all|those) (relevant|appropriate|right|correct|concerned|responsible|proper|respective|team|teams|management|department|departments|internal|wider) ...2!and/but/so/please/however',
      '(pass|passed|passing) ...3 (on|along) (accordingly|internally)? $',
      '(take|takes|taking|taken|took) ...4 (on board|into account|into consideration|to heart)',
      '(make|made|take|taken|have|we) ...3 (note|noted) ...1 (of)? ...1 (your|the) ...1 (comments|feedback|concerns|remarks|points|dissatisfaction|suggestion|suggestions)',
      '(keep|bear|have) ...3 (in mind) ...1 (for|in) (the|our)? (future|next|coming|development)',
      '(gets|reaches|get|reach|goes|go|lands) (to|with)? the (right|relevant|appropriate|correct|responsible) (people|team|person|department|desk|colleagues|hands|channels|ears)',
      '(continue to|closely|actively|constantly) ...1 (monitor|monitoring) ...4!and/but/so/please/however',
      '(monitor|monitoring) ...3 (closely|actively|carefully)',
      // We learn from it.
      '(help|helps|helping|allow|allows|enable|enables|allowing|enabling|assists) us (to)? ...1 (improve|grow|become|develop|serve|do|learn|better|be|get|understand|deliver|provide|make|keep|raise|evolve|identify|continue|ensure|enhance) ...5!and/but/so/please/however',
      '(continue|continuously|continually|constantly|always|ongoing|never stop|keep) (to|on)? ...2 (improve|improving|improvement|improvements|learning|developing|growing|evolving|getting better|striving|strive|bettering) ...4!and/but/so/please/however',
      '(use|using|used) ...4 (feedback|comments|input|suggestions|experience|insights|words|opinion) ...2 (to|as|for|in) ...2 (improve|improving|better|develop|enhance|shape|guide|an opportunity|a basis|learning|training|our|further|make) ...4!and/but/so/please/however',
      '(learn|learning|grow) from ...3 (mistakes|feedback|experience|experiences|this|our|every)',
      '(can only|could not|would not) ...3 (better|improve|grow|without|learn|exist|succeed) ...4 (with|you|customers|feedback|your|because|through|thanks|from)',
      '(all|any|every|your|constructive) (feedback|comments|suggestions|criticism|suggestion) (is|are|always)? ...1 (welcome|appreciated|a gift|valuable|useful|counts|read)',
      '(doors|door|ears|inbox|line|lines) (is|are|remains|remain) always (open|listening)',
      '(improve|better|enhance|develop|refine) (our|the) ...1 (services|service|processes|operations|products|offering|performance|quality|customer|working|procedures) ...3 (going forward|in the future|further|continuously|for (all|our|everyone|you)|even|every)',
      'voice of (our|the|every) ...1!and/but/so/please/however',
      // We feel with you.
      '(we|i) (can|do|fully|completely|truly|certainly|totally|really|absolutely|well|also|of course|only|entirely|very much|definitely|sincerely)? (fully|completely|only|truly|certainly|really|well|absolutely|totally)? (understand|appreciate|imagine|realise|sympathise with|empathise with|recognise|acknowledge|share) (your|the|how|what|why|that this|that it|where|this|just how|and) ...2 (frustration|frustrations|concern|concerns|disappointment|feelings|position|situation|annoyance|anger|upset|inconvenience|worry|worries|unhappiness|dissatisfaction|pain|point of view|feel|feeling|frustrating|frustrated|annoying|upsetting|disappointing|important|difficult|stressful|hard|inconvenient|unpleasant|coming from|going through|can be|must be|must feel|may be|is important|apologise|regret|disappointed|unhappy|upset|annoyed) ...7!and/but/so/please/however',
      '(we|i) (can|do|fully|completely|truly|certainly|totally|really|absolutely)? (see|know|get) (how|why|that this|that it|this|just how) ...2 (frustrating|frustrated|annoying|upsetting|disappointing|important|difficult|stressful|hard|inconvenient|unpleasant|disappointed|unhappy|upset|annoyed|you feel|you must) ...7!and/but/so/please/however',
      '(we|i) (do|really|truly|always|can)? (hear|listen to) (you|our (customers|guests|members|users|players)) ...1!and/but/so/please/however',
      '(put|putting) (myself|ourselves) in your (shoes|position|place)',
      // Until next time.
      '(look|looking|looks) forward to ...2 (serving|continuing to|earning|regaining|being of|assisting|helping|restoring|your continued) ...5!and/but/so/please/however',
      '(hope|hoping|opportunity|chance|pleasure|privilege|honour|honor|delight|here|exist|continue|proud) (to|of) ...2 (serve|serving|assist|be of service|welcome you|regain|restore|earn|win back|rebuild|make it up|have you|see you again|keep you) ...5!and/but/so/please/however',
      '(delighted|happy|glad|pleased) to ...2 (serve|serving|be of service|regain|restore|win back) ...5!and/but/so/please/however',
      '(serving|helping|looking after|satisfying|pleasing) (you|our (customers|guests|clients)) ...2 (is|remains|means) ...4!and/but/so/please/however',
      '(regain|restore|rebuild|earn|win|keep|deserve|value) (back)? your ...1 (trust|confidence|business|loyalty)',
      '(your|customers) ...1 (trust|loyalty|confidence) (is|means|in us) ...4!and/but/so/please/however',
      '(part|member|members) of (our|the) ...2 (family|journey|community|story|adventure)',
      '(you will|you shall|will) be (the|among the) first to (know|hear)',
      '(here|there|always|available|around) (for you|to help|to serve|to assist|to support) ...1 (you)? (24/7|every step|any time|anytime|around the clock|always|at all times|day and night|every day|whenever)',
      '(we|i) (are|am) (always|all|only|still)? here (for you|to serve|to support you)',
      '(go|goes|going|went) (above and beyond|the extra mile)',
      '(every|each) (customer|guest|client|member|passenger|complaint|call|message|report|piece|comment|voice|opinion|suggestion|review) ...3 (matters|counts|is (important|unique|special|valuable|heard|valued|different|a)|as a|deserves|with the|makes a)',
      '(greatly|deeply|highly|sincerely) (respect|value|valued|appreciate|appreciated|esteem) (our|your|all|each|every|the) ...3!and/but/so/please/however',
      '(to|for) (your|our customers|customer|everyone|all our) ...1 (complete|full|utmost|entire|total) (satisfaction)',
      '(satisfaction|satisfied customers|happy customers|customer service|customer experience|customer satisfaction|customer first) ...2 (is|are|guaranteed|comes|means) ...4'
    ],
    fi: [
      // It is important to us.
      '(meille|meistä|minulle|meillä) ...4 @arvokasta',
      '@arvokasta ...2 (meille|meistä|minulle)',
      '(@palaute|@asiakkaan ...2 (etu|ääni|luottamus|tyytyväisyys|turvallisuus|hyvinvointi|mielipide|mielipiteet|odotukset|toiveet|kokemus|palaute|asia)|asiakastyytyväisyys|asiakaskokemus|asiakas|asiakkaat|laatu|turvallisuus|asiakaslähtöisyys|tyytyväisyytesi|tyytyväisyytenne|luottamuksesi|luottamuksenne|hyvinvointisi|hyvinvointinne|turvallisuutesi|turvallisuutenne|etusi|etunne|aikasi|aikanne|yksityisyytesi|yksityisyytenne|viihtyvyytesi|mukavuutesi|asiakkuutesi|asiakkuutenne) ...3 (on|ovat|pysyy|tulee|menee) ...4 (@arvokasta|toimintamme|toiminnan|työmme|työn|etumme|meidän|ensin|edelle|kaiken|perusta|lähtökohta|lähtökohtamme|tavoitteemme|päämäärämme|ilomme|kunniamme)',
      '(toimintamme|työmme|palvelumme|kaiken toimintamme|kaiken tekemisemme|tekemisemme) ...2 (kulmakiv*|ytime*|ydin|keskiö*|perusta|peruskiv*|lähtökoh*|sydän|sydäme*|tavoite|tarkoitus|johtotähti|ohjenuora)',
      '(merkitset|merkitsette|merkitsee|merkitsevät) ...3 (meille|paljon|kaikkea)',
      '(jokainen|jokaisen|jokaista|kaikki|joka ikinen) ...1 (@palaute|asiakas|asiakkaamme|asiakkaan|asiakasta|asiakaskohtaaminen|kohtaaminen|asiakaskontakti|potilas|matkustaja|jäsen|asukas|vieras|käyttäjä|soitto|puhelu|ääni) ...3 (on|ovat|luetaan|huomioidaan|käsitellään|merkitsee|ansaitsee|otetaan|tärkeä*|arvok*|viedään|käydään|auttaa|vie|kuullaan) ...6!ja/mutta/joten/sekä',
      '(mikään|mitään) ...1 ei ole ...2 liian ...4!ja/mutta/joten/sekä',
      'asiakas on ...2 (aina oikeassa|kuningas|ykkönen|kaikki kaikessa|etusijalla|keskiössä|meille)',
      // We value it.
      '(arvostan|arvostamme|arvostaisimme|arvostetaan) ...4 (@palaute|kärsivällisy*|luottamu*|asiakkuut*|ymmärry*|rehellisyy*|panostu*|vaivannä*|vaivaa|aikaa*|jokaista|kaikkia|asiakkaita*|asiakastamme|uskollisuu*|mielenkiinto*|avoimuu*|aktiivisuu*|yhteistyö*|suoruu*|sinua|teitä|kiinnostu*|ystävällisy*) ...4!ja/mutta/joten/sekä',
      '(kiitos|kiitokset|kiitämme|kiitän|kiittää|kiitoksia|kiitoksemme|kiittäisimme|lämmin|toivomme|toivon|pyydämme|pyydän|vetoamme|kiitollisia) ...5!kun/että (ymmärry*|ymmärtämy*|ymmärtäväisy*|kärsivällisy*|pitkämielisy*|joustavuu*|luottamukse*|asiakkuude*|yhteistyö*|uskollisuu*|kiinnostukse*|arvoka*|tärkeä*|arvokkaa*|malti*|malttia) ...3!ja/mutta/joten/sekä',
      '(kiitos|kiitämme|kiitän|kiitollisia) ...2 (että|kun|siitä) ...2 (valitsit|valitsitte|autat|autatte|autoit|luotat|luotatte|jaksat|jaksatte) ...2 (asiakkaamme|asiakkaanamme|kanssamme|mukana|osa|meidät|meitä|meihin|palvelumme|kärsivälli*|uskollinen) ...3!ja/mutta/joten/sekä',
      // We take it seriously.
      '(otamme|otan|otetaan|suhtaudumme|suhtaudun|suhtaudutaan) ...5 (vakavasti|tosissamme|tosissani|tosissaan|vakavuudella|kopin|onkeemme|opiksemme|opiksi|sydämellemme|intohimo*|vakavuudell*)',
      '(otamme|otan|otetaan|huomioimme|huomioin|huomioidaan|hyödynnämme|hyödynnetään|käytämme|käytetään|kirjaamme|kirjataan|kirjaan|merkitsemme|kuuntelemme|luemme|käymme|käydään|käsittelemme|käsitellään) ...2 (@palaute|kaikki|kaiken|asian) ...4 (huomioon|huomioimme|kehittämi*|kehittäm*|kehitys*|kehittäessä*|jatkossa|toimintaa*|toiminna*|toimintamme|tiedoksi|ylös|muistiin|läpi|huolella|huolellisesti|parantaa*|oppia|huolellis*|palveluide*|palvelujemme|hyväksi)',
      '(huomioon|huomioidaan|hyödynnetään) ...3 (toimintamme|toiminnan|palvelumme|palvelujemme|palvelun|palveluiden|jatkossa) ...2 (kehittämi*|suunnittelu*|parantami*)?',
      '@palaute ...4 (huolella|huolellisesti|vakavasti|luottamuksella|arvoisellaan|asianmukaisesti)',
      // Said before anything is said.
      '(haluan|haluamme|haluaisin|haluaisimme|tahdomme|tahdon|voin|voimme) ...2 (vakuuttaa|korostaa|painottaa|alleviivata|todeta|muistuttaa|ilmoittaa|tuoda esiin|tuoda esille) ...1 että',
      '(vakuutan|vakuutamme|korostamme|painotamme) ...2 että',
      '(voit|voitte) ...1 (olla ...1 (varma|varmoja|huoletta|rauhallisin|levollisin)|luottaa siihen) ...3!ja/mutta/joten/sekä',
      '(emme|en) voi ...2 (kyllin|tarpeeksi|liikaa) ...4!ja/mutta/joten/sekä',
      'toivottavasti (tämä)? ...2 (viesti|viestini|viestimme) (tavoittaa|löytää) ...3!ja/mutta/joten/sekä',
      'toivottavasti (voit|voitte) (hyvin|mainiosti)',
      'ilmoitamme täten',
      // We do our best.
      '(teemme|teen|tehdään|tehdä|tekevämme|tekemään|teemmekin) ...3 (parhaamme|parhaani|kaikkemme|kaikkeni|voitavamme|voitavani|voimme|jatkuvasti töitä|töitä ...3 eteen|lujasti töitä|ahkerasti töitä|hartiavoimin) ...6!ja/mutta/joten/sekä',
      'teemme ...2 töitä ...8!ja/mutta/joten/sekä',
      '(pyrimme|pyrin|pyritään|pyrkii|pyrkimyksemme|pyrkimyksenämme) ...3 (aina|jatkuvasti|parhaamme|kaikin|parha*|mahdollisimman|tarjoamaan|palvelemaan|varmistamaan|kehittä*|paranta*|hyvä*|laadu*|takaamaan|ylittämään|toimimaan|huolehtimaan|täyttämään|olemaan|vastaamaan ...4 (odotu*|tarpei*|toivei*)) ...5!ja/mutta/joten/sekä',
      '(tavoitteemme|tavoitteenamme|missiomme|tehtävämme|tehtävänämme|lupauksemme|visiomme|päämäärämme|intohimomme|arvomme|arvoihimme|palvelulupauksemme|asiakaslupauksemme|mottomme|prioriteettimme|ilomme|kunniamme) ...2 (on|ovat|kuuluu|ei ole|lukeutuu) ...6!ja/mutta/joten/sekä',
      '(tarjota|taata|tarjoamaan|tarjoamme|takaamaan|taataksemme|tarjotaksemme|tuottaa|varmistaa|varmistamme) ...5 (parasta|parhaan|parhaat|mahdollisimman|laadukas*|laaduka*|erinomai*|hyvää|hyvän|sujuva*|ensiluokkai*|parempaa|parempia|entistä|huippu*|ainutlaatui*|elämyk*|onnistun*|laadun|tyytyväi*) ...3!ja/mutta/joten/sekä',
      '(haluamme|haluan|toivomme) ...4 (olla|että) ...3 (paras|parhaita|luotettava*|asiakkaamme|jokainen|kaikki|paras|ykkönen) ...5!ja/mutta/joten/sekä',
      '(olemme|olen|sitoudumme|ovat) ...3 (sitoutuneet|sitoutuneita|sitoutunut|omistautuneet|omistautuneita|ylpeitä|ylpeä|sitoudumme|täällä (sinua|teitä|juuri)|olemassa (sinua|teitä|asiakkai*)) ...5!ja/mutta/joten/sekä',
      '(panostamme|satsaamme|paneudumme|keskitymme) ...4 (laatuun|palveluun|palvelun|asiakas*|asiakkai*|kokemu*|tyytyväisy*|jatkuva*|turvallisuu*|vastuullisuu*) ...3!ja/mutta/joten/sekä',
      '(emme|ei) ...2 (tingi*|tingitä) ...3!ja/mutta/joten/sekä',
      '(kuulemme|kuuntelemme|kuulen|kuuntelen) ...2 (sinua|teitä|asiakkaitamme|asiakkaidemme|asiakkaita|käyttäjiämme|asukkaita|asukkaitamme|jäseniämme|herkällä|tarkasti|huolesi|huolenne|@palaute) ...3!ja/mutta/joten/sekä',
      '(mikä|tämä|se|palvelu*|taso*|laatu*) ...2 ei ...3 (vastaa|ole|edusta|täytä|kuvasta) ...5 (tasoa*|taso|tasolla*|palvelutaso*|laatu*|tavoitte*|palvelua|toimintatapaa*|odotuksiamme|arvojamme|linjaamme|vaatimuksiamme|mihin pyrimme|jota haluamme|johon pyrimme) ...3!ja/mutta/joten/sekä',
      '(olemme|olen) ...2 (aina|jatkuvasti|täällä|olemassa) ...2 (sinua|teitä|apunasi|apunanne|tukenasi|tukenanne|valmiita|valmiina|käytettävissä*|auttamassa|asiakkai*) ...4!ja/mutta/joten/sekä',
      '@palaute ...1 on ...2 (merkitys|merkitystä|arvo|arvonsa|väliä|painoarvoa|paikkansa)',
      '(käymme|käyn|käydään|käsittelemme|käsitellään) ...4 (sisäisesti|tiimissä|tiimissämme|henkilökunnan|henkilökuntamme|henkilöstön|henkilöstömme|kollegoiden)  ...2!ja/mutta/joten/sekä',
      '(pyydämme|toivomme|toivon|pyydän) ...2 (ymmärtämään|ymmärtävän|ymmärrätte|ymmärrät|malttia|kärsivällisyyttä) ...3!ja/mutta/joten/sekä',
      // We get better.
      '(kehitämme|kehitetään|kehittää|kehittämään|kehittyä|kehittymään|kehittyäksemme|kehittääksemme|parannamme|parannetaan|parantaa|parantamaan|parantaaksemme|opimme|oppia|kasvaa|palvella|palvelemaan|palvelemme) ...4 (jatkuvasti|koko ajan|entistä|edelleen|toimintaamme|toimintaa|palveluamme|palvelujamme|palveluitamme|palvelua|palveluja|palveluita|laatua|laatuamme|toimintatapojamme|prosessejamme|tuotteitamme|asiakaskokemusta|paremmin|paremmaksi|virheistämme|virheistä|tästä|joka päivä|päivä päivältä|yhä)',
      '(jatkuvasti|koko ajan|alati|jatkuvaa|yhä|entistä) ...3 (kehit*|paran*|opi*|parem*|laaduk*)',
      '(auttaa|auttavat|autat|autatte|mahdollistaa|mahdollistavat|antaa|antavat|tekee|tekevät|ohjaa|ohjaavat|kannustaa) ...1 (meitä|meille|meidät|meistä) ...4 (kehit*|paran*|palvel*|tule*|oppi*|mahdollisuu*|parem*|onnistu*|eteenpäin|kasva*|tärkeä*|arvoka*|ymmärtä*) ...3!ja/mutta/joten/sekä',
      '(ansiosta|avulla|ansiostasi|ansiostanne|avullasi|avullanne|pohjalta|perusteella|kautta) ...1 (voimme|pystymme|kehitämme|kehitymme|osaamme|tulemme|parannamme|voidaan|opimme) ...6!poistaa/siirtää/hyvittää',
      '(kaltai*|sinunlai*|teidänlai*|sinunlaistesi|kaltaistesi|kaltaisesi|kaltaisenne|kaltaistenne) ...1 (asiakka*|asiakas*|asukk*|jäse*|palaut*|käyttäj*|ihmis*) ...5!ja/mutta/joten/sekä',
      'ilman (sinua|teitä|asiakkaitamme|palautetta|palautettasi|teidän|sinun) ...2 (emme|ei|meitä) ...4!ja/mutta/joten/sekä',
      '(juuri sitä|juuri sellaista|sellaista) ...1 mitä ...3 (kaipaamme|tarvitsemme|haluamme|toivomme)',
      '(otamme|ottaa|vastaan|vastaanotamme|kuulemme) ...3 (mielellämme|mielihyvin|aina|ilolla) ...2 (vastaan)? ...1 @palaute',
      '(kaikki|kaikenlainen|rakentava|jokainen) palaute (on|auttaa|vie) ...4!ja/mutta/joten/sekä',
      '(haluamme|toivomme|tahdomme|tavoitteena) ...2 että ...2 (jokainen|kaikki|jokaisen|asiakkaamme|asiakkaat|sinä|sinulla|asioint*|kokemu*) ...5!ja/mutta/joten/sekä',
      '(emme|en|ei) ...3 (itsestäänselvyytenä|itsestään selvänä|itsestäänselvänä) ...2!ja/mutta/joten/sekä',
      '(toimintamme|työmme|yrityksemme|palvelumme|kaikki) (perustuu|rakentuu|lähtee|nojaa|pohjautuu) ...5!ja/mutta/joten/sekä',
      '(arvojemme|arvomme|arvoihimme|periaatteidemme|periaatteisiimme|palvelulupauksemme|asiakaslupauksemme|laatulupauksemme) ...5!ja/mutta/joten/sekä',
      '(luottamus|laatu|avoimuus|rehellisyys|turvallisuus|luotettavuus|asiakas|hyvä palvelu|hyvä asiakaspalvelu|asiakaspalvelu) on ...3 (kaiken|perusta|kunnia-asia|sydämen|a ja o|tärkein*|tärkeintä|ykkös*|meille|kaikki|intohimomme|tavaramerkkimme) ...3!ja/mutta/joten/sekä',
      '(kiinnitämme|kiinnitetään|kiinnittämään|kiinnitän) ...4 huomiota ...4!ja/mutta/joten/sekä',
      '(ryhdymme|ryhdytään|ryhtyneet) ...2 (tarvittaviin|asianmukaisiin|toimenpiteisiin) ...2!ja/mutta/joten/sekä',
      '(palautteesi|palautteenne|viestisi|viestinne|sanasi|äänesi|asiasi|asianne) ...2 ei ...2 (mene|jää|kaiu|huku|unohdu) ...4!ja/mutta/joten/sekä',
      '(ilahduimme|ilahduin|ilahdutti|mukava|mukavaa|hienoa|arvokasta|tärkeää|antoisaa) ...2 (kuulla|saada|yhteydenotostasi|viestistäsi|palautteestasi|palautetta) ...2 (asiakka*|@palaute|palautetta)',
      '(olet|olette|asiasi|asianne|on) ...2 (hyvissä|osaavissa|parhaissa|turvallisissa|asiantuntevissa) käsissä',
      '(voit|voitte) ...2 luottaa ...3!ja/mutta/joten/sekä',
      '(me|meillä) ...1 (välitämme|rakastamme|elämme|sykkii|sydän|intohimona) ...4!ja/mutta/joten/sekä',
      '(kaikkemme|parhaamme|voitavamme) ...1 (jotta|että|asian|sinun|teidän|sen) ...6!ja/mutta/joten/sekä',
      '(yhdessä) ...2 (olemme|teemme|kehitämme|rakennamme|voimme|kanssasi|asiakkaidemme|kanssanne) ...4!ja/mutta/joten/sekä',
      '(rakennamme|rakentaa|vahvistaa|vaalimme|vaalia|kunnioitamme) ...3 (luottamu*|asiakassuhte*|asiakkait*|asiakkaidemme|kumppanuu*|yhteis*) ...3!ja/mutta/joten/sekä',
      // We pass it on.
      '(välitämme|välitän|viemme|vien|laitamme|laitan|toimitamme|toimitan|ohjaamme|ohjaan|siirrämme|siirrän|välitetään|viedään|laitetaan|ohjataan|kerromme|jaamme|saatamme|tuomme|tuon|välittää|viedä|viestimme|viestitämme|vienyt|vieneet|välittänyt|välittäneet|viety|välitetty|siirretty|siirtänyt|siirtäneet|ohjattu|ohjannut|laitettu|laittanut|toimitettu|toimittanut|jaettu|jakanut) ...5 (eteenpäin|tiedoksi|tietoon|edelleen|(oikeille|oikealle) (tahoille|taholle|henkilöille|henkilölle|ihmisille|tiimille|osastolle|vastuuhenkil*)|asianosai*|asiaankuulu*|asianomai*|vastuuhenkil*|vastuutaho*|vastaaville|asiasta vastaav*|tiimille|tiimillemme|kehitystiimi*|talon sisällä|tahoille|taholle|sisäisesti|osastolle|osastolle|johdolle|johdollemme|yksikölle|kehittäjille|henkilöille) ...2!ja/mutta/joten/sekä',
      '@palaute (on|ovat|tulee|menee|menevät|otetaan) ...2 (kirjattu|vastaanotettu|huomioitu|käsitelty|merkitty|luettu|rekisteröity|noteerattu|kuultu|eteenpäin|käsittelyyn|käsiteltäväksi|otettu|tallennettu) ...3!ja/mutta/joten/sekä',
      // We feel with you.
      '(ymmärrän|ymmärrämme|ymmärrämmehän|tiedämme|tiedän|tunnistamme|jaamme|jaan|osaamme|osaan|pystymme|pystyn) ...3 (turhautumis*|turhautumin*|turhautunei*|harmin|harmisi|harminne|harmistukse*|pettymykse*|huolesi|huolenne|huolen|huoltasi|kiukku*|kiukun|närkästykse*|tyytymättömyy*|tunteesi|tunteenne|tunteen|tunteet|tuntemu*|tilanteesi|tilanteenne|tilanteen|miltä|ärtymykse*|suuttumukse*|mieliharmi*|näkökulma*|näkökanta*|kantasi|kantanne|turhautta*|ikävältä|harmilli*|ikävä|tärkeä*|tärkeää) ...5!ja/mutta/joten/sekä',
      '(ymmärrän|ymmärrämme) ...3 että (tilanne|tilanteesi|tilanteenne|tämä|asia|odottaminen|odotus) ...2 (on|oli|tuntuu|tuntui) ...1 (harmilli*|turhautta*|ikävä*|kurja*|hankal*|ärsyttä*|raska*)',
      '(voin|voimme|osaan|osaamme|pystyn) ...2 (kuvitella|samaistua|eläytyä|arvata|ymmärtää) ...2 (miltä|kuinka|miten|turhau*|tunte*|harm*|pettymy*|tilante*) ...4!ja/mutta/joten/sekä',
      '(tilanne|tämä|asia|odottaminen) on ...1 (varmasti|varmaan|varmastikin|ymmärrettävästi|luonnollisesti) ...2 (turhautta*|harmilli*|ikävä*|hankal*|ärsyttä*|kurja*|raska*|stressaa*|harmitta*)',
      '(kaipaamme|odotamme) ...1 innolla ...4!ja/mutta/joten/sekä',
      // Until next time.
      '(toivomme|toivon|toivottavasti|toivoisimme|uskomme|luotamme) ...5 (saamme|saisimme|saada|voimme|annat|annatte|pääsemme|jatkossakin|palvella|uuden mahdollisuuden|(nähdä|näemme) ...1 (uudelleen|uudestaan|pian|taas)|asioit|asioitte|luottamukse*|luottamusta*|asiakkaanamme|palvelemaan|viihdyt|viihdytte) ...5!ja/mutta/joten/sekä',
      '(toivottavasti|toivomme|toivon) ...3 (tästä|tämä|vastaus*|näistä) ...3 (apua|hyötyä|auttoi|auttaa|selvensi|selkeytti|selventää|auttaisi)',
      '(ilo|iloisia|iloinen|kunnia|kunnia-asia|etuoikeus|mielihyvä) ...3 (palvella|palvelemaan|voidessamme|saada|saamme|saimme|olla)  ...3!ja/mutta/joten/sekä',
      '(meillä|minulla) on ...3 (ilo|kunnia) ...3!ja/mutta/joten/sekä',
      '(palvelemme|palvelen) ...3 (mielellämme|mielihyvin|mielelläni|jatkossakin|ilolla|parhaalla|parhaamme) ...3!ja/mutta/joten/sekä',
      '(lunastaa|palauttaa|ansaita|voittaa|säilyttää) ...3 (luottamukse*|luottamusta*)',
      '(seuraamme|seurataan) ...1 tilannetta ...1 (aktiivisesti|tiiviisti|jatkuvasti|tarkasti|tarkkaan|koko ajan)',
      'asia on ...1 (meillä)? ...1 (tiedossa|tiedossamme)',
      '(osa|osana|jäsen|jäsenenä) ...1 (yhteisöämme|perhettämme|tarinaamme|matkaamme|yhteisö*)'
    ]
  },
  unless: {en: ['(thank|thanks) ...5 patience with _', '(we|i) (value|valued) ...6 at (around|about|roughly)? #']},
  keep: isNoRegret,
  examples: {
    en: {
      bad: [
        '[[Your feedback is important to us]]. The lamp is back in stock.',
        '[[We take this very seriously]].',
        '[[Rest assured]], the lamp is on its way.'
      ],
      good: [
        'Thank you for contacting us about the lamp.',
        'I passed your note to Leo Marsh, who orders the lamps; he adds a dimmer in June.'
      ]
    },
    fi: {
      bad: ['[[Palautteesi on meille tärkeää]]. Lamppua on taas varastossa.', '[[Otamme asian vakavasti]].'],
      good: ['Kiitos, että kirjoitit lampusta.', 'Vein viestisi Leolle, joka tilaa lamput; himmennin tulee kesäkuussa.']
    }
  }
})
