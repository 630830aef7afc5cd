import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, extname} from 'node:path'
import {configIn} from '../config/find.ts'
import {detectLanguage} from '../language/index.ts'
import {readFile} from '../read/index.ts'
import {Failure} from './failure.ts'
import {print} from './output.ts'
import {listDrafts} from './walk.ts'

const fileName = 'reply-lint.config.yaml'

/** Files that stand in many repositories and are no replies. */
const noReplies = /^(?:README|CHANGELOG|CONTRIBUTING|LICENSE|SECURITY|CODE_OF_CONDUCT|AUTHORS|NOTICE)\b/i

/** So many files tell what the others are like. */
const enough = 400

/** What was seen in a repository. */
interface Seen {
  drafts: number
  /** Drafts with fields of a template language. */
  withFields: number
  languages: Record<'en' | 'fi' | 'other', number>
  chats: Set<string>
  leftOut: Set<string>
  /** Keys that look as if they held replies, by a glob for the files of JSON and YAML that have them. */
  keys: Map<string, Set<string>>
}

/** Fields of the common template languages. */
const field =
  /\{\{[^{}]{1,80}\}\}|\{%[^%]{1,200}%\}|<%[^%]{1,200}%>|\$\{[^{}]{1,80}\}|%[a-z_]{2,40}%|\(\([^()]{1,60}\)\)/i

/** `reply-lint init`: writes a first configuration, by what it sees in the folder and below. */
export async function init(): Promise<void> {
  const there = configIn(process.cwd())
  if (there !== undefined) throw new Failure(`${basename(there)} is there already; change it by hand`)
  const {files} = await listDrafts('.', true)
  const seen = await look(files.slice(0, enough))
  writeFileSync(fileName, compose(seen), {flag: 'wx'})
  const {drafts, languages} = seen
  const counted =
    drafts === 0
      ? 'no drafts were seen'
      : `${drafts} drafts were seen (${languages.en} English, ${languages.fi} Finnish)`
  await print(
    `${fileName} is written: ${counted}.\n\nNext:\n  reply-lint .                       see what is found\n  reply-lint baseline .              take what is found as known, so that only new findings fail\n  reply-lint --baseline reply-lint-baseline.json .\n`
  )
}

async function look(files: readonly string[]): Promise<Seen> {
  const seen: Seen = {
    drafts: 0,
    withFields: 0,
    languages: {en: 0, fi: 0, other: 0},
    chats: new Set(),
    leftOut: new Set(),
    keys: new Map()
  }
  for (const path of files) {
    if (noReplies.test(basename(path))) {
      seen.leftOut.add(basename(path))
      continue
    }
    try {
      const {drafts} = await readFile(readFileSync(path), path)
      for (const {text} of drafts) {
        seen.drafts++
        if (field.test(text)) seen.withFields++
        const language = detectLanguage(text)
        if (language) seen.languages[language]++
      }
      if (drafts.length > 0 && /chat/i.test(basename(dirname(path)))) seen.chats.add(dirname(path))
    } catch (error) {
      if ((error as Error).name === 'UnknownShape' && path.includes('/')) await guess(path, seen.keys)
    }
  }
  return seen
}

async function guess(path: string, keys: Seen['keys']): Promise<void> {
  const {guessKeys} = await import('./init-keys.ts')
  const glob = `${path.split('/', 1)[0]}/**/*${extname(path)}`
  for (const pattern of guessKeys(path)) keys.set(glob, (keys.get(glob) ?? new Set()).add(pattern))
}

/** Folders of one name in several places are one glob. */
function chatGlobs(folders: ReadonlySet<string>): string[] {
  const names = [...folders].map((folder) => basename(folder))
  return [...folders]
    .map((folder) =>
      names.filter((name) => name === basename(folder)).length > 1 ? `**/${basename(folder)}/**` : `${folder}/**`
    )
    .filter((glob, index, all) => all.indexOf(glob) === index)
}

function compose({drafts, withFields, chats, leftOut, keys}: Seen): string {
  const lines: string[] = []
  if (existsSync('node_modules/reply-lint/schema/config.json'))
    lines.push('# yaml-language-server: $schema=./node_modules/reply-lint/schema/config.json', '')
  const isTemplates = withFields > 0 && withFields * 4 >= drafts
  lines.push(
    '# All keys: see docs/configuration.md of reply-lint',
    isTemplates
      ? 'extends: templates # fields such as {{name}} are right'
      : 'extends: recommended # templates: fields such as {{name}} are right',
    '',
    '# rules:',
    '#   slang: off',
    '#   canned-phrase: error',
    '',
    '# vocabulary:',
    '#   names: [] # of your products and services',
    '#   acronyms: [] # that your customers know',
    '#   address: te # or sinä'
  )
  const overrides = [
    ...chatGlobs(chats).map((glob) => `{files: ${JSON.stringify(glob)}, channel: chat}`),
    ...[...keys].map(
      ([glob, patterns]) => `{files: ${JSON.stringify(glob)}, keys: ${JSON.stringify([...patterns])}} # a guess`
    )
  ]
  if (overrides.length > 0) lines.push('', 'overrides:', ...overrides.map((override) => `  - ${override}`))
  if (leftOut.size > 0) lines.push('', `ignore: ${JSON.stringify([...leftOut].sort())}`)
  return `${lines.join('\n')}\n`
}
