import {wordSet} from '../word-set.ts'

/** Words that tell nothing of the matter. */
export const stopWords =
  wordSet(`täytyykö tarvitseeko onks saaks voiks käyks saisko kenelle keneltä jotain mitään muuta onko voiko voinko voimmeko saako saanko saammeko saisiko saisinko voisiko voisinko olisiko ovatko oliko pitääkö ja on ei se että en et emme ette eivät ole olen olet olemme olette olin oli olivat olisi ollut mutta tai vai sekä eli jos kun kuin niin myös vain jo nyt sitten siis sen sitä siinä siitä siihen ne niitä niiden
tämä tämän tätä tässä tästä tähän nämä näitä tuo tuon tuota minä minun minulle minua minulla mä mun mulle me meidän meille meitä meillä sinä sinun sinulle sinua sinulla te teidän teille teitä teillä teiltä hän hänen
he heidän joka jonka jota jossa jotka mikä mitä missä mistä mihin miksi milloin koska miten kuka ketä hei moi terve kiitos terveisin ystävällisin hyvä asiakas asiakaspalvelu viesti viestistä viestisi viestinne voi voin voimme
voit voitte voisi voiko saa saan saamme saat saatte pitää piti pitäisi pitänyt tulee tuleeko tulevat tulisi tulisiko tuli tullut meneekö käykö kävisikö olla tehdä tee teen tehty kaikki koko mukaan kanssa sekä vielä taas asia asiaa asian asiaan asiasta aika paljon
hyvin ihan aivan todella yksi kaksi kolme ennen jälkeen aina kyllä koska noin siellä täällä tänne siellä sinne välin välillä eilen tänään huomenna viikko viikkoa päivä päivää kertaa kerran uusi uuden toinen jokin joku jotain`)

/** Words that fit nearly any matter: “tilauksesi”, “tilanne”. */
export const commonWords =
  wordSet(`selittää selitys kerralla kuntoon oikein jouduin joutui tilaus tilauksen tilauksesi tilauksenne tilaukseni tilausta ongelma ongelman ongelmaa tilanne tilanteen tilannetta palvelu palvelun palvelua palvelut tuote tuotteen tuotteita tuotteet palaute palautteen palautetta
sovellus sovelluksen sovellukseen sovelluksessa sovelluksesta app appi appissa sivu sivut sivuilla sivusto verkkosivuilla yritys yrityksen asiakkaan asiakkaat kokemus kokemuksen kokemusta
voisitko voisitteko voitko voitteko olisitko olisitteko ystävällinen ystävällisiä ystävällisesti kiltti kilttejä kertoa kertoisit kertoisitte kertoisitko kertoisitteko kertomaan ilmoittaa ilmoittaisitte ilmoittaisitteko tietää kysyä neuvoa asialle asian asiaan asiassa tehdään tehdä
tieto tietoa tiedot numero vuosi vuotta vuoden kuukausi kuukautta kuukauden viikon viikolla tunti tuntia minuuttia maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
aamulla illalla iltana aamuna uudestaan uudelleen uudet uusia vanha vanhan toinen toisen kolmas kolme neljä viisi kuusi seitsemän haluan haluaisin haluamme tarvitsen tarvitsemme toimi toimii toiminut onnistuu
mukava hienoa kiva ihana todella erittäin ollenkaan vieläkään edelleen silti vaikka varmasti jälleen samalla sama samaa saman kanssani itse oma oman omaa maksaa maksoin maksan maksu maksun ostin ostimme tilasin tilasimme`)

const stemLength = 5

/**
 * A rough stem, for comparing contents only: Finnish words that share their first letters are, among the
 * few hundred words of a message and its reply, nearly always one word or its compound.
 *
 * @param form a folded word
 * @returns its first letters
 */
export function stem(form: string): string {
  return form.length <= stemLength ? form : form.slice(0, stemLength)
}

const beginnings = [4, 6, 8]
const endings = [3, 5]

/**
 * The first letters of a word, for its kin and compounds, and the last, for its form: *-ttiin*, *-nutkaan*.
 *
 * @param form a folded word
 * @returns beginnings, and endings after a `*`
 */
export function partsOf(form: string): string[] {
  return [
    ...beginnings.filter((length) => form.length > length).map((length) => form.slice(0, length)),
    ...endings.filter((length) => form.length > length + 1).map((length) => `*${form.slice(-length)}`)
  ]
}
