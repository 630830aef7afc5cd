/** The way on after a no, and sending the customer to somebody else, in Finnish. */

const neg = '(en|et|ei|emme|ette|eivät|eikä|enkä|emmekä|eivätkä|etkä|ettekä|älä)'
const no =
  'en/et/ei/emme/ette/eivät/eikä/enkä/emmekä/eivätkä/etkä/säännöt/sääntö/toivottavasti/toivon/ymmärrän/ymmärrämme/kiitos/valitettavasti/harmittaa/pahoittelen/pahoittelemme/joudumme/joudun/pysyy'

/** What the customer or the desk may do. */
const infinitive =
  '(@tehdä|*ta|*tä|*da|*dä|*aa|*ää|*ea|*eä|*ia|*iä|*oa|*ua|*yä|*lla|*llä|*nna|*nnä|*rra|*rrä|*sta|*stä)'

export const alternative = [
  // A no that ends when something happens is a condition: “emme voi jatkaa, ennen kuin lomake on täällä”.
  '(ei|en|emme|eivät) ...8 (ennen kuin|ennenkuin|ellei|ellet|ellette|jollei|elleivät) ...2',
  '(@päivänä|huomenna|ylihuomenna|ensi viikolla|aamulla|illalla|iltapäivällä) ...2!ei/eivät/emme (vapaina|vapaana|vapaata|vapaita|tilaa|mahtuu|onnistuu|käy|sopii|ehditään|ehdimme)',
  '(mitätöin|mitätöimme|mitätöity|mitätöidään|poistan|poistamme|poistettu|kumottu|kumoamme|hyvitetään|hyvitetty|oikaisen|oikaisemme) ...3!ei',
  '(sinun|teidän) ei tarvitse (maksaa|tehdä|palauttaa|hakea)',
  'sen (sijaan|sijasta|tilalle)',
  '(vaihtoehtoisesti|vaihtoehtona|vaihtoehto|vaihtoehtoja|vaihtoehdot|vaihtoehdoista|vaihtoehdoksi|ratkaisuna|ratkaisuksi|kiertotienä|toinen tapa|toinen keino|ainoa tapa|ainoa keino|paras tapa|helpoin tapa|hyvä uutinen|sillä välin|siihen asti|sitä ennen|korvaava|korvaavan|vastaava|vastaavan|vastaavaa|lähin|lähimmäs|lähinnä sitä|samanlainen|samantapainen|melkein sama|lähes sama|seuraaja)',
  `(voit|voitte|pääset|pääsette|voisit|voisitte|pystyt|pystytte|kannattaa|kannattaisi|ehdit|ehditte|ehtii|saisit|saisitte) ...6!${no} ${infinitive}`,
  `(saat|saatte|näet|näette|löydät|löydätte|tavoitat|tavoitatte|voit|voitte|onnistut|maksat|maksatte|hyödyt|vältät|vältätte|ostat|tilaat|vaihdat|palautat|siirrät|perut) ...3!${no} _`,
  `(voin|voimme|pystyn|pystymme|voisin|voisimme|saan|saamme|voidaan|voisi|voi|pystytään|voidaankin|saadaan|sopii|onnistuu|onnistuisi|käy|kävisi|toimii|riittää|auttaa|kelpaa) ...4!${no} ${infinitive}`,
  '(ehdotan|ehdotamme|suosittelen|suosittelemme|tarjoan|tarjoamme|tarjoutua|järjestän|järjestämme|lainaan|lainaamme|varaan|varaamme|siirrän|siirrämme|hyvitän|hyvitämme|palautan|palautamme|korvaan|korvaamme|lähetän|lähetämme|annan|annamme|laitan|laitamme|teen|teemme|kysyn|kysymme|etsin|etsimme|tilaan|tilaamme|vaihdan|vaihdamme|korjaan|korjaamme|tuon|tuomme|haen|haemme|noudan|noudamme|lisään|lisäämme|myyn|myymme|vuokraan|vuokraamme|puolitan|jaan|lasken|annamme|autan|neuvon|maksan|maksamme|perun|perumme|muutan|muutamme|avaan|avaamme|sidon|valmistan|valmistamme|pidän paikan|pidän huoneen|säilytän|säilytämme|hoidan|hoidamme|soitan|soitamme|järjestyy|toimitan|toimitamme|ostamme|otamme (sen|sinut|teidät|yhteyttä|takaisin)|otan (sen|sinut|teidät|yhteyttä|takaisin)|yhdistän|ilmoitan|ilmoitamme)',
  '(palautin|palautimme|hyvitin|hyvitimme|lähetin|lähetimme|siirsin|siirsimme|varasin|varasimme|tilasin|tilasimme|vaihdoin|vaihdoimme|lisäsin|lisäsimme|peruin|perumme|korjasin|korjasimme|laitoin|laitoimme|annoin|annoimme|liitin|liitimme|poistin|poistimme|järjestin|järjestimme|pyysin|pyysimme|avasin|avasimme|pidensin|pidensimme|alensin|puolitin)',
  '(olen|olemme) ...2 (palauttanut|palauttaneet|hyvittänyt|hyvittäneet|lähettänyt|lähettäneet|siirtänyt|siirtäneet|varannut|varanneet|tilannut|tilanneet|vaihtanut|lisännyt|perunut|korjannut|laittanut|liittänyt|poistanut|järjestänyt)',
  `${neg} ...12 , <(mutta|mut|vaan|kuitenkin|sen sijaan|toisaalta|silti|kylläkin) ...12!${no} ...12!${no} _> $`,
  `${neg} ...12 <(mutta|mut) ...12!${no} ...12!${no} _> $`,
  `^ (mutta|mut|sen sijaan|kuitenkin|toki|onneksi|hyvä) ...12!${no} ...12!${no} _ $`,
  '(haluatko|haluatteko|haluaisitko|haluaisitteko|sopisiko|sopiiko|kävisikö|käykö|onnistuisiko|auttaisiko|kelpaisiko|kelpaako|kokeillaanko|laitetaanko|varataanko|teenkö|siirränkö|lähetänkö|vaihdanko|varaanko|tilaanko|laitanko|annanko|perunko|pidänkö|otatko|otatteko|ottaisitko|tulisitko|tulisiko|olisiko|entä|entäs|vaihdetaanko|siirretäänkö|katsotaanko|järjestänkö|lisäänkö|saanko|mitä jos|maistuisiko|pääsisitkö|pääsisittekö|voisitko|voisitteko|voitko|voitteko)',
  'jos ...4 (haluat|haluatte|sopii|kelpaa|olet|olette|lähetät|lähetätte|toimitat|toimitatte|haet|käy|löydät|löytyy|sinulla|teillä|saat|saatte|tarvitset|päätös|olisit|julkisivua|junasi|muutat|muutatte|tuot|tuotte|annat|annatte|maksat|maksatte|tilaat|tilaatte|liität|täytät|vaihdat|otat|otatte|kuitti|kuittia|ilmoitat|ostat|ostatte|varaat|siirrät|palautat|soitat|hankit|hyväksyt|pidennät|nostat|kirjaudut|tunnistaudut|tulet|tulette|vakuutus|lääkäri|*daan|*dään|*taan|*tään)',
  '(kun|kunhan|heti kun|sitten kun|sen jälkeen kun|vasta kun) ...6 (onnistuu|voidaan|voin|voimme|voit|voitte|pääset|saat|saatte|hae|hakekaa|avaan|avaamme|avautuu|aukeaa|käsitellään|käsittelemme|vapautuu|kuuluu|on)',
  '(onnistuu|mahdollista|mahdollinen|saatavilla|avoinna|auki|vapaana|vapaa|tarjolla) ...4!mutta/vaan/mut (jos|kun|kunhan|vasta|alkaen|uudelleen|taas|esimerkiksi|myös|meillä|verkossa|jälleen|@päivänä|@kuukausi|n:lomake|sovelluks*|puhelimitse|netissä|verkkokaupa*)',
  '^ (ota|ottakaa|ole yhteydessä|olkaa yhteydessä|soita|soittakaa|kysy|kysykää|hae|hakekaa|kokeile|kokeilkaa|käy|käykää|pyydä|pyytäkää|tilaa|tilatkaa|valitse|valitkaa|tutustu|tutustukaa|käänny|kääntykää|lähetä|lähettäkää|toimita|toimittakaa|täytä|täyttäkää|tee|tehkää|varaa|varatkaa|kerro|kertokaa|laita|laittakaa|anna|antakaa|ilmoita|ilmoittakaa|kirjaudu|kirjautukaa|avaa|avatkaa|siirrä|siirtäkää|vaihda|vaihtakaa|käytä|käyttäkää|palauta|palauttakaa|osta|ostakaa|liitä|liittäkää|vie|viekää|tuokaa|tuo (se|tuote|kuitti|paketti|laite|laitteet)|mene|menkää|nouda|noutakaa|lataa|ladatkaa|tunnistaudu|myy|lahjoita|jatka|peru|katso|etsi|lisää|poista|tarkista|hanki|pidä|merkitse|vastaa|muuta|muuttakaa|näytä|kirjoita|lue|kutsu|yhdistä) _',
  ', (ota|ottakaa|soita|soittakaa|kysy|kysykää|hae|hakekaa|kokeile|kokeilkaa|käy|käykää|pyydä|pyytäkää|tilaa|tilatkaa|valitse|valitkaa|tutustu|käänny|kääntykää|lähetä|lähettäkää|toimita|toimittakaa|täytä|täyttäkää|tee|tehkää|varaa|varatkaa|kerro|kertokaa|laita|laittakaa|anna|antakaa|ilmoita|ilmoittakaa|kirjaudu|avaa|avatkaa|siirrä|siirtäkää|vaihda|vaihtakaa|käytä|käyttäkää|palauta|osta|ostakaa|liitä|liittäkää|vie|viekää|tuo (se|tuote|kuitti|paketti|laite)|tuokaa|mene|menkää|nouda|noutakaa|lataa|hanki|merkitse|muuta|näytä) _',
  '(joten|niin|ja|eli|siksi) (lähetä|lähettäkää|ilmoita|ilmoittakaa|kerro|kertokaa|soita|soittakaa|hae|hakekaa|täytä|täyttäkää|tilaa|tilatkaa|valitse|valitkaa|varaa|varatkaa|kokeile|kokeilkaa|ota|ottakaa|toimita|tuo|tuokaa|vaihda|käytä|liitä)',
  '(kuluttajariitalautakun*|kuluttajaneuvon*|oikaisuvaatimu*|muutoksenhaku*|hakea muutosta|valittaa|oikaisua|vakuutusyhtiö*|kotivakuutu*|asiamie*|uudelleenkäsittely*|jonotuslist*|varasija*|jonoon|peruutuspaik*)',
  `(paitsi|ellei|ellet|ellette|kunhan|edellyttäen|ainoastaan jos|vain jos|vasta kun|lukuun ottamatta|ilman (kuittia|lähetettä|lupaa|suostumusta|ajanvarausta|henkilöllisyy*|valtakirjaa|tunnist*|sopimusta|lääkär*|*todistu*|*tunnus*|varausta|tilausnumeroa)|ennen kuin|ennenkuin)`,
  '(uuden|uudelleen|uudestaan|uutta|uusi|toisen|toinen|toiseen|toisessa|toista) ...2 (hakemus*|hakemukse*|tilaukse*|ajan|aikaa|aika|yrity*|haku*|tilata|hakea|hae|väri*|koko*|kokoa|mallia|malli|mallin|tuote*|tuottee*|päivä*|koodi|koodin|lippu*|paikka*|käsitel*|sävy*|huone*|osoitte*|noutopist*|käyttäj*|kortti*|viikko*|laite*|kurssi*|ryhmä*|reitti*|vuoro*|lento*|kuitti*)',
  `(on|ovat) ...2!${no} (luettavissa|saatavissa|*ttavissa|*ttävissä|*tavissa|*tävissä)`,
  '(myös|toki|kyllä|sitä vastoin|puolestaan) ...3 (onnistuu|käy|sopii|löytyy|saa|saat|voi|voit|kelpaa|toimii|on tarjolla|on vapaa|on vapaana|myy|myydään)',
  '(löytyy|löytyvät|on saatavilla|ovat saatavilla|on vapaata|on vapaana|on tilaa|on vielä|on yhä|on tarjolla|ovat tarjolla|on avoinna|on auki|on mahdollista|olisi|vapautuu|aukeaa|avautuu|myydään|vuokrataan|lainataan|hyväksytään|korjataan|otetaan vastaan|palautuu|onnistuu|onnistuvat|onnistuisi|käyvät|kelpaavat|sopisi|riittäisi|mahtuisi) ...2',
  '(maksutta|ilmaiseksi|veloituksetta|kaupan päälle|hyvityksenä|korvauksena|lahjakort*|*alennuksen|*alennuksella|lahjana|kompensaationa|puoleen hintaan|puolet|osamaksu*|erissä|*erässä) ...2',
  '(muissa|muista|muilla|muut|muuhun|muualla|muualta|naapurissa|verkkokaupastamme|verkkokaupassa|*palvelustamme|toimipisteessä|toimipisteestä|*myymälästämme|myymälässämme) ...4 (on|ovat|löytyy|saa|saat|saatte|voi|voit|onnistuu|käy|käyvät|myydään|palvelee)'
]

