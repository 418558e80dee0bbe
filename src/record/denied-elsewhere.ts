/**
 * @module What a denial denies when it stands in another report, or far ahead: the wording that says in so many words what is
 * denied. "Keller never thanked the ministry for the grain" and, elsewhere, "Keller has thanked the ministry for its grain".
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { alikeStems, meaningsOf } from '../alignment/meanings.ts'
import { saysNo } from '../alignment/part-wordings.ts'
import { numbersIn } from '../alignment/written-numbers.ts'
import { dayNumber } from '../document/dates.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import { claimWithin, type denies, thingDenied } from './denial-words.ts'
import type { Place } from './denials.ts'
import { deniedDoing, tellsDoing } from './denied-doings.ts'
import type { Actor, RecordStatement } from './record.ts'
import { refusedWords } from './refused-words.ts'

/** A report and its denial are of one fortnight. */
const DAYS = 14

/** A word in more wordings than this tells nothing apart. */
const TOO_COMMON = 40

/** Of what is denied, so much must be what the other says. */
const SHARE = 0.5

/** Of two or three words nearly all. */
const SHARE_OF_FEW = 0.8

/** Where the denier's own side is told of. */
const SHARE_OF_SIDE = 0.6

/** A thing told of in no more wordings than this is one thing. */
const RARE_THING = 3

/** A word in no more wordings than this is of one matter. */
const RARE = 6

/**
 * Finds the statement that a denial answers, by its own words and those its speaker said in one breath with it (`breath`); `undefined`
 * where none says the same in so many words.
 */
