import {belittlingSets} from './belittling.ts'
import {blameSets} from './blame.ts'
import {condescensionSets} from './condescension.ts'
import {excuseSets} from './excuses.ts'
import {faultSets} from './faults.ts'
import {worthSets} from './worth.ts'

/** Named sets of English words and phrases, used as `@name` in phrases. */
export const sets: Readonly<Record<string, string>> = {
  ...worthSets,
  ...faultSets,
  ...excuseSets,
  ...blameSets,
  ...belittlingSets,
  ...condescensionSets,
  we: '(we|i|our (team|staff|engineers|technicians|warehouse|office|colleagues)|the team)',
  // Other people, whom a customer is told of.
  crowd:
    '(people|others|customers|guests|buyers|tenants|neighbours|households|families|passengers|residents|users|visitors|patients|members|parents|travellers|shoppers|folk|folks|clients|everyone|everybody|owners|drivers|players|readers|students)',
  be: '(am|are|is|was|were|be|been|being)',
  very: '(very|really|so|truly|terribly|extremely|deeply|sincerely|genuinely|awfully|most|again|also|just|all|incredibly|both|personally|ever|quite|rather|dreadfully|once|more|greatly|sorely|completely|totally|fully|absolutely|particularly)',
  numeral:
    '(#|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|couple|few|half|another)',
  unit: '(n:second|n:minute|n:min|n:hour|n:hr|n:day|n:workday|n:weekday|n:night|n:week|n:fortnight|n:month|n:year|n:weekend)',
  day: '(monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|weekend|christmas|easter|midsummer|halloween)',
  month:
    '(january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)',
  daypart: '(morning|afternoon|evening|night|noon|midday|midnight|lunch|lunchtime|tonight|breakfast|tea)',
  us: '(us|me|support|our)',
  contact:
    '(v:contact|v:call|v:ring|v:phone|v:email|e-mail|v:write|v:message|v:ask|v:reply|v:text|v:reach|get in touch|v:shout|give me a (shout|ring|call|buzz)|drop (us|me) (a|an)|let (us|me) know|v:tell|v:come|v:visit|v:see|v:speak|v:talk|v:check|v:try)',
  // Things that go wrong, as nouns.
  faultNoun:
    '(n:delay|n:mistake|n:error|n:fault|n:mix-up|n:mixup|n:problem|n:issue|n:outage|n:failure|n:breakdown|n:damage|n:defect|n:wait|n:bug|n:glitch|n:interruption|n:disruption|n:shortage|n:oversight|n:cancellation|n:blunder|n:slip|n:confusion|n:muddle|n:complaint|n:leak|n:crash)',
  // What a customer feels, as nouns and as adjectives.
  feelingNoun:
    '(n:inconvenience|n:frustration|n:disappointment|n:trouble|n:upset|n:annoyance|n:distress|n:hassle|n:stress|n:bother|n:irritation|n:dissatisfaction|n:worry|n:anxiety|n:confusion|n:discomfort|n:concern|n:displeasure|n:unpleasantness|n:disturbance|n:disruption|n:anger|n:hardship|n:feeling)',
  feelingAdjective:
    '(unhappy|disappointed|frustrated|upset|dissatisfied|annoyed|angry|displeased|unsatisfied|inconvenienced|let down|not (happy|satisfied|pleased)|less than (happy|satisfied|pleased)|cross|irritated|worried|stressed|concerned|offended|put out|aggrieved)'
}
