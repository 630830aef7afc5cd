import {wordSet} from '../language/word-set.ts'
import {lazy} from '../lazy.ts'
import {fold} from '../phrase/index.ts'
import type {Message, Reply, Word} from './reply.ts'

/** A person as somebody is called in a letter: the parts of the name, folded, without accents and titles. */
export interface Person {
  parts: readonly string[]
  /** Whether a title stands before it: what follows is a family name. */
  titled: boolean
  start: number
  end: number
}

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|madam|madame|herra|rouva|neiti|tohtori|professori|hra|rva|nti|tri|maisteri|insinööri|pastori|rev|rabbi|sister|father|captain|capt)$/
/** Words that greet, and ones that stand for a name. */
const noName = wordSet(
  `hi hello hey hiya dear greetings good morning afternoon evening day howdy welcome thanks thank there again back all
  everyone everybody team folks friend friends customer client member passenger passengers sender traveller traveler owner
  tenant tenants resident residents applicant parent parents patient student students driver neighbour buyer seller
  householder account holder guest guests user reader subscriber colleague colleagues valued both you and or from the to
  whom family hei moi moikka heippa terve tervehdys huomenta päivää iltaa hyvää hyvä arvoisa kunnioitettu moro morjens
  hellurei no voi oi taas vaan vain ja kiitos asiakas asiakkaamme asiakkaani vastaanottaja jäsen hakija tilaaja vuokralainen
  asukas lukija matkustaja osakas lähettäjä omistaja opiskelija huoltajat vieras ystävä kaikki kaikille perhe väki tiimi
  uusi entinen kanta-asiakas vakuutettu potilas huoltaja vanhemmat oppilas rakas rakkaat ihana re subject aihe terveisin
  support service sales office accounts billing reception desk orders oy ab ltd inc llc gmbh plc isännöinti asiakaspalvelu
  so sorry still ticket order regards wishes best kind warm sincerely faithfully yours truly respectfully respect cheers thx
  love obrigado obrigada gracias merci tack danke hälsningar mvh kunnioittavasti kunnioittaen ystävällisesti ystävällisin
  terkuin terv yst parhain kiittäen teille sinulle etukäteen paljon iso suuri musta valkoinen laite toivottavasti
  unfortunately yes we your it this that i in on at of is was`
)

