/** Saying no in Finnish, and the words of a no that are none. */

const no = '(en|et|ei|emme|ette|eivät|eikä|enkä|emmekä|eivätkä|etkä|ettekä|älä|älkää)'

/** What a desk refuses to do, as it follows the negative verb: the active and the passive. */
const active =
  '(hyvitä|palauta|korvaa|myönnä|hyväksy|tarjoa|tue|vaihda|toimita|tee|anna|ota|peru|siirrä|maksa|luovuta|lähetä|muuta|lainaa|kata|sisällytä|pidennä|jousta|myy|alenna|poista|avaa|järjestä|hoida|asenna|käsittele|puutu|kerro|tilaa|varaa|noudata|sovella|jatka|peruuta|laske|korjaa|huolla|nouda|kuljeta|postita|auraa|hiekoita|kaada|istuta|siivoa|puhdista|perustele|oikaise|mitätöi|pura|rekisteröi|vuokraa|luota|käännä|tulosta|kopioi|säilytä|lykkää|keskeytä|jäädytä|lisää|laita|päästä|salli|suostu|lähde|ryhdy|lupaa|neuvottele|tingi|vastaa (kustannuksista|vahingosta|vahingoista|kuluista)|osallistu|myönny|taivu|rakenna|maalaa|päivitä|nosta|ylennä|säädä|palvele|majoita|tarjoile|hae|tuo|vie|kerää|paikkaa|takaa|puolla|suosittele|julkaise|jaa|paljasta|kommentoi|lämmitä|valmista|pidä|halua|aio|näe (mahdollisuu*|perust*|syytä|aihetta))'
const passive =
  '(@tehdä0|*eta|*etä|*ata|*oida|*öidä|*yydä|saada|tuoda|viedä|tehdä|käydä|nähdä|juoda|syödä|*ahda|peruta|hylätä|oikaista|sallita|puoleta|puolleta|ostettu|perustella|käsitellä|sovitella|jaeta|luvata|aurata|avata|korjata|siivota|nostaa|ryhdytä|rekisteröidä|uusita|tulla (tekemään|korvaamaan|hyvittämään|palauttamaan|muuttamaan|vaihtamaan))'
const can =
  '(voi|pysty|kykene|pääse|saa|voisi|voida|pystytä|onnistu|onnistuisi|saada|päästä|kyetä|ehdi|ehditä|mahdu|saisi|uskalla|suostuta|viitsi|aiota|joudeta|voitane|voine)'