export function deniedElsewhere(
  places: readonly Place[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
  mayBeDenied: (place: Place) => boolean,
): (
  denial: Place,
  kind: ReturnType<typeof denies>,
  breath: readonly Place[],
  byThing?: boolean,
) => RecordStatement | undefined {
  const words = places.map(({ variant }) => new Set(contentWords(variant.wording)))
  const holders = new Map<string | number, number[]>()
  words.forEach((stems, index) => {
    for (const stem of stems)
      for (const key of [stem, ...meaningsOf(stem)]) {
        const list = holders.get(key)
        if (list === undefined) holders.set(key, [index])
        else list.push(index)
      }
  })
  const namesOf = new Map(actors.map(({ id, name, aliases }) => [id, lastWords([name, ...aliases])]))
  const namesOfSide = Map.groupBy(actors, ({ id }) => partyOf(id) ?? id)
  const sideNames = new Map(
    [...namesOfSide].map(([side, own]) => [side, new Set(own.flatMap(({ id }) => namesOf.get(id) ?? []))]),
  )
  const unnamed = new Set(actors.filter(({ anonymous }) => anonymous).map(({ id }) => id))
  const voiceOf = ({ statement: { speaker } }: Place) => partyOf(speaker) ?? speaker
  // The more words of its own, the less it is of the thing alone.
  const rarityOf = (index: number) => 1 / words[index]!.size
  return (denial, kind, breath, byThing = false) => {
    // "Denies any such ledger ever existed": of whoever tells of a ledger, where ledgers are told of by few.
    const thing = kind === null || !byThing ? [] : thingDenied(denial.variant.wording)
    // "The pilots knew of no such wager" is of what was wagered just before.
    if (byThing && KNOWS_OF_NONE.test(denial.variant.wording)) return undefined
    if (byThing && !thing.some(stem => (holders.get(stem)?.length ?? TOO_COMMON) <= RARE_THING)) return undefined
    // "Unity is not open to negotiation" turns something down, and says of nothing that it is not so.
    if (kind === null && STANCE_ACTS.has(denial.statement.act)) return undefined
    const claim = kind === 'said' ? claimWithin(denial.variant.wording) : null
    const { rest, claimant } = withoutClaimant(denial.variant.wording)
    const denied = byThing
      ? thing
      : kind === 'said'
        ? [...new Set(contentWords(claim ?? rest))]
        : refusedWords([denial, ...breath].map(({ variant }) => variant.wording).join('. '))
    if (denied.length === 0) return undefined
    // What else is said in one breath makes the denial no weaker.
    const inItself = kind === 'said' ? denied : refusedWords(denial.variant.wording)
    const candidates = new Set(
      denied
        .flatMap(stem => [stem, ...meaningsOf(stem)])
        .flatMap(key => {
          const list = holders.get(key) ?? []
          return list.length > TOO_COMMON ? [] : list
        }),
    )
    const numbers = numbersIn(claim ?? '')
    // "no offer of 15 per cent": of whoever tells of an offer, and of that number.
    const doing = deniedDoing(denial.variant.wording)
    const ofDoing = doing === null ? [] : numbersIn(denial.variant.wording)
    const names = namesOf.get(denial.statement.speaker) ?? []
    const weighed = [...candidates].flatMap(index => {
      const other = places[index]!
      const { statement, variant } = other
      if (statement === denial.statement || statement.speaker === denial.statement.speaker) return []
      if (statement.negated || saysNoOf(variant.wording, denied) || !isNear(denial, other)) return []
      if (byThing) {
        const isOfIt = thing.every(stem => words[index]!.has(stem))
        return isOfIt &&
          voiceOf(other) !== voiceOf(denial) &&
          statement.speaker !== NARRATOR &&
          statement.act !== 'withhold'
          ? [{ statement, weight: rarityOf(index) }]
          : []
      }
      if (!mayBeDenied(other)) return []
      const ofItsSide = sideNames.get(voiceOf(other))
      // "our President", "we": who of the speaker's own side is meant needs no name.
      const own = SELF.test(variant.wording) ? ofItsSide : undefined
      const shared = denied.filter(stem => own?.has(stem) || [...words[index]!].some(word => alikeStems(stem, word)))
      const rare = shared.filter(stem => words[index]!.has(stem) && holders.get(stem)!.length <= RARE).length
      const ownShared = inItself.filter(stem => shared.includes(stem)).length
      const share = Math.max(shared.length / denied.length, inItself.length < 3 ? 0 : ownShared / inItself.length)
      // Of words that only may stand for one another many are alike by chance.
      const exact = shared.filter(stem => words[index]!.has(stem)).length
      const same = share >= SHARE && shared.length >= 3 && exact >= 2
      const named = rare > 0 && share >= SHARE_OF_FEW
      // What the report tells itself is denied where a denial calls it an allegation.
      if (statement.speaker === NARRATOR) return claim !== null && (same || named) ? [{ statement, weight: share }] : []
      const oneParty = voiceOf(other) === voiceOf(denial)
      // "denied reports that it could live with ten": somebody of its own side had said ten.
      const sameNumber = claim !== null && numbersIn(variant.wording).some(number => numbers.includes(number))
      const aboutDenier = names.some(name => words[index]!.has(name))
      // "No such thing was accepted", says the spokeswoman of Ardan: of "Ardan has accepted it".
      const aboutSide = [...(sideNames.get(voiceOf(denial)) ?? [])].some(name => words[index]!.has(name))
      // "as Ardan claims": whoever is named as claiming it has claimed it.
      if (claimant.length > 0 && !oneParty && claimant.some(name => ofItsSide?.has(name)))
        return rare > 0 ? [{ statement, weight: 1 + share }] : []
      // A spokesman speaks against the unnamed of his own side too.
      const ownUnnamed = kind !== null && unnamed.has(statement.speaker) && !unnamed.has(denial.statement.speaker)
      const offered = doing !== null && tellsDoing(doing, other) !== null
      const sameDoing = offered && numbersIn(variant.wording).some(number => ofDoing.includes(number))
      const fits = oneParty
        ? (claim !== null && (sameNumber || same)) || (ownUnnamed && named && shared.length >= 2)
        : kind === null
          ? aboutDenier && rare >= 2 && share >= SHARE
          : sameDoing ||
            same ||
            (named && shared.length >= 2) ||
            (aboutDenier && rare >= 2 && (kind === 'said' || share >= SHARE)) ||
            // "Rumours that he had slammed a door": of whoever tells that the denier walked.
            (aboutDenier && named && claim !== null && OF_HIM.test(claim)) ||
            (aboutSide && kind !== 'same words' && exact >= 2 && rare > 0 && share >= SHARE_OF_SIDE)
      return fits ? [{ statement, weight: share + shared.length / 10 }] : []
    })
    return weighed.toSorted((a, b) => b.weight - a.weight || byCodeUnits(a.statement.id, b.statement.id))[0]?.statement
  }
}

/** ", as Brenn has claimed" names who says what is denied, and is no part of it. */
function withoutClaimant(wording: string): { readonly rest: string; readonly claimant: readonly string[] } {
  const found = AS_CLAIMED.exec(wording)
  return found === null
    ? { rest: wording, claimant: [] }
    : { rest: wording.replace(found[0], ' '), claimant: contentWords(found.groups!['who']!) }
}

const AS_CLAIMED =
  /,? as (?<who>[^,;.]{2,60}?) (?:(?:has|have|had) )?(?:previously |repeatedly |earlier )?(?:claim|alleg|assert|charg|suggest|insist|maintain|report|sa)(?:s|ed|es|id|ys|y|e)?\b/iu

const KNOWS_OF_NONE = /\b(?:knew|knows?|heard) (?:of )?(?:no|any) such\b/iu

/** Whether a wording says no to any of some words: "left the hall after learning that he would not be heard" says that he left. */
function saysNoOf(wording: string, stems: readonly string[]): boolean {
  if (!saysNo(wording)) return false
  const parts = wording.split(/,|;| (?:after|because|when|while|since|although|before|as) /iu)
  const told = parts.filter(part => contentWords(part).some(word => stems.includes(word)))
  return told.length === 0 || told.some(saysNo)
}

const OF_HIM = /^["“]?(?:he|she|it|they|his|her|its|their)\b/iu

const SELF = /\b(?:we|our|ours|us|my)\b/i

/** Stems of the words that names end with: "Anna Keller" is told of as "Keller". */
function lastWords(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(name => contentWords(name).slice(-1)))]
}

function isNear({ statement: a }: Place, { statement: b }: Place): boolean {
  const [one, other] = [dayNumber(a.dateRange.latest), dayNumber(b.dateRange.latest)]
  return one === null || other === null || Math.abs(one - other) <= DAYS
}