/** Words of a way on that open none. */
export const noAlternative = [
  // Looking on is no way on, and “ennen kuin” is no “sitä ennen”.
  '(voit|voitte|pääset|pääsette) ...1 (seurata|seurailla|katsella|tarkkailla) ...4',
  '(seuraa|seuratkaa|seuraat|seuraatte) ...1 (tilannetta|käsittelyä|etenemistä|tilaa|asiaa) ...3',
  '(sitä|juuri|vasta|vähän|kauan) ennen kuin ...6',
  // What was told before, and what would have been.
  '(lähetin|lähetimme|lähetettiin|laitoimme|laitettiin) ...2!uuden/uudet (muistutuksen|muistutukset|muistutuksia|tiedotteen|ehdot|varoituksen|*muistutuksen|*tiedotteen)',
  '(olisi|olisit|olisitte|olisin|olisimme) (*ttu|*tty|*stu|*sty|*ltu|*lty|*rtu|*rty|*ntu|*nty|*nut|*nyt|*neet)',
  'siinä missä (muut|muutkin|muissakin|muillakin) ...2',
  'ellei ...4 (ole|oltu|olisi) ...3 (*nut|*nyt|*tu|*ty)',
  '(*ehdot|*ehdoista|*ehtoihin*|*säännöt|*säännöistä|*päätös|*päätöksestä|perustelut|hinnasto) ...12 (luettavissa|luettavana|nähtävissä|nähtävillä|löytyvät|löytyy|saatavilla|perehtymään|tutustumaan|lukemaan)',
  '(suosittelemme|suosittelen|kehotamme|kehotan|pyydämme|pyydän) ...3 (perehtymään|tutustumaan|lukemaan|ymmärtämään|huomioimaan|huomaamaan|noudattamaan|kunnioittamaan|odottamaan|malttia|kärsivällisyyttä|ymmärrystä)',
  '(toivomme|toivottavasti|toivon|odotamme|nähdään|tervetuloa) ...10',
  '(voit|voitte|löydät|löydätte|näet|katso|lue|tutustu|luettavissa|löytyvät|löytyy) ...4 (ehdot*|*ehdoista|*ehtoihin*|*ehdoistamme|*säännöt|*säännöistä|*sääntöihin*|hinnasto*|hinnastosta|usein kysyt*|ukk)',
  '(kysymyksiä|kysyttävää|kysymyksissä|lisäkysymyksiä|lisätietoja|lisätietoa|muissa asioissa|muuta apua|muuten apua) ...6',
  '(tiedä|tiedämme|muista|usko|ymmärrä|huomannut|kiistä|epäile|osannut|ollut) ...8 (mutta|mut) ...8',
  'kunhan (et|ette) ...2',
  `${neg} ...5!mutta/mut/vaan/jos/kunhan (voi|voida|saa|saada|pysty|pystytä|kykene|pääse|voisi|saisi|sovi|onnistu|käy|toimi|riitä|auta|kelpaa|voitu|onnistunut)`,
  `${neg} ...1 (@tehdä0|muuta|avaa|korjaa|osta|peru|lisää|anna|lähetä|vaihda|siirrä|korvaa|tilaa|varaa) ...1!mutta/mut`,
  `${neg} ...3!mutta/vaan/jos/kunhan (uusi|uuden|uutta|uudelleen|uudestaan|toista|toisen|toiseen|löydy|ole|olisi|sovi|tarjolla|saatavilla|vapaana|mahdollista|mahdollinen|alennuksen|alennusta|oikaisua|valittaa|onnistu|myös)`,
  '(voin|voimme|voi|voidaan|haluan|haluamme|täytyy|pakko|joudun|joudumme|pitää) ...2 (vain|ainoastaan|valitettavasti|vaan|pahoitella|todeta|vakuuttaa|sanoa|ymmärtää|kertoa|ilmoittaa|vahvistaa|muistuttaa|kuvitella|olla|tuottaa|tuottamaan|ilmoittamaan|toteamaan|kertomaan|kieltäytyä|kieltäytymään) ...4',
  '(voit|voitte|saat|saatte) ...2 (nähdä|lukea|todeta|olla|luottaa|uskoa|ymmärtää|kuvitella|arvata|huomata|varmasti) ...4',
  '^ (kysyit|kysyitte|toivoit|toivoitte|tiedustelit|tiedustelitte|pyysit|pyysitte|ehdotit|ehdotitte|halusit|halusitte|haluaisit|haluaisitte|olisit|olisitte|mietit|mietitte|toiveesi|toiveenne|pyyntösi|pyyntönne) ...10!mutta/vaan',
  '(saisitko|saisitteko|voisitteko|voisiko|voiko|saako|onnistuuko|onko|voimmeko|voinko|saisiko|pääsetkö|pääsisitkö|voitaisiinko|korvaammeko|myymmekö) ...8!mutta',
  '(hakemu*|pyyntö*|reklamaatio*|vaatimu*|valitu*|oikaisuvaatimu*|korvau*) ...4 (hylätään|hylättiin|hylätty|evätään|evättiin|evätty|kielteinen)',
  '(kannattaa|kannattaisi|pitää|piti|olisi|olisit|olisitte|täytyy) ...3 (muistaa|lukea|tarkistaa|huomata|huomioida|ymmärtää|tutustua|pitänyt|kannattanut|ollut|voinut) ...4',
  '(ensi kerralla|jatkossa|vastaisuudessa|seuraavalla kerralla|tulevaisuudessa) ...6',
  '(jos|mikäli) ...3 (kysyttävää|kysymyksiä|kysyttävä|muuta|lisäkysymyksiä|lisätietoja|tarvitset apua|haluat lisätietoja|haluatte lisätietoja) ...4',
  '(muuta|muissa|muihin) ...2 (kysyttävää|kysymyksiä|asioissa|kysymyksissä|kysymyksiin|mielessä|apua) ...3',
  '(tutustu|tutustukaa|katso|lue|muista|huomaa|huomioi|luethan|tutustuthan|muistathan|huomioithan|tarkista) ...2 (ehtoihin|ehtoihimme|*ehtoihin*|*ehdot|*ehdoista|sääntöihin|*säännöt|päätök*|perustelu*)',
  '(pidä|pitäkää|nauti|nauttikaa|ole hyvä|olkaa hyvä|toivota*|mukavaa|hyvää|kiitos|kiitämme|kiitän) ...3',
  '(vaikka|siitä huolimatta|huolimatta) ...6!mutta',
  '(ymmärrän|ymmärrämme|tiedän|tiedämme|uskon|harmittaa|ikävää|kurjaa|harmi|kiva|ihana|hienoa|mukava|kerroit|kerroitte|kirjoitit|kirjoititte) ...2 (että|kun|kuulla|miten|kuinka|jos) ...8!mutta',
  '(jää|jäävät|maksat|maksatte) ...2 (itse|omalla|täyden|kokonaan|edelleen|silti|normaalisti) ...2',
  '(emme|en|ei) ...6!mutta/vaan (korvauksena|hyvityksenä|maksutta|ilmaiseksi|lahjakort*|puolet|osamaksu*|alennuksen) ...1'
]

