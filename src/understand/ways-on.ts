import {hasFigure} from '../language/letters.ts'
import {beginningSet, endSet, wordSet} from '../language/word-set.ts'
import type {Act} from './acts.ts'
import {contentWords, isNameOnly, sharedWords} from './content.ts'
import {clauseOf, ownSentences, type Refusal, refusalsOf, shortReply, subordinates} from './refusals.ts'
import {breaks, does, type Message, type Reply, type Sentence, type Word} from './reply.ts'

/** Kinds of words that reach somebody. */
const reaching: ReadonlySet<string> = new Set(['url', 'email', 'phone'])

/** “Invoice 20931-07” is no telephone. */
const numbered = wordSet(
  `invoice order booking case claim policy account reference ref ticket contract parcel lasku laskun tilaus tilauksen tilauksesi
  tilauksenne vahinko vahingon sopimus sopimuksen lähetys lähetyksen varaus varauksen asia asian asianumero viite`
)

/** A template’s field for one. */
const reachingFields = 'puhelin phone numero number link url mail osoite address posti'.split(' ')

/**
 * Whether a sentence tells how to reach somebody: a number, an address on the net.
 *
 * @param sentence a sentence of a reply
 */
export function tellsContact(sentence: Sentence): boolean {
  const {words} = sentence
  for (let at = 0; at < words.length; at++) {
    const {kinds, text} = words[at]!
    if (kinds.length === 0) continue
    if (kinds.includes('placeholder') && reachingFields.some((name) => text.toLowerCase().includes(name))) return true
    if (kinds.some((kind) => reaching.has(kind)) && !numbered.has(words[at - 1]?.form ?? '')) return true
    if (isShortNumber(sentence, at)) return true
  }
  return false
}

/** What a telephone number stands after, where there is a call before it: “the night desk answers on 9”. */
const beforeNumber = wordSet('on numerossa numeroon numerosta')
const calls = wordSet('answer answers answered call calling ring ringing phone reach reached reachable dial text')
const finnishCalls = beginningSet('vasta soit tavoit päivyst palvel auttaa puhelin')
/** What it stands after, call or none. */
const dials = wordSet('dial extension ext alanumero alanumerossa alanumeroon sisänumerossa')
const [longestShort, callReach] = [6, 8]

/** Whether a word is a number of a few figures that somebody answers: 9, 112, 116117. */
function isShortNumber({words, times}: Sentence, at: number): boolean {
  const {kinds, form} = words[at]!
  if (!kinds.includes('number') || form.length > longestShort || !/^\d+$/.test(form)) return false
  if (times.some(({start, end}) => start <= at && at < end)) return false
  const before = words[at - 1]?.form ?? ''
  if (!beforeNumber.has(before)) return dials.has(before)
  return words.slice(Math.max(0, at - callReach), at).some(({form}) => calls.has(form) || finnishCalls.has(form))
}

/** Sentences before a no, and after it in the next paragraph, in which a way on is surely about it. */
const reach = {back: 1, on: 2}

/**
 * The no of a reply that opens no way on beside it: no alternative, no condition, no other party, no handover. In a
 * long letter an alternative must be near the no, or speak of what was refused or asked for.
 *
 * @param reply the reply
 * @returns the first no; nothing where there is none, or where a way is open
 */
export function flatRefusal(reply: Reply): Refusal | undefined {
  const {sentences, customer, language} = reply
  const found = refusalsOf(reply)
  const refusals = found.map(({sentence}) => sentence)
  const [first] = refusals
  if (!first) return undefined
  const isPlain = found[0]!.act.name === 'refusal'
  const wished = customer && reply.customerLanguage === language.code ? wishesOf(customer) : []
  const matter = contentWords([...refusals, ...wished], language)
  const near = isPlain ? besideAny(refusals, sentences) : []
  const isOpen = sentences.some((sentence) => {
    if (!opensWay(sentence, first)) return false
    if (!isPlain || reaches(sentence) || near[sentence.index]) return true
    return sharedWords(contentWords([sentence], language), matter, language).length > 0
  })
  return isOpen ? undefined : found[0]
}

/** A number to ring or a question is a way on wherever it stands. */
function reaches(sentence: Sentence): boolean {
  return sentence.terminal === '?' || tellsContact(sentence)
}

/** Which sentences stand beside a no: right before it, on in its paragraph, or as the next one opens. */
function besideAny(refusals: readonly Sentence[], sentences: readonly Sentence[]): boolean[] {
  const beside: boolean[] = new Array(sentences.length).fill(false)
  let end = 0
  let filled = 0
  for (const {index, paragraph} of refusals) {
    end = Math.max(end, index)
    while (end < sentences.length && sentences[end]!.paragraph === paragraph) end++
    beside.fill(true, Math.max(filled, index - reach.back), end + reach.on)
    filled = end + reach.on
  }
  return beside
}

/** What the customer asks or asks for. */
function wishesOf(customer: Message): readonly Sentence[] {
  const wishes = customer.sentences.filter(
    (sentence) => sentence.terminal === '?' || does(sentence, 'request', 'inquiry', 'asksWhether')
  )
  return wishes.length > 0 ? wishes : customer.sentences
}

function opensWay(sentence: Sentence, refusal: Sentence): boolean {
  const {part, terminal, index} = sentence
  if (part === 'signature' || isNameOnly(sentence) || breaks(sentence, pushes)) return false
  const alternatives = sentence.acts.filter((act) => act.name === 'alternative' && isReal(act, sentence))
  const isCourtesy = does(sentence, 'noAlternative', 'offer', 'wish') && alternatives.length === 0
  if (alternatives.length > 0 || (does(sentence, 'handover') && !isFiled(sentence))) return true
  if (part !== 'closing' && tellsContact(sentence) && !isCourtesy) return true
  return index > refusal.index && terminal === '?' && !does(sentence, 'offer')
}

