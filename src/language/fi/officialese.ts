import {readWordList} from '../word-list.ts'
import {expandLoans} from './loans.ts'

/**
 * Words of decisions, forms and old letters, most of them from the lists that Kotus and Kielitoimiston ohjepankki warn of.
 * Left out on purpose: toimittaa and vastaanottaa (parcels), asiointi, veloitus, tarvittaessa, noudettavissa, saatavilla.
 * “Suorittaa” is everyday with tests and courses; “koskeva” and “liittyvä” are ordinary participles.
 */
export const officialese = readWordList(
  `
# sidesanat ja adverbit
täten => siksi
toissijaisesti => muuten, vasta sitten
asianmukaisesti; tarkoituksenmukai* => oikein, sopiva
tosiasiallisesti; tosiasialli* => oikeasti
välittömästi (hyväksynnän|maksun|päätöksen|ilmoituksen|sen|tämän|tiedon); viivytyksettä; ilman aiheetonta viivytystä; aiheettomat* viivyt*; mahdollisimman pikaisesti; pikaisesti => heti, tai sano päivä
johtuen siitä että; siitä johtuen; syystä johtuen => koska
johtuen => takia, vuoksi
jollei ...2 (toisin|sovita|ilmoiteta|johdu|mainita); jollei ...1 muuta (johdu|sovita|ilmoiteta|mainita|päätetä|määrätä); ellei toisin; ellette toisin; mikäli ei toisin
muussa tapauksessa; siinä määrin; siltä osin; miltä osin; tältä osin; kaikilta osin; edellyttäen että; edellyttäen
sillä edellytyksellä; edellytyksin; sillä varauksella; siitä huolimatta että; lukuun ottamatta; lukuunottamatta
huomioon ottaen; huomioonottaen; huomioiden; ottaen huomioon; ottaen lukuun; poiketen; josta poiketen
suhteessa siihen; kulloinkin (voimassa|kyseess|sovellett); kulloinenkin; kulloisenkin; kulloistakin
# prepositiot ja kiertoilmaukset
koskien => pääte -sta: ”kysyit laskusta”
liittyen; liittyen siihen => pääte -sta: ”kysyit laskusta”
(tähän|siihen|asiaan|asiaanne|tilaukseen|laskuun) liittyvissä asioissa; koskevissa asioissa; koskevassa asiassa => pääte -sta: ”kysyit laskusta”
(omalta|omilta|kaupungin|yhtiön|asiakkaan|meidän|teidän|puolen|_) <taholta>; taholtamme; taholtanne; taholtaan; n:taho/tahoj => sano, kuka: ”kaupunki maksaa”
toimesta; toimestamme; toimestanne; toimestaan => sano, kuka tekee: ”asiakaspalvelu palauttaa maksun”
(n:pyyntö/pyynnö|n:viivästys/viivästykse|_) <johdosta>; (maksun|_) <puitteissa>; puitteissa; nojalla; nojautuen; perustuen siihen => vuoksi, mukaan
tiimoilta; tiimoissa; tiimoille => pääte -sta: ”kysyit laskusta”
(omalta|omasta)? <osalta>; osaltamme; osaltanne; osalta => pääte -ssa tai -sta: ”laskussa on virhe”
(asian|tilauksen|laskun|maksun|sen|tämän|toimituksen|hinnan|palautuksen|aikataulun|avainten|varauksen|korvauksen|sopimuksen|takuun|_) <suhteen>; siihen nähden => pääte -ssa tai -sta: ”laskussa on virhe”
mitä ...2 (*aan|*ään|*een|*iin|*oon|*öön|*uun|*yyn|*hin) tulee (niin)? => -sta: ”avaimista”
(päivästä|alusta|eräpäivästä|alkaen|tiedoksisaannista|vuodesta ...1|kuukaudesta|toimituksesta|_) <lukien>; lukien (tästä|siitä|päätöksen|päivästä|tiedoksisaannista|alusta); lukemalla siitä => alkaen: ”maanantaista alkaen”
toimivallan puitteissa => mukaan
väli* <välityksellä>; välityksin => pääte -lla: ”sähköpostilla”
määräajan (kuluessa|puitteissa|päättymi*); määräpäivään; asetettu* määräaika*; säädety*; (laissa|lailla|asetuksessa|asetuksella|säännöissä|erikseen|siitä|niistä) ...2 säädetään; säännöksen; säännösten; säännökset; säännöksi*; säädöksen; säädösten; säädök*; asetuksen ...1 (mukai*|nojalla); lain ...1 (mukai*|nojalla); soveltuvin osin; soveltuvilta osin; v:sovelle/sovella/sovelta; sovelletta*; tulee sovellettavaksi; sovellettavaksi => mukaan
# viittaukset
(edellä|jäljempänä) (olevan|oleva|olevaan); (edellä|yllä|alla|jäljempänä|tässä) (mainittu|mainitun|mainitut|mainittua|mainitussa|mainitusta|mainittuun|mainittuihin|mainittujen|mainituin|mainitulla|mainitulle|mainituista|mainituissa|esitetty|esitetyn|esitetyin|esitettyyn|kuvattu|kuvatun|todettu|todetun|selostettu|selostetun|lausuttu|lausutun) => tämä
n:edellämainittu/edellämainitu; n:yllämainittu/yllämainitu; n:allamainittu/allamainitu; n:ylläoleva; n:allaoleva; n:jäljempänämainittu/jäljempänämainitu; n:alla-oleva => tämä
nen:kysei => tämä, se
kyseessä oleva; kyseessä olevan; kyseessä olevaa; kysymyksessä oleva; kysymyksessä olevan; kyseessäoleva*; puheena oleva; puheena olevan; puheenaoleva*; esillä oleva; käsillä oleva => tämä
em.; ao.; ko.; k.o.; e.m.; a.o.; ym. seikat; ts. edell* => tämä
(^|,) <allekirjoittanut>; allekirjoittaneeseen; allekirjoittaneelta; allekirjoittaneen (puoleen|numero*|yhteys*); allekirjoittaneelle => minä
nen:asianomai; nen:asianosai; us:asianomis; nen:toimivaltai; toimivalta* => se, jolle asia kuuluu
nen:ohei; ohessa => tässä, liitteenä
viitaten; viitataan; viittaamme; viittaan (viestiin*|kirje*|puhelu*|keskustelu*|tarjouk*); viittaatte; viitattu => kysyit, sovimme
(liitteenä|liitteestä|liitteessä) (seuraa|ilmene*|löytyv*); oheen liitet*; oheistetu*; oheistettu => tässä
# verbejä
v:suoritta/suorita/suorite/suoriti => tehdä, maksaa
us:maksusuoritu; (maksu|vuokra|lasku)*suorit* => maksu
(suorituksesi|suorituksenne|suorituksesta|suoritusta|suorituksen|suoritus) (on|ei|kirjautuu|kirjautui|saapui|saapunut|puuttuu|viitteellä|tilille|viimeistään) => maksu
toteutetaan; toteutettava*; v:toteutta/toteuta *misen; toteuttamis*; toteutumis*; v:toteutta/toteuta ...2 (toimenpi*|tarkastu*|suunnitel*|palvelu*|muuto*|korjau*|maksu*); (toimenpi*|tarkastu*|muuto*|korjau*|maksu*|siirto*) ...2 <(toteutetaan|toteutettu|toteuttaa|toteutettiin)> => tehdä
v:tiedustel; n:tiedustelu/tiedusteluj => kysyä, kysymys
v:edellyttä/edellytä/edellyte/edellyti => tarvita
(tuote|laite|asiakas|hän|se|joka|te|lippu|kortti|sopimus) <(omaa|omaavat)> => olla
ilmenee; ilmenevät; ilmennyt; ilmenneet; ilmenneen; ilmenneitä; ilmenevä*; ilmetä => näkyä, tulla
v:kykene; kykenevä; ei kyetä; kyetään => voida
(v:saatta/saata|saatetaan|saattaa|saatamme|saattamaan|saatettava) ...2 <(tiedoksi|tietoon|tietoonne|tietoosi|ajan tasalle|voimaan|päätökseen|loppuun|vireille|käsiteltäväksi|kuntoon|sitovasti)>; saatetaan ...2 <(tiedoksi|ajan tasalle|vireille|voimaan)>; <saatetaan ajan tasalle>; saattaa ...3 käsiteltäväksi => kertoa, hoitaa
(antaa|annetaan|annettu|annamme|annettava|annettiin) tiedoksi; tiedoksianto; tiedoksisaan*; tiedoksian*; tiedoksi (teille|sinulle|saatettu|saatetaan); tiedoksenne; tiedoksesi; saatettu tiedoksi => kertoa
v:ryhty/ryhdy ...2 (toimiin|toimenpiteisiin|selvittämään|jatkotoimiin|toimenpiteeseen); ryhdytään; ryhdymme => alkaa, tehdä
v:informoi; n:informointi/informoinni => kertoa
v:huomioi; huomioitava; huomioitavaa; huomioon otettava* => muistaa, ottaa huomioon
v:kohdista ...2 (laskulle|maksu|suoritus|hyvitys|tilaukselle|viitteelle); v:kohdistu; kohdistuva; kohdistuvan; kohdistuvaa; v:kohdentu; v:kohdenta/kohdenna/kohdenne => koskea, kuulua
(totean|todeta) ...1 (että|vastauksena|seuraavaa|selvityksen|kyseis*); toteamme; todettakoon; todetaan; todettava; todettavissa; toteamis*; toteamisen; toteaminen; mainittakoon; huomattakoon; sanottakoon; ilmoitettakoon => jätä pois
mahdollistaa; mahdollistavat; mahdollistaisi; mahdollistamme; mahdollistetaan; mahdollistanut; mahdollistava => voida: ”näin voit maksaa”
pitää sisällään; pitävät sisällään; pitäen sisällään => sisältää
v:oikeutta/oikeuta/oikeute ...2 (haltija*|asiakkaan|saamaan|yhteen|seuraav*|korvaukseen|palautukseen|alennukseen|hyvitykseen); oikeuttaa; oikeutettu; oikeutettuja; oikeutetut; haltijansa; haltijaansa => saa
velvollinen; velvollisia; velvolliset; velvollisuutena* => pitää
v:pidätty/pidätä; pidättää oikeuden; pidätämme oikeuden; pidätetään oikeus; v:evä/eväty/evätä; evätty; evätään; v:raukea/raukee ...1 (ellei|jos|mikäli|ilman); raukeaa; raukeavat; lakkautetaan; lakkauttaminen; v:lakkautta/lakkauta/lakkaute; v:peräytty; hylätty puutteellis*; v:hyväksilue; luetaan hyväks*; hyväksenne; hyväksesi; hyväkseen luetaan => vähentää maksusta
pyydämme (ystävällisesti|kohteliaimmin|kohteliaasti|huomioimaan|toimittamaan|saattamaan|ilmoittamaan|tutustumaan|ottamaan|suorittamaan|varautumaan|palauttamaan|täydentämään|noudattamaan|huolehtimaan|asianomai*|teitä (ystävällisesti|toimittamaan|huomioimaan|ilmoittamaan|suorittamaan)); pyydän (ystävällisesti|kohteliaimmin|toimittamaan|huomioimaan); pyydetään (ystävällisesti|toimittamaan|huomioimaan|ilmoittamaan|suorittamaan|palauttamaan|ottamaan|varautumaan|noudattamaan|huolehtimaan|saapumaan); ystävällisesti (toimittamaan|toimittakaa|huomioikaa|huomioimaan|ilmoittakaa|lähettäkää|suorittakaa|saattakaa) => {lähetä, muista|lähettäkää, muistakaa}
(teidän|sinun|asiakkaan|hakijan|vuokralaisen|matkustajan|käyttäjän|tilaajan|maksajan|jäsenen|lainaajan|huoltajan) (tulee|tulisi|on) (toimit*|huomioida|suorittaa|ilmoittaa|esittää|palauttaa|noudattaa|huolehtia|varautua|täyttää|saattaa|osoittaa|todistaa|hakea|allekirjoittaa|varmistua); (tulee|tulisi) <(huomioida|toimittaa|suorittaa|esittää|noudattaa|osoittaa)> => {lähetä, muista|lähettäkää, muistakaa}
(vahvistamme|ilmoitamme|toteamme|katsomme|vakuutamme) *neemme; *neemme; täten (ilmoitamme|vahvistamme|todistamme|toteamme|ilmoitetaan|vahvistetaan); ilmoitamme (täten|teille)? että; ilmoitetaan että; saamme (kunnian|ilmoittaa); katsomme että; katsotaan (että|kohtuulliseksi|olevan|hyväksytyksi|vastaanotetuksi|peruuntuneeksi|päättyneeksi); (katsottavaan|katsottava|katsottavissa|katsottavan); olevan katsottava => jätä pois
# substantiivityyli
(*minen|n:maksu|us:palautu|us:toimitu|us:asennu|us:peruutu|us:irtisano|n:luovutus|us:luovutu|us:ilmoittautumi|n:nouto|n:haku|us:tilau|us:varau|us:laskutu|us:hyvity|n:vaihto|us:tarkistu|us:tarkastu|n:käsittely|us:muuto|us:kirjau|us:rekisteröi) ...1 <tapahtuu>; (*minen|us:palautu|us:toimitu|n:maksu) <tapahtuvat>; tapahtuu (automaattisesti|sähköisesti|asiakkaan|kirjallisesti|verkossa|puhelimitse|sähköpostitse|erikseen|hakemuksesta|toimesta|omatoimisesti|ajanvarauksella|maksutta) => sano, kuka tekee: ”{palautat|palautatte} tuotteen kaupassa”
(*minen|n:hankinta/hankinna|us:palautu|us:peruutu|n:nouto|us:muuto|n:vaihto|us:korvau|us:hyvity|us:irtisanomi|n:käyttö|us:tilau|n:maksu|us:varau|n:siirto) on mahdollis*; on mahdollis* (*minen|n:hankinta) => {voit|voitte} hakea
(antaa|annamme|annettiin|antavat) (vastauksen|selvityksen|vastinee*|hyväksynnän|lausunno*) => vastaamme, tarkistamme
(suorittaa|tehdä|toteuttaa|laatia|panna|laittaa) (loppuun|toimeen|täytäntöön|vireille); toimeenpan*; täytäntöönpan*; vireille*; vireill*; n:vireilletulo => aloittaa
n:toimenpide/toimenpitee/toimenpitei; n:jatkotoimenpide/jatkotoimenpitee/jatkotoimenpitei => sano, mitä teemme
n:menettely/menettelyj; n:menettelytapa/menettelytava/menettelytavo; v:menettel => {tee|tehkää} näin
n:lukumäärä/lukumääri => määrä, montako
n:kuluva; kuluvan (kuun|vuoden|viikon|kuukauden); kuluvalla (viikolla|kuulla) => tämän, tällä
(perusteluineen|toimenpiteineen|liitteineen|yhteystietoineen|tositteineen|kuitteineen|henkilötietoineen|asiakirjoineen|varusteineen|avaimineen|tarvikkeineen|kuluineen|korkoineen|veroineen|lisineen|todistuksineen|ehtoineen|oheistarvikkeineen|pakkauksineen|osineen) => ja: ”hakemus ja liitteet”
(maksettaessa|tilattaessa|palautettaessa|haettaessa|varattaessa|irtisanottaessa|peruttaessa|pyydettäessä|suoritettaessa|luovutettaessa|toimitettaessa|ilmoittauduttaessa|asioitaessa|saavuttaessa|noudettaessa|käytettäessä|vaadittaessa|vaihdettaessa|peruutettaessa|laskutettaessa|niin vaadittaessa|niin sovittaessa|ilmoitettaessa|sovellettaessa|arvioitaessa|harkittaessa|lähetettäessä|käsiteltäessä|muutettaessa|siirryttäessä|päätettäessä|uusittaessa|kirjauduttaessa|*ettaessa|*ettäessä) => {kun maksat|kun maksatte}
(niin|tilanteen|asian|olosuhteiden) ...1 <vaatiessa>; vaatiessa; (tilanteen|olosuhteiden|asian) niin vaatiessa; tarpeen vaatiessa; edellyttäessä; mahdollistaessa; (n:asia|asian|päätöksen|hakemuksen|tultua|_) <tultua>; umpeuduttua; maksun saavuttua => jos, kun: ”kun maksu on tullut”
n:käytäntee/käytänte; n:toimivalta/toimivalla; n:velvoite/velvoittee
n:laiminlyönti/laiminlyönni; v:laiminlyö; n:todisteelli; todisteellisesti; n:selonte; n:vastine/vastinee
hakea muutosta
haetaan muutosta; muutosta haettaessa; n:asianhallin
kirjaamo*; kirjelmä*; n:kirjelmä; virkateitse; viran puolesta
n:päätösehdotus; n:vahvistuspäätös; tositteet kirjallis*; kirjallisessa muodossa
kirjallisesti (ilmoitettava|toimitettava|tehtävä|pyydettävä|esitettävä)
kirjallinen (selvitys|vastine|hakemus|reklamaatio|ilmoitus|suostumus); omakätis*; oikeaksi todistet*; jäljennös
jäljennöksen; jäljennökset; jäljennöstä; selvity* toimitett*
asian (johdosta|tiimoilta|suhteen|osalta|puitteissa|edistämi*|vaatimi*)
# passiivi ja pakko
<on ...1!myös/vain/nyt/otettava (*ettava|*ettävä|*eltava|*eltävä|tilattava|varattava|korvattava|avattava|lisättävä|kirjattava|vastattava|huolehdittava|noudatettava|oltava|todistettava|selvitettävä|perittävä|kirjauduttava|ilmoittauduttava)>; <tulee ...1 olla> => {lähetä, palauta|lähettäkää, palauttakaa}
<on (peruutettavissa|irtisanottavissa|suoritettavissa|muutettavissa|toteutettavissa|tarkistettavissa|todettavissa|osoitettavissa|sovellettavissa|hyödynnettävissä|maksettavissa|vaihdettavissa|siirrettävissä|palautettavissa|järjestettävissä|hyvitettävissä|perittävissä|irrotettavissa|toimitettavissa|vuokrattavissa|varmistettavissa|korjattavissa|korvattavissa)> => {voit|voitte} perua
<tullaan ...3 (käsittelemään|suorittamaan|toteuttamaan|perimään|laskuttamaan|veloittamaan|ilmoittamaan|tiedottamaan|palauttamaan|maksamaan|tekemään|toimittamaan|järjestämään|huomioimaan|poistamaan|siirtämään|muuttamaan|sulkemaan|lakkauttamaan|arvioimaan|tarkastamaan|hylkäämään|antamaan)>; tulemme (suorittamaan|toteuttamaan|käsittelemään|informoimaan|huomioimaan|ryhtymään|noudattamaan) => sano, mitä teemme: ”käsittelemme”
on suljettuna; pidetään suljettuna => on kiinni
on avoinna yleisölle => on auki
saapuneeksi; kirjattu saapuneeksi; merkitty (saapuneeksi|suoritetuksi|maksetuksi|vastaanotetuksi); (katsotaan|todettu|todetaan|merkitään|kirjataan) *tuksi; (todettu|todetaan|katsotaan) *neeksi; asetettu ...2 käytettäväksi; käytettäväkseen; käytettäväksenne; käytettäväksesi; hyväksyttäväksi; päätettäväksi; maksettavaksi (tule*|lank*|erään*); toimitettavaksi; noudatettavaksi; saatettavaksi; asetettavaksi; alistetaan; alistettu; v:alista
# muuta
henkilöllisyyden (toteami*|todistami*|tode*); henkilökoht* asioi*; n:asiointitapahtuma
n:palveluntarjoaja ...1 (vastuu*|toimes*); n:sopijapuoli/sopijapuole; n:voimassaoloaika/voimassaoloaja
voimassa oleva (hinnasto*|asetus*|lainsää*|ohje*|määräy*); n:maksuvelvolli; n:maksuvelvollisuus; n:korvausvelvollisuus
n:vahingonkorvausvelvoll; n:ennakkosuoritus; perintätoimenpit*; n:viivästysseuraamus; viivästysseuraamu*; n:ylivoimai
kohtuulliseksi; oikeasuhtai*; n:kulloinen; n:tapauskohtai; tapauskohtaisesti
harkinnanvarai*; nen:harkinnanvarai; kokonaisharkin*; pyyntönne mukai*; esittämänne; esittämäänne; esittämästänne
esittämiin; ilmoittamanne mukai*; edustajanne välityk*; valtuuttamanne; yhteydenottonne johdo*; yhteydenottoonne
yhteydenottoosi viit*; kirjelmänne; ehdottomasti kiellet*; kielletty ilman; rangaistuksen uhalla
n:seuraamus/seuraamukse; n:hallinnoin; v:hallinnoi; v:administroi; osoituksena
v:pyrki/pyri ...2 (varmistamaan|edistämään|toteuttamaan); n:asiayhteys; n:asiayhteyde
=em; =em.; =ao; =ao.; =ko; =ko.; =k.o. => tämä, se
luovutetaan; luovutettava; luovutetaan; luovutettavaksi => annamme, {saat|saatte}
<minkä jälkeen> (sovelletaan|peritään|noudatetaan|veloitetaan); <muussa tapauksessa>; <jolloin> ...2 <suljettuna>
# lauseenvastikkeet ja nominaalimuodot
*miseksi!huomiseksi => jotta
<*misen (yhteydessä|edellytyksenä|osalta|johdosta|mahdollistamiseksi|puitteissa)>; <(toteamisen|varmentamisen|suorittamisen|toimittamisen|vahvistamisen|todentamisen|rekisteröimisen) (jälkeen|perusteella|vuoksi|kautta)> => kun, koska
*ettuanne; *ettyänne!lähdettyänne; *ettuamme; *ettyämme!lähdettyämme; *ettuaan; *ettyään!lähdettyään; tultuaan; oltuamme => kun
maksettavaksenne; vastattavaksi
(ilmoitamme|vahvistamme|katsomme|toteamme|lupaamme|uskomme) (*vamme|*vämme); (*ssa|*ssä) tarkoitet*
tarkoitetulla tavalla; tarkoitetussa
jätetään tutkimatta; jätetty tutkimatta; puolletaan; puoltaa
v:yksilöi; v:varmenta/varmenna
kehotamme; kehotetaan; kehoitamme; kehoitetaan => {lähetä, soita|lähettäkää, soittakaa}
varaamme oikeuden; varataan tilaisuus; varataan oikeus; pidätämme oikeuden => voida: ”voimme muuttaa hintaa”
vastaanottaneemme => saimme
<tulee (sisältää|ilmetä|käydä|saapua|täyttää|vastata|palauttaa|säilyttää|osoittaa|esittää|toimittaa|suorittaa|ilmoittaa|noudattaa|huolehtia)> => pitää
käydä ilmi; käytävä ilmi; käyvä ilmi; ilmikäy* => näkyä
(hinta|palvelu|sopimus|paketti|maksu|takuu|vuokra) <käsittää>; käsittävä => kuulua: ”hintaan kuuluu”
(käytössänne|hallussanne|hallussasi|hallussa|kyseessä|jäljellä) (oleva|olevan|olevaa|olevat|olevia|olevien|olevassa|olevasta|olevaan|olevalla|olevalle); hallussapi* => jätä pois
mainitun; mainittua; mainitussa; mainitusta; mainittuun; mainitulla; mainitulle; sanottu (lasku|summa|tilaus|maksu|sopimus|asia); sanotun; sanotusta; sanotussa => tämä
sikäli kuin; sikäli mikäli; sikäli; vaikkakin; jos kohta; jos kohtakin; vaikka kohta; nimenomaisesti
täysimääräis*; kokonaisuutena arvioiden; muilta osin; näiltä osin
niiltä osin; tuonnempana; seuraavanlai*; seuraavin ehdoin
(seuraavin|samoin|muuttumattomin|entisin|nykyisin|omin|tietyin) (ehdoin|edellytyksin|perustein|kustannuksin|toimin|sanoin)
ennakkoluontei*
poikkeukselli* järjestel*
(sähköisessä|kirjallisessa|paperisessa|suullisessa|kirjallisena|sähköisenä) (muodossa|tallenteena|asiakirjana)
merkeissä; toimeksiannosta; valtuuttamana; valtuuttamalla; tarkoitusta varten
siinä tarkoituksessa; tähän tarkoitukseen; tältä pohjalta; tältä perustalta; tähän perustuen; *ksiin perustuen
*kseen perustuen; *hin perustuen; pohjautuen; mainitusta syystä
kyseisestä syystä; syystä että; siihen nähden; siitä lukien; siitä alkaen kun
hetkestä lukien; lähempiä tietoja; tarkempia tietoja (antaa|saa)
tarkempi selvitys; n:selvityspyyntö/selvityspyynnö
tiedonannol*; n:tiedonanto/tiedonanno; n:ilmoitusluonto
n:ilmoitusvelvollisuus/ilmoitusvelvollisuude/ilmoitusvelvollisuut; n:selvitysvelvollisuus/selvitysvelvollisuude
n:myöntämis
n:menetteleminen; n:noudattami/noudattamis
meneteltävä
(palautusten|tilausten|maksujen|laskujen|hakemusten|toimitusten|varausten|muutosten|korvausten|peruutusten|vakuutusten|asiakkaiden|avainten|lippujen|sopimusten) (osalta|suhteen|kohdalla|johdosta|puitteissa)
teitä pyydetään; sinua pyydetään; asiakasta pyydetään; asiakkaita pyydetään
vastaanottajaa pyydetään; hakijaa pyydetään; on syytä (huomioida|todeta|huomata|ilmoittaa); on huomattava
on todettava; on tähdellistä; on välttämätöntä että; on suotavaa
tarpeelliseksi (katsom*|katsott*); tarpeellisin osin; tarpeellisiksi
tarpeelliset (toimenpiteet|asiakirjat|selvitykset|tiedot|tositteet)
vaadittavat (asiakirjat|tositteet|selvitykset|tiedot|liitteet|dokumentit); vaadittava selvitys; vaadittu selvitys
pyydetyt (asiakirjat|selvitykset|tositteet|tiedot)
tarvittavat (toimenpiteet|asiakirjat|selvitykset|tositteet|dokumentit); asiaanne (koskien|liittyen|johdosta)
asiassanne; asianne (johdosta|tiimoilta|osalta|suhteen|käsittely*|käsittelij*)
päätöstä tehtäessä; päätösharkin*; harkintavalta*; n:harkinta/harkinna!harkinnan ...1 (muka*|perust*)
# yleisiä muotoja
(vastaanotetuksi|suoritetuksi|hyväksytyksi|maksetuksi|päätetyksi|ratkaistuksi|myönnetyksi|evätyksi|toteennäytetyksi|perustelluksi); laaditaan
*ettavana!haettavana; *ettävänä; *eltävänä; *menettely; *menettelyn; *menettelyä; *menettelyssä
*menettelystä; *menettelyyn; *toimenpiteet; *toimenpiteitä; *toimenpiteistä; *toimenpiteisiin
*perusteinen
*perusteisesti; *perusteista; *perusteisen; tapauskohtai*; asiakaskohtai*; kohteittain; yksikkökohtai*
kiinteistökohtai*; huoneistokohtai*; sopimuskohtai*
(pysäköinti|käyttö|oleskelu|tupakointi|lainaus|vaihto|maksu|muutos|*minen) on (sallittu*|kielletty*|luvanvarai*|suotavaa|mahdollis*)
(lisävuoro|maksu|vaihto|palautus|siirto|peruutus|korvaus|toimitus|nouto) on <mahdollinen>; luvanvarai*
mahdollista (ainoastaan|vain|maksutta|erikseen)
(mistä|minkä|jonka|joiden|joidenka|tämän|niiden|sanotun) <(johtuen|johdosta|perusteella|osalta|puitteissa|nojalla|suhteen)>
mihin liittyen; johon liittyen; jota koskien; jolta osin
siinä tapauksessa että; sitä vastoin; ynnä; yksinomaan; ensi sijassa; tuonnemmaksi; etukätei*
jälkikätei*
vastikkeetta; korvauksetta; poikkeuksetta; ohella; jätetään huomiotta
jätetään huomioimatta; jätetään käsittelemättä; jätetty käsittelemättä
(v:esittä/esitä/esite) ...2 (kuit*|tosit*|henkilö*|lip*|lipun|kort*|passi*|selvity*|todistu*|vaatimu*|vaatimuksenne)
(erityisestä|painavasta|pätevästä|perustellusta) syystä; perusteltu syy; perustellun syyn; pätevä syy
(tulee|tulisi|on) (jättää|pidättäytyä|pidättäydyttävä); pidättäyty*
(edellytetään|velvoitetaan|evätään|puolletaan|sovelletaan|luovutetaan|saatetaan|ryhdytään|menetellään)
huomioikaa; ottanette; lähettänette
ilmoittanette; saanette; voinette; tullee
päätösvalta*; n:päätöksenteki; n:tapahtuma-aika; myöhemmin ilmoitet*
erillisestä (pyynnöstä|sopimuksesta|hakemuksesta)
erillinen (hakemus|ilmoitus|suostumus|päätös); kirjallisesta (pyynnöstä|hakemuksesta); hakemuksesta (myönne*|voidaan)
saadaan (käyttää|periä|poiketa|luovuttaa); ei voida (katsoa|todeta|myöntää|hyväksyä|soveltaa|pitää); ei katsota
ei ole katsottu; on pidettävä; pidetään (riittävänä|pätevänä|hyväksyttävänä|kohtuullisena)
`,
  expandLoans
)
