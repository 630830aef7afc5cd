import measured from '../../docs/accuracy.json' with {type: 'json'}

/** How often a rule is right on labelled texts that it was not written by. */
export interface Figures {
  /** How many texts were read. */
  texts: number
  /** How many of the findings are right, in per cent; null where there was none. */
  precision: number | null
  /** How many of the faults are found, in per cent; null where there was none. */
  recall: number | null
}

/** By language and kind of text. */
export type Accuracy = Readonly<Record<'en' | 'fi', Readonly<Partial<Record<'text' | 'draft', Figures>>>>>

/** By rule, as `npm run accuracy -- --write` measured it. */
export const accuracyOf: Readonly<Partial<Record<string, Accuracy>>> = measured.rules
