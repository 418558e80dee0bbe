/** @module Figures while they are being put together: found by key, named by their fullest form. */
import type { Figure, FigureKind } from '../document/layers.ts'
import type { Gender } from './gazetteers/offices.ts'

export interface FigureDraft {
  readonly kind: FigureKind
  name: string
  readonly wordings: string[]
  readonly titles: string[]
  side: string | null
  readonly anonymous: boolean
  gender: Gender | undefined
  /** Common noun it is known by, when it has no name: "official". */
  readonly noun: string | null
}

export interface Figures {
  readonly drafts: readonly FigureDraft[]
  /** Indices of the drafts that a rule holds for; looks at the first 1,000, for no report has more and each asks for all. */
  fitting(holds: (draft: FigureDraft) => boolean): readonly number[]
  /** The figure of a key, made when there is none. */
  of(key: string, make: () => FigureDraft): number
  find(key: string): number | undefined
}

export function figureBook(): Figures {
  const drafts: FigureDraft[] = []
  const byKey = new Map<string, number>()
  return {
    drafts,
    fitting(holds) {
      const found: number[] = []
      for (let figure = 0; figure < drafts.length && figure < 1000; figure += 1)
        if (holds(drafts[figure]!)) found.push(figure)
      return found
    },
    of(key, make) {
      const found = byKey.get(key)
      if (found !== undefined) return found
      byKey.set(key, drafts.length)
      return drafts.push(make()) - 1
    },
    find: key => byKey.get(key),
  }
}

export function draftOf(kind: FigureKind, name: string, more: Partial<FigureDraft> = {}): FigureDraft {
  return { kind, name, wordings: [], titles: [], side: null, anonymous: false, gender: undefined, noun: null, ...more }
}

/** Adds a wording once. */
export function addOnce(list: string[], wording: string): void {
  if (wording !== '' && !list.includes(wording)) list.push(wording)
}

export function finished({ kind, name, wordings, titles, side, anonymous }: FigureDraft): Figure {
  return {
    kind,
    name,
    aliases: wordings.filter(wording => wording !== name),
    titles,
    side: side === name ? null : side,
    anonymous,
  }
}