export const refusal = [
  `${no} ...5!tarvitse/haittaa/hätää/vielä ${can}`,
  `${no} ...3 ole ...3 (mahdollista|mahdollinen|mahdollisia|mahdollisuutta|mahdollisuuksia|oikeutta|oikeutettu|oikeutettuja|saatavilla|saatavana|valikoima*|perusteita|perustetta|peruste|edellytyksiä|tarjolla|vapaana|vapaita|vapaata|varastossa|jäljellä|aikoja|paikkoja|sallittua|sallittu|luvallista|suunnitteilla|suunnitelmissa|aikomusta|tarkoitus|tarkoitusta|syytä|tapana|valtuuksia|valtuutta|lupaa|keinoa|keinoja|oikeus|velvollisuutta|velvollisia|velvollinen|velvoitetta|resursseja|kapasiteettia|tilaa|huoneita|kohdallanne|kohdallasi|tulossa|myytävänä|vuokrattavana|myynnissä|tehtävissä|*ttavissa|*ttävissä|*tavissa|*tävissä|*oikeutta|vastuullamme|meidän|vastuussa|korvausvelvollisia|korvausvelvollinen|palvelua|hyväksytty|hyväksyttävä|myönnetty)`,
  `(ei|eivät|eikä|eivätkä) ...4 (ohjelmassamme|valikoimassamme|meillä|järjestelmässämme|tiloissamme|hotellissamme|kaupassamme|sovelluksessamme) ...2 ole`,
  `(emme|en|emmekä|enkä) ...4!tarvitse/tiedä/usko/ole/veloita/peri ${active}`,
  `(ei|eivät|eikä|eivätkä) ...3!tarvitse/ole ${active}`,
  `(ei|eikä) ...4!tarvitse/ole ${passive}`,
  `(ei|eikä|eivät|eivätkä) ...3!tarvitse/ole/vielä (tule|synny|kuulu|käy|sovi|päde|koske|riitä|kelpaa|hyväksytä|mene läpi|täyty|täytä|täyttynyt|täyttyneet|oikeuta|sisälly|onnistu|korvaudu|palaudu|järjesty|siirry|muutu|jatku|irtoa|heltiä|löydy|kata|tue|salli|mahdollista|luonnistu|myöntynyt|mahdu|jousta|vaihdu|lähde)`,
  '(valitettavasti|ikävä kyllä|harmi kyllä|ikäväkseni|ikäväksemme|valitan|harmikseni|harmiksemme) ...4 (emme|en|ei|eivät) ...2!tiedä/ole/tavoita/löydä _',
  '(joudumme|joudun|jouduttiin|joudutaan|täytyy|pakko|on) ...4 (hylkäämään|kieltäytymään|perumaan|epäämään|tuottamaan|vastaamaan kieltävästi|vastata kieltävästi|kieltäytyä|hylätä|evätä|torjua|torjumaan|kieltämään|kieltää|sanoa ei|sanomaan ei|tuottaa pettymys)',
  '(*hakemu*|*pyyntö*|*pyynnö*|reklamaatio*|*vaatimu*|*valitu*|oikaisu*|ehdotu*|toive*|anomu*|esity*|tarjou*) ...4 (hylätään|hylättiin|hylätty|hylkäämme|evätään|evättiin|evätty|evätyksi|kielteinen|torjutaan|torjuttiin|kariutui|kaatui|raukesi|hylkäsi|hylkäsivät|epäsi|torjui)',
  '(hylkäämme|hylkään|hylkäsimme|epäämme|epäsimme|kieltäydymme|kieltäydyn|kiellämme|torjumme|hylättiin|hylätään|evättiin|evätään|hylätty|evätty|torjutaan|kielletään)',
  '(kielteinen|kielteisen|hylkäävä|hylkäävän|kieltävä|kieltävän|negatiivinen) (päätös|päätöksen|vastaus|vastauksen|ratkaisu|kanta|lausunto)',
  '(päätös|päätöksemme|vastaus|vastaukseni|vastauksemme|kantamme|kanta|linjaus|linjamme|linja|ratkaisu) ...4 (ei|kielteinen|lopullinen|pitää|pysyy|sama|ehdoton|voimassa|ennallaan)',
  '(mahdotonta|mahdoton|loppuunmyyty|loppuunmyydyt|loppuunvarattu|täyteen varattu|myyty loppuun|poistunut valikoimasta|poistunut valmistuksesta|poistettu valikoimasta|liian myöhäistä|poissuljettu|poissuljettua|kiellettyä|kielletty|kiellettyjä|poikkeuksetta|ehdoton ei|ehdottomasti ei)',
  '(asia on loppuun käsitelty|keskustelu on päättynyt|tapaus on suljettu|loppuun käsitelty)',
  '(jää|jäävät|pysyy|pysyvät|säilyy) ...3 (voimaan|voimassa|ennalleen|ennallaan|samana|samoina|maksettavaksesi|maksettavaksenne|maksettavaksi|tekemättä|toteutumatta|saamatta|haaveeksi|entisellään)',
  '(*maksu|*maksut|päätös|hinta|lasku|sakko|*kulut|*sopimus|*lasku|korotus|ehto|ehdot|sääntö|säännöt|linja) (pysyy|pysyvät|pätee|pätevät|seisoo|pitää|sitoo|koskee kaikkia|koskevat kaikkia|on sama kaikille)',
  '^ ei (valitettavasti|onnistu|mitenkään|käy|voi|kuulu|missään|ikävä|sellaista|sellaisia|todellakaan|taida|tule|saa|pysty|siis)',
  '^ (ei|emme|en|eivät|eikä) $',
  '(en|et|ei|emme|ette|eivät) (voi|saa|pysty|onnistu|käy|tee|anna|myy|ole|voida|kuulu|sovi) $',
  '(kerta kaikkiaan|valitettavasti|ikävä kyllä|harmi kyllä|sori) ei $',
  '(vain|ainoastaan|pelkästään) ...3 (jäsenille|uusille|yrityksille|yritysasiakkaille|kanta-asiakkaille|aikuisille|opiskelijoille|manner-suomeen|henkilökunnalle|asukkaille)',
  '(vastoin sääntöjä|sääntöjen vastaista|ehtojen vastaista|lain vastaista|vastoin ehtoja|omalla kustannuksella*|omaan piikkiin|omasta pussista)',
  `(kukaan|mikään|yksikään|mistään|missään) ...2 (ei|eikä|eivät) ...3!tiedä/ole (voi|saa|pysty|hae|tee|palauta|korvaa|hyvitä|maksa|tule|lähde|anna|auta|peru|muuta|korjaa|ota|rupea|ala|lupaa|hoida|vaihda)`,
  `(ei|eikä|eivät) ...3!tiedä (kukaan|mikään|yksikään|mistään|missään|mihinkään) ...2!tiedä/ole (voi|saa|pysty|hae|tee|palauta|korvaa|hyvitä|maksa|lähde|anna|peru|muuta|korjaa|ota|rupea|ala|lupaa|hoida|vaihda|palaudu|heltiä|irtoa)`,
  // Flatly, and in other words.
  '(meistä|minusta) ei ole ...3 (*ksi|*maan|*mään|siihen|tähän)',
  '(ei|eikä) (meistä|minusta) ole ...3',
  '(emme|en|emmekä|enkä) ...2 (ala|rupea|sekaannu|ota kantaa|ota osaa|viitsi|jaksa|ryntää|juokse|toimi (tuomarina|erotuomarina|välittäjänä)|ole (mikään|mitään|tuomareita|tuomari|vahteja|kätilöitä|taikureita))',
  '(sille|asialle|tälle|siihen|niille|tuolle|sen suhteen) ...2 (ei|emme|en) ...2 (mahda|mahdeta|voi|voida|tehdä|auta) ...2 (mitään|mitäkään)?',
  '(ei|eikä) ...2 (mahda|mahdeta|ole mahdettavissa|ole tehtävissä|ole enää tehtävissä) ...1',
  '(eivät|ei) ole ...1 (sallittuja|sallittu|luvallisia|luvallinen|myönnettävissä|palautettavissa|peruttavissa)',
  '(on|ovat) ...1!ei (estetty|torjuttu|kiellettyjä|kielletty|pois laskuista|poissa laskuista|poissa pelistä|mahdoton ajatus|myöhäistä)',
  '(anomus|hakemus|esitys|pyyntö|toive|ehdotus|valitus) ...2 (ei saanut|ei saa|jäi ilman|ei mennyt) ...2 (kannatusta|hyväksyntää|vihreää|läpi)',
  '(siihen|tähän|sellaiseen|tuohon|pyyntöön*|pyyntöö*|toiveeseen*|vaatimukseen*) ...2 (en|emme|ei) ...2!ole/tiedä (suostu|lähde|ryhdy|myönny|taivu|ole mahdollisuutta|voi|pysty|taida|rupea|ala)',
  '(kädet|käteni|kätemme) ...1 sidotut',
  '(poikkeuksia|poikkeusta|alennusta|hyvitystä|korvausta|palautusta|lisäaikaa|maksuaikaa|alennuksia|korvauksia|hyvityksiä|rahaa|rahoja) ...1 (ei|emme|en|eivät) ...2!tarvitse/ole _',
  '(ei|emme|en|eivät) ...3!tarvitse (poikkeuksia|poikkeusta|alennusta|hyvitystä|korvausta|palautusta|lisäaikaa|maksuaikaa|alennuksia|korvauksia|hyvityksiä)',
  '(joutuu|joudut|joudutte) ...2 (tyytyä|tyytymään|hyväksymään|elämään|maksamaan itse|pärjäämään)',
  '(olemme|olen) ...2 (lopettaneet|lopettanut|luopuneet|luopunut|päättäneet olla|päättänyt olla|joutuneet luopumaan)',
  '(ei|emme|en) ...4 (mahdollisuutta|mahdollisuuksia|perusteita|perustetta|keinoa|keinoja|edellytyksiä)',
  '(*oikeutta|mahdollisuutta|mahdollisuuksia|perusteita|perustetta|keinoa|keinoja|edellytyksiä|aihetta|varaa|resursseja|valtuuksia|paikkoja|lippuja|aikoja) ...4!tarvitse (ei|eivät|emme|en|eikä) ...2!tarvitse (ole|synny|näe|löydy|anna|myönnetä|jää|tule|riitä)',
  '(ei|eivät|eikä|eivätkä) ...4!tarvitse/vielä (johda|makseta|korvata|muuteta|ota kantaa|oteta kantaa|tule (muutoksia|muutosta|jatkoa|poikkeuksia)|aiheuta toimenpiteitä|anna aihetta)',
  '(niihin|siihen|niistä|siitä|hintoihin|aikoihin|päätökseen|ehtoihin) ...1 (ei|emme|en) ...2!tarvitse (tule|tehdä|poiketa|poikkea|muuteta|muuta|palata|puututa|ryhdytä)',
  'ei ...2 (tiekartalla*|suunnitelmissa*|työlistalla*|kehityslistalla*|toteuteta|olla toteuttamassa)'
]

