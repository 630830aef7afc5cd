/** A text up to this many bytes is linted before code that V8 optimises for it would pay. */
const shortText = 20_000
/** A text up to this many, before any code that V8 compiles for it would. */
const fewWords = 1000

/**
 * Tells V8 that all there is to do is one text. Where it is short, V8’s compilers would take a sixth of the run from it;
 * what was compiled before stays.
 *
 * @param bytes the text
 */
export function expectOnly(bytes: Buffer): void {
  if (bytes.length <= fewWords) setFlags(`${noOptimising} --no-sparkplug`)
  else if (bytes.length <= shortText) setFlags(noOptimising)
  else expectLongRun()
}

/** Neither JavaScript nor the kernel. */
const noOptimising = '--no-opt --wasm-tiering-budget=2000000000'

/**
 * Has V8 copy less of other functions into those that it optimises, where much is to come. Ours call many small ones: with
 * V8’s own bound, 920, it compiles twice as long, and what it makes is no faster.
 */
export function expectLongRun(): void {
  setFlags('--max-inlined-bytecode-size-cumulative=300')
}

/** Where new objects go may grow to this many bytes, both its halves together: to an eighth of V8’s own bound. */
const mostForNew = 4 << 20
let isSmall = false

/**
 * Keeps the heap small in a run over many texts: hardly any object lives longer than its text, so that more room for new
 * ones spares little time. To be called now and then: once the room is as large as it may be, it grows no more.
 */
export function keepHeapSmall(): void {
  if (isSmall) return
  const spaces = process.getBuiltinModule('node:v8').getHeapSpaceStatistics()
  isSmall = spaces.some((space) => space.space_name === 'new_space' && space.space_size >= mostForNew)
  if (isSmall) setFlags('--semi-space-growth-factor=1 --optimize-for-size')
}

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
