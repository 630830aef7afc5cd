import type {VFile} from 'vfile'
import {standardInput} from './reporter.ts'

/**
 * The path of a file as reports name it: with forward slashes, and from the working directory where it lies below that.
 *
 * @param file the file; without a path it is standard input
 */
export function pathOf(file: VFile): string {
  if (!file.path) return standardInput
  const path = file.path.replaceAll('\\', '/')
  const root = `${file.cwd.replaceAll('\\', '/').replace(/\/$/, '')}/`
  return path.startsWith(root) ? path.slice(root.length) : path.replace(/^(?:\.\/)+/, '')
}

/**
 * A path as a URI reference (RFC 3986): relative where the path is, else `file:`.
 *
 * @param path the path, with forward slashes
 */
export function uriOf(path: string): string {
  const encoded = wellFormed(path).split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${encoded}`
  return /^[a-z]:\//i.test(path) ? `file:///${path[0]}:${encoded.slice('c%3A'.length)}` : encoded
}

/**
 * A text in which no half of a surrogate pair stands alone, as UTF-8 cannot hold one.
 *
 * @param text any text
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
