/**
 * How a link is told to the rules: they know a reply with a way on by the address in it.
 *
 * @param target where the link leads
 * @param words what is to be read there
 * @returns the address; nothing where the words are one, or it leads nowhere
 */
export function addressOf(target: string, words: string): string | undefined {
  if (target === '' || target.startsWith('#') || /https?:|www\.|@|\d{4}/.test(words)) return undefined
  const known = /^(?:https?:\/\/|mailto:|tel:)([^\s<>"?]{1,200})/.exec(target)
  if (!known) return 'https://link.example'
  return known[0].startsWith('http') ? known[0] : known[1]
}
