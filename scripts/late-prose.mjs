import {parseAst} from 'rolldown/parseAst'

/** What a rule tells of itself on its page, and a draft never asks for. */
const proseProperties = ['finds', 'why', 'source', 'silent', 'examples']

const reader = '\0rule-prose'

/**
 * Leaves the prose of the rules out of a bundle, a tenth of what every draft would have to read: the properties that
 * hold it go, and each rule inherits getters in their place, which read it from `rules.json` beside the bundle. Getters
 * of its own, some three hundred in all, would have to be made at each start.
 */
export function lateProse() {
  return {
    name: 'late-prose',
    resolveId: (id) => (id === reader ? id : null),
    load: (id) => (id === reader ? readerSource : null),
    transform: {
      filter: {id: /\/rules\/(?!index)[a-z-]+\.ts$/},
      handler(code, id) {
        const [, rule] = /([a-z-]+)\.ts$/.exec(id)
        const {declaration} = parseAst(code, {lang: 'ts'}).body.find(({type}) => type === 'ExportDefaultDeclaration')
        const [literal] = declaration.arguments
        let short = `import {Prose} from '${reader}'\n`
        let at = 0
        const take = (end) => {
          short += code.slice(at, end)
        }
        take(literal.start + 1)
        short += `__proto__: new Prose('${rule}'),`
        at = literal.start + 1
        for (const {start, end, key} of literal.properties)
          if (proseProperties.includes(key?.name)) {
            take(start)
            // The comma behind it goes, too.
            at = code[end] === ',' ? end + 1 : end
          }
        take(code.length)
        return {code: short, moduleSideEffects: false}
      }
    }
  }
}

const readerSource = `import {readFileSync} from 'node:fs'
let prose
export class Prose {
  constructor(rule) { this.rule = rule }
  ${proseProperties.map((name) => `get ${name}() { return proseOf(this.rule).${name} }`).join('\n  ')}
}
const proseOf = (rule) => (prose ??= JSON.parse(readFileSync(__dirname + '/rules.json', 'utf8')))[rule]
`

/**
 * The prose that was left out, as JSON.
 *
 * @param rules the rules by their ids
 */
export function proseFile(rules) {
  const prose = Object.entries(rules).map(([id, rule]) => [
    id,
    Object.fromEntries(proseProperties.map((name) => [name, rule[name]]))
  ])
  return JSON.stringify(Object.fromEntries(prose))
}