/** What is charged, decided or asked to be changed. */
const charge =
  '(*maksu|*maksut|*lasku|*laskut|laskutus|*laskutus|*veloitus|veloitus|*päätös|*kulut|*sakko|perintä|hinta|*hinta|hinnoittelu|korotus|*korotus|vähennys|*mittaus|lukema|*lukema|*arvio|laskelma|sopimus|*sopimus|vuokra|muistutus|huomautus|vastaus|arvosana|tulos|menettely|toimintamme|summa)'
const period =
  '(*aika|*oikeus|*oikeutesi|*oikeutenne|*aikasi|*aikanne|takuu|*takuu|määräaika|*jakso|haku|ilmoittautuminen|tarjous|kampanja|kokeilu|*kausi|voimassaolo)'

/** A no without the word: what was decided or charged stays, its time is over, or it is as it was meant. */
export const stands = [
  '(laskut|lasku|laskutus|maksut|sopimus|vuokra|veloitus|veloitukset|jäsenyys|liittymä|kausimaksu|perintä|määräaika|tilaus|*sopimus|*laskutus) ...1!ei (jatkuu|jatkuvat|juoksee|juoksevat|kulkee|pyörii|rullaa|tulee|tulevat) ...2 (entisellään|ennallaan|entiseen tapaan|samaan tapaan|niin kuin ennenkin|kuten ennenkin|kuten tähän asti|normaalisti|sovitusti|loppuun|keskeytyksettä|joka tapauksessa|silti)',
  '(sopimus|määräaika|sopimuskausi|kausi|vuokra|lasku|maksu|korko|se) ...1!ei (juoksee|juoksevat|sitoo|sitovat) ...4',
  '(vastuu|vastuumme|korvaus|korvattavuus|takuu) ...4 (rajattu|suljettu|rajautuu|rajoittuu) ...2',
  '(syystä|syistä) (riippumatta|huolimatta)',
  `${charge} ...4!ei/eivät (on|ovat|oli|olivat) ...3!ei (aiheellinen|aiheelliset|aiheellisia|oikein|oikea|oikeat|perusteltu|perusteltua|asianmukainen|asianmukaiset|lainmukainen|lainmukaiset|kunnossa|sitova|voimassa|lopullinen|ehtojen mukainen|sopimuksen mukainen|mukaiset|mukainen)`,
  '(on|ovat) ...3 (tehty|harkittu|laskettu|peritty|määrätty|annettu|ratkaistu|määritelty|hinnoiteltu|toimittu) ...3 (*ehtojen|lain|*sääntöjen|*ohjeiden|sopimuksen|hinnaston|*linjausten|*päätöksen|*kriteerien|voimassa) ...2',
  '(*ehtojen|*ehtojemme|lain|*sääntöjen|*sääntöjemme|*ohjeiden|*ohjeidemme|sopimuksen|hinnaston|*linjausten|*käytäntöjen|*käytäntömme|*kriteerien) ...1 (mukaisesti|mukaista|mukainen|mukaiset|mukaisia|nojalla|mukaan)',
  `${period} ...4!ei (umpeutunut|umpeutui|kulunut|päättynyt|päättyi|loppunut|loppui|ohi|mennyt|meni umpeen|rauennut|ummessa|täynnä|sulkeutunut|sulkeutui|vanhentunut)`,
  '(ei|eivät|eikä) ...4 (anna|antanut|johda|aiheuta|aiheuttanut|johtanut) ...2 (aihetta|toimenpiteisiin|toimenpiteitä|muutoksiin|korvauksiin|hyvitykseen|syytä)',
  '(ei|eivät|eikä) ...2 (ole|kyse ole|ollut) ...2 (virhe|virheestä|virhettä|viasta|*virheestä|*viasta|vikaa|vika|huomautettavaa|epäselvyyttä|tiekartalla*|suunnitelmissa*|listalla*|työlistalla*)',
  '(on|ovat) ...1 (sisäiseen|sisäistä|salassa|salaisia|salainen|luottamuksellis*) ...2',
  '(on|ovat) ...1 (vain|ainoastaan) ...2 (käyttöön|käyttöä|pidettävä*|tietoa|tietoja)',
  '(näin|niin) (tässä|siinä) ...1 (kävi|pääsi käymään|meni)',
  '(asia|se|tämä|juttu) on ...1 (sillä|siinä|pihvi|loppuun käsitelty|loppuunkäsitelty|selvä meidän osalta)',
  '(*maksu|*maksut|vuokra|*lasku|hinta|*hinta|kulut|*kulut) ...1 (peritään|veloitetaan|laskutetaan|määräytyy|maksetaan|erääntyy) ...5 (saakka|asti|loppuun|silti|normaalisti|täysimääräisenä|kokonaan|huolimatta|kaikilta|mukaan)',
  '(asiakkaan|lähettäjän|tilaajan|matkustajan|vuokralaisen|omistajan|osakkaan|käyttäjän|huoltajan|hakijan|kuntalaisen|asukkaan|jäsenen) ...2 (vastuulla|vastuulle|kustannuksella|riskillä|vahingoksi|velvollisuus|tehtävä)',
  '(jää|jäävät|pysyy|pysyvät|säilyy|säilyvät) ...3 (voimaan|voimassa|ennalleen|ennallaan|samana|samoina|maksettavaksi*|entisellään|vastuullesi|vastuullenne)',
  '(asia|tapaus|tapauksen|käsittely|reklamaatio) ...4 (käsitelty|päätetty|suljettu|ratkaistu|selvä|valmis)',
  '(samat|sama) ...3 (kaikille|kaikilta|kaikkiin|kaikkia|jokaista|jokaiselle)',
  '(kaikkia|kaikki) ...2 (kohdellaan|kohtelemme|asiakkaita) ...2 (samalla|yhdenvertais*|tasavertais*|tasapuolis*)',
  '(toimii|toimivat|toimi) ...1 (kuten|niin kuin|juuri|suunnitellusti|tarkoitetusti|oikein|normaalisti)'
]

