/** @module One spelling of a name in one brief: reports of several desks write "Kéller", "Keler" and "Keller". */
import type { Record } from '../record/record.ts'

/** Shorter names are different names when a letter differs. */
const SHORTEST = 5

/** Letters by which two spellings of one name differ at most. */
const FEW = 2

/** Words with each surname as the brief spells it; what stands between quotation marks stays as it was printed. */
export function spellNames({ actors }: Pick<Record, 'actors'>): (words: string) => string {
  const spelt = new Map<string, string>()
  for (const { name, aliases, type, anonymous } of actors) {
    if (type !== 'person' || anonymous) continue
    const own = lastOf(name)
    for (const other of aliases.map(lastOf)) if (isSpelling(other, own)) spelt.set(other, own)
  }
  // A name that somebody else bears stays his.
  for (const { name } of actors) spelt.delete(lastOf(name))
  if (spelt.size === 0) return words => words
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${[...spelt.keys()].join('|')})(?![\\p{L}-])`, 'gu')
  return words =>
    words
      .split(/(“[^”]*”)/)
      .map((part, at) => (at % 2 === 1 ? part : part.replace(pattern, name => spelt.get(name) ?? name)))
      .join('')
}

function lastOf(name: string): string {
  return name.split(' ').at(-1) ?? name
}

function isSpelling(other: string, own: string): boolean {
  return (
    other !== own &&
    Math.min(other.length, own.length) >= SHORTEST &&
    /^\p{Lu}\p{L}+$/u.test(other) &&
    other.slice(0, 2) === own.slice(0, 2) &&
    distance(other, own) <= FEW
  )
}

/** Letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min(row[j]! + Number(letter !== b[j]), row[j + 1]! + 1, next[j]! + 1))
    row = next
  }
  return row.at(-1)!
}
