/**
 * The frames in which Finnish-speaking customers tell of a fault, or of something else: see the English ones.
 * Finnish shows much of it in the ending: -ttiin and -tiin (somebody did it to me), -itte (you did it), -isin (I would like to).
 */

/** Those who act for us, as customers name them. */
const ours =
  '(kuski*|kuljettaja*|kuriiri*|lähetti|mies|miehenne|miehet|myyjä*|asentaja*|asennusryhmä*|huoltomies*|huolto|korjaaja|putkimies|putkimiehenne|sähkömies|siivooja*|tarjoilija*|kassa|kassalla|virkailija*|henkilö|henkilökunta*|vastaanotto*|vastaanotossa|vastaanotosta|respa*|respassa|opettaja*|ohjaaja*|lääkäri*|hoitaja*|optikko*|kampaaja*|kosmetologi*|tarkastaja*|lipuntarkastaja*|konduktööri*|edustaja*|työntekijä*|kollega*|asiakaspalvelu*|aspa*|chat*|chatbot*|chatissa|botti|robotti|järjestelmä*|sovellus*|sovellukse*|nettisivu*|sivut|sivuillanne|sivuilla|verkkokauppa*|firma*|liike*|liikkeestä*|myymälä*|toimisto*|yhtiö*|kunta|kaupunki|isännöitsijä*|vuokranantaja*|pesula*|posti|jakaja*|lehdenjakaja*|bussi*|juna|kone|telakka*|telakan|joku|puhelimessa|tyyppi|nainen|rouva|nuori|poika|tyttö|alihankkija*|aliurakoitsija*|hinausauto*|talonmies|palvelupiste*)'

/** What they did, in the third person of the past. */
const did =
  '(sanoi|sanoivat|lupasi|lupasivat|väitti|väittivät|jätti|jättivät|tuli|tulivat|kävi|kävivät|toi|toivat|vei|veivät|laittoi|laittoivat|rikkoi|rikkoivat|naarmutti|naarmuttivat|ajoi|ajoivat|unohti|unohtivat|pyysi|kieltäytyi|kieltäytyivät|löi|katkaisi|soitti|vastasi|vastasivat|kertoi|kertoivat|otti|ottivat|antoi|lähti|lähtivät|heitti|pudotti|kaatoi|katsoi|huokaisi|tiuskaisi|tokaisi|tuhahti|nauroi|keskeytti|kehotti|neuvoi|ohjasi|käski|mittasi|leikkasi|kaivoi|asensi|vaihtoi|poisti|perui|peruutti|veloitti|laskutti|peri|siirsi|muutti|sulki|lukitsi|hukkasi|kadotti|lopetti|epäsi|hylkäsi|ilmoitti|totesi|arveli|ehdotti|tarjosi|myi|oli|ei|pahoitteli|mutisi|kohautti|osui|törmäsi|tönäisi|seisoi)'
const count =
  '(#|kaksi|kaks|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|yksitoista|kaksitoista|pari|monta|useita|usean|viikon|kuukauden|parin|kahden|kolmen|neljän|viiden|kuuden)'
const ordinal =
  '(toinen|toista|toisen|kolmas|kolmatta|kolmannen|kolmatta|neljäs|neljättä|neljännen|viides|viidettä|viidennen|kuudes|kuudetta|seitsemäs|kahdeksas|yhdeksäs|kymmenes|monesko|sadas|ties|enneskin|monetta|monennen)'
const unit =
  '(minuuttia|min|tuntia|tunnin|h|päivää|päivän|pv|yötä|viikkoa|viikon|vko|kuukautta|kuukauden|kk|vuotta|vuoden|arkipäivää|kertaa|puhelua|viestiä|sähköpostia|meiliä|soittoa|yhteydenottoa|muistutusta)'
const order =
  '(tilasin|tilasimme|tilattu|tilasi|maksoin|maksoimme|maksettu|varasin|varasimme|varannut|ostin|ostimme|ostanut|pyysin|pyysimme|valitsin|valitsimme|tilaamani|varaamani|ostamani|tilaamamme|varaamamme|ostamamme|tilaamassani|tilaamaani|sovin|sovimme|sovittiin|sovittu|palautin|palautimme|peruin|peruutin|irtisanoin|ilmoitin|ilmoitimme|lähetin|lähetimme|vein|veimme|toin|vuokrasin|vuokrasimme|soitin|kirjoitin|reklamoin|tilannut|vahvistin|vahvistanut|hain|haimme|vaihdoin|täytin|toimitin|annoin|olin|olimme|kävin|kävimme|tulin|tulimme|odotin)'

