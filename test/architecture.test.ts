import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {describe, expect, it} from 'vitest'

/** Each folder of src, and the folders that it may import: arrows point one way. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  bytes: [],
  lazy: [],
  kernel: ['bytes', 'lazy'],
  phrase: ['bytes', 'kernel'],
  language: ['phrase', 'understand', 'lazy'],
  understand: ['phrase', 'language', 'bytes', 'lazy', 'kernel'],
  read: [],
  report: ['rule', 'lint', 'read'],
  suggest: [],
  house: ['rule', 'rule-phrases', 'phrase', 'language', 'understand'],
  config: ['house', 'suggest', 'read', 'rule', 'rule-phrases', 'phrase', 'language', 'understand'],
  'rule-tones': ['rule', 'understand', 'phrase'],
  'run-rules': ['rule', 'rule-phrases', 'rule-tones', 'house', 'places', 'understand', 'phrase', 'language', 'lazy'],
  'rule-phrases': ['rule', 'understand', 'phrase', 'language'],
  places: [],
  rule: ['understand', 'phrase', 'language', 'lazy'],
  parse: ['language'],
  lint: ['parse', 'house', 'run-rules', 'rule-phrases', 'rule', 'understand', 'phrase', 'language', 'read'],
  suppress: ['read', 'places'],
  'lint-drafts': ['lint', 'read', 'places', 'suppress'],
  index: ['lint', 'rule', 'language', 'phrase', 'understand'],
  cli: [
    'lint',
    'lint-drafts',
    'house',
    'suggest',
    'report',
    'read',
    'rule',
    'rule-phrases',
    'kernel',
    'lazy',
    'phrase',
    'understand',
    'language',
    'config',
    'index'
  ]
}

const sources = (readdirSync('src', {recursive: true}) as string[]).filter((file) => file.endsWith('.ts'))
const imports = (file: string) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/^(import|export)( type)?\b[^']*?from '(\.[^']+)'/gms)].map(
    (match) => ({typeOnly: match[2] !== undefined, path: normalize(join(dirname(file), match[3]!))})
  )
const moduleOf = (path: string) => path.split('/')[0]!.replace(/\.ts$/, '')

describe('the sources', () => {
  it.each(sources)('%s imports only what stands below it', (file) => {
    const own = moduleOf(file)
    expect(mayImport, `say in test/architecture.test.ts what src/${own} may import`).toHaveProperty(own)
    for (const {path} of imports(file)) {
      const other = moduleOf(path)
      if (other !== own && !path.startsWith('..')) expect([own, ...mayImport[own]!]).toContain(other)
    }
  })

  it('take from the language only types into understanding’s vocabulary of acts', () => {
    const back = sources
      .filter((file) => file.startsWith('language/'))
      .flatMap((file) => imports(file).map((one) => ({file, ...one})))
      .filter(({path}) => path.startsWith('understand/'))
    for (const {file, typeOnly} of back) expect(typeOnly, `${file} imports more than a type`).toBe(true)
  })

  it('hold the rules out of all but the pipeline and the commands', () => {
    const users = sources.filter((file) => imports(file).some(({path}) => path.startsWith('../rules')))
    for (const file of users) expect(file).toMatch(/^(?:lint|lint-drafts|index)\.ts$|^cli\//)
  })

  it('keep Node’s modules out of the core, which runs in a browser', () => {
    for (const file of sources.filter((one) => !/^(?:cli|read|config)\//.test(one)))
      expect(readFileSync(join('src', file), 'utf8'), file).not.toMatch(/from 'node:/)
  })
})
