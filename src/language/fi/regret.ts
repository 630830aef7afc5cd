import {lazy} from '../../lazy.ts'
import type {RegretWords} from '../language.ts'
import {wordSet, wordsOf} from '../word-set.ts'

/** What a regret may be made of and still name nothing. No first-person verbs: those begin a confession. */
const empty = wordSet(`
ja sekä tai mutta että siitä tästä tuosta sitä tätä tuota niitä näitä se tämä tuo ne nämä asia asiat asiaa asiasta asian asiassa asioita asioista
sen tämän tuon siinä tässä siihen tähän näin niin noin kaikesta kaikkea kaikki kaikkia kaikista koko mitään jotain jotakin jokin joku
sinä sinun sinua sinulla sinulle sinulta sinussa sinusta sinuun sinut sä sun sua sulla sulle te teidän teitä teillä teille teiltä teissä teistä teihin teidät
me meidän meihin meistä meillä meiltä meihin meitä kanssamme kanssani puoleltamme puolestamme
tosi todella hyvin erittäin kovasti oikein syvästi syvimmät vilpittömästi vilpittömät aidosti suuresti hirveän hirmu valtavan erityisen kovin aivan ihan todellakin nöyrimmät nöyrimmästi nöyrästi lämpimästi suuret
kyllä vielä kerran myös jo nyt taas jälleen kuitenkin tietysti toki vain varmasti selvästi jälkeen aikana vuoksi takia johdosta osalta suhteen
on oli ole ollut olleet olet olette olivat ovat olisi olla olleen ei eivät et ette
kuulla lukea huomata todeta nähdä kuulosti kuulostaa
jos mikäli joka jota jotka joita josta jonka mikä mitä kun kuin koska miten
voi voida voinut saattanut saattaa voivat saattavat mahdollisesti ehkä kenties
asiakas asiakasta asiakkaana asiakkaalle herra rouva kiitos viestistä viestistäsi yhteydenotosta yhteydenotostasi palautteesta palautteestasi
kaupunki kunta virasto yhtiö yhtiömme yritys yrityksemme pankki pankkimme seura koulu kirjasto henkilökunta henkilökuntamme tiimimme tiimi asiakaspalvelu asiakaspalvelumme hallitus toimisto lautakunta isännöinti
käydä käynyt kävi pääsi päässyt käymään tapahtua sattua sattui sattunut meni mennyt jouduit jouduitte joutunut joutuneet olosi olonne mieltäsi mieltänne mielesi mielenne
paha huono hyvä hyvin huonosti mukava mukavaa kiva kivaa kokemaan kohtaamaan pettymään harmistumaan
pahoittelut pahoittelumme pahoitteluni pahoittelemme pahoittelen pahoittelee anteeksi pahoillani pahoillamme sori sorry
voisi haluaisin haluan haluamme haluaisimme pyydän pyydämme esittää ilmaista hyväksy hyväksythän hyväksyttehän ottakaa vastaan vastaanota vastaanotathan vastaanottakaa parhaat sydämelliset nöyrin vilpitön vilpittömin mielipahani mielipahamme voimme voin ainoastaan täytyy pitää saanen saamme joudun joudumme
oi voi voih no hitsi höh äh ai ei sepä tosiaan onpas olipas kylläpä siis tosin varmaan aika melko varsin noin niinku
tällaista tällainen tällaisen tällaisesta sellaista sellainen sellaisen sellaisesta semmoista tämmöistä tällaiseen moista moisesta millaista millaisen minkä muuta muuten
puolestasi puolestanne tuhannesti sydämestämme sydämestäni koskaan missään nimessä viime viikolla viikonloppuna maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina eilen tänään äskettäin hiljattain aiemmin
työtä työstä aikaa ajan päiväsi päivänne päivä päivästä päivästäsi iltasi iltanne arkeasi arkeanne arkeesi arjessasi arkenne suunnitelmasi suunnitelmanne suunnitelmiasi suunnitelmiinne suunnitelmiisi mieli mieleen
palvelu palvelua palvelun palvelusta palveluun palvelumme palvelustamme palveluumme palveluamme palvelullamme palvelussa palvelussamme asiakaspalvelua asiakaspalvelusta asiakaspalvelustamme asiakaspalveluamme toiminta toimintamme toimintaamme toiminnastamme
liikkeessämme luonamme hotellissamme ravintolassamme myymälässämme kaupassamme yrityksestämme yrityksessämme tuotteeseemme tuotteestamme tuotteistamme palveluihimme palveluistamme verkkokaupassamme
asioida asioitaessa asioit asioitte vierailla jatkossa siten sillä lailla tavalla tapaa päin suuntaan paikka paikan nähdäänkö onneton saada saanut saaneet
isot valtavat lämpimät parhaimmat kovat hurjat isosti alku alkua alun viikolle päivälle päivään viikkoon vuodelle lomalle matkalle juhlaan sattumus onkaan vilpittömän syvimmin syvimmän äärimmäisen luonnollisesti ymmärrettävästi ehdottomasti täysin suuri suurta suuren kauheasti kamalan kamalasti tosissaan hirveästi vähän hieman turhan jotenkin näköjään ilmeisesti
osaltamme osaltani mokomin nämä nuo edellä mainittu mainitun kyseinen kyseistä kyseisen asioiden kulku laita asianlaita lopputulos lopputulosta lopputulokseen lopputuloksesta prosessi prosessia prosessin
asiointi asiointia asioinnin asiointisi asiointinne yhteistyö yhteistyötä kohtelusi osalla kohdalta seuraus seurausta seurauksia seuraukset vaikutus vaikutuksia vaikutukset
rankkaa raskasta raskas vaikea vaikeaa vaikeassa hankala turhauttavaa turhauttava turhauttavan stressaavaa stressaava kamalaa kamala hirveää hirveä kauheaa kauhea inhottava ärsyttävää ärsyttävä masentavaa murheellinen murheelliseksi surulliseksi pahalta väärältä hyvältä mukavalta kivalta oikealta odotettua toivottua sujuvaa sujuva onnistunut onnistuneet ihanteellista
kiva mukava miellyttävä miellyttävää miellyttävästi mieluista mieluinen tyydyttävä tyydyttävää tyydyttävästi parempi parempaa paremmin parhaalla paras mahdollisella
fiilikset fiilistä tunnelma tunnelmaa mielin mielellä mieltä alakulo alakuloa hermoja hermot kiirettä kiire harmaita hiuksia
käynti käyntisi käyntinne vierailu vierailusi vierailunne ostos ostoksesi reissu reissusi reissunne viikonloppusi lomasi lomanne juhlasi juhlanne hetki hetken hetkesi kesken keskellä taival
surullista murheellista tunnu tuntuu kuuluu sujunut sujuneet sujui suju mennä menivät meni aiheutimme tuotimme aiheuttaneet tuottaneet aiheuttanut
näkemään vaivaa käsittelyn yhteydessä osaksesi osaksenne kohdalle kohdallesi kohdallenne kohdallasi kohdallanne eteen eteesi eteenne
onpa olipa sentään juttu homma jutusta hommasta tilanteessanne sentään puolesta puolestani
`)

