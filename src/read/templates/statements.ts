/** What a tag does. */
export type Statement =
  /** A choice with its first branch, or without one (`case`), or a block that is always there. */
  | {does: 'open'; condition: Condition | undefined; isSwitch?: boolean}
  | {does: 'branch'; condition: Condition | undefined}
  | {does: 'close'}
  /** Another file’s text stands here. */
  | {does: 'include'}
  /** Nothing of it reaches the customer. */
  | {does: 'nothing'}
  | {does: 'comment'; body: string}
  /** Nothing up to the tag that ends it is a tag. */
  | {does: 'skip'; until: string}
  /** So many characters from its beginning open a branch, which ends with the tag. */
  | {does: 'inline'; length: number; condition: Condition}
  /** What it prints stands in the sentence, like a word. */
  | {does: 'print'}

/** When a branch is taken. */
export interface Condition {
  /** What is asked: two tags that ask the same are answered alike. */
  asks: string
  /** Whether the branch is taken where the answer is no. */
  negated: boolean
}

const conditions = /^(?:if|unless|ifequal|ifnotequal|ifchanged)$/i
const switches = /^(?:case|switch)$/i
const branches = /^(?:else|elsif|elif|elseif|when|default|plural)$/i
const blocks =
  /^(?:for|foreach|while|tablerow|capture|block|macro|filter|wrapper|with|autoescape|blocktrans|blocktranslate|spaceless|form|paginate|embed|apply|sandbox|asyncEach|asyncAll)$/i
const prints = /^(?:trans|translate|now|url|cycle|firstof|static)$/

/** A statement of Liquid, Jinja, Twig, Nunjucks, Django: `{% … %}`. */
export function readLiquid(inside: string): Statement {
  const {word, rest} = split(inside)
  if (/^(?:comment|raw|verbatim)$/.test(word)) return {does: 'skip', until: word}
  if (word.startsWith('end')) return {does: 'close'}
  if (prints.test(word)) return {does: 'print'}
  if (/^(?:include|render|extends|layout|section|sections|import)$/.test(word)) return {does: 'include'}
  return byWord(word, rest) ?? {does: 'nothing'}
}

