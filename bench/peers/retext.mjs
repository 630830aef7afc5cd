// Five plugins of retext without a command around them: node bench/peers/retext.mjs FILE...
import {readFileSync} from 'node:fs'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'

const processor = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextPassive)
  .use(retextReadability)
  .use(retextRepeatedWords)
  .use(retextSimplify)
  .use(retextStringify)
  .freeze()
const files = process.argv.slice(2).map((path) => new VFile({path, value: readFileSync(path)}))
for (const file of files) await processor.process(file)
console.log(reporter(files))
