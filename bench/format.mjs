// How results are written.
const grouped = new Intl.NumberFormat('en')

/** 12,345 */
export const whole = (number) => grouped.format(Math.round(number))

/** Three digits are as many as repeat. */
const threeDigits = (number) =>
  number >= 100 ? whole(number) : number.toPrecision(number < 1 ? 2 : 3).replace(/e\+.*/, '')

export const times = (ratio) => (ratio === undefined || Number.isNaN(ratio) ? '' : threeDigits(ratio))
export const milliseconds = (result) => result?.failed ?? (result ? `${threeDigits(result.ms)} ms` : 'not run')
export const seconds = (result) => result?.failed ?? (result ? `${threeDigits(result.ms / 1000)} s` : 'not run')
export const cores = (result) => (result?.cpu ? `${threeDigits(result.cpu / 1000)} s` : '')
export const mebibytes = (kibibytes) => `${whole(kibibytes / 1024)} MiB`
export const memory = (result) => (result?.peak ? mebibytes(result.peak) : '')

/** A table in Markdown whose columns stand one below the other: first those of text, then those of figures. */
export function table(head, lines, textColumns = 1) {
  const rows = [head, head.map((_, column) => (column < textColumns ? '---' : '---:')), ...lines].map((row) =>
    row.map((cell) => String(cell ?? ''))
  )
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const pad = (cell, column) => (column < textColumns ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))
  return rows.map((row) => `| ${row.map(pad).join(' | ')} |`).join('\n')
}