/** What was expected, against what came. */
export const contrast = [
  `${order} ...12 (mutta|mut|muttei|vaan|kuitenkin|silti|vaikka|eikä|enkä|ja) ...4 (tuli|tulikin|sain|saimme|saapui|sainkin|oli|ei|ovat|on|sieltä|nyt|kukaan|mitään|puuttui|väärä*|lukee|luki|sanottiin|tuotiin)`,
  `${order} ...8 , ...2 (tuli|sain|saimme|saapui|tulikin|sainkin|tuotiin|annettiin|oli|ei)`,
  '^ (tuli|tulikin|sain|saimme|saapui|tuotiin|toimititte|lähetitte|painettuna) ...6',
  '(sijaan|sijasta|asemesta|tilalle|tilalla|päinvastoin|toisin kuin|erilai*|eri (väri*|koko*|malli*|merkki*|hinta*|tuote*|osoit*|kuin|mieltä|summa*|numero*))',
  '(luvattiin|luvattu|luvattua|luvatun|lupasitte|lupasi|lupasivat|lupailtiin|vakuutettiin|vakuutti|taattiin|mainostettiin|mainostatte|mainostettu|mainoksessa|kuvauksessa|esitteessä|sanottiin|sanotaan|väitettiin|kerrottiin|ilmoitettiin|ilmoititte|sanoitte|kerroitte|sovittiin|sovittu|sovitun|sovittuun|sovittua)',
  '(lukee|luki|seisoo|näkyy|näkyi|sanoo|väittää|ilmoittaa|näyttää) ...6 (mutta|mut|vaikka|silti|kuitenkin|edelleen|yhä|että|vaan|#)',
  '(sivuilla*|sivuillanne|nettisivuilla*|sovelluksessa|laatikossa|paketissa|sopimuksessa*|vahvistuksessa|tilausvahvistuksessa|laskussa|laskulla|kuitissa|ohjelmassa|etiketissä|lapussa|kirjeessä|mainoksessa|tarjouksessa|varauksessa|lähetteessä|seurannassa|seurannasta|lomakkeessa|kartassa|ovessa|taulussa|kortissa) ...3 (lukee|luki|on|oli|näkyy|sanotaan|luvattiin|ei|mutta|seisoo|luvataan)',
  '(vaikka|vaik|huolimatta|siitä huolimatta|kuitenkin|silti|sittenkin|kuitenkaan|siltikään) ...4',
  '(piti|pitänyt|oli tarkoitus|olisi pitänyt|ois pitänyt|pitäisi) ...6 (olla|tulla|saada|alkaa|saapua|toimia|valmis*|kestää|kuivua|hoitua|mennä|sisältyä|olisi|asentaa|toimittaa|korjata|hyvittää|palauttaa|päästä|näkyä)',
  ', (mutta|mut|muttei|vaan|eikä|eivätkä) ...4 (ei|ole|kukaan|mitään|vieläkään|edelleen|yhä|taas|väärä*|puuttui|puuttuu|nyt|sanottiin|oli|sain|tuli|sieltä|lukossa|kiinni|rikki)',
  '(vain|ainoastaan|pelkkä|pelkän|pelkkää) ...2 (yksi|yhden|kaksi|kolme|puolet|osa|#|puoli|toinen|kuoppa)',
  '(ei|eivät) ...2 (vastaa|vastannut|vastanneet|täsmää|pidä paikkaansa|pitänyt|sama|samaa|ole sama|ollutkaan|sovi|sopinut|pidetty|mainittu|mainita|mainintaa|sanaakaan)',
  '(osoittautui|osoittautuivat|paljastui|paljastuivat|selvisi) ...2 (*ksi)',
  '(piti|luvattiin|sovittiin|arvioitiin) ...8 (sitten|sit|seuraavaksi|viimeksi) ...5 (nyt|viimeisin|uusin|tänään)',
  '(nyt|tänään|eilen|sitten) ...2 (onkin|olikin|tulikin|sanotaan|sanottiin|väitetään|lukee|hinta|lasku|vaaditaan|pyydetään|ei)'
]

/** Our side did something to the customer. */
export const harm = [
  '(*itte!*isitte/voitte/saitte/olitte/autoitte/pyysitte/itte/sitte)',
  `${ours} ...3 ${did}`,
  '(te|teillä|teidän|teiltä) ...4 (peruitte|nostitte|veloititte|poistitte|suljitte|muutitte|lähetitte|jätitte|unohditte|ette|väärin|väärä*|rikki|hukkasi*|kadotti*)',
  '(*ttiin|*tiin!jotiin/tiin/kotiin/postiin) ...3 (ilmoittamatta|kysymättä|varoittamatta|ilman|väärin|väärä*|kahdesti|turhaan|kesken|taas|pois|luvatta|vaikka)',
  '(minulta|minulle|minua|meiltä|meille|meitä|multa|mulle|mua|äidiltäni|isältäni|häneltä|tililtäni|kortiltani|laskuuni|laskuuni|tilini|korttini|liittymäni|varaukseni|tilaukseni|sopimukseni|hakemukseni|paikkani) ...4 (*ttiin|*tiin|*ttu|*tty|veloit*|laskut*)',
  '(veloitettiin|veloitettu|laskutettiin|laskutettu|perittiin|peritty|peruttiin|peruttu|peruutettiin|peruutettu|suljettiin|suljettu|poistettiin|poistettu|katkaistiin|katkaistu|siirrettiin|siirretty|lukittiin|lukittu|jäädytettiin|jäädytetty|irtisanottiin|hylättiin|hylätty|evättiin|evätty|kieltäydyttiin|estettiin|estetty|muutettiin|muutettu|vaihdettiin|korotettiin|korotettu|nostettiin|nostettu|lopetettiin|lakkautettiin|lakkautettu|myytiin|myyty|hukattiin|hukattu|jätettiin|jätetty|unohdettiin|unohdettu|heitettiin|käännytettiin|pompotel*|pompoteltu|luukut*|palloteltu|pyydetty|pidätettiin|sakotettiin|hinattiin|rikottiin|naarmutettiin|leikattiin|tuotiin|vietiin|soitettiin|laitettiin|lätkäistiin|tuputettiin)',
  '(töykeä*|tyly*|epäkohtelia*|ylimieli*|välinpitämä*|tiuski*|nolattiin|vähätel*|huusi|huudettiin|naurettiin|nöyryyt*|kohdeltiin|kohtelu*|asenne*|tympeä*|alentuva*|epäystäv*|hymähti)',
  '(ilmoittamatta|kysymättä|varoittamatta|pyytämättä|luvatta|sopimatta|ilman (lupaa|lupaani|varoitusta|ilmoitusta|selitystä|perustelu*|minun|suostumus*)|ei kerrottu|eikä kerrottu|ei ilmoitettu|eikä ilmoitettu|kertomatta)',
  '(sen jälkeen kun|siitä lähtien|siitä asti|päivityksen jälkeen|huollon jälkeen|asennuksen jälkeen|käynnin jälkeen|remontin jälkeen|*uudistuksen jälkeen|uudistuksesta|muutoksen jälkeen) ...2'
]

