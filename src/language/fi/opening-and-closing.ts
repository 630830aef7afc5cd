/** How a Finnish letter opens and closes. */

export const greeting = [
  '^ (hei|hei|moi|moikka|heippa|terve|tervehdys|hellurei|morjens|moro|moro|heissan|heips|no|hejsan|haloo|servus|terppa|päivää|huomenta|iltaa|iltapäivää|tere|morjesta|terveppä|hello|hi|tervetuloa)',
  '^ (hyvää|kaunista|aurinkoista|mukavaa) (huomenta|päivää|iltapäivää|iltaa|aamua|alkuviikkoa|viikkoa|@päivänä)',
  '^ (hyvää|kaunista|aurinkoista|mukavaa|siunattua|lämmintä|iloista|leppoisaa|ihanaa|valoisaa) (syksyä|kevättä|kesää|talvea|joulua|joulunaikaa|joulun aikaa|adventtia|pääsiäistä|juhannusta|vappua|viikonloppua|loppuviikkoa|uutta vuotta|alkanutta vuotta|alkavaa vuotta) _ ...2 $',
  '^ (hyvä|arvoisa|rakas|hyvät|arvoisat|kunnioitettu|parahin)',
  '^ _ (hei|moi|moikka|terve|heippa)'
]

export const valediction = [
  '^ ...2 (terveisin|tervehdyksin|terkuin|terveiset|terveisiä|tervehtien|terkut|terkkuja|terkuilla|*terveisin|*terkuin|*terveiset|*tervehdyksin)',
  '^ (terv|yst|ystäv|kunnioittavasti|kunnioittaen|ystävällisesti|yt|t|lämpimästi|halauksin|rakkaudella|sydämellisesti|parhain|kiittäen|kiitollisena|kiitoksin|pahoitellen|osanottaen|osaaottaen|yhteistyöterveisin|br|rgds) ...3 $',
  '^ (yst|ystävällisin) (terv|terveisin)',
  '^ (nöyrimmin|kohteliaimmin|ystävällisimmin|lämpimimmin|parhaimmin|sydämellisimmin|rgds|kohteliaasti|kunnioituksella|lämmöllä) ...2 $',
  '^ ...5 (toivottaen|toivottelee|toivoen|toivottavat|toivottaa) ...4 $',
  '^ (kiitos|kiitokset|kiitoksia|kiitti|moikka|heippa|hei|moi|nähdään|näkemiin|kuulemiin|palataan|moido|moikat|hei hei|moi moi) _? _? $'
]

export const wish = [
  '(mukavaa|hyvää|kivaa|ihanaa|aurinkoista|leppoisaa|rentouttavaa|kaunista|rauhallista|iloista|oikein|lämmintä|tunnelmallista|onnellista|antoisaa|turvallista|hauskaa|upeaa|sujuvaa|mahtavaa|reipasta) ...2 (päivänjatko*|päivää|viikonloppua|iltaa|iltapäivää|viikkoa|kesää|joulua|pääsiäistä|juhannusta|vuotta|vappua|syksyä|kevättä|talvea|alkuviikkoa|loppuviikkoa|lomaa|jatkoa|jatkot|huomenta|aamua|matkaa|*matkaa|*reissua|reissua|*viikkoa|*iltaa|*päivää|*kautta|*hetkiä|vierailua|*loppua|*aikaa|*kesää|juhlia|*juhlaa|pelejä|lentoa|yötä|*päivän*)',
  '(hyvää|mukavaa|kivaa|ihanaa|leppoisaa|aurinkoista|kaunista) ...2 $',
  '(onnea|tsemppiä|voimia|jaksamista|jaksamisia|pikaista paranemista|tervetuloa|nautinnollis*|lämpimästi tervetullut|lukuiloa|iloa|menestystä|onnittelut)',
  '^ (nähdään|tavataan|kuullaan|palataan|toivottavasti nähdään|törmäillään) ...4',
  '(toivon|toivomme|toivotan|toivotamme|toivottavasti) ...6',
  '(mukava|kiva|ihana|hienoa) kun (tulet|tulette|olet|olette)',
  'nauti ...4',
  'terveisiä _',
  'pidä huolta|pitäkää huolta'
]

