import {wordSet} from '../language/word-set.ts'
import {append, isMark, isOne, isSpace, isWord, prepend, type Token} from './tokens.ts'

/** Words whose full stop ends no sentence, in any case (parse-english). */
const abbreviations = wordSet(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun hr min sec in inc ltd
  bbl bbls cu doz fl ft gal gr gro kt lb lbs mi oz pt qt sq tbsp tsp yd yds`
)

/** The same, as they are written (parse-english): titles, places, counties and states. */
const properAbbreviations = wordSet(
  `Amb Atty Brig Capt Cdr Col Dr Fr Gov Hon Jr Lt M Maj Me Messrs Mgr Miss Mlle Mme Mmes Mr Mrs Ms Mses Msgr Mss Mt Mx
  Pres Prof Rep Rev Sen Sgt Snr Sq Sr St Supt Sx Sy Treas
  Alta Ave Bldg Bldgs Blvd Co Conn Corn Ft Fwy Here Hwy Ken Man Nat Natl Northd Ont Pen Ph Pk Pkwy Po Que Qué Rd Rt Rte
  Sask Terr Ut War Yuk
  Beds Berks Bucks Cambs Ches Cumb Derbs Derbys Dev Dor Dur Glos Hants Heref Herts Hunts Lancs Leics Lincs Mddx Middx
  Mont Norf Northants Northumb Notts Oxon Rut Salop Shrops Som Ssx Staf Staffs Suff Warks Warw Westm Wilts Worcs Yorks
  Ala Amd Ariz Ark Cal Calif Colo Dak Del Fla Ga Gen Ia Id Ida Ill Ind Kan Kans Ky La Mass Md Mex Mich Minn Mo Neb Nebr
  Nev Ok Okla Ore Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wo Wyo`
)

/**
 * Whether a word is an English abbreviation.
 *
 * @param word the word, without its full stop
 */
export function isEnglishAbbreviation(word: string): boolean {
  return abbreviations.has(word.toLowerCase()) || properAbbreviations.has(word)
}

const elidedBefore = /^ol?$/
const elidedAfter = /^(?:twere|twas|tis|cause|e[mr]|im|\d\ds?)$/

/**
 * Joins apostrophes that stand for letters to their words (“o’ clock”, “’twas”, “’n’”), and “w/”, as parse-english does.
 *
 * @param list raw tokens of a text
 * @param text the text
 */
export function joinElisions(list: readonly Token[], text: string): Token[] {
  const kept: Token[] = []
  const low = ({start, end}: Token) => text.slice(start, end).toLowerCase()
  const isApostrophe = (token: Token | undefined): token is Token => isOne(token, "'", text) || isOne(token, '’', text)
  for (let at = 0; at < list.length; at++) {
    const token = list[at]!
    const before = kept.at(-1)
    const after = list[at + 1]
    if (isOne(token, '/', text) && isWord(before) && low(before) === 'w') append(before, token)
    else if (isMark(token) && isApostrophe(token) && after) {
      if (kept.length > 2 && isWord(before) && isSpace(kept.at(-2)) && isSpace(after) && elidedBefore.test(low(before)))
        append(before, token)
      else if (isWord(after) && !isWord(before) && elidedAfter.test(low(after))) prepend(after, token)
      else if (isWord(after) && !isWord(before) && low(after) === 'n' && isApostrophe(list[at + 2])) {
        prepend(after, token)
        append(after, list[at + 2]!)
        kept.push(after)
        at += 2
        continue
      } else {
        kept.push(token)
        continue
      }
    } else {
      kept.push(token)
      continue
    }
    // The tree loses a token here, and parse-english passes over the next one.
    if (after) kept.push(after)
    at++
  }
  return kept
}
