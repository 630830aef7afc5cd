/**
 * Finnish verbs that replies use, by their principal parts: the infinitive, the first person of the present
 * and of the past, the active participle and the passive present. All other forms follow from these.
 */
const table = `
selvittää selvitän selvitin selvittänyt selvitetään
tarkistaa tarkistan tarkistin tarkistanut tarkistetaan
tarkastaa tarkastan tarkastin tarkastanut tarkastetaan
tutkia tutkin tutkin tutkinut tutkitaan
katsoa katson katsoin katsonut katsotaan
lähettää lähetän lähetin lähettänyt lähetetään
laittaa laitan laitoin laittanut laitetaan
toimittaa toimitan toimitin toimittanut toimitetaan
postittaa postitan postitin postittanut postitetaan
palauttaa palautan palautin palauttanut palautetaan
hyvittää hyvitän hyvitin hyvittänyt hyvitetään
korvata korvaan korvasin korvannut korvataan
maksaa maksan maksoin maksanut maksetaan
korjata korjaan korjasin korjannut korjataan
vaihtaa vaihdan vaihdoin vaihtanut vaihdetaan
tilata tilaan tilasin tilannut tilataan
varata varaan varasin varannut varataan
järjestää järjestän järjestin järjestänyt järjestetään
sopia sovin sovin sopinut sovitaan
soittaa soitan soitin soittanut soitetaan
kirjoittaa kirjoitan kirjoitin kirjoittanut kirjoitetaan
vastata vastaan vastasin vastannut vastataan
ilmoittaa ilmoitan ilmoitin ilmoittanut ilmoitetaan
kertoa kerron kerroin kertonut kerrotaan
tiedottaa tiedotan tiedotin tiedottanut tiedotetaan
vahvistaa vahvistan vahvistin vahvistanut vahvistetaan
varmistaa varmistan varmistin varmistanut varmistetaan
välittää välitän välitin välittänyt välitetään
viedä vien vein vienyt viedään
siirtää siirrän siirsin siirtänyt siirretään
ohjata ohjaan ohjasin ohjannut ohjataan
kysyä kysyn kysyin kysynyt kysytään
pyytää pyydän pyysin pyytänyt pyydetään
hoitaa hoidan hoidin hoitanut hoidetaan
ratkaista ratkaisen ratkaisin ratkaissut ratkaistaan
käsitellä käsittelen käsittelin käsitellyt käsitellään
käydä käyn kävin käynyt käydään
peruuttaa peruutan peruutin peruuttanut peruutetaan
perua perun peruin perunut perutaan
poistaa poistan poistin poistanut poistetaan
lisätä lisään lisäsin lisännyt lisätään
muuttaa muutan muutin muuttanut muutetaan
päivittää päivitän päivitin päivittänyt päivitetään
nollata nollaan nollasin nollannut nollataan
avata avaan avasin avannut avataan
sulkea suljen suljin sulkenut suljetaan
lopettaa lopetan lopetin lopettanut lopetetaan
irtisanoa irtisanon irtisanoin irtisanonut irtisanotaan
pidentää pidennän pidensin pidentänyt pidennetään
jatkaa jatkan jatkoin jatkanut jatketaan
antaa annan annoin antanut annetaan
tehdä teen tein tehnyt tehdään
valmistella valmistelen valmistelin valmistellut valmistellaan
noutaa noudan noudin noutanut noudetaan
hakea haen hain hakenut haetaan
tuoda tuon toin tuonut tuodaan
tulla tulen tulin tullut tullaan
palata palaan palasin palannut palataan
ottaa otan otin ottanut otetaan
pitää pidän pidin pitänyt pidetään
olla olen olin ollut ollaan
saada saan sain saanut saadaan
seurata seuraan seurasin seurannut seurataan
kirjata kirjaan kirjasin kirjannut kirjataan
merkitä merkitsen merkitsin merkinnyt merkitään
laskea lasken laskin laskenut lasketaan
laskuttaa laskutan laskutin laskuttanut laskutetaan
veloittaa veloitan veloitin veloittanut veloitetaan
periä perin perin perinyt peritään
keskustella keskustelen keskustelin keskustellut keskustellaan
puhua puhun puhuin puhunut puhutaan
neuvotella neuvottelen neuvottelin neuvotellut neuvotellaan
pohtia pohdin pohdin pohtinut pohditaan
miettiä mietin mietin miettinyt mietitään
arvioida arvioin arvioin arvioinut arvioidaan
testata testaan testasin testannut testataan
kokeilla kokeilen kokeilin kokeillut kokeillaan
asentaa asennan asensin asentanut asennetaan
kytkeä kytken kytkin kytkenyt kytketään
huoltaa huollan huolsin huoltanut huolletaan
siivota siivoan siivosin siivonnut siivotaan
puhdistaa puhdistan puhdistin puhdistanut puhdistetaan
etsiä etsin etsin etsinyt etsitään
löytää löydän löysin löytänyt löydetään
jäljittää jäljitän jäljitin jäljittänyt jäljitetään
paikantaa paikannan paikansin paikantanut paikannetaan
tavoitella tavoittelen tavoittelin tavoitellut tavoitellaan
käynnistää käynnistän käynnistin käynnistänyt käynnistetään
aloittaa aloitan aloitin aloittanut aloitetaan
julkaista julkaisen julkaisin julkaissut julkaistaan
tallentaa tallennan tallensin tallentanut tallennetaan
liittää liitän liitin liittänyt liitetään
luoda luon loin luonut luodaan
myöntää myönnän myönsin myöntänyt myönnetään
tarjota tarjoan tarjosin tarjonnut tarjotaan
ehdottaa ehdotan ehdotin ehdottanut ehdotetaan
suositella suosittelen suosittelin suositellut suositellaan
auttaa autan autoin auttanut autetaan
neuvoa neuvon neuvoin neuvonut neuvotaan
opastaa opastan opastin opastanut opastetaan
yrittää yritän yritin yrittänyt yritetään
pyrkiä pyrin pyrin pyrkinyt pyritään
luvata lupaan lupasin luvannut luvataan
aikoa aion aioin aikonut aiotaan
tutustua tutustun tutustuin tutustunut tutustutaan
perehtyä perehdyn perehdyin perehtynyt perehdytään
paneutua paneudun paneuduin paneutunut paneudutaan
informoida informoin informoin informoinut informoidaan
eskaloida eskaloin eskaloin eskaloinut eskaloidaan
viestittää viestitän viestitin viestittänyt viestitetään
viestiä viestin viestin viestinyt viestitään
muistuttaa muistutan muistutin muistuttanut muistutetaan
kuitata kuittaan kuittasin kuitannut kuitataan
raportoida raportoin raportoin raportoinut raportoidaan
nopeuttaa nopeutan nopeutin nopeuttanut nopeutetaan
patistaa patistan patistin patistanut patistetaan
hoputtaa hoputan hoputin hoputtanut hoputetaan
vauhdittaa vauhditan vauhditin vauhdittanut vauhditetaan
täydentää täydennän täydensin täydentänyt täydennetään
oikaista oikaisen oikaisin oikaissut oikaistaan
mitätöidä mitätöin mitätöin mitätöinyt mitätöidään
kumota kumoan kumosin kumonnut kumotaan
uusia uusin uusin uusinut uusitaan
rakentaa rakennan rakensin rakentanut rakennetaan
tulostaa tulostan tulostin tulostanut tulostetaan
painaa painan painoin painanut painetaan
pakata pakkaan pakkasin pakannut pakataan
purkaa puran purin purkanut puretaan
kerätä kerään keräsin kerännyt kerätään
luovuttaa luovutan luovutin luovuttanut luovutetaan
vastaanottaa vastaanotan vastaanotin vastaanottanut vastaanotetaan
hyväksyä hyväksyn hyväksyin hyväksynyt hyväksytään
päättää päätän päätin päättänyt päätetään
kutsua kutsun kutsuin kutsunut kutsutaan
sijoittaa sijoitan sijoitin sijoittanut sijoitetaan
nostaa nostan nostin nostanut nostetaan
yhdistää yhdistän yhdistin yhdistänyt yhdistetään
kytkeytyä kytkeydyn kytkeydyin kytkeytynyt kytkeydytään
palauttua palautun palauduin palautunut palauduttaan
huomioida huomioin huomioin huomioinut huomioidaan
huolehtia huolehdin huolehdin huolehtinut huolehditaan
vastaanottaa vastaanotan vastaanotin vastaanottanut vastaanotetaan
tilittää tilitän tilitin tilittänyt tilitetään
ajaa ajan ajoin ajanut ajetaan
näyttää näytän näytin näyttänyt näytetään
jättää jätän jätin jättänyt jätetään
jakaa jaan jaoin jakanut jaetaan
tukea tuen tuin tukenut tuetaan
myydä myyn myin myynyt myydään
ostaa ostan ostin ostanut ostetaan
kattaa katan katoin kattanut katetaan
suorittaa suoritan suoritin suorittanut suoritetaan
toteuttaa toteutan toteutin toteuttanut toteutetaan
ryhtyä ryhdyn ryhdyin ryhtynyt ryhdytään
täsmentää täsmennän täsmensin täsmentänyt täsmennetään
lainata lainaan lainasin lainannut lainataan
esittää esitän esitin esittänyt esitetään
asettaa asetan asetin asettanut asetetaan
aktivoida aktivoin aktivoin aktivoinut aktivoidaan
kohdistaa kohdistan kohdistin kohdistanut kohdistetaan
kompensoida kompensoin kompensoin kompensoinut kompensoidaan
säätää säädän säädin säätänyt säädetään
`

