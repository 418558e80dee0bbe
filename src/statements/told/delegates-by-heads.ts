/**
 * @module Delegates by the grammar of a sentence: the part that its verbs and its nouns give people by name at the talks the
 * report is about.
 */
import type { Figure } from '../../document/layers.ts'
import { overlaps } from '../../document/span.ts'
import type { DelegateFound } from './find-delegates.ts'
import { caseOf, dependents } from './line-grammar.ts'
import type { Acting, Line } from './lines.ts'
import { partsByNouns } from './part-by-nouns.ts'
import { type PartFound, partsByVerbs } from './part-by-verbs.ts'
import { bearersNamed, type PeopleOfLine } from './people-by-heads.ts'
import { isReal, isRoom } from './talks-nouns.ts'

/** "Keller, the foreign minister, and Osei, the interior minister, led the delegations. The envoy was also at the table." */
export function delegatesByHeads(
  line: Line,
  figures: readonly Figure[],
  published: string | null,
): readonly DelegateFound[] {
  const { grammar: words } = line
  if (words === null) return []
  const people: PeopleOfLine = { line, words, figures, published }
  const found = [...partsByVerbs(people), ...partsByNouns(people), ...inTheRoom(people)]
  return found
    .filter(({ mention }) => !line.quoted.some(quotation => overlaps(quotation, mention)))
    .map(({ mention, role }) => ({ figure: mention.figure, role, ...toCite(line, mention) }))
}

/** Code units of a sentence that is cited whole. */
const LONGEST = 300

/** The sentence, which tells what part somebody has; of a long one as much as stands behind the name. */
function toCite({ start, words }: Line, mention: Acting): { readonly start: number; readonly end: number } {
  const sentence = words.trimEnd().length
  return sentence <= LONGEST
    ? { start, end: start + sentence }
    : { start: start + mention.start, end: start + Math.min(sentence, Math.max(mention.end, mention.start + LONGEST)) }
}

/** "was at the table", "was also present": what is told of the subject of a clause without a verb of its own. */
function inTheRoom(people: PeopleOfLine): readonly PartFound[] {
  const { words } = people
  return words.flatMap((word, at): readonly PartFound[] => {
    const isThere =
      (isRoom(words, at) && /^(?:at|in)$/.test(caseOf(words, at) ?? '')) ||
      (word.lemma === 'present' && word.tag === 'JJ')
    const isPast = dependents(words, at, 'cop').some(one => words[one]!.tag === 'VBD')
    if (!isThere || !isPast || !isReal(words, at)) return []
    return bearersNamed(people, at).map((mention: Acting) => ({ mention, role: 'took part' }))
  })
}
