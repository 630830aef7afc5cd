import type {VFile} from 'vfile'
import {findingsOf, inTwoLines, type Told} from './finding.ts'
import {frameOf} from './frame.ts'
import {pathOf} from './paths.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {rank} from './severity.ts'
import {xmlDeclaration, xmlElement, xmlText} from './xml.ts'

/**
 * JUnit’s XML: a suite for each file, a case for each finding. A case fails where the exit status does; what is below
 * `--fail-on` passes and says so in its output. A clean file is one case that passes.
 */
const junit: Reporter = (files, options) => {
  const suites = files.map((file) => suiteOf(file, options))
  const sum = (key: 'tests' | 'failures') => suites.reduce((total, suite) => total + suite[key], 0)
  const attributes = {name: 'reply-lint', tests: sum('tests'), failures: sum('failures'), errors: 0}
  const children = suites.map(({xml}) => `\n  ${xml}`)
  return `${xmlDeclaration}${xmlElement('testsuites', attributes, children.length > 0 ? [...children, '\n'] : [])}\n`
}

export default junit

function suiteOf(file: VFile, {failOn}: ReportOptions): {xml: string; tests: number; failures: number} {
  const path = pathOf(file)
  const frame = frameOf([file])
  const fails = ({severity}: Told) => failOn !== 'never' && rank(severity) <= rank(failOn)
  const findings = findingsOf(file)
  const cases = findings.map((finding) => {
    const {start} = finding.place
    const where = finding.isWhole ? frame.wholeReply : `${path}:${start.line}:${start.column}`
    const text = `${where}\n${inTwoLines(finding)}`
    return xmlElement(
      'testcase',
      {classname: path, name: `${finding.ruleId} (${start.line}:${start.column})`, time: 0},
      [
        fails(finding)
          ? xmlElement('failure', {message: finding.says, type: finding.severity}, [xmlText(text)])
          : xmlElement('system-out', {}, [xmlText(`${frame.severity[finding.severity]}: ${text}`)])
      ]
    )
  })
  if (cases.length === 0) cases.push(xmlElement('testcase', {classname: path, name: 'reply-lint', time: 0}))
  const failures = findings.filter(fails).length
  const attributes = {name: path, tests: cases.length, failures, errors: 0, skipped: 0, time: 0}
  const children = [...cases.map((each) => `\n    ${each}`), '\n  ']
  return {xml: xmlElement('testsuite', attributes, children), tests: cases.length, failures}
}
