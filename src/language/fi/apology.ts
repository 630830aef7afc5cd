/** Thanks, regret and ownership in Finnish. */

export const thanks = [
  '(kiitos|kiitokset|kiitoksia|kiitti|kiitän|kiitämme|kiitoksemme|kiitollinen|kiitollisia|kiitollisena|kiittää|kiitoksen|kiitosta|kiits|kiitoksin|kiittäen|kiitosviesti*|suurkiitos|tuhannet kiitokset|kiitokseni)',
  '(hienoa|hyvä|kiva|mukava|mahtavaa|onneksi|ihanaa|kivaa|hyvä juttu|mainiota) ...1 (että|kun) ...1 (kerroit|kerroitte|ilmoitit|ilmoititte|otit|otitte|kysyit|kysyitte|huomasit|huomasitte|kirjoitit|kirjoititte|laitoit|laitoitte|soitit|soititte|toit|jaksoit|viitsit|muistit|annoit|lähetit|vinkkasit)',
  '(arvostan|arvostamme) ...2 (että|sitä)'
]

export const presumedThanks = [
  '(kiitos|kiitokset|kiitämme|kiitän|kiitoksia) ...3 (ymmärrykse*|ymmärtämykse*|ymmärtäväisyyde*|pitkämielisyyde*|joustavuude*)',
  '(kiitos|kiitokset|kiitän|kiitämme|kiittäen) jo? etukäteen'
]

export const apology = [
  '@minä? (olen|olemme|ollaan) ...2 (pahoillani|pahoillamme|pahoillaan)',
  '(pahoillani|pahoillamme)',
  '(pyydän|pyydämme|pyydetään|pyytäisin|pyytäisimme|pyytää|pyytäen|haluan pyytää|haluamme pyytää) ...4 anteeksi',
  '(anteeksi|anteeks|anteeksipyyn*)',
  '@tosi? (pahoittelen|pahoittelemme|pahoittelut|pahoittelumme|pahoitteluni|pahoittelua|pahoitteluja|pahoitellen|pahoitella|pahoitellaan|pahoittelisin|pahoittelisimme|pahoitteluita|pahoittelujen|valitan|valitamme|pahottelut|pahottelen)',
  '(pahoittelee|pahoittelevat|pahoitteli|pahoitellut|pahoittelujamme|pahoittelujani|pahoitteluni|pahoittelemaan)',
  '(ilmaista|ilmaisemme|ilmaisen|ilmaisemaan|esittää|esitämme|esitän) ...3 (mielipaha*|pahoittel*|anteeksi*)',
  '(suokaa|suo|suothan|suonette) ...1 anteeksi',
  '(mielipahamme|mielipahani)',
  '(sori|sorry|sorit|sorge|sorppa|soriii)'
]

/** Uses of the word that ask nobody’s pardon. */
export const noApology = [
  '(antaa|annat|antakaa|anna|saa|saat|annettava) ...1 anteeksi',
  '(otan|otamme) osaa',
  '(valitan|valitamme|pahoittelen) (suruasi|menetystäsi|suruanne|menetystänne)'
]

