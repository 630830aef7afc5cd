/** How Finnish speaks to one customer: by sinä or by te. Forms only; what they tell together is for understanding. */

import {beginningSet, endSet, wordSet} from '../word-set.ts'
import {cliticLetters} from './clitics.ts'
import {isFirstPerson} from './verbs.ts'

const sinaPronouns = wordSet(
  `sinä sinun sinua sinulla sinulle sinulta sinussa sinusta sinuun sinut sinuna sä sun sulla sulle sulta sua suhun susta sut
  itsesi itseäsi itsellesi itseltäsi itsestäsi kanssasi luonasi luoksesi puolestasi mielestäsi vuoksesi takiasi`
)
const tePronouns = wordSet(
  `te ette ettekö ettekä ettehän teidän teitä teillä teille teiltä teissä teistä teihin teidät teijän itsenne itseänne itsellenne kanssanne luonanne luoksenne puolestanne mielestänne`
)

/** Second person singular. Left out, since they are nouns as well: ajat, alat, kulut, kutsut, neuvot, tulet, varat, viestit, hinnat. */
const listedVerbs = wordSet(
  `olet olit olisit oot voit voisit saat sait saisit haluat halusit haluaisit haluut tarvitset tarvitsit tarvitsisit tiedät tiesit tietäisit löydät löysit löytäisit
  pääset pääsit pääsisit näet näit näkisit huomaat huomasit muistat muistit muutat muutit joudut jouduit joutuisit jaksat jaksoit ehdit ehtisit kerrot kerroit kertoisit
  myöhästyt myöhästyit tulisit menet menit menisit lähetät lähetit lähettäisit laitat laitoit laittaisit toimitat toimitit palautat palautit palauttaisit maksat maksoit maksaisit
  korjaat vaihdat vaihdoit vaihtaisit tilaat tilasit tilaisit varaat varasit varaisit sovit soitat soitit soittaisit kirjoitat kirjoitit vastaat vastasit vastaisit
  ilmoitat ilmoitit ilmoittaisit vahvistat vahvistit tarkistat tarkistit tarkistaisit varmistat kysyt kysyit pyydät pyysit pyytäisit hoidat hoidit perut peruit peruutat peruutit
  poistat poistit lisäät lisäsit päivität päivitit avaat avasit suljet suljit lopetat irtisanot irtisanoit jatkat annat annoit antaisit teet teit tekisit noudat noudit haet hait hakisit
  tuot toit toisit otat otit ottaisit pidät pidit pitäisit käytät käytit käyttäisit käyt kävit kävisit täytät täytit valitset valitsit valitsisit kirjaudut kirjauduit asennat asensit
  aloitat aloitit painat klikkaat lataat latasit kokeilet kokeilit kokeilisit katsot katsoit odotat odotit odottaisit ostat ostit ostaisit asut asuit luet luit ymmärrät ymmärsit
  mainitset mainitsit kuvailet kuvailit epäilet toivot toivoit toivoisit pystyt pystyit pystyisit aiot aioit kannatat käännyt palaat palasit seuraat liität liitit rekisteröidyt rekisteröidyit
  liityt liityit allekirjoitat allekirjoitit autat autoit auttaisit kuulet kuulit maksatat säästät hyödyt menetät menetit luovutat saavut saavuit lähdet lähdit istut matkustat matkustit
  kytket irrotat käynnistät käynnistit sammutat säädät tallennat tallensit siirrät siirsit vältyt vältät viet veit noudatat hyväksyt hyväksyit päätät päätit suunnittelet harkitset arvostat pidennät
  havaitset havaitsit aiheutat aiheutit opiskelet opit ilmoittaudut ilmoittauduit osallistut osallistuit et etkä etkö etkös etpä ethän älä äläkä ettet jollet ellet mikset vaikket jottet muttet koskatkaan`
)

/** Second persons that are plural nouns as well. */
const nounsToo = wordSet(
  'ajat kutsut neuvot viestit perit tuet myyt laskit painot kuulut lainat maksut hait kyselit etsit jaot säädöt luot viet'
)

/** Second persons of the verbs that replies use most. */
const isSecondPerson = (form: string) =>
  form.endsWith('t') && !nounsToo.has(form) && isFirstPerson(`${form.slice(0, -1)}n`)
const isSinaVerb = (form: string) => listedVerbs.has(form) || isSecondPerson(form)

