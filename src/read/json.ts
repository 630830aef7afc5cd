import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {Prose, Reader} from './draft.ts'
import {ProseBuilder} from './prose-builder.ts'
import {decode, placeOf, ReadError} from './text.ts'
import {chooseReplies, type TextValue} from './values/choose.ts'
import type {Path} from './values/keys.ts'

/** JSON: a help desk’s export, or a file of templates. A mark of an escape stands for one character of the reply. */
const json: Reader = {
  read: async (bytes, options) => {
    const text = decode(bytes)
    if (text.trim() === '') return {text, drafts: []}
    const root = parse(text)
    const get = (path: Path) => find(root, path)
    return {text, drafts: await chooseReplies(textsOf(root, text), get, options)}
  }
}

export default json

const wrong: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  ValueExpected: 'a value is missing',
  PropertyNameExpected: 'a key in quotation marks is missing',
  CloseBraceExpected: 'a “}” is missing',
  CloseBracketExpected: 'a “]” is missing',
  EndOfFileExpected: 'something follows behind the end',
  UnexpectedEndOfString: 'a text in quotation marks never ends',
  InvalidEscapeCharacter: 'a backslash stands before a character that needs none',
  InvalidUnicode: 'a backslash and u need four digits behind them',
  InvalidCharacter: 'a control character is not escaped',
  UnexpectedEndOfComment: 'a comment never ends'
}

function parse(text: string): Node {
  const errors: ParseError[] = []
  let root: Node | undefined
  try {
    root = parseTree(text, errors, {allowTrailingComma: true, disallowComments: false})
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('is nested too deeply to be read')
    throw error
  }
  const [error] = errors
  if (error || !root) {
    const what = (error && wrong[printParseErrorCode(error.error)]) ?? 'a value is missing or has a wrong sign'
    throw new ReadError(`is broken JSON at ${placeOf(text, error?.offset ?? 0)}: ${what}`)
  }
  return root
}

/** All texts of a tree, in order. No recursion: a tree may be deep. */
function* textsOf(root: Node, source: string): Iterable<TextValue> {
  const open: {node: Node; path: Path}[] = [{node: root, path: []}]
  for (let one = open.pop(); one; one = open.pop()) {
    const {node, path} = one
    if (node.type === 'string')
      yield {path, value: node.value, prose: () => withoutEscapes(source, node), canHold: isPlain}
    const children = node.children ?? []
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]!
      if (node.type === 'array') open.push({node: child, path: [...path, index]})
      else if (child.children?.[1]) open.push({node: child.children[1], path: [...path, child.children[0]!.value]})
    }
  }
}

function isPlain(words: string): boolean {
  for (const letter of words) if (letter === '"' || letter === '\\' || letter < ' ') return false
  return true
}

/** The value of a path; of a list, its length too. */
function find(root: Node, path: Path): unknown {
  let node: Node | undefined = root
  for (const part of path) {
    if (node?.type === 'array') {
      if (part === 'length') return node.children?.length
      node = typeof part === 'number' ? node.children?.[part] : undefined
    } else node = node?.children?.find((child) => child.children?.[0]?.value === part)?.children?.[1]
  }
  return node && (node.children ? {} : node.value)
}

const escapes: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

function withoutEscapes(source: string, {offset, length}: Node): Prose {
  const builder = new ProseBuilder(source)
  const end = offset + length - 1
  let at = offset + 1
  for (let mark = source.indexOf('\\', at); mark !== -1 && mark < end; mark = source.indexOf('\\', at)) {
    builder.copy(at, mark)
    const letter = source[mark + 1]!
    at = mark + (letter === 'u' ? 6 : 2)
    const code = Number.parseInt(source.slice(mark + 2, at), 16)
    builder.put(letter === 'u' ? String.fromCharCode(code) : (escapes[letter] ?? letter), mark, at)
  }
  builder.copy(at, end)
  return builder.build()
}
