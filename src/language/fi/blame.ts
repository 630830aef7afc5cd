/** One choice of many phrases. */
const anyOf = (...phrases: readonly string[]) => `(${phrases.join('|')})`

/** Named sets of phrases that put the fault on the customer. */
export const blameSets: Readonly<Record<string, string>> = {
  // What you left undone.
  blameOmission: anyOf(
    '(=et|=ette|etkä|ettekä) ...2!saanut/voinut/saaneet/tarvinnut/osaa/voi/tarvitse/joudu/löytänyt/jos (ole|ollut|liene|olleet)? ...2!saanut/voinut/tarvinnut/päässyt/joutunut/pystynyt (toimittanut|ilmoittanut|maksanut|vastannut|lukenut|huomannut|noudattanut|täyttänyt|antanut|lähettänyt|kertonut|tarkistanut|hakenut|noutanut|perunut|peruuttanut|päivittänyt|toiminut|käynyt|tehnyt|asentanut|vaivautunut|katsonut|soittanut|kysynyt|muistanut|varannut|palauttanut|liittänyt|hoitanut|huolehtinut|ottanut|sulkenut|lukinnut|varmistanut|valinnut|merkinnyt|kirjannut|reagoinut|reklamoinut|kuunnellut|katsellut|vilkaissut|perehtynyt|tutustunut|kirjautunut|rekisteröitynyt|ilmoittautunut|tullut|saapunut|ollut|pitänyt|laittanut|käyttänyt|pessyt|säilyttänyt|mitannut|viitsinyt|malttanut|jaksanut|välittänyt|ajatellut|sanonut|maininnut|mainitsit|hyväksynyt|kuitannut|allekirjoittanut|irtisanonut|siirtänyt|poistanut|tallentanut|odottanut|seurannut|keskittynyt|ymmärtänyt|tajunnut|osannut|tuonut|esittänyt|selvittänyt|hankkinut|suorittanut|tilannut|osallistunut|vienyt|kiinnittänyt|korjannut|huoltanut|tyhjentänyt|irrottanut|kytkenyt|avannut|suojannut|vakuuttanut|ottaneet|tehneet|maksaneet|lukeneet|ilmoittaneet|toimittaneet|vastanneet|noudattaneet|huolehtineet|tarkistaneet|huomanneet|vaivautuneet|lähettäneet|kertoneet|täyttäneet|antaneet)',
    '(=et|=ette) ...1 (selvästikään|ilmeisesti|ilmeisestikään|näemmä|näköjään|tainnut|taida|taitanut|vissiin|edes|viitsinyt|viitsi|vaivaudu|vaivautunut|jaksanut|malttanut|osaa lukea|ota vastuuta)',
    '(ilmeisesti|selvästi|selvästikin|näköjään|näemmä|tietenkään|kai|vissiin) (et|ette|olet|olette) ...3 (*nut|*nyt|*neet)',
    '(miksi|minkä takia|minkä vuoksi) (=et|=ette|et|ette) ...1!saa/voi/pääse/saanut (ole)? (@tehnytJotain|vain|edes|heti)',
    '(etkö|ettekö) ...2 (huomannut|lukenut|nähnyt|tiennyt|katsonut|tarkistanut|kuunnellut|ymmärtänyt|muistanut|tajunnut|huomaa|lue|ymmärrä|osaa|tiedä|voinut|olisi voinut)',
    '=kun ...1 (kerran|kerta) ...1 (et|ette|olet|olette|teit|teitte|itse)'
  ),
  // What was expected of you.
  blameDuty: anyOf(
    '(olisit|olisitte|oisit|olisitten) ...3!saanut/halunnut/tarvinnut/toivonut/odottanut/ansainnut/kaivannut (voinut|saattanut|lukenut|ilmoittanut|kertonut|maksanut|noudattanut|toiminut|tarkistanut|vastannut|huomannut|kysynyt|soittanut|katsonut|varannut|tilannut|ottanut|tehnyt|käynyt|pitänyt|perunut|muistanut|ollut|tullut|antanut|lähettänyt|täyttänyt|hakenut|odottanut ensin|vaivautunut|malttanut|kuunnellut|mitannut|valinnut|sulkenut|palauttanut|noutanut|merkinnyt|säilyttänyt|pessyt|laittanut|käyttänyt|ymmärtänyt|viitsinyt|tutustunut|perehtynyt|tiennyt|osannut|voineet|lukeneet|ilmoittaneet|varmistanut|reklamoinut|hoitanut|huolehtinut|jättänyt|liittänyt|testannut|kokeillut|suojannut|poistanut|päivittänyt)',
    '(sinun|teidän|asiakkaan|tilaajan|käyttäjän|matkustajan|vuokralaisen|ostajan|huoltajan|omistajan|hakijan|vanhempien|potilaan) ...2!ei olisi ...2 (pitänyt|kannattanut|tullut|täytynyt|kuulunut|ollut syytä|ollut hyvä|pitäny)',
    '(olisi|ois) ...2!meidän/minun (kannattanut|ollut viisasta|ollut syytä|ollut järkevää|ollut fiksua|ollut hyvä|ollut suotavaa|ollut helppo|voinut välttää|vältytty|ollut vältettävissä|ollut viisaampaa|ollut parempi)',
    '(sinun|teidän|sun) (pitäisi|kuuluu|kuuluisi|pitää|täytyy|tulee|tulisi|olisi syytä|kannattaisi) ...3 (itse|ensin|tietää|muistaa|huolehtia|ymmärtää|varmistaa|tarkistaa|lukea|oppia|katsoa)',
    '(asiakkaan|tilaajan|matkustajan|ostajan|vuokralaisen|käyttäjän|omistajan|jokaisen|huoltajan|aikuisen ihmisen|aikuisen|kuljettajan|vastaanottajan|pelaajan|jäsenen) ...2 (piti|kuului|tuli|oli määrä|oli tarkoitus|kuuluu itse|on itse|pitää itse|tulee itse|kuuluu|pitää tietää|pitäisi tietää|täytyy itse|vastuulla|omalla vastuulla|velvollisuus|tehtävä on|kannattaisi|pitäisi) ...3 (*a|*ä)'
  ),
  // What you did.
  blameDeed: anyOf(
    '@teitSen ...4!kiitos/huomautit/kerroit/jos/meille/oikein/emme (väärin|väärän|väärät|väärä*|vääri*|virheelli*|puutteelli*|vajavai*|huolimattomasti|huonosti|myöhään|myöhässä|liian|vasta|tyhjäksi|auki|lukitsematta|vahingossa|ilman|toisille|muille|sekaisin|ristiin|aikaisin|vanhan|vanhaa|vanhalla|kuudessakympissä|vastoin)',
    '(väärin|väärän|väärät|väärää|väärään|väärällä|virheellisen|virheelliset|puutteelliset|liian myöhään|huolimattomasti|vahingossa) ...2 @teitSen',
    '(@teitSen|lähdit|lähditte|kirjauduit|kirjauduitte|jäit|jäitte|ajoitte) ...4!kiitos/emme @mattaTeko',
    '(olet|olette|oot|olit|olitte) ...3!ei/jos/varmasti oikein (unohtanut|laiminlyönyt|jättänyt|syöttänyt|antanut|ilmoittanut|valinnut|toiminut|tehnyt|ymmärtänyt|käsittänyt|luullut|sekoittanut|erehtynyt|käyttänyt|ladannut|täyttänyt|kirjoittanut|lähettänyt|maksanut|tilannut|ostanut|varannut|asentanut|kytkenyt|mitannut|näppäillyt|merkinnyt|siirtänyt|pysäköinyt|tulkinnut|lukenut|painanut|tullut|mennyt|laittanut|pessyt|säilyttänyt) ...4 (väärä*|vääri*|virheelli*|puutteelli*|vajavai*|huolimattomasti|*matta|*mättä|myöhään|myöhässä|liian|vanhaa|vanhan|edellisen|toisen|vastoin|ilman)',
    '(olet|olette|oot) ...2!ei/jos (unohtanut|laiminlyönyt|rikkonut|erehtynyt|sekoittanut|hukannut|kadottanut|pudottanut|aiheuttanut|unohtaneet|laiminlyöneet|viivytellyt|kieltäytynyt|ohittanut|sivuuttanut|aiheuttaneet|ymmärtänyt väärin|tainnut|itse aiheuttanut)',
    '(olet|olette) ...1 (itse|omasta) ...2 (*nut|*nyt|vastuussa|syyllinen|neet)',
    '(unohdit|unohditte|laiminlöit|laiminlöitte|erehdyit|erehdyitte|väitit|väititte|väität|väitätte|luulit|luulitte|viivyttelit|viivyttelitte|rikoit|rikoitte|hukkasit|hukkasitte|kadotit|kadotitte|aiheutit|aiheutitte|myöhästyit|myöhästyitte|pudotit|pudotitte|sotkit|sotkitte|viivästytit|viivästytitte|käsitit|sivuutit|sivuutitte|ylitit|ylititte|möhlit|mokasit|mokasitte|töpeksit)',
    '(ymmärsit|ymmärsitte|käsitit|käsititte|luit|luitte|tulkitsit|tulkitsitte|toimit|toimitte|kuulit|muistat|muistatte|luulet) ...5 (väärin|virheellisesti|huolimattomasti|huonosti)',
    '(=koska|=kun|=sillä|siksi että|siitä että|syystä että) ...3!me/emme/jos/kiitos (pesit|pesitte|painoit|painoitte|jätit|jätitte|poistit|poistitte|vaihdoit|vaihdoitte|muutit|muutitte|väänsit|väänsitte|avasit|avasitte|asensit|asensitte|kytkit|kytkitte|irrotit|irrotitte|pysäköit|klikkasit|klikkasitte|hyväksyit|hyväksyitte|kieltäydyit|kieltäydyitte|sammutit|sammutitte|myöhästyit|tulit|tulitte|ajoit|ajoitte|annoit|annoitte|käytit|käytitte|laitoit|laititte|odotit|odotitte|viivyttelit|et|ette|olet itse|olette itse|olit|olitte|olette käyttänyt|suljit|suljitte|säilytit|säilytitte|pudotit|pakotit)',
    'itse ...1 (te|sinä|sä)? ...1 (tilasit|tilasitte|valitsit|valitsitte|halusit|halusitte|sanoit|sanoitte|pyysit|pyysitte|hyväksyit|hyväksyitte|allekirjoitit|allekirjoititte|teit|teitte|aiheutit|aiheutitte|annoit|annoitte|ostit|ostitte|jätit|jätitte|painoit|painoitte|peruit|peruitte|kirjoitit|kirjoititte|ilmoitit|ilmoititte|päätit|päätitte|varasit|varasitte|hankit|sotkit|rikoit|laitoit|laititte|klikkasit|poistit|poistitte|vastaatte|vastaat|syötit|syötitte)',
    '(tilasit|tilasitte|valitsit|valitsitte|halusit|halusitte|pyysit|hyväksyit|hyväksyitte|allekirjoitit|teit|teitte|aiheutit|aiheutitte|annoit|annoitte|jätit|jätitte|painoit|peruit|peruitte|päätit|varasit|jäit|jäitte|poistit|syötit|syötitte|ilmoitit|ilmoititte) ...2 itse',
    '(omasta|omalla|oman|omaan|omassa|oma|omaa|omat|omien|omista) ...1 (päätöksestäsi|päätöksestänne|tahdostasi|tahdostanne|halustasi|huolimattomu*|virheesi|virheenne|virheestäsi|virheestänne|vikasi|vikanne|vikaasi|syysi|syynne|syytäsi|syytänne|mokasi|moka|vika|syy|syytä|vastuullasi|vastuullanne|vastuulla|laiminlyön*|valintasi|valintanne|toimintasi|toimintanne|tyhmyy*|unohdu*|erehdy*|toiminnasta*)',
    '(sinun|teidän|sun|asiakkaan|käyttäjän|tilaajan|matkustajan|vuokralaisen|omistajan|ostajan) ...2!ei/oikeutesi (virheesi|virheenne|virheestäsi|virheestänne|vikasi|vikanne|vika|virhe|virheestä|erehdys|syysi|syytäsi|syytänne|syy|vastuullasi|vastuullanne|vastuulla|vastuu|takiasi|takianne|vuoksesi|vuoksenne|moka|mokasi|huolimattomu*|laiminlyön*|päässäsi|päässänne|aiheuttama*|toiminnasta|toimintasi|toimintanne|käytöksesi|tunnuksillasi)',
    '(virheesi|virheenne|syytäsi|syytänne|huolimattomuutesi|huolimattomuutenne|huolimattomuudestasi|laiminlyöntisi|laiminlyöntinne|laiminlyönnistäsi|unohduksesi|unohduksenne|erehdyksesi|erehdyksenne|mokasi|mokanne|vikasi|takiasi|takianne|viivyttelysi|viivyttelynne|myöhästymisesi|myöhästymisenne|väärinkäsityksesi|vastuullasi|vastuullanne|tietämättömyytesi|virheellinen toimintasi|väittämäsi|väittämänne|väitteesi|väitteenne|väittämäsi)',
    '(käyttäjävirhe|käyttäjävirheestä|käyttäjävirheen|käyttövirhe|käyttövirheestä|asennusvirheestä|huolimattomuus|huolimattomuudesta|huolimattomuutta|väärinkäyttö|väärinkäytöstä|väärästä käytöstä|virheellisestä käytöstä|väärästä käsittelystä|virheellisestä asennuksesta|puutteellisesta hoidosta)',
    '(johtuu|johtui|johtuvat|aiheutuu|aiheutui|johtunut|aiheutunut|aiheutti|viivästytti|hidasti|rikkoi) ...2!ei (sinusta|teistä|toiminnastasi|toiminnastanne|sinun|teidän|asiakkaan|virheestäsi|huolimattomuudestasi|huolimattomuudestanne|käyttäjän|itsestäsi|itsestänne|tekemästäsi|ilmoittamastasi|antamastasi|käyttäjästä)',
    '(toimintasi|toimintanne|käytöksesi|käytöksenne|viivyttelysi|huolimattomuutesi|valintasi|myöhästymisesi|virheesi|päätöksesi|huolimattomuutenne) ...2 (viivästytti|aiheutti|johti|rikkoi|esti|hidasti|on syy|oli syy|vaaransi|aiheuttanut|viivästyttänyt|syynä)',
    '(vastuu|vika|syy|virhe|syyllinen|ongelma) ...3!ei/meillä/meissä/meidän (yksin teidän|yksin sinun|sinun|teidän|sinulla|teillä|sinussa|teissä|itselläsi|itsellänne|asiakkaalla|asiakkaan|peilistä|peilissä|itsessäsi|tilaajalla|käyttäjällä|sinä|te|käyttäjässä|teidän päässä|sun)',
    '(syytä|syyttää|katso|katsokaa|saat|saatte|voit|voitte) ...2 (itseäsi|itseänne|vain itseäsi|vain itseänne|peiliin|kiittää itseäsi)',
    '(jättäessäsi|jättäessänne|tehdessäsi|tehdessänne|painaessasi|antaessasi|antaessanne|allekirjoittaessasi|hyväksyessäsi|hyväksyessänne|tilatessasi|tilatessanne|varatessasi|varatessanne|ostaessasi) ...6 (aiheutit|aiheutitte|itse|hyväksyit|hyväksyitte|väärä*|väärin|virheelli*|tyhjäksi|jätit|jätitte|sitouduit)'
  ),
  // Advice that reproaches.
  blameAdvice: anyOf(
    '(kannattaisi|kannattaa|kannattais|pitäisi|voisi|voisit|voisitte|muista|muistakaa|yritä) ...2 (joskus|ensi kerralla|ensi kerraksi|seuraavalla kerralla|jatkossa|vastaisuudessa|edes|ensin itse|itsekin)',
    '(ensi kerralla|seuraavalla kerralla|jatkossa|vastaisuudessa) ...2!me/olemme/emme/lähetämme/saat/voit (kannattaa|kannattaisi|muista|muistakaa|lue|lukekaa|tarkista|tarkistakaa|katso|ole|olkaa|mittaa|varaa|pidä|huolehdi|ota|ottakaa|ilmoita|ilmoittakaa|toimi|ajattele|kysy|soita|luethan|muistathan|tarkistathan|voisit|sinun|teidän|pyydämme|huomioi|toivomme|varmista)',
    '(katsoisit|katsoisitte|lukisit|lukisitte|tarkistaisit|kuuntelisit|muistaisit|ajattelisit|opettelisit|vaivautuisit|maltaisit)',
    '(muistutuksistamme|kehotuksistamme|ohjeista|ohjeistamme|pyynnöistämme|muistutuksista|kehotuksista|varoituksista|ohjeistuksesta|useista|kieltokyltistä|huomautuksista) ...1 huolimatta',
    '(me|minä|me kyllä|kyllä me) ...2 (sanoimme|varoitimme|muistutimme|ohjeistimme|kerroimme|pyysimme|kehotimme) ...2 (sinua|teitä|sinulle|teille) ...3 (jo|useaan|monta|kahdesti|selvästi|että|etukäteen|ajoissa)',
    '(vaikka) ...4 (lapussa|ohjeessa|ehdoissa|kyltissä|viestissä|vahvistuksessa|sivulla|pakkauksessa|pesulapussa|lomakkeella) ...2 (lukee|luki|sanotaan|kerrotaan|kielletään|pyydettiin|sanottiin|neuvotaan)',
    '(turha|myöhäistä|turhaa) ...1 (nyt|enää|tulla|valittaa|jälkikäteen|ruikuttaa|ihmetellä)',
    '(antanut|annoit|annoitte|antaneet) ...2 (meidän|meille) ...1 (ymmärtää väärin|väärää tietoa|väärät tiedot|väärän kuvan|virheellistä tietoa)'
  ),
  // More ways to say the same.
  blameOther: anyOf(
    '(=et|=ette|etkä|ettekä) (ole|ollut)? ...2!saanut/voinut/tarvinnut/päässyt/joutunut/pystynyt/että/löytänyt/pitänyt/jos/saaneet/voineet/en/ei/emme (*anut|*änyt|*inut|*inyt|*onut|*unut|*ynyt|*tanut|*tänyt|*ennyt|*nnut|*llut|*llyt|*rrut|*ssut|*ehnyt|*ytnyt)',
    '(jos|kun|kunpa) (olisit|olisitte) ...4 (*nut|*nyt|*ssut|*ssyt|*llut|*llyt|*neet)',
    '(olisit|olisitte) ...1 (itse|vain|kyllä|hyvin|helposti|toki|ehkä) ...2 (*nut|*nyt|*neet)',
    '(siksi|sen takia|sen vuoksi|siitä syystä|minkä vuoksi|=sillä|=kun) ...2 (=ette|=et) ...1 (ollut|olleet|vastannut|maksanut|tehnyt|kertonut|lukenut|tullut|osaa|osannut)',
    '@teitSen ...2 (omin päin|omin luvin|omalla päätöksellä|tahallasi|tahallanne|tahallaan|tieten tahtoen|harkitsematta|miettimättä|lukematta|kysymättä|tarkistamatta|varoituksista|kiellosta|ohjeiden vastaisesti|ohjeen vastaisesti|määräajan jälkeen|eräpäivän jälkeen|viime tingassa|viime hetkellä|liian)',
    '(lapsesi|lapsenne|poikasi|poikanne|tyttäresi|tyttärenne|koirasi|koiranne|puolisosi|puolisonne|vaimosi|miehesi|kollegasi|kollegasi|työntekijänne|henkilökuntanne|vieraasi|vieraanne|vuokralaisenne|sihteerinne|kuljettajanne|asentajanne|tiiminne|järjestelmänne|kissasi) ...2!ei (rikkoi|sotki|söi|jätti|unohti|antoi|kirjoitti|ilmoitti|teki|ajoi|heitti|repi|kaatoi|pudotti|syötti|laiminlöi|järsi|tilasi|allekirjoitti|aiheutti|hukkasi|kolhi)',
    '(olit|olitte) ...2!oikeassa (myöhässä|poissa|huolimaton|huolimattomia|tavoittamattomissa|väärässä|liian|itse|humalassa|epäselvä|kiireinen|hidas|piittaamaton|varomaton)',
    '(et|ette) ...1 (ollut|olleet) ...2 (kotona|paikalla|tavoitettavissa|ajoissa|läsnä|tarkkana|huolellinen|huolellisia|varovainen|selvillä|saapuvilla|sovitussa)',
    '(=et|=ette) (osaa|viitsi|vaivaudu|jaksa|malta|lue|kuuntele|tarkista|noudata|pidä|vastaa|ilmoita|maksa|huolehdi|seuraa|suostu|muista)',
    '(on|oli|olisi|jää) ...2!meidän/ei (sinun|teidän|asiakkaan|tilaajan|käyttäjän|vuokralaisen|matkustajan|ostajan|vastaanottajan|huoltajien|vanhempien|jäsenen|pelaajan|omistajan|hakijan|oppilaan) ...2 (vastuulla|vastuullasi|vastuullanne|asia|asiasi|asianne|tehtävä|tehtäväsi|tehtävänne|velvollisuus|velvollisuutesi|velvollisuutenne|huolehdittava|tarkistettava|vika|syytä|harteilla|ongelma|murhe|huolena)',
    '(velvollisuutesi|velvollisuutenne|velvollisuutenasi|velvollisuutenanne|vastuusi|vastuunne) (on|oli|olisi|ollut)',
    '(ei) ...1 (ole|kuulu|voi olla) ...1 (meidän)? (tehtävämme|tehtäviimme|hommamme|asiamme|vikamme|syytämme|ongelmamme) ...2 (muistuttaa|vahtia|valvoa|perään|lukea|tarkistaa|huolehtia|jos|että|jollet|kun)',
    '(emme|en|ei) ...3 (voi|mahda|voida) ...3 (jos|kun|ettet|että) (et|ette|asiakas|itse|unohdat|jätätte|jätät)',
    '(väärin|väärällä tavalla|huolimattomasti|ohjeiden vastaisesti|ohjeen vastaisesti|huonosti) (asennettu|käytetty|käsitelty|hoidettu|säilytetty|täytetty|pesty|pakattu|kytketty) ...3 (sinun|teidän|asiakkaan|teillä|sinulla)',
    '(tekemäsi|tekemänne|antamasi|antamanne|ilmoittamasi|ilmoittamanne|lähettämäsi|lähettämänne|syöttämäsi|syöttämänne|valitsemasi|valitsemanne|asentamasi|täyttämäsi|täyttämänne|aiheuttamasi|aiheuttamanne|kirjoittamasi|maksamasi) ...3 (virhe|virheen|virheestä|väärä|väärät|väärin|virheellinen|virheelliset|puutteellinen|puutteelliset|vajaa|epäselvä|on syy|oli syy|aiheutti|vahinko|sotku|vaurio|viivästys)',
    '(jokainen|jokaisen|kuka tahansa|normaali|tavallinen|järkevä|vastuullinen|huolellinen|aikuinen|asiakas|asiakkaat|ihminen|ihmisen) ...2 (joka ei|jotka eivät|ymmärtää|tietää|tarkistaa|lukee|huolehtii|osaa|pitäisi|kuuluu|tulisi|katsoo)',
    '(ei|eihän|eikö) ...2 (kannata|pitäisi|pidä|olisi pitänyt|saisi|kannattanut) ...4 (jos|kun|ellei|ilman|ennen|itse|tuntemattomilta|väärään|jättää|lähteä|ostaa|antaa|allekirjoittaa|avata|klikata)',
    '(omapa|oma|ihan oma|itse aiheutettu|itseaiheutettu) (syysi|syy|vikasi|vika|mokasi|moka|valinta|valintasi|häpeä|päätös)',
    '(kehtaat|kehtaatte|ihmettelet|ihmettelette|turha syyttää|syytät meitä|syytätte meitä|mitä odotit|mitä odotitte|mitäs|mitäpä|minkäs teit)',
    '(laitteessa|tuotteessa|meillä|järjestelmässä|palvelussa) ei ole ...2 (vikaa|virhettä) ...4 (vaan|käyttäjä|sinun|teidän|käyttö)',
    '(syynä|syy|selitys) (on|oli) ...2 (se)? ...1 (että)? (et|ette|@teitSen)',
    '(meni|menivät|jäi|unohtui|unohtuivat|livahti) ...1 (sinulta|teiltä)',
    '(sinulta|teiltä) ...1 (meni|jäi|unohtui|puuttui|on unohtunut|on jäänyt|lienee unohtunut|taisi unohtua|taisi jäädä)',
    '(ohjeessa|ehdoissa|kyltissä|viestissä|vahvistuksessa|pakkauksessa|sivulla|sopimuksessa|lapussa|kutsussa|laskussa|etiketissä) ...2 (luki|sanottiin|kerrottiin|pyydettiin|kiellettiin) ...2 (selvästi|selkeästi|kyllä|isolla|isoin|nimenomaan|toki)',
    '(luki|lukee|sanottiin|kerrottiin|on|oli) ...1 (selvästi|selkeästi|isolla|isoin kirjaimin|aivan selvästi) ...1 (ohjeessa|ehdoissa|kyltissä|viestissä|vahvistuksessa|sivulla|sopimuksessa|lapussa|esillä|merkitty|luettavissa|näkyvillä)',
    '(kannattaisi|kannattaa|olisi aika|voisit) ...1 (opetella|opetella lukemaan|tutustua ensin|lukea ensin|katsoa ensin|miettiä ensin|vilkaista ensin)',
    '(asiakas|tilaaja|vastaanottaja|vuokralainen|matkustaja|käyttäjä|hakija) ei ...1 (ollut|ole|noutanut|maksanut|vastannut|ilmoittanut|huolehtinut|lukenut|tarkistanut|noudattanut|hakenut|perunut|toimittanut)',
    'olisi ...1 (pitänyt|kuulunut|kannattanut|tullut) ...1 (lukea|tarkistaa|katsoa|kysyä|ilmoittaa|perua|huomata|muistaa|miettiä|varata|tietää)',
    '@teitSen ...3 (itse|päin|sinetin|tahallaan)',
    '(sinun|teidän|sun) ...1 (kirjoitusvirhe*|näppäilyvirhe*|virhe*|unohdus*|asennus*|koneeltasi|laitteessasi|laitteestasi|asetuksistasi|tililtäsi|huolimattomu*|laitteenne|koneenne)',
    ', (*it|*itte) ...6!*vat/*vät/me/emme/kiitos/meille/on/ovat/ei/oli (kesken|huolimattomasti|pikaisesti|väärin|ulkopuoliselle|sivullisille|tuntemattomalle|tahallasi|kiinnittämättä|lukematta|kysymättä|kertomatta|väärään|väärästä|väärälle|sopimusrikkomus|syy|siinä syy)',
    '(oma|omapa|ihan oma) (on|oli) ...1 (häpeä*|syy*|vika*|moka*|valinta*)',
    '(olisit|olisitte) ...1 (välttänyt|välttyneet|säästynyt|säästyneet|välttyä|voineet|tulleet|kysyneet|lukeneet|ilmoittaneet|varanneet|maksaneet|tarkistaneet|kertoneet|soittaneet|huomanneet|ottaneet)',
    '(=et|=ette) ...1 (kuunnelleet|tulleet|ottaneet|pitäneet|vastanneet|käyneet|olleet|kertoneet|reagoineet|muistaneet|viitsineet|hakeneet|peruneet|noutaneet|katsoneet|lukeneet|tarkistaneet)',
    '(unohtamasi|unohtamanne|virheellinen|puutteellinen|väärä|huolimaton|myöhäinen|myöhästynyt|epäselvä|puutteelliset|virheelliset) ...1 (ilmoituksesi|ilmoituksenne|hakemuksesi|hakemuksenne|tilauksesi|maksusi|maksunne|osoitteesi|tietosi|tietonne|asennuksesi|asennuksenne|vastauksesi|toimintasi|toimintanne|liite|käsialasi|mittasi|mittanne)',
    '(puutteellisten|virheellisten|väärien|epäselvien) (tietojesi|tietojenne|mittojesi|mittojenne|ohjeidesi|vastaustesi)',
    '(unohtamasi|unohtamanne|jättämäsi|jättämänne) ...2 (viivästytti|aiheutti|esti|on syy|keskeytti|hidasti)',
    '(ajattelitko|luitko|katsoitko|tarkistitko|vaivauduitko|viitsitkö|kuuntelitko|tajusitko) ...1 (ollenkaan|edes|lainkaan|ikinä|koskaan|yhtään)',
    '(syyllistä|syypäätä|vikaa|syytä) ...3 (kuin sinä|kuin te|kuin sinussa|kuin teissä|kuin itsessäsi|sinussa|teissä)',
    '(teidän|sinun|sun) ...1 (puolellanne|puolellasi|päässäsi|päässänne|harteillasi|kontollasi|piikkiinne|aiheuttamasi|syytänne)',
    '(se|siitä|tässä|siinä) ...2 (on vikana|oli vikana|on syynä|se syy on|sun ongelma|sinun ongelmasi|teidän ongelmanne)',
    'olet ...1!ei/jos/valinnut/tehnyt (pessyt|käsitellyt|säilyttänyt|ladannut|kiinnittänyt|irrottanut|ajanut|pysäköinyt|käynnistänyt|nostanut|vääntänyt) ...3 (väärin|huonosti|huolimattomasti|liian|vastoin|väärässä|väärän|väärään)'
  )
}
