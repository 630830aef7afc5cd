/** The way on after a no, and sending the customer to somebody else, in Finnish. */

export const alternative = [
  'sen sijaan',
  '(vaihtoehtoisesti|vaihtoehtona|vaihtoehto|vaihtoehtoja|vaihtoehdot|vaihtoehdoista|ratkaisuna|kiertotienä|toinen tapa|toinen keino|hyvä uutinen|sillä välin|siihen asti)',
  '(voit|voitte|saat|saatte|pääset|pääsette|voisit|voisitte|pystyt|pystytte|sinulla on|teillä on|kannattaa) ...6',
  '(voin|voimme|pystyn|pystymme|voisin|voisimme|saan|saamme) ...5',
  '(ehdotan|ehdotamme|suosittelen|suosittelemme|tarjoan|tarjoamme|tarjoutua|järjestän|järjestämme|lainaan|lainaamme|varaan|varaamme|siirrän|siirrämme|hyvitän|hyvitämme|palautan|palautamme|korvaan|korvaamme|lähetän|lähetämme|annan|annamme|laitan|laitamme|teen|teemme|kysyn|kysymme|etsin|etsimme)',
  '(mutta|kuitenkin|silti) ...2 (voin|voimme|voit|voitte|saat|saatte|jos|onnistuu|se|sen|meillä|löytyy|käy|sopii)',
  '(haluatko|haluatteko|sopisiko|sopiiko|kävisikö|käykö|onnistuisiko|auttaisiko|kelpaisiko|kelpaako|kokeillaanko|laitetaanko|varataanko|teenkö|siirränkö|lähetänkö)',
  'jos ...3 (haluat|haluatte|sopii|kelpaa|olet|olette|lähetät|toimitat|haet|käy|löydät|löytyy|sinulla|teillä|saat|tarvitset|päätös|olisit)',
  '(onnistuu|mahdollista|mahdollinen|saatavilla|avoinna|auki) ...4 (jos|kun|kunhan|vasta|alkaen|uudelleen|taas|esimerkiksi|myös|meillä|verkossa|jälleen)',
  '(ota|ottakaa|ole|olkaa|soita|soittakaa|kysy|kysykää|hae|hakekaa|kokeile|kokeilkaa|käy|pyydä|tilaa|valitse|tutustu|käänny|kääntykää|lähetä|toimita|täytä|tee|varaa) ...6',
  '(kuluttajariitalautakun*|kuluttajaneuvon*|oikaisuvaatimu*|muutoksenhaku*|muutosta|valittaa|oikaisua|vakuutusyhtiö*|asiamie*)',
  '(paitsi|ellei|ellet|ellette|kunhan|edellyttäen|ainoastaan jos|vasta kun|viimeistään|lukuun ottamatta)',
  '(uuden|uudelleen|uutta) ...3 (hakemus*|hakemukse*|tilaukse*|ajan|aikaa|yrity*|haku*|tilata|hakea)'
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

export const noReferral = ['ei tarvitse']

export const noAlternative = ['muuta kysyttävää']
