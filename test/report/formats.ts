import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {SaxesParser} from 'saxes'
import type {VFile} from 'vfile'
import {rules} from '../../rules/index.ts'
import {type Format, loadReporter} from '../../src/report/index.ts'
import type {ReportOptions} from '../../src/report/reporter.ts'

/** What a report is made for where nothing else is said. */
export const plainOptions: ReportOptions = {
  columns: 80,
  colors: undefined,
  quiet: false,
  failOn: 'error',
  rules,
  version: '1.2.3'
}

/** A report on files. */
export async function reportIn(
  format: Format,
  files: readonly VFile[],
  options: Partial<ReportOptions> = {}
): Promise<string> {
  return (await loadReporter(format))(files, {...plainOptions, ...options})
}

/** The text of a schema in test/report/schemas. */
export function schemaText(name: string): string {
  return readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8')
}

const ajv = new Ajv2020({allErrors: true, formats: {uri: true}})

/** What a schema finds wrong with a value: nothing where it is valid. */
export function faultsBySchema(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(name) ?? ajv.addSchema(JSON.parse(schemaText(name)), name).getSchema(name)!
  return validate(value) ? [] : validate.errors!.map(({instancePath, message}) => `${instancePath} ${message}`)
}

/** An XML element as a strict parser reads it. */
export interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

/**
 * Reads XML 1.0.
 *
 * @throws Error where it is not well-formed
 */
export function readXml(xml: string): Element {
  const root: Element = {name: '', attributes: {}, text: '', children: []}
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: attributes as Record<string, string>, text: '', children: []}
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root.children[0]!
}
