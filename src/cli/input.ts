import {createReadStream, fstatSync, readFileSync, readSync, statSync} from 'node:fs'
import {lazy} from '../lazy.ts'
import {decode} from '../read/text.ts'

/** What stands for standard input among the files. */
export const dash = '-'

/** What a file is called in a sentence. */
export function nameOf(path: string): string {
  return path === dash ? 'Standard input' : path
}

/** Whether standard input is a person at a keyboard: nothing is piped in. */
export function isInteractive(): boolean {
  return isTerminal(0)
}

/** The device that swallows all: on Linux it has one number everywhere. `node:os` would have to be loaded for its name. */
const nullDevice = lazy(() => {
  if (process.platform === 'linux') return 0x103
  return statSync(process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null').rdev
})

/**
 * Whether a file descriptor is a terminal. Of what is no device at all, and of the device that swallows all, it tells
 * without loading what terminals need: an eighth of the time that a short draft takes.
 */
export function isTerminal(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor)
    if (!status.isCharacterDevice() || status.rdev === nullDevice()) return false
    return process.getBuiltinModule('node:tty').isatty(descriptor)
  } catch {
    return false
  }
}

/**
 * Reads a whole text.
 *
 * @param path the file, or a dash for standard input
 */
export async function readText(path: string): Promise<string> {
  return decode(await readBytes(path))
}

/**
 * Reads a whole file.
 *
 * @param path the file, or a dash for standard input
 */
export async function readBytes(path: string): Promise<Buffer> {
  return path === dash ? await readStandardInput() : readFileSync(path)
}

/**
 * Opens a file for reading bit by bit.
 *
 * @param path the file, or a dash for standard input
 */
export function openStream(path: string): AsyncIterable<Buffer> {
  return path === dash ? process.stdin : createReadStream(path)
}

/** Reads at once, which starts faster than a stream; where others hold the pipe and it has nothing yet, as a stream. */
async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(1 << 16)
      const length = readSync(0, chunk)
      if (length === 0) return joined(chunks)
      chunks.push(chunk.subarray(0, length))
    }
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EOF') return joined(chunks)
    if (code !== 'EAGAIN') throw error
  }
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return joined(chunks)
}

/** Most drafts come in one chunk. */
function joined(chunks: readonly Buffer[]): Buffer {
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}
