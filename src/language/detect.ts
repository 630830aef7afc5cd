import {lazy} from '../lazy.ts'
import {fold, Memory, rememberedWords} from '../phrase/index.ts'
import type {LanguageCode} from './language.ts'
import {isLetterAt} from './letters.ts'
import {spaced, standsIn, wordSet} from './word-set.ts'

/**
 * Function words that tell a language. Where two languages share one it stands in neither, or weighs little
 * beside the rest. The other languages are here so that the linter can say that it does not speak them.
 */
const functionWords = {
  en: `the and you your for with this that have has had was were are our will would can could should please thank thanks sorry not from been be is it we to of in on at by as an a i my me if or but they their there
when what which who where how do does did don't can't won't i'm we're it's you're i've we've let us about any just more than then them he she his her its so up out no yes hi hello dear regards order get got now
after before still all these those than because into over only also here today tomorrow`,
  fi: `ja on ei että se oli ovat olemme olen olet olette emme en kun jos mutta myös vain tai sekä kuin niin ole ollut hei moi kiitos terveisin teidän sinun meidän minun voit voitte voi voimme voin tämä tämän tätä
sen sitä siitä mukaan asia asiaa asian nyt vielä joka jotka mitä miten missä milloin koska kanssa jo olisi saat saa pahoittelemme anteeksi ystävällisin viestistäsi teille sinulle meille minulle ennen jälkeen
tänään huomenna onko eli kyllä ihan mä sä oon mut et tässä tästä siellä ne nämä hyvä asiakas päivää valitettavasti silti taas tuli kerta eikä sitten vaan kaikki mun sun mulla mulle meijän teiltä meiltä olin oltiin tein sain pitäisi
haluan haluaisin haluaisimme voiko voinko voisiko saako saanko paljonko mistä mihin kuka miksi miks tilasin maksoin ostin tilaus lasku paketti tällainen sellainen edelleen vieläkään myös tänne siitäkin sekin
minä minun minua sinä sinua hän häntä te teitä teidät meitä mie sie mää mää kiitän odotan pyydän toivon tarvitsen tarvitsisin`,
  sv: 'och att det är inte för med som på av till har jag vi ni du din er vår den ett en kan kommer tack hej hälsningar från om men eller när var vad så mycket också ska skulle inom vänliga beklagar',
  de: 'und der die das ist nicht wir sie ihr ihre ihnen mit für von zu auf ein eine einen haben wird werden können vielen dank bitte freundlichen grüßen auch bei nach sehr dass ich oder wenn sich es',
  fr: 'le la les et est une un des vous votre vos nous notre pour avec dans que qui ne pas sur merci bonjour cordialement avons être votre été plus par ce cette',
  es: 'el los las y es una para con su sus usted por que no en del gracias hola estimado saludos hemos está muy más pero como nuestro lo se',
  et: 'ja on ei et see kui teie meie tere tänan palun tervitades oma ka aga või kas me te siis oleme teid'
} as const

type Known = keyof typeof functionWords

const codes = Object.keys(functionWords) as Known[]

const texts = lazy(() => codes.map((code) => spaced(functionWords[code])))

const lookedUp = new Memory<number>(rememberedWords)

/** The languages that have a function word, as bits. */
function languagesWith(form: string): number {
  let known = lookedUp.get(form)
  if (known === undefined) {
    known = 0
    const all = texts()
    for (let index = 0; index < all.length; index++) if (standsIn(all[index]!, form)) known |= 1 << index
    lookedUp.set(form, known)
  }
  return known
}

/** Letters at a word’s end, or in it, that tell Finnish from the others. */
const finnishEndings = wordSet(`ssa ssä sta stä lla llä lle lta ltä mme tte nne nsa nsä isi een aan ään iin uun yyn ksi
ttu tty nut nyt vat vät`)
const endsFinnish = (form: string) =>
  finnishEndings.has(form.slice(-3)) || form.endsWith('minen') || form.endsWith('misen')

/** The beginning of a text tells its language. */
const farthest = 20_000

/** The least weight of evidence; a text with less is in no language that we know. */
const enough = 0.12

/**
 * Tells a text’s language by its function words and endings. Fields, links and addresses are left out;
 * a capitalised word inside a sentence weighs nothing by its ending (names).
 *
 * @param text the text; offsets do not matter
 * @returns its language, “other” for one that we do not speak, or undefined where there are no words to tell by
 */
