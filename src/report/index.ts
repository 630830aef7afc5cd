import type {Reporter} from './reporter.ts'

/** The formats, each loaded when it is asked for. */
const loaders = {
  pretty: async () => await import('./pretty.ts'),
  vfile: async () => await import('./vfile.ts'),
  compact: async () => await import('./compact.ts'),
  json: async () => await import('./json.ts'),
  jsonl: async () => await import('./jsonl.ts'),
  html: async () => await import('./html.ts'),
  sarif: async () => await import('./sarif.ts'),
  github: async () => await import('./github.ts'),
  gitlab: async () => await import('./gitlab.ts'),
  rdjson: async () => await import('./rdjson.ts'),
  junit: async () => await import('./junit.ts'),
  checkstyle: async () => await import('./checkstyle.ts')
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
