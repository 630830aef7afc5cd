import {readFileSync} from 'node:fs'
import {parseDocument} from 'yaml'

/** A text with so many words is hardly a title, a tag or a setting. */
const fewestWords = 8

/** So many long texts beside each other are a list of replies by their names. */
const fewestNames = 3

/**
 * Guesses which keys of a file of JSON or YAML hold replies: those of texts that are longer than a title. Lists are crossed
 * by a star: `macros.*.comment`.
 *
 * @param path the file
 * @returns patterns of keys; none where nothing looks like a reply
 */
export function guessKeys(path: string): string[] {
  const document = parseDocument(readFileSync(path, 'utf8'), {prettyErrors: false})
  if (document.errors.length > 0) return []
  const found = new Map<string, {long: number; all: number}>()
  gather(document.toJS(), [], found)
  return [...found].flatMap(([pattern, {long, all}]) => (long * 2 > all ? [pattern] : []))
}

function gather(value: unknown, path: readonly string[], found: Map<string, {long: number; all: number}>): void {
  if (typeof value === 'string') {
    const count = found.get(path.join('.')) ?? {long: 0, all: 0}
    found.set(path.join('.'), count)
    count.all++
    if (isLong(value)) count.long++
  } else if (Array.isArray(value)) for (const item of value) gather(item, [...path, '*'], found)
  else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    // Replies by their names: “late: …, lost: …, broken: …”.
    const isMap = entries.length >= fewestNames && entries.every(([, inner]) => isLong(inner))
    for (const [key, inner] of entries) gather(inner, [...path, isMap ? '*' : key], found)
  }
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.split(/\s+/).length >= fewestWords
}
