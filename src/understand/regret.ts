import type {Match} from '../phrase/index.ts'
import type {Act, ActName} from './acts.ts'
import {regretOwners} from './phrase-book.ts'
import {does, type Reply, type Sentence, type Word} from './reply.ts'

/** Words that say sorry, or that it is a pity, and what they are about. */
export interface Regret {
  kind: 'apology' | 'pity'
  /** The words that regret, with what they regret: indexes into the sentence’s words, `end` after the last. */
  start: number
  end: number
  /** Where the regretting word itself ends. */
  headEnd: number
  /**
   * What it names: what happened (`matter`); what the customer feels or thinks of it (`feelings`); words that fit any
   * matter (`stock`); only what was said before (`back`); or nothing.
   */
  names: 'matter' | 'feelings' | 'stock' | 'back' | 'nothing'
  /** Whether it leaves open that there is anything to regret. */
  hedged: boolean
  /** Whether a “but” follows it at once. */
  turned: boolean
}

const longestName = 2
/** What we do or have done about a matter. */
const ourSteps: readonly ActName[] = ['done', 'promise', 'pending', 'handover']

const known = new WeakMap<Sentence, readonly Regret[]>()

/**
 * The regrets of a sentence, in order.
 *
 * @param reply the reply
 * @param sentence one of its sentences
 */
export function regretsOf(reply: Reply, sentence: Sentence): readonly Regret[] {
  if (!does(sentence, 'apology', 'pity')) return []
  const regrets = known.get(sentence) ?? new RegretReader(reply, sentence).regrets()
  known.set(sentence, regrets)
  return regrets
}

/**
 * Whether a regret that points back, or at nothing, stands beside a sentence that tells or owns what happened.
 *
 * @param reply the reply
 * @param sentence the regret’s sentence
 */
export function isToldNearby(reply: Reply, sentence: Sentence): boolean {
  return [sentence.index - 1, sentence.index + 1].some((index) => {
    const near = reply.sentences[index]
    return (
      near?.paragraph === sentence.paragraph && does(near, 'trouble', 'ownership', 'ourSlip') && near.terminal !== '?'
    )
  })
}

/** Sentences after a regret in which its reason still belongs to it. */
const reachOn = 2

/**
 * Whether what we did wrong is told right after a regret: “Sorry about Saturday. I measured you in the wrong shoes.”
 *
 * @param reply the reply
 * @param sentence the regret’s sentence
 */
export function isOwnedNext(reply: Reply, sentence: Sentence): boolean {
  return reply.sentences
    .slice(sentence.index + 1, sentence.index + 1 + reachOn)
    .some((next) => next.terminal !== '?' && does(next, 'ownership', 'ourSlip'))
}

class RegretReader {
  readonly #reply: Reply
  readonly #sentence: Sentence

  constructor(reply: Reply, sentence: Sentence) {
    this.#reply = reply
    this.#sentence = sentence
  }

  regrets(): Regret[] {
    const {acts} = this.#sentence
    const heads = acts.filter(({name}) => name === 'apology').concat(acts.filter(({name}) => name === 'pity'))
    const regrets: Regret[] = []
    for (const head of heads)
      if (!this.#isQuoted(head) && !regrets.some(({start, end}) => head.start < end && start < head.end))
        regrets.push(this.#read(head))
    return regrets.sort((a, b) => a.start - b.start)
  }

  get #words() {
    return this.#sentence.words
  }

  get #language() {
    return this.#reply.language.regret
  }

  #read(head: Act): Regret {
    const left = this.#left(head)
    const right = this.#right(head)
    const condition = this.#condition(left)
    const about: Match[] = [{start: head.end, end: right.end}]
    if (this.#hasComplementBefore(head)) about.push({start: left, end: head.start})
    if (condition !== undefined) about.push({start: condition, end: left})
    return {
      kind: head.name === 'pity' ? 'pity' : 'apology',
      start: condition ?? this.#lead(head, left),
      end: right.end,
      headEnd: head.end,
      names: right.opensClause ? 'matter' : this.#names(about, left, right.end),
      hedged: about.some((span) => this.#isHedged(span)),
      turned: this.#language.turn.has(this.#words[right.end]?.form ?? '')
    }
  }

  /** Where the regret’s own clause begins. */
  #left(head: Act): number {
    const {and, turn} = this.#language
    let at = head.start
    while (at > 0 && !this.#words[at]!.clauseStart) {
      const {form} = this.#words[at - 1]!
      if (and.has(form) || turn.has(form)) break
      at--
    }
    return at
  }

