/** @module Conditions dropped: by one report a party accepts a thing, by another the same thing only on a condition. */
import { contentWords } from '../alignment/content-words.ts'
import { alikeStems } from '../alignment/meanings.ts'
import { saysNo } from '../alignment/part-wordings.ts'
import { dayNumber, dayOf } from '../document/dates.ts'
import type { Act } from '../document/testimony.ts'
import { splitCondition } from './conditions.ts'
import { disputeId, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute, DisputeSide, RecordStatement, StatementVariant } from './record.ts'
import { hangingsIn, tellsCondition } from './tells-condition.ts'

interface Said {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
  readonly party: string
  /** Words of what is accepted, without those of accepting and those of the condition. */
  readonly thing: readonly string[]
}

const ACCEPTING: readonly Act[] = ['accept', 'accept-in-part', 'commit']

/** What may hang on something: a yes, or a no that would be none if it were met. */
const ON_TERMS: readonly Act[] = [...ACCEPTING, 'condition', 'concede', 'reject', 'reject-in-part', 'demand', 'propose']

/** One per thing that a party is told to accept outright, with all the places that give its condition. */
export function droppedConditions({
  statements,
  actors,
  reports,
  partyOf,
}: Pick<Matter, 'statements' | 'actors' | 'reports' | 'partyOf'>): readonly Dispute[] {
  const named = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]))
  const outright: Said[] = []
  const onTerms: Said[] = []
  for (const statement of statements)
    for (const variant of statement.variants) {
      const { said, condition } = partsOf(variant)
      const isAccepted = ACCEPTING.includes(statement.act)
      const isCounted =
        condition === null
          ? // Who welcomes something has not bound himself to it.
            isAccepted && !statement.negated && variant.lemma !== 'welcome' && !UNNAMED_TERMS.test(variant.wording)
          : isAccepted || statement.act === 'condition'
      if (!isCounted) continue
      const party = partyOf(statement.speaker) ?? statement.speaker
      const names = [party, statement.speaker].flatMap(id => named.get(id) ?? [])
      const conditioned = condition === null ? said : clausesBefore(said, variant).at(-1)!
      const places = condition === null ? outright : onTerms
      places.push({ statement, variant, party, thing: thingIn(conditioned, names) })
    }
  const days = new Map(reports.map(({ id, published }) => [id, dayNumber(dayOf(published))]))
  // What was offered on a day before is an earlier offer, from which no condition was dropped yet.
  const isBefore = (lost: StatementVariant, kept: StatementVariant) => {
    const [one, other] = [days.get(lost.report) ?? null, days.get(kept.report) ?? null]
    return one !== null && other !== null && one < other
  }
  const lost = lostInRetelling(statements, reports, isBefore)
  if (outright.length === 0 || onTerms.length === 0) return lost
  return [...lost, ...fromElsewhere(outright, onTerms, commonWords(statements), reports)]
}

/** "The lorries leave first, and the clerks follow": a condition told as an order. */
const IN_ORDER = /\bfirst\b[^.]*\b(?:then|follow(?:s|ed)?|after(?:wards)?|next|later)\b/i

/** "They would not leave their boats in exchange for a word": what is not enough, and no condition. */
const IN_EXCHANGE = /^in (?:exchange|return) for\b/iu

/** "Can accept monitors, under conditions": not which, and not outright. */
const UNNAMED_TERMS =
  /\b(?:under|with|on|subject to|not without) (?:\p{L}+ ){0,2}(?:conditions|terms|strings)\b|\bconditionally\b/iu

/** Wordings of one statement, some with its condition and some without. */
function lostInRetelling(
  statements: readonly RecordStatement[],
  reports: Matter['reports'],
  isBefore: (lost: StatementVariant, kept: StatementVariant) => boolean,
): readonly Dispute[] {
  return statements.flatMap(statement => {
    if (!ON_TERMS.includes(statement.act)) return []
    const places = statement.variants.map(variant => ({ statement, variant, ...partsOf(variant) }))
    const kept = places.filter(
      ({ said, variant, condition }) =>
        condition !== null && !IN_ORDER.test(variant.wording) && !(IN_EXCHANGE.test(condition) && saysNo(said)),
    )
    const keeping = new Set(kept.map(({ variant }) => variant.report))
    const lost = places.filter(
      ({ variant, condition }) =>
        condition === null &&
        !IN_ORDER.test(variant.wording) &&
        !UNNAMED_TERMS.test(variant.wording) &&
        !keeping.has(variant.report) &&
        !kept.some(({ said, condition }) => tellsCondition(variant.wording, condition!, said)) &&
        !kept.every(({ variant: other }) => isBefore(variant, other)) &&
        // A retelling that hangs as much on something tells the condition in other words.
        kept.every(({ variant: other }) => hangingsIn(variant.wording) < Math.max(1, hangingsIn(other.wording))) &&
        kept.some(({ said, variant: other }) => isOfClause(variant.wording, said, other)),
    )
    return kept.length === 0 || lost.length === 0 ? [] : [dropped([sideOf(kept), sideOf(lost)], reports)]
  })
}

