import type {Severity} from '../rule.ts'
import type {Rules} from '../rule-phrases.ts'
import type {Configuration} from './configuration.ts'

/** What can be named in `extends` without a file. */
export const presetNames = ['recommended', 'strict', 'chat', 'templates'] as const

/** The name of a preset. */
export type PresetName = (typeof presetNames)[number]

const stricter: Readonly<Record<Severity, Severity>> = {suggestion: 'warning', warning: 'error', error: 'error'}

/**
 * A preset’s configuration.
 *
 * @param name its name
 * @param rules the built-in rules
 */
export function presetOf(name: PresetName, rules: Rules): Configuration {
  switch (name) {
    case 'recommended':
      return {}
    case 'strict':
      return {rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, stricter[rule.severity]]))}
    case 'chat':
      return {channel: 'chat'}
    case 'templates':
      return {channel: 'template'}
  }
}
