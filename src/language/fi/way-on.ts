/** The way on after a no, and sending the customer to somebody else, in Finnish. */

const neg = '(en|et|ei|emme|ette|eivät|eikä|enkä|emmekä|eivätkä|etkä|ettekä|älä)'
const no =
  'en/et/ei/emme/ette/eivät/eikä/enkä/emmekä/eivätkä/etkä/säännöt/sääntö/toivottavasti/toivon/ymmärrän/ymmärrämme/kiitos/valitettavasti/harmittaa/pahoittelen/pahoittelemme/joudumme/joudun/pysyy'

/** What the customer or the desk may do. */
const infinitive =
  '(@tehdä|*ta|*tä|*da|*dä|*aa|*ää|*ea|*eä|*ia|*iä|*oa|*ua|*yä|*lla|*llä|*nna|*nnä|*rra|*rrä|*sta|*stä)'

export const alternative = [
  'sen (sijaan|sijasta|tilalle)',
  '(vaihtoehtoisesti|vaihtoehtona|vaihtoehto|vaihtoehtoja|vaihtoehdot|vaihtoehdoista|vaihtoehdoksi|ratkaisuna|ratkaisuksi|kiertotienä|toinen tapa|toinen keino|ainoa tapa|ainoa keino|paras tapa|helpoin tapa|hyvä uutinen|sillä välin|siihen asti|sitä ennen|korvaava|korvaavan|vastaava|vastaavan|vastaavaa|lähin|lähimmäs|lähinnä sitä|samanlainen|samantapainen|melkein sama|lähes sama|seuraaja)',
  `(voit|voitte|pääset|pääsette|voisit|voisitte|pystyt|pystytte|kannattaa|kannattaisi|ehdit|ehditte|saisit|saisitte) ...6!${no} ${infinitive}`,
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
  '(onnistuu|mahdollista|mahdollinen|saatavilla|avoinna|auki|vapaana|vapaa|tarjolla) ...4 (jos|kun|kunhan|vasta|alkaen|uudelleen|taas|esimerkiksi|myös|meillä|verkossa|jälleen|@päivänä|@kuukausi|n:lomake|sovelluks*|puhelimitse|netissä|verkkokaupa*)',
  '^ (ota|ottakaa|ole yhteydessä|olkaa yhteydessä|soita|soittakaa|kysy|kysykää|hae|hakekaa|kokeile|kokeilkaa|käy|käykää|pyydä|pyytäkää|tilaa|tilatkaa|valitse|valitkaa|tutustu|tutustukaa|käänny|kääntykää|lähetä|lähettäkää|toimita|toimittakaa|täytä|täyttäkää|tee|tehkää|varaa|varatkaa|kerro|kertokaa|laita|laittakaa|anna|antakaa|ilmoita|ilmoittakaa|kirjaudu|kirjautukaa|avaa|avatkaa|siirrä|siirtäkää|vaihda|vaihtakaa|käytä|käyttäkää|palauta|palauttakaa|osta|ostakaa|liitä|liittäkää|vie|viekää|tuokaa|tuo (se|tuote|kuitti|paketti|laite|laitteet)|mene|menkää|nouda|noutakaa|lataa|ladatkaa|tunnistaudu|myy|lahjoita|jatka|peru|katso|etsi|lisää|poista|tarkista|hanki|pidä|merkitse|vastaa|muuta|muuttakaa|näytä|kirjoita|lue|kutsu|yhdistä) _',
  ', (ota|ottakaa|soita|soittakaa|kysy|kysykää|hae|hakekaa|kokeile|kokeilkaa|käy|käykää|pyydä|pyytäkää|tilaa|tilatkaa|valitse|valitkaa|tutustu|käänny|kääntykää|lähetä|lähettäkää|toimita|toimittakaa|täytä|täyttäkää|tee|tehkää|varaa|varatkaa|kerro|kertokaa|laita|laittakaa|anna|antakaa|ilmoita|ilmoittakaa|kirjaudu|avaa|avatkaa|siirrä|siirtäkää|vaihda|vaihtakaa|käytä|käyttäkää|palauta|osta|ostakaa|liitä|liittäkää|vie|viekää|tuo (se|tuote|kuitti|paketti|laite)|tuokaa|mene|menkää|nouda|noutakaa|lataa|hanki|merkitse|muuta|näytä) _',
  '(joten|niin|ja|eli|siksi) (lähetä|lähettäkää|ilmoita|ilmoittakaa|kerro|kertokaa|soita|soittakaa|hae|hakekaa|täytä|täyttäkää|tilaa|tilatkaa|valitse|valitkaa|varaa|varatkaa|kokeile|kokeilkaa|ota|ottakaa|toimita|tuo|tuokaa|vaihda|käytä|liitä)',
  '(kuluttajariitalautakun*|kuluttajaneuvon*|oikaisuvaatimu*|muutoksenhaku*|hakea muutosta|valittaa|oikaisua|vakuutusyhtiö*|kotivakuutu*|asiamie*|uudelleenkäsittely*|jonotuslist*|varasija*|jonoon|peruutuspaik*)',
  `(paitsi|ellei|ellet|ellette|kunhan|edellyttäen|ainoastaan jos|vain jos|vasta kun|lukuun ottamatta|ilman (kuittia|lähetettä|lupaa|suostumusta|ajanvarausta|henkilöllisyy*|valtakirjaa|tunnist*|sopimusta|lääkär*|*todistu*|*tunnus*|varausta|tilausnumeroa)|ennen kuin|ennenkuin)`,
  '(uuden|uudelleen|uudestaan|uutta|uusi|toisen|toinen|toiseen|toisessa|toista) ...2 (hakemus*|hakemukse*|tilaukse*|ajan|aikaa|aika|yrity*|haku*|tilata|hakea|hae|väri*|koko*|kokoa|mallia|malli|mallin|tuote*|tuottee*|päivä*|koodi|koodin|lippu*|paikka*|käsitel*|sävy*|huone*|osoitte*|noutopist*|käyttäj*|kortti*|hinta*|viikko*|laite*|kurssi*|ryhmä*|reitti*|vuoro*|lento*|kuitti*)',
  `(on|ovat) ...2!${no} (luettavissa|saatavissa|*ttavissa|*ttävissä|*tavissa|*tävissä)`,
  '(myös|toki|kyllä|sitä vastoin|puolestaan) ...3 (onnistuu|käy|sopii|löytyy|saa|saat|voi|voit|kelpaa|toimii|on tarjolla|on vapaa|on vapaana|myy|myydään)',
  '(löytyy|löytyvät|on saatavilla|ovat saatavilla|on vapaata|on vapaana|on tilaa|on vielä|on yhä|on tarjolla|ovat tarjolla|on avoinna|on auki|on mahdollista|olisi|vapautuu|aukeaa|avautuu|myydään|vuokrataan|lainataan|hyväksytään|korjataan|otetaan vastaan|palautuu|onnistuu|onnistuvat|onnistuisi|käyvät|kelpaavat|sopisi|riittäisi|mahtuisi) ...2',
  '(maksutta|ilmaiseksi|veloituksetta|kaupan päälle|hyvityksenä|korvauksena|lahjakort*|*alennuksen|*alennuksella|lahjana|kompensaationa|puoleen hintaan|puolet|osamaksu*|erissä|*erässä) ...2',
  '(muissa|muista|muilla|muut|muuhun|muualla|muualta|naapurissa|verkkokaupastamme|verkkokaupassa|*palvelustamme|toimipisteessä|toimipisteestä|*myymälästämme|myymälässämme) ...4 (on|ovat|löytyy|saa|saat|saatte|voi|voit|onnistuu|käy|käyvät|myydään|palvelee)'
]