  /** How far to the left the words go that only lead up to the regret: “please accept our”. */
  #lead(head: Act, left: number): number {
    let at = head.start
    while (at > left && (this.#isEmpty(this.#words[at - 1]!) || this.#language.lead.has(this.#words[at - 1]!.form)))
      at--
    return at
  }

  /** Where that which is regretted ends, and whether a clause with words of its own follows a bare regret. */
  #right(head: Act): {end: number; opensClause: boolean} {
    const {and, turn, subordinators, conditions, opensClause} = this.#language
    const words = this.#words
    for (let at = head.end; at < words.length; at++) {
      const word = words[at]!
      const sofar = {start: head.end, end: at}
      if (turn.has(word.form) && (word.clauseStart || this.#isTurn(at))) return {end: at, opensClause: false}
      if (word.clauseStart && at >= head.end) {
        const goesOn = subordinators.has(word.form) && (!conditions.has(word.form) || !this.#namesMatter([sofar]))
        if (goesOn) continue
        // “Sorry for the wait, and for a bill that explained nothing.”
        const forms = words.slice(at + 1).map(({form}) => form)
        if (and.has(word.form) && this.#language.goesOn.has(forms[0] ?? '')) continue
        if (and.has(word.form) || !this.#isAddress(sofar)) return {end: at, opensClause: false}
        const rest = {start: at, end: this.#turnAfter(at)}
        if (this.#isName(rest) || !this.#namesMatter([rest])) return {end: rest.end, opensClause: false}
        return {end: at, opensClause: !this.#isOnlyAction(rest, head)}
      } else if (and.has(word.form)) {
        const following = words.slice(at + 1)
        const boundary = following.findIndex(({clauseStart}) => clauseStart)
        const clause = boundary < 0 ? following : following.slice(0, boundary)
        if (opensClause(clause.map(({form}) => form))) return {end: at, opensClause: false}
      }
    }
    return {end: words.length, opensClause: false}
  }

  /** Whether the clause after a bare regret tells what we do, and nothing of what happened: “sorry, I’ll fix it”. */
  #isOnlyAction({start, end}: Match, head: Act): boolean {
    if (this.#sentence.terminal === '?') return false
    const acts = this.#sentence.acts.filter((act) => act.start < end && start < act.end)
    if (acts.some(({name}) => name === 'trouble' || name === 'ownership' || name === 'refusal')) return false
    return acts.some(({name}) => name === 'promise' || (head.name === 'pity' && name === 'offer'))
  }

  /** Nothing, or “guys”: what is between “sorry” and the comma. */
  #isAddress({start, end}: Match): boolean {
    return this.#words.slice(start, end).every(({form}) => this.#language.address.has(form))
  }

  /** “Sorry, Anna.” */
  #isName({start, end}: Match): boolean {
    return end - start <= longestName && this.#words.slice(start, end).every(({kinds}) => kinds.includes('title'))
  }

  #turnAfter(from: number): number {
    const at = this.#words.findIndex((_, index) => index >= from && this.#isTurn(index))
    return at < 0 ? this.#words.length : at
  }

  /** “But” needs no comma; “however” and its like stand inside clauses too. */
  #isTurn(at: number): boolean {
    return this.#language.hardTurn.has(this.#words[at]!.form)
  }

  /** Where a condition begins that leads to the regret: “if the driver was rude, we apologise”. */
  #condition(left: number): number | undefined {
    const {conditions, subordinators, therefore} = this.#language
    const words = this.#words
    const clause = words[left]
    if (
      !clause ||
      left === 0 ||
      !(clause.clauseStart || therefore.has(words[left]!.form) || therefore.has(words[left - 1]!.form))
    )
      return undefined
    for (let at = left - 1; at >= 0; at--) {
      const word = words[at]!
      if (conditions.has(word.form) && (word.clauseStart || at === 0 || words[at - 1]!.clauseStart)) return at
      if (word.clauseStart && at > 0 && !subordinators.has(word.form) && !therefore.has(word.form)) return undefined
    }
    return undefined
  }

  #names(about: readonly Match[], left: number, right: number): Regret['names'] {
    if (this.#matchesIn(regretOwners.feelings, about)) return 'feelings'
    if (this.#namesMatter(about)) return 'matter'
    const before = {start: 0, end: left}
    const after = {start: right, end: this.#words.length}
    if (!this.#isBare(about)) return this.#isToldIn([before, after]) ? 'matter' : 'stock'
    if (this.#matchesIn(regretOwners.feelings, [before])) return 'feelings'
    if (this.#tells([before, after], ['trouble', 'ownership'])) return 'matter'
    if (this.#namesMatter([before]) && !this.#tells([before], [...ourSteps, 'thanks'])) return 'matter'
    return about.some(({start, end}) => end > start) ? 'back' : 'nothing'
  }

  /** Whether the rest of the sentence tells what went wrong: “…was late, and we are sorry”. What we did about it does not. */
  #isToldIn(spans: readonly Match[]): boolean {
    return spans.some(
      (span) =>
        this.#tells([span], ['ownership']) || (this.#tells([span], ['trouble']) && !this.#tells([span], ourSteps))
    )
  }

  /** Whether one of these acts is done within some words. */
  #tells(spans: readonly Match[], names: readonly ActName[]): boolean {
    return this.#sentence.acts.some(
      (act) => names.includes(act.name) && spans.some(({start, end}) => act.start < end && start < act.end)
    )
  }

  #matchesIn(owner: string, spans: readonly Match[]): boolean {
    return (this.#sentence.matches.get(owner) ?? []).some((match) =>
      spans.some(({start, end}) => match.start >= start && match.start < end)
    )
  }

  #isHedged(span: Match): boolean {
    const certain = this.#sentence.matches.get(regretOwners.certain) ?? []
    return (this.#sentence.matches.get(regretOwners.hedges) ?? []).some(
      (hedge) =>
        hedge.start >= span.start &&
        hedge.start < span.end &&
        !certain.some(({start, end}) => hedge.start < end && start < hedge.end)
    )
  }

  #namesMatter(spans: readonly Match[]): boolean {
    return spans.some(({start, end}) => this.#words.slice(start, end).some((word) => !this.#isEmpty(word)))
  }

  #isEmpty({form, kinds}: Word): boolean {
    const {empty, emptyBeginnings, emptyEndings, notEmpty} = this.#language
    if (empty.has(form) || kinds.includes('emoji')) return true
    if (notEmpty.has(form)) return false
    return (
      emptyBeginnings.some((beginning) => form.startsWith(beginning)) ||
      emptyEndings.some((ending) => form.endsWith(ending))
    )
  }

  /** Whether nothing is named, or only what was said before. */
  #isBare(spans: readonly Match[]): boolean {
    const {backward} = this.#language
    return spans.every(({start, end}) => this.#words.slice(start, end).every(({form}) => backward.has(form)))
  }

  /** “Any distress is regretted”, “haittaa pahoittelemme”: what is regretted stands before; not so “the bank regrets”. */
  #hasComplementBefore(head: Act): boolean {
    const {form} = this.#words[head.end - 1]!
    const {complementFirst, thirdPerson} = this.#language
    return complementFirst ? !thirdPerson.has(form) : form === 'regretted'
  }

  #isQuoted(head: Act): boolean {
    const left = this.#words[this.#left(head)]!.start
    return /["“”„»«]\s?$/.test(this.#reply.text.slice(Math.max(0, left - 2), left))
  }
}
