/** @module A phrase book: names of several words, found by their first word. */

const PLAIN = /^[\x20-\x7e]*$/

/** Words the way names are compared: accents dropped, one kind of apostrophe; case is kept ("US" is not "us"). */
export function fold(word: string): string {
  // Most words have neither accents nor marks to make alike.
  return PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'")
}

/** The words of a name, as text is cut into words: runs of letters and digits, with inner hyphens, stops and apostrophes. */
export function wordsOfName(name: string): readonly string[] {
  return fold(name).match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|['.-](?=[\p{L}\p{N}])|\.)*/gu) ?? []
}

/** Names of several words, found by their first. */
export interface PhraseBook<Entry> {
  readonly byFirstWord: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly entry: Entry }[]>
}

/** A phrase book from pairs of name and meaning. The first meaning given to a name wins. */
export function phraseBook<Entry>(pairs: Iterable<readonly [string, Entry]>): PhraseBook<Entry> {
  const byFirstWord = new Map<string, { words: readonly string[]; entry: Entry }[]>()
  for (const [name, entry] of pairs) {
    const words = wordsOfName(name)
    if (words.length === 0) continue
    const rows = byFirstWord.get(words[0]!) ?? []
    if (rows.some(row => row.words.join(' ') === words.join(' '))) continue
    rows.push({ words, entry })
    byFirstWord.set(words[0]!, rows)
  }
  for (const rows of byFirstWord.values()) rows.sort((a, b) => b.words.length - a.words.length)
  return { byFirstWord }
}

/** The longest phrase that begins at a word; `wordAt` gives the folded words one after the other, `undefined` where the run ends. */
export function longestPhrase<Entry>(
  { byFirstWord }: PhraseBook<Entry>,
  wordAt: (offset: number) => string | undefined,
): { readonly length: number; readonly entry: Entry } | undefined {
  const first = wordAt(0)
  if (first === undefined) return undefined
  for (const { words, entry } of byFirstWord.get(first) ?? []) {
    if (words.every((word, offset) => wordAt(offset) === word)) return { length: words.length, entry }
  }
  return undefined
}