/** Words of a way on that open none. */
export const noAlternative = [
  '(tiedä|tiedämme|muista|usko|ymmärrä|huomannut|kiistä|epäile|osannut|ollut) ...8 (mutta|mut) ...8',
  'kunhan (et|ette) ...2',
  `${neg} ...5!mutta/mut/vaan/jos/kunhan (voi|voida|saa|saada|pysty|pystytä|kykene|pääse|voisi|saisi|sovi|onnistu|käy|toimi|riitä|auta|kelpaa|voitu|onnistunut)`,
  `${neg} ...1 (@tehdä0|muuta|avaa|korjaa|osta|peru|lisää|anna|lähetä|vaihda|siirrä|korvaa|tilaa|varaa) ...1!mutta/mut`,
  `${neg} ...3!mutta/vaan/jos/kunhan (uusi|uuden|uutta|uudelleen|uudestaan|toista|toisen|toiseen|löydy|ole|olisi|sovi|tarjolla|saatavilla|vapaana|mahdollista|mahdollinen|alennuksen|alennusta|oikaisua|valittaa|onnistu|myös) ...1!mutta/vaan`,
  '(voin|voimme|voi|voidaan|haluan|haluamme|täytyy|pakko|joudun|joudumme|pitää) ...2 (vain|ainoastaan|valitettavasti|vaan|pahoitella|todeta|vakuuttaa|sanoa|ymmärtää|kertoa|ilmoittaa|vahvistaa|muistuttaa|kuvitella|olla|tuottaa|tuottamaan|ilmoittamaan|toteamaan|kertomaan|kieltäytyä|kieltäytymään) ...4',
  '(voit|voitte|saat|saatte) ...2 (nähdä|lukea|todeta|olla|luottaa|uskoa|ymmärtää|kuvitella|arvata|huomata|varmasti) ...4',
  '^ (kysyit|kysyitte|toivoit|toivoitte|tiedustelit|tiedustelitte|pyysit|pyysitte|ehdotit|ehdotitte|halusit|halusitte|haluaisit|haluaisitte|olisit|olisitte|mietit|mietitte|toiveesi|toiveenne|pyyntösi|pyyntönne) ...10!mutta/vaan',
  '(saisitko|saisitteko|voisitteko|voisiko|voiko|saako|onnistuuko|onko|voimmeko|voinko|saisiko|pääsetkö|pääsisitkö|voitaisiinko|korvaammeko|myymmekö) ...8!mutta',
  '(hakemu*|pyyntö*|reklamaatio*|vaatimu*|valitu*|oikaisuvaatimu*|korvau*) ...4 (hylätään|hylättiin|hylätty|evätään|evättiin|evätty|kielteinen)',
  '(kannattaa|kannattaisi|pitää|piti|olisi|olisit|olisitte|täytyy) ...3 (muistaa|lukea|tarkistaa|huomata|huomioida|ymmärtää|tutustua|pitänyt|kannattanut|ollut|voinut) ...4',
  '(ensi kerralla|jatkossa|vastaisuudessa|seuraavalla kerralla|tulevaisuudessa) ...6',
  '(jos|mikäli) ...3 (kysyttävää|kysymyksiä|kysyttävä|muuta|lisäkysymyksiä|lisätietoja|tarvitset apua|haluat lisätietoja|haluatte lisätietoja) ...4',
  '(muuta|muissa|muihin) ...2 (kysyttävää|kysymyksiä|asioissa|kysymyksissä|asiaa|kysymyksiin|mielessä|apua) ...3',
  '(tutustu|tutustukaa|katso|lue|muista|huomaa|huomioi|luethan|tutustuthan|muistathan|huomioithan|tarkista) ...2 (ehtoihin|ehtoihimme|*ehtoihin*|*ehdot|*ehdoista|sääntöihin|*säännöt|päätök*|perustelu*)',
  '(pidä|pitäkää|nauti|nauttikaa|ole hyvä|olkaa hyvä|toivota*|mukavaa|hyvää|kiitos|kiitämme|kiitän) ...3',
  '(vaikka|siitä huolimatta|huolimatta) ...6!mutta',
  '(ymmärrän|ymmärrämme|tiedän|tiedämme|uskon|harmittaa|ikävää|kurjaa|harmi|kiva|ihana|hienoa|mukava|kerroit|kerroitte|kirjoitit|kirjoititte) ...2 (että|kun|kuulla|miten|kuinka|jos) ...8!mutta',
  '(jää|jäävät|maksat|maksatte) ...2 (itse|omalla|täyden|kokonaan|edelleen|silti|normaalisti) ...2',
  '(emme|en|ei) ...6!mutta/vaan (korvauksena|hyvityksenä|maksutta|ilmaiseksi|lahjakort*|puolet|osamaksu*|alennuksen) ...1'
]

