import {parseAst} from 'rolldown/parseAst'

/**
 * Makes the regular expressions and the sets at the top of our modules when they are first used: V8 reads the whole
 * expression when it makes one, and a draft uses few of the hundreds. `const word = /…/` becomes a function, and a
 * property that holds an expression becomes a getter.
 */
export function lateExpressions() {
  return {
    name: 'late-expressions',
    transform: {
      filter: {id: /\/(?:src|rules)\/.*\.ts$/},
      handler(code) {
        const {body} = parseAst(code, {lang: 'ts'})
        const properties = lateProperties(body)
        const edits = [...lateConstants(body, properties), ...properties].sort((a, b) => a.start - b.start)
        if (edits.length === 0) return null
        let late = ''
        let at = 0
        for (const {start, end, write} of edits) {
          late += code.slice(at, start) + write(code)
          at = end
        }
        return {code: late + code.slice(at)}
      }
    }
  }
}

/** Where a name can only be read: in no pattern, parameter or type. */
const reads = {
  ArrayExpression: ['elements'],
  ArrowFunctionExpression: ['body'],
  BinaryExpression: ['left', 'right'],
  CallExpression: ['arguments', 'callee'],
  ConditionalExpression: ['test', 'consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  MemberExpression: ['object'],
  ReturnStatement: ['argument'],
  UnaryExpression: ['argument']
}

/** What takes time to make, and can wait: an expression, or a set of what is written there. */
function canWait(node) {
  return node?.regex !== undefined || (node?.type === 'NewExpression' && ['Set', 'RegExp'].includes(node.callee.name))
}

/**
 * Constants of one module that can wait, and what reads them. One whose name stands elsewhere, too, is left alone, and
 * so is one that another one that waits is made of.
 */
function lateConstants(body, properties) {
  const constants = new Map()
  for (const statement of body) {
    const [{id, init}, more] = statement.type === 'VariableDeclaration' ? statement.declarations : [{}]
    if (canWait(init) && !more) constants.set(id.name, {statement, id, init, uses: []})
  }
  visit(body, (node, parent, key) => {
    const constant = node.type === 'Identifier' ? constants.get(node.name) : undefined
    if (!constant || node === constant.id) return
    const isName =
      (parent.type === 'MemberExpression' && key === 'property' && !parent.computed) ||
      (parent.type === 'Property' && key === 'key' && !parent.computed && !parent.shorthand)
    if (isName) return
    if (reads[parent.type]?.includes(key)) constant.uses.push(node)
    else constants.delete(node.name)
  })
  const waiting = [...properties, ...[...constants.values()].map(({statement}) => statement)]
  for (const [name, {uses}] of constants)
    if (uses.some((use) => waiting.some(({start, end}) => start < use.start && use.end <= end))) constants.delete(name)
  return [...constants.values()].flatMap(({statement, id: {name}, init, uses}) => [
    {
      start: statement.start,
      end: statement.end,
      write: (code) => `let ${name}Made; const ${name} = () => ${name}Made ??= ${code.slice(init.start, init.end)};`
    },
    ...uses.map(({start, end}) => ({start, end, write: () => `${name}()`}))
  ])
}

/** Properties of objects that are made when the module is loaded. */
function lateProperties(body) {
  const edits = []
  visit(body, (node) => {
    if (/Function/.test(node.type)) return false
    if (node.type !== 'Property' || node.computed || node.key.type !== 'Identifier' || !canWait(node.value)) return true
    const {start, end, key, value} = node
    const made = `expression${edits.length}`
    edits.push({
      start,
      end,
      write: (code) => `get ${key.name}() { return ${made} ??= ${code.slice(value.start, value.end)} }`
    })
    return true
  })
  if (edits.length > 0) {
    const names = edits.map((_, index) => `expression${index}`).join(', ')
    edits.push({start: body[0].start, end: body[0].start, write: () => `let ${names}\n`})
  }
  return edits
}

/** Visits each node with its parent and the property of the parent that holds it; `false` leaves out what is below. */
function visit(value, enter, parent, key) {
  if (Array.isArray(value)) for (const child of value) visit(child, enter, parent, key)
  else if (value && typeof value === 'object') {
    if (typeof value.type === 'string' && enter(value, parent, key) === false) return
    for (const [name, child] of Object.entries(value)) visit(child, enter, value, name)
  }
}