/** Nobody answers, nothing comes, and time goes by. */
export const silence = [
  '(kukaan|mitään|mistään|kenestäkään|ketään|yksikään|kumpikaan|kumpaakaan|yhtään|missään|mihinkään|kenellekään) ...3 (ei|ole|eivät|oo|näy|vastaa|tiedä|ollut)',
  '(ei|eikä|eivätkä) ...3 (kukaan|ketään|mitään|mistään|missään|yhtään|ainuttakaan|vastausta|tietoa|jälkeäkään|sanaakaan|kuulunut|kuulu|näkynyt|näy|vieläkään|edelleenkään)',
  '(ei|eivät|eikä|eivätkä) ...3 (*nut|*nyt|*neet!kiinnostuneet/nyt/onneet)',
  '(vieläkään|edelleenkään|edelleen|yhä|taaskaan|jälleen|taas|vieläki|uudestaan|uudelleen)',
  `(jo|nyt) ...1 (${count}|${ordinal}) ...1 (${unit}|kerta|kerran|kuukausi|viikko|päivä|aamu*|viesti*|puhelu*|yö*)`,
  `(tämä|tää|kyseessä|nyt) ...1 (on|oli) ...1 (jo)? ${ordinal}`,
  `${ordinal} (kerta|kertaa|kerran|viestini|viesti|viikko|viikkoa|kuukausi|kuukautta|päivä|päivää|yritys|puhelu|soitto|kirje|sähköposti|reklamaatio|vika*|lasku|muistutus*|maanantai|perjantai)`,
  '(odotan|odotin|odottanut|odottaneet|odotimme|odotettu|odotettiin|odotettua|odottelin|odottelimme|odotellut|jonotin|jonottanut|jonotettu|jonotimme|seisoin|seissyt|istuin|venasin|venannut|värjöttel*|kärvistel*) ...4',
  `${count} ${unit} (sitten|myöhässä|myöhemmin|jo|nyt|ilman|eikä|ja|odot*|kuluttua|vastaus*|jälkeen|tänään)`,
  '(viikko|kuukausi|vuosi|päivä|kuukautta|viikkoa) sitten',
  `(soittanut|soitin|soittanu|kirjoittanut|kirjoitin|laittanut|lähettänyt|ilmoittanut|ilmoitin|kysynyt|kysyin|pyytänyt|pyysin|reklamoinut|valittanut|yrittänyt|yritin|kokeillut|kokeilin|käynyt|huomauttanut|muistuttanut|toistanut|selittänyt) ...4 (${count}|kahdesti|kolmesti|neljästi|monesti|useasti|useaan|jo|turhaan|aiemmin|monta|toistuvasti|kahteen|kolmeen|moneen|viikkoja|eikä|mutta)`,
  '(joka (kerta|päivä|aamu|ilta|yö|viikko|kuukausi|vuosi|toinen)|aina (vaan|vain|sama|kun|ku)|jatkuvasti|toistuvasti|toistamiseen|päivittäin|kerta toisensa|viikosta toiseen)',
  '(nyt|tänään) (on|oli) (#|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|jo|tammi*|helmi*|maalis*|huhti*|touko*|kesä*|heinä*|elo*|syys*|loka*|marras*|joulu*)|kello on|kello oli',
  '(vastausta|vastaukset|vastaus|vastata|vastaa|vastannut|vastanneet|kuittausta|selitystä|tietoa|ilmoitusta|soittoa) ...3 (ei|ole|oo|tullut|kuulu|saanut|odot*|vielä*)',
  '(lupasi|luvattiin|luvattu|lupasitte|piti) ...6 (soittaa|palata|ottaa|tulla|ilmoittaa|tuoda|hoitaa|korjata|selvittää)',
  '(maanantaista|tiistaista|keskiviikosta|torstaista|perjantaista|lauantaista|sunnuntaista|eilisestä|viime|tammikuusta|helmikuusta|maaliskuusta|huhtikuusta|toukokuusta|kesäkuusta|heinäkuusta|elokuusta|syyskuusta|lokakuusta|marraskuusta|joulukuusta|keväästä|kesästä|syksystä|joulusta|juhannuksesta|viikosta|aamusta|illasta|alusta) ...1 (asti|lähtien|saakka|alkaen)',
  '(ei|eikä) ...2 (edes|sentään|enää|kertaakaan|ikinä|koskaan|milloinkaan)'
]

