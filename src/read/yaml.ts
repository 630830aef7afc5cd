import {isAlias, isMap, isScalar, isSeq, Lexer, type Node, parseAllDocuments, type Scalar} from 'yaml'
import {type Comment, readSuppressions} from './comments.ts'
import {identity, type Reader} from './draft.ts'
import {decode, placeOf, ReadError} from './text.ts'
import {chooseReplies, type TextValue} from './values/choose.ts'
import type {Path} from './values/keys.ts'
import {unfold} from './yaml-scalar.ts'

/** YAML: a file of templates, or a help desk’s export; its comments can keep rules silent. */
const yaml: Reader = {
  read: async (bytes, options) => {
    const text = decode(bytes)
    const documents = parseAllDocuments(text, {prettyErrors: false, uniqueKeys: false, logLevel: 'silent'})
    const roots: Node[] = []
    for (const document of documents) {
      const [error] = document.errors
      if (error) throw new ReadError(`is broken YAML at ${placeOf(text, error.pos[0])}: ${sentence(error.message)}`)
      if (document.contents) roots.push(document.contents as Node)
    }
    const drafts = []
    for (const root of roots)
      drafts.push(...(await chooseReplies(textsOf(root, text), (path) => find(root, path), options)))
    return {text, drafts, suppressions: readSuppressions(commentsOf(text), text, identity)}
  }
}

export default yaml

/** What the parser says, as the end of a sentence of ours. */
function sentence(message: string): string {
  if (/call stack/i.test(message)) return 'it is nested too deeply'
  const [first] = message.split('\n', 1)
  return `${first!.charAt(0).toLowerCase()}${first!.slice(1)}`
}

function* textsOf(root: Node, source: string): Iterable<TextValue> {
  const open: {node: unknown; path: Path}[] = [{node: root, path: []}]
  for (let one = open.pop(); one; one = open.pop()) {
    const {node, path} = one
    if (isScalar(node) && typeof node.value === 'string') {
      const scalar = node as Scalar.Parsed & Scalar<string>
      yield {path, value: scalar.value, prose: () => unfold(source, scalar), canHold: (words) => canHold(scalar, words)}
    } else if (isSeq(node)) {
      for (let index = node.items.length - 1; index >= 0; index--)
        open.push({node: node.items[index], path: [...path, index]})
    } else if (isMap(node)) {
      for (const {key, value} of [...node.items].reverse()) open.push({node: value, path: [...path, keyOf(key)]})
    }
  }
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

function find(root: Node, path: Path): unknown {
  let node: unknown = root
  for (const part of path) {
    if (isSeq(node)) {
      if (part === 'length') return node.items.length
      node = typeof part === 'number' ? node.items[part] : undefined
    } else node = isMap(node) ? node.items.find(({key}) => keyOf(key) === part)?.value : undefined
  }
  if (node === undefined || node === null || isAlias(node)) return undefined
  return isScalar(node) ? node.value : {}
}

/** Whether words mean the same in a scalar as they are. */
function canHold({type}: Scalar, words: string): boolean {
  if (type === 'QUOTE_DOUBLE') return !/["\\\n]/.test(words)
  if (type === 'QUOTE_SINGLE') return !/['\n]/.test(words)
  return type === 'PLAIN'
    ? /^[\p{L}\p{N}](?:[\p{L}\p{N} '’,.-]{0,200}[\p{L}\p{N}])?$/u.test(words)
    : !words.includes('\n')
}

/** The lexer marks a scalar, a document and an error by signs of its own, which stand nowhere in the file. */
const scalarFollows = '\u001f'
const noText = ['\u0002', '\u0018', scalarFollows]

function commentsOf(text: string): Comment[] {
  if (!text.includes('reply-lint-')) return []
  const comments: Comment[] = []
  let at = 0
  let before = ''
  for (const lexeme of new Lexer().lex(text)) {
    if (!noText.includes(lexeme)) {
      if (lexeme.startsWith('#') && before !== scalarFollows)
        comments.push({body: lexeme.slice(1), start: at, end: at + lexeme.length})
      at += lexeme.length
    }
    before = lexeme
  }
  return comments
}
