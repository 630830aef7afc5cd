import {fromBase64} from '../bytes.ts'
import {lazy} from '../lazy.ts'
import {bytes} from './bytes.ts'
import {engine, type Memory} from './web-assembly.ts'

export type {Memory} from './web-assembly.ts'

/** Bytes of a page of WebAssembly’s memory. */
const page = 1 << 16

/** What `kernel/` does: see there. An address counts bytes of the memory that the kernel was started with. */
export interface Kernel {
  preparePhrases(tables: number, room: number): void
  textAt(): number
  doubtfulAt(): number
  findsAt(): number
  beginSentence(): void
  foresee(list: number): void
  take(list: number, clauseStart: boolean, last: boolean): number
  forgetWords(): void
  beginWord(length: number): number
  addKind(length: number): void
  addSpelling(length: number): number
  addStem(stem: number): void
  endWord(): number
  prepareTones(weights: number, room: number): void
  sumsAt(): number
  roomForWords(words: number, letters: number): number
  addWords(mark: number, isLogged: 0 | 1): number
  loggedCount(): number
  addFeature(group: number, feature: number, start: number, end: number): void
  isKnown(feature: number): number
}

const compiled = lazy(() => new engine.Module(fromBase64(bytes)))

/**
 * Starts the kernel.
 *
 * @param memory its memory, which it makes larger as it needs
 */
export function startKernel(memory: Memory): Kernel {
  return new engine.Instance(compiled(), {env: {memory}}).exports as Kernel
}

/** Memory for so many bytes. */
export const memoryFor = (length: number): Memory => new engine.Memory({initial: Math.ceil(length / page)})