/** Whom a customer is sent to: the party itself, and its forms. */
const party =
  '(*yhtiö|*yhtiönne|*yhtiösi|*laitos|*tuki|*toimi|*virasto|*osasto|kunta|kuntasi|kaupunki|pankki|pankkinne|pankkisi|*liike|valmistaja|*myyjä|*maahantuoja|isännöitsijä|poliisi|kela|vero|verottaja|verohallinto|posti|kuriiri|*operaattori|*operaattorisi|*palvelu|*neuvonta|*järjestäjä|seura|*toimisto|*keskus|lääkäri|lääkärisi|*hoitaja|opettaja|rehtori|*lautakunta|*taho|työnantaja|työnantajasi|työnantajanne|vuokranantaja|taloyhtiö|*huolto|*kumppani|*kauppa|kauppias|*edustaja|*johtaja|*päällikkö|*vastaava|kirjasto|*urakoitsija|*toimittaja|*valvonta|*hallinto|*käyttäjä|*käyttäjäsi|*apteekki|apteekki|*ravintola|hotelli|*konttori|*asema|*klinikka|sairaala|*tarkastaja|*viranomainen|*viranomaiset|*kunta|*asiamies|*neuvoja|*yksikkö|*tiimi|*huoltaja|puheenjohtaja|*hallitus|*liitto|työttömyyskassa|*sihteeri|*insinööri|*asiantuntija|*vastaanotto|*vastuu|*tehdas|*omistaja|*kuljettaja|*agentti|*tutkija|apple|google|microsoft|steam|sony|nintendo|klarna|paypal|matkahuolto|finavia|vr|traficom|dvv|prh|ytj|maistraatti|oikeus|tuomioistuin|kollegani|kollega)'
