/** How Finnish-speaking customers ask, and what in a reply puts the answer off. */

const tell =
  '(tietää|kysyä|kysyn|kysyisin|kertokaa|kerro|kertoisitko|kertoisitteko|kertoa|ilmoittakaa|ilmoittaa|tiedustelen|tiedustelisin|tiedustella|mietin|mietimme|pohdin|ihmettelen|selvittää|kiinnostaa|kiinnostaisi|varmistaa|varmistaisin|tarkistaa|kuulla|tiedä|tiedätte|tiedätkö|tiedättekö)'

export const asksWhen = [
  '(milloin|millon|koska|monelta|moneltako|minä päivänä|mihin aikaan|mihin asti|kauanko|kauan|kuinka (kauan|pian|nopeasti|pitkään|usein|pitkä|varhain|myöhään)|miten (kauan|pian|nopeasti|pitkään|usein)|montako (päivää|viikkoa)|mihin mennessä|mihin kellonaikaan|moneenko) ...2'
]

export const asksHow = [
  '(miten|kuinka|mites) ...1 (saan|saa|saamme|saisin|saadaan|voin|voi|voidaan|voimme|voisin|pääsen|pääsee|teen|tehdään|toimin|toimitaan|onnistuu|hoituu|tapahtuu|pitää|kuuluu|haen|haetaan|haetaanko|maksan|maksetaan|perun|vaihdan|siirrän|lisään|poistan|muutan|palautan|ilmoitan|ilmoittaudun|varaan|kirjaudun|löydän|asennan|irtisanon|tilaan) ...1',
  '(mitä|mites) ...2!te/aiotte (teen|tehdä|tehdään|(pitää|täytyy|pitäisi|tulee|kannattaa|voin|voi|voisin|voimme) ...1 (tehdä|muuttaa|vaihtaa|korjata|säätää))'
]

export const asksStatus = [
  '(mitä|miten|mites) ...2 (aiotte|aiot|meinaatte|teette) ...2',
  '(missä|mitä|mikä|mites|miten|mihin) ...2 (mennään|mättää|tilanne|tilanteen|vaihe|vaiheessa|vikana|vika|viipyy|jumittaa|tökkii|pulma|kuuluu|tapahtuu|tapahtunut|hävisi|hävisivät|jäi)',
  '(missä) ...1 (on|ovat|se|ne|oikein) ...3',
  '(onko|mitään|joko|jokohan) ...2 (uutta|uutisia|edistynyt|selvinnyt|tietoa)'
]

export const asksWhy = [
  '(miksi|miksei|minkä takia|minkä vuoksi|mistä syystä|mistä johtuu|mistä ...2 (johtuu|johtui|johtuvat|aiheutuu|aiheutui)|mistä ...1 (on kyse|on kysymys)|mikä on syy|mikä syynä|minkä tähden|millä perusteella|millä perustein|miks) ...2'
]

