import {readdirSync, readFileSync} from 'node:fs'
import {checkSync} from 'recheck'
import {describe, expect, it} from 'vitest'

/** A regular expression written as such in a source; a slash that divides has a space after it. */
const literal =
  /(?<=[=(,:?&|!{}[;\n]\s*|return |^)\/((?![*/ ])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+)\/([dgimsuvy]*)/gm

const sources = [
  ...(readdirSync('src', {recursive: true}) as string[]).map((file) => `src/${file}`),
  ...readdirSync('rules').map((file) => `rules/${file}`)
].filter((file) => file.endsWith('.ts'))
const expressions = sources.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8')
      .replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '')
      .matchAll(literal)
  ].map((match) => ({file, source: match[1]!, flags: match[2]!}))
)

describe('regular expressions', () => {
  it('are found by this test', () => {
    expect(expressions.length).toBeGreaterThan(20)
  })

  it.each(expressions)('$file /$source/$flags takes linear time', ({source, flags}) => {
    new RegExp(source, flags)
    const result = checkSync(source, flags, {timeout: 10_000})
    expect(result.status === 'vulnerable' ? result.complexity : undefined).toBeUndefined()
  })
})
