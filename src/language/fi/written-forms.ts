import {readWordList} from '../word-list.ts'

/** Spoken forms of everyday words, each with the written form that takes its place in any sentence. */
export const writtenForms = readWordList(`
# pronominit
mä; mää; mie == minä
<(mun|miun)> (pitää|pitäisi|pitäis|täytyy|täytyis|täytyisi|tarvitsee|tarvii|kannattaa|kannattaisi|kannattais|kuuluu|onnistuu|on pakko|ei tarvitse|ei tarvii|ei kannata|ei pidä); (pitää|pitäisi|pitäis|täytyy|täytyis|täytyisi|tarvitsee|tarvii|kannattaa|kannattaisi|kannattais|kuuluu|onnistuu|on pakko|ei tarvitse|ei tarvii|ei kannata|ei pidä) <(mun|miun)> == minun
mulla; mul; miulla == minulla
mulle; miulle == minulle
miulta == minulta
mua; minuu; miuta == minua
muhun == minuun
sä; sää; sie == sinä
<(sun|siun)> (pitää|pitäisi|pitäis|täytyy|täytyis|täytyisi|tarvitsee|tarvii|kannattaa|kannattaisi|kannattais|kuuluu|onnistuu|on pakko|ei tarvitse|ei tarvii|ei kannata|ei pidä); (pitää|pitäisi|pitäis|täytyy|täytyis|täytyisi|tarvitsee|tarvii|kannattaa|kannattaisi|kannattais|kuuluu|onnistuu|on pakko|ei tarvitse|ei tarvii|ei kannata|ei pidä) <(sun|siun)> == sinun
sulla; sul; siulla == sinulla
sulle; siulle == sinulle
sulta; siulta == sinulta
sua; siuta == sinua
suhun == sinuun
sust; susta == sinusta
tää == tämä
tän == tämän
tost; tosta == tuosta
tossa == tuossa
tohon == tuohon
tolla == tuolla
tolle == tuolle
tolta; tolt == tuolta
tonne == tuonne
noi == nuo
^ <nää>; _!en/et/ei/emme/ette/eivät/älä/enää/vielä <nää> == nämä
tollanen == tuollainen
tollasen == tuollaisen
tollasta == tuollaista
tollaset == tuollaiset
tollasia == tuollaisia
tollasessa == tuollaisessa
tällanen; tälläne; tällane; tälläinen == tällainen
tällasen; tälläsen == tällaisen
tällasta; tälläst == tällaista
tälläsestä == tällaisesta
tällaset == tällaiset
tällasia == tällaisia
semmonen; sellanen == sellainen
semmosen; sellasen == sellaisen
semmosta; sellasta == sellaista
semmoset; sellaset == sellaiset
semmosia; sellasia == sellaisia
millanen == millainen
millasen == millaisen
millasta == millaista
jotai == jotain
jossai == jossain
jostai == jostain
johonki == johonkin
jotaki == jotakin
mitää == mitään
ketää == ketään
missää == missään
mitenkää == mitenkään
# pikkusanat
niinku; niinkun; niiku == niin kuin
sit; sitte == sitten
kyl == kyllä
viel == vielä
nyte; nytte == nyt
tänää == tänään
huomen; huome; huomenn == huomenna
muute; btw == muuten
elikkä; elikkäs == eli
^ <(joo|juu|jep)> == kyllä
^ <(kiitti|kiits)>; (kiitti|kiits) $ == kiitos
oikeesti == oikeasti
aikasemmin; aikasemmi == aikaisemmin
myöhemmi == myöhemmin
melkee == melkein
jotenki == jotenkin
kuitenki == kuitenkin
ainaki == ainakin
vieläki == vieläkin
todnäk == todennäköisesti
takas == takaisin
taas takas == taas takaisin
tietty => tietysti
# missä, mistä, miksi
mis == missä
mist == mistä
miks == miksi
siks == siksi
täs == tässä
täst == tästä
siin == siinä
siit == siitä
siel == siellä
sielt == sieltä
tääl == täällä
täält == täältä
tuol == tuolla
tuolt == tuolta
meil == meillä
meilt == meiltä
teil == teillä
teilt == teiltä
heil == heillä
heilt == heiltä
meiän; meijän == meidän
teiän; teijän == teidän
heiän == heidän
# luvut
yks == yksi
kaks == kaksi
seittemän == seitsemän
kaheksan == kahdeksan
yheksän == yhdeksän
kahel == kahdella
yhen == yhden
kahen == kahden
ekan == ensimmäisen
ekaan == ensimmäiseen
ekana == ensimmäisenä
ekalla == ensimmäisellä
ekassa == ensimmäisessä
tokan == toisen
tokana == toisena
tokalla == toisella
# verbit
oon == olen
oot == olet
ootte == olette
(en|et|ei|emme|ette|eivät|älä|eikä|enkä) (nyt|vielä|enää|ihan|kyllä|mitään)? <=oo> == ole
pitäis == pitäisi
vois == voisi
olis; ois == olisi
sais == saisi
lähtis == lähtisi
tulis == tulisi
menis == menisi
kävis == kävisi
riittäis == riittäisi
ehtis == ehtisi
löytyis == löytyisi
onnistuis == onnistuisi
sopis == sopisi
toimis == toimisi
pystyis == pystyisi
lähettäis == lähettäisi
laittais == laittaisi
soittais == soittaisi
tekis == tekisi
näkis == näkisi
palauttais == palauttaisi
vaihtais == vaihtaisi
maksais == maksaisi
joutuis == joutuisi
saattais == saattaisi
kannattais == kannattaisi
muuttuis == muuttuisi
jäis == jäisi
veis == veisi
antais == antaisi
ottais == ottaisi
ollu == ollut
tullu == tullut
menny == mennyt
käyny == käynyt
saanu == saanut
tehny == tehnyt
nähny == nähnyt
jääny == jäänyt
päässy == päässyt
lähteny == lähtenyt
löytyny == löytynyt
toiminu == toiminut
onnistunu == onnistunut
hajonnu == hajonnut
kadonnu == kadonnut
unohtanu == unohtanut
unohtunu == unohtunut
ymmärtäny == ymmärtänyt
tarvinnu == tarvinnut
halunnu == halunnut
joutunu == joutunut
loppunu == loppunut
alkanu == alkanut
kaatunu == kaatunut
sattunu == sattunut
tapahtunu == tapahtunut
muuttunu == muuttunut
myöhästyny == myöhästynyt
varannu == varannut
ehtiny == ehtinyt
pystyny == pystynyt
viivästyny == viivästynyt
odottanu == odottanut
halus == halusi
hajos == hajosi
palas == palasi
vastas == vastasi
korjas == korjasi
lupas == lupasi
tilas == tilasi
jumittu == jumittui
unohtu == unohtui
kaatu == kaatui
tuun == tulen
tuut == tulet
meen == menen
katotaan; katotaa == katsotaan
tehää; tehään == tehdään
nähää; nähään == nähdään
saahaan; saadaa == saadaan
laitetaa == laitetaan
soitetaa == soitetaan
hoidetaa == hoidetaan
loppuks; lopuks == lopuksi
aluks == aluksi
valmiiks == valmiiksi
uudeks == uudeksi
ilmaseks; ilmaiseks == ilmaiseksi
<ens> (viikol*|viikko*|kuu*|kerra*|vuo*|maanantai*|tiistai*|keskiviik*|torstai*|perjantai*|lauantai*|sunnuntai*) == ensi
`)
