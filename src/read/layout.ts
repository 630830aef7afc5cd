/**
 * How a link is told to the rules: they know a reply with a way on by the address in it. Words in
 * a path are nobody’s words, and are left out.
 *
 * @param target where the link leads
 * @param words what is to be read there
 * @returns the address; nothing where the words are one, or it leads nowhere
 */
export function addressOf(target: string, words: string): string | undefined {
  if (target === '' || target.startsWith('#') || /https?:|www\.|@|\d{4}/.test(words)) return undefined
  const known = /^(?:https?:\/\/[^\s<>"?#/]{1,200}|(?:mailto|tel):([^\s<>"?]{1,200}))/.exec(target)
  return known ? (known[1] ?? known[0]) : 'https://link.example'
}

/**
 * Whether a heading above a letter is its title, and no greeting.
 *
 * @param heading the heading, with its marks
 */
export function isTitle(heading: string): boolean {
  const calls = /^[#\s]{0,20}\p{L}{2,20}(?: \p{L}{2,20})? (?:\{\{|\[%|<%|\$\{|\(\()/u.test(heading)
  return !calls && !/[,!]\s{0,9}[#=\-\s]{0,200}$/.test(heading.slice(-200))
}
