/** Memory that a kernel works in. Growing it leaves views of its buffer empty. */
export interface Memory {
  readonly buffer: ArrayBuffer
  /** @param pages how many more pages of 64 KiB */
  grow(pages: number): number
}

/** A compiled module. */
export interface Module {
  readonly [Symbol.toStringTag]: string
}

/** What is used of it: Node’s types leave it to the browser’s, which say much else. */
interface Engine {
  Module: new (bytes: Uint8Array) => Module
  Memory: new (size: {initial: number}) => Memory
  Instance: new (module: Module, imports: {env: {memory: Memory}}) => {exports: object}
}

export const {WebAssembly: engine} = globalThis as unknown as {WebAssembly: Engine}
