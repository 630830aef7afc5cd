import type {Span} from './excerpt.ts'

/**
 * Reads an example of a rule: its text without the brackets around the words that the rule finds, and where these stand.
 *
 * @param example the example, with `[[…]]` around the words
 * @returns the bare text, and the UTF-16 offsets of the words in it
 */
export function readMarks(example: string): {text: string; spans: Span[]} {
  let text = ''
  const spans: Span[] = []
  let from = 0
  for (let open = example.indexOf('[['); open >= 0; open = example.indexOf('[[', from)) {
    let close = example.indexOf(']]', open)
    // A bracket of the text itself may stand inside: “[[[Name]]]”.
    while (example[close + 2] === ']') close++
    text += example.slice(from, open)
    spans.push({start: text.length, end: text.length + close - open - 2})
    text += example.slice(open + 2, close)
    from = close + 2
  }
  return {text: text + example.slice(from), spans}
}