/** The order to one person. Read only where a clause begins; left out what is a name or a third person too: anna, käy, satu, saa. */
const sinaOrders = wordSet(
  `lähetä kerro tarkista valitse kirjaudu ota kokeile katso palauta maksa soita täytä käynnistä irrota paina klikkaa lataa päivitä asenna mene tule ilmoita varaa toimita laita noudata vahvista
  muista huomaa säilytä pidä tee lue lisää poista vaihda kytke odota sammuta tutustu siirry seuraa kirjoita hae nouda tuo vie käytä pyydä jätä liitä allekirjoita ole kysy etsi nauti lepää kääri puhdista säädä`
)

/** Nouns and adverbs in -nne that are nobody’s. */
const endsInNne = endSet(
  `tilanne rakenne luonne liikenne perinne asenne käänne jänne ranne pinne tunne syvenne turvenne varmenne`
)
const notYourNne = wordSet('minne sinne tänne tuonne jonne muuanne panne menne suunne juonne lienne enne')
/** Words in -kaa and -kää that order nothing: partitives, and verbs in the third person. */
const endsInKaa = endSet(
  `kkaa kkaä kkäa kkää aikaa ruokaa poikaa jalkaa matkaa selkää pitkää velkaa vikaa virkaa reikää liikaa nahkaa
  uhkaa`
)
const notOrder = wordSet(
  `takaa jakaa makaa hakaa sikaa likaa vakaa jokaa alkaa halkaa purkaa karkaa katkaa ikää näkää kulkaa pelkää jälkaa
  raakaa alakaa lukaa mukaa`
)
/** Words in -si that are nobody’s: numerals, plain nouns, past tenses. */
const endsInSi = endSet('vuosi kausi vesi käsi köysi jousi')
const notYourSi = wordSet(
  `tosi kuusi uusi viisi täysi reisi susi mesi liesi hiisi kasi esi posi sosi tuosi maasi ensi hissi jussi`
)
/**
 * Verbs whose past tense ends like a noun with its owner: -asi, -äsi, -osi, -usi. By what stands before the -si; left out
 * what is a noun as well: laskusi, kuvasi.
 */
const pastInSi = wordSet(
  `ava vasta tila pala huoma vara korja lisä halu määrä korva ohja lupa lakka pakka tarjo ero puto kato siivo kerta
  hylkä hyppä tapa kirja lata testa pysä hake kerä selvi herä siirtä vähe palka ampu loja maistele kelpa pela
  tipah sekaantu kokoa nolla lainaa leika hina hinaa haka huija jaka harka kuitta tuhla pelkä kaiva kaipa moitti
  tarkka valma lepä keskey rikka tyhje kevene pilkko klikka skanna tsekka postaa pohti maala helpo vasto vaihdo
  lähe hurra julka poikke rajaa tallenta tarvitse raukea kumo mahdo pudo pelasta`
)

/** Nouns in a single consonant and -i, with their owner: -isi is a conditional elsewhere (olisi, tulisi). By what stands before the -si. */
const yourInIsi = endSet(
  `tili viesti posti profiili laturi modeemi kortti paketti netti kuitti kassi hotelli linkki tiketti koti auto
  lippu bussi kurssi käynti nimi passi pankki kanti tunti talli lapsi äiti muisti malli filmi media mobiili maili
  meili koodi tyyli lomakkeisti juoni ohjelmisti vouceri saldosi sopimusti toimisti turisti kaasuttimi kattimi
  mökki luotti plussakortti kirjautumislinkki päätteisti piiri tuoli jonotti peli tuki kaveri puhelinti toveri tori
  reitti hakuti bonusti palauteti palikki seteli vati voimisti vouhi vuori kieli pyykki takki mekki luuri kaapeli
  tutti paitati levyti kansi tarjottimi palkinti maksukortti raportti kontti silli päivitysti sali asiakasnumeri
  riski blogi tekniikki etuisti vihki viulu laitti skootteri skuutti rekkari`
)

const shortestVerb = 3

/** A word without its clitic, where something is left that may be a verb. */
function strip(form: string): string {
  const bare = form.length - cliticLetters(form).length
  return bare < shortestVerb ? form : form.slice(0, bare)
}

/** Only a conditional ends so: tulisit. */
const conditional = /^(?!krii|markii|valii|mitoi)[a-zåäö]{2,24}isit$/

/** Forms of one word that speak to a customer. */
export type AddressForm = 'sinä' | 'te'

/** After “tuo” these make a pointer of it, and no order to bring: “tuo on vika”. */
export const verbsOfThat =
  'on ei oli olisi voi johtuu kuulostaa menee näyttää tuntuu tapahtuu vaikuttaa selittää liittyy koskee'.split(' ')