export const pity = [
  '^ (oi ei|voi ei|no|oi|ai|hitsi|voi)? ...1!en/ole/jos/kun/vaikka (onpa|olipa|onpas|olipas|voi|ikävä|ikävää|kurja|kurjaa|harmi|harmillista|harmittavaa|harmin|tylsä|tylsää|valitettavaa|surullista|surku|höh|voi ei|voi harmi|voihan|sääli|inhottavaa|murheellista|sepä|pahus|hitsi) ...1 (harmi|harmillista|harmillinen|ikävä|ikävää|kurja|kurjaa|tylsä|tylsää|surullista|valitettavaa|sääli|inhottavaa)',
  '^ (oi ei|voi ei|no|oi|ai|hitsi|voi|tosi|todella|onpa|olipa|onpas|olipas|sepä|kylläpä)? ...1!en/ole/jos/kun/vaikka (ikävä|kurja|tylsä|harmillinen|harmin|surkea|ikävää|kurjaa|surullista|surku|harmi) (juttu|homma|kuulla|tilanne|paikka|sattuma)',
  '^ ...1!ei/en/emme/et/ette (harmi|ikävä|ikävää|kurja|kurjaa|harmillista|harmittavaa|tylsä|tylsää|valitettavaa|surullista|sääli|surku|harmin paikka|inhottavaa|murheellista)',
  '^ (oi|voi|no voi) (ei|voi|harmi|harmin|kurja|kurjuus|surku|surkeus|ikävä|ikävää|itku|harmitus|pahus)',
  '(on|oli|olipa|onpa|tämä|tuo|kuulostaa|kuulostaapa|kuulosti|tuntuu|tuntui) ...3 (harmi|harmillista|harmillinen|ikävä|ikävää|kurja|kurjaa|kurjalta|ikävältä|harmilliselta|pahalta|valitettavaa|valitettava|surullista|tylsää|tylsä|harmittavaa|inhottavaa|murheellista|sääli)',
  // What it does to us to hear it.
  '(meitä|minua|mua) ...2 (harmittaa|harmitti|surettaa|suretti|pahoittaa|säälittää|hävettää|kaihertaa)',
  '^ ...1 (harmittaa|surettaa|harmitti) ...1 (puolestasi|puolestanne|kuulla|että|sun)',
  '(olen|olemme) ...2 (surullinen|surullisia|murheellinen|murheellisia|harmissamme|harmissani|pettyneitä itseemme|pettynyt itseeni)',
  'myötätuntomme ...1'
]

export const ownership = [
  '(n:virhe/virhee|n:vika|syy|moka|erehdys|vastuu|kämmi|munaus) ...2 (oli|on|ovat) ...2 (meidän|minun|meissä|minussa|meillä|täysin|kokonaan)',
  '(meidän|minun|oma|omasta) (n:virhe/virhee|vikamme|vika|n:erehdys/erehdykse|n:moka|mokani|mokamme|syytämme|vastuullamme|n:kömmähdys|n:unohdus/unohdukse)',
  '(virheemme|virheeni|mokamme|mokani|erehdyksemme|unohduksemme|laiminlyöntimme)',
  '(tein|teimme|tehtiin) ...3 (virheen|virheitä|väärin|mokan|kömmähdyksen|erehdyksen)',
  '(meidän|minun) ...3 olisi ...3 pitänyt',
  '(unohdin|unohdimme|myöhästyimme|myöhästyin|erehdyin|erehdyimme|sekoitin|sekoitimme|laiminlöimme|laiminlöin|mokasin|mokasimme|epäonnistuimme|epäonnistuin|möhlimme|hukkasimme|hukkasin|lipsahti|petimme|petin|sählättiin|sähläsimme|tyrimme)',
  '(meiltä|minulta) ...2 (jäi|unohtui|meni|pääsi|puuttui|lipsahti|katosi)',
  '(otamme|otan|kannamme) ...3 vastuun',
  '(on|oli) (meidän|minun) (asiamme|asiani|tehtävämme|tehtäväni|vastuullamme|vastuullani) (korjata|hoitaa|huolehtia|tarkistaa|varmistaa|selvittää|kertoa)',
  '(lähetimme|lähetin|laskutimme|laskutin|veloitimme|kirjasimme|merkitsimme|pakkasimme|toimitimme|annoimme|ilmoitimme|kirjasin|annoin|luin|luimme|tulkitsimme|tulkitsin|syötimme|syötin|laitoimme|laitoin) ...5 (väärin|väärän|väärät|vääriä|väärää|väärään|väärälle|väärässä|kahdesti|kahteen kertaan|vahingossa|vanhan|vanhaan|liikaa|turhaan|virheellisen|virheellisesti|virheellistä)',
  '(emme|en) ...3 (ilmoittanut|ilmoittaneet|kertonut|kertoneet|vastannut|vastanneet|huomannut|huomanneet|tarkistanut|tarkistaneet|pitänyt|pitäneet|soittanut|soittaneet|muistanut|muistaneet|onnistunut|onnistuneet|tehnyt|tehneet|lähettänyt|lähettäneet|osannut|osanneet|toiminut|toimineet|pystynyt|pystyneet|päivittänyt|päivittäneet)'
]

