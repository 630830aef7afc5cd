// Ten times the text in one file: how many times as long it takes. Linear would be ten.
import {readdirSync, readFileSync} from 'node:fs'
import {load} from '../scripts/load.mjs'

const {lint} = await load()
const drafts = ['en', 'fi'].map((code) =>
  readdirSync(`fixtures/drafts/${code}`)
    .filter((file) => /^[^.]+(\.exemplary)?(\.chat)?\.txt$/.test(file))
    .map((file) => readFileSync(`fixtures/drafts/${code}/${file}`, 'utf8'))
    .join('\n\n')
)

for (const [language, text] of [
  ['en', drafts[0]],
  ['fi', drafts[1]]
]) {
  const times = []
  for (const size of [100_000, 1_000_000]) {
    const long = `${text}\n\n`.repeat(Math.ceil(size / (text.length + 2))).slice(0, size)
    await lint(long.slice(0, 20_000), {language})
    const start = performance.now()
    await lint(long, {language})
    times.push(performance.now() - start)
  }
  console.log(
    `${language}: 100 kB ${times[0].toFixed(0)} ms, 1 MB ${times[1].toFixed(0)} ms, ratio ${(times[1] / times[0]).toFixed(1)}`
  )
}
