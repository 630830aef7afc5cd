/**
 * Reads an example: `[[…]]` stands around the words that a rule must find.
 *
 * @param example the example
 * @returns its text without the brackets, and the words that stood in them; those of the text itself may stand inside
 */
export function readMarks(example: string): {text: string; words: string[]} {
  const words: string[] = []
  let text = ''
  let from = 0
  for (let open = example.indexOf('[['); open >= 0; open = example.indexOf('[[', from)) {
    let close = example.indexOf(']]', open)
    if (close === -1) break
    while (example[close + 2] === ']') close++
    words.push(example.slice(open + 2, close))
    text += example.slice(from, open) + words.at(-1)
    from = close + 2
  }
  return {text: text + example.slice(from), words}
}