export const offer = [
  '(jos|mikäli|kun|mitä tahansa) ...12 (vastaa|vastatkaa|soita|soittakaa|soittele|kirjoita|kirjoittakaa|kysy|kysykää|kysele|kerro|kertokaa|ilmoita|ilmoittakaa|laita|laittakaa|ota|ottakaa|ole|olkaa|autan|autamme|huikkaa|nykäise|viestiä|pistä|palaa|palatkaa|tule|tulkaa|pyydä|pyytäkää|sano|sanokaa|lähetä|lähettäkää|voit|voitte|tavoitat|tavoitatte|saa|meihin|minuun|minulle)',
  '(vastaa|vastaathan|vastatkaa|vastaattehan) ...2 (tähän|takaisin|viestiin|suoraan)',
  '(ota|ottakaa|otathan|ole|olkaa|olethan|olettehan) ...4 (yhteyttä|yhteydessä)',
  '(soita|soittakaa|soittele|soitathan|kirjoita|kirjoittakaa|kirjoitathan|laita viesti*|laitathan|laittakaa viesti*|pistä viesti*|kysy|kysykää|huikkaa|kerro|kertokaa|kerrothan|ilmoita|ilmoitathan|ilmoittakaa|pirauta|kilauta|kilauttaa|sano|tavoitat|tavoitatte|saat|saatte) ...6 (minulle|meille|numero*|puhelin*|jos|kun|suoraan|rohkeasti|mielellään|@phone|@email|meidät|minut|asiakaspalvelu*|niin|ihmeessä|vaan|vain|rauhassa|milloin|koska|vielä)',
  '(autan|autamme|palvelen|palvelemme|vastaan|vastaamme|neuvon|neuvomme|kerron|kerromme) ...4 (mielelläni|mielellämme|mieluusti|ilolla|tarvittaessa|jatkossa|lisää|kyllä|mielihyvin)',
  '(mielelläni|mielellämme|mieluusti) ...6 (autan|autamme|vastaan|vastaamme|kerron|kerromme|neuvon|neuvomme|kuulen|kuulemme)',
  '(kysyttävää|lisäkysymyksiä|kysymyksiä|lisäkysymykset|kysymykset|lisätietoja|lisäapua|kysymyksissä|epäselvää|epäselvyyksiä|pulmia)',
  '(älä|älkää) ...1 epäröi',
  '(haluatko|haluatteko|sopiiko|sopisiko|käykö|kävisikö|auttaisiko|auttoiko|onko sinulla|onko teillä|voinko|voimmeko|onnistuuko|saanko|tarvitsetko|tarvitsetteko|miltä kuulostaa|kelpaako|passaako) ...10',
  '(minut|meidät|asiakaspalvelu*|minuun|meihin|minulle|meille) ...3 (tavoittaa|tavoitat|tavoitatte|saa|saat|saatte|voi|voit|voitte|löytyy|löydät)',
  '(palvelemme|vastaamme|olemme|päivystämme|olen|päivystän) ...3 (avoinna|arkisin|klo|numerossa|puhelimessa|chatissa|tavoitettavissa|paikalla|täällä|apunasi|apunanne|käytettävissä|langan)',
  '(kerro|kertokaa|kerrothan|ilmoita|sano|vinkkaa) ...3 (meille|minulle|jos|mikäli|mitä|kumpi|miten|vain|vaan|heti|sopiiko|onko|haluatko)',
  '(paina|tule|tulkaa|poikkea|piipahda|käy|käykää|pistäydy) ...4 (myymälä*|toimisto*|tiski*|meillä|luona|moikkaamassa|paikan|kahvi*|kirjasto*)',
  '(voit|voitte) ...2 (aina|myös|vastata|soittaa|kirjoittaa|olla yhteydessä|ottaa yhteyttä|kysyä|laittaa) ...4',
  'suora numeroni|numeroni on|puhelinnumeroni|suora linjani'
]

/** Words that look like an offer and are none. */
export const noOffer = [
  '(älä|älkää|ethän|ettehän) ...2 (vastaa|vastatko|vastata)  ...4',
  '(ei|emme) ...3 (vastata|vastaa|voi vastata|voida vastata) ...4',
  '(viestiin|viesteihin|viestihin) ei ...3',
  '(ota|ottakaa|otathan|ole|olkaa|olethan|olemaan|ottamaan|ottaa|soita|soittakaa|kysy|kysykää) ...3 (n:kuljetusliike/kuljetusliikkee|n:kuljetusyhtiö|n:vakuutusyhtiö|n:pankki/panki|n:myyjä|n:valmistaja|n:lähettäjä|n:poliisi|n:isännöitsijä|n:huoltoyhtiö|n:operaattori|n:maahantuoja|n:työnantaja|n:kunta/kunna|n:kaupunki/kaupungi|n:koulu|n:lääkäri|n:apteekki/apteeki|n:verkkokauppa/verkkokaupa|n:liikkee) ...3'
]
