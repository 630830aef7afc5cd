// Installs the tools that are measured beside reply-lint, those that can be had: what cannot is said to be missing in the tables.
import {spawnSync} from 'node:child_process'

const here = import.meta.dirname

/** Runs the commands of a tool one after the other, as long as they go well. */
function install(name, ...commands) {
  const failed = commands.find(
    ([command, ...args]) => spawnSync(command, args, {cwd: here, stdio: 'inherit'}).status !== 0
  )
  console.log(failed ? `${name}: not installed, “${failed.join(' ')}” failed` : `${name}: installed`)
}

// Their install scripts fetch what is not needed here.
install('npm’s tools', ['npm', 'ci', '--ignore-scripts'])
