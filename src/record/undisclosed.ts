/** @module What is withheld: what somebody would not tell, what a report says is not known, and what no report tells of a meeting. MODEL §8. */
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import type { Passage } from '../document/passage.ts'
import { overlaps } from '../document/span.ts'
import type { Testimony } from '../document/testimony.ts'
import { nameWithheld } from './name-withheld.ts'
import type { Meeting, RecordStatement, ReportEntry, Undisclosed } from './record.ts'
import { distinctPassages } from './statements.ts'

/** What is withheld, each thing once. */
export function undisclosed(
  statements: readonly RecordStatement[],
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  partyOf: (actor: string) => string | null,
  meetings: readonly Meeting[],
  reports: readonly ReportEntry[],
): readonly Undisclosed[] {
  const withheldAt = Map.groupBy(
    testimonies.flatMap(({ withheld = [] }) => withheld.map(({ passage }) => passage)),
    ({ file }) => file,
  )
  // "The army has not commented", of a raid: its own report does not count it among what is withheld.
  const isOffTheTalks = (passage: Passage) =>
    NO_COMMENT.test(passage.exact) && !samePlace([passage], withheldAt.get(passage.file) ?? [])
  const said = statements
    .filter(({ act, evidence }) => act === 'withhold' && !evidence.some(({ exact }) => NOT_ABLE.test(exact)))
    .filter(({ evidence }) => !evidence.every(isOffTheTalks))
    .filter(({ variants: [first] }) => first === undefined || !isCarriedOn(first))
    .map(
      ({ id, speaker, variants, evidence }): Kept => ({
        id: `undisclosed-${id}`,
        what: variants[0]!.wording,
        withheldBy: speaker === NARRATOR ? null : (partyOf(speaker) ?? speaker),
        statedBy: speaker === NARRATOR ? null : speaker,
        basis: 'said',
        evidence,
        mutual: false,
      }),
    )
  const told = testimonies.flatMap(({ withheld = [] }, report) =>
    withheld.map(({ passage, what, by, basis, mutual = false }): Kept => {
      const actor = by === null ? null : actorOf[report]![by]!
      return {
        id: `undisclosed-${reports[report]!.id}-${passage.start}-${passage.end}`,
        what: what.exact.trim() === '' ? passage.exact : what.exact.trim(),
        withheldBy: actor === null ? null : (partyOf(actor) ?? actor),
        statedBy: basis === 'said' ? actor : null,
        basis,
        evidence: [passage],
        mutual,
      }
    }),
  )
  // Told of one thing by its words as printed; named for the reader afterwards.
  const named = joined([...said, ...told]).map(({ mutual: _, ...item }) => ({
    ...item,
    what: nameWithheld(item.what, item.evidence[0]?.exact ?? ''),
  }))
  return [...named, ...meetings.flatMap(notTold)]
}

/** "She would not say which. The posts are old": what comes behind a refusal, in a sentence of its own, is not what was refused. */
function isCarriedOn({ cue, evidence }: RecordStatement['variants'][number]): boolean {
  return cue != null && REFUSING.test(cue) && !evidence.exact.includes(cue)
}

const REFUSING = /\b(?:not|never|declin\p{L}+|refus\p{L}+)\b|n[’']t\b/iu

/** Who cannot confirm a report, or foresee what comes, keeps nothing back. */
const NOT_ABLE = /\b(?:could|can)(?: ?not|n[’']t) (?:\p{L}+ly )?(?:confirm|verify|predict|foresee|foretell|know)\b/iu

const NO_COMMENT =
  /\b(?:has|have|had) (?:not|yet to)(?: yet)? (?:publicly )?(?:comment(?:ed)?|respond(?:ed)?|repl(?:y|ied))\b/i

/** One thing withheld; `mutual`: by those who know it together, which is another thing than what one of them will not tell. */
type Kept = Undisclosed & { readonly mutual: boolean }

/** One item for one passage, and for what several reports say the same party withholds in the same words. */
function joined(items: readonly Kept[]): readonly Kept[] {
  const found: Kept[] = []
  const words = items.map(({ what }) => contentWords(what))
  const at = new Map<string, number[]>()
  const wordsAt: (readonly string[])[] = []
  items.forEach((item, index) => {
    // Only an item of the same party, or in the same report, can be the same.
    const keys = [`by ${item.withheldBy}`, ...item.evidence.map(({ file }) => `in ${file}`)]
    const own = words[index]!
    const same = [...new Set(keys.flatMap(key => at.get(key) ?? []))].find(
      other =>
        found[other]!.mutual === item.mutual &&
        ((samePlace(found[other]!.evidence, item.evidence) && sameThing(wordsAt[other]!, own)) ||
          (found[other]!.withheldBy === item.withheldBy &&
            item.withheldBy !== null &&
            sameWords(wordsAt[other]!, own))),
    )
    const place = same ?? found.length
    if (same === undefined) {
      found.push(item)
      wordsAt.push(own)
    } else found[same] = { ...found[same]!, evidence: distinctPassages([...found[same]!.evidence, ...item.evidence]) }
    for (const key of keys) if (!at.get(key)?.includes(place)) at.set(key, [...(at.get(key) ?? []), place])
  })
  return found
}

function samePlace(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a.some(one => b.some(other => one.file === other.file && overlaps(one, other)))
}

/** A word in common: in one breath somebody may keep two things to himself. */
function sameThing(one: readonly string[], other: readonly string[]): boolean {
  return one.length < 2 || other.length === 0 || one.some(word => other.includes(word))
}

/** Most of the shorter wording stands in the other. */
const ALIKE = 0.7

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = [new Set(a), new Set(b)].toSorted((x, y) => x.size - y.size) as [Set<string>, Set<string>]
  return fewer.size > 1 && [...fewer].filter(word => more.has(word)).length >= ALIKE * fewer.size
}

/** A meeting planned for no day; a side of which nobody is named where the other side has names. */
function notTold(meeting: Meeting): readonly Undisclosed[] {
  const { id, status, dateRange, sides, format, round, evidence } = meeting
  const item = (what: string, withheldBy: string | null): Undisclosed => ({
    id: `undisclosed-${id}-${withheldBy ?? 'day'}`,
    what,
    withheldBy,
    statedBy: null,
    basis: 'not told',
    evidence: evidence.slice(0, 1),
  })
  if (status === 'planned')
    return dateRange.earliest === null || dateRange.latest === null ? [item('On which day they are to meet', null)] : []
  if (status !== 'held' || round !== null || id.startsWith('talks-') || format === 'debrief') return []
  const named = sides.filter(({ participants }) => participants.length > 0)
  if (named.length === 0) return []
  return sides
    .filter(({ participants }) => participants.length === 0)
    .map(({ party }) => item('Who took part for this side', party))
}
