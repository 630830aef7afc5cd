/** What has been done, what will be, and what the customer is asked to do, in Finnish. */

export const promise = [
  '(panen|panemme|laitan|laitamme) ...5 (tulemaan|menemään|postiin|matkaan|sinulle|teille)',
  '@teen',
  '@minä ...3 @teen',
  '(^|,) vastaan ...1 (sinulle|teille|viestiisi|viestiinne|kysymykseesi|heti|tähän)',
  '(saatamme|saatan|viemme|vien|hoidamme|hoidan|saamme) ...2 (loppuun|päätökseen|maaliin)',
  '(heitän|heitämme|heitetään|laitan|laitamme|laitetaan|laittelen|pistän|pistetään|panen|pannaan) ...1 (viestiä|viestin|postia|tietoa|mailia)',
  '(ilmoittelen|ilmoittelemme|ilmoitellaan|kerromme|kyselen|kyselemme|kysellään|selvittelen|selvittelemme|selvitellään|tutkailen|tutkaillaan|katselen|katsellaan)',
  '(korjaus|fiksi|päivitys|ratkaisu|uusi versio) ...1 (tulee|on tulossa|ilmestyy|julkaistaan) ...2 (seuraava*|tuleva*|releas*|versio*|päivity*)',
  '(palaan|palaamme|palataan|palaillaan|palailen|palailemme) ...3 (asiaan|sinulle|teille|tähän|sinuun|asian)?',
  '(otan|otamme|otetaan|ottaa|ottavat) ...4 yhteyttä',
  '(olen|olemme|ollaan) ...3 yhteydessä',
  '(pidän|pidämme|pidetään) ...4 (ajan tasalla|tietoisena)',
  '(saat|saatte|saavat) ...5 (vastaukse*|tiedo*|tieto*|viesti*|vahvistukse*|rahat|rahasi|rahanne|hyvitykse*|uuden|uudet|paketi*|sen|ilmoitukse*|palautukse*|korvaukse*|laskun|sähköposti*|tekstiviesti*|lisätieto*|päätökse*|tilaukse*|tuottee*|korjatu*|lähetykse*|linkin|lipun|liput|soiton|oman)',
  '(tulen|tulemme|tullaan|tulee|tulevat) ...2 (*maan|*mään)',
  '(sinulle|teille|sinuun|teihin|asiakkaalle) ...2 (@tehdään|soittaa|ilmoittaa|vastaa|lähettää|palaa|ottaa)',
  '(@sinun|*nne|*llesi|*lläsi|*stasi|*stäsi|*ksesi|asia|asiaa|vika|vikaa|tilanne|tilannetta|ongelma|ongelmaa|häiriö|häiriötä|lasku|laskua|maksu|maksua|summa|raha|rahat|tilaus|tilausta|paketti|pakettia|laukku|laukun|tuote|tuotetta|korjaus|hyvitys|palautus|hakemus|hakemusta|selvitys|sijaintia|syytä|se|sitä|ne|niitä|tämä|tätä) ...4 @tehdään',
  '@tehdään ...4 (@sinun|*llesi|*llenne|*stasi|*stanne|*ksenne|takaisin|uusi|uudelleen|viimeistään)',
  '(yritän|yritämme|pyrin|pyrimme|lupaan|lupaamme|aion|aiomme|koetan|koetamme|meinaan) ...5 (@tehdä|*maan|*mään)',
  '(asia|asiaa|asiasi|asianne|asiaasi|tapaus|tapausta|tilanne|tilannetta|vika|vikaa|ongelma|ongelmaa|häiriötä|häiriö|hakemus*|reklamaatio*|palautus*|palaute*|pyyntö*|kysymys*|viestisi|viestinne|tilaus*) (on|menee|etenee|otetaan|siirtyy|siirretään|viedään|välitetään|ohjataan) ...3 (käsittelyssä|käsittelyyn|selvityksessä|selvitettävänä|selvitykseen|hoidossa|tutkittavana|jonossa|työn alla|eteenpäin|tiimille|osastolle|selvittelyssä)',
  '(asentaja|teknikko|kollegani|kollega|tiimimme|tiimi|huolto|kuljettaja|esimieheni|esihenkilöni|esihenkilömme|vastuuhenkilö|päällikkö|osasto|osastomme|asiantuntijamme|asiantuntija|työnjohtaja|korjaaja|he|hän|joku|laskutuksemme|laskutus|varasto|varastomme|kirjanpito|lakimies|myyjä|toimittaja|toimittajamme) ...4 (soittaa|ottaa|palaa|tulee|tarkistaa|selvittää|käy|lähettää|ilmoittaa|vastaa|käsittelee|hoitaa|korjaa|katsoo|tutkii|kirjoittaa|toimittaa|palauttaa|hyvittää|ottavat|palaavat|tulevat|käyvät|tutkivat|selvittävät)',
  '(seuraava*|tuleva*|uude*) ...1 (päivitykse*|päivityst*|versio*|julkaisu*) ...3 @tehdään',
  '@tehdään ...3 (seuraava*|tuleva*|uude*) ...1 (päivitykse*|päivityst*|versio*|julkaisu*)',
  '(huoltoyhtiö|huoltomies|sähkömies|putkimies|lukkoseppä|isännöitsijä|talonmies|vahtimestari|opettaja|rehtori|lääkäri|hoitaja|toimistomme|yksikkömme|*yksikkömme|*tiimimme|*osastomme|kirjastonhoitaja|johtajamme|esimies|johtokunta|hallitus|lautakunta) ...2!ei (käy|soittaa|ottaa|palaa|tulee|tarkistaa|selvittää|lähettää|ilmoittaa|vastaa sinulle|vastaa teille|käsittelee|hoitaa|korjaa|katsoo|tutkii|kirjoittaa|palauttaa|hyvittää|analysoi|raportoi|arvioi|päättää)',
  '(sinulle|teille) ...1 (lähtee|tulee|saapuu) ...3',
  '(on|ovat) ...1 (sinuun|teihin) ...1 yhteydessä|(on|ovat) yhteydessä (sinuun|teihin)',
  '_!sovellus/järjestelmä/palvelu/automaatti/laite/kone/pankki/ohjelma/joka/jos/kun/viesti ...1!ei (soittaa|ilmoittaa|kirjoittaa|vastaa|lähettää|kertoo|toimittaa) ...1 (sinulle|teille)',
  '(soittavat|ilmoittavat|kirjoittavat|vastaavat|lähettävät|palaavat) ...1 (sinulle|teille)',
  '(tulee|lähtee) ...1 (postissa|postitse|perässä)',
  '(korjaus|päivitys|muutos) ...1 (on|tulee) ...2 (seuraava*|tuleva*) ...1 (versio*|päivity*|julkaisu*)',
  '(*uksesta|*yksestä|*oksesta|päätöksestä|tuloksesta|tuloksista|aikataulusta|asiasta) (ilmoitetaan|tiedotetaan|kerrotaan)',
  // In everyday words, and in the passive that is ours: “huudellaan kun tiedetään lisää”, “hän tarttuu siihen”.
  '(huudellaan|huudetaan|huutelen|huutelemme|huikkaan|huikataan|huikkaamme|hihkaistaan|vinkkaan|vinkataan|vinkkaamme|kuulutellaan|kerrotaan|ilmoitellaan|infotaan|infoamme|infoan|informoidaan|päivitellään|tiedotellaan|palaillaan|laitellaan|laitetaan viestiä|pistetään viestiä|heitetään viestiä|pidetään ajan tasalla) ...2 (kun|ku|kunhan|jahka|heti|sitten|lisää|sinulle|teille|sulle)',
  '(hän|he|joku|kollega*|asiantuntija*|käsittelijä*|selvittäjä*|vastaava|vastuuhenkilö|tiimi|tiimimme|ryhmä|asiakasneuvoja*|neuvoja) ...1!ei/eivät (tarttuu|tarttuvat|paneutuu|paneutuvat|perehtyy|perehtyvät|syventyy|syventyvät|ryhtyy|ryhtyvät|palailee|palailevat|huikkaa|vinkkaa|kuittaa|kuittaavat|nappaa|nappaavat) ...2',
  '(hän|he|joku|kollega*|asiantuntija*|käsittelijä*|selvittäjä*|vastaava|tiimi|tiimimme) ...1!ei/eivät (ottaa|ottavat|käy|käyvät) ...1 (sen|asian|tapauksen|tapauksesi|pyyntösi|viestisi|tilanteen|läpi|työn alle|käsittelyyn|kopin|hoitaakseen) ...2',
  '(päätös|ratkaisu|vastaus|tieto|korvaus|hyvitys|lupa) ...2!ei (voidaan|voitaneen|pystytään|päästään|voimme|saataneen|annettaneen|saadaan) ...1 (antaa|tehdä|tekemään|antamaan|lähettää|maksaa|myöntää|ilmoittaa|annettua|tehtyä)',
  '(lähtee|saapuu|postitetaan|toimitetaan|lähetetään) ...1!ei (sinulle|teille|luoksesi|luoksenne|kotiisi|kotiinne|sähköpostiisi|sähköpostiinne|osoitteeseesi|osoitteeseenne)',
  '(uusi|uudet|rahat|raha|hyvitys|palautus|paketti|tilaus|lasku|korjattu|maksu|lähetys|korvaus|tuote|vastaus|päätös|summa|varaosa|osa|kirja|lippu|kortti|laite|vahvistus|kirje|postikulut|hyvityksesi|palautuksesi|tilauksesi|pakettisi|rahasi) ...5 (tulee|tulevat|lähtee|lähtevät|saapuu|saapuvat|näkyy|näkyvät|palautuu|palautuvat|toimitetaan|lähetetään|maksetaan|hyvitetään|palautetaan|valmistuu|kirjautuu|siirtyy)'
]

