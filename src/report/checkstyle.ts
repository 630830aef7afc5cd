import type {Severity} from '../rule.ts'
import {findingsOf, inOneLine, type Told} from './finding.ts'
import {pathOf} from './paths.ts'
import type {Reporter} from './reporter.ts'
import {xmlDeclaration, xmlElement} from './xml.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', suggestion: 'info'}

/** The XML of Checkstyle, which many tools read; each file is named, also a clean one. */
const checkstyle: Reporter = (files) => {
  const children = files.map(
    (file) => `\n  ${xmlElement('file', {name: pathOf(file)}, indent(findingsOf(file).map(errorOf)))}`
  )
  return `${xmlDeclaration}${xmlElement('checkstyle', {version: '4.3'}, children.length > 0 ? [...children, '\n'] : [])}\n`
}

export default checkstyle

function errorOf(finding: Told): string {
  const {start} = finding.place
  return xmlElement('error', {
    line: start.line,
    column: finding.isWhole ? undefined : start.column,
    severity: severities[finding.severity],
    message: inOneLine(finding),
    source: `reply-lint.${finding.ruleId}`
  })
}

function indent(elements: readonly string[]): string[] {
  return elements.length === 0 ? [] : [...elements.map((element) => `\n    ${element}`), '\n  ']
}
