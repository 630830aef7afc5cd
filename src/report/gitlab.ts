import type {Severity} from '../rule.ts'
import {findingsOf, inOneLine} from './finding.ts'
import {fingerprintsOf, hash} from './fingerprint.ts'
import {pathOf} from './paths.ts'
import type {Reporter} from './reporter.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', suggestion: 'info'}

/** A Code Quality report of GitLab: what it takes of Code Climate’s format. */
const gitlab: Reporter = (files) => {
  const issues = files.flatMap((file) => {
    const path = pathOf(file)
    const fingerprints = fingerprintsOf(file)
    return findingsOf(file).map((finding, index) => ({
      description: inOneLine(finding),
      check_name: finding.ruleId,
      fingerprint: hash(`${path}\n${fingerprints[index]}`),
      severity: severities[finding.severity],
      location: {path, lines: linesOf(finding)}
    }))
  })
  return `${JSON.stringify(issues, undefined, 2)}\n`
}

export default gitlab

function linesOf({place: {start, end}, isWhole}: ReturnType<typeof findingsOf>[number]) {
  return isWhole ? {begin: start.line} : {begin: start.line, end: end.line}
}