export const asksPrice = [
  '(voisitko|voisitteko|voitko|voitteko|tuletko|tuletteko|tulisitko|tulisitteko|pystytkö|voisko|saisiko|saisko) ...1 (tulla|tulemaan|tulet|hiukan|vähän|yhtään)? ...1 (hinnassa|hinnasta|hintaa|halvemmalla|alennusta|alennuksen) ...4',
  '(onko|oisko|olisiko|löytyykö|jäisikö) ...1 (tinkimisvaraa|neuvotteluvaraa|tingittävissä|joustoa|hinnassa varaa|hinnassa (vähän)? (varaa|joustoa)|alennusta) ...3',
  '(lähtisikö|lähtiskö|lähteekö|irtoaisiko|irtoisiko|irtoaako|myisitkö|myisittekö|meneekö|menisikö|kelpaako|kelpaisiko) ...2 (#|@number|vitosella|kympillä|satasella|viidelläkympillä) ...2',
  '(onko|ovatko|oliko|olisiko|saako|pääseekö) ...4 (ilmainen|ilmaista|ilmaiseksi|maksuton|maksutonta|maksutta|maksullinen|maksullista|maksullisia|ilmaisia)',
  '(saako|saanko|saammeko|saisinko|palautuuko|palautuvatko|palautetaanko|palautatteko|maksatteko|korvataanko|korvaatteko|hyvitetäänkö) ...3 (raha*|maksu*|hinta|hinnan|korvau*|hyvity*)',
  '(maksaako|veloitetaanko|maksetaanko|laskutetaanko|veloitatteko|periikö) ...3',
  '(paljonko|minkä hintainen|mitä maksaa|mihin hintaan|kuinka paljon|miten paljon|mikä on hinta|mitä kustantaa|mikä hinta|paljonko|mitä (se|tämä|sellainen|kaikki) maksaa|kuinka kallis|kuinka monta euroa) ...3',
  '(mitä|mikä|paljonko) ...3 (maksaa|maksaisi|maksais|maksas|maksaiskaan|tulee maksamaan|tulisi maksamaan|tulis maksamaan|hinta|hinnat|maksavat|kustannus|kustannukset|kustantaa|kustantais)'
]

export const asksWhether = [
  '(onko|voiko|voinko|voimmeko|saako|saanko|saammeko|onnistuuko|sopiiko|käykö|kuuluuko|pitääkö|tarvitseeko|tuleeko|toimiiko|löytyykö|meneekö|pääseekö|pääsenkö|maksaako|voisiko|voisinko|saisiko|saisinko|olisiko|kelpaako|riittääkö|koskeeko|sisältyykö|täytyykö|kannattaako|ehtiikö|ehdinkö|onkohan|oisko|onks|saaks|voiks|käyks|oliko|ovatko|myyttekö|toimitatteko|teettekö|otatteko|hyväksyttekö|tarjoatteko|onkos|sisältääkö|korvaako|korvataanko|palautetaanko|lähetetäänkö|tarvitsenko|pitäisikö|saavatko|voivatko|jääkö|laskutetaanko|veloitetaanko|tarvitaanko|saisko|onks|säilyykö|tarkoittaako|oottekos|ootteks|saisinkohan) ...2',
  `${tell} ...2 (*ko|*kö) ...2`
]

export const asksOther = [
  'mistä lähtien ...2',
  '(ja|tai|vai|sekä|entä|eli) (*tteko|*ttekö|*nko|*nkö|*taanko|*täänkö|*daanko|*däänkö|*vatko|*vätkö|*tkö) ...2',
  // Any verb with -ko; so are many nouns (laatikko), hence not among the plain ones.
  '^ (ja|mutta|vai|tai|eli|no|niin|hei|moi|moikka|terve)? *ko',
  '^ (ja|mutta|vai|tai|eli|no|niin|hei|moi|moikka|terve)? *kö',
  '(mitä|mikä|mitkä|mistä|mihin|minne|missä|kuka|kenelle|keneltä|ketkä|miten|miksi|kumpi|kumman|kumpaa|millainen|millaisia|millä|miltä|mille|minkä|montako|kuinka|mitäs|miksei|kenen|mitkä|minkälainen|mites) ...2'
]

