import {reporter} from 'vfile-reporter'
import {type Reporter, standardInput} from './reporter.ts'

/** The layout of vfile-reporter, by itself: for those who know it from other linters of its family. */
const vfile: Reporter = (files, {colors, quiet}) => {
  const report = reporter([...files], {
    color: colors !== undefined,
    defaultName: standardInput,
    quiet,
    silent: quiet,
    verbose: true
  })
  return report && `${report}\n`
}

export default vfile