/** Short forms by the name that they stand for; each line is one name. */
const shortForms = `
daniel dan danny dani daniela|william will bill billy liam wil|robert rob bob bobby bert|richard rick dick rich ricky|james jim jimmy jamie|john jack johnny jon|jonathan jon jonny|michael mike mick mickey mikey micky|thomas tom tommy
david dave davey|joseph joe joey|charles charlie chuck chas|edward ed eddie ted teddy ned|edmund ed eddie|andrew andy drew|anthony tony|antonio tony toni|christopher chris topher kit|christina chris tina christie|christine chris chrissie tina
kristina kris tina stina|alexander alex al sandy sasha xander alec|alexandra alex sandra sandy sasha lexi|elizabeth liz lizzie beth betty eliza lisa libby bess elsie ellie|elisabeth liz lisa beth elsa|margaret maggie meg peggy marge margie greta|margareta greta
catherine kate katie cathy cat kath kathy|katherine kate katie kathy kat kath|kathleen kath kathy|jennifer jen jenny jenn|jessica jess jessie|rebecca becky becca beck|samuel sam sammy|samantha sam sammy|benjamin ben benny benji|matthew matt matty
nicholas nick nicky nico|nicola nicky nic|nicole nicky nic|patrick pat paddy|patricia pat patty trish tricia|susan sue suzie susie|susanna sue susie sanna|stephen steve|steven steve|stephanie steph|gregory greg|jeffrey jeff|geoffrey geoff
timothy tim timmy|peter pete|philip phil pip|phillip phil|ronald ron ronnie|donald don donnie|kenneth ken kenny|lawrence larry|laurence larry laurie|leonard leo len lenny|raymond ray|stanley stan|walter walt|victoria vicky vic tori|victor vic
virginia ginny|deborah deb debbie debby|barbara barb babs|pamela pam|theresa terry tess|teresa terry tess|abigail abby|amanda mandy|angela angie|cynthia cindy|dorothy dot dottie|eleanor ellie nell nora|frances fran|francis frank fran|franklin frank
frederick fred freddie|gabriel gabe|gabriella gabby|gerald gerry jerry|harold harry hal|henry harry hank|isabella bella izzy|isabel bella izzy|jacob jake|joshua josh|judith judy|kimberly kim|madeleine maddie|martin marty|maxwell max|maximilian max
melissa mel|melanie mel|natalie nat|natasha nat tasha|nathan nate|nathaniel nate nat|oliver ollie|olivia liv livvy|penelope penny|priscilla cilla|russell russ|sophie soph|theodore ted theo|valerie val|vincent vince vinny|zachary zach zac|joanna jo|joanne jo|josephine jo josie
alan al|albert al bert|alfred fred alf alfie|arthur art|caroline caz carrie|carolyn carrie|clifford cliff|douglas doug|eugene gene|frederica freddie|georgina georgie gina|jacqueline jackie|lucinda lucy|marianne mari|maureen mo|mohammed mo|muhammad mo|mohamed mo|nigel nige|rosalind ros roz|rosemary rosie|sandra sandy|sylvia syl|tobias toby|veronica ronnie vera|winifred winnie|winston win
katariina kati katja kaisa kata katri riina|katarina kati kata|kaarina kaija kaisa|johanna hanna jonna jossu|hannele hanna|susanna sanna susa sussu|marjaana marja jaana marjis|marjatta marja|marja-leena marja leena|maria mari mia maija|marianna mari manna|elisabet liisa elli betty elisa|elina ella elli|helena leena hellu|magdaleena leena|matilda tilda|mathilda tilda|aleksandra sandra|aleksi ale|aleksanteri santeri ale|alexander santeri ale|antero ande|antti anttu|andreas antti|juhani jussi juha|johannes jussi juho hannes|juho jussi|joonas joni|jonatan joni|mikael mika mikko miku|mikko miku|matti masa|matias matti masa|kalevi kale|kalle kaarle|kristian krisu kride|kristiina tiina krisse|kristina tiina|tuomas tume tuomo|veli-matti vellu matti|olli-pekka olli pekka|jukka-pekka jukka jp|pekka pete|petteri pete|pertti pera|timo timppa|heikki hessu|henrik hessu|ilkka ile|ilmari ile|risto rise|sebastian seba sebu|sami samppa|samuel samuli sami|eveliina eve|emilia emmi milla|emmanuel manu|teemu teme|tapio tape|tapani tape|ville-petteri ville|anna-maria anna|annamari anna mari|anna-kaisa anna kaisa|anneli anne nelli|annika anni|annikki anni anna|jaakko jaska|jarmo jartsa|jorma jomppa|kari kartsa|lauri late lasse|lars lasse|markku make|marko make|markus make|nikolas niko niklas|nikolai niko|oskari osku|oskar osku|otto ode|raimo raikka|reijo repe|sirkka-liisa sirkka liisa|tero tere|valtteri valtsu|viktoria viki|virpi virpa|yrjö ykä|ulla-maija ulla|birgitta gitta pirkko|margareeta reetta greta|fransiska sissi
`

/** The full names that a name stands for, itself among them. */
const fullNames = lazy(() => {
  const names = new Map<string, Set<string>>()
  for (const line of shortForms.trim().split(/[\n|]/)) {
    const [full = '', ...short] = line.trim().split(' ')
    for (const form of [full, ...short]) names.set(form, (names.get(form) ?? new Set()).add(full))
  }
  return names
})

/** Letters that two short forms of one name share, if they are one: Dan and Danny, not Kaisa and Katja. */
const sharedByShort = 3

/** Whether one is a short form of the other, or both are alike and short for the same. */
function isShortForm(one: string, other: string): boolean {
  const full = fullNames().get(one)
  const theirs = fullNames().get(other)
  if (!full || !theirs) return false
  if (full.has(other) || theirs.has(one)) return true
  return one.slice(0, sharedByShort) === other.slice(0, sharedByShort) && [...full].some((name) => theirs.has(name))
}

/**
 * The part of a name that somebody misspelt: a family name nearly like the one that the other signed with.
 *
 * @param called a person as somebody calls them
 * @param signed the same person, as they sign
 */
export function misspelt(called: Person, signed: Person): boolean {
  if (called.parts.length < 2 || signed.parts.length < 2) return false
  return called.parts.some(
    (part) =>
      !signed.parts.some((theirs) => isSamePart(part, theirs)) && signed.parts.some((theirs) => isNearly(part, theirs))
  )
}

/** Of two names longer than this, that share as many first letters, or all letters but one, one is the other’s slip. */
const longName = 4