/** A question that wants no answer, or a deed and not an answer. */
export const rhetorical = [
  '(voisitteko|voisitko|voitteko|voitko|saisinko|saisitteko|saatteko|viitsisittekö|pystyttekö|korjaisitteko|lähettäisittekö|ehtisittekö|saisiko|voisiko) ...3 (lähettää|lähettäisitte|korjata|muuttaa|perua|peruuttaa|siirtää|palauttaa|hyvittää|soittaa|poistaa|lisätä|vaihtaa|tarkistaa|katsoa|varata|laittaa|toimittaa|ilmoittaa|auttaa|päivittää|oikaista|hoitaa|järjestää|postittaa|vetää|tulla|tehdä|antaa|pyytää|laitettua|korjattua|välittää|viedä|toimittaa|kiittää|huomioida|ottaa|tarkastaa|mitätöidä|kumota|purkaa|nollata|palata|kirjata|avata|sulkea|käydä)',
  '(mitä|mikä) (ihmettä|hittoa|helvettiä|pelleilyä|touhua|meininki|toimintaa|palvelua|järkeä)',
  '(olisiko liikaa|onko liikaa|onko tämä (vitsi|normaalia|oikein|reilua|jokin)|kehtaatteko|oikeesti|oikeasti|ihanko tosi|tosiaanko|eikö (nyt|teillä|kukaan|olisi|voisi)|tiedättekö te edes|luuletteko|kuvitteletteko|onko teillä siellä|mitä jos|ketä kiinnostaa|ehkä voisi) ...2',
  '(en|emme) (tiedä|tiedetä) ...1 (mitä|miten) ...4',
  '(vai mitä|vai|eikö niin|eikö vain|ok|okei) $',
  '(no)? miksi siinä sitten',
  '^ ...1 (tällaistako|tälläistäkö|tällästäkö|tämmöstäkö|tämmöistäkö|tätäkö|tämäkö|näinkö|näinkös|niinkö|tälleenkö|tämänkö|sitäkö|semmoistako|sellaistako|tuollaistako|noinko|joko taas|taasko|vieläkö) ...8',
  '(tätäkö|tämäkö|näinkö|tällaistako) ...2 (on|saa|saan|pitäisi|kutsutte|teillä|teidän|nykyään|sitten)'
]

/** Puts an answer off: it comes later, or is not known yet. */
export const defers = [
  '(palaan|palaamme|palataan|ilmoitan|ilmoitamme|ilmoitetaan|kerron|kerromme|vastaan|vastaamme|vahvistan|vahvistamme|tarkistan|tarkistamme|selvitän|selvitämme|selvitetään|kysyn|kysymme|soitan|soitamme|lähetän|lähetämme|saat|saatte|teen|teemme|palailen|kirjoitan|tiedotan|tiedotamme|tiedotetaan) ...3',
  '(en|emme|ei) ...2 (tiedä|tiedetä|osaa sanoa|osata|voi luvata|voi sanoa|voi vielä|vielä|varmaa|tietoa|tiedossa|aikataulua|varmuutta|arviota)',
  '(riippuu|selviää|varmistuu|tarkentuu|auki|avoinna|epäselvää|kesken) ...2',
  '(ottaa|ottavat|soittaa|vastaa|palaa) ...2!meihin/meille/minuun/minulle (yhteyttä|sinulle|teille|sinuun|teihin|asiaan)'
]

export const speaksOfAll = [
  '(muusta|muuten|muihin|muista|lopusta|loput|loppuihin|loppuun|molempiin|molemmista|kumpaankin|kaikkiin|kaikesta|toiseen kysymykseen*|kysymyksiin*|kysymyksiisi|kysymyksiinne|näihin|niihin|lisäksi kysyit|kysyit myös|mitä tulee)'
]

