/** How Finnish-speaking customers tell of trouble, and of none. */

export const trouble = [
  '@vika',
  '(ei|eivät|en|emme|eikä|eivätkä|enkä|ole) ...4 (toimi|toiminut|toimineet|tullut|tulleet|tule|saapunut|saapuneet|saanut|saaneet|saa|saatu|näy|näkynyt|kuulunut|kuulu|vastaa|vastannut|vastattu|vastata|mene|mennyt|lähde|lähtenyt|käynnisty|aukea|auennut|avaudu|pääse|päässyt|päästä|ollut|ilmestynyt|soittanut|käynyt|lue|lataudu|lämpene|korjattu|palautunut|palautettu|hyvitetty|maksettu|kerrottu|ilmoitettu|tehty|tapahtunut|sovi|vastannut|pidä|löydy|löytynyt|täsmää|noudettu|tuotu|toimitettu|lähetetty|auta|auttanut|hyväksy|onnistu|onnistunut|kukaan|mitään|missään)',
  '(kukaan|mitään|mistään|kenestäkään|ketään|mihinkään) ...3 (ei|ole|tapahdu|kuulu|tullut|vastaa|soita|auta)|ei (kukaan|mitään|mistään|missään|ketään)',
  '(rikki|hajalla|poikki|jumissa|pimeänä|kadonnut|kadonneet|hukassa|hukkunut|väärä|väärän|väärät|vääriä|väärin|väärään|väärällä|väärää|myöhässä|myöhästyi|myöhästynyt|viivästynyt|viivästyi|peruttiin|peruttu|peruuntui|peruutettiin|peruutettu|puuttuu|puuttui|puuttuivat|puuttuva|puuttuu|rikkoutunut|rikkoutui|rikki|haljennut|haljenneet|halki|revennyt|repeytyi|naarmu*|kolhu*|vuotaa|vuoti|vuotanut|jäätynyt|kylmä|kylmää|kylmänä|kylmät|haalea*|likai*|homei*|haisee|haisi|pilalla|pilaantu*|märkä|märkänä|kastunut|tyhjä|tyhjänä|kahdesti|tuplana|tuplasti|liikaa|turhaan|töykeä*|tyly*|epäystävälli*|huono|huonoa|huonosti|surkea*|ala-arvoi*|törkeä*|vialli*|virheelli*|vaurioitu*|särky*|särkyi|irronnut|irtosi|katkesi|katkennut|katkeaa|katkeilee|pätkii|pätkinyt|takkuaa|tökkii|jumittaa|kaatuu|kaatuilee|herjaa|sekaisin|bugi*|jumi*|sotku*|sekoil*|hitaa*|heikko*|outo|outoa|ylimääräi*|kallistunut|nousi|noussut|korotettu|luvaton|luvattoma*|lukossa|lukittu*|suljettu|suljettiin|katkaistu|katkaistiin|poikki|hävinnyt|hävisi|jäi|jäänyt|jätetty|jätettiin|umpeutu*|vanhentunut|vanhentuneita|mätä*|raaka*|palanut|loppunut|yllätys|yllätty*|tyrmistyn*|järkyttyn*|unohdettu|unohtivat)',
  '(veloitettu|veloitettiin|laskutettu|laskutettiin|peritty|perittiin|maksoin|maksettu|lasku*|veloitus|veloitatte|laskutatte) ...6 (kaksi|kahdesti|kahteen|tupla*|väärin|liikaa|vaikka|enemmän|turhaan|suurempi|ylimääräi*|väärä*|uudestaan|taas|edelleen|korkea*|yllätty*)',
  '(luvattiin|luvattu|lupasitte|lupasi|piti|pitäisi|pitänyt|sanottiin|sovittu|sovittiin|väitettiin|väitti|sanoi|kerrottiin) ...6 (mutta|vaan|eikä|olla|tulla|saada|toimittaa|tänään|eilen|jo|asti|mennessä|vaikka|silti|alle|kuitenkin|viimeistään)',
  '(odottanut|odotin|odottaneet|odotimme|odotettu|odotella|odotellut|odottelin|odotan|odotellaan|jonotin|jonottanut|jonottaneet|jonotimme|venannut) ...4',
  '(vieläkään|edelleenkään|yhä|edelleen|jo|taas|jälleen) ...3 (ei|kolmas|toinen|neljäs|viides|kolmatta|toista|neljättä|viikko*|kuukau*|kertaa|kerran|sama|rikki|sanoo|väittää|odotan|odotamme)',
  '(toinen|toista|kolmas|kolmatta|kolmannen|neljäs|neljättä|viides|viidettä|monta|monennen|monetta|monesti|kahdesti|kolmesti|useasti|useita|useamman|jatkuvasti|toistuvasti|aina) (kerta|kertaa|kerran|viesti*|kertoja|päivää|viikkoa|viikko|kuukausi|kuukautta|katkeaa|myöhässä)',
  '(miksi|miks|miksei|mikset|miksette|missä|milloin|koska|mikä|miten) ...4 (ei|viipyy|kestää|maksaa|noussut|nousi|rahat|paketti*|tilaukse*|mättää|ihmeessä|hitto|vielä|pitää|lasku|hinta|oikein|vikana|poistettu|muutettu|suljettu|hävinnyt|hävisi)',
  '(kilahti|kaatui|hajosi|meni rikki|lakkasi|lopetti|sammui|irtosi|halkesi|repesi|jäätyi|tippui|putosi|katosi|hukkui|pimeni|jumittui)',
  '(ilman|vailla) (sähköä|vettä|lämpöä|nettiä|selitystä|varoitusta|ilmoitusta|vastausta|lämmintä|perustetta|syytä|puhelinta)'
]