const partyAll =
  '(*yhtiölle*|*laitokselle*|*tuelle*|*virastolle|*osastolle*|kunnalle*|kaupungille*|pankille*|pankkiin*|*liikkeelle|*liikkeeseen|*liikkeeseemme|valmistajalle|*valmistajaan|*myyjälle|*myyjään|*maahantuojalle|*maahantuojaan|isännöitsijälle*|isännöitsijään*|poliisille|poliisiin|kelalle|kelaan|verottajalle|verottajaan|verohallintoon|verohallinnolle|postille|postiin|kuriirille|kuriiriin|*operaattorille*|*operaattoriin*|*operaattoriisi|*palvelulle|*palveluun|*neuvontaan|*järjestäjälle|*järjestäjään|*toimistolle|*toimistoon|*keskukselle|*keskukseen|lääkärille*|lääkäriin*|opettajalle|rehtorille|*lautakunnalle|*lautakuntaan|*taholle|*tahoon|työnantajalle*|työnantajaan*|vuokranantajalle*|taloyhtiölle*|taloyhtiöön*|*huoltoon|*huollolle|kumppanille*|*kumppaniin*|*kauppaan|*kaupalle|*edustajalle*|*edustajaan*|*johtajalle*|*päällikölle*|*päällikköön*|*yhtiöön*|*laitokseen|*tukeen|*virastoon|*osastoon|kuntaan*|kaupunkiin*|*urakoitsijalle|*toimittajalle|*käyttäjälle*|*käyttäjään*|apteekkiin|ravintolaan|hotelliin|*konttoriin|*asemalle|klinikalle|sairaalaan|viranomaiselle|viranomaisille|*viranomaiseen|*asiamiehelle|*asiamieheen|*neuvojalle*|*yksikköön|*yksikölle|*tiimille|*tiimiin|puheenjohtajalle|hallitukselle|liittoon*|kassalle|kassaan|*sihteerille|vastaanottoon|applelle|googlelle|varastolle|varastoon|laskutukseen|kirjanpitoon|heille|heihin|hänelle|häneen|sinne|sille|kollegalle*|lähettäjälle|lähettäjään|opettajalle*|palveluntarjoajalle*|palveluntarjoajaan*|*tarjoajalle|*tarjoajaan|omistajalle*|naapurille*|vakuutusyhtiöö*|vakuutusyhtiölle*|tehtaalle|edunvalvojalle|tilitoimistolle*)'
const partyFrom =
  '(*yhtiöstä*|*yhtiöltä*|*laitoksesta|*laitokselta|*tuesta*|*tuelta*|*toimesta|*virastosta|*virastolta|*osastosta|*osastolta|kunnasta*|kunnalta*|kaupungilta*|pankista*|pankilta*|*liikkeestä|*liikkeeltä|valmistajalta|*myyjältä|*maahantuojalta|isännöitsijältä*|poliisilta|kelasta|kelalta|verottajalta|verohallinnosta|postista|postilta|kuriirilta|*operaattorilta*|*palvelusta|*palvelulta|*neuvonnasta|*järjestäjältä|*toimistosta|*toimistolta|*keskuksesta|lääkäriltä*|opettajalta*|rehtorilta|*lautakunnalta|*lautakunnasta|*taholta|työnantajalta*|vuokranantajalta*|taloyhtiöltä*|*huollosta|kumppanilta*|*kaupasta|*kaupalta|*edustajalta*|*johtajalta*|*päälliköltä*|*urakoitsijalta|*toimittajalta|*hallinnosta|*käyttäjältä*|apteekista|ravintolasta|hotellista|hotellin|keittiöstä|*konttorista|*asemalta|klinikalta|sairaalasta|viranomaiselta|*viranomaisilta|*asiamieheltä|*neuvojalta*|*yksiköstä|*tiimiltä|puheenjohtajalta|hallitukselta|liitosta*|*sihteeriltä|vastaanotosta|applelta|googlelta|varastolta|varastosta|laskutuksesta|kirjanpidosta|heiltä|häneltä|sieltä|siltä|kollegalta*|lähettäjältä|palveluntarjoajalta*|omistajalta*|naapurilta*|tehtaalta|*järjestöltä*|edustustosta|konsulaatista|tilitoimistosta*|ylläpidosta|ylläpidolta|henkilökunnalta)'
const us = 'meihin/meille/meiltä/minuun/minulle/minulta/sinuun/teihin/sinulle/teille/asiakaspalveluumme'
/** Us once more: the customer is asked to come back to us. */
const usAgain = `uudelleen/uudestaan/${us}`
const deal =
  '(auttaa|auttavat|hoitaa|hoitavat|vastaa|vastaavat|päättää|päättävät|käsittelee|käsittelevät|huolehtii|tietää|osaa|osaavat|neuvoo|neuvovat|kertoo|antaa|järjestää|merkitsee|määrää|myöntää|määrittää|ratkaisee|korjaa|perii|palauttaa|tekee|tekevät|pystyy|pystyvät|voi|voivat|saa|tarkistaa|selvittää|tutkii|vahvistaa|hallinnoi|ylläpitää|omistaa|sopii|korvaa|laskuttaa)'

const partyOf =
  '(*yhtiön|*yhtiösi|*yhtiönne|*laitoksen|*tuen|*viraston|*osaston|kunnan|kaupungin|pankin|pankkisi|pankkinne|*liikkeen|*valmistajan|*myyjän|*maahantuojan|isännöitsijän|poliisin|kelan|verottajan|verohallinnon|postin|kuriirin|*operaattorin|*neuvonnan|*järjestäjän|seuran|*toimiston|*keskuksen|lääkärin|*hoitajan|opettajan|rehtorin|*lautakunnan|*tahon|työnantajan|työnantajasi|työnantajanne|vuokranantajan|taloyhtiön|*huollon|*kumppanin|*edustajan|*johtajan|*päällikön|*käyttäjän|apteekin|hotellin|ravintolan|*viranomaisen|*neuvojan|*yksikön|*tiimin|puheenjohtajan|*sihteerin|*toimittajan|*urakoitsijan|lähettäjän|*kauppiaan|*verkkokaupan|*tarjoajan|*välittäjän|*omistajan|heidän|hänen|*varaston|kuljettajan|naapurin)'

