/** @module One use of a name, with the words around it in its sentence. */
import type { Name } from './find-names.ts'
import { follows, type Word } from './words.ts'

/** One use of a name, with the words around it in its sentence. */
export interface Use extends Name {
  readonly words: readonly Word[]
  readonly sentence: number
  /** The word of its sentence at an index. */
  readonly wordAt: (at: number) => Word | undefined
  /** The word before, and the one before that; '' at the beginning. */
  readonly before: string
  readonly earlier: string
  readonly next: Word | undefined
  readonly nextName: Name | undefined
  /** "Keller’s". */
  readonly isOwner: boolean
  /** The next word follows with nothing but a space between. */
  readonly isTouching: boolean
}

/** A use of a name as the signs are read from it; `nextName` is the name after it, wherever that stands. */
export function useOf(words: readonly Word[], name: Name, nextName: Name | undefined): Use {
  const { first, past } = name
  const { sentence } = words[first]!
  const wordAt = (at: number) => (words[at]?.sentence === sentence ? words[at] : undefined)
  const next = wordAt(past)
  return {
    ...name,
    words,
    sentence,
    wordAt,
    before: wordAt(first - 1)?.lower ?? '',
    earlier: wordAt(first - 2)?.lower ?? '',
    next,
    nextName,
    isOwner: words[past - 1]!.possessive,
    isTouching: next !== undefined && follows(words, past),
  }
}
