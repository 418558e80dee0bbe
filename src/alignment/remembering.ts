/** @module A function that remembers: what is dear to make and asked for often is made once. */

/** Keeps every answer as long as the function lives. */
export function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/**
 * The same for what is read from texts, which are many: at most so many answers are kept, then all are forgotten. That changes no
 * answer; the default holds the passages of a record of a thousand reports, in some twenty megabytes.
 */
export function rememberingTexts<Value>(make: (text: string) => Value, most = MOST_TEXTS): (text: string) => Value {
  const known = new Map<string, Value>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size === most) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}

const MOST_TEXTS = 50_000