/** Words that look like a promise and are none. */
export const noPromise = [
  '(otan|otamme) osaa',
  // Said by saying it; and a paper that somebody else writes.
  '(ilmoitamme|ilmoitan|vahvistamme|vahvistan|kerromme|kerron|toteamme|totean) (teille|sinulle)? , että',
  '(ilmoitamme|ilmoitan|vahvistamme|vahvistan) (teille|sinulle)? että',
  '(tehdään|täytetään|jätetään|toimitetaan|laaditaan|kirjoitetaan) ...2 (valitus|hakemus|reklamaatio|ilmoitus|lomake|*ilmoitus|*lomake|*hakemus|*valitus)',
  '(jonka|joiden|joitten|minkä) (mukaan|pohjalta|varassa|varaan|avulla|ansiosta|vuoksi|takia|puolesta) ...3 @teen',
  // “Tuon muutoksen jälkeen” points, and brings nothing.
  'tuon ...3 (jälkeen|vuoksi|takia|ansiosta|kanssa|mukaan|osalta|perusteella|sijaan|sijasta|lisäksi|aikana|avulla|kautta|myötä|kaltai*|verran|suhteen)',
  'tuon (voi|voit|voitte|voisi|saa|saat|saatte|saisi|pitää|pitäisi|täytyy|olisi|jos|kun)',
  // What is put away here and now, and what sells fast.
  '(suljen|suljemme|suljetaan|lukitsen|lukitsemme|arkistoin|arkistoimme|päätän|päätämme|merkitsen|merkitsemme|merkitään|kuittaan|kuittaamme|kirjaan|kirjaamme) ...1 (tämä|tämän|tän|sen|asian|asiasi|asianne|keskustelun|tapauksen|tiketin|pyynnön|ketjun|viestiketjun|chatin|ilmoituksen|reklamaation|palautteen) ...3',
  '(viedään|menee|menevät|lähtee|lähtevät|katoaa|katoavat|loppuvat|loppuu) ...1 (käsistä|hyllystä|kuin kuumille|hetkessä|nopeasti)',
  '@teen ...3 (jatkuvasti|säännöllisesti|aina|yleensä|tavallisesti|pääsääntöisesti)',
  'saat ...6 (myymälä*|kassalta|sovelluksesta|verkosta|*mälästämme|*kaupasta)',
  '(olen|olemme|ollaan) ...3 (pahoillani|pahoillamme|iloinen|iloisia|kiitollinen|kiitollisia|samaa|eri mieltä|varma|varmoja|tietoinen|tietoisia|avoinna|auki|paikalla|täällä|tavoitettavissa|sitä mieltä|valmis|valmiita|kanssasi|kanssanne|ollut|olleet)',
  '(pidän|pidämme) ...2 (tärkeänä|valitettavana|arvossa|kiinni)',
  '(saan|saamme|annan|annamme) (kysyä|palautetta)',
  '(neuvon|neuvomme|suosittelen|suosittelemme|ehdotan|ehdotamme|pyydän|pyydämme|tarjoan|tarjoamme|autan|autamme|toivon|toivomme)',
  '(kerron|kerromme|vastaan|vastaamme|autan|autamme|neuvon|opastan) ...3 (mielelläni|mielellämme|mieluusti|lisää)',
  '(jos|mikäli|kun|mitä|miten) ...3 (saan|saamme|teen|teemme)',
  // “The seller decides whether to refund”: nobody’s promise.
  '(päättää|päättävät|riippuu|ratkaisee|arvioi) ...4 (*ko|*kö)',
  '(otetaan|otamme) vastaan',
  '(ne|palautteet|*ilmoitukset|viestit|yhteydenotot) ...2 (otetaan|käsitellään)',
  '@tehdään ...1 (anonyymisti|luottamuksellisesti)',
  '(teen|teemme) ...1 (kaikkemme|kaikkeni|parhaamme|parhaani|voitavamme|voitavani)',
  '(muistutan|muistutamme|huomautan|huomautamme) ...4',
  '(päivystys|päivystäjämme|päivystäjä|vaihde|puhelinpalvelu|chat) ...1 (vastaa|tulee|auttaa|palvelee)',
  '(tulen|tulemme) ...1 (toimeen|mukaan|mielelläni|paikalle)',
  // Offered for a case only.
  '@teen ...2 (silloin|siinä tapauksessa|tällöin|tarvittaessa|halutessasi|halutessanne|halutessaan|pyynnöstä|toivomuksesta|kuittia vastaan|tositetta vastaan)',
  '(silloin|siinä tapauksessa|tällöin|tarvittaessa|halutessasi|halutessanne) @teen',
  '@teen ...6 (kuittia|kuitteja|tositetta|tositteita|laskua|selvitystä) vastaan',
  '(älä|älkää|voit|voitte|kannattaa|halutessasi|halutessanne|tarvittaessa|ethän|ettehän) ...2 (ottaa|epäröi ottaa) ...3 yhteyttä',
  '(voit|voitte|saat|saatte|valitse|valitkaa|haluatko|haluatteko) ...8 (tai|vai) ...1 @teen'
]

