// Compiles kernel/ to WebAssembly, and writes it where the sources take it from, unless that is newer.
import {existsSync, readdirSync, statSync, writeFileSync} from 'node:fs'

const made = 'src/kernel/bytes.ts'
const madeAt = existsSync(made) ? statSync(made).mtimeMs : 0
const sources = [...readdirSync('kernel').map((file) => `kernel/${file}`), 'scripts/kernel.mjs']
if (sources.some((file) => statSync(file).mtimeMs > madeAt)) await compile()

async function compile() {
  const {main} = await import('assemblyscript/asc')
  const options = [
    '-O3',
    '--converge',
    '--runtime',
    'stub',
    '--importMemory',
    '--initialMemory',
    '1',
    '--use',
    'abort='
  ]
  const {error, stderr} = await main(['kernel/index.ts', ...options, '--outFile', 'kernel.wasm', '--noColors'], {
    writeFile: (_, contents) => writeFileSync(made, asModule(Buffer.from(contents).toString('base64')))
  })
  if (!error) return
  console.error(stderr.toString())
  process.exitCode = 1
}

function asModule(encoded) {
  return `/** What \`kernel/\` compiles to. */\nexport const bytes: string =\n  '${encoded}'\n`
}
