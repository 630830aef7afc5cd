import {wordSet} from '../word-set.ts'

/**
 * Beginnings of borrowed words that everybody uses. A word with c, q, w or x, or in -ing, that begins with none of
 * these is most likely an inside word: Finnish spells what it has made its own with k, v and ks.
 */
const everyday = wordSet(
  `chat check-in checkin wc web www wifi wi-fi wlan windows whatsapp facebook netflix xl xxl xs taxi fax xylitol
cappuccino cola curry catering camping center celsius coach croissant chili chia cheddar crème crossfit café cocktail
casting click co2 city country extra exit expo box jacuzzi science sci-fi word excel powerpoint access office icloud
mac microsoft scooter show wellness wok whisky waff western zucchini focaccia ciabatta cava prosecco chorizo carpaccio
macchiato chèvre scampi ceviche coleslaw brunch lunch touch cash black cool face space dance disco mascara scart nfc
xbox switch parking shopping bowling jogging stretching leasing training curling viking swing ring king styling
spinning outing boxing lifting skiing surffing meeting casino cembalo cellist cello concert conserto crêpe cup cyan
copy copyright cross-country cross-trainer charter chef chic chipsi chop cider cleaner clutch coctail combo comeback
comfort compact cookie corner cosplay couscous cover crocs crossover cruiser docx xlsx facts flexi flow gothic
hardcore indoor-cycling cycling ice jacquard jacket kickback lycra michelin mix music neck nescafé nice online-chat
pack patchwork peach pick-up pickle pickup pop-corn popcorn power punch quad quesadilla quiche quilt quinoa quiz race
racing rock science-fiction scrub sherwood show-case sketch snack snow soccer sourcream take-away taco techno tex-mex
thc ticket-tarkastus titanic track-and-field trench truck twist twitter unisex vac video-call vice view walk walkman
wallbox watt way wax week whiteboard wow wrap wunder x-asento x-akseli xerox yacht zinc mcdonald mailchimp clas
c-rappu c-vitamiini c-hepatiitti c-luokka c-portti c-osa c-kortti c-koro c-lohko c-talo c-ryhmä c-halli w-lan w-hiili
x-ray exä exän exäs exäl wilma wolt podcast freelance authenticator caddie container caravan carport cast spec canva carnaval q10 c-puoli c-tyyp c-liit c-kate hcg ccm soc discord electrolux cv icd fc scan btw thx swish twin crew browni
cashew cranberry workshop webinaari newslet news lowcarb clown crown slow snowb powder shower flower checklist checkli
max- maxi mixer newton docs new-age`
)
/** No beginning is longer. */
const longest = 20

/**
 * Whether a word is a borrowed one that everybody uses, in any of its forms.
 *
 * @param form a folded word
 */
function isEverydayLoan(form: string): boolean {
  for (let length = Math.min(longest, form.length); length > 1; length--)
    if (
      everyday.has(form.slice(0, length)) &&
      (length > 3 || !/^\p{L}/u.test(form.slice(length)) || form.length - length <= 4)
    )
      return true
  return false
}

/** Letters that Finnish has only in words it has not made its own, and the ending of English names of doings. */
const borrowed = /^[a-zåäö]{0,24}(?:[cqwx][a-zåäö-]{0,24}|ing(?:i(?:ss?|st|ll?|lt|n)?[aeä]?|iin|it)?)$/

const mayBorrow = (form: string) => ['c', 'q', 'w', 'x', 'ing'].some((letters) => form.includes(letters))

/**
 * Whether a word is borrowed and not an everyday one: most likely an inside word.
 *
 * @param form a folded word
 */
export function looksBorrowed(form: string): boolean {
  return (
    form.length > 3 && mayBorrow(form) && borrowed.test(form) && !/wat[ti]|fraich/.test(form) && !isEverydayLoan(form)
  )
}
