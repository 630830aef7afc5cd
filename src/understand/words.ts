import type {Nodes, Root} from 'nlcst'
import {fold, type Morphology} from '../phrase/index.ts'
import type {Entity} from './entities.ts'
import type {Word, WordKind} from './reply.ts'
import type {Span} from './spans.ts'

/** A leaf of the tree, or an entity in place of the leaves that it covers. */
export interface Token {
  type: 'word' | 'punctuation' | 'space'
  text: string
  start: number
  end: number
  /** Numbers of the sentence and the paragraph that the parser put it in. */
  sentence: number
  paragraph: number
  kinds: readonly WordKind[]
}

/**
 * The leaves of a tree in order, each entity as one word.
 *
 * @param tree nlcst with positions
 * @param text the source
 * @param entities what stands for one thing
 * @param foreign what is not the writer’s own
 */
export function tokens(tree: Root, text: string, entities: readonly Entity[], foreign: readonly Span[]): Token[] {
  const list: Token[] = []
  let sentence = 0
  let paragraph = 0
  let entity = 0
  let range = 0

  function leaf(node: Nodes): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    while (range < foreign.length && foreign[range]!.end <= start) range++
    if (range < foreign.length && foreign[range]!.start < end) return
    while (entity < entities.length && entities[entity]!.end <= start) entity++
    const inside = entities[entity]
    if (inside && inside.start < end && start < inside.end) {
      if (list.at(-1)?.start !== inside.start) add('word', inside.start, inside.end, inside.kinds)
      return
    }
    const type = node.type === 'WordNode' ? 'word' : node.type === 'WhiteSpaceNode' ? 'space' : 'punctuation'
    add(type, start, end, [])
  }

  function add(type: Token['type'], start: number, end: number, kinds: readonly WordKind[]): void {
    list.push({type, text: text.slice(start, end), start, end, sentence, paragraph, kinds})
  }

  function walk(node: Nodes): void {
    if (node.type === 'SentenceNode') sentence++
    else if (node.type === 'ParagraphNode') paragraph++
    if (node.type !== 'WordNode' && 'children' in node)
      // By numbers, here and wherever a short run loops often: V8 makes an object at each step of an iterator until it optimises.
      for (let at = 0; at < node.children.length; at++) walk(node.children[at]!)
    else leaf(node)
  }

  walk(tree)
  return list
}

const clauseMarks = ',;:()[]–—"”“/'

function startsClause(punctuation: string): boolean {
  return punctuation === '-' || [...punctuation].some((mark) => clauseMarks.includes(mark))
}

/**
 * The words among tokens, contractions split.
 *
 * @param list the tokens of one sentence
 * @param morphology the language’s words
 */
export function wordsOf(list: readonly Token[], morphology: Morphology): Word[] {
  const words: Word[] = []
  let clauseStart = true
  for (let at = 0; at < list.length; at++) {
    const token = list[at]!
    if (token.type === 'punctuation') clauseStart ||= startsClause(token.text)
    if (token.type !== 'word') continue
    const {text, start, end} = token
    if (token.kinds.length > 0)
      words.push({form: fold(text), text, start, end, kinds: token.kinds, clauseStart, contracted: false})
    else {
      const forms = morphology.split(withoutStop(fold(text)))
      for (let index = 0; index < forms.length; index++)
        words.push({
          form: forms[index]!,
          text,
          start,
          end,
          kinds: kindsOf(text),
          clauseStart: clauseStart && index === 0,
          contracted: index > 0
        })
    }
    clauseStart = false
  }
  return words
}

function withoutStop(form: string): string {
  return form.endsWith('.') ? form.slice(0, -1) : form
}

function hasFiguresOnly(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** What can be told of a word by its letters. */
function kindsOf(text: string): readonly WordKind[] {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const kinds: WordKind[] = ['number']
    if (hasFiguresOnly(text)) return kinds
    if (/^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\.?$|^\d{4}-\d{2}-\d{2}$/.test(text)) kinds.push('date')
    if (/^\d{1,2}[.:]\d{2}(?:am|pm)?$|^\d{1,2}(?:am|pm)$/i.test(text)) kinds.push('clock')
    if (/^\d{1,3}(?:h|hrs?|min|mins|d|pv|vrk|vk|kk)$/i.test(text)) kinds.push('duration')
    return kinds
  }
  const upper = text.toUpperCase()
  if (text === upper && text !== text.toLowerCase()) return text.length > 1 ? ['caps'] : ['title']
  return text[0] === upper[0] && text[0] !== text[0]!.toLowerCase() ? ['title'] : []
}