/** One verb by its principal parts. */
interface PrincipalParts {
  infinitive: string
  present: string
  past: string
  participle: string
  passive: string
}

let read: readonly PrincipalParts[] | undefined

/** All of them; read from the table on first use, which an English reply never comes to. */
function principalParts(): readonly PrincipalParts[] {
  read ??= table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [infinitive = '', present = '', past = '', participle = '', passive = ''] = line.split(' ')
      return {infinitive, present, past, participle, passive}
    })
  return read
}

/** Whether a word has front vowels: they decide between -tte and -tte, -vat and -vät. */
const isFront = (word: string) => !/[aou]/.test(word)

/** The passive past of a passive present: selvitetään – selvitettiin, tehdään – tehtiin, ratkaistaan – ratkaistiin. */
function passivePast(passive: string): string {
  const stem = passive.slice(0, -3)
  if (/[aeiouyäö]t$/.test(stem)) return `${stem}tiin`
  if (stem.endsWith('d')) return `${stem.slice(0, -1)}tiin`
  if (/(?:ll|nn|rr|ss)$/.test(stem)) return `${stem.slice(0, -1)}tiin`
  return `${stem}iin`
}

/** The passive participle: selvitetty, tehty, ratkaistu. */
function passiveParticiple(passive: string): string {
  return passivePast(passive).slice(0, -3) + (isFront(passive) ? 'y' : 'u')
}

