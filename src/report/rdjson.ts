import type {VFile} from 'vfile'
import type {Severity} from '../rule.ts'
import {findingsOf, inTwoLines, type Told} from './finding.ts'
import {pathOf} from './paths.ts'
import type {Reporter} from './reporter.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', suggestion: 'INFO'}

/** The Reviewdog Diagnostic Format (reviewdog, proto/rdf): its columns count bytes of UTF-8, from 1. */
const rdjson: Reporter = (files) => {
  const diagnostics = files.flatMap((file) => {
    const text = String(file)
    return findingsOf(file).map((finding) => diagnosticOf(finding, text, file))
  })
  return `${JSON.stringify({source: {name: 'reply-lint'}, diagnostics}, undefined, 2)}\n`
}

export default rdjson

function diagnosticOf(finding: Told, text: string, file: VFile) {
  const {ruleId, severity, url, expected, place, isWhole} = finding
  const words = {start: positionOf(place.start, text), end: positionOf(place.end, text)}
  return {
    message: inTwoLines(finding),
    location: {path: pathOf(file), range: isWhole ? {start: {line: place.start.line}} : words},
    severity: severities[severity],
    code: {value: ruleId, ...(url === undefined ? {} : {url})},
    ...(expected && !isWhole ? {suggestions: expected.map((wording) => ({range: words, text: wording}))} : {})
  }
}

function positionOf({line, column, offset}: Told['place']['start'], text: string) {
  return {line, column: utf8Length(text.slice(Math.max(0, offset - column + 1), offset)) + 1}
}

const encoder = new TextEncoder()

function utf8Length(text: string): number {
  return encoder.encode(text).length
}
