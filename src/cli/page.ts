import {noColors} from '../report/colorless.ts'
import type {Colors} from '../report/reporter.ts'
import {wrap} from '../report/wrap.ts'
import type {LanguageCode} from '../rule.ts'
import {outputColors, outputColumns} from './output.ts'

/** What the user chose for a page on the terminal. */
export interface PageOptions {
  language?: LanguageCode
  color?: boolean
}

/** What a page is written with. */
export interface Page {
  columns: number
  colors: Colors
}

const widest = 88
const narrowest = 30

/** A page as wide as the terminal, unless that is too wide to read. */
export async function openPage(options: PageOptions): Promise<Page> {
  const columns = Math.max(narrowest, Math.min(widest, outputColumns()))
  return {columns, colors: (await outputColors(options.color)) ?? noColors}
}

/**
 * A text, indented and wrapped.
 *
 * @param text the text
 * @param indent by how much
 * @param columns how wide the page is
 */
export function paragraph(text: string, indent: number, columns: number): string {
  const margin = ' '.repeat(indent)
  return wrap(text, columns - indent)
    .map((line) => margin + line)
    .join('\n')
}