/** A no that refuses nothing: what the customer need not do or fear, what we do not know, what failed. */
export const noRefusal = [
  // What nobody misses: “laskuja ei enää tule”.
  '(kirjeitä|viestejä|ilmoituksia|puheluita|mainoksia|soittoja|lasku|laskua) ei enää ...1 (tule|lähde|lähetetä|soiteta)',
  '(laskuja|muistutuksia|maksumuistutuksia|kuluja|viivästyskuluja|maksuja|lisämaksuja|veloituksia|perintää|korkoa) ei (enää)? ...1 (tule|lähde|lähetetä|peritä|veloiteta|synny|kerry)',
  // What a thing is called or thought to be: “lokiksi ei kutsuta koko levyä”.
  '(ei|eikä|eivät) ...3 (kutsuta|kutsuisi|sanota|sanottaisi|nimitetä|mielletä|luulla|luulisi|pidetä tapana|uskottaisi|arvata|arvattaisi|tarkoiteta|lueta|katsota|oleteta|unohdeta|pelätä|ihmetellä)',
  // “Ei olla pidetty”: the spoken perfect, of what we have not done.
  '(ei|eikä) olla ...2 (*tu|*ty)',
  `${no} ...3 (tarvitse|tarvittu|tarvita|kannata|haittaa|huolta|hätää|veloita|veloiteta|peri|peritä|laskuteta|laskuta|maksa mitään|maksa sinulle|maksa teille|maksa erikseen|menetä|menetetä|häviä|katoa|vanhene|epäröi|unohda|unohdeta|toistu|toistua|tapahdu|pety|häiritse|vaikuta|myöhästy|katkea|jää ilman|jää paitsi|pelkää|moiti|syytä sinua|ihmettele|vaivaa|vaivaudu|voi kuin|kulu|koidu|mene hukkaan|lisätä laskulle)`,
  `${no} ...3 (tiedä|tiedetä|muista|huomaa|huomannut|huomattu|tavoita|tavoittanut|tavoitettu|löydä|löytynyt|löydetty|tullut|tulleet|saapunut|saapuneet|toiminut|toimineet|toimi|mennyt|menneet|lähtenyt|lähteneet|latautunut|päivittynyt|käynnisty|usko|ymmärrä|ymmärtänyt|ollut|olleet|tehnyt|tehneet|kirjautunut|rekisteröitynyt|näkynyt|näy|huomioitu|kerrottu|ilmoitettu|noudettu|kiistä|halunnut|tarkoittanut|tarkoita)`,
  `(jos|ellei|mikäli|kunnes|miksi|miksei|onko|vaikka) ...4 ${no} ...3`,
  '(ei|en|emme) ...1 (vain|ainoastaan|pelkästään|vielä|enempää|suinkaan|vika|vikaa|virhe|virhettä|ongelma|ongelmaa|ongelmia|kiirettä|kiire|haittaa|maksua|kuluja|lisäkuluja|lisämaksua|maksettavaa)',
  '(ei|emme|en) ...2 (voi|pysty|osaa) (kuin|muuta kuin|kyllin|tarpeeksi|uskoa|kuvitella|olla noin|olla totta|parempaan|mitään|olla pahoittel*|kylliksi|luvata|arvioida|tietää|nähdä)',
  '(ei|eivät) ...2 (saisi|pitäisi|olisi|kuuluisi) ...3',
  'ei (muuta kuin|hätii|mitään hätää)',
  '(*koodi|avain|*kortti|kortti|ovi|lukko|sovellus|sivu|laite|linkki|tunnus|salasana|järjestelmä|lomake|ohjelma) (siis|silloin|enää)? (ei|eivät) ...1 (avaa|anna|hyväksy|tunnista|lue|lataa|tallenna|vastaa|pidä|käynnisty)',
  '(hätää|huolta|kiirettä|kiire|haittaa|vaaraa|lisäkuluja|kuluja|lisämaksua|vikaa|häiriötä|ongelmaa|merkitystä|väliä|vaikutusta) (tästä|siitä|sinulle|teille)? (ei|eikä|eivät) ...2',
  '(eikö|etkö|ettekö|emmekö|enkö) ...4',
  '(en|emme) saa (sinulle|teille|sitä) takaisin',
  '(ei|emme|en|eivät|eikä|emmekä|enkä|eivätkä) ...2 (voi|pysty|voida) ...1 (vaikuttaa|estää|nähdä|tietää|hallita|ennustaa|taata|sietää)',
  '(ei|emme|en|eivät) ...2 (saanut|saaneet|saatu|voitu|voinut|voineet|pystytty|pystynyt|pystyneet|onnistunut|onnistuttu)'
]
