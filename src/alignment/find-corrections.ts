/** @module Which report says that it corrects which other: it names the headline of the one it takes back. */
import { everyMatch } from '../document/every-match.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { stems } from './content-words.ts'

/** A report that says it corrects an earlier one. */
export interface Correction {
  /** Indices into the testimonies. */
  readonly by: number
  readonly of: number
  /** The sentence that says so. */
  readonly passage: Passage
}

/** "Corrects paragraph 2 of a story", "This is a correction". */
const SAYS_SO = /\b(?:corrects?|correcting|corrected|corrections?)\b/i

/** A correction says so before it tells anything else. */
const OPENING = 6

/** A quotation that may be a headline. Bounded, so that a stray mark costs nothing. */
const QUOTED = /[“"‘']([^“”"]{15,250})[”"’']/g

/** Shorter headlines are names of columns: "Morning briefing". */
const FEWEST_WORDS = 4

/** Corrections whose earlier report is among the testimonies. */
export function findCorrections(testimonies: readonly Testimony[]): readonly Correction[] {
  const headlines = new Map<string, number>()
  for (const [report, { headline }] of testimonies.entries()) {
    const words = stems(headline)
    // Of two reports under one headline it is not said which is meant.
    if (words.length >= FEWEST_WORDS) headlines.set(words.join(' '), headlines.has(words.join(' ')) ? -1 : report)
  }
  return testimonies.flatMap(({ sentences }, by) =>
    sentences.slice(0, OPENING).flatMap(({ passage }) => {
      if (!SAYS_SO.test(passage.exact)) return []
      const named = everyMatch(passage.exact, QUOTED).map(([, words]) => headlines.get(stems(words!).join(' ')) ?? -1)
      return named.filter(of => of >= 0 && of !== by).map(of => ({ by, of, passage }))
    }),
  )
}
