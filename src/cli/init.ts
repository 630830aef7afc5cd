import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {configIn} from '../config/find.ts'
import {detectLanguage} from '../language/index.ts'
import {formatOf, readFile} from '../read/index.ts'
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
  /** Files of JSON and YAML of which nobody knows where their replies are. */
  unknown: string[]
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
    unknown: []
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
      if ((error as Error).name === 'UnknownShape' && !isOfTools(path)) seen.unknown.push(path)
    }
  }
  return seen
}

/** Files in which tools keep their own things. */
function isOfTools(path: string): boolean {
  return (
    !path.includes('/') ||
    /(?:^|\/)(?:package|tsconfig|composer|manifest)[^/]*\.json$/.test(path) ||
    formatOf(path) === 'text'
  )
}

function compose({drafts, withFields, chats, leftOut, unknown}: Seen): string {
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
  if (chats.size > 0 || unknown.length > 0) lines.push('', 'overrides:')
  for (const folder of [...chats].sort()) lines.push(`  - {files: ${JSON.stringify(`${folder}/**`)}, channel: chat}`)
  for (const path of unknown.slice(0, 5))
    lines.push(`  # - {files: ${JSON.stringify(path)}, keys: ["macros.*.comment"]} # say where its replies are`)
  if (leftOut.size > 0) lines.push('', `ignore: ${JSON.stringify([...leftOut].sort())}`)
  return `${lines.join('\n')}\n`
}
