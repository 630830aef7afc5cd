// Makes a repository of 300 reply templates in five formats out of fixtures/drafts, to try the command as a team would:
// node scripts/scratch-repository.mjs FOLDER
import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const [root] = process.argv.slice(2)
if (!root) throw new Error('name the folder to be made')
const total = 300
const perMacroFile = 5

const texts = ['en', 'fi'].flatMap((code) =>
  readdirSync(`fixtures/drafts/${code}`)
    .filter((file) => /^[^.]+(?:\.exemplary)?(?:\.chat)?\.txt$/.test(file))
    .map((file) => ({
      name: file.replace(/\..*$/, ''),
      folder: `${code}/${file.includes('.chat.') ? 'chat' : 'email'}`,
      text: withFields(readFileSync(`fixtures/drafts/${code}/${file}`, 'utf8'))
    }))
)

/** The name in the greeting becomes a field. */
function withFields(text) {
  return text.replace(/^((?:Hi|Hello|Dear|Hei|Moi|Hyvä) )\p{Lu}[\p{L}-]+/u, '$1{{name}}')
}

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('ä', '&auml;')
const paragraphs = (text) => text.trim().split(/\n{2,}/)
const macros = (list) => list.map(({name, text}) => ({title: name, actions: [{field: 'comment_value', value: text}]}))

const formats = {
  txt: ([{text}]) => text,
  md: ([{name, text}]) => `---\ntitle: ${name}\n---\n\n${text}`,
  html: ([{text}]) =>
    `<html><head><style>p {margin: 0}</style></head><body>\n${paragraphs(text)
      .map((one) => `<p>${escapeHtml(one).replaceAll('\n', '<br>\n')}</p>`)
      .join('\n')}\n</body></html>\n`,
  json: (list) => `${JSON.stringify({macros: macros(list)}, null, 2)}\n`,
  yaml: (list) =>
    `replies:\n${list.map(({name, text}) => `  - title: ${name}\n    body: |\n${text.trimEnd().replace(/^(?=.)/gm, '      ')}\n`).join('')}`
}

const names = Object.keys(formats)
for (let index = 0; index < total; index++) {
  const format = names[index % names.length]
  const isMany = format === 'json' || format === 'yaml'
  const chosen = Array.from({length: isMany ? perMacroFile : 1}, (_, at) => texts[(index * 7 + at) % texts.length])
  const path = join(root, 'replies', chosen[0].folder, `${chosen[0].name}-${index}.${format}`)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, formats[format](chosen))
}
writeFileSync(join(root, 'README.md'), '# Reply templates\n\nOne file a template.\n')
const git = (...args) => execFileSync('git', ['-C', root, ...args])
git('init', '--quiet', '--initial-branch', 'main')
git('config', 'user.name', 'Template Team')
git('config', 'user.email', 'templates@example.org')
git('add', '.')
git('commit', '--quiet', '--message', 'Three hundred templates')
