import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {Configurations} from '../config/configurations.ts'
import {readMarks} from '../config/marks.ts'
import {lint} from '../lint.ts'
import type {LanguageCode, Rule} from '../rule.ts'
import {useCompiledPhrases} from './compiled-phrases.ts'
import {configOf} from './configure-by-files.ts'
import {Failure, status} from './failure.ts'
import {importModule} from './import-module.ts'
import type {JudgingOptions} from './options.ts'
import {print} from './output.ts'
import {named} from './select.ts'

/**
 * `reply-lint test-config`: reads the configuration, and tries the examples of the house’s rules. Between the brackets of a
 * bad example stand exactly the words that its rule must find; in a good one it must find nothing.
 *
 * @param options what the user chose
 * @returns the exit status: findings where an example is not as it says
 */
export async function testConfig(options: Pick<JudgingOptions, 'config'>): Promise<number> {
  const config = configOf(named('reply.txt'), options)
  if (config === undefined) throw new Failure('There is no configuration here or above; reply-lint init makes one')
  useCompiledPhrases(__dirname)
  const {house} = await new Configurations({rules, importModule}).decide(config, undefined)
  const faults: string[] = []
  let count = 0
  for (const [id, rule] of Object.entries(house.rules))
    for (const code of ['en', 'fi'] as const) {
      const {bad, good} = rule.examples[code]
      count += bad.length + good.length
      if (speaks(rule, code) && bad.length === 0) faults.push(`${id} has no bad example in ${languageNames[code]}`)
      const find = async (text: string) => {
        const file = await lint(text, {language: code, channel: 'chat', house})
        return file.messages.filter(({ruleId}) => ruleId === id).map(({actual}) => actual ?? '')
      }
      for (const example of bad) {
        const {text, words} = readMarks(example)
        const found = await find(text)
        if (found.join('\n') !== words.join('\n'))
          faults.push(`${id} finds ${quoted(found)} in “${text}”, and not ${quoted(words)}`)
      }
      for (const example of good) {
        const found = await find(example)
        if (found.length > 0) faults.push(`${id} finds ${quoted(found)} in “${example}”, and is to leave it alone`)
      }
    }
  const name = config.startsWith(resolve('.')) ? config.slice(resolve('.').length + 1) : config
  if (faults.length === 0)
    await print(`${name} can be read; ${count === 1 ? 'one example is' : `${count} examples are`} as they say\n`)
  else await print(`${faults.join('\n')}\n`)
  return faults.length === 0 ? status.clean : status.findings
}

const languageNames: Readonly<Record<LanguageCode, string>> = {en: 'English', fi: 'Finnish'}

function speaks({phrases, twins}: Rule, code: LanguageCode): boolean {
  return (phrases?.[code] ?? twins?.[code]) !== undefined
}

function quoted(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.map((each) => `“${each}”`).join(', ')
}
