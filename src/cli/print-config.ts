import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import type {Choices} from '../config/configuration.ts'
import {Configurations} from '../config/configurations.ts'
import {type Piece, readChoice} from '../config/settings.ts'
import {configOf} from './configure-by-files.ts'
import {importModule} from './import-module.ts'
import type {JudgingOptions} from './options.ts'
import {print} from './output.ts'
import {named} from './select.ts'

/**
 * `reply-lint print-config FILE`: what holds for a file, and which line says so, as YAML.
 *
 * @param file the file; it need not be there
 * @param options what the user chose
 */
export async function printConfig(file: string, options: Pick<JudgingOptions, 'config'>): Promise<void> {
  const config = configOf(named(file), options)
  const lines = [`# ${file}: ${config === undefined ? 'there is no configuration in its folder or above it' : config}`]
  if (config === undefined) lines.push(...(await ruleLines([])))
  else {
    const configurations = new Configurations({rules, importModule})
    const pieces = await configurations.pieces(config, resolve(file))
    for (const name of ['channel', 'language', 'situation', 'keys', 'preset', 'vocabulary'] as const)
      for (const piece of said(pieces, name))
        lines.push(row(name, JSON.stringify(piece.choices[name]), await whence(piece, [name])))
    const house = pieces.flatMap(({layer, path}) =>
      path.length === 0 ? Object.keys(layer.value.phraseRules ?? {}) : []
    )
    lines.push(...(await ruleLines(pieces, house)))
  }
  await print(`${lines.join('\n')}\n`)
}

/** The pieces that decide over a name: words add up, of all else the last holds. */
function said(pieces: readonly Piece[], name: keyof Choices): Piece[] {
  const saying = pieces.filter(({choices}) => choices[name] !== undefined)
  return name === 'vocabulary' ? saying : saying.slice(-1)
}

async function ruleLines(pieces: readonly Piece[], house: readonly string[] = []): Promise<string[]> {
  const lines = ['rules:']
  for (const id of [...Object.keys(rules), ...house]) {
    const piece = pieces.findLast(({choices}) => Object.hasOwn(choices.rules ?? {}, id))
    const layer = pieces.findLast(({layer}) => Object.hasOwn(layer.value.phraseRules ?? {}, id))?.layer
    if (piece) {
      const {severity, numbers} = readChoice(piece.choices.rules![id]!)
      const value = numbers ? `[${severity}, ${JSON.stringify(numbers)}]` : `${severity}`
      lines.push(row(`  ${id}`, value, await whence(piece, ['rules', id])))
    } else if (layer)
      lines.push(
        row(
          `  ${id}`,
          layer.value.phraseRules![id]!.severity ?? 'warning',
          await layer.locate(['phraseRules', id], 'name')
        )
      )
    else lines.push(row(`  ${id}`, rules[id]!.severity, 'built in'))
  }
  return lines
}

async function whence({layer, path}: Piece, more: readonly string[]): Promise<string> {
  return await layer.locate([...path, ...more], 'name')
}

const width = 38

function row(name: string, value: string, from: string): string {
  return `${`${name}: ${value}`.padEnd(width)}  # ${from}`
}