export function detectLanguage(text: string): LanguageCode | 'other' | undefined {
  const prose = proseOf(text.slice(0, farthest))
  const weights: Record<Known, number> = {en: 0, fi: 0, sv: 0, de: 0, fr: 0, es: 0, et: 0}
  const words = writtenWords(prose)
  for (const written of words) {
    const form = fold(written)
    const known = languagesWith(form)
    if (known) addTo(weights, known)
    else if (written === form && form.length > 5 && endsFinnish(form)) weights.fi += 0.5
  }
  const count = words.length
  if (count === 0) return undefined
  const ranked = codes.toSorted((a, b) => weights[b] - weights[a])
  const best = ranked[0]!
  if (weights[best] / count < enough || (best !== 'en' && weights.fi * 3 > weights[best])) {
    if (looksFinnish(prose, words, best === 'fi' && weights.fi > 0)) return 'fi'
    if (weights[best] / count < enough) return looksLatin(prose) && count < 8 ? guessShort(prose) : 'other'
  }
  return best === 'en' || best === 'fi' ? best : 'other'
}

/** The text without fields, links and addresses. */
function proseOf(text: string): string {
  const plain = /[{<]/.test(text) ? text.replace(/\{[^{}\n]{0,200}\}|<%[^%\n]{0,200}%>/g, ' ') : text
  if (!plain.includes('@') && !plain.includes('://') && !plain.includes('www.')) return plain
  return plain
    .split(/\s/)
    .filter((token) => !token.includes('@') && !token.includes('://') && !token.startsWith('www.'))
    .join(' ')
}

/** A word that languages share weighs for each of them, the less the more there are. */
function addTo(weights: Record<Known, number>, known: number): void {
  let sharing = 0
  for (let bits = known; bits > 0; bits >>= 1) sharing += bits & 1
  for (let index = 0; index < codes.length; index++) if (known & (1 << index)) weights[codes[index]!] += 1 / sharing
}

/** The words of a text: letters with their marks, and a second part behind an apostrophe. */
function writtenWords(text: string): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    let end = lettersFrom(text, at, true)
    if (end === at) {
      at++
      continue
    }
    if (text[end] === "'" || text[end] === '’') {
      const second = lettersFrom(text, end + 1, false)
      if (second > end + 1) end = second
    }
    found.push(text.slice(at, end))
    at = end
  }
  return found
}

/** Where the letters end that begin here. */
function lettersFrom(text: string, from: number, withMarks: boolean): number {
  let at = from
  while (at < text.length && (isLetterAt(text, at) || (withMarks && isMarkAt(text, at))))
    at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return at
}

/** Below U+0300, and among quotation marks and dashes, no mark joins a letter. */
function isMarkAt(text: string, at: number): boolean {
  const code = text.codePointAt(at)!
  return code >= 0x300 && (code < 0x2000 || code >= 0x2070) && /^\p{M}/u.test(String.fromCodePoint(code))
}

/** Shapes of Finnish syllables: long vowels, ie, uo and yö, and long stops. */
const finnishSyllable = /aa|ee|ii|oo|uu|yy|ää|öö|uo|yö|ie|äi|öy|äy|kk|tt|pp|ss|ll|nn/
const finnishEnd = /[aeiouyäöntsl]$/

/**
 * Whether words without many function words are shaped as Finnish ones: dialect, and short messages. Estonian has
 * its õ, Swedish its å and words in g, k, d, r.
 */
function looksFinnish(prose: string, words: readonly string[], isBest: boolean): boolean {
  const count = words.length
  if (count < 3 || /[åõüßéèñ]/i.test(prose)) return false
  let shaped = 0
  let ended = 0
  for (const written of words) {
    const form = fold(written)
    if (finnishSyllable.test(form)) shaped++
    if (finnishEnd.test(form) && !/[bcfqwxzg]/.test(form)) ended++
  }
  return shaped / count >= (isBest ? 0.15 : 0.35) && ended / count >= 0.8
}

/** A few words without a function word among them: Finnish by its letters, else unknown. */
function guessShort(prose: string): LanguageCode | 'other' | undefined {
  if (/[äö]/i.test(prose) && !/[åßéèñõü]/i.test(prose)) return 'fi'
  if (/[åßéèñõü]/i.test(prose)) return 'other'
  return /aa|ee|ii|oo|uu|kk|tt|pp/.test(prose) ? 'fi' : 'en'
}

function looksLatin(prose: string): boolean {
  return !/[\u0370-\u1fff\u3040-\u9fff\uac00-\ud7af]/.test(prose)
}