export const done = [
  '@tein',
  '(olen|olemme|ollaan|on|ovat) ...3 (@tehnyt|@tehty)',
  '@tehtiin',
  '(tässä|ohessa|liitteenä|liitteessä|alla|oheisena) ...3 (on|ovat|lasku*|kuitti*|linkki*|ohje*|tosite*|uusi*)',
  '(on|ovat) ...2 (nyt|jo|taas|jälleen|tänään) ...2 (kunnossa|korjattu|hoidettu|valmis|valmiina|matkalla|lähtenyt|palautettu|hyvitetty|voimassa|tililläsi|tilillänne|auki|käytössä|palannut|toiminnassa|poistettu|postissa|varattu|toimii|saatavilla)',
  '(lähti|palautui|valmistui|tuli|saapui|kirjautui) ...2',
  '(teen|hyvitän|palautan|lähetän|peruutan|perun|annan|lisään|korvaan|hyvitämme|palautamme|lähetämme|korvaamme|liitän) ...3 (nyt|samalla|heti|saman tien|tässä|juuri)'
]

export const pending = [
  '(selvitän|selvitämme|selvitetään|selvittelen|selvittelemme|selvittää|tutkin|tutkimme|tutkitaan|tarkistan|tarkistamme|tarkistetaan|palaan|palaamme|palataan|odotan|odotamme|odotetaan|seuraan|seuraamme|kysyn|kysymme|pyydän|välitän|välitämme|vien|viemme|siirrän|siirrämme|ilmoitan|ilmoitamme|ilmoitetaan|käsittelen|käsittelemme|käsitellään|korjaamme|korjataan|otan|otamme|keskustelen|keskustelemme|pohdimme|mietimme|otetaan|välitetään|viedään|siirretään|annetaan)',
  '(on|ovat) ...2 (käsittelyssä|selvityksessä|selvitettävänä|tutkittavana|jonossa|vireillä|kesken|työn alla|hoidossa|odottaa|menossa|tutkinnassa|selvittelyssä|arvioitavana|korjattavana|backlogissa|bäklogissa|listalla|*listalla|*jonossa|*listallamme|*jonossamme|tiekartalla|suunnitteilla|tulossa|tekeillä|testissä|testattavana|valmisteilla|valmisteltavana|päätettävänä|harkinnassa|harkittavana|huollettavana|ratkaistavana|ratkaisematta|käsiteltävänä|*tasolla|pöydällä|työpöydällä|pöydälläni|työn alla|vaiheessa)',
  '(olen|olemme|on) ...3 (välittänyt|välittäneet|välitetty|siirtänyt|siirtäneet|siirretty|pyytänyt|pyytäneet|ilmoittanut|ilmoittaneet|vienyt|vieneet|viety|ohjannut|ohjattu|eskaloinut|eskaloitu|kysynyt|kysyneet)',
  '(heti kun|sitten kun|kunhan|kun|jahka) ...2 (saan|saamme|tiedän|tiedämme|tiedetään|kuullaan|selviää|selvinnyt|varmistuu|kuulen|kuulemme|on|tulee|asia|tieto|saadaan|olemme|olen)',
  'odottaa|odottavat'
]

