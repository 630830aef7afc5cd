// Installs the tools that are measured beside reply-lint, those that can be had: what cannot is said to be missing in the tables.
import {spawnSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {versions} from './versions.mjs'

const here = import.meta.dirname
const peers = join(here, '.peers')
const java = join(peers, 'languagetool')
mkdirSync(java, {recursive: true})

// The install scripts of npm’s tools fetch what is not needed here.
install('npm’s tools', ['npm', 'ci', '--ignore-scripts'])
install(
  `proselint ${versions.proselint}`,
  ['python3', '-m', 'venv', join(peers, 'venv')],
  [join(peers, 'venv/bin/pip'), 'install', '--quiet', `proselint==${versions.proselint}`]
)
install(`Vale ${versions.vale}`, ['go', 'install', `github.com/vale-cli/vale/v3/cmd/vale@v${versions.vale}`])
install(
  `LanguageTool ${versions.languageTool}`,
  [
    ...['mvn', '--batch-mode', '--quiet', '--file', 'peers/pom.xml', 'dependency:copy-dependencies'],
    ...[`-DlanguageTool=${versions.languageTool}`, `-DoutputDirectory=${join(java, 'jars')}`]
  ],
  ['javac', '-cp', join(java, 'jars/*'), '-d', java, 'peers/LanguageTool.java']
)

/** Runs the commands of a tool one after the other, as long as they go well. */
function install(name, ...commands) {
  const failed = commands.find(([command, ...args]) => {
    const {status} = spawnSync(command, args, {cwd: here, env: {...process.env, GOBIN: peers}, stdio: 'inherit'})
    return status !== 0
  })
  console.log(failed ? `${name}: not installed, because this failed: ${failed.join(' ')}` : `${name}: installed`)
}
