import {Argument, type Command, Option} from 'commander'
import {languages} from '../read/records.ts'
import type {BatchOptions} from './batch.ts'
import type {Shell} from './completion.ts'
import {helpTexts} from './help.ts'
import {addJudging, type JudgingOptions, parseMap, parseWorkers, timingHelp, workersHelp} from './options.ts'
import type {PageOptions} from './page.ts'

/**
 * Adds the commands beside the main one, and what stands below its options in the help. The code of each is loaded when
 * it is called.
 *
 * @param program the command line
 * @param finish hears the exit status of the command that was called
 */
export function addCommands(program: Command, finish: (status: number) => void): void {
  program.addHelpText('after', helpTexts.lint)

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
      finish(await batchFile(file, options, async () => batch.outputHelp({error: true})))
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
}
