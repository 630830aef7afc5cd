import {readWordList} from '../word-list.ts'
import {expandLoans} from './loans.ts'

/**
 * Words of forms that can be swapped for plain ones as they stand: same case, same number, same government of what depends on
 * them. What needs its sentence bent stands in officialese.ts with a hint: koskien, liittyen, osalta, toimesta, edellyttää.
 */
export const plainSwaps = readWordList(
  `
mikäli == jos
taikka; tahi == tai
joskin; vaikkakin == vaikka
niin ikään; niinikään == myös
vastaisuudessa == jatkossa
lähtökohtaisesti; pääsääntöisesti == yleensä
tästä johtuen; tämän johdosta; sen johdosta; tästä syystä johtuen; edellä olevan johdosta; siten ollen == siksi
johtuen siitä että; sen johdosta että; siitä syystä että; syystä että == koska
siinä tapauksessa että; sillä edellytyksellä että; edellyttäen että == jos
siitä huolimatta että == vaikka
muussa tapauksessa == muuten
sitä vastoin == sen sijaan
yksinomaan == vain
tuonnempana == myöhemmin
ynnä == ja
täysimääräisesti == kokonaan
viivytyksettä == heti
pikaisesti == nopeasti
asianmukaisesti == oikein
# kyseinen: se
kyseinen == se
kyseisen == sen
kyseistä == sitä
kyseisessä == siinä
kyseisestä == siitä
kyseiseen == siihen
kyseisellä == sillä
kyseiselle == sille
kyseiseltä == siltä
kyseisenä == sinä
kyseiset == ne
kyseisten == niiden
kyseisiä == niitä
kyseisissä == niissä
kyseisistä == niistä
kyseisiin == niihin
kyseisillä == niillä
kyseisille == niille
(tämä|tämän|tätä|tässä|tästä|tähän|tällä|tälle|tältä|nämä|näitä|näiden|näissä|näistä|se|sen|sitä|siinä|tuo|tuon|ne|niiden) nen:kysei => tämä, se
# suorittaa maksu: maksaa
suorita maksu; suorita maksusi == maksa
suorittakaa maksu; suorittakaa maksunne == maksakaa
suorittaa maksun == maksaa
suoritat maksun == maksat
suoritatte maksun == maksatte
suorittamaan maksun == maksamaan
suorittanut maksun == maksanut
suoritettava maksu => maksettava
# tiedustella: kysyä
tiedustella == kysyä
tiedustelen == kysyn
tiedustelet == kysyt
tiedustelee == kysyy
tiedustelemme == kysymme
tiedustelette == kysytte
tiedustelin == kysyin
tiedustelit == kysyit
tiedusteli == kysyi
tiedustelimme == kysyimme
tiedustelitte == kysyitte
tiedustelkaa == kysykää
tiedustele == kysy
tiedustellut == kysynyt
tiedustelu == kysymys
tiedustelun == kysymyksen
tiedustelua == kysymystä
tiedustelusi == kysymyksesi
tiedustelunne == kysymyksenne
tiedusteluusi == kysymykseesi
tiedusteluunne == kysymykseenne
tiedustelut == kysymykset
# kyetä: pystyä
kykenen == pystyn
kykenet == pystyt
kykenee == pystyy
kykenemme == pystymme
kykenette == pystytte
kykenevät == pystyvät
(en|et|ei|emme|ette|eivät) ...2 <kykene> == pysty
kykenisimme == pystyisimme
kykenisi == pystyisi
# pitää sisällään: sisältää
pitää sisällään == sisältää
pitävät sisällään == sisältävät
piti sisällään == sisälsi
# jäljennös: kopio
jäljennös == kopio
jäljennöksen == kopion
jäljennöstä == kopiota
jäljennökset == kopiot
jäljennöksiä == kopioita
# huomioida: ottaa huomioon
huomioikaa == ottakaa huomioon
huomioithan == otathan huomioon
huomioittehan == otattehan huomioon
huomioida == ottaa huomioon
huomioidaan == otetaan huomioon
huomioineet == ottaneet huomioon
`,
  expandLoans
)
