import {
  isApologisedFor,
  isContrite,
  isOwnedNearby,
  isWhole,
  type Match,
  phraseRule,
  type Reply,
  type Sentence,
  type WordSet,
  wordSet
} from '../src/rule.ts'

/** After “by” these name nobody. */
const nobody = new Set([
  'mistake',
  'accident',
  'error',
  'oversight',
  'an',
  'number',
  'then',
  'now',
  'chance',
  'email',
  'post'
])

/** A subject that is no thing: “we were wrong” is owned, “you were supposed to” is no fault of ours. */
const people = new Set(['we', 'i', 'you', 'me', 'minä'])
const ofPeople = new Set(['wrong', 'supposed', 'meant', 'due', 'right', 'misled'])

/** How far after the fault its doer may stand. */
const reach = 6

function namesDoer({words}: Sentence, {start, end}: Match): boolean {
  const by = words.findIndex(({form}, index) => index >= start && index < end + reach && form === 'by')
  const doer = words[by + 1]
  return by !== -1 && doer !== undefined && !nobody.has(doer.form) && !doer.kinds.includes('number')
}

function isOfPeople({words}: Sentence, {start, end}: Match): boolean {
  const before = words[start - 1]
  if (!before || !people.has(before.form)) return false
  return before.form !== 'you' || words.slice(start, end).some(({form}) => ofPeople.has(form))
}

/** Harm and loss that a letter takes up from the complaint, or that others did: in a whole letter they hide nobody. */
const takenUp = wordSet(
  `should ought supposed missing did went gone ended damaged broken cracked scratched dented torn crushed smashed spilled
  soaked late delayed held stuck came arrived fell disappeared vanished found left`
)
/** After “left” and “found” only these take it up: “left open”, “found its way”. */
const takenUpAfter: Readonly<Record<string, WordSet>> = {left: wordSet('open on behind out'), found: wordSet('its')}
const plainFault =
  'mistake error wrong twice incorrect mix charge discount setting glitch fault malfunction irregular oversight problem issue outage'.split(
    ' '
  )

function isTakenUp(reply: Reply, {words}: Sentence, {start, end}: Match): boolean {
  if (!isWhole(reply)) return false
  const told = words.slice(start, end).flatMap(({form}) => form.split(/[^a-z]+/))
  if (!told.some((form, at) => takenUp.has(form) && (takenUpAfter[form]?.has(told[at + 1] ?? '') ?? true))) return false
  const whole = told.join(' ')
  return !whole.includes('went out') && !plainFault.some((part) => whole.includes(part))
}

/** Somebody “stayed to think”, a claim “was rejected”, “this is what was going wrong”: nothing befell by itself. */
function isNoMishap({words}: Sentence, {start, end}: Match): boolean {
  const forms = words.slice(start, end).map(({form}) => form)
  if (forms.includes('going') || forms.some((form) => form.startsWith('hylät'))) return true
  // What the customer’s own paper lacks: “valtakirjastanne puuttui”.
  if (/^(?:puuttu|uupu)/.test(forms[0]!) && /(?:st[aä]|lt[aä])(?:nne|si)$/.test(words[start - 1]?.form ?? ''))
    return true
  if (/^jään(?:yt|eet)$/.test(forms.at(-1)!)) return /m(?:aan|ään)$/.test(words[end]?.form ?? '')
  return forms.at(-1) === 'mennyt' && /^(?:rahaa|perintään)$/.test(words[end]?.form ?? '')
}

