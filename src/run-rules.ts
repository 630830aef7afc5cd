import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {allowedOwner, type House} from './house.ts'
import type {LanguageCode} from './language/index.ts'
import {remembered} from './lazy.ts'
import type {Match} from './phrase/index.ts'
import {places} from './places.ts'
import type {FindingDetails, Report, Rule, Severity} from './rule.ts'
import {type FoundPhrase, foundPhrases, type Rules, withoutOverlaps} from './rule-phrases.ts'
import {foundTones, isMeant} from './rule-tones.ts'
import type {Reply, Sentence} from './understand/index.ts'
import {spanAt} from './understand/spans.ts'
import {inAddressForm} from './understand/wording.ts'

declare module 'vfile-message' {
  interface VFileMessage {
    /** Whether the finding is about what the whole reply lacks: its place is only where that could stand. */
    wholeReply?: boolean
    /** The words of the sentence that the finding is in, folded; the same wherever and however it is broken into lines. */
    sentence?: string
  }
}

/** How a severity stands in a VFile message. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, suggestion: undefined}

/**
 * Runs rules over a reply that is understood. A rule that throws becomes a message about itself.
 *
 * @param rules the rules
 * @param reply the reply
 * @param file where the messages go, in reading order
 * @param settings what a user says of rules
 * @param onStep hears which rule is next
 */
export function runRules(
  rules: Rules,
  reply: Reply,
  file: VFile,
  settings: House['settings'] = {},
  onStep?: (rule: string) => void
): void {
  const point = places(reply.text)
  const found = foundPhrases(rules, reply)
  // A message captures a stack that nobody reads: a quarter of the time of a batch.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    for (const id of Object.keys(rules)) {
      const rule = rules[id]!
      if (rule.notIn?.includes(reply.channel) || (rule.needsCustomer && !reply.customer)) continue
      const setting = Object.hasOwn(settings, id) ? settings[id] : undefined
      if (setting?.severity === 'off') continue
      onStep?.(id)
      const report = reportTo(file, point, id, rule, reply, setting?.severity)
      try {
        const kept = found.get(id)?.filter((one) => isKept(rule, one, reply)) ?? none
        if (kept.length > 0)
          for (const {sentence, match, twin} of withoutOverlaps(kept))
            report.words(sentence, match, twinDetails(twin, sentence, match, reply))
        if (rule.tone)
          for (const {sentence, match, details} of foundTones(rule, reply, new Set(kept.map(({sentence}) => sentence))))
            report.words(sentence, match, details)
        rule.check?.(reply, report, rule.options ? numbersOf(rule.options, reply, setting?.numbers) : noNumbers)
      } catch (error) {
        const reason = `The rule ${id} failed on this reply: ${(error as Error).message}`
        file.message(reason, {source: 'reply-lint', ruleId: id}).fatal = undefined
      }
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
  onStep?.('report')
  file.messages.sort((a, b) => startOf(a) - startOf(b))
}

const none: readonly FoundPhrase[] = []
const noNumbers: Readonly<Record<string, number>> = {}

function isKept(rule: Rule, {match, sentence}: FoundPhrase, reply: Reply): boolean {
  return isMeant(rule, sentence, reply) && (rule.keep?.(match, sentence, reply) ?? true)
}

function numbersOf(
  options: NonNullable<Rule['options']>,
  reply: Reply,
  set: Readonly<Record<string, number>> = noNumbers
): Record<string, number> {
  const numbers: Record<string, number> = {}
  for (const [name, option] of Object.entries(options)) numbers[name] = set[name] ?? option.default[reply.language.code]
  return numbers
}

