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

/**
 * Finds something out about an object once, however often it is asked: what each finding of a long letter asks anew takes
 * the square of its length.
 *
 * @param find finds it out
 * @returns tells it, and keeps it as long as the object is kept
 */
export function remembered<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, {value: Value}>()
  return (key) => {
    let found = known.get(key)
    if (!found) {
      found = {value: find(key)}
      known.set(key, found)
    }
    return found.value
  }
}
