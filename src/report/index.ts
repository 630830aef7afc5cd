import type {Reporter} from './reporter.ts'

/** The formats, each loaded when it is asked for. */
const loaders = {
  pretty: async () => await import('./pretty.ts'),
  vfile: async () => await import('./vfile.ts'),
  json: async () => await import('./json.ts')
} satisfies Record<string, () => Promise<{default: Reporter}>>

/** The name of a format. */
export type Format = keyof typeof loaders

/** The names of the formats; the first is the default. */
export const formats = Object.keys(loaders) as Format[]

/**
 * Loads what makes a report.
 *
 * @param format its format
 */
export async function loadReporter(format: Format): Promise<Reporter> {
  return (await loaders[format]()).default
}
