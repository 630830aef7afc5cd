import {describe, expect, test} from 'vitest'
import pretty from '../../src/report/pretty.ts'
import {fileWith} from './files.ts'

const plain = {columns: 80, colors: undefined, quiet: false, failOn: 'error', rules: {}, version: '1.0.0'} as const

const canned = {
  words: 'We are sorry you are unhappy',
  rule: 'canned-apology',
  severity: 'error',
  reason: 'This regrets a feeling',
  note: 'Name what went wrong: “I am sorry that the parcel came late.”'
} as const
const vague = {words: 'soon', rule: 'vague-timeline', reason: 'This time says nothing', note: 'Name a day: “by Friday”'}
const greeting = {rule: 'missing-greeting', reason: 'The reply opens without a greeting', note: 'Open with the name'}
const apology = {rule: 'missing-apology', severity: 'error', reason: 'Nobody says sorry', note: 'Say sorry'} as const
const text = 'We are sorry you are unhappy. We will get back to you soon.\n'

test('the words in their line, and what the whole reply lacks at the end, worst first', () => {
  expect(pretty([fileWith(text, [greeting, canned, vague, apology])], plain)).toBe(
    `  1  We are sorry you are unhappy. We will get back to you soon.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                          ~~~~
     error  This regrets a feeling                                canned-apology
     → Name what went wrong: “I am sorry that the parcel came late.”
     warning  “soon”: This time says nothing                      vague-timeline
     → Name a day: “by Friday”

     The reply as a whole
     error  Nobody says sorry                                    missing-apology
     → Say sorry
     warning  The reply opens without a greeting                missing-greeting
     → Open with the name

2 errors, 2 warnings
`
  )
})

test('a narrow terminal', () => {
  expect(pretty([fileWith(text, [canned, vague])], {...plain, columns: 44})).toBe(
    `  1  We are sorry you are unhappy. We …
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
     error  This regrets a feeling
       (canned-apology)
     → Name what went wrong: “I am sorry
       that the parcel came late.”

  1  … We will get back to you soon.
                               ~~~~
     warning  This time says nothing
       (vague-timeline)
     → Name a day: “by Friday”

1 error, 1 warning
`
  )
})

test('words inside of others share their quotation; the same said twice is said once', () => {
  const jargon = {rule: 'jargon', reason: 'A customer would not use this word'}
  const hard = {rule: 'hard-to-read', severity: 'suggestion', reason: 'This sentence is hard to read'} as const
  const sentence = 'The ticket went to the backend.'
  const found = [
    {...hard, words: sentence},
    {...jargon, words: 'ticket'},
    {...jargon, words: 'backend'}
  ]
  expect(pretty([fileWith(`Hi,\n\n${sentence}\n`, found)], plain)).toBe(
    `  3  The ticket went to the backend.
     ----~~~~~~-------------~~~~~~~-
     suggestion  This sentence is hard to read                      hard-to-read
     warning  “ticket”, “backend”: A customer would not use this word     jargon

2 warnings, 1 suggestion
`
  )
})

test('a wording that can stand in the place of the words, where there is no note', () => {
  const found = {
    words: 'utilise',
    rule: 'plain-words',
    reason: 'A plainer word says the same',
    expected: ['use', 'try']
  }
  expect(pretty([fileWith('We utilise it.', [found])], plain)).toContain('\n     → “use”, “try”\n')
})

test('a Finnish draft gets a Finnish frame', () => {
  const found = [
    {...vague, words: 'pian'},
    {...vague, words: 'Palaamme', rule: 'x', severity: 'error' as const, reason: 'Kuka'},
    greeting
  ]
  const report = pretty([fileWith('Palaamme pian.', found, {language: 'fi'})], plain)
  expect(report).toContain('virhe  ”Palaamme”: Kuka')
  expect(report).toContain('varoitus  ”pian”: This')
  expect(report).toContain('Koko vastaus\n')
  expect(report).toMatch(/\n1 virhe, 2 varoitusta\n$/)
})

