import type {Argument, Command, Help, Option} from 'commander'
import {rules} from '../../rules/index.ts'
import {print} from './output.ts'

/** A shell that can complete. */
export type Shell = keyof typeof writers

/** What a shell can complete: made from the program that parses the command line, so that both say the same. */
interface Completed {
  name: string
  description: string
  options: CompletedOption[]
  /** What its operands can be: some words, or files. */
  operands: readonly string[] | 'files'
}

interface CompletedOption {
  flags: string[]
  description: string
  /** What its value can be, where it takes one. */
  values: readonly string[] | 'files' | undefined
}

/**
 * `reply-lint completion SHELL`: a script by which a shell completes the command line.
 *
 * @param program the command line
 * @param shell the shell
 */
export async function printCompletion(program: Command, shell: Shell): Promise<void> {
  const help = program.createHelp()
  const commands = help.visibleCommands(program)
  const names = commands.map((command) => command.name())
  const completed = commands.map((command) => complete(command, help, names))
  await print(writers[shell](complete(program, help, names), completed))
}

function complete(command: Command, help: Help, commandNames: readonly string[]): Completed {
  return {
    name: command.name(),
    description: oneLine(command.description()),
    options: help.visibleOptions(command).map(completeOption),
    operands: operandsOf(command.registeredArguments[0], commandNames)
  }
}

function operandsOf(operand: Argument | undefined, commandNames: readonly string[]): Completed['operands'] {
  if (!operand) return []
  if (operand.argChoices) return operand.argChoices
  if (operand.name() === 'rule') return Object.keys(rules)
  return operand.name() === 'command' ? commandNames : 'files'
}

function completeOption(option: Option): CompletedOption {
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    description: oneLine(option.description),
    values: option.required ? (option.argChoices ?? (option.flags.includes('<file>') ? 'files' : [])) : undefined
  }
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}

const writers = {bash: writeBash, zsh: writeZsh, fish: writeFish} as const

function writeBash(program: Completed, commands: readonly Completed[]): string {
  const compgen = (words: Completed['operands']) =>
    words === 'files' ? 'compgen -f -- "$current"' : `compgen -W '${words.join(' ')}' -- "$current"`
  const cases = [{...program, name: ''}, ...commands].map(({name, options, operands}) => {
    const valued = options.flatMap(({flags, values}) =>
      values ? [`      ${flags.join('|')}) mapfile -t COMPREPLY < <(${compgen(values)}); return;;`] : []
    )
    const flags = options.flatMap((option) => option.flags)
    const first = name === '' ? `${compgen(commands.map((command) => command.name))}; ` : ''
    return [
      `    '${name}')`,
      ...(valued.length > 0 ? ['      case $previous in', ...valued.map((line) => `  ${line}`), '      esac'] : []),
      `      if [[ $current == -* ]]; then mapfile -t COMPREPLY < <(${compgen(flags)})`,
      `      else mapfile -t COMPREPLY < <(${first}${compgen(operands)}); fi;;`
    ].join('\n')
  })
  const names = commands.map((command) => command.name).join('|')
  return `# bash completion for reply-lint
_reply_lint() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names}) command=$word; break;; esac
  done
  case $command in
${cases.join('\n')}
  esac
}
complete -o filenames -o bashdefault -F _reply_lint reply-lint
`
}

function writeZsh(program: Completed, commands: readonly Completed[]): string {
  const values = (words: Completed['operands']) => (words === 'files' ? '_files' : `(${words.join(' ')})`)
  const spec = ({flags, description, values: taken}: CompletedOption) => {
    const value = taken ? `:value:${values(taken)}` : ''
    return flags.map((flag) => quoted(`${flag}[${description.replace(/[[\]:]/g, '\\$&')}]${value}`))
  }
  const call = (specs: readonly string[]) => `_arguments -S ${specs.map((each) => `\\\n        ${each}`).join(' ')}`
  const cases = commands.map(({name, options, operands}) => {
    const specs = [...options.flatMap(spec), `'1:command:'`]
    if (operands.length > 0) specs.push(quoted(`2:operand:${values(operands)}`))
    return `    ${name})\n      ${call(specs)};;`
  })
  const listed = commands.map(({name, description}) => quoted(`${name}:${description.replaceAll(':', '\\:')}`))
  return `#compdef reply-lint
# zsh completion for reply-lint
_reply_lint_first() {
  local -a commands=(${listed.map((each) => `\n    ${each}`).join('')}
  )
  _describe command commands
  _files
}
_reply_lint() {
  local -a before=(\${\${words[2,CURRENT-1]}:#-*})
  case \${before[1]} in
${cases.join('\n')}
    *)
      ${call([...program.options.flatMap(spec), `'1:draft:_reply_lint_first'`, `'*:draft:_files'`])};;
  esac
}
compdef _reply_lint reply-lint
`
}

function writeFish(program: Completed, commands: readonly Completed[]): string {
  const names = commands.map((command) => command.name).join(' ')
  const lines = ['# fish completion for reply-lint', 'complete -c reply-lint -f']
  const add = (condition: string, rest: string) => lines.push(`complete -c reply-lint -n '${condition}' ${rest}`)
  const outside = `not __fish_seen_subcommand_from ${names}`
  for (const {name, description} of commands) add('__fish_use_subcommand', `-a ${name} -d ${quoted(description)}`)
  for (const command of [program, ...commands]) {
    const condition = command === program ? outside : `__fish_seen_subcommand_from ${command.name}`
    if (command.operands === 'files') add(condition, '-F')
    else if (command.operands.length > 0) add(condition, `-a ${quoted(command.operands.join(' '))}`)
    for (const {flags, description, values} of command.options) {
      const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
      const taken = values === 'files' ? ' -rF' : values ? ` -xa ${quoted(values.join(' '))}` : ''
      add(condition, `${names.join(' ')}${taken} -d ${quoted(description)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** A word in single quotes, as all three shells read it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
