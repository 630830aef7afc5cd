import type {ReplyRecord} from './records.ts'

/** A stretch of a file, in UTF-16 offsets of its decoded text. */
export interface Range {
  start: number
  end: number
}

/** A stretch of a source that prose came from. */
export interface SourceRange extends Range {
  /** Whether the prose stands there letter by letter, in one piece: what replaces the prose can be written there. */
  verbatim: boolean
}

/**
 * Tells where prose stands in its source. Every offset of the prose has a place there: what a reader put in by itself,
 * such as the line break of a block, stands where it put it.
 */
export interface PositionMap {
  /**
   * The place of a stretch of the prose.
   *
   * @param start UTF-16 offset of its first character in the prose
   * @param end UTF-16 offset behind its last one
   */
  toSource(start: number, end: number): SourceRange
}

/** Text to judge, with its way back. */
export interface Prose {
  text: string
  map: PositionMap
}

/** What a file says of its own reply, in front matter. It goes before what the user says of all files. */
export interface DraftSettings {
  channel?: ReplyRecord['channel'] | undefined
  language?: ReplyRecord['language'] | undefined
  situation?: ReplyRecord['situation'] | undefined
  /** Ids of rules that say nothing about it. */
  disable?: readonly string[] | undefined
}

/** A comment that keeps rules silent about a stretch of the file. */
export interface Suppression {
  /** Ids of the rules; all rules where none is named. */
  rules: readonly string[] | undefined
  /** Where findings are silenced, in the source: those that begin in this stretch. */
  over: Range
  /** Where the comment stands in the source. */
  comment: Range
}

/** One reply in a file, as a reader found it. */
export interface Draft extends Prose {
  /** The same reply as others get it: with other branches of its conditionals. */
  others?: readonly Prose[] | undefined
  /** What tells the reply from others in the file, such as a JSON pointer: `/macros/3/comment`. */
  name?: string | undefined
  /** The customer’s message, where the format holds one. */
  customer?: string | undefined
  settings?: DraftSettings | undefined
  suppressions?: readonly Suppression[] | undefined
  /** Whether it is made to be filled in and sent many times: then its channel is `template` where nobody says another. */
  isTemplate?: boolean | undefined
  /** Whether it is a piece beside the letter, such as a picture’s description: nothing is asked of it as a whole. */
  isFragment?: boolean | undefined
  /** Whether more of the letter stands in other files: what it lacks may stand there. */
  isPart?: boolean | undefined
  /**
   * Whether words can be written in its source just as they are, without an escape. Where a draft has none, all can.
   *
   * @param words what would replace a verbatim stretch
   */
  canHold?(words: string): boolean
}

/** A file as it was read. */
export interface ReadFile {
  /** The whole file, decoded: what positions refer to. */
  text: string
  /** Its replies, in order. */
  drafts: readonly Draft[]
  /** Comments of the file itself, outside its replies. */
  suppressions?: readonly Suppression[] | undefined
}

/** How to read files. */
export interface ReadOptions {
  /** Which keys of JSON and YAML hold replies: JSON pointers (`/greeting`) or patterns (`macros.*.comment`). */
  keys?: readonly string[] | undefined
  /** Whose export it is: what its keys mean is known. */
  preset?: Preset | undefined
}

/** Help desks whose exports are known. */
export const presets = ['zendesk', 'freshdesk', 'intercom', 'helpscout', 'front', 'gorgias'] as const
export type Preset = (typeof presets)[number]

/** Reads one format. */
export interface Reader {
  /**
   * Finds the replies in a file.
   *
   * @param bytes the whole file
   * @param options how to read it
   * @throws {ReadError} where it is broken, with the line
   */
  read(bytes: Buffer, options: ReadOptions): ReadFile | Promise<ReadFile>
}

/** The map of prose that is its source. */
export const identity: PositionMap = {toSource: (start, end) => ({start, end, verbatim: true})}
