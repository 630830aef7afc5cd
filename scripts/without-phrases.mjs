import {parseAst} from 'rolldown/parseAst'

/** Where the command’s bundle needs no source of a phrase, since it takes all phrases compiled from a file. */
const phraseProperties = [
  {folder: '/rules/', names: new Set(['phrases', 'unless', 'twins'])},
  {
    folder: '/src/language/',
    names: new Set(['acts', 'times', 'vagueTimes', 'sets', 'forms', 'endings', 'feelings', 'hedges', 'certain'])
  }
]

/**
 * Leaves the phrases out of a bundle: the properties that hold them go, and with them all that only they used.
 * Reading a hundred kilobytes of phrases at each start, to use none of them, would cost more than finding them.
 */
export function withoutPhrases() {
  return {
    name: 'without-phrases',
    transform: {
      filter: {id: /\.ts$/},
      handler(code, id) {
        const {names} = phraseProperties.find(({folder}) => id.includes(folder)) ?? {}
        if (!names) return null
        const cuts = []
        const program = parseAst(code, {lang: 'ts'})
        visit(program, (node) => {
          if (node.type === 'Property' && !node.computed && names.has(node.key.name)) cuts.push([node.start, node.end])
        })
        if (cuts.length === 0) return null
        // An import of nothing but phrases would keep its module beside this one.
        const isCut = ({start}) => cuts.some(([from, to]) => from <= start && start < to)
        const used = new Set()
        visit(
          program.body.filter(({type}) => type !== 'ImportDeclaration'),
          (node) => {
            if (node.type === 'Identifier' && !isCut(node)) used.add(node.name)
          }
        )
        for (const node of program.body)
          if (node.type === 'ImportDeclaration' && node.specifiers.every(({local}) => !used.has(local.name)))
            cuts.push([node.start, node.end])
        let stripped = ''
        let at = 0
        for (const [start, end] of cuts.sort(([a], [b]) => a - b)) {
          if (start < at) continue
          stripped += code.slice(at, start)
          at = code[end] === ',' ? end + 1 : end
        }
        return {code: stripped + code.slice(at), moduleSideEffects: false}
      }
    }
  }
}

function visit(node, enter) {
  if (Array.isArray(node)) for (const child of node) visit(child, enter)
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') enter(node)
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, enter)
  }
}
