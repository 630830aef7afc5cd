import type {Severity} from '../rule.ts'
import {findingsOf, inTwoLines, type Told} from './finding.ts'
import {pathOf} from './paths.ts'
import type {Reporter} from './reporter.ts'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', suggestion: 'notice'}

/** Workflow commands of GitHub Actions, which show each finding beside its line. */
const github: Reporter = (files) =>
  files
    .flatMap((file) => {
      const path = pathOf(file)
      return findingsOf(file).map((finding) => annotation(path, finding))
    })
    .join('')

export default github

function annotation(path: string, finding: Told): string {
  const properties = Object.entries({file: path, ...placeOf(finding), title: `reply-lint: ${finding.ruleId}`})
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${commands[finding.severity]} ${properties}::${escapeData(inTwoLines(finding))}\n`
}

/** Columns may be told only of words on one line. */
function placeOf({place: {start, end}, isWhole}: Told): Record<string, number> {
  if (isWhole) return {line: start.line}
  const lines = {line: start.line, endLine: end.line}
  return start.line === end.line ? {...lines, col: start.column, endColumn: end.column} : lines
}

/** As the runner decodes it: actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
