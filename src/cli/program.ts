import {Argument, Command, InvalidArgumentError, Option} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {inputFormats, presets} from '../read/index.ts'
import {channels, languages, type ReplyRecord, situations} from '../read/records.ts'
import {formats} from '../report/index.ts'
import {severities} from '../report/severity.ts'
import type {Shell} from './completion.ts'
import {parseFormat} from './format.ts'
import {helpTexts} from './help.ts'
import type {LintOptions} from './lint-files.ts'
import {print} from './output.ts'
import type {PageOptions} from './page.ts'

/**
 * The command line: what there is to type. The code of a command is loaded when it is called.
 *
 * @param finish hears the exit status of the command that was called
 */
export function createProgram(finish: (status: number) => void): Command {
  const program = new Command('reply-lint')
    .exitOverride()
    .configureOutput({writeOut: (text) => void print(text), outputError: writeUsageError})
    .helpOption('-h, --help', 'show this help')
    .description('Reads a reply to a customer, in English or Finnish, and says what a good\ncolleague would say.')
    .usage('[options] [files...]')
    .helpCommand('help [command]', 'show the help of a command')
    .version(packageJson.version, '-V, --version', 'show the version')
    // What follows a command is the command’s own.
    .enablePositionalOptions()
    .argument('[files...]', 'drafts to read; standard input where none is named, and for -')
    .option('--customer <file>', 'the message that the draft replies to')
    .addOption(new Option('--channel <channel>', 'how the reply is sent; else email, or template').choices(channels))
    .addOption(new Option('--language <language>', 'the draft’s language; else detected').choices(languages))
    .option('--situation <list>', `what holds: ${situations.join(', ')}, or none; else derived`, parseSituation)
    .option('--config <file>', 'the configuration; else the nearest in a draft’s folder or above it')
    .option('--no-config', 'use no configuration')
    .option('--rule <id=severity>', 'a rule’s severity, or off; can be given many times', parseRule)
    .option('--stdin-filename <file>', 'what standard input would be called as a file')
    .option('--staged', 'lint what git is about to commit, as it will be committed')
    .option('--since <ref>', 'lint files that differ from a branch or a commit')
    .addOption(new Option('--input-format <format>', 'what the files are; else by name').choices(inputFormats))
    .option('--keys <list>', 'the keys that hold replies: macros.*.comment,/greeting', parseList)
    .addOption(new Option('--preset <name>', 'the help desk that a file comes from').choices(presets))
    .addOption(
      new Option('--format <format>', 'how findings are shown; FORMAT=FILE for a file; can be given many times')
        .choices(formats)
        .argParser(parseFormat)
    )
    .option('--quiet', 'show errors only; the exit status stays the same')
    .addOption(new Option('--fail-on <severity>', 'what gives exit status 1').choices(failOn).default(failOn[0]))
    .addOption(new Option('--color', 'use colors; else used where a terminal shows them'))
    .addOption(new Option('--no-color', 'use no colors'))
    .addHelpText('after', helpTexts.lint)
    .action(async (files: string[], options: LintOptions) => {
      const {lintFiles} = await import('./lint-files.ts')
      finish(await lintFiles(files, options, () => program.outputHelp({error: true})))
    })

  const batch = program
    .command('batch')
    .description('read records, one JSON object a line, and write a line for each')
    .argument('[file]', 'JSON Lines; standard input where none is named')
    .addOption(new Option('--format <format>', 'how results are written').choices(['jsonl']).default('jsonl'))
    .addHelpText('after', helpTexts.batch)
    .action(async (file: string | undefined) => {
      const {batchFile} = await import('./batch.ts')
      finish(await batchFile(file, () => batch.outputHelp({error: true})))
    })

  program
    .command('explain')
    .description('tell what a rule finds, why, and what to write instead')
    .argument('<rule>', 'the rule’s name, as a report shows it')
    .addOption(new Option('--language <language>', 'the language of the page').choices(languages))
    .addHelpText('after', helpTexts.explain)
    .action(async (rule: string, _own, command: Command) => {
      const {explain} = await import('./explain.ts')
      await explain(rule, command.optsWithGlobals<PageOptions>())
    })

  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--language <language>', 'the language of the list').choices(languages))
    .action(async (_own, command: Command) => {
      const {listRules} = await import('./rules.ts')
      await listRules(command.optsWithGlobals<PageOptions>())
    })

  program
    .command('completion')
    .description('write a script by which a shell completes this command line')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', helpTexts.completion)
    .action(async (shell: Shell) => {
      const {printCompletion} = await import('./completion.ts')
      await printCompletion(program, shell)
    })

  return program
}

const failOn = [...severities, 'never'] as const

function parseList(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}

function parseRule(text: string, before: NonNullable<LintOptions['rule']> = {}): NonNullable<LintOptions['rule']> {
  const [id = '', name] = text.split('=', 2)
  const severity = ([...severities, 'off'] as const).find((known) => known === name)
  if (!id || !severity)
    throw new InvalidArgumentError(`Write id=severity, such as jargon=off: ${severities.join(', ')}, off.`)
  return {...before, [id]: {severity}}
}

/** What is named holds, and what is not named does not. */
function parseSituation(list: string): Required<NonNullable<ReplyRecord['situation']>> {
  const names = list === 'none' ? [] : list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !situations.some((known) => known === name))
  if (unknown !== undefined) throw new InvalidArgumentError(`It lists ${situations.join(', ')}, or is none.`)
  return {fault: names.includes('fault'), open: names.includes('open'), refusal: names.includes('refusal')}
}

/** Commander’s sentence and its guess, on one line. */
function writeUsageError(text: string, write: (text: string) => void): void {
  write(
    `${text
      .trim()
      .replace(/^error: /, 'reply-lint: ')
      .replaceAll('\n', ' ')}\n`
  )
}