export const grievance = [
  '(pettyny*|pettymys*|vihai*|raivoi*|kiukku*|tyytymät*|tyytymätön|harmitta*|harmissa*|ärsyttä*|suututta*|turhautta*|turhautun*|kyllästyn*|raivostutta*|närkästy*|loukkaantu*|järkyttä*|törkeä*|hävytön*|röyhkeä*|epäreilu*|kohtuuton*|kohtuutto*|ryöstö*|huijau*|pelleily*|naurettava*|käsittämätön*|ala-arvoi*|surkea*|luokaton*|farssi*|typerä*|mieletön*|hermo*|kuseta*|uskomaton*|uskomato*|nöyryyttä*|tympii|tympäi*|vitutta*|risoo|sietämät*|kelvot*|häpeä*|paska*|perseestä|helvetti|hitto|hitsi|perkele|saatana)',
  '(valitan|valitamme|valittaa|valitus|valituksen|reklamoin|reklamoida|reklamaatio*|vaadin|vaadimme|haluan|haluamme) ...3 (rahani|rahat|hyvityksen|korvauksen|selityksen|anteeksipyyn*|vastauksen|että|hyvitystä|korvausta|selvityksen|vastauksia|palautuksen|esimie*|tietää)?',
  '(en|emme) ...3 (hyväksy|aio|suosittele|osta|tilaa|maksa|ymmärrä|jaksa|halua|usko|luota|asioi|käytä)',
  '(vaihdan|vaihdamme|irtisanon|irtisanomme|lopetan|lopetamme|perun|siirryn) ...4 (operaattor*|pankki*|toimittaja*|yhtiö*|kilpailija*|sopimu*|jos|jäsenyy*)',
  '(mitä|mikä) ...1 (ihmettä|hittoa|helvettiä|pelleilyä|touhua|meininki|toimintaa|palvelua)',
  '(aika|melko|ei|kyllä|tosi) ...1 (noloa|erikoista|kummallista|outoa|huonoa|kurjaa|heikkoa|reilua|oikein)'
]

export const inquiry = [
  '(voisitteko|voisitko|voitteko|voitko|osaatteko|osaatko|saisinko|saisimmeko|saisiko|voisiko|voiko|voinko) ...8',
  '(haluaisin|haluan|haluamme|haluaisimme|tahtoisin|pitäisi|kiinnostaisi|mietin|mietimme|pohdin|kysyisin|kysyn|tiedustelen|tiedustelisin|ihmettelen) ...2 (tietää|kysyä|tiedustella|selvittää|kuulla|että|onko|mitä|miten|milloin|voiko|saisiko|varmistaa)?',
  '(pyydän|pyydämme|vaadin|vaadimme|toivon|toivomme|odotan|odotamme|haluan|haluamme|haluaisin) ...6 (kertomaan|selvittämään|ilmoittamaan|vastaamaan|perustelemaan|selitystä|selityksen|selvitystä|selvityksen|vastausta|vastauksen|vastauksia|tietoa|tiedon) ...2 (mistä|mitä|miksi|milloin|kuka|ketkä|miten|missä|kenelle|minne|mihin|kuinka|paljonko|onko|voiko)',
  '(kertokaa|kerro|kertoisitko|kertoisitteko|ilmoittakaa|vastatkaa|selittäkää) ...6'
]