/** One or more statements of Template Toolkit: `[% … %]`. Its words are in capitals. */
export function readToolkit(inside: string): Statement {
  if (/^[-+=~]?#/.test(inside)) return {does: 'comment', body: inside.replace(/^[-+=~]?#/, '')}
  const code = inside.includes('#') ? inside.replace(/#[^\n]*/g, '') : inside
  const statements = code.split(';').filter((one) => trim(one, '-+~= \t\r\n') !== '')
  // What stays open behind the tag counts: `[% x = 1; IF x %]`.
  const open: Statement[] = []
  let closes = 0
  let last: Statement = {does: 'nothing'}
  for (const one of statements) {
    last = readToolkitStatement(one)
    if (last.does === 'open') open.push(last)
    else if (last.does === 'close' && open.pop() === undefined) closes++
  }
  if (statements.length === 1) return last
  return open.at(-1) ?? (closes > 0 ? {does: 'close'} : {does: 'nothing'})
}

function readToolkitStatement(code: string): Statement {
  const {word, rest} = split(code)
  if (word === 'END') return {does: 'close'}
  if (word === 'CASE' || word === 'CATCH')
    return {does: 'branch', condition: rest ? conditionOf(word, rest) : undefined}
  if (word === 'TRY') return {does: 'open', condition: undefined}
  const known = word === word.toUpperCase() ? byWord(word, rest) : undefined
  if (known) return known
  if (/^(?:INCLUDE|PROCESS|INSERT)$/.test(word)) return {does: 'include'}
  const isSilent = /^(?:SET|DEFAULT|USE|CALL|META|RETURN|STOP|NEXT|LAST)$/.test(word)
  return {does: isSilent || /^[\w.]{0,60}\s?=(?!=)/.test(trim(code, '-+~ \t\r\n')) ? 'nothing' : 'print'}
}

/** A tag of Handlebars or Mustache, or what other languages print: `{{ … }}`. */
export function readMustache(inside: string): Statement {
  const bare = trim(inside, '~ \t\r\n')
  const sign = bare[0] ?? ''
  const {word, rest} = split(bare.slice(1))
  if (sign === '!') return {does: 'comment', body: bare.replace(/^!(?:--)?/, '')}
  if (sign === '/') return {does: 'close'}
  if (sign === '>') return {does: 'include'}
  if (sign === '=') return {does: 'nothing'}
  if (sign === '^')
    return word ? {does: 'open', condition: {asks: word + rest, negated: true}} : {does: 'branch', condition: undefined}
  if (sign === '#') {
    if (/^(?:if|unless)$/.test(word)) return {does: 'open', condition: conditionOf(word, rest)}
    // A section of Mustache is there where its value is; the blocks of Handlebars have an argument.
    return {does: 'open', condition: word && !rest.includes(' ') ? {asks: word + rest, negated: false} : undefined}
  }
  const otherwise = /^else(?:\s+(if|unless)\s+([\s\S]+))?$/.exec(bare)
  if (otherwise) {
    const [, kind, asked] = otherwise
    return {does: 'branch', condition: kind && asked ? conditionOf(kind, asked) : undefined}
  }
  return {does: 'print'}
}

/** A tag of ERB or EJS: `<% … %>`. */
export function readScript(inside: string): Statement {
  if (/^[-_]?#/.test(inside)) return {does: 'comment', body: inside.replace(/^[-_]?#/, '')}
  if (/^[-=]\s*(?:render|include|partial)\b/.test(inside)) return {does: 'include'}
  if (inside.startsWith('=') || inside.startsWith('%') || inside.startsWith('@')) return {does: 'print'}
  const code = trim(inside, '-_ \t\r\n')
  if (/^\}\s*else\b/.test(code) || /^(?:else|elsif|when)\b/.test(code)) {
    const asked = /^(?:\}\s*)?(?:else if|elsif|when)\s?\(?(.*?)\)?\s?\{?$/s.exec(code)?.[1]
    return {does: 'branch', condition: asked ? conditionOf('if', asked) : undefined}
  }
  if (/^(?:end\b|\})/.test(code)) return {does: 'close'}
  const choice = /^(?:if|unless)\b/.exec(code)?.[0]
  if (choice) return {does: 'open', condition: conditionOf(choice, trim(code.slice(choice.length), ' ({)'))}
  if (/^(?:case|switch)\b/.test(code)) return {does: 'open', condition: undefined, isSwitch: true}
  if (/(?:\{|\bdo(?:\s*\|[^|]{0,100}\|)?)$/.test(code) || /^(?:for|while)\b/.test(code))
    return {does: 'open', condition: undefined}
  if (/^(?:render|include|partial)\b/.test(code)) return {does: 'include'}
  return {does: inside.startsWith('-') && /^\w[\w.]*\(/.test(code) ? 'print' : 'nothing'}
}

/** A field of GOV.UK Notify, or a text that only some get: `((name))`, `((under18??Ask a parent.))`. */
export function readNotify(inside: string): Statement {
  const marks = inside.indexOf('??')
  if (marks === -1) return {does: 'print'}
  const condition = {asks: inside.slice(0, marks).trim(), negated: false}
  return {does: 'inline', length: '(('.length + marks + '??'.length, condition}
}

function byWord(word: string, rest: string): Statement | undefined {
  if (conditions.test(word)) return {does: 'open', condition: conditionOf(word, rest)}
  if (switches.test(word)) return {does: 'open', condition: undefined, isSwitch: true}
  if (branches.test(word)) return {does: 'branch', condition: rest ? conditionOf(word, rest) : undefined}
  return blocks.test(word) ? {does: 'open', condition: undefined} : undefined
}

/** The first word of a tag, and what follows it, without marks that trim. */
function split(inside: string): {word: string; rest: string} {
  const bare = trim(inside, '-+~= \t\r\n')
  const word = /^\w{0,40}/.exec(bare)![0]
  return {word, rest: bare.slice(word.length).trimStart()}
}

/** A text without some letters at both its ends. */
function trim(text: string, letters: string): string {
  let start = 0
  while (start < text.length && letters.includes(text[start]!)) start++
  let end = text.length
  while (end > start && letters.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}

/** “not x”, “!x” and “unless x” ask about x. */
function conditionOf(word: string, asked: string): Condition {
  const bare = asked.trim().split(/\s+/).join(' ')
  const not = /^(?:not |! ?)([\w.$@]{1,100})$/.exec(bare)
  return {asks: not?.[1] ?? bare, negated: /^(?:unless|ifnotequal)$/i.test(word) !== (not !== null)}
}
