import {fromBase64} from '../bytes.ts'
import {lazy} from '../lazy.ts'
import {bytes} from './bytes.ts'
import {engine, type Memory} from './web-assembly.ts'

export type {Memory} from './web-assembly.ts'

/** Bytes of a page of WebAssembly’s memory. */
const page = 1 << 16

/** How much of something the kernel has room for. */
interface Constant {
  readonly value: number
}

/** What `kernel/` does: see there. An address counts bytes of the memory that the kernel was started with. */
export interface Kernel {
  preparePhrases(tables: number, room: number): void
  textAt(): number
  readonly longestWord: Constant
  doubtfulAt(): number
  findsAt(): number
  beginSentence(): void
  sentenceAt(): number
  readonly longestPart: Constant
  foresee(count: number): void
  take(from: number, count: number, isEnd: boolean): number
  foundCount(): number
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
  traitsAt(): number
  readonly mostTraits: Constant
  addTraits(count: number): void
}

const compiled = lazy(() => new engine.Module(fromBase64(bytes)))

/** A kernel at work. */
export interface Started {
  kernel: Kernel
  /** Where it works. When it grows, views of it are left empty: so they are made anew where one has no length. */
  memory: Memory
  /** Whether it weighs tones. It finds the phrases of one language, and weighs the tones of one. */
  weighs: boolean
}

let startedLast: Started | undefined

/**
 * Starts a kernel.
 *
 * @param memory its memory, which it makes larger as it needs
 */
export function startKernel(memory: Memory): Started {
  const kernel = new engine.Instance(compiled(), {env: {memory}}).exports as Kernel
  startedLast = {kernel, memory, weighs: false}
  return startedLast
}

/** A kernel that weighs no tones yet: the one that was started last, where it may, as starting one takes a while. */
export function kernelForTones(): Started {
  const started = startedLast && !startedLast.weighs ? startedLast : startKernel(memoryFor(0))
  started.weighs = true
  return started
}

/** Memory for so many bytes. */
export const memoryFor = (length: number): Memory => new engine.Memory({initial: Math.max(1, Math.ceil(length / page))})

/**
 * Puts bytes behind all that stands in a memory.
 *
 * @param memory a memory, which is made larger
 * @param bytes the bytes
 * @returns their address, a multiple of four
 */
export function append({memory}: Started, bytes: Uint8Array): number {
  const at = memory.buffer.byteLength
  memory.grow(Math.ceil(bytes.length / page))
  new Uint8Array(memory.buffer, at).set(bytes)
  return at
}