describe('the last line', () => {
  const clean = (language: 'en' | 'fi') => fileWith('Ok.', [], {language, path: 'clean.txt'})

  test('a friendly word where nothing was found', () => {
    expect(pretty([clean('en')], plain)).toBe('Looks good: nothing to mend.\n')
    expect(pretty([clean('fi')], plain)).toBe('Hyvältä näyttää: ei korjattavaa.\n')
    expect(pretty([clean('fi'), clean('en')], plain)).toBe('Looks good: nothing to mend in 2 files.\n')
    expect(pretty([clean('fi')], {...plain, quiet: true})).toBe('Ei virheitä.\n')
  })

  test('nothing where nothing was read', () => {
    expect(pretty([], plain)).toBe('')
  })

  test('of many files; the clean ones are only counted', () => {
    const bad = fileWith(text, [vague], {path: 'bad.txt'})
    expect(pretty([clean('en'), bad, clean('en')], plain)).toMatch(
      /^bad\.txt\n\n {2}1 {2}We .*\n1 warning in 1 of 3 files\n$/s
    )
  })
})

test('line numbers keep their column', () => {
  const lines = `soon\n${'\n'.repeat(10)}later\n`
  const report = pretty([fileWith(lines, [vague, {...vague, words: 'later'}])], plain)
  expect(report).toMatch(/^ {3}1 {2}soon\n {6}~~~~\n/)
  expect(report).toMatch(/^ {2}12 {2}later\n {6}~~~~~\n/m)
})

test('what is said has no control characters and no stray width, whatever a file is called', () => {
  const report = pretty([fileWith(text, [vague], {path: 'a\u001b]0;x\u0007.txt'})], plain)
  expect(report).not.toMatch(/\p{Cc}(?<!\n)/u)
})

describe('many files', () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, index) => fileWith(text, [canned, vague], {path: `${index}.txt`}))

  test('a file tells how much was found in it', () => {
    expect(pretty(many(2), plain)).toMatch(/^0\.txt {57}1 error, 1 warning\n\n/)
    expect(pretty(many(2), plain)).not.toContain('  vague-timeline  ')
  })

  test('from three on, how often each rule found something', () => {
    const greeted = fileWith(text, [canned, greeting], {path: 'x.txt'})
    expect(
      pretty([...many(2), greeted], plain)
        .split('\n')
        .slice(-7)
    ).toEqual([
      '',
      '  canned-apology    3  ^^^',
      '  vague-timeline    2  ~~',
      '  missing-greeting  1  ~',
      '',
      '3 errors, 3 warnings in 3 of 3 files',
      ''
    ])
  })

  test('bars fit the window, and a rule that found little is still seen', () => {
    const report = pretty([...many(300), fileWith(text, [greeting], {path: 'x.txt'})], {...plain, columns: 40})
    const bars = report.split('\n').slice(-6, -3)
    expect(bars.map((line) => line.length <= 40)).toEqual([true, true, true])
    expect(bars[2]).toMatch(/^ {2}missing-greeting {4}1 {2}~$/)
  })

  test('the rules that found least are only counted', () => {
    const rules = Array.from({length: 15}, (_, index) => ({...vague, rule: `rule-${index}`}))
    const report = pretty([...many(2), fileWith(text, rules, {path: 'x.txt'})], plain)
    expect(report).toMatch(/\n {2}rule-9 .*\n {2}and 5 other rules\n\n/)
  })

  test('several replies in one file keep their names', () => {
    const file = fileWith(text, [canned, greeting, vague, apology], {path: 'macros.json'})
    for (const [index, message] of file.messages.entries()) message.draft = index < 2 ? '/a' : '/b'
    expect(pretty([file], plain)).toMatch(
      /^macros\.json\n\n {2}\/a\n\n.*canned-apology.*missing-greeting.*\n {2}\/b\n\n.*vague-timeline.*missing-apology/s
    )
  })
})