/** The state that a thing is in: it fails, lacks something, or is not as it ought to be. */
export const failure = [
  '@vika',
  '(ei|eivät|eikä|eivätkä) ...3 (toimi|toiminut|toimineet|tule|tullut|tulleet|saapunut|saapuneet|näy|näkynyt|aukea|auennut|avaudu|avautunut|käynnisty|käynnistynyt|lataa|lataudu|latautunut|lämpene|lämmennyt|pysy|pysynyt|lukitu|mene|mennyt|sulkeudu|sulje|tunnista|tunnistanut|hyväksy|hyväksynyt|onnistu|onnistunut|lähde|lähtenyt|kuulu|kuulunut|palaudu|palautunut|soi|syty|sammu|sovi|sopinut|riitä|riittänyt|mahdu|mahtunut|pidä|pitänyt|kestä|kestänyt|kuivu|ollut|oo|ole|löydy|löytynyt|päivity|vastaa|tulosta|pyöri|liiku|lähetä|näytä|pääse|päässyt|anna|auta|auttanut|korjattu|hyvitetty|palautettu|tehty|toimitettu|haettu|noudettu|käynyt|pelaa|poistu|poistunut|muutu|muuttunut|tasaannu|kytketty|vaihdettu|siivottu|aurattu|hiekoitettu|puhdistettu|valmis|kunnossa)',
  '(rikki|hajalla|poikki|jumissa|pimeänä|pimeä|kadonnut|kadonneet|hukassa|hukkunut|hukkuneet|väärä*|vääri*|virheelli*|vialli*|vika*|vikaa|myöhässä|myöhästyi|myöhästynyt|myöhästyivät|viivästy*|peruuntu*|rikkoutu*|hajonn*|hajosi|haljennut|halki|halkeama*|revenny*|repeyty*|repesi|naarmu*|kolhu*|lommo*|vuotaa|vuoti|vuotanut|vuodot|jäätyny*|haalea*|likai*|homee*|homei*|haisee|haisi|haju*|pilalla|pilaantu*|mätä*|märkä*|märän|märät|kastun*|kastui|kastuneet|nuupah*|kuihtu*|lakastu*|tyhjä|tyhjänä|tyhjää|tyhjät|kylmä|kylmää|kylmänä|ruskeaa|pilaantunut|vanhentun*|päiväys|umpeutu*|surkea*|huono|huonosti|huonompi|huonommin|heikko*|vaurio*|särky*|särki|irronn*|irtosi|irtoaa|katken*|katkesi|katkeaa|katkeil*|pätkii|pätki|pätkinyt|takkuaa|tökkii|jumit*|kaatuu|kaatui|kaatuil*|herjaa|sekaisin|bugi*|sotku*|sekoil*|tahra*|tahroja|läikk*|reikä|reiän|reikiä|kupruil*|vino*|vinossa|kiero*|väänty*|taipu*|murtu*|lohjen*|kulunut|ruoste*|ruost*|sulanut|palanut|palaneen|raaka*|kärähtä*|kuivunut|sammuu|sammui|sammunut|sammuttaa|piippaa|vinkuu|kolisee|hurisee|humisee|ulisee|tärisee|nykii|paukkuu|vilkkuu|jäätyy|ylikuumen*|kuumenee|lukossa|lukittu*|kiinni|suljettu|alhaalla|nurin|ylösalaisin|väärinpäin|takaperin|sekoittu*|tuplana|tuplasti|kahdesti|kahteen kertaan|kaksi kertaa|tuplavelo*|virhekoodi*|virheilmoitu*|vikakoodi*|epäkunnossa|epäkelpo*|käyttökelvo*|kelvoton|luvaton|liukas|liukka*|vaarall*|hengenvaar*|jumiutu*|ruttaantu*|rutussa|likaantu*|torakoi*|rotta|rottia|hiiriä|lutei*|hiuksia|hius|lasinsiru*|allergi*)',
  '(puuttuu|puuttui|puuttuivat|puuttuvat|puuttuva*|puuttunut|puuttu*|uupuu|uupui|jäi saamatta|jäivät saamatta|jäi tulematta|jäänyt *matta|jäi *matta|jäänyt *mättä|jäi *mättä|vajaa*|vajaana|hävinn*|hävisi*|katosi*|katoaa|hukkui*|hukassa|tipahti*|nollautu*|tyhjenee|tyhjeni*)',
  '(liian|aivan liian|sentin|senttiä|cm|numeroa|kokoa) ...2 (lyhy*|pitkä*|pieni*|pien*|suuri*|iso*|tiukka*|väljä*|löysä*|kuuma*|kylmä*|kova*|ohu*|paks*|kape*|leve*|myöhään|aikaisin|kalli*|hida*|suola*|tumma*|vaalea*|matala*|korkea*|liikaa|vähän)',
  '(meni|menivät|mennyt|menneet) ...2 (rikki|pieleen|vikaan|väärin|poikki|mönkään|sekaisin|umpeen|kiinni|hukkaan|pilalle|nurin|läpi)',
  '(alkoi|alkaa|alkanut|rupesi|lakkasi|lakannut|loppui|loppuivat|loppunut|lopetti) ...2 (*maan|*mään|*masta|*mästä|vuotaa|kesken|toimi*|haista|pätkiä|savuta)',
  '(ilman|vailla) ...1 (sähköä|vettä|lämpöä|lämmintä|nettiä|virtaa|valoa|puhelinta|lääkke*|ruokaa|selitystä|vastausta|kuittia|nappeja|*ta|*tä)',
  '(edelleen|yhä|silti|vieläkin|taas) ...2 (rikki|sama|samat|samaa|pimeä*|kylmä*|kiinni|poissa|jumissa|*ssa|*llä|*lla|väärä*|on|oli|odottaa|näkyy|lukee)',
  '(harmi|valitettavasti|ikävä kyllä|ikävää|pettymys|ikävästi|ongelmana|ainoa vika|ainoa mutta|miinus)',
  '(sanoo|näyttää|antaa|herjaa|ilmoittaa|tulee|tuli|väittää|vastaa) ...4 (virhe*|vika*|"|error*|koodi*|ei löydy|tyhjä*|väärä*|tuntematon|hylätty|epäonnistu*)',
  '(häviää|häviävät|katoaa|katoavat|katkeaa|katkeavat|jättää|palautuu|mahdoton|mahdotonta|epäonnistu*|keskeyty*|kaatuil*|takerte*|hajoaa|hajoili|hajoilee|rakoilee|lohkeaa|lohkeili|kuoriutuu|kutistu*|venyi|haalistu*|nukkaantu*|värjä*|tukossa|tukkeutu*|tulvi*|haiskah*|sylky*|rapisee|kirskuu|narisee)',
  '(eri|toisen|jonkun toisen|väärän) ...1 (henkilön|asiakkaan|ihmisen|potilaan|nimellä|nimi|osoite*|väri*|koko*|tuote*|paketti)'
]

/** Money that went where it should not, or did not come. */
export const moneyTrouble = [
  '(veloitettiin|veloitettu|veloitatte|veloititte|veloitus*|veloituks*|laskutettiin|laskutettu|laskutatte|laskutitte|perittiin|peritty|peritte|peritään|otettiin|otitte|lähti tililtä*|lähtenyt tililtä*|maksatettiin|lasku|laskun|laskussa|laskulla|laskuun|maksu*) ...6 (kaksi|kahdesti|kahteen|tupla*|väär*|liikaa|vaikka|enemmän|turhaan|suure*|ylimääräi*|uudestaan|uudelleen|taas|edelleen|korkea*|lisää|lisämaksu*|yhä|noussut|eikä|mutta|nyt|kun|josta|jossa|siitä)',
  '(hinta|hinnat|vuokra|vastike|maksu|lasku|hintaa|hinnan|vuokraa|tilausmaksu|kuukausimaksu|sähkö|yksikköhinta|korotus|korko|kulut) ...5 (nousi|nousee|noussut|nousseet|nousivat|nostettiin|nostitte|korotettiin|korotitte|kallis*|kallistu*|tuplaantu*|kaksinkertai*|suurempi|korkeampi|kalliimpi|enemmän|yli|onkin|olikin|muuttu*|hyppäsi)',
  '(nostitte|korotitte|nostatte|korotatte|korotus|korotuks*|hinnankorotu*|kallistunut)',
  '(rahat|rahani|rahojani|rahaa|rahoja|hyvitys*|hyvityks*|palautus|palautusta|palautuks*|korvaus|korvaust*|takaisinmaksu*|maksupalautu*|pantti|vuokravakuus|takuuvuokra*) ...5 (ei|eivät|tullut|tulleet|saanut|saatu|takaisin|näy|näkynyt|kuulu|palautunut|odot*|luvattu|luvattiin|meni|menivät|jumissa|missä|kateissa|kadonn*|haluan|vaadin|pyydän)',
  '(kahdesti|kahteen kertaan|kaksi kertaa|tuplana|tuplasti|kahdelta|kolmeen kertaan|tuplavelo*|kaksinkertai*)',
  '(enemmän|vähemmän|suurempi|pienempi|kalliimpi|kalliimmaksi|korkeampi) kuin',
  '(ylimääräi*|piilo*|yllättävä*|aiheeton|aiheettoma*|perusteeton|perusteettoma*|turha) ...1 (maksu*|lasku*|kulu*|velo*|lisä*|sakko*|summa*|euro*)',
  '(maksoin|maksoimme|maksanut|maksaneet|maksan) ...6 (turhaan|siitä|tästä|lisää|täyd*|täyttä|täysi*|euroa|€|eur|#|ylimääräi*|tyhjästä|jo|kuitenkin|etukäteen|mutta|eikä|ja)',
  '(kassalla|hyllyssä|hyllyn|tarjous|tarjouksessa|alennus|alennusta|alennuskoodi|lahjakortti|etu|bonus*|pisteet|kanta-asiakas*) ...6 (ei|#|eri|täysi*|täyden|maksoi|veloitettiin|hävi*|kadonn*|miinus|eikä|mutta)',
  '(trattaa|perintä*|perintäkirje*|karhukirje|maksumuistutu*|viivästysmaksu*|viivästyskor*|myöhästymismaksu*|valvontamaksu*|sakko|sakot|sakon|tarkastusmaksu*)'
]