export const referral = [
  '(voi|voit|voitte|pitää|tulee|täytyy|kannattaa|kannattaisi) ...2 (kieltää|tehdä|hakea|tilata|ilmoittaa|valittaa|hoitaa|pyytää|tarkistaa) ...3!meillä/meiltä/täällä/sovelluksessa/palvelussamme (*palvelussa|*palvelusta|*keskuksesta|*lautakunnassa|*lautakunnasta|*virastossa|*virastosta|*rekisterissä|*rekisteristä)',
  '(reklamaatio|reklamaatiot|valitus|valitukset|hakemus|ilmoitus|ilmoitukset|pyyntö|pyynnöt|tiedustelut|vaatimus|vaatimukset|muutokset) ...2!meille (tulee|pitää|täytyy|on) (tehdä|tehtävä|osoittaa|osoitettava|lähettää|lähetettävä|jättää|jätettävä|toimittaa|toimitettava|esittää|esitettävä) ...2!meille (*lle|*seen|*iin|*oon|*aan)',
  '(soittele|soitelkaa|kysäise|kysäiskää|kysele|kyselkää|vinkkaa|laita viestiä|laittakaa viestiä|pistä viestiä|heitä viestiä|heittäkää viestiä|viestittele) ...2!meille/minulle/tänne (*lle|*seen|*iin|*oon|*aan|*lta|*ltä)',
  '(ole|olkaa|olethan|olettehan|olkaahan) ...2 yhteydessä (sinne|*osastoomme|*tiimiimme|*osastoon|*palveluumme|*yksikköömme|*toimistoomme)',
  '(on|ovat) ...1 ilmoitettava ...2!meille/minulle (heille|sinne|*lle|*seen|*iin|*oon)',
  '(siinä|siitä|tässä|tästä|niissä|asiassa) (auttaa|neuvoo|päättää|vastaa) @title',
  '(vie|viekää|toimita|toimittakaa|laita|laittakaa|lähetä|lähettäkää|jätä|jättäkää|osoita|osoittakaa|esitä|esittäkää|mene|menkää|palaa|palatkaa|viesti|asia) ...4 (sinne|heille|hänelle|heidän)',
  '(siellä|he|sieltä|hän) ...2 (tiedetään|tietävät|tietää|osataan|osaavat|osaa|autetaan|auttavat|neuvotaan|neuvovat|kerrotaan|pystyvät|pystytään|päätetään|päättävät|vastataan|hoidetaan|hoitavat|käsitellään|ratkaistaan|selvitetään)',
  '(pyydä|pyytäkää|pyytää|pyydettävä|kysy|kysyä) ...3 (*puolelta|*sta|*stä) $',
  '(asioi|asioikaa|asioida|asioitava|asioimaan|asiointi) ...3 (*ssa|*ssä|*lla|*llä|*lta|*ltä)',
  '_ (tietää|tietänee|tietävät) $',
  '^ _ (tietää|neuvoo|auttaa|hoitaa|päättää|vastaa|ratkaisee) ...2',
  'kannattaa (kysyä|soittaa|kysäistä|ottaa yhteyttä|olla yhteydessä|kääntyä|puhua|keskustella|tiedustella|varmistaa|selvittää|kysellä|jutella|viedä|mennä|hakeutua) ...3',
  '(ilmoita|ilmoitus|ilmoitukset|ilmoittakaa|ilmoitettava) ...3 (*lle|*seen|*oon|*iin)',
  '(kysy|kysykää|kysyä|soita|soittakaa|ilmoita|ilmoittakaa|puhu|puhukaa|käänny|kääntykää|tiedustele|tiedustella|yhteyttä|yhteydessä|reklamoi|reklamoikaa|jutelkaa|juttele) (suoraan|ensin|asiasta|siitä|tästä)? @title',
  '(sen|sitä|siitä|tästä|siihen|siinä|asian) (tietää|hoitaa|päättää|kertoo|selvittää|ratkaisee|neuvoo|tekee|auttaa|osaa|määrää|sopii) ...1!me/minä/en/emme _ $',
  '(*lla|*llä|*llasi|*llanne) on ...2 (tieto|tiedot|tietoa|vastaus|päätösvalta|valta|toimivalta|ohjeet|vastuu|viimeinen)',
  '(tarvitset|tarvitaan|tarvitsette|vaatii|edellyttää|hanki|hankkikaa|varaa aika|varatkaa aika|käy|mene|hakeudu) ...3 (lääkärin|lääkäriltä|asianajajan|juristin|sähköasentajan|putkimiehen|asentajan|ammattilaisen|viranomaisen|notaarin|asiantuntijan|lääkärille|lääkäriin|hammaslääkäriin|optikolle|katsastukseen|poliisiasemalla|poliisille|maistraattiin)',
  '(selvittäkää|selvitä|sopikaa|sovi|hoitakaa|ratkaiskaa|hoida) ...3 (keskenänne|keskenään|suoraan|itse) ...3',
  '(väärä|väärässä|väärään|väärän) (osoite|paikassa|paikka|taho|osasto|luukku|numero|osoitteeseen|osastolle|paikkaan|osoitteessa|luukulla) ...3',
  '(eri|toinen|toisen|oma|erillinen|ulkopuolinen|ulkopuolisen) (yhtiö|yritys|osasto|taho|firma|toimija|yrityksen|yhtiön|osaston|tahon|toimijan) ...3',
  `(suosittelen|suosittelemme|kehotan|kehotamme|neuvon|neuvomme|pyydän|pyydämme|ohjaan|ohjaamme) ...1 (sinua|teitä)? ...1 (kysymään|ottamaan|olemaan|kääntymään|soittamaan|ilmoittamaan|tarkistamaan|pyytämään|selvittämään|tiedustelemaan|keskustelemaan|varmistamaan|puhumaan|kirjoittamaan|hakeutumaan|menemään) ...3!${us} _`,
  '(isännöitsijä|valmistaja|myyjä|kuljettaja|maahantuoja|järjestäjä|operaattori|pankki|poliisi|kunta|kaupunki|lääkäri|opettaja|rehtori|huoltoyhtiö|vakuutusyhtiö|taloyhtiö|vuokranantaja|työnantaja|verottaja|kela|posti|kuljetusliike) (neuvoo|tietää|päättää|hoitaa|vastaa|korvaa|auttaa|kertoo|ratkaisee|selvittää|antaa|tekee|osaa|korjaa|palauttaa)',
  '(lisätiedot|lisätietoja|ajanvaraus|ajanvaraukset|tiedustelut|varaukset|ilmoittautumiset|valitukset|reklamaatiot|palautteet|kysymykset|muutokset|peruutukset) ...3!meiltä/tähän/osoitteesta/numerosta (*lta|*ltä|*lle|*seen|*iin|*oon) $',
  `(kysy|kysykää|kysyä|kysyttävä|kysyisit|tiedustele|tiedustelkaa|tiedustella|pyydä|pyytäkää|pyydettävä|varmista|varmistakaa|varmistaa|vaadi|vaatia) ...3!${us}/sinulta/teiltä (*lta|*ltä|*ltasi|*ltäsi|*ltanne|*ltänne|*lton)`,
  `(*lta|*ltä|*ltasi|*ltäsi|*ltanne|*ltänne) ...2!${us}/sinulta/teiltä (kysyä|kysy|kysykää|kysyttävä|pyydettävä|tiedustella|tiedustele|selviää|kuulet|varmistaa)`,
  `(soita|soittakaa|puhu|puhukaa|puhua|ilmoita|ilmoittakaa|ilmoitettava|esitä|esittää|esitetään|osoita|osoittaa|osoitetaan|reklamoi|reklamoida) ...3!${us} (*lle|*llesi|*llenne) ...1`,
  `(siinä|tässä|siitä|tästä|asiassa|asiasta|näissä|niissä|niistä|näistä|siihen|tähän) ...1!en/emme/ei (auttaa|vastaa|päättää|tietää|kertoo|neuvoo|huolehtii|sopii|osaa|voi|saa) ...1!${us}/me/mielelläni/mielellämme (@title|_)`,
  `(onnistuu|hoituu|tapahtuu|tehdään|sovitaan|hoidetaan|haetaan|tehtävä) ...4 ${partyOf} (kautta|kanssa|toimesta)`,
  '(sovitaan|sovittava) ...4 (*n|*si|*nne) kanssa',
  '(sovi|sopikaa|sopia|sovittava|neuvottele|neuvotella|keskustele|keskustella|keskustelkaa|jutella|juttele|puhua|puhu|selvitä|selvittää|käydä|katso|katsoa) ...4!kaverin/kaverisi/kaverinne/ystävän/ystäväsi/puolison/puolisosi/perheen/perheesi/vaimosi/miehesi/vaimon/miehen/lapsen/lapsesi/kämppäkaverisi/kämppäkaverin/heidän/sinun/teidän/minun/meidän (*n|*si|*nne) kanssa',
  '(*n|*si|*nne) (heiniä|tontilla|tontille|hommia|hommaa|päätettävissä|päätettävänä|toimivallassa|toimivaltaa|kontolla|harteilla)',
  '(kuuluu|kuuluvat|kuuluisi) ...2!meille/meidän/hintaan/sinulle/teille/takuuseen/palveluun (*lle|*llesi|*llenne)',
  '(oikea|oikeampi|paras) (osoite|taho|paikka|henkilö|ihminen|osapuoli|kanava) ...5',
  '(parhaiten|paremmin|tarkemmin) ...1 (tietää|osaa|neuvoo|selviää|auttaa|kertoo|vastaa|tietävät|osaavat|pystyy) ...3',
  '_ (osaa|osaavat|pystyy|pystyvät) (auttaa|neuvoa|kertoa|vastata|sanoa|opastaa) ...3',
  '(lisätietoja|lisätietoa|tietoa|tiedot|tiedon|apua|neuvoa|neuvoja|ohjeet|ohjeita|vastauksen) ...2 (saa|saat|saatte|antaa|antavat|löytyy|kysy|kertoo) ...1!meiltä/minulta (*lta|*ltä|*sta|*stä|*yhtiö|*virasto|*tuki|*osasto|*toimisto|*keskus)',
  '(emme|en|ei) ...2 (vastaa|hoida|käsittele|päätä|hallinnoi|ylläpidä|kuulu meille|kuulu meidän) ...4 , (vaan|se|ne|sen|ota|kysy|soita|vie|tiedustele) _',
  `(ota|ottakaa|otathan|otatko|ottamaan|ottaa|otettava|otat|otatte|ottaisit|ole|olkaa|olethan|olettehan|olemaan|olla|oltava) ...2!${us} (${partyAll}|*seen|*iin|*oon|*ään) ...1 (yhteyttä|yhteys|yhteydessä)`,
  `(ota|ottakaa|otathan|ottakaahan|otatko|ottamaan|ottaa|otettava|otat|otatte|ottaisit|ole|olkaa|olethan|olettehan|olemaan|olla|oltava) ...3!${us} (yhteyttä|yhteys|yhteydessä) ...2!${usAgain} (*seen|*iin|*oon|*aan|*ään|*uun|*yyn|*öön|*ihin|*lle)`,
  '(ole|olkaa|olethan|ota|ottakaa) ...1 (suoraan|ensin|ensisijaisesti|yhteyttä|yhteydessä) ...2 (sinne|heihin|yhteydessä|yhteyttä) ...2',
  `(yhteyttä|yhteydessä|yhteys) ...3!${us} ${partyAll}`,
  `(kysy|kysykää|kysyä|kysyttävä|kysyisit|kysynet|tiedustele|tiedustelkaa|tiedustella|tiedusteltava|selvitä|selvittää|selvittäkää|tarkista|tarkistakaa|tarkistattehan|tarkistathan|tarkistaa|tarkistettava|pyydä|pyytäkää|pyytää|pyydetään|pyydettävä|varmista|varmistakaa|varmistaa|vaadi|vaatikaa|vaadittava|hae hyvitystä|hakea hyvitystä|hakea korvausta) ...4!${us} ${partyFrom}`,
  `(tieto|tiedon|tiedot|tietoa|vastaus|vastauksen|ohje*|neuvo*|apua|hyvitys*|hyvitystä|korvaus*|korvausta|päätös|päätöksen|aikataulun) ...3!${us} (saa|saat|saatte|löytyy|löytyvät|löydät|haetaan|hakea|haettava|hae) ...3!${us} ${partyFrom}`,
  `${partyFrom} ...4!${us} (kysyä|kysy|kysykää|pyytää|pyydä|selviää|selville|kysyttävä|tarkistaa|varmistaa|tiedustella|neuvoa|tiedon|tietoa|vastauksen)`,
  `(soita|soittakaa|soitathan|soittaa|soitella|kirjoita|kirjoittakaa|kirjoittaa|puhu|puhukaa|puhua|ilmoita|ilmoittakaa|ilmoittaa|ilmoitettava|esitä|esittäkää|esittää|esitetään|reklamoi|reklamoikaa|valita|valittakaa|valittaa|ohjata|osoita|osoittaa|osoitetaan|hakeudu|hakeutukaa|hakeutua|kuuluu|kuuluvat|kuuluisi|tiedustelut|kysymykset|valitukset|reklamaatiot) ...3!${us} ${partyAll}`,
  `(tee|tehkää|tehdä|tehdään|tehtävä|vie|viekää|viedä|lähetä|lähettäkää|toimita|toimittakaa|jätä|jätetään) ...3!${us} (*lautakuntaan|*lautakunnalle|viranomaiselle|*viranomaiselle|sille|poliisille|vakuutusyhtiö*|kuntaan|kunnalle|kaupungille|kelaan|verottajalle|sinne|heille|maistraattiin|käräjäoikeuteen|asiamiehelle|kuluttaja*|isännöitsijälle|työnantajalle*)`,
  `${partyAll} ...3!${us} (soittaa|soita|ilmoittaa|ilmoita|kuuluu|kuuluvat|esitetään|osoitetaan|osoittaa|ohjataan|lähettää|tehdään|kannattaa|kannattaisi)`,
  '(jolle|joille|johon|jonne|josta|jolta|joilta) ...2 (tulee|pitää|voit|voitte|kannattaa|täytyy) ...1 (osoittaa|ohjata|tilata|pyytää|kysyä|ilmoittaa|lähettää|toimittaa|hakea)',
  '(käänny|kääntykää|kääntyä|kääntymään|kääntymistä|kääntyisit) ...5 puoleen',
  '(asioi|asioikaa|asioida|asioimaan|käy|käykää|käymään|käymällä|asioimalla|käydä|poikkea|piipahda) ...4!tänään/huomenna (*konttorissa|*toimistossa|*liikkeessä|*pisteessä|*pankissa|*kaupassa|*myymälässä|*virastossa|siellä|*tiskillä|*asemalla|lääkärissä)',
  `(asiasta|siitä|tästä|niistä|siinä|siihen|tähän|niihin|ne|sen|sitä|*ista|*osta|*östä|*esta|*usta|*asta|*eista|*tymisestä|*misesta|*misestä) (vain|kuitenkin|aina|parhaiten)? ${deal} (oma|oman|aina|vain|myös|parhaiten|_)? (*n|*en)? ${party}`,
  `*n (hoitaa|järjestää|myöntää|päättää|määrää|antaa|merkitsee|määrittää|tekee|korjaa|tarjoaa) (oma|oman|aina|vain)? (*n|*en)? ...1 ${party}`,
  `${party} ...1!ei/on/oli/meille/sinuun/ottaa/soittaa/tulee (auttaa|auttavat|hoitaa|vastaa|päättää|käsittelee|huolehtii|tietää|osaa|neuvoo|kertoo|myöntää|määrittää|ratkaisee|perii|hallinnoi|ylläpitää) ...1`,
  `(kuuluu|kuuluvat|on|ovat) ...1 ${partyOf} ...1 (vastuulla|vastuulle|vastuualueeseen|vastuualuetta|päätettävissä|päätettävänä|hoidettavana|toimivallassa|takana|asia|käsissä|hallinnassa|hallinnoima|heiniä|puolella)`,
  `${partyOf} (kautta|kanssa|puolelta|takana|vastuulla|hoidossa) ...2`,
  '(sovitaan|sovi|sopikaa|sopia|selvitä|selvittäkää|selvittää|neuvottele|neuvotella|keskustele|keskustelkaa|keskustella|puheeksi|esille|esiin) ...4!kanssamme/kanssani (kanssa|siellä)',
  `(tiedustelut|kysymykset|hakemukset|valitukset|reklamaatiot|toiveet|palautteet|kyselyt|oikaisupyyntö|oikaisupyynnöt|pyynnöt|yhteydenotot|muutokset|muutospyynnöt) ...6!${us} (sinne|heille|esitetään|osoitetaan|osoittaa|ohjataan|sille|hoitaa|käsittelee|suoraan|vastaa|kuuluvat)`,
  // In everyday words: “kysäise sieltä”, “puhu hänen kanssaan”.
  '(kysäise|kysäiskää|kysele|kyselkää|kyselehän|kysyhän|tiedustele|tiedustelkaa|utele|tarkista|tarkistakaa|varmista|varmistakaa) ...1 (sieltä|heiltä|häneltä|siltä|niiltä|naapurilta|isännältä)',
  '(puhu|puhukaa|juttele|jutelkaa|keskustele|keskustelkaa|sovi|sopikaa|selvitä|selvittäkää|neuvottele|neuvotelkaa|hoida|hoitakaa|vääntäkää|väännä|setvi|setvikää) ...1 (hänen|heidän|niiden|sen) ...1 kanssa*',
  '(hänen|heidän|niiden) ...1 kanssa* ...1 (puhua|jutella|keskustella|sopia|selvittää|hoitaa|setviä|sovittava|puhuttava)',
  '(vinkkaa|vinkatkaa|huikkaa|huikatkaa|hihkaise|patista|patistakaa|hoputa|hoputtakaa|muistuta|muistuttakaa|pirauta|pirauttakaa|kilauta|kilauttakaa|soita|soittakaa|laita viesti|laittakaa viesti|pistä viesti) ...1 (hänelle|heille|heitä|häntä|sille|niille|sinne|niitä)',
  '(kannattaa|kannattaisi|pitää|voi|voit|voitte) ...1 (jututtaa|patistaa|hoputtaa) ...3!meitä/minua _',
  '(kutsu|kutsukaa|tilaa|tilatkaa|pyydä|pyytäkää|hanki|hankkikaa) ...2 (*liike|*liikkeen|huoltomies|huoltomiehen|sähkömies|sähkömiehen|putkimies|putkimiehen|asentaja|asentajan|lukkoseppä|lukkosepän|ammattilainen|ammattilaisen|nuohooja|nuohoojan) ...1',
  '(sieltä|heiltä|häneltä|siltä) ...3 (selviää|kysy|kysyä|pyytää|hakea|sen saa|saa tietoa|saa apua|saat apua) ...1',
  '(heiltä|häneltä) ...2 saa $',
  '(siellä|sinne|heille|hänelle) ...3 (kysy|kysyä|kysykää|ilmoita|hakea|pyytää|apua|tietoa|neuvoa|osataan|autetaan|neuvotaan|kerrotaan|vastataan|tiedetään|voit|kannattaa)',
  '(hae|hakea|pyydä|pyytää|pyytäkää|kysy|kysyä|kysykää|tilata|tilaa|saa|saat|ilmoita|ilmoittaa|ilmoitettava|vie|viekää|toive*|esille|puheeksi|yhteydessä|haettava|pyydettävä|kysyttävä|tehtävä|tiedustelut|kysymykset|käänny|kääntykää|selvitä) ...4 (sieltä|siellä|sinne|heiltä|heille|hänelle|häneltä|siltä|muualta|muualle)',
  `(emme ole|en ole|emme|en) (oikea|se|vastuussa|hoida) (taho|osapuoli|osoite|paikka|henkilö)`
]

