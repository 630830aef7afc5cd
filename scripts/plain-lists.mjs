/** Lists of words, as the sources write them over several lines. */
const list = /\b(wordSet|beginningSet|endSet|wordsOf)\(\s*`([^`$\\]*)`/g

/** Writes each list of words on one line: a list is cut at a start, and cutting it is then one step. */
export function plainLists() {
  return {
    name: 'plain-lists',
    transform: {
      filter: {id: /\/(?:src|rules)\/.*\.ts$/},
      handler(code) {
        const plain = code.replace(list, (_, name, words) => `${name}(\`${words.trim().replace(/\s+/g, ' ')}\``)
        return plain === code ? null : {code: plain}
      }
    }
  }
}