/** Wants it put right. */
export const demand = [
  '(vaadin|vaadimme|edellytän|edellytämme|odotan|odotamme|haluan|haluamme|tahdon|haluaisin|haluaisimme|pyydän|pyydämme|toivon|toivomme|kaipaan) ...4 (rahani|rahat|rahoja|hyvityst*|hyvityks*|korvaus*|korvauks*|selityks*|selitys*|anteeksip*|vastauks*|vastaus*|oikais*|selvitys*|selvityks*|palautus*|palautuks*|purkaa|peru*|takaisin|kokonaan|uuden|uudet|oikean|oikeat|korjaamaan|korjaust*|korjauks*|korjaatte|poistamaan|poistoa|hyvittämään|palauttamaan|vaihtamaan|tietää|lopettamaan|alennus*|alennuks*|kohtuullis*|mitätö*)',
  '(korjatkaa|korjaatteko|korjataanko|hyvittäkää|palauttakaa|oikaiskaa|hoitakaa|selvittäkää|peruuttakaa lasku|mitätöikää|vastatkaa|selittäkää|antakaa rahat|maksakaa|korvatkaa|tehkää|kunnostakaa|siivotkaa|kertokaa miksi)',
  '(miksi|miks|minkä takia|minkä vuoksi|mistä syystä|miten (on|ihmeessä|tämä|se|voi olla|näin|tällainen)|kuinka kauan|kauanko|montako kertaa|kuinka monta)',
  '(voisitteko|voisitko|voitteko|voiko|voisiko|saisiko|saako|pitäisikö|olisi|ois|kävisi|aiotteko|meinaatteko|koska|milloin) ...5 (vihdoin|viimein|joskus|edes|koskaan|ikinä|mitenkään|oikeasti|oikeesti)',
  '(missä|mihin|minne) ...2 (minun|mun|tilaukseni|pakettini|paketti|paketit|rahani|rahat|tilaus|lähetys|matkalaukku*|laukku*|viipyy|mättää|luuraa|katosi|hävisi|tavarani)',
  '(milloin|koska|millo|kos) ...4 (korja*|tulee|saan|saamme|saapuu|toimi*|palaa|palautuu|hoituu|hoidetaan|valmis*|kuntoon|rahat|vihdoin|joku|aiotte|oikein|loppuu|lämpö|lämmi*|vesi|sähköt|netti)',
  '(kuka|kenelle|kenen|mihin) ...2 (korvaa|maksaa|vastaa|vastuu*|laskun|laskuttaa|valittaa|reklamoida|valitus*|syy*)',
  '(mitä (nyt|tehdään|aiotte|teen|ihmettä|hittoa|tässä|tapahtu*)|mikä (neuvoksi|mättää|on vikana|maksaa|tässä|meni|oikein|syynä)|mitäs (nyt|ny)|entä nyt|ja nyt)',
  '(en|emme) ...2 (maksa|hyväksy|suostu|aio|osta|tilaa|suosittele|tyydy|jaksa|odota|tule|luota|halua (enää|tätä|teiltä)|usko|palaa|asioi|ymmärrä)',
  '(kuluttaja*|kuluttajariita*|kuluttajaneuvo*|lakimie*|juristi*|oikeuteen|käräjä*|reklamaati*|reklamoi*|valitus*|valitan|valittaa|virheestä|vahingonkorvau*|purkaa (kauppa|sopimus|kaupan)|hinnanalennu*|tietosuojavaltuut*|kuluttajasuoja*|viranomais*)',
  '(teidän|teillä|firman|yhtiön) ...1 (virhe*|vika*|vastuu*|syy*|moka*|kustannuks*|piikkiin)',
  '(pettyn*|pettymys*|harmitta*|harmissa*|ärsyt*|suututta*|turhautta*|kyllästyn*|raivo*|kohtuuton*|kohtuutto*|epäreilu*|käsittämätö*|törkeä*|naurettav*|ala-arvoi*|noloa|hävettä*|surkea*|huijau*|huijat*|petet*|pelleily*|farssi*|uskomato*|tyytymät*|paheksu*|ihmettelen|ihmettelemme|kummallis*|outoa|pöyristy*|hermo*|eihän tämä|ei voi olla|ei käy|ei näin|riittää|mitta|jo riittää|hyi)'
]

/** It has not happened, but might: a condition, or a plan. */
export const supposed = [
  '(jos|mikäli|siltä varalta|siinä tapauksessa|entä jos|mitä jos)',
  '(harkitse*|harkinnut|suunnitte*|aion|aiomme|aikoisin|aikeissa|tarkoitus|tarkoituksena|ajattelin|ajateltiin|ajattelimme|mietin|mietimme|mietimme|pohdin|pohdimme|vertail*|kiinnostu*|kiinnostaa|kiinnostaisi|haaveil*|toiveena|tulossa|lähdössä|menossa|tarkoitus)',
  '(olen|olemme|oon|ollaan) ...2 (*massa|*mässä!omassa/maassa/samassa/mukamassa)',
  '(ensi (viikolla|viikon|kuussa|kesänä|kesäksi|syksynä|talvena|keväänä|vuonna|viikonloppuna|maanantai*|tiistai*|keskiviikko*|torstai*|perjantai*|lauantai*|sunnuntai*|kerralla)|huomenna|ylihuomenna|tulevana|kesäksi|jouluksi|syksyksi|juhliin|häihin|synttäreille|varten|alkaen|lähtien pyydän)',
  '(muutan|muutamme|saamme|järjestämme|vietämme|aloitan|aloitamme|matkustan|matkustamme|tulemme|tulen|lähdemme|lähden|juhlimme|rakennamme|remontoimme|avaamme|menemme|menen|tuon|tuomme|haen|haemme) ...6'
]