function isNearly(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (Math.min(a.length, b.length) <= longName) return false
  if (a.slice(0, longName) === b.slice(0, longName)) return true
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [x, y] = [a.slice(start), b.slice(start)]
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)
}

/**
 * Whether two full names share the first and differ in the last: “Reijo Mäntylä” is not “Reijo Mäkelä”.
 *
 * @param called a person as somebody calls them
 * @param signed the same person, as they sign
 */
export function hasOtherFamily(called: Person, signed: Person): boolean {
  if (called.parts.length !== 2 || signed.parts.length !== 2 || !isSamePart(called.parts[0]!, signed.parts[0]!))
    return false
  const [name, theirs] = [called.parts[1]!, signed.parts[1]!]
  return (
    ![...signed.parts].some((part) => isSamePart(name, part)) && !called.parts.some((part) => isSamePart(theirs, part))
  )
}

/** Folded, and without accents: Päivi and Paivi, Sá and Sa are written for one another. */
function bare(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/'s$/, '')
}

/** Whether two parts of names can be the same: alike, a short form, an initial, or a half of a double name. */
function isSamePart(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  if (isShortForm(fold(one), fold(other))) return true
  return a.split('-').includes(b) || b.split('-').includes(a)
}

/**
 * Whether two ways to call a person can be one person: “Mr Smith” and “John Smith”, “Dan” and “Daniel Ek”.
 *
 * @param one a person
 * @param other a person
 */
export function isSamePerson(one: Person, other: Person): boolean {
  // A family name and a first name say nothing of one another.
  if (
    one.titled !== other.titled &&
    Math.min(one.parts.length, other.parts.length) === 1 &&
    (one.titled ? other : one).parts.length === 1
  )
    return true
  return one.parts.some((part) => other.parts.some((theirs) => isSamePart(part, theirs)))
}

const nameShape = /^\p{Lu}[\p{L}'’-]{0,30}\.?$/u
/** Nearly every name has letters from a to z only. */
function isNameShaped(text: string): boolean {
  const last = text.endsWith('.') ? text.length - 1 : text.length
  const first = text.charCodeAt(0)
  if (first < 0x41 || (first > 0x5a && first < 0x80) || last < 1 || last > 31) return false
  for (let at = 0; at < last; at++) {
    const code = text.charCodeAt(at) | 0x20
    if (code < 0x61 || code > 0x7a || text.charCodeAt(at) > 0x7f) return nameShape.test(text)
  }
  return true
}

/**
 * The people whom the reply greets; none where it greets nobody by name.
 *
 * @param reply the reply
 */
export function greeted(reply: Reply): Person[] {
  const greeting = reply.sentences.find((sentence) => sentence.part === 'greeting')
  if (!greeting || greeting.words.some((word) => word.kinds.some((kind) => kind.startsWith('placeholder')))) return []
  return peopleIn(greeting.words)
}

/** Neighbouring capitalised words that are no greeting, as people. They stop at the first clause after a name. */
function peopleIn(words: readonly Word[]): Person[] {
  const people: Person[] = []
  let current: Word[] = []
  const close = () => {
    const named = current.filter((word) => !titles.test(word.form.replace(/\.$/, '')))
    if (named.length > 0)
      people.push({
        parts: named.map((word) => word.form.replace(/\.$/, '')),
        start: named[0]!.start,
        end: named.at(-1)!.end,
        titled: named.length === 1 && current.length > 1
      })
    current = []
  }
  for (const [index, word] of words.entries()) {
    if (word.clauseStart && people.length + current.length > 0) break
    const form = word.form.replace(/\.$/, '')
    if (isNameShaped(word.text) && !noName.has(form) && index < 8) current.push(word)
    else {
      const known = noName.has(form)
      close()
      // “Hi Anna I have good news”: the greeting ran on.
      if (!known && people.length > 0) break
    }
  }
  close()
  return people
}

/**
 * The person who signs a message: a name on the last line, or after the last words of leave.
 *
 * @param message a customer’s message
 */
export function signed(message: Message): Person | undefined {
  const text = message.ownText.trimEnd().replace(/\s(?:x{1,4}|:\)|\p{Extended_Pictographic})$/u, '')
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const parts: string[] = []
  // A firm, a title or an address may stand below the name.
  for (const line of lines.slice(-4)) parts.push(...(signature(line, line === lines[0])?.parts ?? []))
  if (parts.length === 0) parts.push(...introduced(text))
  return parts.length > 0 ? {parts, titled: false, start: 0, end: 0} : undefined
}

