import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {markText} from '../../src/report/html/marked.ts'
import {fileWith} from './files.ts'
import {reportIn} from './formats.ts'

const vague = {words: 'soon', rule: 'vague-timeline', reason: 'This time says nothing', note: 'Name a day'}
const stiff = {words: 'We will write soon', rule: 'hard-to-read', severity: 'suggestion', reason: 'Long'} as const
const thanks = {rule: 'missing-thanks', reason: 'Nobody thanks'}
const bad = fileWith('Hi,\nWe will write soon.\n', [stiff, vague, thanks], {path: 'en/bad.txt'})
const clean = fileWith('Hi,\n', [], {path: 'clean.txt'})

/** The text of a page without its tags. */
const textOf = (html: string) =>
  html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

test('the drafts with their findings, and the counts by rule and by draft', async () => {
  const page = await reportIn('html', [bad, clean])
  expect(page).toContain('<a class="mark warning" href="#n2" data-n="1 2">soon</a>')
  expect(page).toContain('<li class="note warning" id="n2"')
  const text = textOf(page)
  expect(text).toContain('2 drafts were read; one has something to mend.')
  expect(text).toContain('One draft with nothing to mend')
  expect(text).toMatch(/The reply as a whole\s+Nobody thanks/)
})

test('every link of the page leads somewhere on it, and nothing is fetched', async () => {
  const page = await reportIn('html', [bad, clean])
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]))
  for (const [, target] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target)
  expect(page).not.toMatch(/(?:src|href)="(?!#)|url\(|@import|https?:/)
})

test('about Finnish drafts the page is Finnish', async () => {
  const page = await reportIn('html', [
    fileWith('Palaamme pian.', [{...vague, words: 'pian'}], {language: 'fi', path: 'a'})
  ])
  expect(page).toContain('<html lang="fi">')
  expect(textOf(page)).toContain('Luettiin yksi vastaus.')
})

test('nothing to mend', async () => {
  expect(textOf(await reportIn('html', [clean]))).toContain('One draft was read, and there is nothing to mend.')
})

test('no text of a draft, a path or a message can become markup', async () => {
  const evil = `"><script>alert(1)</script><img src=x onerror='x'>&amp;]]>`
  const file = fileWith(
    `${evil} soon`,
    [
      {...vague, reason: evil, note: evil, rule: evil},
      {...thanks, reason: evil}
    ],
    {path: evil}
  )
  const page = await reportIn('html', [file])
  expect(page.match(/<script>/g)).toHaveLength(1)
  expect(page).not.toMatch(/<img|alert\(1\)<\/script>/)
})

describe('marks', () => {
  const markArbitrary = fc.record({
    start: fc.nat(20),
    length: fc.integer({min: 1, max: 20}),
    severity: fc.constantFrom('error', 'warning', 'suggestion')
  })

  test('leave the text as it is, however they overlap', () => {
    fc.assert(
      fc.property(
        fc.string({minLength: 21, maxLength: 40, unit: fc.constantFrom('a', ' ', '<', '&', 'ä')}),
        fc.array(markArbitrary, {maxLength: 5}),
        (text, found) => {
          const marks = found.map(({start, length, severity}, index) => ({
            start,
            end: Math.min(text.length, start + length),
            severity,
            number: index + 1
          }))
          const html = markText(text, marks)
          expect(textOf(html.replace(/<sup>\d+<\/sup>/g, ''))).toBe(text)
          for (const {number} of marks) expect(html).toContain(`<sup>${number}</sup>`)
        }
      )
    )
  })

  test('of a long text only what stands near them is shown', () => {
    const text = `${'word '.repeat(10_000)}soon${' word'.repeat(10_000)}`
    const html = markText(text, [{start: 50_000, end: 50_004, severity: 'error', number: 1}])
    expect(html).toContain('word <a class="mark error" href="#n1" data-n="1">soon</a><sup>1</sup> word')
    expect(html.length).toBeLessThan(2000)
  })
})