/** Asks what is possible, what is to be had, or how something is done. */
export const howTo = [
  '(voiko|voinko|voimmeko|voiks|voiks|voisinko|voisiko|saako|saaks|saanko|saisiko|saisinko|saisimmeko|saisko|saadaanko|onko|onks|onkos|oisko|olisiko|olisko|käykö|käyks|käykös|pitääkö|tarvitseeko|tarviiko|tarttisko|täytyykö|tuleeko|meneekö|kuuluuko|sisältyykö|riittääkö|sopiiko|sopiko|mahtuuko|mahtuisiko|maksaako|myyttekö|teettekö|tarjoatteko|tekeekö|korjaatteko|toimitatteko|vuokraatteko|ostatteko|otatteko|löytyykö|löytyyks|pääseekö|pääsenkö|pääsisikö|ehtiikö|ehtisikö|kannattaako|toimiiko|kestääkö|pystyykö|pystyisikö|antaako|vieläkö|joko|koskeeko|siirtyykö|tarvitsenko|tarvitaanko|kelpaako|hyväksyttekö|järjestättekö|huolitteko|pidättekö|löytyisikö|luetaanko|noudetaanko)',
  '^ (*ko|*kö|*ks!joko)',
  '(miten|kuinka|mitenkä) ...2 (saan|saadaan|voin|voi|voisi|haetaan|haen|tehdään|teen|toimii|toimitaan|ilmoittaudu*|ilmoitan|pääsee|pääsen|vaihdan|vaihdetaan|lisään|lisätään|onnistuu|hoituu|siirrän|siirto|perun|iso|pitkä|usein|nopeasti|monta|paljon|varhain|vanha|kaukana|maksu|asetan|muutan|tilaan|varaan|otan|kauan ...2 (kestää|menee|yleensä)|kannattaa|irtisanon|rekisteröi*|liity*)',
  '(paljonko|paljonks|mitä ...2 maksaa|mitä maksaisi|mitä vuokra|mikä ...3 (hinta|ero|osoite|aika|ikäraja|koko|kulu)|mitkä|mihin aikaan|mistä (saan|saa|löydän|löytyy|voi|haen)|mihin (voi|palaut*|toimit*|soittaa|kouluun)|montako|kuinka monta|kumpi|kumpaa|millai*|minkälai*|mitä (kokoa|papereita|suosittel*|tarvitsen|tarvitaan|tarvitsee|pitää ottaa|eroa)|ketä|kenelle voi|missä (voi|lomake|on lomake)|mihin mennessä|milloin (avaatte|alkaa|voi|haku|seuraava|avataan|pitää)|monelta|moneltako)',
  '(osaatteko|osaatko|osaisitteko|tiedättekö|tiedätkö|voitteko|voitko|voisitteko|voisitko|pystyttekö|suositteletteko|mitä suosittelette|suositelkaa|ehdottakaa|neuvotteko) ...3',
  '(kysyisin|kysyn|kysymys|kysymykseni|tiedustelen|tiedustelisin|tiedustelu|haluaisin tietää|haluan tietää|kyselisin|utelisin|kyssyypä*|kysyä|pari kysymystä|varmistaisin|tarkistaisin)'
]

/** Asks us to do something that we do for anybody. */
export const serviceRequest = [
  '(haluaisin|haluaisimme|haluan|haluamme|tahtoisin|toivoisin|toivoisimme|tarvitsisin|tarvitsisimme|tarvitsen|tarvitsemme|tarttisin|tarviin|tarviisin|tilaisin|tilaisimme|varaisin|varaisimme|siirtäisin|vaihtaisin|muuttaisin|ottaisin|ostaisin|lisäisin|peruisin|päivittäisin|toisin|hakisin|veisin|tulisin|liittyisin|lainaisin|vuokraisin|jatkaisin|ilmoittaisin|ilmoittautuisin|antaisin|lähettäisin|saisin|maksaisin|haluttais|haluaisi|tarvitaan|tarvis|tekisi mieli|kaipaisin|kaipaisimme|pidentäisin|lopettaisin|irtisanoisin|*isimme)',
  '(pyydän|pyydämme|pyytäisin|pyytäisimme) ...4 (tarjous*|tarjouks*|lisäaika*|lupa*|vahvistu*|vahvistuks*|kopio*|esite*|siirto*|muutos*|lähettä*|aikaa|tiedon|todistu*|lasku*|luvan)',
  '(irtisanon|irtisanomme|perun|perumme|peruutan|vaihdan|vaihdamme|ilmoitan|ilmoittaudun|tilaan|varaan|lopetan|siirrän|muutan|hyväksyn) ...6',
  '(lähettäkää|lisätkää|laittakaa|tilatkaa|varatkaa|siirtäkää|päivittäkää|vaihtakaa|ilmoittakaa|muuttakaa|merkitkää|jättäkää|pidentäkää|kirjatkaa|välittäkää|sulkekaa|tallentakaa|toimittakaa|myykää|pitäkää|ottakaa|lähettäisittekö|laittaisitteko|lisäisittekö|poistaisitteko|korjaisitteko|vaihtaisitteko|siirtäisittekö|vahvistaisitteko|muuttaisitteko|kertoisitteko|kertoisitko|ilmoittaisitteko|voisitteko|voisitko|jättäisittekö|*isitteko|*isittekö) ...4',
  '(tarjous|tarjousta|tarjouksen|tarjouspyyntö|hinta-arvio*|hintatieto*|esite*|näyte*|kopio*|kopion|todistus|todistuksen|kuitin|vahvistuksen) ...3',
  '(ehdotus|ehdotan|ehdottaisin|idea|ideana|vinkki|toive|toiveena|toivomus|tuli mieleen|mitä jos|olisi (kiva|mukava|mukavaa|hienoa|kätevä)|ois kiva|tiedoksi|kerron vain|ihan vain tiedoksi|ilmoitusasia|kuulisin mielelläni|mielelläni)',
  '(ei kiirettä|ei hoppua|ei ole kiire|kiitos (jo )?etukäteen|kiitos avusta|kiitos vaivannäö*|sopii mikä vain|aika käy|käy (hyvin|myös|mikä)|jos mahdollista|mahdollisuuksien mukaan)'
]

