/**
 * @module Counts that stand side by side: one voice gives a number, the next clause gives another for the same thing, and says so
 * by taking the first up: "Harbour dues rose 31%, the board says. Keller put the rise at 19%." Readout does not count.
 */

import { stems } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { stemOf } from '../alignment/stem-of.ts'
import type { Passage } from '../document/passage.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Testimony } from '../document/testimony.ts'
import { disputeId, reportIdOf, shortened, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute, DisputeSide, RecordStatement, StatementVariant } from './record.ts'
import { part } from './spellings.ts'
import { figuresIn } from './stated-figures.ts'
import { distinctPassages } from './statements.ts'

/** A clause that gives one number, and who gives it. */
interface Count extends Figure {
  readonly clause: Passage
  readonly said: { readonly statement: RecordStatement; readonly variant: StatementVariant } | null
  /** Party of the voice; `null`: the report's own. */
  readonly voice: string | null
}

/** One per number that the next clause, in another voice, gives otherwise. */
export function countsBeside({ testimonies, statements, reports, partyOf }: Matter): readonly Dispute[] {
  const said = Map.groupBy(
    statements
      .filter(({ speaker }) => speaker !== NARRATOR)
      .flatMap(statement => statement.variants.map(variant => ({ statement, variant }))),
    ({ variant }) => variant.evidence.file,
  )
  const pairs = testimonies.flatMap(testimony => {
    const places = said.get(testimony.report.file) ?? []
    const countsOf = (clause: Passage): readonly Count[] =>
      countedIn(clause.exact).map(figure => {
        const at = clause.start + figure.start
        const voiced = places.find(({ variant: { evidence } }) => evidence.start <= at && at < evidence.end) ?? null
        const voice = voiced === null ? null : (partyOf(voiced.statement.speaker) ?? voiced.statement.speaker)
        return { ...figure, clause, said: voiced, voice }
      })
    const counted = clausesOf(testimony).map(countsOf)
    return counted.flatMap((counts, at): readonly (readonly [Count, Count])[] => {
      const before = counted
        .slice(Math.max(0, at - REACH), at)
        .toReversed()
        .flat()
      if (before.length === 0) return []
      // "Seventeen were killed. They were eight women, five children and four old men": the parts of the whole.
      const all = counts.reduce((sum, { value }) => sum + value, 0)
      return counts.flatMap((second): readonly (readonly [Count, Count])[] => {
        const manner = mannerOf(second.clause.exact.replace(second.printed, '#'))
        const first =
          manner === null
            ? undefined
            : before.find(count => isOther(count, second, manner) && (all === second.value || all !== count.value))
        return first === undefined ? [] : [[first, second]]
      })
    })
  })
  // What several reports tell of two numbers is one question.
  return [...Map.groupBy(pairs, pair => pair.map(({ value }) => value).join(' ')).values()].map((same): Dispute => {
    const sides = [0, 1].map(at => {
      const counts = same.map(pair => pair[at]!)
      return sideOfCounts([...counts, ...toldElsewhere(counts, said, partyOf)], reports)
    })
    return {
      id: disputeId('value', sides, reports),
      question: 'What is the number?',
      type: 'value',
      severity: 'medium',
      basis: 'One voice gives a number, and the next gives another for the same thing.',
      sides,
    }
  })
}

/** How a clause gives a number for what was counted before: in another voice, of the sum somebody offers or asks, or neither. */
interface Manner {
  readonly otherVoice: boolean
  /** It puts the number of what there is. */
  readonly ofCount: boolean
  /** "put the offer at 180": stem of what is asked or given; `null` of a count. */
  readonly terms: string | null
}

/** @param marked the clause with `#` where the number stands; `null`: it takes no number up */
function mannerOf(marked: string): Manner | null {
  const otherVoice = SAYS_OTHERWISE.some(sign => sign.test(marked))
  if (!otherVoice && !TAKES_UP.some(sign => sign.test(marked))) return null
  const terms = PUTS_TERMS.exec(marked)?.groups?.['terms']
  return {
    otherVoice,
    ofCount: PUTS_NUMBER.test(marked),
    terms: terms === undefined ? null : stemOf(terms.toLowerCase()),
  }
}

/** So many clauses back stands the number that is taken up. */
const REACH = 2