/** The words of a referral that send nobody away. */
export const noReferral = [
  // “That happens”, and what was done with somebody.
  '(käy|käypi|kävi|käyhän|käyhän se|käy joskus) (äkkiä|helposti|herkästi|usein|joskus|toisinaan|kaikille|kenelle tahansa|niin|näin|hyvin|huonosti|päinsä|ilmi|toteen|järkeen|kaupaksi|monelle|sinulle|teille) ...4',
  '(nostan|nostamme|nostetaan|otan|otamme|otetaan|tuon|tuomme|tuodaan|käyn|käymme|käydään|kävin|kävimme) ...5!kannattaa (esiin|esille|puheeksi|läpi) ...2 kanssa*?',
  '(*n|*si|*nne) kanssa ...4 (käyty|käydyt|käydystä|käydyn|käydyssä|käymä*|tehty|tehdyt|tehdyn|tehdystä|sovittu|sovitut|sovitun|sovitusta|solmittu|solmitun) ...3',
  '(kaverin|kaverisi|kaverinne|ystävän|ystäväsi|puolison|puolisosi|perheen|perheesi|perheenne|kämppäkaverin|kämppäkaverisi|lapsen|lapsesi|naapurin) kanssa',
  '(olin|olimme|olen itse|olemme itse|itse) ...2 (yhteydessä|yhteyttä) ...3',
  '(emme|en|ei|emmekä) ...1 vastaa ...2 (virheistä|virheestä|viasta|vioista|vahingoista|vahingosta|teoista|toiminnasta|työstä|viivästyksistä|viivästyksestä|hinnoista|sisällöstä)',
  '(palautetta|palautteen|palautteesi) ...4 (antaa|saa|voi|keittiölle)',
  '(meiltä|minulta|minulle|meihin)',
  '(tarvitsen|tarvitsemme|odotan|odotamme|saan|saamme) ...6',
  '(annoin|hän|hänet|esimieheni|esihenkilöni|kollegani|päällikkömme|asentaja|kuljettaja) ...2 (soittaa|ottaa|palaa|numero*|hänelle) ...2',
  '(sovelluksen|sivujen|sivuston|sivuilla|sivuilta|sivulta|sivuiltamme|*palvelun|linkin|lomakkeen|chatin|*mme|*sivujen|verkkopankin|tilisi|tilinne|asetusten|sähköpostin|puhelimen|kameran|viestin) (kautta|kanssa|saa|saat)',
  '(asiantuntijamme|tiimimme|huoltomme|neuvojamme|asiakaspalvelumme|kollegani|esimieheni|me|minä|myyjämme|henkilökuntamme) ...1 (auttaa|auttavat|osaa|vastaa|hoitaa|tarkistaa|neuvoo|voi|pystyy|osaavat)',
  '(voin|voimme|pystyn|pystymme|osaan|osaamme) ...2',
  '(sinulta|teiltä|sinulle|teille|sinuun|teihin)',
  '(saat|saatte|saa) ...2 (heiltä|häneltä|sieltä) ...3 (viestin|soiton|vastauksen|ajan|vahvistuksen|ilmoituksen)',
  '(yhteyttä|yhteydessä) ...1 (uudelleen|uudestaan|asiaan|chattiin|chatissa|jos|mikäli)',
  '(älä|älkää) (epäröi|soita|ota|olkaa|ole) ...6',
  '(ei|et|ette|eikä) ...2 (tarvitse|tarvita|kannata|kuulu) ...4',
  `(minä|me|itse)? (soitin|soitimme|kysyin|kysyimme|ilmoitin|ilmoitimme|otin|otimme|pyysin|pyysimme|tein|teimme|lähetin|lähetimme|kirjoitin|kirjoitimme|siirsin|siirsimme|välitin|välitimme|vein|veimme|puhuin|puhuimme|tarkistin|tarkistimme|sovin|sovimme|varasin|varasimme|tilasin|tilasimme|selvitin|selvitimme|ohjasin|yhdistin|laitoin|laitoimme|jätin|jätimme|hain|haimme|keskustelin|keskustelimme) ...4`,
  '(soitan|soitamme|kysyn|kysymme|ilmoitan|ilmoitamme|otan|otamme|pyydän sieltä|pyydän heiltä|pyydämme heiltä|lähetän|lähetämme|kirjoitan|siirrän|siirrämme|välitän|välitämme|vien|viemme|puhun|puhumme|yhdistän|yhdistämme|ohjaan|ohjaamme|tarkistan|tarkistamme|selvitän|selvitämme|sovin|sovimme|varaan|varaamme|tilaan|tilaamme|hoidan|hoidamme|laitan|haen|haemme|keskustelen|teemme|teen) ...4',
  '(olen|olemme|on|olin) ...3 (pyytänyt|pyytäneet|ilmoittanut|ilmoittaneet|kysynyt|kysyneet|soittanut|ollut|olleet|siirtänyt|siirtäneet|välittänyt|välittäneet|ohjannut|tehnyt|tehneet|lähettänyt|lähettäneet|ottanut|ottaneet|siirretty|välitetty|ilmoitettu|pyydetty|lähetetty|saanut|saaneet|sopinut|sovittu|varannut|varattu|puhunut) ...4',
  '(ota|ottakaa|ole|olkaa|soita|soittakaa|kirjoita|kysy|kysykää|vastaa|palaa|lähetä|ilmoita|kerro|laita|pyydä) ...2 (meihin|meille|meiltä|minuun|minulle|minulta|asiakaspalveluumme|asiakaspalvelustamme|takaisin|tähän|viestillä)',
  '(ottaa|ottavat|otamme|otan|soittaa|soittavat|on|ovat|palaa|palaavat|kirjoittaa|vastaa|ilmoittaa|lähettää|tulee) ...2 (sinuun|teihin|sinulle|teille|yhteyttä sinuun|yhteyttä teihin|viesteihin|viestiisi|viestiinne)',
  '(kysyit|kysyitte|kirjoitit|kirjoititte|kerroit|kerroitte|soitit|soititte|ilmoitit|ilmoititte|pyysit|pyysitte|otit|otitte|olit|olitte|tilasit|tilasitte|saitte|sait) ...2',
  '(kiitos|kiitämme|kiitän) ...6',
  '(jos|mikäli) ...1 (sinulla|teillä|tulee|sinulle|jokin|jotain|jotakin|tarvitset|haluat) ...6 (meihin|meille|asiakaspalveluumme)'
]

