/**
 * One choice of many phrases, for a named set that is written as a list.
 *
 * @param phrases the phrases
 */
export const anyOf = (...phrases: readonly string[]): string => `(${phrases.join('|')})`
