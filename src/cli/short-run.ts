/** A text up to this many bytes is linted before code that V8 optimises for it would pay. */
const shortText = 20_000
/** A text up to this many, before any code that V8 compiles for it would. */
const fewWords = 1000

/**
 * Keeps V8 from compiling where all there is to do is one short text: its compilers would take a sixth of the run from it.
 * What was compiled before stays.
 *
 * @param bytes the text
 */
export function expectShortRun(bytes: Buffer): void {
  if (bytes.length <= fewWords) setFlags(`${noOptimising} --no-sparkplug`)
  else if (bytes.length <= shortText) setFlags(noOptimising)
}

/** Neither JavaScript nor the kernel. */
const noOptimising = '--no-opt --wasm-tiering-budget=2000000000'

/** What Node has of old, and does not document: what its `node:v8` is made of. */
interface OldProcess {
  noDeprecation?: boolean | undefined
  binding?(name: 'v8'): Pick<typeof import('node:v8'), 'setFlagsFromString'>
}

/** `node:v8` brings the streams along, a twelfth of the run; it is asked only where a Node no longer has the old way. */
function setFlags(flags: string): void {
  const old: OldProcess = process
  const {noDeprecation} = old
  try {
    old.noDeprecation = true
    old.binding!('v8').setFlagsFromString(flags)
  } catch {
    process.getBuiltinModule('node:v8').setFlagsFromString(flags)
  } finally {
    old.noDeprecation = noDeprecation
  }
}