/** Where the number stands in a clause, for the signs below. */
const NUMBER =
  '(?:only |just |about |around |some |nearly |almost |barely |roughly |at least |up to |more than |fewer than )*["“]?#'

const MEASURE =
  '(?:figure|number|toll|total|count|tally|share|increase|rise|drop|fall|decline|amount|sum|length|turnout|loss|losses|cost|crowd)s?'

/** "put the rise at 19%", "the union says 23": by their verb another voice's than the one before. */
const SAYS_OTHERWISE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:put|puts|putting|estimat\\p{L}+|reckon\\p{L}*|calculat\\p{L}+) (?:it|them|(?:the|its|their|that) (?:\\p{L}+ ){0,2}\\p{L}+) (?:at|to be) ${NUMBER}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:says?|said|counts?|counted|cites?|cited|speaks? of|spoke of|gives?|gave|claims?|claimed|insists?|insisted)(?: on)? (?:that )?(?:it (?:is|was) |there (?:are|were|was) )?${NUMBER}(?: \\p{Ll}+)?\\W*$`,
    'iu',
  ),
]

/** "put the number at 820": so many there are, whatever hangs on it. */
const PUTS_NUMBER = new RegExp(
  `\\bput(?:s|ting)? (?:the|that|its|their) (?:real |true |actual )?(?:number|figure|total|count|tally) at ${NUMBER}`,
  'iu',
)

/** "put the offer at 180": the same offer, and another number for it. */
const PUTS_TERMS = new RegExp(
  `\\bput(?:s|ting)? (?:the|that|its|their) (?:\\p{L}+ )?(?<terms>offers?|demands?|bids?|requests?|price) at ${NUMBER}`,
  'iu',
)

/** "the figure is 40", "they lasted four": in whose voice must be told. */
const TAKES_UP: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|that|a|his|her|its|their) (?:real |true |actual |correct |official |final )*${MEASURE}(?: (?:given|cited|named|with|including|for)[^.;#]{0,40}?)? (?:is|was|were|of|at|stands at|stood at|came to) ${NUMBER}`,
    'iu',
  ),
  new RegExp(`^\\W*(?:it|they|that) (?:is|was|were|lasted|took|came to|ran to|amounted to) ${NUMBER}`, 'iu'),
]

/** Sentences, cut where a half of them could stand alone. */
function clausesOf({ sentences }: Testimony): readonly Passage[] {
  return sentences.flatMap(({ passage }) => {
    const found: Passage[] = []
    let from = 0
    for (const { index, 0: mark } of passage.exact.matchAll(CUT)) {
      found.push(part(passage, from, index))
      from = index + mark.length
    }
    return [...found, part(passage, from, passage.exact.length)].filter(({ exact }) => exact.trim() !== '')
  })
}

const CUT = /; |, (?:but|while|whereas|although) |, (?=the [\p{L} ]{3,40} (?:says?|counts?|cites?|puts?) )/gu

interface Figure {
  readonly value: number
  /** Stem of what is counted, "%" for per cent; `null`: a bare number. */
  readonly unit: string | null
  readonly start: number
  /** The number and its noun as they stand there. */
  readonly printed: string
}

/** Numbers of a clause with what they count, halves added: "four and a half hours". */
function countedIn(text: string): readonly Figure[] {
  return figuresIn(text).map(({ value, unit: noun, start, end: past }) => {
    // "the figure of 184 given since": nothing is counted in threes of "given".
    const isNoun = !/(?:ed|given)$/.test(text.slice(start, past))
    const [unit, end] = isNoun
      ? [noun, past]
      : [null, start + /^[\d,.]+|^[\p{L}-]+/u.exec(text.slice(start, past))![0].length]
    const half = /^ and a half(?: (\p{Ll}{3,}))?/u.exec(text.slice(end, end + 40))
    if (half === null) return { value, unit, start, printed: text.slice(start, end) }
    const halves = half[1] === undefined ? null : stemOf(half[1])
    return { value: value + 0.5, unit: halves, start, printed: text.slice(start, end + half[0].length) }
  })
}

