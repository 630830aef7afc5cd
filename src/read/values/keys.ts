/** Where a value stands in JSON or YAML: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[]

/**
 * Reads which keys hold replies.
 *
 * @param keys JSON pointers (`/greeting/text`), or names with dots between them, in which `*` is any one key or index
 *   and `**` any number of them: `macros.*.comment`, `**.body`
 * @returns whether a value is one of them
 */
export function matchKeys(keys: readonly string[]): (path: Path) => boolean {
  const patterns = keys.map((key) => (key.startsWith('/') ? pointerParts(key) : key.split('.')))
  return (path) => patterns.some((pattern) => matches(pattern, path))
}

function pointerParts(pointer: string): string[] {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Goes through pattern and path side by side; on a dead end, the last `**` takes one key more. */
function matches(pattern: readonly string[], path: Path): boolean {
  let at = 0
  let back = -1
  let taken = 0
  let index = 0
  while (index < path.length) {
    const part = pattern[at]
    if (part === '**') {
      back = at++
      taken = index
    } else if (part !== undefined && (part === '*' || part === String(path[index]))) {
      at++
      index++
    } else if (back >= 0) {
      at = back + 1
      index = ++taken
    } else return false
  }
  while (pattern[at] === '**') at++
  return at === pattern.length
}

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