export const handover = [
  '(välitän|välitämme|välitin|välitimme|siirrän|siirrämme|siirsin|siirsimme|ohjaan|ohjaamme|ohjasin|ohjasimme|vien|viemme|vein|veimme|laitan|laitamme|laitoin|laitoimme|lähetän|lähetämme|lähetin|lähetimme) ...4 (asian|asiasi|asianne|viestisi|viestinne|palautteesi|palautteenne|pyyntösi|pyyntönne|kysymyksesi|kysymyksenne|toiveesi|toiveenne|hakemuksesi|tietosi|tiedot|kyselyn|kyselysi|sen|hänelle|heille|eteenpäin|tiedoksi|tiimille|*osastolle|esimiehelleni|esihenkilölleni|kollegalleni|*huoltoon|*palveluumme)',
  '(pyydän|pyydämme|pyysin|pyysimme) ...2!sinua/teitä/sinulta/teiltä (*yhtiötä|*liikettä|*yritystä|*osastoa|valmistajaa|huoltoa|asentajaa|kuljettajaa|isännöitsijää|heitä|häntä|kollegaa|kollegaani)',
  '(pyydän|pyydämme|pyysin|pyysimme|kysyn|kysymme|kysyin|kysyimme|soitan|soitamme|soitin|soitimme|ilmoitan|ilmoitamme|ilmoitin|ilmoitimme|kirjoitin|kirjoitan|otan|otamme|otin|otimme) ...3!sinua/teitä/sinulle/teille/sinuun/teihin/yhteyttä/sinulta/teiltä (heille|heitä|heiltä|häntä|hänelle|häneltä|kollega*|puolestasi|puolestanne|tiimi*|*osastoa|*osastolle|*osastolta|esimie*|esihenki*|*yhtiölle|*yhtiöltä|*yhtiöön|*liikkeeseen|*liikkeelle|*liikkeeltä|valmistajalle|valmistajalta|*toimittajalle|*toimittajalta|*huollolle|*huollolta|*huoltoon|kuriirille|kuriirilta|*varastolle|*varastolta|*myymälään|*keittiöltä|*pankille|*pankilta|*asentajalle|applelle)',
  '(otan|otamme|otin|otimme) (yhteyttä|yhteyden) ...1!sinuun/teihin (*seen|*iin|*oon|*aan|*een|*ään|heihin|häneen)',
  '(*seen|*iin|*oon|*aan|*ään|*lle|heihin|häneen) (otan|otamme|otin|otimme) yhteyttä',
  '(yhdistän|yhdistämme|yhdistin) (sinut|teidät|puhelun|puhelusi|chatin)?',
  '(olen|olemme|on) ...3 (välittänyt|välittäneet|siirtänyt|siirtäneet|ohjannut|ohjanneet|ilmoittanut|ilmoittaneet|välitetty|siirretty|ohjattu|ilmoitettu|pyydetty) ...4',
  '(he|hän|kollegani|kollegamme|tiimi|tiimimme|huolto|asentaja|työterveys|asiantuntijamme|*päällikkö|*vastaava) ...3 (ottaa|ottavat|soittaa|soittavat|palaa|palaavat|vastaa|vastaavat|kirjoittaa|on|ovat) ...2 (yhteyttä sinuun|yhteyttä teihin|sinuun yhteyttä|teihin yhteyttä|sinulle|teille|sinuun|teihin|asiaan)',
  'puolestasi|puolestanne'
]
