/**
 * @module Pairs of wordings that are one saying although the reports name two voices of one side: "the army said" in one, its
 * spokesman by name in the other. Two persons with names are two; a body, or somebody unnamed, may be whoever spoke for it.
 */
import { byCodeUnits } from './code-unit-order.ts'
import { likeliestFirst, type Pair, pairsWithin } from './likely-pairs.ts'
import { type MatchedActor, NARRATOR } from './match-actors.ts'
import { isEnough, type Share, sharePhrase } from './one-saying.ts'
import { fieldOf } from './sides/state-offices.ts'
import { apart, type Said } from './wordings.ts'

/** A tenth more than of one speaker. */
const ENOUGH_OF_ONE_SIDE: Share = { contained: 0.55, common: 0.3 }

/** Of one day, where the one wording only goes on for longer: nearly all that the shorter says, in no few words. */
const ENOUGH_AT_ONCE: Share = { contained: 0.65, common: 0.2 }
const FEWEST_AT_ONCE = 4

/** A fifth more where one desk gives the act and the other a plain saying. */
const DOUBT = 0.1

/** Where both quote the same words. */
const QUOTED: Share = { contained: 0.3, common: 0.1 }

/** With fewer words in common two voices only share a subject: "equal shares". */
const FEWEST = 3

/** Days in which two papers write of one saying. */
const DAYS = 2
const AT_ONCE = 1

/** @param likely pairs of one speaker: what has its like in a report needs no other there */
export function sidePairs(
  said: readonly Said[],
  actors: readonly MatchedActor[],
  likely: readonly Pair[],
): readonly Pair[] {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const isNamed = (speaker: string) => byId.get(speaker)?.kind === 'person' && byId.get(speaker)?.anonymous === false
  // A wording and a report as one number: of ten thousand reports there are millions of likely pairs.
  const reports = 1 + said.reduce((last, { report }) => Math.max(last, report), 0)
  const keyOf = (wording: number, report: number) => wording * reports + report
  const taken = new Set(likely.flatMap(({ a, b }) => [keyOf(a, said[b]!.report), keyOf(b, said[a]!.report)]))
  const sides = new Map<string, number[]>()
  said.forEach(({ speaker }, index) => {
    if (speaker === NARRATOR) return
    const side = sideOf(speaker, byId)
    const own = sides.get(side)
    if (own === undefined) sides.set(side, [index])
    else own.push(index)
  })
  const isOfTwo = (a: number, b: number) => {
    const [one, other] = [said[a]!, said[b]!]
    if (one.speaker === other.speaker || one.report === other.report || apart(one, other) > DAYS) return false
    if (isNamed(one.speaker) && isNamed(other.speaker)) return false
    if (isOfficeOfAnother(byId.get(one.speaker), byId.get(other.speaker))) return false
    if (isOfficeOfAnother(byId.get(other.speaker), byId.get(one.speaker))) return false
    return !taken.has(keyOf(a, other.report)) && !taken.has(keyOf(b, one.report))
  }
  return [...sides]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .filter(([, own]) => new Set(own.map(index => said[index]!.speaker)).size > 1)
    .flatMap(([, own]) =>
      pairsWithin(own, said, isOfTwo).filter(({ a, b, shared }) => {
        const [one, other] = [said[a]!, said[b]!]
        if (sharePhrase(one, other) && isEnough(one, other, shared, QUOTED, DOUBT)) return true
        if (shared.words >= FEWEST && isEnough(one, other, shared, ENOUGH_OF_ONE_SIDE, DOUBT)) return true
        const isAtOnce = shared.words >= FEWEST_AT_ONCE && apart(one, other) <= AT_ONCE
        return isAtOnce && isEnough(one, other, shared, ENOUGH_AT_ONCE, DOUBT)
      }),
    )
    .toSorted(likeliestFirst)
}

/** "the prime minister’s office" and a named general: neither its holder nor its spokesman. */
function isOfficeOfAnother(office: MatchedActor | undefined, person: MatchedActor | undefined): boolean {
  if (office?.kind !== 'organisation' || person?.kind !== 'person' || person.anonymous) return false
  const fields = [office.name, ...office.aliases].flatMap(name =>
    /\b(?:prime minister|president|premier)\b.*\boffice\b|\boffice of\b/i.test(name) ? (fieldOf(name) ?? []) : [],
  )
  return fields.some(
    field =>
      /^(?:premier|president)$/.test(field) &&
      !person.titles.some(title => fieldOf(title) === field || /\bspokes/i.test(title)),
  )
}

/** The party somebody speaks for in the end; who speaks for nobody is a side alone. */
export function sideOf(speaker: string, byId: ReadonlyMap<string, MatchedActor>): string {
  const seen = new Set<string>()
  let at = speaker
  for (
    let party = byId.get(at)?.party ?? null;
    party !== null && !seen.has(party);
    party = byId.get(at)?.party ?? null
  ) {
    seen.add(party)
    at = party
  }
  return at
}
