/** @module Story words: what little of a report is looked at to say which story it belongs to. */

/** One word of a report, in reading order. */
export interface StoryWord {
  /** As printed, without a possessive ending: "Keller", "harbour", "1,200". */
  readonly word: string
  /** `name`: begins with a capital where plain words do not. Headlines that capitalise everything have none. */
  readonly kind: 'word' | 'name' | 'number'
  /** Only a space or hyphen stands between this word and the one before: "Port" → "Ardan". */
  readonly joined: boolean
}