/** Tells of what nobody here has done. */
export const elsewhere = [
  '(ei|eikä|en|emme) ...3 (teidän (vika|syy|vikanne|syytänne|moka)|syytä (teitä|ketään|muita)|johdu (teistä|siivoojasta)|moitteen sijaa|syyttää|moitittavaa|valittamista|kenenkään (vika|syy))',
  '(naapuri*|naapurin*|naapurimme|ystäv*|kaveri*|siskoni|veljeni|anoppi*|anopin|vaimoni|mieheni|poikani|poika|tyttäreni|lapsi|lapseni|lapsenlapsi*|koira|koiramme|koirani|kissa|kissani|kissamme|mun kissa|vävy*|isäni|äitini|kummitäti*|orava*|kettu|peura|hirvi) ...4 (rikkoi|söi|kaatoi|pudotti|heitti|hukkasi|kadotti|varasti|puri|repi|potkaisi|ajoi|peruutti|kaatanut|syönyt|rikkonut|tilasi|opetteli|kasvoi|pureskeli|järsi)',
  '(kilpailija*|kilpailevan|toinen yhtiö|toisen yhtiön|toisessa (kaupassa|liikkeessä|pankissa)|toisesta (kaupasta|liikkeestä)|edellinen|edellisen|edelliseltä|entinen|entisen|entiseltä|vanha sähköyhtiö*|nykyinen|nykyisen|nykyiseltä|aiempi|aiemman|eri merkki*)',
  '(myrsky*|salama*|ukko*|rankkasade*|tulva*|pakkanen|lumi*|kolari*|onnettomuu*|lakko|liukasteli*)',
  '(varasti|varastettiin|varastettu|varkaus|varkaat|varas|pöllittiin|murto|murtauduttiin|tietomurto*|poliisi*|rikosilmoitu*)',
  '(kuoli|kuollut|kuolinpesä*|menehty*|virkatodistus*)',
  '(käytetty*|käytettynä|torilta|kirpparilta|kirpputorilta|perin|vuosimalli*|kunnialla|palveli|ikäänsä nähden|aikansa)'
]

/** Praise. */
export const praise = [
  '(haluan|haluaisin|haluaisimme|haluamme|halusin|halusimme|pakko|piti) ...3 (kiittää|kehua|antaa kiitosta|kiitellä)',
  '(iso|suuri|suuret|valtavan|lämmin|paljon|erityis*) (kiitos|kiitokset|kiitoksia)',
  '(ihana*|loistava*|mahtava*|erinomai*|upea*|parasta|parhaita|huippu*|mainio*|ystävällinen palvelu|hieno*|tyytyväi*) ...1',
  '(kiitos|kiitokset|kiitoksia|kiitosta|kiittää|kiitän|kiitämme|kiittelen|kehut|kehua|kehun|terveiset|terveisiä|hatunnosto|hattua|pisteet|plussaa|onnittelut|onnittelen|palkankorotus*|mitali*) ...4!etukäteen/avusta/vastauksesta',
  '(ihan|niin|todella|tosi|erittäin|kerta kaikkiaan|aivan|kyllä|hirmu|älyttömän|super) ...1 (ihana*|loistava*|mahtava*|hyvä|hyvää|hyvin|hieno*|upea*|kiva*|mukava*|ystävälli*|herkulli*|maukas*|siisti*|kaunis*|hauska*|avulia*|kärsivälli*|osaava*|rauhalli*)',
  '(paras*|parhaat|parhain|parasta|parhaita|paras ikinä|kivoin*|mukavin*|ystävällisin*|rakastan|rakastamme|ihastu*|ilahdu*|ilahtu*|ilostu*|iloinen|iloisia|iloisena|hymyil*|hymyss*|tyytyväi*|kiitolli*|suosittelen|suosittelemme|herkulli*|maistui|maistuu|voittaa|onnistu*|lämmin|lämpimä*|hyvä mieli|hyvän mielen|hyvälle mielelle|kloonata|kultaa|aarre|enkeli*|sankari*|täysi kymppi|kymppi|viisi tähteä|jatkakaa samaan|näin jatkamaan|pelasti*|mahtava*|loistava*|ihana*|upea*|huippu*|mainio*|erinomai*|hieno*)',
  '(jaksoi|malttoi|auttoi|neuvoi|hymyili|selitti|opasti|lohdutti|kantoi|odotti) ...6',
  '(olen|olemme|oon|ollaan) ...2 (tyytyväi*|iloi*|kiitolli*|onnelli*|ihastu*|nauttin*)'
]

/** A slip of the customer’s own. */
export const ownSlip = [
  '(oma|omaa|omasta) ...1 (moka*|virhe*|vika*|vahinko*|tyhmyy*|syy*|hölmöily*)',
  '(unohdin|unohdimme|vahingossa|epähuomiossa|kirjoitin väärin|kirjoitin|hukkasin|kadotin|pudotin|tilasin väärän|varasin väärän|ostin väärän|painoin väärää|näppäilin|erehdyin|sekoitin|tuli tilattua|jäi multa|jäi minulta|unohtui)',
  '(oma|omaa|oman|omasta|itse|ihan itse|ite|itte|oma-aiheutt*) ...2 (moka*|virhe*|vika*|vikani|vahinko*|tyhmyy*|syy*|hölmöily*|huolimattomuu*|aiheut*|kaad*|rikoin|pudotin|sotkin|aiheutin|jätin|unohdin|löin|taitoin)',
  '(unohdin|unohdimme|unohtanut|unohtaneet|hukkasin|hukkasimme|hukannut|kadotin|kadottanut|pudotin|pudottanut|kaadoin|kaatanut|rikoin|rikkonut|pesin|sotkin|nukuin|erehdyin|sekoitin|sekoitimme|näppäilin|poltin|istuin päälle|lukitsin itseni|tajunnut|muistanut|muistin väärin|katsoin väärin|luin väärin|kirjoitin väärin|ilmoitin väärin|mittasin väärin|ymmärsin väärin|ompelin|valitsin väärän|tilasin väärän|tilasin vahingossa|ostin väärän|varasin väärän|otin väärän)',
  '(vahingossa|epähuomiossa|hajamieli*|hölmö*|tyhmyyttäni|typeryyttäni|laiskuuttani|hätäpäissäni|nolottaa|hävettää myöntää|nauroin itsekin|älkää naurako|pahoittelen (sekaannusta|vaivaa|sähläystä)|anteeksi (vaiva|sekaannus|sähläys)|ikä painaa|pahoittelut (vaivasta|sekaannuksesta))',
  '(jäi|jäivät|jäänyt) ...3 (kotiin|sisälle|bussiin|junaan|ratikkaan|autoon|taksiin|multa|minulta|pöydälle|penkille|koneeseen)|mennyt (rikki )?minulta|putosi (minulta|multa|kädestä)',
  '(katosi|hukkui|putosi|tippui|kastui) ...3 (multa|minulta|järveen|kadulle|lumihankeen|laskettelurinte*|vessanpönttö*|mereen|reissussa|matkalla)',
  '(oma|omaan|omalla|oman|omani) ...1 (auto*|autolla*|poika|tyttö|porti*|moka)|ilmoitan vahingosta'
]

