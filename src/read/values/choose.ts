import type {Draft, Prose, ReadOptions} from '../draft.ts'
import {type Markup, readLetter} from '../letter.ts'
import {UnknownShape} from '../text.ts'
import {matchKeys, type Path, pointerOf} from './keys.ts'
import {detectPreset, type Lookup, shapes} from './presets.ts'

/** A text in JSON or YAML. */
export interface TextValue {
  path: Path
  value: string
  /** The text with its way back to the file; made when it is asked for. */
  prose(): Prose
  /** Whether words can stand in the file as they are, where this text stands. */
  canHold(words: string): boolean
}

const looksLikeHtml = /<\/?(?:p|br|div|span|a|b|i|strong|em|ul|ol|li|table|td|html|body|h[1-6])\b[^<>]{0,500}>/i

/**
 * Finds the replies among the texts of a file.
 *
 * @param texts all its texts, in order
 * @param get looks up any of its values
 * @param options which keys hold replies
 * @throws {UnknownShape} where nobody says which do, and the file’s shape does not tell
 */
export async function chooseReplies(
  texts: Iterable<TextValue>,
  get: Lookup,
  {keys, preset}: ReadOptions
): Promise<Draft[]> {
  const isNamed = matchKeys(keys ?? [])
  const all = [...texts]
  const named = all.filter(({path}) => isNamed(path))
  // Keys that are named for other files leave an export to be known by its shape.
  const known = preset ?? (named.length > 0 ? undefined : detectPreset(get))
  if (named.length === 0 && !known && !(keys && keys.length > 0)) throw new UnknownShape(unknown)
  const markupAt = ({path, value}: TextValue): Markup | undefined =>
    (known && shapes[known].markupAt(path, get)) ?? (isNamed(path) ? markupOf(value) : undefined)
  const drafts: Draft[] = []
  for (const text of all) {
    const markup = markupAt(text)
    if (!markup || text.value.trim() === '') continue
    const prose = text.prose()
    for (const draft of await readLetter(prose.text, markup, prose.map))
      drafts.push({
        ...draft,
        name: pointerOf(text.path),
        isTemplate: true,
        canHold: (words) => text.canHold(words) && (draft.canHold?.(words) ?? true)
      })
  }
  return drafts
}

const unknown =
  'is no help desk’s export that is known by its shape; say where its replies stand: --keys "macros.*.comment"'

/** Nobody says what a text is marked up with: its tags do. */
export function markupOf(value: string): Markup {
  return looksLikeHtml.test(value) ? 'html' : 'text'
}