/** Another number of the same thing in another voice, neither of them what somebody asks or offers. */
function isOther(a: Count, b: Count, { otherVoice, ofCount, terms }: Manner): boolean {
  if (a.value === b.value || !sameUnit(a, b)) return false
  if ([a, b].some(({ clause }) => EARLIER.test(clause.exact))) return false
  if (
    a.voice === b.voice &&
    (a.voice !== null || !(otherVoice || [a, b].some(({ clause }) => OF_ANOTHER.test(clause.exact))))
  )
    return false
  if (Math.max(a.value, b.value) > FARTHEST * Math.min(a.value, b.value)) return false
  if (terms !== null) return stems(a.clause.exact).includes(terms)
  return ![a, b].some(
    ({ said, clause }) =>
      (said !== null && STANCE_ACTS.has(said.statement.act) && !ofCount) || TERMS.test(clause.exact),
  )
}

/** The later may leave it out, or call the same people by another noun: "19 technicians died", "he says 23 colleagues". */
function sameUnit(a: Count, b: Count): boolean {
  if (a.unit === b.unit) return true
  if (a.unit === '%' || b.unit === '%' || a.unit === null) return false
  // "Within 60 days", "put the dead at 23": nobody counts days there.
  if (b.unit === null) return !(MEASURES.test(a.unit) && PUTS_PEOPLE.test(b.clause.exact))
  return ![a.unit, b.unit].some(unit => MEASURES.test(unit))
}

const PUTS_PEOPLE =
  /\bput(?:s|ting)? (?:the|that|its|their) (?:real |true |actual )?(?:number|count|tally|toll|death toll|dead|wounded|injured|missing|strength|crowd)\b/iu

/** Stems of units that measure. */
const MEASURES =
  /^(?:day|week|month|year|hour|minut|point|degre|ton|tonn|metr|centimetr|kilometr|kilometer|mil|crown|dollar|euro|pound|cent|million|billion|time|side|round|part)$/

/** What was so before, or in another text, is no other number for it. */
const EARLIER =
  /\b(?:earlier|previous(?:ly)?|formerly|originally|initial(?:ly)?|at first|(?:first|second|last|old|new) (?:version|draft|offer|proposal|text)|a (?:year|month|week) (?:ago|before|earlier))\b/i

/** The report tells what another told: "which the agency put at 42%". */
const OF_ANOTHER = /\b(?:put (?:it |them )?at|reported|wrote|printed|gave as|given as|given (?:\p{L}+ )?by|quoted)\b/iu

/** Counts of one thing that differ by more are of two. */
const FARTHEST = 20

const TERMS = /\b(?:demand|offer|propos|want|ask(?:s|ed|ing)? for|seek|would (?:cut|raise|lower|pay|give)|price|bid)/iu

/** Where the same voices give the same number of the same unit, in whatever report. */
function toldElsewhere(
  counts: readonly Count[],
  said: ReadonlyMap<string, readonly NonNullable<Count['said']>[]>,
  partyOf: Matter['partyOf'],
): readonly Pick<Count, 'said' | 'clause'>[] {
  const own = counts.flatMap(count =>
    count.said === null || count.unit === null ? [] : [{ ...count, said: count.said }],
  )
  if (own.length === 0) return []
  return [...said.values()].flat().flatMap(place => {
    const { statement, variant } = place
    if (own.some(count => count.said.variant === variant)) return []
    const voice = partyOf(statement.speaker) ?? statement.speaker
    const isSame = own.some(
      count =>
        count.voice === voice &&
        countedIn(variant.wording).some(it => it.value === count.value && it.unit === count.unit),
    )
    return isSame ? [{ said: place, clause: variant.evidence }] : []
  })
}

function sideOfCounts(counts: readonly Pick<Count, 'said' | 'clause'>[], reports: Matter['reports']): DisputeSide {
  const voiced = counts.flatMap(({ said }) => said ?? [])
  const bare = counts.flatMap(({ said, clause }) => (said === null ? [clause] : []))
  if (voiced.length > 0) {
    const side = sideOf(voiced)
    return { ...side, evidence: distinctPassages([...side.evidence, ...bare]) }
  }
  const [first] = bare as [Passage, ...Passage[]]
  const report = reportIdOf(first.file, reports)
  return {
    claim: shortened(first.exact),
    holder: null,
    chain: [report],
    statements: [],
    evidence: distinctPassages(bare),
  }
}