export const customerFirst = [
  '(kun|jos|mikäli|kunhan|sitten kun|heti kun) ...3 (olet|olette|saan|saamme|lähetät|lähetätte|toimitat|toimitatte|vastaat|vastaatte|ilmoitat|ilmoitatte|kerrot|kerrotte|haluat|haluatte|tarvitset|annat|soitat|palautat|palautatte|maksat|maksatte|tulet|tulette|täytät|täytätte|vahvistat|vahvistatte|sopii|tuot|hyväksyt|hyväksytte)',
  '(jos|mikäli|kunhan) (hän|he|äitisi|isäsi|lapsesi|puolisosi|yrityksesi|äitinne|isänne|lapsenne) ...1 (haluaa|haluavat|tahtoo|suostuu|tarvitsee|pyytää|toivoo)',
  '(kun|jos|mikäli|kunhan) ...3 (lasku*|kuitti*|palautus*|hakemus*|lomake*) ...2 (on|saapuu|tulee|saadaan|palautuu|palautettu)',
  '(lähetä|kerro|ilmoita|vastaa|soita|laita|anna|toimita|täytä|palauta|tuo|lähettäkää|kertokaa|ilmoittakaa|vastatkaa|soittakaa|laittakaa|antakaa|toimittakaa|lähetätkö|kerrotko|laitatko|vahvista|vahvistatko|pyydä|ota|pistä|sano|tule|nimeä|valitse) ...8 (niin|jotta|jonka jälkeen|minkä jälkeen) ...4'
]