export const referral = [
  '(ota|ottakaa|otathan|ottamaan|ottaa|otettava|otat|otatte|ole|olkaa|olethan|olemaan|olla) ...5 (yhteyttä|yhteydessä) ...4',
  '(yhteyttä|yhteydessä) ...1 (n:kuljetusliike/kuljetusliikkee|n:kuljetusyhtiö|*yhtiö*|*liike*|*palvelu*|*tuki*|*tuke*|*osasto*|*tiimi*|n:pankki/panki|n:myyjä|n:valmistaja|n:toimittaja|n:huolto/huollo|*huolto*|*laitos*|*virasto*|n:isännöitsijä|*isännö*|n:kunta/kunna|n:kaupunki/kaupungi|n:operaattori|n:lähettäjä|n:maahantuoja)',
  '(kysy|kysykää|kysyä|tiedustele|tiedustelkaa|tiedustella|selvitä|tarkista|tarkistakaa|reklamoi|reklamoikaa|ilmoita|hae|pyydä|pyytäkää) ...3 (*lta|*ltä|*sta|*stä|*lle|*eltä|*elta) ',
  '(soita|soittakaa|soitathan|soittaa|kirjoita|kirjoittakaa|viesti|viestiä|laita viestiä) ...3 (*lle|*seen|*oon|*aan|*een|*iin|*uun|*yyn|*ään|*öön)',
  '(käänny|kääntykää|kääntyä|kääntymään|kääntymistä) ...5 puoleen',
  '(asioi|asioikaa|asioida|asioimaan|käy|käykää|käymään) ...3 (*ssa|*ssä|*lla|*llä|*ssamme|*ssämme)',
  '(asia|se|tämä|asiasta|tästä|kysymys|hakemus|reklamaatio|selvityspyyn*|pyynnöt|palautteet) ...3 (kuuluu|vastaa|hoitaa|hoidetaan|käsittelee|käsitellään|päättää|ohjata|osoittaa|tehdään) ...4',
  '(löydät|löydätte|löytyy|löytyvät|näkyvät|luettavissa) ...3 (*sivuilta*|*sivuilla*|*sivulta*|verkosta|netistä|ohjeista|ukk*|*kaupasta)'
]

export const handover = [
  '(välitän|välitämme|välitin|siirrän|siirrämme|siirsin|siirsimme|ohjaan|ohjaamme|ohjasin|vien|viemme|vein|laitan|laitamme|laitoin|pyydän|pyydämme|pyysin|kysyn|kysymme|kysyin|yhdistän|soitan|soitamme|soitin|ilmoitan|ilmoitamme|ilmoitin) ...4 (asian|asiasi|asianne|viestisi|viestinne|palautteesi|palautteenne|hänet|heille|heitä|kollega*|eteenpäin|tiedoksi|tiimi*|osasto*|esi*|*lle|*ltä|*lta)',
  '(olen|olemme|on) ...3 (välittänyt|välittäneet|siirtänyt|siirtäneet|ohjannut|ohjanneet|pyytänyt|pyytäneet|ilmoittanut|välitetty|siirretty|ohjattu|pyydetty)',
  '(he|hän|kollegani|tiimi|huolto|asentaja) ...4 (ottaa|ottavat|soittaa|soittavat|palaa|palaavat|on|ovat) ...2 (yhteyttä|yhteydessä|sinuun|teihin|asiaan)?'
]

/** The words of a referral that send nobody away. */
export const noReferral = ['ei tarvitse']