/** After “sinä” these make a time of it, and no reader: “sinä aikana”, “sinä vuonna”. */
const timeOfThat =
  /^(?:aika|päivä|ilta|yö|aamu|hetke|kesä|talve|syksy|kevää|vuon|viikonloppu|kuukaute|kerta|[a-zåäö]{3,8}tai)n[aä]$/

/** @param form the folded word after “sinä” */
export function isTimeOfThat(form: string): boolean {
  return timeOfThat.test(form)
}

/**
 * The form of address that a word shows by itself.
 *
 * @param form the folded word
 * @param clauseStart whether a clause begins with it: an order stands there
 */
export function addressOf(form: string, clauseStart: boolean): AddressForm | undefined {
  const bare = strip(form)
  const forms = bare === form ? [form] : [form, bare, strip(bare)]
  for (const one of forms) {
    if (one.endsWith('isit') && conditional.test(one)) return 'sinä'
    if (sinaPronouns.has(one) || isSinaVerb(one)) return 'sinä'
    if (tePronouns.has(one)) return 'te'
  }
  if (clauseStart && (sinaOrders.has(form) || sinaOrders.has(bare))) return 'sinä'
  if (forms.some(isTe)) return 'te'
  return isYours(form) || isYours(bare) ? 'sinä' : undefined
}

function isTe(form: string): boolean {
  if (form === 'ette' || form === 'ettekä') return true
  if (form.length <= 4) return false
  if (form.endsWith('tte') && isVowel(form.at(-4)!)) return true
  if (form.length > 5 && (form.endsWith('kaa') || form.endsWith('kää')) && mayOrder.includes(form.at(-4)!))
    return !endsInKaa.has(form) && !notOrder.has(form)
  return (
    form.length > 5 && form.endsWith('nne') && isVowel(form.at(-4)!) && !endsInNne.has(form) && !notYourNne.has(form)
  )
}

const isVowel = (letter: string) => 'aeiouyäö'.includes(letter)
/** What may stand before the -kaa of an order. */
const mayOrder = 'tlnhsaeiouyäö'

/** Whether a word ends in the suffix of what is yours: tilillesi, laskusi, viestisi. */
function isYours(form: string): boolean {
  if (form.length < 6 || !form.endsWith('si') || !isVowel(form.at(-3)!)) return false
  if (endsInSi.has(form) || notYourSi.has(form)) return false
  const bare = form.slice(0, -2)
  return form.endsWith('isi') ? yourInIsi.has(bare) : !pastInSi.has(bare)
}

/** Words beside which te is a family, a team or a firm. */
const severalWords = wordSet(
  `kaikki kaikille kaikkia kaikkien kaikilla molemmat molemmille molempien molemmilla kumpikin yhdessä yhteinen
  yhteisen yhteistä koko kaikilta`
)
const severalBeginnings = beginningSet(
  `perhe joukkue tiimi yrity yrityks firma yhdisty seuran seurat taloyhtiö osaka hallitu henkilökun henkilöstö koulu
  luoka luokk ryhmä pariskun vaimo aviomie puoliso vanhem oppila asukka toimisto organisaat poruk kaveri ystäv
  viera seuru retkikun matkustajaa matkustajat työpaik työnteki kollego yhteisö kunta osasto lapset lapsen lapsi
  perikun seurakun kerho järjest taloud talous kotitalou jäsenet pelaajan pelaajat osallistujan osallistujat hengen
  henkeä henkilöä kahdestaan kaksin isovanhem yhtiö liikkee toimipis ravintol johto johdo toimihenk edustaj kummal
  sisaru naapuri porukalla`
)

/** @param form a folded word */
export function speaksOfSeveral(form: string): boolean {
  return severalWords.has(form) || (severalBeginnings.has(form) && !form.startsWith('ystäväll'))
}

const ownersOfSeveral = endSet(
  `perhee firma tiimi taloyhtiö koulu joukkuee seura organisaatio henkilökunta henkilöstö toimisto työpaikka osasto
  yhdistykse ryhmä kunta pariskunta yhtiö yritykse yrityksen yrityksee yrityksene hallitukse hallituksen
  hallituksee hallituksene`
)

/** Whether a word in -nne belongs to a firm or a family: “yrityksenne”. */
export function isOwnedBySeveral(form: string): boolean {
  return form.endsWith('nne') && ownersOfSeveral.has(form.slice(0, -3))
}
