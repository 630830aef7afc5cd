import {type Comment, readSuppressions} from './comments.ts'
import {type Draft, identity, type PositionMap, type Prose} from './draft.ts'
import {compose, ProseBuilder} from './prose-builder.ts'
import {readTemplate, withoutFields} from './templates/versions.ts'

/** How the words of a letter are marked up. */
export type Markup = 'text' | 'markdown' | 'html'

/** A text without its markup. */
export interface Unmarked {
  prose: Prose
  /** Texts beside the letter: descriptions of pictures, titles, what only an inbox shows. */
  fragments: readonly Prose[]
  comments: readonly Comment[]
  /** Mail that it quotes, where the markup says so. */
  customer?: string | undefined
}

/** What takes the markup away. */
interface Unmarker {
  unmark(text: string): Unmarked
  canHold(words: string): boolean
}

const unmarkers: Readonly<Record<Exclude<Markup, 'text'>, () => Promise<Unmarker>>> = {
  markdown: async () => await import('./markdown.ts'),
  html: async () => await import('./html.ts')
}

/** Plain text: all of it is prose. */
const asIs: Unmarker = {
  unmark: (text) => ({prose: {text, map: identity}, fragments: [], comments: []}),
  canHold: () => true
}

/**
 * Reads a letter: its front matter, its template’s tags, its markup.
 *
 * @param text the letter
 * @param markup how it is marked up
 * @param source from the letter to the file that holds it
 * @returns the letter, and behind it what stands beside it
 * @throws {ReadError} where its front matter is broken
 */
export async function readLetter(text: string, markup: Markup, source: PositionMap = identity): Promise<Draft[]> {
  const unmarker = markup === 'text' ? asIs : await unmarkers[markup]()
  const front = text.startsWith('---') ? (await import('./front-matter.ts')).readFrontMatter(text) : undefined
  const body = front && front.end > 0 ? cut(text, front.end) : {text, map: identity}
  const outer = compose(source, body.map)
  const template = readTemplate(body.text)
  const suppressions = readSuppressions(template.comments, body.text, outer)
  const letters: Prose[] = []
  const fragments = new Map<number, Prose>()
  let customer: string | undefined
  for (const version of template.versions) {
    const map = compose(outer, version.map)
    const unmarked = unmarker.unmark(version.text)
    letters.push(onto(map, unmarked.prose))
    customer ??= unmarked.customer
    for (const fragment of unmarked.fragments) {
      const moved = onto(map, fragment)
      fragments.set(moved.map.toSource(0, 1).start, moved)
    }
    for (const suppression of readSuppressions(unmarked.comments, version.text, map))
      if (!suppressions.some(({comment}) => comment.start === suppression.comment.start)) suppressions.push(suppression)
  }
  const [letter, ...others] = letters
  const shared = {settings: front?.settings, canHold: unmarker.canHold, isTemplate: template.isTemplate || undefined}
  const isPart = template.includes || beginsInField(letter!.text) || undefined
  return [
    {
      ...letter!,
      ...shared,
      others: others.length > 0 ? others : undefined,
      customer,
      isPart,
      suppressions: suppressions.length > 0 ? suppressions : undefined
    },
    ...[...fragments.values()].map((fragment) => ({...fragment, ...shared, isFragment: true}))
  ]
}

/** Whether a field stands where the letter begins, as a paragraph of its own: it may hold the greeting, and more. */
function beginsInField(text: string): boolean {
  const [opening] = text.trimStart().split(/\n[ \t\r]*\n/, 1)
  const rest = withoutFields(opening!)
  return rest !== opening && !/\p{L}/u.test(rest)
}

function cut(text: string, start: number): Prose {
  const builder = new ProseBuilder(text)
  builder.copy(start, text.length)
  return builder.build()
}

function onto(outer: PositionMap, {text, map}: Prose): Prose {
  return {text, map: compose(outer, map)}
}