/** Nobody here is to blame: the customer owns up, says that all is well, has had a change of mind, or commends somebody. */
export const spared = [
  // Kysytään vain kysymisen vuoksi.
  '(uteliaisuudesta|uteliaisuuttani|uteliaisuuttaan|mielenkiinnosta|mielenkiinnon vuoksi|kiinnostuksesta|tiedonhalusta|tyhmä kysymys|hölmö kysymys|nörttikysymys) ...2',
  '(ei|en|emme) ...2 (millään pahalla|pahalla|valita|moiti|arvostele|marise|nurise|valitus|moite|kritiikkiä|moitetta|valittamista|moittimista|syytä ketään)',
  '(utelen|uteliaana|uteliaisuus heräsi|kyselen) (vain|vaan|ihan|huvikseni|muuten) ...2',
  '(oma|omaa|omani|täysin oma|ihan oma) ...1 (moka|mokani|virhe|virheeni|vika|vikani|vahinko|vahinkoni|syy|syyni|tyhmyyteni|tyhmyyttäni|hölmöyteni|huolimattomuuteni)',
  '(vika|virhe|syy|moka) ...2!ei/eikä (minun|mun|minussa|itsessäni|omani)',
  '(tilasin|varasin|ostin|maksoin|painoin|valitsin|ilmoitin|kirjoitin|laitoin|otin|luin|katsoin|ymmärsin|annoin|täytin|merkitsin|näppäilin|klikkasin|syötin|olin ottanut|olin ostanut|olin tilannut|olin varannut|olin ilmoittanut|olin antanut) ...3!tuli/sain/oli/mutta/ja/saimme (vahingossa|epähuomiossa|väärän|väärin|väärää|väärään|väärälle|väärät|väärästä|virheellisesti)',
  '(vahingossa|epähuomiossa) ...2 (tilasin|varasin|ostin|maksoin|painoin|valitsin|ilmoitin|kirjoitin|laitoin|otin|annoin|poistin|klikkasin|tuli tilattua|tuli ostettua)',
  '(tajusin|huomasin|huomattiin|tajuttiin) ...4!että/tili/lasku (olin|olimme) ...2 (*nut|*nyt|*neet)',
  '(ei (enää)? hätää|unohtakaa (edellinen|äskeinen|viestini)|unohda (edellinen|äskeinen)|asia (selvisi|ratkesi|hoitui|järjestyi)|löytyikin|turha hälytys|mitään valittamista|ei valittamista|ei ole kenenkään (vika|syy)|ei ole teidän (vika|syy*|vikanne)|kaikki (on)? (hyvin|kunnossa))',
  '(muutin|muutimme|vaihdoin) ...1 (mieltä|mieleni|mieltäni|mielemme)|(tulin|tulimme) toisiin ajatuksiin|tuli toisenlainen olo',
  '(ei|en|emme) ...2 (sovikaan|sopinutkaan|ollutkaan|tarvitsekaan|tarvitakaan|miellytä|istu)',
  '(en|emme) ...2 (tarvitse|käytä|käytetä|tarvitse sitä) (sitä|niitä|sitä enää|enää|juuri|palvelua)',
  '(välittää|välitä|välittäkää|välitättekö|viekää|vie|kertokaa|kerro|sanokaa|välittäisittekö|välittäisitkö) ...3 (kiitos|kiitokset|kiitoksen|kiitokseni|kiitoksia|terveiset|terveisiä|terveiseni|kehut)',
  '(haluan|haluaisin|haluamme|haluaisimme|halusin|halusimme|pakko|piti|pitää|tahdon|ajattelin) ...3 (kiittää|kehua|antaa kiitosta|antaa palautetta hyvästä)',
  '(pomon|esimiehen|esihenkilön) ...2 (hyvä|pitäisi|kuuluu) (tietää|kuulla)'
]

/** Knows of a fault, whoever is to blame. */
export const knownFault = [
  '(kiitos|kiitokset|kiitämme) ...3 (vikailmoitukse*|virheilmoitukse*|reklamaatio*|valitukse*|häiriöilmoitukse*)',
  '(vika|virhe|ongelma|häiriö|bugi) ...3!ei/jos (korjattu|ratkaistu|selvitetty|poistettu|korjataan|tiedossa|työn alla|selvitetään)',
  '(korjaamme|selvitämme|tutkimme|korjattiin|korjasimme) ...2!jos (vikaa|virhettä|ongelmaa|häiriötä|vian|virheen|ongelman|häiriön)',
  '(reklamaatio*|valitukse*) ...2!jos (vastaanotettu|saapunut|käsittelyssä)',
  '(toimitus|toimitukse*|tilaukse*|lähetykse*|lento|lentosi|lentonne|juna|junasi|vuoro|lähtö) ...4!ei/jos/voi (viivästyy|viivästynyt|siirtyy|myöhästyy|myöhästynyt)',
  '(viivästykse*|viivästymise*) ...2 (aiheut*|syynä)',
  '(ei|eivät) ...1 päättynyt ...2 (luvattuun|arvioituun|ilmoitettuun)'
]
