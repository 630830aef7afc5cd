import {Command, Option} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {formats} from '../report/index.ts'
import {severities} from '../report/severity.ts'
import {parseFormat} from './format.ts'
import type {LintOptions} from './lint-files.ts'
import {addJudging, parseCount, parseWorkers, timingHelp, workersHelp} from './options.ts'
import {print} from './output.ts'
import {commandNames} from './plain-call.ts'

/**
 * The command line: what there is to type. Making all commands takes a thirtieth of a short run, so that they are there
 * only where one of them is called, or help is wanted.
 *
 * @param args what the user typed
 * @param finish hears the exit status of the command that was called
 */
export async function createProgram(args: readonly string[], finish: (status: number) => void): Promise<Command> {
  const program = new Command('reply-lint')
  const complete = async () => (await import('./commands.ts')).addCommands(program, finish)
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
    .action(async (files: string[], options: LintOptions) => {
      const {lintFiles} = await import('./lint-files.ts')
      const showHelp = async () => {
        await complete()
        program.outputHelp({error: true})
      }
      finish(await lintFiles(files, options, showHelp))
    })

  if (args.some((arg) => commandNames.includes(arg) || arg === '--help' || /^-[a-zA-Z]*h/.test(arg))) await complete()
  return program
}

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