export const pointsAway = [
  '(löydät|löytyy|löytyvät|löydätte|katso|katsokaa|lue|lukekaa|tutustu|tutustukaa|tarkista|tarkistakaa|näet|näette|saat|saatte|luettavissa|nähtävissä|selviää|selviävät|kerrotaan|kerrottu) ...6 (*sivuilta|*sivuilla|*sivuiltamme|*sivuillamme|*sivulta|*sivulla|*sivustolta|*sivustolla|*sivustoltamme|netistä|verkosta|nettisivu*|verkkosivu*|kotisivu*|*sivuihin*|*sivuihimme|*sivustoon*|sovelluksesta|esitteestä|oppaasta|ohjeesta|ohjeista|ehdoista|käyttöehdoista|käyttöohjeesta|usein kysyt*|kysytyistä|kysytyissä|@url)',
  '(*sivuilta|*sivuilla|*sivuiltamme|*sivuillamme|*sivulta|*sivustolta|*sivustoltamme|verkkosivu*|nettisivu*|kotisivu*|netistä|verkosta|sovelluksesta|esitteestä|oppaasta|ohjeista|ehdoista|@url) ...3 (löydät|löytyy|löytyvät|löydätte|katso|näet|näette|saat|saatte|lisätietoja|lisätietoa|tietoa|tiedot|ohjeet|vastaukset|kaikki|selviää)',
  '(lisätietoja|lisätietoa|lisätiedot|kaikki tiedot|kaikki tieto|kaiken tiedon|kaikki ohjeet|yleiset ohjeet|yleistä tietoa|tarkemmat tiedot|tarkempaa tietoa) ...6'
]

export const affirms = [
  '^ (kyllä|joo|juu|ei|eivät|emme|en|toki|totta kai|tietysti|tietenkin|ilman muuta|valitettavasti|ikävä kyllä|harmi kyllä|onnistuu|käy|sopii|saa|saat|saatte|voit|voitte|voi|pääset|on|onhan|juuri niin|aivan|luonnollisesti|mielellämme|mielellään|kiva|ehdottomasti)',
  ', (kyllä|joo|ei|toki|onnistuu|käy|sopii|valitettavasti|mielellämme|totta kai)',
  '(onnistuu|onnistuvat|käy hyvin|sopii hyvin|ilman muuta|totta kai|ei onnistu|ei käy|ei ole mahdollista|on mahdollista|kyllä)'
]

export const tellsPrice = [
  '(ilmainen|ilmaista|ilmaiseksi|maksuton|maksutonta|maksutta|veloituksetta|veloiteta|veloita|veloitetaan|veloitamme|peritä|peri|hinta|hinnat|hintaan|hinnan|hintoja|hinnasto|hintamme|maksaa|maksavat|maksat|maksu|maksun|maksua|maksuja|kulu|kulut|kuluja|kustannus|kustannukset|kustannuksia|lisähintaa|lisämaksu*|sisältyy|kuuluu hintaan|kuuluvat hintaan|kuuluu|tarjous|tarjouksen|hinta-arvio*|halvempi|kalliimpi|edullisempi|korvataan|korvaamme|pantti|alennus|alennuksen)',
  '(euro*|e|eur|€|sentti*|snt|kymppi*|kympillä|parikymppi*|satanen|satasen|tonni*|prosent*|*euroa|*maksu|*maksun|*hinta|*hinnan)'
]

export const tellsReason = [
  '(jäi|jäivät|tarttui|tarttuivat|osui|pysähtyi|törmäsi|kompastui|kaatui|juuttui|takertui) ...1!ei (*suodattimeen|haaviin|*haaviin|kiinni|*seulaan|*tarkistukseen|*sääntöön|*rajaan|*estoon|*virheeseen|*vikaan|*vaiheeseen)',
  '(pysäytti|esti|laukaisi|katkaisi|sekoitti|jumitti|hylkäsi|nappasi|poimi|rajoitti|rajoittaa|estää|säätelee|johtui siitä|johtuu siitä|taustalla|takana) ...2',
  '(koska|sillä|johtuu|johtuivat|johtui|johtuen|syy|syynä|syystä|takia|vuoksi|siksi|tästä syystä|siitä syystä|siis|eli|kun|ansiosta|aiheutti|aiheutuu|aiheutui|perusteella|mukaan|jotta|näin|unohdin|unohdimme|unohtui|virheemme|virheeni|meidän virhe|erehdyksessä|vahingossa|laki|lain|sääntö*|*säädös*|vaatii|edellyttää|selitys|selittyy|perustuu|tarkoittaa|joten|niinpä|*stä johtuen|*sta johtuen)'
]
