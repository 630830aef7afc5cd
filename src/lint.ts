import type {Root} from 'nlcst'
import {type Plugin, unified} from 'unified'
import {type Value, VFile} from 'vfile'
import {rules as allRules} from '../rules/index.ts'
import type {House} from './house.ts'
import {detectLanguage, type LanguageCode, languages} from './language/index.ts'
import {replyParser} from './parse/index.ts'
import {listsOf, type Rules} from './rule-phrases.ts'
import {runRules} from './run-rules.ts'
import {
  type Channel,
  findForeign,
  type Message,
  type Situation,
  understand,
  understandMessage
} from './understand/index.ts'
import {hardSentences} from './understand/readability.ts'
import {tonesOf} from './understand/tones.ts'

/** How to read a reply. */
export interface Options {
  /** How the reply reaches the customer (default: `'email'`). */
  channel?: Channel | undefined
  /** The reply’s language; detected where it is not given. */
  language?: LanguageCode | undefined
  /** The customer’s message; where it is not given, the mail that the reply quotes. */
  customer?: string | undefined
  /** What is the matter, as far as the user says; the rest is derived from both texts. */
  situation?: Partial<Situation> | undefined
  /** The rules to run, by id (default: all). */
  rules?: Rules | undefined
  /** What a house decides beside them: severities, its own phrases and words. */
  house?: House | undefined
  /** Hears what is done next: `understand`, `parse`, a rule by its id, `plugins`, `report`. Whoever listens can measure. */
  onStep?: ((step: string) => void) | undefined
}

/** What the linter found out about a reply, beside its messages: `file.data.reply`. */
export interface ReplyData {
  language: LanguageCode | 'other'
  channel: Channel
  situation: Situation
}

declare module 'vfile' {
  interface DataMap {
    reply: ReplyData
  }
}

const nothingTheMatter: Situation = {fault: false, open: false, refusal: false}

/**
 * Lints a reply to a customer.
 *
 * @param reply the reply, or a file that holds it
 * @param options how to read it
 * @returns the file with its messages, in reading order; `file.data.reply` tells the language, the channel and the situation
 */
export async function lint(reply: Value | VFile, options: Options = {}): Promise<VFile> {
  const {onStep} = options
  onStep?.('understand')
  const file = reply instanceof VFile ? reply : new VFile(reply)
  const language = options.language ?? detectLanguage(String(file))
  const processor = unified()
    .use(replyParser, language === 'fi' ? 'fi' : 'en')
    .use(replyLint, {...options, ...(language && language !== 'other' ? {language} : {})})
  const {plugins = []} = options.house ?? {}
  if (plugins.length > 0) processor.use(() => () => onStep?.('plugins')).use(plugins)
  onStep?.('parse')
  const tree = processor.parse(file)
  onStep?.('understand')
  await processor.run(tree, file)
  onStep?.('report')
  return file
}

/**
 * The linter as a retext plugin, for anybody’s processor: needs nlcst with positions, adds messages to the file.
 *
 * @param options how to read the reply
 */
export const replyLint: Plugin<[options?: Options], Root> = (options = {}) => {
  const rules = options.rules ?? allRules
  const {house, onStep} = options
  return async (tree, file) => {
    const text = String(file)
    const channel = options.channel ?? 'email'
    const code = options.language ?? detectLanguage(text) ?? 'en'
    if (code === 'other') {
      file.data.reply = {language: code, channel, situation: nothingTheMatter}
      const message = file.message('This reply is in a language that reply-lint does not read; no rule was run', {
        source: 'reply-lint',
        ruleId: 'unknown-language'
      })
      message.fatal = undefined
      message.note = 'It reads English and Finnish. Where it is wrong about this one, name the language yourself.'
      return
    }
    const language = languages[code]
    const customerText = options.customer ?? (findForeign(text).quoted || undefined)
    const customerLanguage = customerText === undefined ? undefined : detectLanguage(customerText)
    const customerCode = customerLanguage === undefined || customerLanguage === 'other' ? code : customerLanguage
    const customer =
      customerText === undefined ? undefined : await understandCustomer(customerText, customerCode, rules, onStep)
    const reply = await understand(tree, text, {
      channel,
      language,
      customer,
      customerLanguage,
      situation: options.situation ?? {},
      lists: listsOf(rules, code),
      housePhrases: house?.phrases(code),
      houseAddress: house?.address
    })
    file.data.reply = {language: code, channel, situation: reply.situation}
    onStep?.('hard-to-read')
    const hard = code === 'en' && 'hard-to-read' in rules ? await hardSentences(reply) : new Set<number>()
    onStep?.('tones')
    const tones = asksForTones(rules, house) ? await tonesOf(reply) : reply.tones
    onStep?.('understand')
    runRules(house ? {...rules, ...house.rules} : rules, {...reply, hard, tones}, file, house?.settings, onStep)
  }
}

/** Whether a rule that is on asks how sentences sound. */
function asksForTones(rules: Rules, house: House | undefined): boolean {
  return Object.entries(rules).some(([id, rule]) => rule.tone && house?.settings[id]?.severity !== 'off')
}

/** The handles that a public message opens with. */
const handles = /^(?:\s{0,9}@\w{1,40})+/

function understandCustomer(
  whole: string,
  code: LanguageCode,
  rules: Rules,
  onStep: Options['onStep']
): Promise<Message> {
  // “@TramLine is the 9 running?” begins with “is”.
  const text = whole.replace(handles, (addressed) => ' '.repeat(addressed.length))
  onStep?.('parse')
  const tree = unified().use(replyParser, code).parse(text)
  onStep?.('understand')
  return understandMessage(tree, text, languages[code], listsOf(rules, code))
}
