/**
 * Makes a value when it is first asked for: a table that few replies need must not slow the start of all.
 *
 * @param make makes it
 * @returns gives it
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