/** What a rule reports by: each finding becomes a message at its place, unless the house allows its words. */
function reportTo(
  file: VFile,
  point: ReturnType<typeof places>,
  id: string,
  rule: Rule,
  reply: Reply,
  severity: Severity | undefined
): Report {
  const language = reply.language.code
  const tell = (start: number, end: number, sentence: Sentence | undefined, more: FindingDetails = {}) => {
    if (sentence && isAllowed(start, end, sentence)) return undefined
    const place = {start: point(start), end: point(end)}
    const message = file.message(more.message ?? rule.message[language], {place, source: 'reply-lint', ruleId: id})
    message.fatal = fatal[severity ?? more.severity ?? rule.severity]
    message.actual = reply.text.slice(start, end)
    message.note = inAddressForm(more.instead ?? rule.instead[language], reply) + heaviest(more.because ?? [], language)
    if (more.expected && more.expected.length > 0) message.expected = [...more.expected]
    if (sentence) message.sentence = foldedWords(sentence)
    return message
  }
  return {
    range: (start, end, more) => tell(start, end, spanAt(reply.sentences, start), more),
    words: (sentence, match, more) => tell(...offsets(sentence, match), sentence, more),
    sentence: (sentence, more) => tell(sentence.start, sentence.end, sentence, more),
    lack: ({start, end}, more) => {
      const message = tell(start, end, undefined, more)
      if (message) message.wholeReply = true
    }
  }
}

const foldedWords = remembered(({words}: Sentence) => words.map(({form}) => form).join(' '))

/** The words that weighed most, where no phrase can name them. */
function heaviest(words: readonly string[], language: LanguageCode): string {
  if (words.length === 0) return ''
  return language === 'fi'
    ? ` (etenkin ${words.map((word) => `”${word}”`).join(', ')})`
    : ` (above all ${words.map((word) => `“${word}”`).join(', ')})`
}

/** Whether words stand in a name, or a term, that the house allows. */
function isAllowed(start: number, end: number, sentence: Sentence): boolean {
  return (sentence.matches.get(allowedOwner) ?? []).some((match) => {
    const [from, to] = offsets(sentence, match)
    return from <= start && end <= to
  })
}

function startOf({place}: VFileMessage): number {
  return (place && ('start' in place ? place.start.offset : place.offset)) ?? 0
}

/** What to say of words that have better ones; a twin that begins with “=” swaps as it stands. */
function twinDetails(
  twin: string | undefined,
  sentence: Sentence,
  match: Match,
  reply: Reply
): FindingDetails | undefined {
  if (!twin) return undefined
  if (!twin.startsWith('=')) return {instead: twin}
  const found = reply.text.slice(...offsets(sentence, match))
  const plain = withClitic(twin, sentence, match, reply)
  // A field among the words would be lost.
  if (sentence.words.slice(match.start, match.end).some(({kinds}) => kinds.includes('placeholder')))
    return {instead: plain}
  const cased = /^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  // Finnish opens and closes a quotation with the same mark.
  const instead = reply.language.code === 'fi' ? `”${cased}”` : `“${cased}”`
  // The word may be the last part of a compound: the rest of it must stay.
  const isPart = match.end - match.start === 1 && found.includes('-')
  // “Siitä huolimatta, ettei”: half of a word that stands for two must not go.
  const isHalf = sentence.words[match.start]!.contracted || sentence.words[match.end]?.contracted
  return isPart || isHalf ? {instead} : {expected: [cased], instead}
}

/** The little word that hangs on the word found goes to the plain one: “mäkin”, “minäkin”. */
function withClitic(twin: string, sentence: Sentence, {start, end}: Match, {language}: Reply): string {
  const plain = twin.replace(/^={1,2}/, '')
  if (!language.clitics || end - start > 1) return plain
  const {form} = sentence.words[start]!
  const clitic = language.clitics.of(form)
  // The phrase itself may end so (“verkko”): then only a second one hangs on it (“verkkokin”).
  if (!clitic || (twin.startsWith('==') && !language.clitics.of(form.slice(0, -clitic.length)))) return plain
  return language.clitics.join(plain, clitic)
}

function offsets(sentence: Sentence, match: Match): [start: number, end: number] {
  return [sentence.words[match.start]!.start, sentence.words[match.end - 1]!.end]
}