/** “Hi, I'm Joost.”, “nimeni on Kaisa Salo”: a name that opens a message. */
const introduction =
  /(?:\b(?:my name is|my name's|this is)|^.{0,16}\b(?:i'm|i am)|\b(?:minun )?nimeni on)\s(\p{Lu}\p{Ll}{2,20}(?:\s\p{Lu}\p{Ll}{2,20})?)(?=[.,!]|\sand\s|\sja\s|$)/iu

function introduced(text: string): string[] {
  const name = introduction.exec(text.slice(0, 200).replaceAll('’', "'"))?.[1]
  if (!name || !/^\p{Lu}/u.test(name) || /(?:ish|ese|ian|can|man|ed|ing)$/.test(name)) return []
  return name.split(/\s/).every((part) => isNameShaped(part) && !noName.has(fold(part)))
    ? name.split(/\s/).map((part) => fold(part))
    : []
}

/** Words of leave before a name on the same line: “Best regards, Pirjo”, “t. Matti”. */
const leave =
  /(?<![a-zà-öø-ž'’])(?:t|terv|terveisin|terkuin|yst|kunnioittavasti|kunnioittaen|ystävällisesti|puolesta|regards|best|wishes|sincerely|faithfully|yours|respect|cheers|grüßen|grüssen|gruß|gruss|cordialement|salutations|saludos|atentamente|saluti|groet|groeten|lugupidamisega|thanks|thank you|obrigado|gracias|merci|kiitos|paljon|teille|hälsningar|mvh|br)(?![a-zà-öø-ž])[.:,!]?(?=\s)/gi

/** The name that a line signs with: after words of leave, as its own last sentence, or alone. */
function signature(line: string, isFirst: boolean): Person | undefined {
  const tail = line.slice(-70)
  const taken = [...tail.matchAll(leave)].at(-1)
  const after = taken && tail.slice(taken.index + taken[0].length).trim()
  return (
    (after === undefined || /[.!?]./.test(after) ? undefined : asPerson(after.replace(/\.$/, ''), true, !isFirst)) ??
    asPerson(lastSentence(tail), false) ??
    (isFirst ? undefined : asPerson(line, false))
  )
}

/** What stands after the last mark that ends a sentence; an initial’s full stop ends none. */
function lastSentence(text: string): string {
  const ends = [...text.matchAll(/(?:[.!?…)]|(?<=\s)[–—-])\s/g)].reverse()
  const end = ends.find(
    ({0: mark, index}) =>
      mark[0] !== '.' || !/(?<![a-zà-öø-ž])(?:[a-zà-öø-ž]|dr|mr|mrs|ms|prof)$/i.test(text.slice(0, index))
  )
  return (end ? text.slice(end.index + 1) : '').trim().replace(/\.$/, '')
}

/** A stretch of one to four names, up to a comma, a slash or a flat’s number. */
function asPerson(text: string, afterLeave: boolean, small = false): Person | undefined {
  const stretch = text
    .replace(/^[\s\-–—~/]{1,4}/, '')
    .split(/[,/(|\d]/, 1)[0]!
    .trim()
  // “Soitin, automaatti vastasi …” is a sentence, “Eeva, espanja 1” is not.
  const beside = text.slice(text.indexOf(stretch) + stretch.length)
  if (!afterLeave && !stretch.includes(' ') && beside.trim().split(/\s+/).length > 4) return undefined
  let words = stretch.split(/\s+/).filter((word) => !titles.test(fold(word).replace(/\.$/, '')))
  const isName = (word: string) => isNameShaped(word) && !noName.has(fold(word).replace(/[.,]$/, ''))
  // “Terveisin uusi asukas Ville Salo”
  if (afterLeave && words.length > 1 && words.some(isName)) words = words.slice(words.findIndex(isName))
  const parts = words.filter((word) => !/^(?:ja|and|&|von|van|de|da|el|al|af|der|le|la)$/i.test(word))
  const lower =
    small && text === stretch && words.length === 1 && /^\p{Ll}{3,12}$/u.test(words[0]!) && !noName.has(words[0]!)
  if (parts.length === 0 || parts.length > 5 || !(lower || parts.every(isName))) return undefined
  return {parts: parts.map((part) => fold(part).replace(/\.$/, '')), titled: false, start: 0, end: 0}
}
