import {Argument, Command, Option} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {languages} from '../read/records.ts'
import {formats} from '../report/index.ts'
import {severities} from '../report/severity.ts'
import type {BatchOptions} from './batch.ts'
import type {Shell} from './completion.ts'
import {parseFormat} from './format.ts'
import {helpTexts} from './help.ts'
import type {LintOptions} from './lint-files.ts'
import {addJudging, type JudgingOptions, parseCount, parseMap, parseWorkers} from './options.ts'
import {print} from './output.ts'
import type {PageOptions} from './page.ts'

/**
 * The command line: what there is to type. The code of a command is loaded when it is called.
 *
 * @param finish hears the exit status of the command that was called
 */
export function createProgram(finish: (status: number) => void): Command {
  const program = new Command('reply-lint')
  program
    .exitOverride()
    .configureOutput({writeOut: (text) => void print(text), outputError: writeUsageError})
    .helpOption('-h, --help', 'show this help')
    .description('Reads a reply to a customer, in English or Finnish, and says what a good\ncolleague would say.')
    .usage('[options] [files...]')
    .helpCommand('help [command]', 'show the help of a command')
    .version(packageJson.version, '-V, --version', 'show the version')
    // What follows a command is the command’s own.
    .enablePositionalOptions()
    .argument('[files...]', 'drafts, folders of them, patterns; standard input where none is named, and for -')
    .optionsGroup('What to read:')
    .option('--stdin-filename <file>', 'what standard input would be called as a file')
    .option('--staged', 'read what git is about to commit, as it will be committed')
    .option('--since <ref>', 'read the files that differ from a branch or a commit')
    .option('--watch', 'read again whenever a file changes')
    .optionsGroup('How to judge it:')
  addJudging(program)
    .optionsGroup('What to show:')
    .addOption(
      new Option('--format <format>', 'how findings are shown; FORMAT=FILE for a file; can be given many times')
        .choices(formats)
        .argParser(parseFormat)
    )
    .option('--quiet', 'show errors only; the exit status stays the same')
    .addOption(new Option('--fail-on <severity>', 'what gives exit status 1').choices(failOn).default(failOn[0]))
    .option('--max-warnings <number>', 'so many warnings give no exit status 1, and one more does', parseCount)
    .addOption(new Option('--color', 'use colors; else used where a terminal shows them'))
    .addOption(new Option('--no-color', 'use no colors'))
    .optionsGroup('What to mend, and what to remember:')
    .option('--fix', 'put the safe wordings into the files; standard input comes out mended')
    .option('--fix-dry-run', 'show what --fix would change, as a diff')
    .option('--baseline <file>', 'be silent about the findings that are known by this file')
    .option('--prune-baseline', 'take what is mended out of that file')
    .option('--cache', 'lint only what has changed since the last time')
    .option('--cache-location <file>', 'where to remember that')
    .optionsGroup('Options:')
    .option('--workers <number>', workersHelp, parseWorkers)
    .option('--timing', timingHelp)
    .addHelpText('after', helpTexts.lint)
    .action(async (files: string[], options: LintOptions) => {
      const {lintFiles} = await import('./lint-files.ts')
      finish(await lintFiles(files, options, () => program.outputHelp({error: true})))
    })

  const batch = program
    .command('batch')
    .description('read records, one JSON object a line, and write a line for each')
    .argument('[file]', 'JSON Lines or CSV; standard input where none is named')
    .addOption(new Option('--input-format <format>', 'what the records are; else by name').choices(['jsonl', 'csv']))
    .option('--map <list>', 'the columns or keys that hold the fields: reply=Body,customer=Question', parseMap)
    .addOption(new Option('--format <format>', 'how results are written').choices(['jsonl']).default('jsonl'))
    .option('--workers <number>', workersHelp, parseWorkers)
    .option('--timing', timingHelp)
    .addHelpText('after', helpTexts.batch)
    .action(async (file: string | undefined, options: BatchOptions) => {
      const {batchFile} = await import('./batch.ts')
      finish(await batchFile(file, options, () => batch.outputHelp({error: true})))
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

  addJudging(
    program
      .command('baseline')
      .description('take all findings as known, so that only new ones fail')
      .argument('<files...>', 'drafts, folders of them, patterns')
      .option('--output <file>', 'where to write them', 'reply-lint-baseline.json')
  )
    .addHelpText('after', helpTexts.baseline)
    .action(async (files: string[], options: JudgingOptions & {output: string}) => {
      const {writeKnown} = await import('./write-known.ts')
      finish(await writeKnown(files, options))
    })

  program
    .command('init')
    .description('write a first configuration, by what is seen in this folder')
    .action(async () => {
      const {init} = await import('./init.ts')
      await init()
    })

  program
    .command('print-config')
    .description('show what holds for a file, and which line says so')
    .argument('<file>', 'the file; it need not be there')
    .option('--config <file>', 'the configuration; else the nearest')
    .action(async (file: string, options: JudgingOptions) => {
      const {printConfig} = await import('./print-config.ts')
      await printConfig(file, options)
    })

  program
    .command('test-config')
    .description('check the configuration, and try the examples of its rules')
    .option('--config <file>', 'the configuration; else the nearest')
    .action(async (options: JudgingOptions) => {
      const {testConfig} = await import('./test-config.ts')
      finish(await testConfig(options))
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

const workersHelp = 'lint on so many cores at once; auto: on all, once it pays'
const timingHelp = 'tell on standard error how long each rule took'

const failOn = [...severities, 'never'] as const

/** Commander’s sentence and its guess, on one line. */
function writeUsageError(text: string, write: (text: string) => void): void {
  write(
    `${text
      .trim()
      .replace(/^error: /, 'reply-lint: ')
      .replaceAll('\n', ' ')}\n`
  )
}
