import {isCollection, isPair, isScalar, LineCounter, type Node, parseDocument} from 'yaml'
import type {Fault, Path} from './shape.ts'

/**
 * Reads YAML.
 *
 * @param text the text
 * @returns its value; or the first fault, with its line and column
 */
export function parseYaml(text: string): {value: unknown} | {line: number; column: number; says: string} {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const error = document.errors[0]
  if (!error) return {value: document.toJS()}
  const {line, col} = lines.linePos(error.pos[0])
  return {line, column: col, says: error.message.split('\n', 1)[0]!}
}

/**
 * Finds places in a text of YAML, or of JSON, which reads as YAML.
 *
 * @param text the text
 * @returns the line and column of what a path names, or of the nearest thing above it
 */
export function positionsIn(text: string): (path: Path, on: Fault['on']) => {line: number; column: number} {
  const lines = new LineCounter()
  const root = parseDocument(text, {lineCounter: lines, prettyErrors: false}).contents
  return (path, on) => {
    const {line, col} = lines.linePos(offsetOf(root, path, on))
    return {line, column: col}
  }
}

function offsetOf(root: Node | null, path: Path, on: Fault['on']): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const [index, key] of path.entries()) {
    if (!isCollection(node)) return offset
    const isLast = index === path.length - 1
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key))
    if (isPair(pair)) {
      const [name, value] = [pair.key as Node, pair.value as Node | null]
      offset = (isLast && on === 'name' ? name.range?.[0] : value?.range?.[0]) ?? name.range?.[0] ?? offset
      node = value
    } else {
      const item = typeof key === 'number' ? (node.items[key] as Node | undefined) : undefined
      if (!item) return offset
      offset = item.range?.[0] ?? offset
      node = item
    }
  }
  return offset
}
