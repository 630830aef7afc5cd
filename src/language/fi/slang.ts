import {readWordList} from '../word-list.ts'
import {expandLoans} from './loans.ts'

/**
 * Spoken Finnish and slang. “Moikka”, “hei”, “ok”, “netti” and “homma” are everyday and left out on purpose. Of the
 * spoken forms that are something else as well (“toi”, “et”, “sun”, “vaan”, “viis”) only the uses that tell them apart stand.
 */
export const slang = readWordList(
  `
# kirjakielen vastine
mun; miun => minun, tai pelkkä pääte: ”laskuni”
sun; siun => sinun, tai pelkkä pääte: ”laskusi”
mut => mutta
muttaku => mutta kun
=ku => kun
=kuhan => kunhan
sitku; sittenku => sitten kun
kans => myös
ollaa => olemme
jees; jes; joopa; juup; joop; jepjep; jeps => kyllä
oo => ole
tarvii; tarvi; tarvit sä; tarttee; tartte; tarvis; tarviit; tartteet; tarvihe => tarvita: ”tarvitsee”
tänäpä => tänään
eilispäiv => eilen
kiitsit; tänks; thänks; tänksit; thx; thanks; tnx => kiitos
sori; sorit; soori; soorit; sorry; sry; sorge; sorppa => anteeksi
pliis; plis; pliiis; please; pls => {voisitko|voisitteko}
# liudentuneet muodot
mist; täst; siit; niist; noist; näist; mis; täs; siin; tos; sil; täl; tol; sillo; tällö; millo; miks; siks
miten kä; mihi; sielt; täält; tuolt; meilt; teilt; heilt; siel; tääl; tuol; meil; teil; heil; muual; toisel; yhel
kahel; yhen; kahen; kahtee; yhtee; yheks; kaheks; meiän; teiän; heiän; meijän; teijän; meitin; teitin; jokane
joku muu jutska; joskus tost; jossai; jostai; jotai; jotaki; johonki; jokaki; mikskä; kellekään muul; keneltäkä
aikasemmin; aikasemmi; myöhemmi; melkee; oikeesti; oikeesta; oikeessa; oikeen; oikees; nopee*; tärkee*; selkee*
vaikee*; korkee*; pehmee*; kauhee*; hirvee*; komee*; mukavee; makee; makeeta; magee*; törkee*; hassuu; hienoo; helppoo
helpoo; isoo; uutee; vanhaa kamaa; säätöö; hommii; juttuu; jutskaa; jutska*; juttui; seittemän; kaheksan; yheksän; yks
kaks; neljäl; viis (minuuttia|minsaa|euroo|euroa|kertaa|päivää|tuntia|pv|kappaletta|min|yli|vaille|sekkaa|senttiä|kpl)
vaille viis; puol viis; kuus (minuuttia|euroo|euroa|tuntia|päivää); kympil; parikymppiä; parikymppii; viiskyt
kakskyt; kolkyt; nelkyt; kuuskyt; seiskyt; kaheksankyt; satku; satkun; satkuu; pari tonnii; huntti; huntin; femma
femman; kybä; kymppirahaa; parisataaa; (minsa|minsaa|minsan|sekka|sekkaa|sekan|tsiigaa)
# verbit
katoin; katottiin; katotaan; katotaanpa; katotaa; katoppa; kattoo; katsotaa; katellaan; kattelin; kattelen; kattellaan
katotaanko; tuun; tuut; tuu; meen; mee; meette; tuutteko; meijään; mennää; tullaa; tehää; tehään; nähää; nähään
saahaan; saadaa; käyää; käydää; laitetaa; soitetaa; hoidetaa; ootellaan; ootetaan; oottele; ootella; oota; ootas
ootappa; oottaa; ootan; ooteltu; ootetaa; koittaa; koitan; koita; koittanut; koittakaa; koittakaapa; koitas; koitappa
koitettiin; koitetaan; koittaisit; koittaisitko; koitettu; koitin; koitit; koittaneet; koittamaan; tiiä; tiiän; tiiät
tiiäthän; tiedäks; tiedäkskään; en tiä; emmä; emmä tiiä; en mä; enks; etsä; onks; onkse; onko sul; ookko; ootko
ootteko; saaks; saanks; voiks; voinks; menikse; meneeks; pitääks; tuleeks; toimiiks; löytyyks; käykse; käyks; sopiiks
haluutko; haluuks; haluut; haluun; haluu; haluutte; haluisit; haluis; lupas; lupasko; vastas; korjas; palas; tilas
halus; hajos; hajosi käsiin; kaatu; jumittu; unohtu
myöhästy (tunnilla|tunnin|taas|vähän|koska|kun|ku|minuutin|päivän|pari|puoli); delas; tarkoitatko sä; lähtis; tulis
menis; kävis; kelpais*; auttais*; riittäis; jaksais; jaksaisko; ehtis; ehtisitsä; löytyis; onnistuis; sopis; kävisk
toimis; pystyis; lähettäis; laittais; soittais; tekis; näkis; palauttais; vaihtais; maksais; joutuis; saattais
kannattais; muuttuis; jäis; jättäis; veis; antais; ottais; haluttais; ollu; tullu; menny; käyny; saanu; tehny
nähny; pannu (joku|se|sen|kaikki); jääny; päässy; lähteny; löytyny; toiminu; onnistunu; hajonnu; kadonnu; unohtanu
unohtunu; ymmärtäny; tienny; tarvinnu; halunnu; joutunu; loppunu; alkanu; kaatunu; sattunu; tapahtunu; muuttunu
myöhästyny; seisonu; hävinny; jumittunu; mokannu; varannu; osannu; ehtiny; pystyny; tottunu; näyttäny; kuulunu; eksyny
viivästyny; särkyny; menettäny; kuollu; pudonnu; odottanu; duunaillaan; toimitellaan; toimitellaa; laitellaan
laitellaa; näillä mennään; näil mennään; heitä viestiä; heitän sulle; heitän viestiä
v:heittä/heitä ...2 (viestii|viestiä|mailia|meiliä|mailii|privaa); laitappa; hihkase; hihkaise; huikkaappa; huikkaile
pistäppä; pistäpä; pistä se; pistä vaan; pistetään; pistän; pistin; pistettiin; nykäse; tökkää; tökkii; tökkis; tökki
tökkäs; loppuks; lopuks; aluks; valmiiks; uudeks; uusiks; ilmaseks; ilmaiseks; ainaski; ainaki; kuitenki; kuiteski
vieläki; niinki; jotenki; jossainpäi; jonkuverra; mitenkää; mitää; ketää; missää; just joo; justiin; justiinsa
just nyt; justnii; justnyt; nimenomaa; ihan jees; ihan syvältä; ihan sika*; sikana; sikahyv*; sikanopee*
sikahalpa*; superhyv*; superhalpa*; superkiva*; megahyv*; tosi jees; tosi mage*; ihan kuraa; kuraa
pieleen män; päin prinkkalaa; päin honkia; päin mäntyä; reisille; ihan reisille; reisil
plörinäks; käsille
# verbejä englannista ja slangista
ata:tsekka/tseka; ata:tsekkai; ata:checkaa; ata:checkka/checka; n:tsekkaus/tsekkaukse/tsekkaust => tarkistaa, tarkistus
ata:duuna; loan:duuni => tehdä, työ
v:pelittä/pelitä => toimia
ata:handla; v:handlaa; ata:händlä => hoitaa
ata:buukka/buuka; ata:bookka/booka; n:buukkaus/buukkaukse => varata, varaus
ata:buutta/buuta; ata:buutti; ata:rebuutta/rebuuta => käynnistää uudelleen
ata:venaa; ata:vena; ata:venttai; venaile; venaatko; ventaa => odottaa
ata:dela; delannut; delaa; delannu; delais => hajota
ata:moka; loan:moka; mokas; mokattiin; mokaillaan => virhe, tehdä virhe
ata:skippa/skipa => jättää väliin
ata:sumpli; v:sumpli => järjestää
ata:fiksa; ata:fiksaa; fixaa; fixattiin; ata:fixa => korjata
ata:mailaa; ata:maila; ata:meila; ata:meilaa => lähettää sähköpostia
ata:whatsappa; ata:wappa; v:tekstaa; ata:teksta => kirjoittaa
ata:chilla; v:chillai; ata:chillai; ata:relaa; ata:henga; ata:rela => levätä
ata:stressa; ei stressii; stressii; no stress; älä stressaa; stressata* => kiire, huolehtia
ata:bonga; ata:spotta/spota; ata:spotti => huomata
ata:hiffa; ata:snaija; ata:snaijaa; ata:tsuumaa; ata:hoksa => ymmärtää
ata:dissa => väheksyä
ata:feila; ata:feilaa; feilas; loan:feili; ata:floppa/flopa; loan:floppi => epäonnistua
ata:tilttaa; ata:tiltta/tilta; tilttas; ata:kräshä; kräshäs; kräshää; ata:bugaa; bugaa; bugittaa; v:bugitta; ata:laga; lagaa; lagittaa; lägää; ata:lägä => kaatua, hidastella
ata:heiva; v:heivaa; ata:blokka/bloka; ata:joinaa; ata:joina; ata:grindaa; ata:feidaa; ata:ghostaa; ata:ghosta
ata:unboxaa; ata:skrolla; ata:swaippa; ata:swaippaa
ata:jeesa; jeesii; jeesiä; loan:jeesi => auttaa
ata:pummi; ata:vippa/vipa; ata:bumma; ata:shoppai; v:shoppail; ata:shoppaile; ata:skulaa; ata:skula
v:ryssi; ryssittiin; ryssi; v:töpeksi; töpeksittiin; v:sössi; sössittiin; v:tunaroi; v:tyri; tyrittiin; tyrin; munattiin; v:sähellä; sähläs; v:sählää; v:säheltä; v:hutiloi => tehdä virhe
# nimisanat
n:läppäri/läppärei/läppärej; n:läppis => kannettava tietokone
n:luuri/luurei/luurej!luuran => puhelin
n:kapula/kapuloi => kaukosäädin
n:boksi/bokse/boksei => laite
n:safka; n:sapuska; n:ruokis/ruokikse; n:mättö => ruoka
n:mesta/mestoi/mestoj => paikka
n:massi/massei!massiiv/massa; n:fyrkka/fyrka/fyrkk; n:pätäkkä; n:rahna; n:fygä => raha
n:hemmo/hemmoi; n:jäbä/jäbi; n:kundi/kundei; n:mimmi/mimmei; n:muija/muijii; n:äijä/äiji; n:ukkeli; n:heppu; n:jätkä/jätki; n:frendi/frende/frendei => ihminen, työntekijä
n:kuski/kuskei/kuskej => kuljettaja
n:pomo/pomoi => esihenkilö
n:stadi/stadei!stadion; n:hesa => Helsinki
n:lande => maaseutu
n:tampesteri => Tampere
n:turkuset => Turku
n:vuokrasoppari/soppari/sopparei; n:soppari => sopimus
n:pätsi/pätsei => korjauspäivitys
n:appsi/äppi/äppe; apissa; apista; appiin; appin; appiis; appissa; appista; appia; äppiin; äpissä; äpistä; n:softa => sovellus, ohjelma
n:noobi/noobe; n:nubi; noobi-* => aloittelija
n:kämppä/kämpä; n:kimppakämppä
n:fillari/fillarei => polkupyörä
n:prätkä/prätki => moottoripyörä
n:kaara/kaaro => auto
n:dösä/dösi => bussi
n:skutsi => skootteri
n:raitsikka/raitsika => raitiovaunu
n:fiilis/fiilikse/fiiliks/fiilist; n:fiilistely => tunne
loan:some; somessa; somee; somesta => sosiaalinen media
n:leffa/leffoi
n:matsku/matskui => aineisto
n:vehje/vehkee; n:roina; n:häkkyrä; n:värkki/värki; n:mötkäle; n:vekotin/vekottime; n:härpäke/härpäkkee; n:hilavitkutin => laite
n:amis; n:maikka/maikoi; n:hissa; n:matikka/matika; n:enkku/enku; n:ruottii; n:sairis; n:lekuri/lekurei
n:hammaslekuri; n:buranaa; n:lääkäris; n:saikku/saiku; n:terkka; n:terkkari/terkkarei; ärrältä; ärrälle; ärrällä
n:mäkkär*; n:hese; n:ostari/ostarei; n:kauppis; n:snägäri; n:kirppis/kirppikse; n:sähkäri; n:tekkari; n:putkari
n:huoltsikka/huoltsika; n:bensis; n:talkkari/talkkarei; n:isnu; n:timpuri; n:raksa/raksoi; n:rakseil
n:remppa/rempa/rempo; ata:remppa/rempa; n:partsi/partse; n:veski; n:suihkari; n:viikkari; n:vkl; n:vkoloppu; n:viikkis
n:synttäri/synttärei; n:tupari; n:hiihtis; n:lomis; n:mestis; n:futis/futikse; n:skeba
n:sälä; n:skeida; n:säheltä; n:sähläy; n:töppäily; n:kämmi/kämme; n:kämmä; ata:kämma; kämmäsin; kämmäs; kämmättiin; n:tökkö; n:bugittelu => vika, virhe
n:nettiliittis; n:laajis; n:wlani; n:stöpseli; n:piuha/piuhoi; n:näyttis; n:näppis/näppikse; n:skrinshot; n:screenari
n:kuvakaappari; ata:printta/printa; n:muistis; n:nettisivari; n:salis; n:tunnari/tunnarei; n:käyttis/käyttikse
n:käyttäri; n:nimmari/nimmarei; n:puhnro; n:puhnumero; n:numppa; n:nume; n:postari; n:insta; n:faceen; n:naamakirja
jösses
jessus; ei hitsi; voi hitsi; hitsi; hitsit; voi ei hitsi; voi rähmä; voi räkä; hups; hupsista; hupsis; hupsan; ups
upsis; ohhoh; ohho; huhhei; hähä; hahaa; haha; hahah; hehe; hihi; hih; heh; lol; omg; wtf; xd; lmao; rofl; tbh; imo
fyi; idk; brb; asap jooko; kthxbye; xoxo; moro moro; moikkelis; moikkis; morjensta pöytään; tsau; tsaukki; moido
moiks; heippulis; heippuli; heipsan; heissulivei; morjestelen; hellurei; halojata; moikkamoi; nährään
iisi; iisiä; iisisti; iisii; iisi juttu; iisi nakki; helppo nakki; helppoo ku; pala kakkua; helppo homma vaan; peace of cake => helppo
no problem; no worries; ei mitää; ei hätää mitää; ei hätiä mitiä => onnistuu, ei haittaa
ei paniikkia; no panic; ei paineita; otetaan iisisti; otahan iisisti => ei ole kiirettä
nasta juttu; siistii; siisti juttu; tosi siisti; kreisi; kreisii; kreisin; huikee; huikeeta; huikeet; upee; upeet
upeeta; mahtavaa matskuu; mageeta; kovaa kamaa; jepa; jeba; jebou; coolia; ihan parhautta; parhautta
parasta A-luokkaa; eeppi*; eppistä; eeppistä; päheä; pähee; päheet; hitsin hyvä; snadi; snadisti; snadin; snadit
sniidu; snagari; stydi; stydisti; stydimpi; buli; bulin; buliin; bulit; pikkuse; pikkasen; pikkusen; vähäse
vähäsen vaan; himpun verran; hiukka; tosson; tossa; tohon; toho; tolla; tolle; tolt; tolta; tonne; tonn; tuoho
sinnepäi; tännepäi; tota noi; tota; totanoin; öö; ööh; ömm; öh; hmm; elikkä; elikkäs; eiku; eikun; eikku; siis niinku
niinkuin joo; no niin no; niin no; silleen; sillee; tälleen; tällee; tolleen; sillai; sillain; sillälailla; tälläi
tälviisii; kui; kuis; justiin niin; jaksuhali; tsemppiä vaan; tsemiä; tsempit; tsemppis; tsemppii; ata:tsemppa/tsempa
tsillaa; hyvin vedet; vedä se; vetäse; vetäise; jauhaa paskaa; kusee; kusahti; kusahtaa; kusahtan; hyyty; prakas
prakaa; prakasi; ata:praka; sökönä; sökö; rikkis; paskana; finaalissa; finaalis; hajosi kuin; poksahti; pois pelistä
sekasin; sekasi; sekasotku; sekoili; sekoilee; sekoillut; dille; himassa; himaan; himasta; himas; himan; mökil; töis
koulus; pihal; kaupas; netis; postis; kassal; myymäläs; hallis; saunas; bussis; junas; koneel; sivuil; sivul
puhelimes; luuris; koneessa kii; aukee; aukes
# lisää
n:jengi/jenge; n:sakki/saki; n:muksu; n:skidi/skidei; n:ipana; n:kersa/kersoi; n:kisu; n:mirri; n:hauva; n:kledju
n:ryysy; n:lumppu/lumpu; n:popo/popoi
n:noutari; n:pitsu; n:ranskikse; ranskikset; n:ranut; ranut; n:lihis; n:kebu; n:kaffe; n:sumppi/sumpi; n:bisse
n:skumppa/skumpa; n:limppari/limpparei; n:lounari
n:hotla; n:hodari; n:hotski; n:lentsikka/lentsika; n:lentsari; n:uikkari/uikkarei; n:punttis; n:talvari/talvarei
n:biili; n:fiude; n:ajokki; n:huoltsu
n:parkkis; n:kyttä/kytä; n:lafka/lafkoi; n:pulju; n:toimari/toimarei; n:assari/assarei; n:aspa/aspoi; n:aspari
n:bossi/bossei; n:palsu; n:palaverus; n:läpyskä; n:lippulappu/lippulapu
n:ege/egei; n:egu; n:satku; n:halpis; n:tarjari; n:koulis; n:yliska; n:leveli/levelei; n:skini/skinei; n:servu
n:lagi/lagei; n:lägi; n:lägä; n:skilli/skillei; n:simmi
n:härdelli; n:hässäkkä/hässäkä; n:sählinki/sählingi; n:säheltämi; n:hälläpyörä; n:meininki/meiningi; n:kikkailu
n:pläjäys
ata:kyykkä/kyykä; v:häröil; v:häröttä; v:kenkkuil; v:takkuil; v:pirautta/pirauta; v:kilautta/kilauta
v:pimautta/pimauta; ata:googla; ata:guugla; ata:kopsa; ata:digga/diga; v:fiilistel; v:funtsi; v:funtsa; ata:skrivaa
v:nakitta/nakita; v:pulitta/pulita; messiin; messii; menoks; ata:veiva; ata:vekslaa; ata:nakka/naka; ata:flippa/flipa
ata:plokkaa; v:jumitel; ata:kräshää; v:roikku ...1 linjoilla; linjoil; ata:spämmä; v:pölli; pöllittiin; v:pihistä
ata:kaahaa; ata:bailaa; ata:baila; v:dokaa; v:dokat
jee; jeejee; jihuu; jippii; wuhuu; jahuu; äh; höh; pöh; plääh; yök; aijaa; hei mitä; no moro
moro vaan; morjes; morjesta; terve vaan; heippa vaan; moikkuli; hyvää viikkist; jaksuja; jaksamisia vaan; tsemiä
ei mitn; ei se mitn; eipä mitn; mikä meno; eiku; eikä mitä; sillee et; sitä mukaa ku; heti ku; sen ku; vähänku
tavallaa; jotenki; ylleensä; melkosen; melkonen; vähäsen; tosi paljo; tosi monta kertaa ku; paljo; eteenpäi; taaksepäi
kotiinpäi; yhestä; yhessä; yhdes; toises; viidelt; kuudelt; neljält; kolmelt; kahdelt; kymmenelt; maanantaist
tiistaist; keskiviikkon; lauantait; sunnuntait; aamust; illast; viikol
viime viikol; vikana päivänä; ekana; ekan; ekaan; ekaks; ekat; ekalla; ekassa; ekasta; toka; tokan; tokaan; tokana
tokaks; tokalla; tokassa; kolkki; vikaks; viimeseks; viimesen; viimeset; viimesi*; viimenen; viimesenä
laskuu; pakettii; tilii; lippuu; kuittii; salasanaa ei oo; tietoo; aikaa täs; varastoo; kauppaa päi; osotte*; osotetta
sähköpostii; linkkii; puheluu; viestii; soittoo; koodii; tilaust; maksuu; hintaa täs; käyntii; huoltoo; korttii; rahoi
viikkoo; tuntii; päivii; minuuttii; euroo; senttii; prosenttii; kertaa viel; metrii; kilsa; kilsaa; kilsan
kilsoja; metriä viel
# sanat, joilla on muukin merkitys
^ <toi>; , <toi>
(että|et|mut|mutta|kun|ku|jos|koska|mielestä|siis|just|sit|sitten|täytä|avaa|laita|pistä|ota|paina|käynnistä|kokeile|katso|tsekkaa|päivitä|lataa|poista|vaihda|lue|anna|tarkista|onko|oliko|saako|voiko|näkyykö|toimiiko|joo|no|mikä|koko) <toi>
<et> (se|mä|sä|ne|toi|noi|tää|nää|siel|sun|mun|meijän|teijän|siit|siin|joku|kaikki|kuka|mitä)
(laita|tuo|lähetä|soita|kysy|tule|kirjoita|pistä|vastaa|kerro|lataa|näytä|ota|avaa|paina|odota|vie|anna|klikkaa|kokeile|sano|käy|katso|palauta|hae|ilmoita|se|ne|voit|hetki|ihan|nyt|kyllä|joo) <vaan>
(se|sen|ihan|tän|toi|sun) <vika> (kohta|päivä|kerta|rivi|sivu|erä|bussi|vaihe|juna|kappale)
^ kato; ^ katos; kattelin; n:sählääminen
`,
  expandLoans
)