/** The same with their endings: what stands after is case, number and owner. */
const emptyBeginnings = lazy(() =>
  wordsOf(`
haitta haita haittoj haitoi vaiva vaivo vaivannä mielipaha harmi harmis harmei harmej epämukavuu hankaluu pettymy pettynee pettyny petyit petyitte ärtymy ärsyty ärsyynty huole huoli huolt stressi
turhautu turhaut kiusa häiriö ikävy ikävä ikäve murhe epätietoisuu päänvaiv sekaannu sekannu hässäk sotku härdel hämmenny hämmin epäselvyy väärinkäsity väärinymm
kurja kurju kurj surulli surku sääli tylsä tylsy harmilli valitettav valitetav ikävyy inhott epämiellyt epäonni
tilante tilanne tapaukse tapaus tapahtu tapahtun kokemu kokema kokemi koke koitu koki asiakaskokemu käyttökokemu palvelukokemu ostokokemu syntyny syntyne syntyv synty aiheut aiheutu aiheuttam aiheuttan koitune koituv johtune herättä herätt tuotta tuotti tuottan
ongelm hankal vaikeu haastei haaste odotuksi odotukset odotuste toiveit toivei toivomu toivottu toivoit toivotusti
tyytymät tyytymätt mieliha närkäst kiukku kiuku suuttu loukka surun surua suru ahdistu levottomuu jännity väsymy pahaa pahan huonoa huonon huonoi vastoinkäymi kärsimä kärsimy epävarmuu vaikutelm mielikuv perhee
mielenpaho päänsär tusk riesa riesoj riesoi takaisk ajanhuk kohellu sekametel soppa sopa kaaos kaaoks häslin häslä uutisi uutinen uutise kuultav luettav hermostu rasitu harmitu katastrof lisätyö lisätöi lisävaiv sähläy sähläi sähling säät säädö sekoil sotku kommellu takkui kömmä sattum sattun yllätys yllätyk epäkohd epäkoht pulm hankaluud negatiivi ikävi epäreil epäonn pettämä säikähd säikäht paniik painaj närää närä mieliharm onnettom harmitt harmitel surett surkeu kurjis rasit rasitt kuormi stress hermo mielen kiuku kiusalli kiusallin nolo nolou epätoivo väärinkoh
ylimääräi turha tarpeeto tarpeett mahdolli mahdolisi eventuaali kohdan kohtaam
`)
)

