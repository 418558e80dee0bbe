/** @module Names the gazetteers hold, in the words of a sentence: what kind each word's known name is of, and where in it the word stands. */
import { KNOWN_NAMES, type KnownKind } from '../gazetteers/known-names.ts'
import { fold, longestPhrase } from '../gazetteers/phrase-book.ts'

const KINDS: readonly KnownKind[] = [
  'country',
  'adjective',
  'people',
  'capital',
  'seat',
  'body',
  'media',
  'platform',
  'place',
]

export interface KnownRun {
  readonly first: number
  readonly past: number
  readonly kind: KnownKind
  readonly name: string
}

/** Whether a known name may begin with a word: what most words are not worth looking up for. */
export function mayBeginKnown(form: string): boolean {
  return !/^\p{Ll}/u.test(form) && KNOWN_NAMES.byFirstWord.has(foldedAt([form], 0)!)
}

/**
 * The longest known names, from left to right; they do not overlap.
 * @param mayBegin what `mayBeginKnown` says of each word, where that is known already
 */
export function knownRuns(
  forms: readonly string[],
  mayBegin: (at: number) => boolean = at => mayBeginKnown(forms[at]!),
): readonly KnownRun[] {
  const runs: KnownRun[] = []
  let at = 0
  while (at < forms.length) {
    const known = mayBegin(at) ? longestPhrase(KNOWN_NAMES, offset => foldedAt(forms, at + offset)) : undefined
    const found = known?.entry.taught === false ? undefined : known
    if (found === undefined) at += 1
    else {
      runs.push({ first: at, past: at + found.length, kind: found.entry.kind, name: found.entry.name })
      at += found.length
    }
  }
  return runs
}

function foldedAt(forms: readonly string[], at: number): string | undefined {
  const form = forms[at]
  if (form === undefined) return undefined
  // Datelines shout: "OTTAWA", "SOUTH AFRICA". Up to three letters it may be a short form.
  return fold(/^\p{Lu}{4,}$/u.test(form) ? form[0]! + form.slice(1).toLowerCase() : form)
}

/** 0 of no known name, else 4 * kind + place in the name: 0 all of it, 1 its first word, 2 within, 3 its last; kinds from 1. */
export function knownPlaces(runs: readonly KnownRun[], length: number): Uint8Array {
  const places = new Uint8Array(length)
  for (const { first, past, kind } of runs) {
    const number = 4 * (1 + KINDS.indexOf(kind))
    for (let at = first; at < past; at += 1)
      places[at] = number + (past - first === 1 ? 0 : at === first ? 1 : at === past - 1 ? 3 : 2)
  }
  return places
}
