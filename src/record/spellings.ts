/** @module Spellings: one person whose name reports print in several ways. The record uses one; a reader searching the page needs all. */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { plain } from '../alignment/content-words.ts'
import { skeleton } from '../alignment/name-forms.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Actor, Anomaly } from './record.ts'

/** One per person whose surname has several spellings, with the first place of each. */
export function spellings(actors: readonly Actor[], testimonies: readonly Testimony[]): readonly Anomaly[] {
  const places = firstPlaces(testimonies)
  return actors.flatMap(({ id, type, name, aliases, anonymous }) => {
    if (type !== 'person' || anonymous) return []
    const surname = name.split(' ').at(-1)!
    const key = skeleton(plain(surname))
    const others = aliases.map(alias => alias.split(' ').at(-1)!)
    const forms = [surname, ...others.filter(other => skeleton(plain(other)) === key)]
    const distinct = [...new Map(forms.toSorted(byCodeUnits).map(form => [plain(form), form])).values()]
    const evidence = distinct.flatMap(form => places.get(form) ?? [])
    if (distinct.length < 2 || evidence.length < 2) return []
    return [
      {
        id: `anomaly-alias-${id}`,
        kind: 'alias',
        summary: `${distinct.join(' and ')} are spellings of one name.`,
        evidence,
      },
    ]
  })
}

/** Word → the first place that prints it, cut from a passage of a testimony. Only capitalised words: names. */
function firstPlaces(testimonies: readonly Testimony[]): ReadonlyMap<string, Passage> {
  const places = new Map<string, Passage>()
  for (const { statements, events } of testimonies)
    for (const { passage } of [...statements, ...events])
      for (const { 0: word, index } of passage.exact.matchAll(/\p{Lu}[\p{L}’'-]+/gu)) {
        const bare = word.replace(/[’'](?:s)?$/u, '')
        if (!places.has(bare)) places.set(bare, part(passage, index, index + bare.length))
      }
  return places
}

/** A part of a passage, by offsets into its words, with the context that is known of it. */
export function part(passage: Passage, from: number, to: number): Passage {
  const words = `${passage.prefix}${passage.exact}${passage.suffix}`
  const [start, end] = [passage.prefix.length + from, passage.prefix.length + to]
  // As much context as passages have (document/passage.ts), where this one knows it.
  return {
    file: passage.file,
    start: passage.start + from,
    end: passage.start + to,
    exact: passage.exact.slice(from, to),
    prefix: words.slice(Math.max(0, start - 24), start),
    suffix: words.slice(end, end + 24),
  }
}
