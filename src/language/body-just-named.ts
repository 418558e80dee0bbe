/** @module The body meant by "the group", "the movement": the only one just named, and nearest figures in general. */
import type { Reading } from './reading.ts'

/** The only body named in the sentence of a word or the two before that speaks for no state; index of a figure. */
export function bodyJustNamed(reading: Reading, at: number): number | undefined {
  const bodies = reading.figures.fitting(
    ({ kind, noun, side }) => kind === 'organisation' && noun === null && side === null,
  )
  return nearest(reading, at, bodies)
}

/** The one of several figures that is named in the same sentence or the two before; `undefined` when several are. `most`: sentences back. */
export function nearest(
  { words, placedIn, figures }: Reading,
  at: number,
  fitting: readonly number[],
  most = 2,
): number | undefined {
  const { sentence } = words[at]!
  for (let back = 0; back <= most; back += 1) {
    const here = new Set<number>()
    for (const { chain, first } of placedIn.get(sentence - back) ?? [])
      if (chain !== null && fitting.includes(chain) && first < at) here.add(chain)
    if (here.size === 1) return [...here][0]
    if (here.size > 1) return undefined
  }
  // An unnamed one is meant again as long as nobody else of the kind has come in between.
  const unnamed = fitting.filter(figure => figures.drafts[figure]!.anonymous)
  return unnamed.length === 1 && fitting.length === 1 ? unnamed[0] : undefined
}