function dropped(sides: readonly DisputeSide[], reports: Matter['reports']): Dispute {
  return {
    id: disputeId('framing', sides, reports),
    question: 'Was a condition set?',
    type: 'framing',
    severity: 'high',
    basis: 'One report has the thing accepted outright, another only on a condition.',
    sides,
  }
}

function fromElsewhere(
  outright: readonly Said[],
  onTerms: readonly Said[],
  common: ReadonlySet<string>,
  reports: Matter['reports'],
): readonly Dispute[] {
  return outright.flatMap((accepted): readonly Dispute[] => {
    const terms = onTerms.filter(
      place =>
        isSameThing(accepted, place, common) &&
        !tellsCondition(accepted.variant.wording, partsOf(place.variant).condition!) &&
        hangingsIn(accepted.variant.wording) < Math.max(1, hangingsIn(place.variant.wording)),
    )
    // Who gives the condition as well has not dropped it.
    if (terms.length === 0 || terms.some(({ variant }) => variant.report === accepted.variant.report)) return []
    return [dropped([sideOf(terms), sideOf([accepted])], reports)]
  })
}

/** What is said without its condition, and the words of the condition, if there is one. */
function partsOf({ wording, condition, content }: StatementVariant): {
  readonly said: string
  readonly condition: string | null
} {
  // What the same sentence goes on to say has a condition of its own.
  const isItsOwn =
    condition != null &&
    (wording.includes(condition.exact) ||
      // What is left out of the middle is said with the rest.
      (content.some(({ start }) => start <= condition.start) && content.some(({ end }) => condition.start < end)))
  if (isItsOwn) return { said: wording.replace(condition.exact, ' '), condition: condition.exact }
  return splitCondition(wording) ?? { said: wording, condition: null }
}

/** "It would lower the dues, and it did not rule out a quota provided …": the condition is of the second. */
const NEXT_CLAUSE =
  /(?:,|;)? (?:and|but) (?:that )?(?=(?:he|she|it|they|we|i|is|are|was|were|would|will|could|can|may|might)\b)|; |\. /giu

/** Clauses up to the condition; the last of them is what it conditions. All that is said, where the condition stands in front. */
function clausesBefore(said: string, { wording, condition }: StatementVariant): readonly string[] {
  const at = condition == null ? -1 : wording.indexOf(condition.exact)
  return at > 0 ? wording.slice(0, at).split(NEXT_CLAUSE) : [said]
}

/** Whether what a retelling tells is the clause on which the condition hangs, and not one before it. */
function isOfClause(retold: string, said: string, variant: StatementVariant): boolean {
  const words = contentWords(retold)
  const shared = clausesBefore(said, variant).map(
    clause => contentWords(clause).filter(stem => words.some(word => alikeStems(stem, word))).length,
  )
  return shared.at(-1)! > 0 && shared.at(-1)! >= Math.max(...shared)
}

/** Words by which somebody accepts or speaks for a side, and those that move anything; they are in every yes. */
const OF_ANY_YES: ReadonlySet<string> = new Set(
  contentWords(
    'accept agree ready willing prepared could would consider allow offer government side country party delegation team movement leadership people part come go take put make give pull down up out off away back',
  ),
)

function thingIn(words: string, names: readonly string[]): readonly string[] {
  const own = new Set(contentWords(names.join(' ')))
  return [...new Set(contentWords(words))].filter(stem => !OF_ANY_YES.has(stem) && !own.has(stem))
}

/** Of what is said on terms so much must be what is accepted, and of what is accepted so much. */
const OF_TERMS = 0.5
const OF_ACCEPTED = 0.25

/** What reports of one event are written within, in days. */
const DAYS = 3

function isSameThing(accepted: Said, terms: Said, common: ReadonlySet<string>): boolean {
  if (accepted.party !== terms.party || accepted.statement === terms.statement) return false
  const [one, other] = [accepted, terms].map(({ statement }) => dayNumber(statement.dateRange.latest))
  if (one != null && other != null && Math.abs(one - other) > DAYS) return false
  const shared = terms.thing.filter(stem => accepted.thing.some(word => alikeStems(stem, word)))
  if (shared.length / terms.thing.length < OF_TERMS || shared.length / accepted.thing.length < OF_ACCEPTED) return false
  // "the posts", "our escorts": one word is enough only where it is the thing and not a word of every sentence.
  return shared.length >= 2 || shared.some(stem => accepted.thing.includes(stem) && !common.has(stem))
}

/** In more wordings than this, and more than this share of them, a word is of the whole story. */
const MANY = 6
const SHARE = 0.08

function commonWords(statements: readonly RecordStatement[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { variants } of statements)
    for (const stem of new Set(contentWords(variants[0]!.wording))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const most = Math.max(MANY, SHARE * statements.length)
  return new Set([...counts].filter(([, count]) => count > most).map(([stem]) => stem))
}
