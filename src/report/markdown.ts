import {inAddressForm, type LanguageCode, type RuleHead} from '../rule.ts'
import {readMarks} from './example.ts'

const languageNames: Readonly<Record<LanguageCode, string>> = {en: 'English', fi: 'Finnish'}

/**
 * What a rule’s page says, in Markdown: why it matters, what to write instead, and examples.
 *
 * @param rule what the rule tells of itself
 */
export function ruleMarkdown({why, instead, silent, examples}: RuleHead): string {
  const blocks = [inMarkdown(why.en), inMarkdown(`Better: ${inAddressForm(instead.en)}`)]
  if (silent) blocks.push(inMarkdown(`Says nothing: ${silent.en}`))
  for (const code of ['en', 'fi'] as const) {
    const {bad, good} = examples[code]
    if (bad.length === 0) continue
    const items = [
      ...bad.map((text) => `- ✗ ${bold(flat(text))}`),
      ...good.map((text) => `- ✓ ${inMarkdown(flat(text))}`)
    ]
    blocks.push(`### In ${languageNames[code]}`, items.join('\n'))
    if (code === 'fi') blocks.push(inMarkdown(why.fi), inMarkdown(inAddressForm(instead.fi)))
  }
  return `${blocks.join('\n\n')}\n`
}

/**
 * The same without markup.
 *
 * @param rule what the rule tells of itself
 */
export function ruleText({why, instead}: RuleHead): string {
  return `${why.en} Better: ${inAddressForm(instead.en)}`
}

function flat(text: string): string {
  return text.split('\n').filter(Boolean).join(' / ')
}

/** The words that the rule finds stand in bold. */
function bold(example: string): string {
  const {text, spans} = readMarks(example)
  let markdown = ''
  let from = 0
  for (const {start, end} of spans) {
    markdown += `${inMarkdown(text.slice(from, start))}**${inMarkdown(text.slice(start, end))}**`
    from = end
  }
  return markdown + inMarkdown(text.slice(from))
}

function inMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}