export default phraseRule({
  severity: 'suggestion',
  finds: {en: 'Our fault, told as if nobody did it', fi: 'Oma virhe, josta ei selviä, kuka sen teki'},
  why: {
    en: '“Mistakes were made” hides who made them. A customer trusts the one who says “we”.',
    fi: '”On tapahtunut virhe” piilottaa tekijän. Asiakas luottaa siihen, joka sanoo ”me”.'
  },
  source: ['T3'],
  message: {en: 'This does not say who made the mistake', fi: 'Tästä ei selviä, kuka virheen teki'},
  instead: {en: 'Say who did it: “We sent the invoice twice”', fi: 'Kerro, kuka sen teki: ”Lähetimme laskun kahdesti”'},
  silent: {
    en: 'Where somebody is named who did it, where the letter owns the fault anywhere, and where the weather did it.',
    fi: 'Kun tekijä mainitaan, kun virhe myönnetään muualla kirjeessä ja kun syynä on sää.'
  },
  phrases: {
    en: [
      // A mishap that comes of itself.
      'there (has been|have been|was|were|is|are|seems to (be|have been)|appears to (be|have been)|must have been|might have been|may have been|had been|seem to be|appear to be|looks to have been) ...2!no/not/nothing/never (@officeMishap)? ...2!no/not @mishap',
      '(@officeMishap|administrative|regrettable)? ...1 @mishap ...3!if/to/your/you/we/i/that/not/can/no/may/fixed/solved/corrected/resolved (was|were|has been|have been|had been|got|is being) ...2 (made|found|detected|identified|discovered|introduced|noted|spotted|reported|uncovered|observed|noticed|experienced|caused|committed|recorded|registered|encountered)',
      '@mishap ...5!if/to/your/you/we/i/can/may (occurred|happened|arose|has occurred|has arisen|have occurred|has happened|have happened|have arisen|had occurred|had crept|crept in|crept into|crept|has crept|came about|came into being|came to light|took place|slipped in|slipped through|surfaced|emerged|ensued|appeared|developed|cropped up|has appeared|has emerged|seems to have (occurred|happened|arisen|crept)|appears to have (occurred|happened|arisen|crept))',
      '(due to|owing to|because of|as a result of|caused by|through|thanks to|following|on account of|down to|resulting from|the result of|result of) ...1!our/my/your (an|a|some|the)? ...3!our/my/your/we/i @mishap',
      '(something|things|it|stuff|everything|somewhere|matters) ...3!if/can/may/could/not (went|gone|goes|got|has gone|have gone|had gone) ...1 (wrong|awry|amiss|astray|pear-shaped|sideways|off track|badly)',
      '(what|where) ...2 (went|has gone) wrong',
      '(v:experience|v:suffer|affected by|hit by|v:encounter) ...2 (@officeMishap)? ...1 @mishap',
      'aware of ...2 (@officeMishap)? ...2 @mishap',
      // Done by nobody: how.
      '(was|were|been|got|gotten|being|get) ...2!not/no @wrongly ...1 @participle',
      '(was|were|been|got|gotten|being) ...1!not/by/we/i/you (@participle|*ed) ...6!we/i/by/not/and/when/because/after @wrongly',
      '(was|were|been|got|gotten|being|have|has|had) ...1!not/by/we/i/you @participle ...1!by/we/i/not/you/and (to|in|on|with|at|under|for|as|into|onto|from|against|over|by)? ...2!we/i/you/not/by (@wrongThing)',
      '(@wrongThing|wrong) ...3!if/you/we/i/is/contact (was|were|has been|have been|had been|got|ended up|went|made its way|found its way|came|arrived|appeared|showed up|landed)',
      '(ended up|wound up|finished up|landed|turned up|went|arrived|gone|came|sitting|left|ended) ...1 (in|at|on|to|with|under|into|by) ...2!you/we/i @wrongThing',
      '(was|were|been|got|being) ...1 @participle ...4!we/i/by/you/because (without (a|an|its|the|your|any|some|having|being|notice|warning|telling|asking|checking)|despite your|in spite of your|against your|although you|even though you|instead of|rather than|more than once|too many|a second time|unsigned|unfinished|unpacked|for no reason|by the wrong|with a (defect|fault|mistake|bug|hole)|late|later than|behind schedule|past the|after the deadline|before it was|before being)',
      '(was|were|been|got|being|has been|have been) ...1!not (sent|charged|billed|debited|deducted|invoiced|taken|delivered|paid|booked|shipped|processed|posted|issued|collected|registered|entered|printed|sold) ...5!we/i/by/not/and (twice|double|two times|three times|a second time|again|in duplicate)',
      '(duplicate|double|second|extra|incorrect|wrong|erroneous|mistaken|excess|inflated|faulty) (n:payment|n:charge|n:invoice|n:bill|n:order|n:booking|n:amount|n:fee|n:transaction|n:debit|n:sum|n:price|n:item|n:reminder|n:letter|n:code|n:address|n:account|n:name|n:date|n:size|n:product|n:model|n:part|n:colour|n:rate) ...2!if/we/i/you/fixed (was|were|has been|have been|had been|got|went|appeared) ...2!corrected/fixed/refunded/cancelled/removed/reversed/returned (processed|made|sent|taken|charged|issued|applied|debited|billed|created|generated|deducted|entered|posted|picked|used|recorded|registered|given|shown|placed|collected|printed|delivered|shipped|packed|out|through|on)',
      // Done by nobody: to bad effect.
      '(was|were|been|got|gotten) ...2!not/no/never/if/we/i @ruined',
      '(n:box|n:order|n:parcel|n:item|n:message|n:booking|n:details|n:file|n:form|n:refund|n:payment|n:request|n:photos|n:seat|n:key|n:gate|n:door|n:valve|n:switch|n:line) ...2 (had|has) been ...1 left',
      '(you|your|customers|guests) ...4!if/not (was|were|have been|has been|had been) ...2 (given|told|sent|quoted|sold|charged|billed|issued|assigned|allocated|shown|promised|booked|provided with) ...2 (@wrongThing|wrong|incorrect|twice|too much|too many|double|more than|contradictory|conflicting|different)',
      '(n:field|n:setting|n:record|n:address|n:price|n:flag|n:tag|n:entry|n:option|id|n:details|n:data|n:list|n:preference|n:tick|n:note) ...1!not/if/can (was|were|got|has been|have been|had been) (cleared|reset|overwritten|wiped|dropped|deleted|swapped|unticked|duplicated|scrambled|truncated|lost)',
      // Left undone by nobody.
      '((was|were) (not|never)|(had|has|have) (not|never) been) ...1!yet (properly|correctly|fully|duly|yet|actually|ever|passed|ever been|successfully)? (sent|updated|passed|processed|saved|included|recorded|registered|communicated|ordered|booked|applied|removed|logged|forwarded|delivered|dispatched|shipped|answered|informed|told|notified|added|attached|packed|entered|completed|credited|cancelled|handled|checked|tested|cleaned|followed|marked|returned|made|put|given|linked|transferred|activated|uploaded|posted|printed|scanned|connected|noted|loaded|filed|refunded|repaired|replaced|assigned|released|closed|opened|set|tightened|fitted|installed|serviced|switched|renewed|warned|stored|synced|carried out|taken|picked|honoured|acted on|brought|collected|labelled|signed|confirmed|responded|replied|dealt with|relayed|read|seen|fixed|translated|submitted|stopped|paid|reset|reserved|prepared|addressed|acknowledged|called|contacted|restocked|scheduled|announced|shown|displayed|clear|charged at)',
      '(was|were|got|been) (not|never) (informed|told|notified|warned|called|contacted|updated|asked|given|sent|kept)',
      'no _!mistake/error/fault/charge/change/damage ...2 (had|was|were|has|have) ...1 (been)? (sent|ordered|booked|made|given|recorded|informed|passed|included|added|put|taken|issued|registered|attached|entered|noted|left|carried out|set|done|sent out|saved|created|placed)',
      'never ...1 (got|made it|reached|arrived|went out|left|came through|went through|showed up|got passed|turned up|got sent|got through|happened|materialised)',
      // Of its own accord.
      '_!you/we/i/people/they (get|gets) (mixed up|swapped|muddled|switched round) ...1',
      '(n:charge|n:payment|n:fee|n:amount|n:item|n:line|n:entry|n:sum|n:error|n:name|n:figure|n:digit) ...4!you/we/i/if (found|made|worked|crept|slipped|sneaked) ...1 (its|their)? (way)? (onto|into|on|in)',
      '(n:reminder|n:letter|n:email|n:notice|n:invoice|n:bill|n:payment|n:order|n:message) ...1!if/you/we/i went out ...2 (anyway|regardless|all the same|despite|twice|again|too early|too soon|too late|unsigned|without)',
      '(n:order|n:parcel|n:refund|n:payment|n:message|n:note|n:email|n:e-mail|n:request|n:letter|n:booking|n:form|n:form|n:photo|n:reminder|n:details|n:file|n:invoice|n:luggage|n:bag|n:suitcase|n:points|n:record|n:application|n:package|n:reservation|n:delivery|n:data|n:ticket|n:item|n:appointment|n:card|n:update|n:cancellation|n:confirmation|n:claim|n:call|n:complaint|n:prescription|n:sample|n:voucher|n:code|n:discount|n:change|n:notes|n:saves|n:contract|n:document|n:statement|n:notification|n:information|n:result|n:newsletter|n:system|n:import|n:transfer|some|part|one|that|it|which|they|this) ...4!if/we/i/you/may/might/can/could/not (got lost|got stuck|got mixed|got left|got dropped|got forgotten|got missed|got overlooked|got delayed|got damaged|got held up|got caught|got separated|got deleted|got put|got sent|went missing|went astray|gone missing|gone astray|disappeared|vanished|has disappeared|slipped through|slipped past|slipped off|fell through|fell between|fell off|dropped off|dropped out|dropped through|bounced|vanished|was nowhere|went unanswered|went unnoticed|gone unanswered|gone unnoticed|went to waste|never made|ended up in|ended up on|ended up at|ended up with|ended up being|found its way|found their way|made its way|crossed|sat unopened|lay unopened|jammed|leaked|broke down|froze|crashed|timed out|came loose|came off|came apart|stayed behind|remained behind|stopped working|failed to|has failed to|did not go through|did not go out|did not make it|did not arrive|did not reach|did not come through|did not register|did not save|did not get|did not print|did not sync|did not work|did not update|did not load|did not carry over|did not transfer|did not show|did not take effect|did not get through|did not happen|did not match|had not gone|has not gone|have not gone)',
      '(should not|ought not to) ...1 have ...1 (gone|been|happened|left|occurred|come|arisen|reached|appeared|shown|made)',
      'should have (been|gone|come|arrived|happened|reached)',
      '(was|were|is|are) (supposed|meant|due) to (be|have|go|arrive|reach|come|happen|leave)',
      '(was|were) not (where|what|how|when|as|there|ready|available|working|in stock|in place|functioning|correct|right|up to date)',
      '(was|were|has been|have been) ...1!not (out of sync|out of date|incorrect|inaccurate|misleading|erroneous|set up wrong|set wrong|wrong)',
      '(was|were) missing',
      '(were|was) ...1 (labelled|packed|boxed|stored|parked|placed|printed|fitted|installed|mounted|assembled|loaded|delivered|connected|wired) ...3!we/i/by (wrong|upside|wrongly|backwards|another|someone|to another|with another|to someone|to somebody|to a neighbour|at another|next door)',
      '(was|were|been) ...2 (as|with|to|under|by) (used|another|someone|somebody|paid|unpaid|cancelled|delivered|a no-show|returned|expired)'
    ],
    fi: [
      // A mishap that comes of itself.
      '(on|oli|ovat|olivat|ollut|olleet) ...3!ei/jos/sinulla/voi (tapahtunut|sattunut|käynyt|päässyt|tullut|ilmennyt|esiintynyt|syntynyt|muodostunut|aiheutunut|havaittu|todettu|huomattu|paljastunut|ilmaantunut|tehty|tapahtuneet|ilmenneet|pujahtanut|livahtanut|lipsahtanut|pesiytynyt|löytynyt|vallinnut) ...5!jos/kiitos @vahinko',
      '@vahinko ...3!jos/korjattu/olisi (tapahtunut|sattunut|käynyt|päässyt|ilmennyt|esiintynyt|syntynyt|aiheutunut|havaittu|todettu|huomattu|tapahtui|sattui|ilmeni|syntyi|esiintyi|pääsi|aiheutui|aiheutti|ilmaantui|havaittiin|huomattiin|löytyi|johtui|vaikuttaa|koskee|näyttää)',
      '(tapahtui|sattui|ilmeni|esiintyi|syntyi|pääsi|käynyt|kävi|tuli|tapahtuivat|havaittiin|todettiin|aiheutui|ilmaantui|iski|lipsahti|livahti|pujahti) ...4!ilmi/jos/kiitos/sinulle/luoksemme/sinulta (@vahinko)',
      '(tapahtumaan|käymään|syntymään|sattumaan|livahtamaan|lipsahtamaan) ...4 @vahinko',
      '(*ssa|*ssä|*lla|*llä|*ssamme|*ssämme|*llamme|*llämme|*ssanne|*ssasi|*llasi) (on|oli|ollut) ...1 (ollut|nyt|valitettavasti|näköjään|ilmeisesti|jokin|pieni|tekninen|hetkellinen|edelleen|yhä)? ...1!meidän/runkovika/kaapelivika/laitevika/kuituvika (@vahinko)',
      '(*ssa|*ssä|*lla|*llä|*ssasi|*ssanne) ...3 (on|oli) ...2 (väärä|väärät|virheellinen|vanha|virheelliset|vanhat|vanhentun*)',
      '(mennyt|meni|menneet|menivät|käynyt|kävi) ...3!ei (pieleen|vikaan|väärin|mönkään|sekaisin|ristiin|väärään|väärälle|ohi|solmuun|poskelleen|vinoon|hassusti|huonosti|puihin|metsään|päällekkäin|köpelösti|katki)',
      '(pieleen|vikaan|mönkään|sekaisin|ristiin) ...2 (mennyt|meni|menneet)',
      'on käynyt niin',
      '(virheen|erehdyksen|sekaannuksen|häiriön|unohduksen|väärinkäsityksen|vian|katkoksen|epäselvyyden|järjestelmävirheen|kirjausvirheen|näppäilyvirheen|teknisen ongelman|teknisen vian|käsittelyvirheen|inhimillisen virheen|tietokatkoksen|informaatiokatkoksen) (vuoksi|takia|johdosta|seurauksena)',
      '(johtuu|johtui|johtunut|johtuva) ...2 (virheestä|erehdyksestä|sekaannuksesta|häiriöstä|unohduksesta|väärinkäsityksestä|viasta|katkoksesta|*virheestä|*katkoksesta|*häiriöstä|ongelmasta)',
      'kyseessä (on|oli) ...3 (*virhe|virhe|erehdys|sekaannus|*erehdys|unohdus|väärinkäsitys|bugi|*häiriö)',
      // Done, by nobody.
      '(on|oli|ovat|olivat|ollut|ole|ollu|olleet) ...5!jos/tarkoitus/kun/voi (@tehtyä) ...5!jos/ja/mutta/koska/sinä @väärällä',
      '(on|oli|ovat|olivat|ollut|ole) ...5!jos/voi/kun @väärällä ...4!jos/sinä/olet/olette (@tehtyä)',
      '@väärällä ...2!jos/kiitos (on|oli|ovat|olivat) ...2 (@tehtyä)',
      '@tehtiinkin ...5!jos/ja/mutta @väärällä',
      '@väärällä ...3!jos @tehtiinkin',
      '(on|oli|ovat|olivat) ...3 (unohdettu|laiminlyöty|sekoitettu|hukattu|rikottu|viivästetty|tuplattu|ylibuukattu|tuplabuukattu|jätetty|ylivarattu|ylimyyty|sotkettu|kadotettu|vaurioitettu|naarmutettu|katkaistu|unohdettu)',
      '(unohdettiin|hukattiin|laiminlyötiin|sekoitettiin|rikottiin|tuplattiin|sotkettiin|kadotettiin|naarmutettiin)',
      '(ei|eivät) ...1 (ollut|oltu|olleet) ...3!vielä/kotona/paikalla (@tehtyä)',
      '(ei|eivät) ole ...3!vielä/tarvittu (ilmoitettu|kerrottu|käsitelty|kirjattu|päivitetty|huomioitu|tallennettu|huomattu|toimitettu sinulle|välitetty|merkitty|kytketty|varattu|vastattu|otettu huomioon|tiedotettu|korjattu|lähtenyt|kirjautunut|päivittynyt|tallentunut|siirtynyt|saapunut perille|kohdistunut|välittynyt|mennyt|tullut perille|hyvitetty|poistettu|tarkistettu|tehty|siivottu|huollettu|viety|soitettu|noudatettu|hoidettu|aurattu|tyhjennetty)',
      '(ei|eivät) ...1 (lähtenyt|kirjautunut|päivittynyt|tallentunut|siirtynyt|kohdistunut|välittynyt|mennyt perille|tullut perille|tallentuneet|päivittyneet|siirtyneet|lähteneet|mennyt läpi|ilmoitettu|kerrottu|soitettu|päivitetty|huomioitu|huomattu|vastattu|tarkistettu|kirjattu|tulostunut|auennut|toimitettu|lähetetty|käynnistynyt|aktivoitunut|noudettu ajallaan|otettu huomioon|tilattu|merkitty|siirretty|poistettu|korjattu|viety|palautunut|rekisteröitynyt|näkynyt|kulkenut|kulkeutunut|saavuttanut|peruuntunut)',
      '(sinulle|teille|sinulta|teiltä) ...3!ei (on|oli) ...4 (annettu|lähetetty|toimitettu|myyty|kerrottu|luvattu|veloitettu|laskutettu|peritty) ...5 (@väärällä|euroa|liikaa)',
      '(sinulle|teille|sinulta|teiltä) ...3 (annettiin|lähetettiin|toimitettiin|myytiin|kerrottiin|luvattiin|veloitettiin|laskutettiin|perittiin|otettiin) ...5 (@väärällä|enemmän|liian|muuta|eri)',
      '(kassalla|laskulla|laskussa|verkossa|järjestelmässä|järjestelmään) ...2 (sinulta|teiltä|sinulle) (otettiin|veloitettiin|perittiin)',
      '(pääsi|pääsivät|päässyt|päässeet) ...2!että/jos (vaurioitumaan|rikkoutumaan|unohtumaan|katoamaan|käymään|tapahtumaan|syntymään|livahtamaan|jäämään|hajoamaan|sotkeutumaan|sekoittumaan|vanhenemaan|kastumaan|jäätymään|sulamaan|naarmuuntumaan)',
      '(on|oli|ovat|olivat) ...2 (päässyt|päässeet) ...1 (lähtemään|menemään|tulemaan|kirjautumaan|tallentumaan|siirtymään|veloittumaan|laskuttumaan|kohdistumaan) ...5 @väärällä',
      '(on|oli|ovat|olivat) ...2 (tuplaantunut|tuplaantuneet|kaksinkertaistunut|jumiutunut|jumittunut|sotkeentunut|sotkeutunut|vääristynyt|vääristyneet|venähtänyt|lipsahtanut|eksynyt|eksyneet)',
      '(kirjautunut|kirjautuneet|vaihtunut|vaihtuneet|tallentunut|tallentuneet|kohdistunut|kohdistuneet|kytketty|merkitty|kirjattu|menneet|kääntynyt|kääntyneet|tulleet) ...1 (ristiin|sekaisin|päinvastoin|väärin päin|väärinpäin|toisin päin|keskenään|päittäin)',
      '(on|oli) ...1 (käynyt|sattunut|tapahtunut) ...2 (hupsis|kömmähdys|moka|lipsahdus|kämmi|erehdys|ajatusvirhe|haveri|höpsis)',
      '(on|oli|ovat|olivat) ...1!ei (vaihtunut|vaihtuneet|muuttunut|muuttuneet|nollautunut|nollautuneet|tyhjentynyt|poistunut|poistuneet|kadonnut|hävinnyt|hävinneet|sekoittunut|sekoittuneet) ...1 (päivityksessä|päivityksen|siirrossa|muutossa|käsittelyssä|remontissa|vaihdossa|pakkauksessa|lajittelussa)',
      // Left undone, or lost, of its own accord.
      '(on|oli|ovat|olivat|ollut) ...4!ei/sinä/jos/voi @kadonnut',
      '(jäi|jäivät|jäänyt|jääneet) ...3!sinulta/teiltä/meiltä/minulta/eteen @mattaTeko',
      '(jäi|jäivät|jäänyt|jääneet) ...2!meiltä/minulta/sinulle (välistä|pois|puuttumaan|kesken|matkalle|huomiotta|väliin|jumiin|jälkeen|pimentoon|varastoon|vajaaksi|odottamaan|vaille|jumittamaan|roikkumaan|auki|päälle|puolitiehen|toteutumatta|unholaan|lojumaan)',
      '(hakemuksenne|hakemuksesi|tilauksesi|tilauksenne|viestisi|viestinne|pyyntösi|pyyntönne|laskusi|laskunne|matkatavaranne|matkatavarasi|laukkusi|laukkunne|asiasi|asianne|varauksesi|varauksenne|ilmoituksesi|palautuksesi|hyvityksesi|soittopyyntösi|tieto|tiedot|paketti|pakettisi|lähetys|lähetyksesi|toimitus|toimituksesi|tilaus|kirje|näyte|merkintä|soittopyyntö|varaus) ...2!ei/jos/voi (@katosi)',
      '@katosi',
      '(*stä|*sta|*lta|*ltä) ...1!viestistäsi/hakemuksestasi/viestistänne/hakemuksestanne/lomakkeesta/liitteestä/sinulta/teiltä (puuttui|puuttuivat|unohtui|putosi|hävisi|katosi|uupui)',
      '(lähti|lähtivät|meni|menivät|tuli|tulivat|päätyi|päätyivät|kirjautui|kohdistui|tallentui|toimitettiin|siirtyi|saapui|ilmestyi|jäi|kulki|kulkeutui|tulostui|näkyi|päivittyi|veloittui|laskuttui) ...4!jos/ja/sinä @väärällä',
      '(tullut|lähtenyt|päätynyt|kirjautunut|kohdistunut|mennyt|siirtynyt|saapunut|tallentunut|jäänyt|toimitettu|kulkeutunut|päivittynyt) ...3 (@väärällä|toisen henkilön|kahdesti|toisen)',
      '(@väärällä) ...3!jos/ja/sinä (lähti|lähtivät|meni|päätyi|tuli perille|kirjautui|kohdistui|tallentui|siirtyi|ilmestyi|päätynyt|lähtenyt|kirjautunut|kohdistunut|oli mennyt|oli tullut)',
      '(ei|eivät) ...2 olisi ...3 (pitänyt|saanut|kuulunut) ...3 (käydä|tapahtua|lähteä|mennä|tulla|jäädä|olla|lähettää|veloittaa|päästä)',
      '(olisi|olisivat) (pitänyt|kuulunut|tullut) ...3 (lähettää|toimittaa|tehdä|merkitä|kirjata|päivittää|ilmoittaa|kertoa|huomioida|poistaa|hyvittää|vaihtaa|sulkea|olla|näkyä|tulla|lähteä|saapua|soittaa|tarkistaa|korjata|varata)'
    ]
  },
  unless: {
    en: [
      '(if|when|whenever|where|should|in case|unless|once) ...1 (a|an|any|the|this|some|such)? ...1 (error|errors|mistake|problem|fault|issue|delay|failure|something)',
      '(because|since|when|after|as) (we|i|our team|my colleague|our courier|our driver) ...2',
      '(error|code|fault) (message|code|#)',
      '(must|may|might|could) (well|also)? have (been|got|gone) (lost|stolen|delayed|mislaid|held up)',
      '(in|by) (the)? (post|mail|transit|postal system|customs)',
      '(n:storm|n:flood|snow|lightning|ice|wind|n:gale|n:earthquake|n:hurricane|heatwave|n:landslide|ash cloud|fog)',
      '(you|your message|your letter) (told|wrote|said|asked|mentioned|reported|noticed|say|write|describe|described|tell|flagged|spotted)'
    ],
    fi: [
      '(jos|mikäli|kun|ellei) ...3 (ilmenee|tapahtuu|esiintyy|sattuu|tulee|havaitset|huomaat|on)',
      '(myrsky*|tulva*|salama*|ukko*|lumi*|lumipyry*|helle|tuhkapilvi*|sade|maanjäristy*|rankkasa*|pakkanen|tuuli)',
      '(sinun|teidän) olisi',
      '(meidän|minun) olisi',
      '(=koska|=kun|=sillä) (olet|olette|sinä|te|me|minä|emme|en|*imme)',
      '(kerroit|kerroitte|kirjoitit|kirjoititte|kysyit|kysyitte|ilmoitit|ilmoititte|mainitsit|sanoit|huomasit|huomasitte|kuvailit|arvelit|kiitos)'
    ]
  },
  keep(match, sentence, reply) {
    if (sentence.part === 'greeting' || sentence.terminal === '?' || isNoMishap(sentence, match)) return false
    if (reply.customer && !reply.situation.fault) return false
    return !(
      isContrite(reply) ||
      isTakenUp(reply, sentence, match) ||
      isOwnedNearby(reply, sentence) ||
      isApologisedFor(sentence, match) ||
      isOfPeople(sentence, match) ||
      namesDoer(sentence, match)
    )
  },
  examples: {
    en: {
      bad: ['[[A mistake was made]] with your lamp.', '[[Your lamp was sent to the wrong]] town.'],
      good: [
        'We made a mistake with your lamp.',
        'We sent your lamp to the wrong town.',
        'A flood cut the road to your town.'
      ]
    },
    fi: {
      bad: ['[[Toimituksessa on tapahtunut virhe]].', 'Lamppu [[oli pakattu väärin]].'],
      good: ['Teimme toimituksessa virheen.', 'Pakkasimme lampun väärin.', 'Tulva katkaisi tien.']
    }
  }
})
