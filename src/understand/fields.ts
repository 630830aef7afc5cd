import {findBlanks} from './blanks.ts'
import type {Entity} from './entities.ts'
import type {WordKind} from './reply.ts'

/** One way to write a field. The first group of its pattern is the field’s name. */
interface FieldKind {
  /** What must stand in the text before the expression is worth running. */
  opener: string
  pattern: RegExp
  /** Whether it belongs to a template language; else somebody wrote it by hand. */
  machine: boolean
}

/**
 * Fields of the common template languages and the ones written by hand: Liquid, Jinja, Handlebars, ERB, Mustache,
 * JavaScript, GOV.UK Notify, mail-merge («name»), Mailchimp (*|NAME|*), printf; then [Name], <order number>.
 */
const kinds: readonly FieldKind[] = [
  {opener: '{{', pattern: /\{\{\{?([^{}\n]{1,200})\}\}\}?/g, machine: true},
  {opener: '{%', pattern: /\{%([^%\n]{1,200})%\}/g, machine: true},
  {opener: '[%', pattern: /\[%([^%\n]{1,200})%\]/g, machine: true},
  {opener: '<%', pattern: /<%=?([^%\n]{1,200})%>/g, machine: true},
  {opener: '${', pattern: /\$\{([^{}\n]{1,200})\}/g, machine: true},
  {opener: '[[', pattern: /\[\[([^[\]\n]{1,80})\]\]/g, machine: true},
  {opener: '((', pattern: /\(\(([^()\n]{1,80})\)\)/g, machine: true},
  {opener: '*|', pattern: /\*\|([^|*\n]{1,60})\|\*/g, machine: true},
  {opener: '«', pattern: /«([A-Za-zÅÄÖåäö][\wÅÄÖåäö.]{1,40})»/g, machine: true},
  {opener: '%', pattern: /%([A-Za-zÅÄÖåäö_][\wÅÄÖåäö.]{1,60})%/g, machine: true},
  {opener: '%', pattern: /(?<![\w%])%(s|d|i|\d\$[sd]|@)(?![\w%])/g, machine: true},
  {opener: '%(', pattern: /%\(([A-Za-z_][\w.]{0,60})\)[sd]/g, machine: true},
  {opener: '$', pattern: /(?<![\w$])\$([a-z]\w{2,40}|[A-Z_]{4,40})\b/g, machine: true},
  {opener: '{', pattern: /(?<!\$)\{([\wÅÄÖåäö][\wÅÄÖåäö. ]{0,60})\}/g, machine: true},
  {
    opener: '{',
    pattern: /\{\s?([\w.]{1,60}\s?,\s?(?:date|time|number|spellout|ordinal|duration)\b[^{}\n]{0,60})\}/g,
    machine: true
  },
  {opener: '[', pattern: /\[([^[\]\n]{1,60})\](?!\()/g, machine: false},
  {opener: '<', pattern: /<([A-Za-zÅÄÖåäö][\wÅÄÖåäö /'’-]{1,40})>/g, machine: false},
  {
    opener: '(',
    pattern:
      /\(((?:insert|fill in|täytä|tähän)\s[^()\n]{1,60}|lisää\s[^()\s]{1,30}[^()\saä]|[^()\n]{0,30}(?:name|date|number|amount|nimi|numero|päivä|summa|vastaus|text|teksti)\s(?:here|tähän))\)/gi,
    machine: false
  },
  {
    opener: '(',
    pattern:
      /\(((?:your|first|last|full|customer|agent|order|asiakkaan|oma|tilauksen|tuotteen|myyjän|asentajan)?\s?(?:name|date|order number|amount|etunimi|sukunimi|etunimi (?:ja )?sukunimi|nimi|nimesi|päivämäärä|pvm|summa|tilausnumero))\)/gi,
    machine: false
  },
  {
    opener: '(',
    pattern:
      /\(((?:first |full )?(?:name|number|date|time|amount|address) of (?:the |your |our )?[a-z]{3,20}(?: [a-z]{3,20})?)\)/gi,
    machine: false
  }
]

const nameLike =
  /name|nimi|customer|asiakas|first|last|user|agent|contact|vastaanottaja|recipient|technician|patient|child|asentaja/i
const timeLike = /date|day|time|eta|when|deadline|hour|pvm|päiv|paiv|aika|kello|viikko|week|\bvk\b|pp\.kk/i

/** Fields that hold how many: “within {{days}} days”. */
const numberLike =
  /(?:^|[\W_])(?:days|hours|minutes|weeks|months|count|quantity|qty|total|amount|sum|price|paivat|päivät|tunnit|viikot|lkm|maara|määrä|summa|hinta|kpl)(?:\W|_|$)|,\s?(?:number|spellout|duration)\b|(?:days|hours|count|amount|price)$/i

/** Words that only the name of a field holds: where one stands in brackets, brackets are no button or remark. */
const fieldWord =
  /name|number|\bno\.?\b|\bnro\b|date|amount|address|order|customer|insert|your |here\b|link|price|sum\b|code|phone|e-?mail|account|agent|reason|product|item|time\b|day\b|nimi|numero|päivä|pvm|summa|osoite|tilaus|asiaka|linkki|hinta|koodi|puhelin|syy\b|tuote|aika|tähän|kello|määrä|tilinro|\bvk\b|etunimi|paikka/i

/** Words after which, or after one or two more, brackets show what stands on a screen, a key or a form. */
const showsOnScreen =
  /\b(?:press|pressing|click|clicking|tap|tapping|hit|choose|select|pick|open|under|box|field|button|key|menu|tab|called|labelled|labeled|marked|type|write|variable|code|tag|placeholder|seats?|as|brackets|like|named|go to|says|subject|paina|painamalla|klikkaa|klikkaamalla|valitse|valitsemalla|valikosta|valikko|napauta|avaa|painike|painiketta|nappi|nappia|kenttä|kenttään|kentässä|kohta|kohtaan|kohdasta|kirjoita|koodissa|muuttuja|hakasulkeet|merkintä|merkki|näppäin|näppäintä|välilehti|välilehdeltä|rasti|nimeltä|otsikko|otsikoksi|otsikkoon|siirry|mene|lukee|näkyy)(?:\s[\p{L}-]{1,20}){0,2}\s$/iu
/** The stronger half of them: what follows is on a screen even where it reads like a field. */
const namesOnScreen =
  /\b(?:box|field|variable|placeholder|tag|brackets|button|kenttä|kenttään|kentässä|muuttuja|kirjoita|write|type|merkitsevät|koodissa)\s(?:the\s|on\s|a\s)?$/i
/** What such brackets may be called right after them. */
const isOnScreen =
  /^\s?-?(?:painik|nap[pi]|näppäi|kentt|kentä|valik|välileh|kuvak|rivi|kohta|button|key\b|field|tab\b|menu|icon|symbol|box|tag\b|option)/i
/** Talk of templates, where a field stands as an example of one. */
const aboutTemplates =
  /variable|placeholder|template|merge|script|snippet|syntax|curly|bracket|braces|muuttuj|paikanvara|viestipoh|postipoh|pohjas|korvautu|korvataan|hakasulk|aaltosul|skripti|merkitse[ev]|merkintä|tarkoittaa|komento|komennol|polku|polusta|ympäristömu|ohjelma täyttää|järjestelmä täyttää|täyttyy|automaattisesti nim|command|environment|path\b|fills in|stands for|replaced (?:by|with)|uutiskirjee/i

/** Folders of Windows, which are written like a mail-merge field. */
const folder = /^(?:appdata|localappdata|temp|tmp|userprofile|path|home|windir|programfiles|systemroot|programdata)$/i
/** A remark, a note or a reference in brackets. */
const remark =
  /^(?:sic|huom|note|nb|ed\.|liite|liitteet|kuvat?|videot?|taulukko|taulukot|lähde|lähteet|attachments?|images?|photos?|pictures?|figures?|tables?|sources?|videos|english|suomeksi|käännös|laughs|translated|k-\d|alv|incl|sis)(?![\p{L}])/iu

/** What the customer is asked to write: “fill in the form (first name, date)”. */
const asksFor =
  /\b(?:fill|write|include|provide|enter|give|send|state|need|require|tell|täyt|kirjoit|ilmoit|anna|antaa|lähet|kerro|merkit|tarvits)\p{L}{0,10}\s(?:\S{1,20}\s){0,4}$/iu
/** One letter in brackets is a key where another stands before it: “[Ctrl] and [P]”. */
const besideKey = /(?:\]\s?(?:\+|and|or|ja|tai|,)?|keys|letters|näppäimi\p{L}{1,6}|kirjai\p{L}{1,8})\s?$/u

const htmlTag =
  /^\/?(?:a|b|i|p|u|s|br|em|hr|li|ol|ul|td|tr|th|div|img|pre|code|span|strong|table|html|body|head|script|style|title|meta|link|input|form|h[1-6])$/i
const keyOfKeyboard =
  /^(?:enter|esc|escape|tab|shift|ctrl|control|alt|del|delete|home|end|space|return|backspace|f\d{1,2}|cmd|option|up|down|left|right|page up|page down|insert|välilyönti|rivinvaihto)$/i

/**
 * Finds fields that are still to be filled in.
 *
 * @param text the text
 */
export function findFields(text: string): Entity[] {
  const found: Entity[] = []
  for (const kind of kinds) {
    // An expression is made when it is asked for: not before it is needed.
    if (!text.includes(kind.opener)) continue
    const {pattern, machine} = kind
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!.trim()
      const start = match.index
      const end = start + match[0].length
      if (folder.test(name) || isMentioned(text, start, end) || (!machine && !isField(name, text, start, end))) continue
      const entityKinds: WordKind[] = ['placeholder']
      if (numberLike.test(name)) entityKinds.push('number')
      else if (timeLike.test(name)) entityKinds.push('placeholder-time')
      else if (nameLike.test(name)) entityKinds.push('placeholder-name')
      found.push({start, end, kinds: entityKinds, placeholder: {start, end, name, machine}})
    }
  }
  for (const {start, end} of findBlanks(text)) {
    const name = text.slice(start, end)
    found.push({start, end, kinds: ['placeholder'], placeholder: {start, end, name, machine: false}})
  }
  return found
}

/** What stands before an offset on its line, as far as it is in reach: a line may be as long as the text. */
function beforeOnLine(text: string, offset: number, reach: number): string {
  const before = text.slice(Math.max(0, offset - reach), offset)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** Whether the reply speaks about a field or a key, instead of using it. */
function isMentioned(text: string, start: number, end: number): boolean {
  return (
    namesOnScreen.test(text.slice(Math.max(0, start - 40), start)) ||
    isOnScreen.test(text.slice(end, end + 12)) ||
    aboutTemplates.test(beforeOnLine(text, start, 70)) ||
    aboutTemplates.test(text.slice(end, end + 70).split('\n', 1)[0]!)
  )
}

/** Whether what stands in brackets that people type is a field to fill in, not a note, a key or a reference. */
function isField(name: string, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (/^(?:…|\.\.\.)$/.test(name)) return text[start] === '[' && !isQuoted(text, start, end)
  if (/^(?:sic|x|v|ok)$/.test(name)) return name === 'x' && !/\b(?:as|like|and|ja|tai|rasti|rastilla)\s$/.test(before)
  if (!/\p{L}/u.test(name)) return false
  // One capitalised word that names no field is a button: [Settings], <Enter>.
  if (/^\p{Lu}[\p{Ll}-]{1,20}$/u.test(name) && !fieldWord.test(name)) return false
  if (remark.test(name)) return false
  if (text[start] === '<') return !htmlTag.test(name) && !keyOfKeyboard.test(name)
  if (text[start] === '(') return !asksFor.test(before)
  if (/^\p{L}$/u.test(name) && besideKey.test(before)) return false
  // [7F2] is a code; [S/N] and [X] are not.
  if (/^[A-Z\d-]{2,12}$/.test(name) && /\d/.test(name)) return false
  if (isQuoted(text, start, end)) return false
  return !(showsOnScreen.test(before) && !fieldWord.test(name)) && !keyOfKeyboard.test(name)
}

/** Whether brackets stand inside quotation marks on one line: an editor’s remark in somebody’s words. */
function isQuoted(text: string, start: number, end: number): boolean {
  const marks = beforeOnLine(text, start, 200).match(/["“”]/g)?.length ?? 0
  const rest = text.slice(end, end + 120).split('\n', 1)[0]!
  return marks % 2 === 1 && /["“”]/.test(rest)
}
