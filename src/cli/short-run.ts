/** A text up to this many bytes is linted before code that V8 optimises for it would pay. */
const shortText = 20_000

/**
 * Keeps V8 from optimising where all there is to do is one short text: its compiler would take a sixth of the run from it.
 * What was compiled before stays.
 *
 * @param bytes the text
 */
export function expectShortRun(bytes: Buffer): void {
  if (bytes.length <= shortText) process.getBuiltinModule('node:v8').setFlagsFromString('--no-opt')
}
