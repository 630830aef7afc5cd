import type {Preset} from '../draft.ts'
import type {Markup} from '../letter.ts'
import type {Path} from './keys.ts'

/** Looks up a value by its path; nothing where there is none. */
export type Lookup = (path: Path) => unknown

/** How a help desk’s export holds replies. */
interface Shape {
  /** Whether a file is surely one. */
  fits(get: Lookup): boolean
  /** The markup of the reply that stands at a path; nothing where none does. */
  markupAt(path: Path, get: Lookup): Markup | undefined
}

const up = (path: Path, steps: number): Path => path.slice(0, path.length - steps)
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
/** The first things that a file can hold, under the keys that lists of this service come in. */
const firstOf = (get: Lookup, ...lists: readonly Path[]): Path | undefined =>
  [...lists.map((list) => [...list, 0]), []].find(
    (path) => get(path) !== undefined && get([...path, 'length']) === undefined
  )

/** A key that holds HTML, and one that holds the same as plain text: the HTML is what people edit. */
function htmlOrText(path: Path, get: Lookup, html: string, text: string): Markup | undefined {
  if (path.at(-1) === html) return 'html'
  return path.at(-1) === text && !isText(get([...up(path, 1), html])) ? 'text' : undefined
}

/**
 * The shapes that each service documents for what its API gives:
 * Zendesk, “Macros” (developer.zendesk.com): `macros[].actions[]`, `{field: "comment_value", value}`;
 * Freshdesk, “Canned responses” (developers.freshdesk.com): `[{title, content, content_html}]`;
 * Intercom, “Macros” (developers.intercom.com): `data[]`, `{type: "macro", name, body, body_text}`;
 * Help Scout, “Saved replies” (developer.helpscout.com): `[{name, text, chatText}]`;
 * Front, “Message templates” (dev.frontapp.com): `_results[]`, `{name, subject, body}`;
 * Gorgias, “Macros” (developers.gorgias.com): `data[].actions[]`, `{name: "setResponseText", arguments: {body_text, body_html}}`.
 */
export const shapes: Readonly<Record<Preset, Shape>> = {
  zendesk: {
    fits: (get) => {
      const first = firstOf(get, ['macros'], ['macro'])
      const macro = get(['macro']) === undefined ? first : ['macro']
      return macro !== undefined && macro.length > 0 && get([...macro, 'actions', 0, 'field']) !== undefined
    },
    markupAt: (path, get) => {
      const at = path.lastIndexOf('value')
      if (at < 2 || path[at - 2] !== 'actions') return undefined
      const field = get([...path.slice(0, at), 'field'])
      // A list holds the channel, and then the words.
      if (path.length > at + 1 && path[at + 1] !== 1) return undefined
      return field === 'comment_value_html' ? 'html' : field === 'comment_value' ? 'text' : undefined
    }
  },
  freshdesk: {
    fits: (get) => {
      const first = firstOf(get, [], ['canned_responses'], ['responses'])
      return first !== undefined && isText(get([...first, 'title'])) && isText(get([...first, 'content_html']))
    },
    markupAt: (path, get) => htmlOrText(path, get, 'content_html', 'content')
  },
  intercom: {
    fits: (get) => {
      const first = firstOf(get, ['data'], ['macros'])
      return first !== undefined && get([...first, 'type']) === 'macro' && get([...first, 'body']) !== undefined
    },
    markupAt: (path, get) => htmlOrText(path, get, 'body', 'body_text')
  },
  helpscout: {
    fits: (get) => {
      const first = firstOf(get, [], ['_embedded', 'savedReplies'], ['savedReplies'])
      return first !== undefined && isText(get([...first, 'name'])) && get([...first, 'chatText']) !== undefined
    },
    markupAt: (path) => (path.at(-1) === 'text' ? 'html' : path.at(-1) === 'chatText' ? 'text' : undefined)
  },
  front: {
    fits: (get) => {
      const first = firstOf(get, ['_results'], [])
      return first !== undefined && /^rsp_/.test(String(get([...first, 'id']))) && isText(get([...first, 'body']))
    },
    markupAt: (path) => (path.at(-1) === 'body' ? 'html' : undefined)
  },
  gorgias: {
    fits: (get) => {
      const first = firstOf(get, ['data'], [])
      const action = first && [...first, 'actions', 0]
      return action !== undefined && get([...action, 'arguments']) !== undefined && isText(get([...action, 'name']))
    },
    markupAt: (path, get) =>
      get([...up(path, 2), 'name']) === 'setResponseText' ? htmlOrText(path, get, 'body_html', 'body_text') : undefined
  }
}

/**
 * The help desk whose export a file surely is.
 *
 * @param get looks up what the file holds
 */
export function detectPreset(get: Lookup): Preset | undefined {
  return (Object.keys(shapes) as Preset[]).find((preset) => shapes[preset].fits(get))
}
