/**
 * Shorthand for borrowed words, so that a list need not spell their stems out:
 *
 * | written              | means                                              |
 * | -------------------- | -------------------------------------------------- |
 * | `loan:hotfix`        | hotfix, hotfixin, hotfixejä; hotfix-päivitys       |
 * | `loan:tiketti/tiketi`| the same with both grades                          |
 * | `ata:tsekka/tseka`   | tsekata, tsekkaan, tsekkasi, tsekannut, tsekattiin |
 * | `us:selvity`         | selvitys, selvityksen, selvitystä                  |
 * | `nen:kertaluontei`   | kertaluonteinen, kertaluonteisen, kertaluonteista  |
 *
 * @param phrase a phrase with shorthand
 * @returns the same in the phrase language
 */
export function expandLoans(phrase: string): string {
  return phrase
    .split(' ')
    .map((token) => {
      if (token.startsWith('loan:')) return loan(token.slice(5))
      if (token.startsWith('us:')) return endings(token.slice(3), ['s', 'kse', 'ks', 'st'])
      if (token.startsWith('nen:')) return endings(token.slice(4), ['nen', 'se', 'si', 's'])
      if (token.startsWith('ata:')) return verb(token.slice(4))
      return token
    })
    .join(' ')
}

const endings = (root: string, list: readonly string[]) => `n:${list.map((ending) => root + ending).join('/')}`

const shortestInflected = 5

/** -i joins a foreign word that ends in a consonant; its plural has -ei- and -ej-. Short words stand as they are, or with a colon. */
function loan(written: string): string {
  const stems = written.split('/')
  const first = stems[0]!
  // Exactly so: “kampa” is no “kam” with a clitic.
  const asWritten = `=${first}|${first}-*|${first}:*`
  const inVowel = /[aeiouyäö]$/.test(first)
  if (first.length < shortestInflected - (inVowel ? 1 : 0)) return `(${asWritten})`
  const withI = inVowel ? stems : stems.map((stem) => `${stem}i`)
  const plurals = withI.filter((stem) => stem.endsWith('i')).map((stem) => `${stem.slice(0, -1)}e`)
  const forms = [...withI, ...plurals, ...plurals.map((stem) => `${stem}i`)]
  return `(${asWritten}|n:${forms.join('/')})`
}

/** Verbs in -ata: the strong grade doubles its vowel (tsekkaan), the weak one takes -t- and -n- (tsekata, tsekannut). */
function verb(written: string): string {
  const [strong = '', weak = strong] = written.split('/')
  const vowel = strong.at(-1)!
  return `(v:${strong}${vowel}/${strong}/${weak}/${weak}n|n:${weak}us/${weak}ukse/${weak}ust)`
}
