import type {Span} from './spans.ts'

/** What in a reply is not its writer’s own words. */
export interface Foreign {
  /** Quoted mail and its headers, footers, and what a signature mark sets aside; in order, without overlaps. */
  ranges: readonly Span[]
  /** The words of the quoted mail without its headers and marks, if any. */
  quoted: string | undefined
}

interface Line extends Span {
  text: string
  /** Trimmed and in lower case, for comparing. */
  low: string
}

/** The longest header of a quoted mail. */
const longestHeader = 200

/** What a mail program writes at the end of the line above a quoted message: English, Finnish and Swedish. */
const wroteEndings = ['wrote:', 'kirjoitti:', 'skrev:', 'writes:', 'kirjoittaa:']
const wroteWords = [' kirjoitti ', ' skrev ', ' wrote ']
/** A mail program wraps such a line once. */
const longestWrap = 2
const separators = [
  'original message',
  'alkuperäinen viesti',
  'ursprungligt meddelande',
  'forwarded message',
  'välitetty viesti'
]
const senderFields = ['from:', 'lähettäjä:', 'från:']
const otherFields = [
  'sent:',
  'date:',
  'to:',
  'cc:',
  'subject:',
  'lähetetty:',
  'päivämäärä:',
  'päiväys:',
  'vastaanottaja:',
  'kopio:',
  'aihe:',
  'skickat:',
  'till:',
  'ämne:'
]

/** What a mail program writes above a mail that is sent on. */
const forwarded = ['begin forwarded message:', 'välitetty viesti alkaa:', 'vidarebefordrat brev:']

/** How a legal footer, or a machine’s own line, begins. */
const footers = [
  'sent from my ',
  'sent from outlook',
  'sent from mail for',
  'sent from yahoo mail',
  'get outlook for',
  'lähetetty iphone',
  'lähetetty ipad',
  'lähetetty puhelime',
  'lähetetty matkapuhelime',
  'lähetetty android',
  'lähetetty samsung',
  'lähetetty outlook',
  'hae outlook',
  'hanki outlook',
  'lataa outlook',
  'skickat från min',
  'skickat från outlook',
  'skickat från e-post',
  'hämta outlook',
  'this email and any',
  'this e-mail and any',
  'this message and any',
  'this email is confidential',
  'this e-mail is confidential',
  'this message is confidential',
  'this email is intended',
  'this message is intended',
  'this email may contain',
  'this message may contain',
  'this message contains confidential',
  'the information in this',
  'the information contained in this',
  'the contents of this',
  'confidentiality notice',
  'disclaimer:',
  'you are receiving this',
  'you received this',
  'if you have received this',
  'if you are not the intended',
  'tämä viesti on luottamuksel',
  'tämä viesti on tarkoitettu',
  'tämä sähköposti on luottamuksel',
  'tämä sähköposti on tarkoitettu',
  'tämä viesti ja sen',
  'tämä sähköposti ja sen',
  'tämä sähköposti sisältää',
  'tämä viesti sisältää luottamuksel',
  'tämä viesti saattaa sisältää',
  'tämä viesti voi sisältää',
  'viesti on tarkoitettu',
  'jos olet saanut tämän viestin',
  'jos olet saanut viestin'
]

/**
 * Finds what is not the writer’s own: mail quoted below, above or between, footers, and all below a signature mark.
 *
 * @param text the reply
 */
export function findForeign(text: string): Foreign {
  const lines = linesOf(text)
  const ranges: Span[] = []
  const quoted: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const opens = headerLength(lines, at)
    if (opens > 0 || line.low.startsWith('>')) {
      const first = at
      at += opens
      const marked = lines[nextFilled(lines, at)]?.low.startsWith('>') ?? false
      while (at < lines.length && (!marked || lines[at]!.low === '' || lines[at]!.low.startsWith('>'))) {
        if (isFooter(lines[at]!)) break
        quoted.push(lines[at++]!.text)
      }
      at--
      ranges.push({start: lines[first]!.start, end: lines[at]!.end})
    } else if (at > 0 && (isFooter(line) || line.text.trimEnd() === '--')) {
      ranges.push({start: line.start, end: text.length})
      const rest = lines
        .slice(at)
        .findIndex((below, index) => below.low.startsWith('>') || headerLength(lines, at + index) > 0)
      if (rest < 0) break
      for (const below of lines.slice(at + rest)) quoted.push(below.text)
      break
    }
  }
  return {ranges, quoted: quoted.length > 0 ? unquote(quoted) : undefined}
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found + 1
    const line = text.slice(start, end)
    lines.push({start, end, text: line, low: line.slice(0, longestHeader).trim().toLowerCase()})
    start = end
  }
  return lines
}

function nextFilled(lines: readonly Line[], at: number): number {
  let next = at
  while (next < lines.length && lines[next]!.low === '') next++
  return next
}

/** How many lines from here are the header of a quoted mail: none where none begins. */
function headerLength(lines: readonly Line[], at: number): number {
  const {low, text} = lines[at]!
  if (text.length > longestHeader || low === '') return 0
  // Mail programs wrap what they write, too: “On Mon, 4 May 2026, Anna Smith” / “<anna@posti.example> wrote:”.
  let header = low
  for (let length = 1; length <= longestWrap; length++) {
    if (isWroteHeader(header)) return length
    const next = lines[at + length]
    if (!next || next.low === '' || !mayWrap(header)) break
    header += ` ${next.low.replace(/^[> ]{1,9}/, '')}`
  }
  if (forwarded.includes(low)) return 1
  if (low.startsWith('--') && separators.some((separator) => low.includes(separator))) return 1
  if (!senderFields.some((field) => low.startsWith(field))) return 0
  let length = 1
  while (otherFields.some((field) => lines[at + length]?.low.startsWith(field))) length++
  return length > 1 ? length : 0
}

/** Whether a line is what a mail program writes above the mail that it quotes. */
function isWroteHeader(low: string): boolean {
  const wrote =
    low.endsWith(':') &&
    (low.startsWith('skrev ') ||
      wroteEndings.some((end) => low.endsWith(end)) ||
      wroteWords.some((word) => low.includes(word)))
  // “You wrote on 4 May:” is the writer’s own.
  return wrote && (/\d/.test(low) || low.includes('@')) && !/^(?:as |what |when )?(?:you|i|we) /.test(low)
}

/** Whether a line may be the first half of such a header: it has a date or an address, and does not end. */
function mayWrap(low: string): boolean {
  if ('.!?:'.includes(low.at(-1) ?? '.')) return false
  if (low.includes('@')) return true
  const mayHave = low.includes('.') || low.includes(':') || low.includes('20')
  return mayHave && /\d{1,2}[.:]\d{2}|\b20\d{2}\b/.test(low)
}

function isFooter({low}: Line): boolean {
  return footers.some((begin) => low.startsWith(begin))
}

/** The quoted words without their marks and headers. */
function unquote(lines: readonly string[]): string {
  const bare = lines.map((line) => line.replace(/^[> \t]{1,20}/, '').trimEnd())
  return bare
    .filter(
      (line) =>
        !isWroteHeader(line.trim().toLowerCase()) &&
        ![...senderFields, ...otherFields].some((field) => line.toLowerCase().startsWith(field))
    )
    .join('\n')
    .trim()
}
