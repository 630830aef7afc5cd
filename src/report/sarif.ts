import type {VFile} from 'vfile'
import type {RuleHead, Severity} from '../rule.ts'
import {findingsOf, inTwoLines, type Told} from './finding.ts'
import {fingerprintsOf} from './fingerprint.ts'
import {ruleMarkdown, ruleText} from './markdown.ts'
import {pathOf, uriOf} from './paths.ts'
import type {Reporter} from './reporter.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', suggestion: 'note'}

/** SARIF 2.1.0 (OASIS): one run, with all rules and what they tell of themselves. Columns count UTF-16 code units. */
const sarif: Reporter = (files, {rules, version}) => {
  const found = new Set(files.flatMap((file) => findingsOf(file).map(({ruleId}) => ruleId)))
  const ids = [...new Set([...Object.keys(rules), ...found])]
  const driver = {name: 'reply-lint', semanticVersion: version, rules: ids.map((id) => descriptorOf(id, rules[id]))}
  const results = files.flatMap((file) => resultsOf(file, ids))
  const run = {tool: {driver}, columnKind: 'utf16CodeUnits', results}
  return `${JSON.stringify({$schema: schema, version: '2.1.0', runs: [run]}, undefined, 2)}\n`
}

export default sarif

/** What is told of a rule; of one that another plugin brought, only its name. */
function descriptorOf(id: string, rule: RuleHead | undefined) {
  if (!rule) return {id}
  return {
    id,
    shortDescription: {text: `${rule.finds.en}.`},
    fullDescription: {text: rule.why.en},
    help: {text: ruleText(rule), markdown: ruleMarkdown(rule)},
    defaultConfiguration: {level: levels[rule.severity]},
    properties: {tags: ['customer-service', 'tone']}
  }
}

function resultsOf(file: VFile, ids: readonly string[]) {
  const artifactLocation = {uri: uriOf(pathOf(file))}
  const fingerprints = fingerprintsOf(file)
  return findingsOf(file).map((finding, index) => ({
    ruleId: finding.ruleId,
    ruleIndex: ids.indexOf(finding.ruleId),
    level: levels[finding.severity],
    message: {text: inTwoLines(finding)},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(finding)}}],
    partialFingerprints: {'replyLint/v1': fingerprints[index]},
    ...(finding.expected && !finding.isWhole
      ? {fixes: finding.expected.map((text) => fixOf(text, finding, artifactLocation))}
      : {})
  }))
}

/** Of the reply as a whole only the line is told. */
function regionOf({place: {start, end}, isWhole}: Told) {
  if (isWhole) return {startLine: start.line}
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset
  }
}

function fixOf(text: string, finding: Told, artifactLocation: {uri: string}) {
  return {
    description: {text: `Replace it by “${text}”`},
    artifactChanges: [{artifactLocation, replacements: [{deletedRegion: regionOf(finding), insertedContent: {text}}]}]
  }
}