/** “A second one is” not to be had; and what is only to be imagined, or done another time, helps nobody now. */
function isReal({start, end}: Act, {words, acts}: Sentence): boolean {
  return (
    words[end]?.form !== 'not' &&
    !acts.some((other) => other.name === 'noStep' && other.start < end && start < other.end)
  )
}

const filed = wordSet('feedback comments remarks palaute tiedoksi')

/** “Your feedback has been passed on for information” takes nothing further. */
function isFiled({words}: Sentence): boolean {
  return words.some(({form}) => filed.has(form) || form.startsWith('palautte'))
}

/** Rules whose words open no way: a push to buy, a rebuke. */
export const pushes: readonly string[] = ['hard-sell', 'blaming-customer', 'condescension', 'biased-language']

/** Kinds of words that tell when somebody can be met. */
const meeting: ReadonlySet<string> = new Set(['clock'])

/** Opening hours: “open from 8”, “auki klo 7–22”. */
const hours =
  /\b(?:open|klo|auki|avoinna|until|between|daily|weekdays|arkisin|päivittäin)\b[^.!?\n]{0,20}?\d|\d\s?(?:am|pm)\b/iu
const isHours = (text: string) => hasFigure(text) && hours.test(text)

/** The last word of a street’s name, and how far from it its number may stand: “12 Mill Road”, “Asematie 7”. */
const streets = wordSet('street st road rd lane avenue square way row court close')
const streetsEnd = endSet('katu tie kuja polku tori ranta kaari raitti väylä aukio')
const isStreet = (form: string) => streets.has(form) || streetsEnd.has(form.slice(1))
const [before, after] = [3, 1]
/** A floor, a desk: “platform 1”. */
const spot = wordSet('platform floor room desk gate huone kerros laituri portti')
/** A place that a house has one of. */
const hall = wordSet('lobby foyer aula aulassa aulasta')

/** A sentence that sends the customer away, and its words that do. */
export interface DeadEnd {
  sentence: Sentence
  act: Act
}

/**
 * The places of a reply that send the customer to somebody else and do not say how to reach them.
 *
 * @param reply the reply
 */
export function deadEnds(reply: Reply): DeadEnd[] {
  const own = ownSentences(reply)
  if (own.some((sentence) => reachesAnybody(sentence) || (does(sentence, 'handover') && !isFiled(sentence)))) return []
  const found: DeadEnd[] = []
  for (const [index, sentence] of own.entries()) {
    if (sentence.terminal === '?') continue
    const act = sentence.acts.find(
      (one) => one.name === 'referral' && !(own.length > shortReply && isTold(sentence, one))
    )
    if (!act) continue
    const near = own.slice(Math.max(0, index - 1), index + 2)
    const linked = own.slice(Math.max(0, index - linkReach), index + linkReach + 1).some(tellsContact)
    if (!linked && !near.some((other) => tellsMeeting(other, reply, other.index >= sentence.index)))
      found.push({sentence, act})
  }
  return found
}

/** A link further off than this many sentences leads to something else: “päätös on nähtävissä osoitteessa …”. */
const linkReach = 2

/** A number or an address to write to serves for all that a letter speaks of. */
function reachesAnybody({words}: Sentence): boolean {
  return words.some(
    ({kinds}, at) => kinds.includes('email') || (kinds.includes('phone') && !numbered.has(words[at - 1]?.form ?? ''))
  )
}

/** Words that make a clause tell of what we or the customer did, and send nobody: “we made A3”, “you ordered”. */
const tellers: ReadonlySet<string> = new Set(['i', 'we', 'minä', 'me', 'kollegani'])

/** “Your flight was booked through a partner” tells how it came about. */
const past = wordSet('was were')

function isTold(sentence: Sentence, act: Act): boolean {
  const {start, end} = clauseOf(sentence, act)
  const clause = sentence.words.slice(start, Math.max(end, act.end)).map(({form}) => form)
  const before = clause.slice(0, act.end - start)
  if (start > 0 && subordinates.has(clause[0] ?? '')) return true
  if (!does(sentence, 'refusal') && sentence.words.slice(start, act.end).some(({form}) => past.has(form))) return true
  return before.some((form, at) => tellers.has(form) || (form === 'you' && /\w{3}ed$/.test(clause[at + 1] ?? '')))
}

/** What is said of opening hours. */
const opening = wordSet('open opens auki avoinna päivystää palvelee weekdays arkisin daily päivittäin')

/** A clock time by which something is done is no opening hour. */
const deadline = /^(?:mennessä|asti|saakka|by|before)$/

/** Whether a sentence says where or when somebody can be met; a bare hour tells that where the customer is sent, or after. */
function tellsMeeting(sentence: Sentence, reply: Reply, isAfter: boolean): boolean {
  const {words, start, end} = sentence
  return (
    (isAfter && words.some((word, at) => word.kinds.some((kind) => meeting.has(kind)) && !isDeadline(words, at))) ||
    words.some((word, at) => isPlace(word, words.slice(Math.max(0, at - before), at + after + 1))) ||
    (isHours(reply.text.slice(start, end)) && (isAfter || words.some(({form}) => opening.has(form))))
  )
}

function isDeadline(words: readonly Word[], at: number): boolean {
  return deadline.test(words[at + 1]?.form ?? '') || deadline.test(words[at - 1]?.form ?? '')
}

function isPlace({form}: Word, near: readonly Word[]): boolean {
  if (hall.has(form)) return true
  return (spot.has(form) || isStreet(form)) && near.some((word) => /^[a-z]?\d{1,4}[a-z]?$/.test(word.form))
}
