import {parseAst} from 'rolldown/parseAst'

/** What a rule tells of itself on its page, and a draft never asks for. */
const proseProperties = ['finds', 'why', 'source', 'silent', 'examples']

const reader = '\0rule-prose'

/**
 * Leaves the prose of the rules out of a bundle, a tenth of what every draft would have to read: the properties that
 * hold it become getters, which read it from `rules.json` beside the bundle.
 */
export function lateProse() {
  return {
    name: 'late-prose',
    resolveId: (id) => (id === reader ? id : null),
    load: (id) =>
      id === reader
        ? `import {readFileSync} from 'node:fs'
let prose
export const proseOf = (id) => (prose ??= JSON.parse(readFileSync(__dirname + '/rules.json', 'utf8')))[id]`
        : null,
    transform: {
      filter: {id: /\/rules\/(?!index)[a-z-]+\.ts$/},
      handler(code, id) {
        const [, rule] = /([a-z-]+)\.ts$/.exec(id)
        const {declaration} = parseAst(code, {lang: 'ts'}).body.find(({type}) => type === 'ExportDefaultDeclaration')
        const late = declaration.arguments[0].properties.filter(({key}) => proseProperties.includes(key?.name))
        let short = `import {proseOf} from '${reader}'\n`
        let at = 0
        for (const {start, end, key} of late) {
          short += `${code.slice(at, start)}get ${key.name}() { return proseOf('${rule}').${key.name} }`
          at = end
        }
        return {code: short + code.slice(at), moduleSideEffects: false}
      }
    }
  }
}

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