/**
 * Whether a word is the first person of the present or of the past of one of these verbs. Without cutting the table: a
 * command asks this of a few words.
 *
 * @param form a folded word
 */
export const isFirstPerson = (form: string): boolean => table.includes(` ${form} `)

const plural = (participle: string) => `${participle.slice(0, -2)}eet`
const withoutN = (first: string) => first.slice(0, -1)

const forms = (of: (verb: PrincipalParts) => readonly string[]) =>
  `(${[...new Set(principalParts().flatMap(of))].join('|')})`

/** Verbs that tell how things are, not what somebody does. */
const states = new Set(['olla', 'saada', 'pitää', 'seurata', 'arvioida', 'tukea', 'kattaa', 'myydä', 'periä'])

/** First persons that are more often a noun, or an adverb: “vastaan”, against. */
const nouns = new Set(['viestin', 'lainaan', 'vastaan', 'tuen', 'perin', 'ajan'])

/** Sets of verb forms, used as `@name` in phrases. */
export const verbSets = (): Readonly<Record<string, string>> => ({
  // selvitän, selvitämme; “olemme”, “saamme”, “pidämme” say nothing that we do, and “mitätöin” may be past
  teen: forms(({infinitive, present, past}) =>
    states.has(infinitive) || present === past
      ? []
      : [...(nouns.has(present) ? [] : [present]), `${withoutN(present)}mme`]
  ),
  // selvitin, selvitimme
  tein: forms(({past}) => [past, `${withoutN(past)}mme`]),
  // selvitit, selvititte
  teit: forms(({past}) => [`${withoutN(past)}t`, `${withoutN(past)}tte`]),
  // selvittänyt, selvittäneet
  tehnyt: forms(({participle}) => [participle, plural(participle)]),
  // selvitä: after the negative verb, and as an order
  tee: forms(({present}) => [withoutN(present)]),
  // selvitetään
  tehdään: forms(({passive}) => [passive]),
  // selvitettiin
  tehtiin: forms(({passive}) => [passivePast(passive)]),
  // selvitetty
  tehty: forms(({passive}) => [passiveParticiple(passive)]),
  // selvittää
  tehdä: forms(({infinitive}) => [infinitive]),
  // selvitetä: the passive after the negative verb
  tehdä0: forms(({passive}) => [passive.slice(0, -2)])
})
