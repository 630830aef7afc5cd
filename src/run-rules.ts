import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import type {LanguageCode} from './language/index.ts'
import type {Match, PhraseList} from './phrase/index.ts'
import type {FindingDetails, Report, Rule, Severity} from './rule.ts'
import type {Reply, Sentence} from './understand/index.ts'

/** Rules by their ids. */
export type Rules = Readonly<Record<string, Rule>>

type Places = ReturnType<typeof location>

declare module 'vfile-message' {
  interface VFileMessage {
    /** Whether the finding is about what the whole reply lacks: its place is only where that could stand. */
    wholeReply?: boolean
  }
}

/** How a severity stands in a VFile message. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, suggestion: undefined}

const separator = '\t'
const phraseOwner = (id: string) => id
const unlessOwner = (id: string) => `${id}${separator}unless`
const twinOwner = (id: string, twin: string) => `${id}${separator}twin${separator}${twin}`

const listsMade = new WeakMap<Rules, Map<LanguageCode, readonly PhraseList[]>>()

/**
 * The phrases that rules look for in a language. The same rules give the same array: it is the key to the automaton.
 *
 * @param rules the rules
 * @param language the language
 */
export function listsOf(rules: Rules, language: LanguageCode): readonly PhraseList[] {
  let byLanguage = listsMade.get(rules)
  if (!byLanguage) {
    byLanguage = new Map()
    listsMade.set(rules, byLanguage)
  }
  let lists = byLanguage.get(language)
  if (!lists) {
    lists = Object.entries(rules).flatMap(([id, rule]) => listsOfRule(id, rule, language))
    byLanguage.set(language, lists)
  }
  return lists
}

function listsOfRule(id: string, rule: Rule, language: LanguageCode): PhraseList[] {
  const lists: PhraseList[] = []
  const {[language]: phrases} = rule.phrases ?? {}
  if (phrases) lists.push({owner: phraseOwner(id), phrases})
  const {[language]: unless} = rule.unless ?? {}
  if (unless) lists.push({owner: unlessOwner(id), phrases: unless})
  const byTwin = new Map<string, string[]>()
  for (const [phrase, twin] of Object.entries(rule.twins?.[language] ?? {}))
    byTwin.set(twin, [...(byTwin.get(twin) ?? []), phrase])
  for (const [twin, ofTwin] of byTwin) lists.push({owner: twinOwner(id, twin), phrases: ofTwin})
  return lists
}

/**
 * Runs rules over a reply that is understood. A rule that throws becomes a message about itself.
 *
 * @param rules the rules
 * @param reply the reply
 * @param file where the messages go, in reading order
 */
export function runRules(rules: Rules, reply: Reply, file: VFile): void {
  const places = location(file)
  // A message captures a stack that nobody reads: a quarter of the time of a batch.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    for (const [id, rule] of Object.entries(rules)) {
      if (rule.notIn?.includes(reply.channel) || (rule.needsCustomer && !reply.customer)) continue
      const report = reportTo(file, places, id, rule, reply)
      try {
        reportPhrases(id, rule, reply, report)
        rule.check?.(reply, report)
      } catch (error) {
        const reason = `The rule ${id} failed on this reply: ${(error as Error).message}`
        file.message(reason, {source: 'reply-lint', ruleId: id}).fatal = undefined
      }
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
  file.messages.sort((a, b) => (a.place ? startOf(a.place) : 0) - (b.place ? startOf(b.place) : 0))
}

/** What a rule reports by: each finding becomes a message at its place. */
function reportTo(file: VFile, places: Places, id: string, rule: Rule, reply: Reply): Report {
  const language = reply.language.code
  const range = (start: number, end: number, more: FindingDetails = {}): VFileMessage => {
    const place = {start: places.toPoint(start)!, end: places.toPoint(end)!}
    const message = file.message(more.message ?? rule.message[language], {place, source: 'reply-lint', ruleId: id})
    message.fatal = fatal[more.severity ?? rule.severity]
    message.actual = reply.text.slice(start, end)
    message.note = more.instead ?? rule.instead[language]
    if (more.expected && more.expected.length > 0) message.expected = [...more.expected]
    return message
  }
  return {
    range,
    words: (sentence, match, more) => range(...offsets(sentence, match), more),
    sentence: ({start, end}, more) => range(start, end, more),
    lack: ({start, end}, more) => {
      range(start, end, more).wholeReply = true
    }
  }
}

function startOf(place: NonNullable<VFile['messages'][number]['place']>): number {
  return ('start' in place ? place.start.offset : place.offset) ?? 0
}

/** Reports the matches of a rule’s phrases and twins; of those that overlap the longest, and a twin before a bare phrase. */
function reportPhrases(id: string, rule: Rule, reply: Reply, report: Report): void {
  for (const sentence of reply.sentences) {
    if (sentence.part === 'signature' || sentence.matches.has(unlessOwner(id))) continue
    const found: {match: Match; twin: string | undefined}[] = []
    for (const [owner, matches] of sentence.matches) {
      const [ruleId, kind, twin] = owner.split(separator)
      if (ruleId !== id || kind === 'unless') continue
      for (const match of matches) if (rule.keep?.(match, sentence, reply) ?? true) found.push({match, twin})
    }
    found.sort(
      (a, b) => a.match.start - b.match.start || b.match.end - a.match.end || Number(!a.twin) - Number(!b.twin)
    )
    let end = 0
    for (const {match, twin} of found) {
      if (match.start < end) continue
      report.words(sentence, match, twinDetails(twin, sentence, match, reply))
      end = match.end
    }
  }
}

function twinDetails(
  twin: string | undefined,
  sentence: Sentence,
  match: Match,
  reply: Reply
): FindingDetails | undefined {
  if (!twin) return undefined
  if (!twin.startsWith('=')) return {instead: twin}
  const found = reply.text.slice(...offsets(sentence, match))
  const plain = twin.slice(1)
  const cased = /^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  return {expected: [cased], instead: `“${cased}”`}
}

function offsets(sentence: Sentence, match: Match): [start: number, end: number] {
  return [sentence.words[match.start]!.start, sentence.words[match.end - 1]!.end]
}