const feels =
  '(koet|koette|koit|koitte|kokenut|kokeneet|kokee|koki|kokevat|kokea|tunnet|tunnette|tunsit|tunsitte|tuntenut|tunteneet|tuntuu|tuntui|tuntunut|mielestäsi|mielestänne|ajattelet|ajattelette|näet asian|näette asian|pidät|pidätte|pidit|piditte|katsot|katsotte)'

/** Finnish regret. */
export const regret: RegretWords = {
  feelings: [
    `${feels} ...6`,
    '(sinusta|teistä|susta|sinulle|teille|sulle|sinulla|teillä) ...2 (tuntuu|tuntui|tuntunut|jäi|jäänyt|on jäänyt|tuli|on tullut|oli|on ollut) ...3 (siltä|paha|huono|ikävä|kurja|epäreilu*|väär*|mieli|olo|olo*|kuva|vaikutelma|maku|tunne|mielikuva|epäselvä*|tyytymät*|tunnelma|fiilis)',
    '(olet|olette|olit|olitte|olet ollut|olette olleet|olette ollut|oot|jäit|jäitte|lähdit|tulit|tulitte) ...4 (tyytymät*|pettyny*|pettyn*|turhautu*|harmissa*|harmistu*|vihai*|suuttu*|suutu*|loukkaantu*|ärtyny*|ärsyyntyn*|närkästyn*|huolissa*|huolestu*|pahoilla*|surulli*|vaivautu*|hämilläs*|hämmentyn*|kiukku*|kiukkui*|stressaantu*|allapäin|kärsinyt|kärsineet|mielipaha*|kyllästyn*|eri mieltä)',
    '(et|ette|ei|eivät|etkä|ettekä) ...3 (tyytyväi*|tyytyväinen|pitänyt|pitäneet|pidä|pidetty|viihtynyt|viihtyneet|iloi*|ihastu*) ...4',
    '(petyit|petyitte|pettyä|pettymään|pettyi|petyt|petytte|harmistuit|harmistuitte|turhauduit|turhauduitte|suutuit|suututte|loukkaannuit|loukkaannuitte|pahastuit|pahastuitte|ärsyynnyit|ärsyynnyitte|turhautumaan|harmistumaan|huolestuit|huolestuitte|huolestumaan|pahoitit|pahoititte|pahastunut|mielesi pahoitti|närkästyit|hermostuit|hermostuitte|hermostumaan|suuttumaan|pettyvänne|pettyväsi) ...3',
    '(*sta|*stä|*sta|teille|sinulle|meistä|niistä|siitä) ...1 (jäi|jäivät|jäänyt|on jäänyt) ...2 (vaisu*|laimea*|latte*|hapa*|karva*|ikävä*|huono*|paha*|pahan|kehno*|kurja*|ankea*|väljähty*|ristiriitai*|negatiivi*|keskinkertai*|vaatimato*|harmittava*|kalpea*|puutteelli*) ...1 (muisto|muistot|maku|maun|jälkimaku|mieli|mielen|kuva|kuvan|vaikutelma*|mielikuva*|kokemus|tunne|tunnelma|fiilis|olo)',
    '(päivä|päiväsi|päivänne|hetki|reissu|matka|matkasi|matkanne|loma|lomasi|lomanne|ilta|iltasi|juhla|käyntisi|käyntinne|asiointi*) ...1 (meni|menikin|jäi|oli|muuttui|kääntyi) ...2 (pilalle|mönkään|myttyyn|vaisu*|laimea*|latistu*|ikävä*|harmaa*|kurja*|alamäk*|raskaa*)',
    '(mielesi|mielenne|mieltäsi|mieltänne) ...2 (pahoit*|paho*|harmit*|kaiv*|paina*)?',
    '(harmittaa|harmitti|suututtaa|suututti|ärsyttää|ärsytti|turhauttaa|turhautti|harmistuttaa|ottaa päähän|kyrsii|risoo|sapettaa|huolestuttaa|huolestutti|surettaa|pettyttää) ...2',
    '(ei|eivät) ...3 (vastannut|vastanneet|täyttänyt|täyttäneet|täyttynyt|täyttyneet|vastaa|täytä|yltänyt|yltäneet|mennyt|menneet|sujunut|sujuneet|ollut|olleet|onnistunut) ...4 (odotu*|toivei*|toivot*|toivomu*|toivei*|odotit*|odotet*|mieleis*|mieluis*|tyydyttä*|tarpei*|vaatimu*|tasolla|laatu*|toivoit|toivoitte|halusit*|suunnitel*|mieltymyk*|miellyttä*|hyvä|paras*|onnistunut)',
    '(odotuksesi|odotuksenne|odotuksiasi|odotuksianne|toiveesi|toiveenne|toiveitasi|toiveitanne|toivomallasi|toivomallanne|toivomaasi|odotustesi|odotustenne|toiveidesi|toiveidenne|odottamallasi|odottamasi|odottamaasi) ...4 (ei|eivät|alitti*|täyttyn*|täyty|vastannut|mukai*|petettiin|pettivät)?',
    '(n:kokemus/kokemukse/kokemuks|*kokemus|*kokemukse*|*kokemusta|*kokemustanne|*kokemustasi|käyntisi|käyntinne|vierailusi|vierailunne|asiointisi|asiointinne|asioint*|vierailu*|oleskelu*|ostokse*) ...3 (oli|on|jäi|ollut|jäänyt|ei|eivät)? ...3 (huono*|ikävä*|kurja*|negatiivi*|pettymys|pettymykse*|epämiellyt*|epäonnist*|odotu*|odotet*|toivot*|toivei*|hyvä)',
    '(huono*|ikävä*|ikäviä|kurja*|negatiivi*|epämiellyt*|epäonnistu*|pettymyks*|valitettava*|harmilli*|kehno*) ...2 (*kokemus|*kokemuks*|*kokemusta*|vaikutelma*|kuva|kuvan|mielikuva*|maku|mieli|mielen|olo|olon|fiilis|tunne|jälkimaku)',
    '(kokemasi|kokemanne|kokemaasi|kokemaanne|kokemastasi|kokemastanne|kokemiasi|kokemianne|kokemistasi|kokemistanne|kokemaa|kärsimästä*|kärsimää*|tuntemasi|tuntemaasi) (@haitta|n:vaiva|tilante*|*paha*|*kokemu*|ikäv*|ongelm*|turhautu*|pettymy*|harmi*|häiriö*)',
    '(tulleesi|tulleenne|jääneesi|jääneenne|saaneesi|saaneenne|joutuneesi|joutuneenne) ...4',
    '(vastaamaan|vastanneet|vastannut|vastata|täyttämään|täyttäneet|täyttänyt|täyttää|ylittämään|yltämään|yltäneet|saavuttaneet|kyenneet|pystyneet|onnistuneet|onnistunut) ...4 (odotu*|toivei*|toivom*|vaatimu*|tarpei*)',
    '(odotuste*|toiveide*|toivomuste*|odotetu*|toivotu*) ...1 (mukai*|kaltai*|lai*|vertai*)',
    '(kuin|mitä|jota|joita|jollaista|millaista|jonka) ...3 (odotit|odotitte|toivoit|toivoitte|halusit|halusitte|ansaitset|ansaitsette|ansaitsisit|ansaitsisitte|oletit|odotettiin|pitäisi|haluaisimme|haluamme|haluaisitte|haluaisit)',
    '(ei|eivät) ...3 (tyydyttä*|miellyttä*|mieleinen|mieluinen|mieleisenne|mieleisesi|mieleiseesi|toivotusti|odotetusti|toivotulla|odotetulla|parhaalla|parhaa*|halutu*|suunnitel*|täydelli*|onnistun*|mallikka*|putkeen|nappiin|hyvin|hyvä|hyvää|mukava*|miellyttä*|kiva*|toiveid*|odotust*)',
    '(oli|on|tuotti|tuli|ollut|jäi|osoittautui) ...2 (pettymy*|yllätyksenä|harmilli*|turhautta*|epämiellyt*|ikävä*|kurja*|raska*|kuormitta*|stressaa*|hankala*|vaikea*|rankka*|inhotta*|ärsyttä*|surullinen|surullista|epämukav*|huono|huonoa)',
    '(tuli|tullut|jäi|jäänyt|aiheutti|aiheuttanut|tuotti|tuottanut) ...4 (paha|mielipaha*|huoli|huolta|harmi*|vaiva*|päänvaiv*|mieli|ikävä|kurja|surku|stressi*)',
    '(*si|*nne) ...3 (mieleesi|mieleenne|mieleen|toiveidesi|toiveidenne|mieluinen|mieleinen|mukaan)',
    '(päivä*|ilta*|iltanne|loma*|juhla*|matka*|viikonlop*|hetki|reissu*|tunnelma*|kokonaisuu*) ...3 (pilal*|pilaantu*|kärs*|häirii*|meni mönkään|meni pieleen|epäonnist*|pilasi)',
    '(sinua|teitä|sua) ...3 (harmitta*|suututta*|ärsyttä*|huolestutta*|loukka*|turhautta*|on loukattu|kohdeltu)',
    '(jättänyt|jättäneet|jätti|jäänyt|jäi|antanut|antoi) ...4 (huono*|ikävä*|negatiivi*|paha*|kurja*|kylmä*) ...1 (kuva*|vaikutelma*|mielikuva*|maku*|mieli|mielen|jälk*|tunte*|muisto*)',
    '(en|emme) ...3 (auttaa|auttamaan|palvella|palvelemaan|palvelleet|auttaneet) ...3 (enempää|enemmän|paremmin|toivo*|odot*|hyvin)',
    '(perheesi|perheenne|sinun|teidän|asiakkaan|lapsesi|lapsenne) ...1 (huole*|huoli|huolta|mielipaha*|pettymy*|turhautu*|harmi*|stressi*|murhe*)'
  ],
  hedges: [
    '(jos|mikäli|siinä tapauksessa|siltä osin|siinä määrin|sikäli|siltä varalta|jossain|ehkä|kenties|mahdollisesti|mahtoi|lienee|luultavasti|ilmeisesti|oletettu*|väitet*)',
    '(n:mahdollinen/mahdollis/mahdolliste|mahdollis*|mahdollinen|mahdollisista|mahdolliset)',
    '(saattaa|saattoi|saattanut|saattaneet|saattoivat|saattavat|saattaisi|voi|voinut|voineet|voivat|voisi|voisivat|olisi voinut|lienee|mahtoi|olisi|olisimme|olisin) ...4 (aiheut*|koitu*|olla|ollut|olleet|syntyä|syntyn*|tulla|tullut|tuottaa|tuottan*|herättää|herättän*|jäädä|jäänyt|olla|tuntua|tuntunut|vaikuttaa|vaikuttan*|aiheuttaa|johtua|hukkua|käydä|käynyt|sattua|tapahtua|loukata|kokea|johtaa|antaa|antanut|näyttää|kuulostaa|kuulostan*|toimin*|tehn*|sano*|unohta*|mennä|mennyt|häirit*)',
    '(kaikkea|kaikesta|kaikkia|kaikista|kaikenlai*) (mahdolli*|@haitta|*paha*)',
    '(aiheutuu|aiheutunee|aiheutuisi|aiheuttaisi|aiheuttanee|koituisi)'
  ],
  certain: [
    '(ei|en|emme|eivät|et|ette|eikä) ...5 (voi|voinut|voineet|voida|voitu|mahdollis*|mahdollista|saattanut)',
    '(mahdollisimman|mahdollisuu*)',
    '(ole|ollut|on|oli) ...1 mahdollista',
    '(ei|en|emme) ...3 (olisi|jos|ehkä)'
  ],
  empty: empty,
  get emptyBeginnings() {
    return emptyBeginnings()
  },
  emptyEndings: [
    'sti',
    'mmin',
    'harmia',
    'harmista',
    'kokemus',
    'kokemusta',
    'kokemuksesta',
    'kokemuksestasi',
    'kokemuksestanne',
    'kokemustasi',
    'kokemustanne',
    'kokemuksesi',
    'kokemuksenne',
    'mielipahaa',
    'mielipahasta',
    'vaivaa',
    'vaivasta',
    'vaivoista'
  ],
  notEmpty: wordSet(
    'kahdesti kolmesti virheellisesti useasti toistuvasti jatkuvasti epäystävällisesti tylysti töykeästi hitaasti'
  ),
  address: wordSet('kaverit kaikki kamut rakkaat ystävät'),
  lead: wordSet('otathan vastaan hyväksythän kaupunki virasto'),
  thirdPerson: wordSet('pahoittelee pahoittelevat pahoitteli pahoittelivat'),
  and: new Set(['ja', 'sekä', 'joten', 'eli']),
  goesOn: new Set(['siitä', 'että', 'ettei', 'ettemme']),
  turn: wordSet('mutta mut kuitenkin silti vaan joskin vaikka toisaalta tosin'),
  hardTurn: wordSet('mutta mut joskin'),
  subordinators: wordSet(
    'että et jos mikäli kun ku joka jonka jota jotka joita josta joista jossa joissa johon joihin jolle jolla joiden mikä mitä minkä mistä missä koska kuinka miten siitä'
  ),
  conditions: wordSet('jos mikäli siinä siltä sikäli'),
  therefore: new Set(['niin']),
  // “…ja viivästyksestä” goes on in the same case; a verb begins anew.
  opensClause: ([first = '']) => !/(?:sta|stä|ta|tä)$/.test(first),
  backward: wordSet(
    'siitä tästä tuosta sitä tätä tuota asiaa asiasta asian kaikesta kaikkea kovasti todella tosi vielä kerran niin kuulla se tämä on erittäin syvästi hyvin vilpittömästi oikein'
  ),
  complementFirst: true
}
