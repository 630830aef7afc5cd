import {Chalk} from 'chalk'
import type {Colors} from './reporter.ts'

const chalk = new Chalk({level: 1})

/** The colours of compilers: magenta, unlike yellow, is easy to read on white as on black. */
export const colors: Colors = {
  error: chalk.red.bold,
  warning: chalk.magenta.bold,
  suggestion: chalk.cyan.bold,
  dim: chalk.dim,
  strong: chalk.bold,
  good: chalk.green
}