export const request = [
  '(voisitko|voitko|voisitteko|voitteko|lähetätkö|lähetättekö|kerrotko|kerrotteko|vastaatko|tarkistatko|saisinko|saammeko|saisimmeko|laitatko|laitatteko|ilmoitatko|viitsitkö|viitsisitkö|pystytkö|pystytkö|ehditkö|annatko|täytätkö|haluatko|haluatteko|sopisiko|sopiiko|saanko|kuvailetko|kokeiletko|katsotko)',
  '(pyydän|pyydämme|pyytäisin|pyytäisimme|tarvitsen|tarvitsemme|tarvitsisin|tarvitsisimme|kehotan|kehotamme|suosittelen|suosittelemme|toivon|toivomme|pyydetään) ...4',
  '^ ...1 (*attehan|*ettehan|*ättehän|*ettehän|*ittehän|*ittehan|*athan|*ethän|*äthän|*ithan) ...4',
  '^ ...1 (lähetä|lähetäthän|kerro|kerrothan|tarkista|tarkistathan|avaa|valitse|kirjaudu|ota|otathan|anna|kokeile|katso|palauta|maksa|soita|vastaa|täytä|käynnistä|irrota|paina|klikkaa|lataa|päivitä|asenna|käy|mene|tule|ilmoita|varaa|tilaa|toimita|laita|noudata|vahvista|muista|muistathan|huomaa|huomaathan|säilytä|pidä|tee|lue|lisää|poista|vaihda|kytke|odota|sammuta|tutustu|siirry|seuraa|kirjoita|hae|nouda|tuo|vie|käytä|pyydä)',
  ', ...1 (lähetä|kerro|tarkista|avaa|valitse|kirjaudu|anna|kokeile|katso|palauta|maksa|soita|täytä|käynnistä|irrota|paina|klikkaa|lataa|päivitä|asenna|mene|ilmoita|varaa|toimita|laita|vahvista|poista|kytke|sammuta|siirry|kirjoita|ota|käy|pyydä|tee|hae)',
  '(lähettäkää|vastatkaa|soittakaa|kertokaa|tarkistakaa|avatkaa|valitkaa|kirjautukaa|ottakaa|antakaa|kokeilkaa|katsokaa|palauttakaa|maksakaa|olkaa|tehkää|täyttäkää|toimittakaa|ilmoittakaa|käykää|huomatkaa|laittakaa|muistakaa|varatkaa|hakekaa|pyytäkää|käyttäkää|odottakaa|tulkaa|menkää|tuokaa|seuratkaa|pitäkää)',
  '(voit|voitte|saat|saatte|pääset|pääsette|kannattaa|pystyt|pystytte|voisit|voisitte) ...5 (@tehdä|*ta|*tä|*da|*dä|*aa|*ää|*ea|*eä|*ia|*iä|*oa|*ua|*yä|*la|*lä|*ra|*rä)',
  '(sinun|teidän|asiakkaan|tilaajan|hakijan|huoltajan|maksajan|asukkaan|vastaanottajan) ...3 (tulee|pitää|täytyy|on|tarvitsee|kannattaa|pitäisi)',
  '(tulee|pitää|täytyy|on) (lähettää|toimittaa|ladata|täyttää|tehdä|ilmoittaa|maksaa|palauttaa|*ttava|*ttävä|*tava|*tävä|*dä|*da|ottaa|hakea|olla|esittää|ohjata|osoittaa)'
]

/** Times gone by. */
export const past = [
  '(eilen|toissapäivänä|viime|viimeksi|sitten|aiemmin|aikaisemmin|edellisen|edellisessä|edellisellä|taannoin|entinen|lähtien|mennyt|menneen)',
  '(oli|olivat|olin|olimme|tuli|saapui|lähti|lähetettiin|toimitettiin|tilattiin|saimme|sain|huomasin|huomasimme|alkoi|päättyi|kirjattiin|tapahtui|kävi|meni|jäi|sattui|sai|teki|katkesi|myöhästyi|veloitettiin|laskutettiin|maksettiin)'
]
