import {noColors} from './colorless.ts'
import {findingsOf, inOneLine} from './finding.ts'
import {pathOf} from './paths.ts'
import type {Reporter} from './reporter.ts'
import {plain} from './width.ts'

/** One line a finding, `path:line:column: severity: …`, as compilers write it: editors and terminals make links of it. */
const compact: Reporter = (files, {colors = noColors}) =>
  files
    .flatMap((file) =>
      findingsOf(file).map((finding) => {
        const {start} = finding.place
        const where = `${plain(pathOf(file))}:${start.line}:${start.column}`
        const severity = colors[finding.severity](finding.severity)
        return `${where}: ${severity}: ${inOneLine(finding)} ${colors.dim(`(${finding.ruleId})`)}\n`
      })
    )
    .join('')

export default compact