export const ourSlip = [
  '(n:virhe/virhee|vika|syy|vastuu|moka|erehdys|huolimattomuus|laiminlyönti|häpeä|vahinko) ...3!ei/eivät/eikä (meillä|minulla|meidän|minun|meissä|minussa|oma|omamme|omani|itsessäni)',
  '(huolimattomuuteni|huolimattomuutemme|huolimattomuuttani|huolimattomuuttamme|vikani|virheeni|unohdukseni|erehdykseni|mokani)',
  '(jäi|unohtui|meni|katosi|hukkui|jäänyt|unohtunut|lipsahti) (meiltä|minulta|multa)',
  '(meillä|meissä|minussa|minulla|meidän|minun) ...2!ei/eikä (n:virhe/virhee|vika|syy|vastuu|moka|erehdys|huolimattomuus|huolimattomuutta|huolimattomuuttani|huolimattomuuttamme)',
  '(emme|en|emmekä|enkä) ...3!voineet/voinut (tarkistanut|tarkistaneet|tarkastanut|tarkastaneet|ilmoittanut|ilmoittaneet|kertonut|kertoneet|vastannut|vastanneet|huomannut|huomanneet|soittanut|soittaneet|muistanut|muistaneet|lähettänyt|lähettäneet|päivittänyt|päivittäneet|tilannut|tilanneet|kysynyt|kysyneet|lukenut|lukeneet|poistanut|poistaneet|merkinnyt|merkinneet|kirjannut|kirjanneet|korjannut|korjanneet|hoitanut|hoitaneet|liittänyt|liittäneet|varoittanut|varoittaneet|siirtänyt|siirtäneet|sulkenut|sulkeneet|avannut|avanneet|tehnyt|tehneet|välittänyt|välittäneet|katsonut|katsoneet|testannut|testanneet|laittanut|laittaneet|ottanut|ottaneet|pitänyt|pitäneet|varmistanut|varmistaneet|perunut|peruneet|antanut|antaneet|seurannut|seuranneet|noudattanut|noudattaneet|reagoinut|reagoineet|huolehtinut|huolehtineet|maininnut|maininneet|hakenut|hakeneet|vaihtanut|vaihtaneet|tiedottanut|tiedottaneet|osannut|osanneet|ymmärtänyt|ymmärtäneet|varannut|varanneet|julkaissut|julkaisseet|suunnitellut|suunnitelleet|kuunnellut|kuunnelleet|kytkenyt|kytkeneet|kiristänyt|kiristäneet|lisännyt|lisänneet|pakannut|pakanneet|mitannut|mitanneet)',
  '(minun|meidän|mun|jonkun meistä) ...2 (piti|oli määrä|oli tarkoitus|kuului|olisi) ...3',
  '(unohdin|unohdimme|luulin|luulimme|oletin|oletimme|sotkin|sotkimme|hukkasin|hukkasimme|rikoimme|rikoin|laiminlöin|laiminlöimme|erehdyin|erehdyimme|sekoitin|sekoitimme|myöhästyin|myöhästyimme|petimme|viivyttelin|viivyttelimme|ohitin|ohitimme|aliarvioin|aliarvioimme|ylibuukkasimme|mokasin|mokasimme|erehdyimme)',
  '(@tein|*imme) ...5!jos/voitte/voit (väärä*|vääri*|huolimat*|liian|vahingossa|epähuomiossa|vasta|turhaan|kahdesti|kahteen kertaan|myöhässä|myöhään|puutteelli*|virheelli*|toisen|ristiin|sekaisin|huonosti|vajaa|vanhan|vanhaa|vanhasta|edellisen|tuntumalla|tarkistamatta|kysymättä|ilmoittamatta|kertomatta|ilman|vaikka|emmekä|enkä|pieleen|ohi|*matta|*mättä)',
  '(väärin|väärän|väärät|väärää|väärään|väärästä|väärälle|kahdesti|vahingossa|epähuomiossa|turhaan|vasta|liian myöhään|liian vähän|liian lyhyen) ...3!jos/sinä/te (@tein|*imme)',
  '(=me|=minä) ...2 (@tein|*imme) ...6',
  '(anteeksi|pahoittelen|pahoittelemme|pahoillani|pahoillamme|pahoittelut|sori|sorry) ...3 että ...3 (*imme|@tein|emme|en)',
  '(meiltä|minulta) ...3 (jäi|unohtui|meni|pääsi|puuttui|lipsahti|katosi|tuli|hävisi|jäänyt|unohtunut)',
  '(vian|virheen|virheitä|erehdyksen|huolimattomuusvirheen|mokan) ...2 (teimme|tein|aiheutin|aiheutimme)'
]
