import type {Capitals} from '../capitals.ts'
import {wordSet} from '../word-set.ts'

// Left out because they are names or abbreviations as well: KONE, VR, ELO, ISS, ME, TE (in form labels), IS, ET.
const force = `
ei en emme et ette eivät eikä enkä älä älkää ettei ettekö etkö kukaan mitään missään mistään mihinkään milloinkaan koskaan ikinä mikään yhtään lainkaan ollenkaan
vain ainoastaan nyt heti tänään huomenna eilen jo vielä taas aina joka kaikki kaikkia kaikille kaiken koko jokainen jokaisen molemmat jos mutta tai sekä että kun koska ennen jälkeen asti mennessä
on oli ovat olivat ole olla olisi pitää piti pitäisi täytyy tulee saa saavat voi voivat voida pakko ehdottomasti välittömästi viimeistään korkeintaan enintään vähintään
yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat puoli yhden kahden kolmen neljän viiden kerran kertaa kahdesti kolmesti ensimmäinen toinen kolmas viimeinen viimeisen ensin
ilmainen ilmaiseksi ilmaista maksuton kielletty pakollinen tärkeä tärkeää kiireellinen huomio huom varoitus muistutus väärä väärin oikea oikein sama saman eri uusi vanha hyvä huono paha suuri iso pieni kallis halpa
tosi erittäin todella ihan aivan täysin liian liikaa paljon enemmän vähemmän niin noin juuri edelleen yhä uudelleen uudestaan muuten myös silti siis kyllä joo juu okei kiitos anteeksi
`

const loud = `
sinun sinä teidän teille sinulle meidän meille minun minä hän oma omasta itse kuka mikä missä miksi milloin miten mitä paljonko montako
ilman kanssa kohta pian myöhemmin aiemmin aikaisemmin hetkeksi odota odottakaa lue lukekaa katso maksa maksakaa soita soittakaa vastaa vastatkaa pyydämme kohteliaimmin olkaa ole
punainen sininen vihreä musta valkoinen keltainen maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina päivä päivää viikko viikkoa tunti tuntia kuukausi
kiinni auki rikki valmis valmiina ohi loppu loppui lopussa tässä tuossa siellä täällä sinne tänne ulos sisään pois ylös alas vasta melkein lähes juurikin oikeasti aidosti turha turhaan selvä selvästi helppo helppoa vaikea nopea nopeasti hitaasti varma kunnolla
mies nainen asiakas rahat rahaa hinta lasku sopimus virhe vika ongelma lupa sääntö säännöt ehdot takuu korvaus hyvitys palautus päätös aika osoite numero
työ työtä työn maksan maksoin ihana ihanaa mahtava mahtavaa upea upeaa huippu loistava super mega paras parasta varmasti tasan
`

/** Finnish. */
export const capitals: Capitals = {
  loud: wordSet(`${force} ${loud}`),
  force: wordSet(force),
  acronyms: new Set(['me', 'te', 'is', 'et', 'yt', 'ko', 'he', 'se', 'as']),
  // Inflection: names in capitals stand bare or take their case after a colon or a hyphen.
  ordinaryEnding:
    /^\p{L}{2,}(?:sti|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|mme|tte|tta|ttä|aan|ään|een|iin|oon|uun|taan|tään|tu|ty|nut|nyt|neet|vat|vät|inen|isen|isesti|mmin|immin|ttava|ttävä|maton|mätön|maan|mään|matta|mättä|aa|ää|kaa|kää|kin|kaan|kään|nne|asi|äsi|esi|isi)$/u,
  shownAfter:
    /^(?:paina|painamalla|valitse|valitsemalla|klikkaa|napauta|kirjoita|lähetä|lähettämällä|tekstaa|vastaa|sana|sanalla|sanan|lukee|luki|teksti|tekstillä|merkitty|merkinnällä|painike|painiketta|nappi|nappia|näppäin|näppäintä|asento|asentoon|tila|tilaan|koodi|koodilla|viesti|nimeltä|otsikko|otsikolla|otsikoitu|kohdasta|kohtaan|kohta|valikosta|valikko|näytössä|näytöllä|näyttää|tunnus|lyhenne|leima|leimattu|valinta|asetukset|kytkin|nimi|yhtiö)$/,
  shownBefore:
    /^(?:painike|painiketta|painikkeesta|nappi|nappia|napista|näppäin|näppäintä|valo|valikko|valikosta|välilehti|tila|tilaan|kohta|merkkivalo|tarra|leima|kenttä|kenttään|komento)$/,
  company: /^(?:OY|OYJ|AB|KY|TMI|RY|LTD)\.?$/i,
  alarm: /^(?:huomio|tärkeää|tärkeä|varoitus|kiire|kiireellinen|muistutus|lue|lukekaa|odota)$/
}
